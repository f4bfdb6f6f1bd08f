## Menyn
nav-my-day = Min dag
nav-inbox = Inkommet
nav-allot = Fördela
nav-cases = Ärenden
nav-clocks = Frister
nav-administration = Administration

## Sök
search-label = Sök namn, personnummer eller ärendenummer
search-button = Sök
search-title = Det du sökte
search-found-more = Fler än { $count } träffar. Skriv mer för att hitta rätt.
search-found =
    { $count ->
        [0] Inga träffar.
        [one] 1 träff.
       *[other] { $count } träffar.
    }
search-newest-only = Det du sökte är vanligt, så bara de nyaste ärendena är genomsökta. Skriv mer för att hitta äldre.
search-nothing = Vi hittade inget
search-nothing-text = Kontrollera stavningen eller sök på personnummer. Du ser bara ärenden som du har rätt att läsa.

## Min dag
my-day-title = Min dag
my-day-must =
    { $count ->
        [0] Måste i dag
       *[other] Måste i dag ({ $count })
    }
my-day-nothing-urgent = Ingen frist går ut i dag.
my-day-unread = Nytt sedan du läste sist
my-day-cases =
    { $count ->
        [0] Mina ärenden
       *[other] Mina ärenden ({ $count })
    }
my-day-none = Du har inga ärenden just nu.
my-day-more-clocks = Fler än { $count } frister har påmint. Se alla
my-day-more-cases = Här visas de { $count } som har minst tid kvar. Se alla dina ärenden
my-day-no-cases = I din roll arbetar du inte i ärenden.

## Listor
list-kinds = Välj lista
list-title-mine = Mina ärenden
list-title-intake = Inkommet
list-title-unallotted = Att fördela
list-title-open = Pågående ärenden
list-title-closed = Avslutade ärenden
list-empty-mine = Du har inga ärenden just nu.
list-empty-intake = Inget väntar i mottagningen.
list-empty-unallotted = Inget ärende väntar på att fördelas.
list-empty-open = Inga pågående ärenden.
list-empty-closed = Inga avslutade ärenden.
list-pages = Fler ärenden i listan
list-pages-shown = Visar { $from }–{ $to }
list-pages-previous = Föregående
list-pages-next = Nästa
list-person = Gäller
list-kind = Ärende
list-now = Just nu
list-next = Nästa steg
list-deadline = Tid kvar
list-owner = Handläggare
list-nobody = Ingen än
list-unnamed = Namn saknas
list-alike = { $more ->
    [0] Kan vara samma som { $number }
   *[other] Kan vara samma som { $number } och { $more } till
}
case-alike = Kan vara samma anmälan ({ $count })
case-alike-lead = Namnen är lika och de kom in inom samma veckor. Läs båda innan du bestämmer dig.
list-protected = Skyddad person
list-unread = Nytt

## Tid kvar
deadline-left =
    { $days ->
        [one] 1 dag kvar
       *[other] { $days } dagar kvar
    }
deadline-today = Sista dagen är i dag
deadline-late =
    { $days ->
        [one] 1 dag försenat
       *[other] { $days } dagar försenat
    }

## Vad lagen kräver, så som det sägs i arbetet. Nyckeln är regelns namn i core/law/rules.
rule-child-protection-assessment = Skyddsbedömning
rule-child-protection-assessment-target = Skyddsbedömning, råd om tid
rule-child-pre-assessment = Förhandsbedömning
rule-aid-new-application = Beslut om ny ansökan om ekonomiskt bistånd
rule-aid-monthly-application = Beslut om ny månads ansökan
rule-child-report-feedback = Återkoppling till anmälaren
rule-child-report-feedback-late-request = Återkoppling som begärs i efterhand
rule-child-investigation = Barnavårdsutredning
rule-child-investigation-notice = Berätta om utredningen
rule-party-block-decision = Beslut om spärrad insyn
rule-disputed-fact-answer = Svar på det som sägs vara fel
rule-message-answer = Svar på meddelande
rule-case-taken-over = Ärendet får en handläggare
rule-note-check = Anteckning som stäms av
rule-party-communication = Kommunicering med part
rule-appeal-individual = Överklagande
rule-child-follow-up-limit = Uppföljning efter utredning

## Alla frister
clocks-title = Frister
clocks-lead-all =
    { $count ->
        [one] 1 frist löper.
       *[other] { $count } frister löper.
    }
clocks-lead-all-more = Fler än { $count } frister löper.
clocks-lead-late =
    { $count ->
        [0] Ingen är försenad.
        [one] 1 är försenad.
       *[other] { $count } är försenade.
    }
clocks-lead-late-more = Fler än { $count } är försenade.
clocks-count = { $count }
clocks-count-more = Fler än { $count }
clocks-some = Här visas de { $shown } som ligger närmast.
clocks-none = Inga frister löper just nu.
clocks-day = Sista dag
clocks-rule = Vad
clocks-provision = Lagrum
clocks-load = Frister per handläggare
clocks-load-finding = Så många frister löper hos var och en just nu. Det visar hur arbetet är fördelat, inte hur bra någon arbetar.
clocks-running = Frister
clocks-as-table = Visa som tabell

## Ett ärende
case-overview = Översikt
case-top = Vem ärendet gäller och hur långt det har kommit
case-steps = Ärendet
case-side = Mer om ärendet
case-progress = Så långt har ärendet kommit
case-history = Historik
case-happened-on = Hände
case-kind = Ärende
case-personal-number = Personnummer
case-age = Ålder
case-years =
    { $years ->
        [0] Under 1 år
       *[other] { $years } år
    }
case-protected = Skyddade uppgifter
case-protected-advice = Säg och skriv aldrig var personen finns. Kontrollera mottagaren innan något skickas eller lämnas ut. Är du osäker, fråga din chef först.
case-clocks = Frister
case-clock-met = Klart { $at }
# Följer efter sista dagen.
case-clock-moved = helgdag, nästa vardag är { $day }
case-people = Personer
case-childs-code = Barnets kod
case-childs-code-given = Barnet har en kod till sin egen sida till och med { $until }. { $name } gav den { $day }.
case-party-follows = Följer ärendet på Mina sidor från och med
case-party-blocked = Kan inte se ärendet på Mina sidor
case-tasks = Att göra
case-task-done = Klart
case-messages = Meddelanden
thread-title = Meddelanden med { $name }
thread-lead = Ingen annan part ser tråden på Mina sidor. Att du öppnar sidan visas som läst.
thread-waits = Väntar på svar senast { $day }.
thread-late = Skulle ha fått svar senast { $day }. Enhetens ledning har fått veta det.
thread-new = { $count ->
    [one] 1 oläst
   *[other] { $count } olästa
}
thread-no-answer = Du kan inte skriva här. Personen följer inte ärendet, eller så har du inte rätt att skriva i det.
together-open = Vårdnadshavarna tillsammans
together-title = Gemensam tråd med vårdnadshavarna
together-lead = Ingen har skrivit här än. Alla vårdnadshavare läser det som skrivs.
together-with = Läses av { $names }. Att du öppnar sidan visas som läst.
together-no-answer = Du har inte rätt att skriva i ärendet.
case-papers = Handlingar
case-colleagues = Kollegor i ärendet
case-no-colleagues = Ingen kollega är insläppt.
case-until = till och med
case-named = en av dem som får öppna ärendet
case-earlier = Tidigare ärenden ({ $count })
case-earlier-sibling = Syskon:

## När man skriver i ett steg
# {"{time}"} byts mot klockslaget av sidan själv.
step-autosaved = Sparat {"{time}"}. Utkast, ännu inte i journalen.
step-not-autosaved = Det gick inte att spara just nu. Vi försöker igen om en stund. Lämna inte sidan än.
step-changed-meanwhile = Någon annan skrev i ärendet medan du skrev. Läs det nya i historiken och spara sedan igen. Det du har skrivit finns kvar.
step-sources = Att skriva utifrån ({ $count })
step-quote = Citera i texten
step-quality = Innan du är klar
step-right-person = Är det rätt person?
step-right-person-yes = Ja, jag har sett att ärendet gäller { $name }, { $age } år
step-right-person-yes-ageless = Ja, jag har sett att ärendet gäller { $name }
step-right-person-problem = Kontrollera vem ärendet gäller, och markera rutan. Du skriver i det här ärendet för första gången.

## Vem har läst
case-readers = Vem har läst ärendet
readers-when = När
readers-who = Vem
readers-what = Vad
readers-why = Varför
looked-case = Öppnade ärendet
looked-step = Öppnade ett steg i ärendet
looked-paper = Hämtade en handling
looked-case-on-paper = Såg vilka blanketter som kan skrivas ut
looked-paper-form = Skrev ut en blankett
looked-slip = Skrev ut lappen med numret
looked-type-in = Skrev in från papper
looked-translation = Lät en maskin översätta ett meddelande
looked-thread = Läste meddelanden
looked-readers = Läste vem som har läst
looked-my-cases = Läste sina ärenden på Mina sidor
looked-my-case = Läste sitt ärende på Mina sidor
looked-my-letter = Läste ett brev på Mina sidor
looked-my-record = Läste sin journal på Mina sidor
looked-my-record-file = Hämtade sin journal som fil
looked-my-paper = Hämtade en handling på Mina sidor
looked-my-contact = Läste sina egna val för trygg kontakt
looked-contact = Såg hur parter kan nås utan risk
contact-title = Innan du hör av dig
contact-nothing = Vill inte ha sms eller e-post. Loggar in själv.
contact-sms = Får sms om något är nytt.
contact-email = Får e-post om något är nytt.
contact-hours = Hör bara av dig mellan { $from } och { $to }.
contact-language = Språk: { $language }.
contact-code-word = Kodord: { $word }
purpose-work = Arbetar med ärendet
purpose-own-case = Det är personens eget ärende
purpose-represents = Företräder personen
purpose-code = Svarar med en kod ur ett brev
purpose-carry-out = Utför det som är beslutat
purpose-stated = Angav ett eget skäl

## Vem som gjorde något
actor-public = Någon som inte har loggat in
actor-house = Systemet

## Roller
role-intake = Mottagning
role-caseworker = Handläggare
role-team-lead = Gruppledare
role-unit-manager = Enhetschef
role-director-of-services = Verksamhetschef
role-system-administrator = Systemförvaltare
role-data-protection-officer = Dataskyddsombud
role-archivist = Arkivarie
role-editor = Redaktör för guiden
role-economy = Ekonomi

## Administration
administer-lead = Här lägger du upp enheter, personal, roller, kontaktuppgifter och mallar. Härifrån ser du inga ärenden. Varje ändring sparas med ditt namn.
administer-unit = Lägg till eller ändra en enhet
administer-staff = Lägg till eller ändra en person
administer-role = Ge någon en roll
administer-end-role = Avsluta en roll
administer-end-staff = Avsluta en anställning
administer-end-staff-lead = Alla personens roller slutar samma dag, och personen loggas ut. Ärendena ligger kvar på personen tills någon fördelar dem.
administer-sender = Lägg till ett annat system
administer-sender-lead = Ett annat system som får skicka filer till oss, eller läsa loggen över inloggningar. Systemet visar vem det är med en egen nyckel. Vi sparar bara den öppna halvan.
administer-sender-name = Vilket system är det, och vems?
administer-sender-key = Systemets kortnamn
administer-sender-key-help = Bara små bokstäver a till z, siffror och bindestreck, till exempel polisen-vast. Systemet skriver det i sina intyg. Ett kortnamn används en gång: en ny nyckel får ett nytt kortnamn.
administer-sender-what = Vad får systemet göra?
administer-sender-reads-log = Läsa loggen över inloggningar
administer-sender-public-key = Systemets öppna nyckel
administer-sender-public-key-help = Ed25519, i PEM-form (börjar med -----BEGIN PUBLIC KEY-----) eller som JWK. Be att få den på ett sätt som ni litar på.
administer-sender-which = Vilket system?
administer-senders = Andra system
administer-end-sender = Avsluta ett annat system
administer-end-sender-lead = Efter den sista dagen kommer systemet inte in. Har nyckeln kommit på avvägar: skriv gårdagens datum.
administer-problem-sender-there = Kortnamnet finns redan. Välj ett annat.
administer-problem-public-key = Det är inte en öppen Ed25519-nyckel i PEM-form.
administer-recipient = Lägg till en kommun att skicka till
administer-recipient-lead = En annan kommuns system som vi får skicka filer till. Skriv in en kommun igen om adressen har ändrats.
administer-recipient-municipality = Vilken kommun?
administer-recipient-address = Adressen till deras system
administer-recipient-address-help = Börjar med https:// och slutar med namnet, till exempel https://social.exempel.se.
administer-recipient-known-as = Vårt kortnamn hos dem
administer-recipient-known-as-help = Det kortnamn som de har lagt till oss under.
administer-recipients = Kommuner som vi skickar filer till
administer-end-recipient = Sluta skicka till en kommun
administer-end-recipient-lead = Det som redan är på väg dit läggs på listan över det som inte kom fram.
administer-our-key = Vår öppna nyckel. Den andra kommunen lägger till oss som avsändare med den.
administer-no-key = Ingen nyckel är inställd. Systemet skickar inget till andra kommuner.
administer-problem-address = Skriv en adress som börjar med https:// och inte har något efter namnet.
administer-save = Spara
administer-staff-list = Personal och roller
administer-changes = De senaste ändringarna
administer-name = Namn
administer-title = Titel
administer-number = Personnummer
administer-who = Vem?
administer-role-word = Roll
administer-unit-word = Enhet
administer-from = Från och med
administer-to = Till och med
administer-unit-key = Enhetens kortnamn
administer-unit-key-help = Bara små bokstäver a till z, siffror och bindestreck, till exempel barn-norr. Kortnamnet går inte att ändra sedan. Skriv ett som redan finns om du vill ändra den enheten.
administer-unit-name = Enhetens namn
administer-unit-intake = Tar enheten emot det som kommer in?
administer-problem-key = Skriv bara små bokstäver a till z, siffror och bindestreck.
administer-problem-last = Den sista dagen kan inte vara före den första.
administer-problem-own-role = Du kan inte ge dig själv en roll som når ärenden. Be en annan systemförvaltare göra det.
administer-which = Vilken roll ska avslutas?
administer-last = Vilken dag är den sista?
administer-held = { $name }: { $role } i { $unit } från och med { $from }
administer-held-until = { $name }: { $role } i { $unit } från och med { $from } till och med { $last }
change-UnitPut = En enhet lades till eller ändrades
change-StaffPut = En person lades till eller ändrades
change-RoleGiven = { $name } fick rollen { $role } i { $unit } från och med { $from }
change-RoleGiven-until = { $name } fick rollen { $role } i { $unit } från och med { $from } till och med { $last }
change-RoleEnded = Avslutad roll för { $name }: { $role } i { $unit }. Sista dagen är { $last }
change-SenderAdded = Ett annat system lades till
change-SenderEnded = Systemet { $name } avslutas. Den sista dagen är { $last }
change-RecipientPut = En kommun att skicka till lades till eller ändrades
change-RecipientEnded = En kommun att skicka till togs bort
change-StaffEnded = { $name } slutar. Den sista dagen är { $last }
change-SettingChanged = Ändrat: { $name }
administer-settings = Ändra kontaktuppgifter
administer-settings-lead = Så här når invånarna er. Uppgifterna syns på alla sidor och i breven så snart du har sparat.
administer-problem-phone = Skriv ett telefonnummer med siffror.
administer-changed-meanwhile = Det här har ändrats medan du skrev
administer-changed-meanwhile-text = Så här lyder det nu. Det du har skrivit står kvar längre ner. Tryck på knappen igen om ditt ska gälla i stället.
setting-mode = Hur den här installationen används
setting-department = Förvaltningens namn
setting-phone = Telefonnummer
setting-phone-hours = När telefonen är öppen
setting-on-call-phone = Socialjourens telefonnummer
administer-templates = Mallar
template-own = Kommunens egna ord
template-usual = Som den levereras
template-items = Visas i den här ordningen. Töm fälten för det du vill ta bort.
template-lead = Det du ändrar gäller det som skrivs från och med nu. Det som redan är skrivet ändras inte. Tre punkter (…) visar var något ska fyllas i.
template-text = Text
template-task = Vad ska göras?
template-days = Antal dagar från att ärendet inleddes
template-add-task = Lägg till en uppgift
template-phrase = Frasens namn
template-add-phrase = Lägg till en fras
template-word = Ord eller uttryck
template-instead = Vad är bättre att skriva?
template-add-word = Lägg till ett ord
template-reset = Använd mallen som den levereras
template-problem-days = Skriv antalet dagar med siffror, högst 365.

## Delar av ett ärende
document-locked = Undertecknat { $at }. Det som tillkommer skrivs som nytt.
document-not-known =
    { $count ->
        [one] En rubrik är tom än
       *[other] { $count } rubriker är tomma än
    }
document-write = Skriv ett stycke
document-correction = Rättelse
document-sources = Kommer från rad
case-family = Familjen
case-family-words = Familjen i ord
my-day-coming = Kommer snart ({ $count })
my-day-rang = Påminde

## Post
nav-post = Att posta
post-lead = Brev till den som inte följer ärendet på Mina sidor, och arbete som ingen har tagit emot. Öppna ärendet, skriv ut brevet och posta det. Vad du väljer här sparas med ditt namn.
post-none = Inget väntar på att skickas.
post-what = Vad
post-why = Varför
post-why-to-be-printed = Mottagaren läser inte på Mina sidor
post-why-unreadable = Innehållet går inte att läsa
post-why-no-receiver = Ingen verksamhet i systemet tar emot den
post-why-refused = Den som skulle ta emot den sade nej: det som krävs finns inte
post-why-no-address = Det finns ingen adress att skicka till. Lämna den själv
post-why-refused-there = Den andra kommunens system sade nej. Lämna den själv
post-why-notice-refused = Numret eller adressen tar inte emot. Hör av dig på ett annat sätt som är säkert
post-why-fault = Ett tekniskt fel, fast vi försökte flera gånger. Försök igen, eller kontakta den som sköter systemet
post-again = Försök igen
post-seen-to = När det är gjort
post-done = Det är gjort
post-kind-letter = Brev att skriva ut och posta
post-kind-dispatch = Anmälan till en annan kommun
post-kind-notice = Avisering att något är nytt
post-kind-hand-over = Överlämning som ingen har tagit emot
case-letters = Brev
my-day-mentions = Du är nämnd i
step-others-write = { $names } skriver just nu i samma del. Ditt utkast är sparat. Hör av er till varandra.
step-preview = Förhandsgranska brevet
step-preview-title = Så läser den som får brevet det
step-preview-none = Med de här svaren skickas inget brev.
administer-problem-last-administrator = Då finns ingen kvar som kan ge behörigheter. Ge först någon annan den rollen, utan slutdatum.
administer-senders-none = Inget annat system är upplagt. Filer läses in för hand.

## Nödkopian
copy-title = Nödkopia: { $unit }
copy-made = Gjord { $at }.
copy-lead = Personer med skyddade uppgifter finns inte med. Förstör kopian när systemet går att nå igen.
copy-more = Kopian visar bara de { $most } första.
copy-on-call = Socialjouren
copy-cases = Öppna ärenden
copy-no-cases = Enheten har inga öppna ärenden.
copy-number = Nummer

## Driften
administer-drift = Se hur driften mår
operation-lead = Siffror om det som lämnar systemet, om frister och om systemet självt. Härifrån ser du inga ärenden.
operation-parcels = Det som väntar på att lämna systemet
operation-nothing-waits = Ingenting väntar.
operation-kind = Vad
operation-kind-hand-over = Överlämningar
operation-kind-letter = Brev
operation-kind-dispatch = Anmälningar till andra kommuner
operation-kind-notice = Aviseringar
operation-state = Läge
operation-state-waiting = Skickas av sig självt
operation-state-dead = Har lagts åt sidan. Någon måste titta i posten.
operation-state-to-be-printed = Ska skrivas ut och postas
operation-count = Antal
operation-oldest = Det äldsta skulle ha gått
operation-tried-at = Försöks { $at }
operation-late = Frister som har gått ut
operation-none-late = Ingen frist har gått ut.
operation-weight = Varifrån fristen kommer
operation-statutory = Lag
operation-national = Nationell vägledning
operation-local = Kommunens eget mål
operation-house = Systemet
operation-what = Uppgift
operation-value = Just nu
operation-version = Version
operation-database = Databas
operation-checkpoint = Senaste kontrollpunkt
operation-checkpoint-at = Nummer { $no }, { $at }
operation-no-checkpoint = Ingen ännu
operation-staff-in = Inloggade medarbetare
operation-residents-in = Inloggade invånare
sign-in-log-lead = Alla inloggningar de senaste { $days } dagarna. Invånare står här utan namn och nummer.
sign-in-log-of = Vilka
sign-in-log-of-staff = Personal
sign-in-log-of-residents = Invånare
sign-in-log-of-programs = Program
sign-in-log-all = Alla
sign-in-log-show = Visa
sign-in-log-earlier = Visa tidigare
passkeys-title = Dina passnycklar
portrait-own = Din bild
portrait-of = Bild på { $name }
portrait-all = Bilder på personalen
portrait-lead = Barn som har en kod ser bilden på sin egen sida, så att de vet vem du är. Utan bild ser de första bokstäverna i namnet.
portrait-file = Välj en bild
portrait-file-help = Ett foto av ansiktet. Vi gör det litet och fyrkantigt.
portrait-submit = Spara bilden
portrait-remove = Ta bort bilden
portrait-problem-none = Välj en bild.
passkeys-lead = En passnyckel är en nyckel i din dator, telefon eller säkerhetsnyckel. Med den visar du snabbt att det är du. Gör en på varje enhet som du använder, och ta bort den som du har förlorat.
passkey-new = Gör en ny passnyckel
passkey-continue = Fortsätt
passkey-name = Vad ska den heta?
passkey-name-help = Till exempel ”datorn på kontoret”.
passkey-make-title = Gör passnyckeln { $name }
passkey-make-lead = Webbläsaren frågar var nyckeln ska finnas och ber dig bekräfta med finger, ansikte eller kod.
passkey-times = Gjord { $made }. Senast använd { $used }.
passkey-not-used = Gjord { $made }. Inte använd än.
passkey-remove = Ta bort: { $name }
passkey-not-made = Ingen passnyckel gjordes
passkey-by-another-way = Du loggade in med en passnyckel. Logga in med BankID eller kommunens inloggning för att göra en ny.
prove-title = Visa att det är du
prove-lead = Det du ska göra är känsligt, och det var ett tag sedan du visade vem du är. Visa det på nytt, så kommer du tillbaka till sidan. Det du har skrivit finns kvar.
prove-again = Logga in på nytt
administer-known-as = Ange vad en inloggningstjänst kallar någon
administer-known-as-lead = Behövs där tjänsten inte talar om personnumret. Lämna fältet tomt för att ta bort det som står.
administer-known-as-provider = Inloggningstjänst
administer-known-as-value = Vad tjänsten kallar personen
administer-known-as-value-help = Till exempel ett HSA-id. Skriv det precis som tjänsten gör.
change-KnownAsPut = Ändrat vad en inloggningstjänst kallar någon
change-PortraitPut = Bytt bild på någon
nav-destruction = Gallring
destruction-lead = Personakter som ska gallras, och de som bevaras. En person föreslår och en annan godkänner. Här visas nummer, slag, dag och grund, aldrig vad som står i ärendet.
destruction-not-done = Det gjordes inte
destruction-more = Det finns fler än sidan visar. De kommer när dessa är klara.
destruction-due = Ska gallras
destruction-none-due = Inget ska gallras i dag.
destruction-which = Akter att föreslå. En persons ärenden gallras tillsammans
destruction-choice = { $kinds }. Gallras från { $from }, senast { $by }. { $provision }.
destruction-propose = Föreslå gallring
destruction-proposals = Förslag
destruction-none-proposed = Ingen har föreslagit något.
destruction-proposal = Förslag om gallring
destruction-open = Öppna förslaget
destruction-see = Mer
destruction-when = När
destruction-by = Föreslogs av
destruction-approver = Godkändes av
destruction-state = Läge
destruction-state-proposed = Väntar på att en annan godkänner
destruction-state-approved = Godkänt
destruction-state-withdrawn = Återtaget
destruction-state-done = Genomfört
destruction-far = Hur långt
destruction-progress = { $destroyed } av { $cases } ärenden gallrade, { $spared } sparade
destruction-proposed-by = Föreslogs av { $who }, { $at }. Det som inte längre ska gallras när tiden kommer sparas av sig självt.
destruction-approved-by = Godkändes av { $who }, { $at }. Genomförs tidigast { $run }.
destruction-withdrawn-by = Återtogs av { $who }, { $at }.
destruction-none-left = Inga ärenden i förslaget väntar.
destruction-approve = Godkänn gallringen
destruction-withdraw = Ta tillbaka förslaget
destruction-refused-none-chosen = Välj minst en akt.
destruction-refused-not-due = En av akterna ska inte gallras nu. Något har hänt i den, eller så bevaras den.
destruction-refused-same-person = Du har själv föreslagit det. En annan person måste godkänna.
destruction-refused-own-matter = Du är part i ett av ärendena. Någon annan måste ta hand om det.
destruction-refused-too-late = Någon annan hann före. Se hur det är nu.
destruction-kept = Bevaras
destruction-none-kept = Inget väntar på att lämnas till arkivet.
destruction-kind = Slag
destruction-ground = Grund
destruction-provision = Bestämmelse
destruction-from = Från
destruction-last = Senast
destruction-why = Varför
destruction-unclear = Kan inte avgöras
destruction-none-unclear = Allt har gått att avgöra.
destruction-register = Förteckning över gallring
destruction-register-lead = Vad som har gallrats. Raderna är signerade och namnger ingen som ärendet gällde. Skriv gärna ut sidan.
destruction-none-destroyed = Inget har gallrats.
destruction-no = Nr
destruction-id = Märkning
destruction-archive-id = Arkivets märkning
destruction-what = Omfattning
destruction-size = { $events } händelser, { $files } filer
destruction-older = Äldre rader
destruction-received-by = Infört av { $who }, { $at }.
hold-title = Gallringsstopp
hold-lead = Ärenden som inte får gallras för tillfället. Så länge ett stopp gäller väntar hela personens akt, också när gallringen redan är godkänd.
hold-stands = Gäller nu
hold-none = Inget stopp gäller.
hold-place = Lägg in ett stopp
hold-save = Lägg in stoppet
hold-reference = Mål eller diarienummer
hold-reference-help = Så att den som häver stoppet hittar beslutet eller begäran. Skriv inget om personen.
hold-until = Sista dag
hold-until-help = Lämna tomt om stoppet ska gälla tills någon häver det.
hold-until-lifted = Tills någon häver det
hold-last = Gäller till och med
hold-by = Inlagt av
hold-placed = { $who }, { $at }
hold-problem-number = Det finns inget ärende med det numret som du kan lägga in ett stopp för
hold-lift = Häv stoppet
hold-lift-lead = Ska akten gallras kommer den tillbaka på listan, och två personer bestämmer på nytt.
hold-why = Varför stoppet hävs
hold-why-help = Till exempel att domen har vunnit laga kraft. Skriv inget om personen.
hold-over = Gäller inte längre
hold-none-over = Inget stopp har upphört.
hold-ended = Upphörde
hold-lifted-by = Hävt av
hold-ran-out = Sista dagen har passerat
hold-court = Mål i domstol eller förundersökning
hold-oversight = Tillsyn eller granskning
hold-redress = Begäran om ersättning eller upprättelse
hold-disclosure = Begärd handling eller registerutdrag
hold-research = Godkänd forskning
looked-emergency-check = Kontrollerade en nödöppning
looked-hold-placed = Lade in ett gallringsstopp
looked-hold-lifted = Hävde ett gallringsstopp
keep-own-sample = Kommunens eget beslut om bevarande
keep-own-sample-received = Bevaras hos arkivet: kommunens eget beslut.
keep-placement = Placerad utanför hemmet, eller ansökan om vård
keep-placement-received = Bevaras hos arkivet: placerad utanför hemmet, eller ansökan om vård.
keep-sample = Forskningsurval
keep-sample-received = Bevaras hos arkivet: forskningsurval.
unclear-no-rule = Verksamheten säger inte hur länge det sparas
unclear-no-number = Personnummer saknas
unclear-not-born = Födelsedagen är okänd
purpose-emergency = Öppnade i nödläge
looked-emergency = Öppnade ärendet i nödläge

## Öppna i nödläge
emergency-title = Öppna ett ärende i nödläge
emergency-lead = Bara när någon kan fara illa om du väntar. Du får läsa ärendet i några timmar. Skälet sparas, och en chef kontrollerar efteråt att det var rätt.
emergency-open = Öppna ärendet
emergency-reason = Skäl
emergency-reason-help = Skriv vad som har hänt och varför det inte kan vänta.
emergency-problem-reason = Skriv skälet så att den som kontrollerar efteråt förstår
emergency-problem-number = Det finns inget ärende med det numret som kan öppnas så här. Ring den som har ärendet, eller en chef.
emergency-opened = Ärendet är öppnat i nödläge
emergency-opened-text = Du kan läsa men inte skriva. Det du läser loggas, och en chef kontrollerar efteråt.
emergency-checks = Efterkontroll av nödöppningar
emergency-waits = { $count ->
    [0] Ingen nödöppning väntar på kontroll
    [one] En nödöppning väntar på kontroll
   *[other] { $count } nödöppningar väntar på kontroll
 }
emergency-none = Allt är kontrollerat
emergency-next = Näst i tur
emergency-checked = Kontrollerade
emergency-lawful = Var det rätt att öppna ärendet?
emergency-words = Kommentar
emergency-answer = Spara kontrollen
emergency-outcome = Utfall
emergency-was-lawful = Rätt
emergency-was-not = Inte rätt
emergency-checked-by = Kontrollerad av
archive-title = Till arkivet
archive-lead = Ta ut ärendet som ett paket, lämna det till arkivet och skriv in arkivets kvittens. Det som ska bevaras gallras inte här förrän den finns.
archive-package = Hämta paketet
archive-receipt = Arkivets kvittens
archive-id = Arkivets märkning
archive-id-hint = Den märkning som arkivet gav paketet.
archive-id-lacking = Skriv arkivets märkning. Hämta paketet först. Har något skrivits i ärendet sedan dess, hämta det igen.
archive-save = Spara kvittensen
archive-received = Arkivet har tagit emot ärendet: { $id }.
looked-archive = Tog ut paketet till arkivet
looked-to-archive = Sidan om arkivet
## Loggranskning
nav-log-review = Loggranskning
log-review-lead = Vem har tittat i vilka ärenden? Varje månad granskas ett slumpat urval, och det som något talar emot. Du ser vem som tittade och när, inte vad som står i ärendet.
log-review-month = Månad
log-review-state = Läge
log-review-judged = Bedömda
log-review-state-not-drawn = Inget urval är draget
log-review-state-begun = Påbörjad
log-review-state-finished = Klar
log-review-title = Loggranskning { $month }
log-review-none = Urvalet är inte draget.
log-review-none-text = Slumpen väljer. Fröet sparas, så att samma urval går att dra en gång till. När det är draget ändras det inte.
log-review-draw = Dra urvalet
log-review-figures = { $looks } tillfällen den här månaden. Något talade emot { $flagged } av dem. { $lines } ska bedömas.
log-review-left = { $count ->
    [one] En rad är kvar att bedöma. Din egen måste någon annan bedöma.
   *[other] { $count } rader är kvar att bedöma. Dina egna måste någon annan bedöma.
}
log-review-finish = Månaden är klar
log-review-is-finished = Granskningen är klar: { " " }
log-review-seed = Fröet som urvalet drogs med:
log-review-signs = Det som talar emot
log-review-by-chance = Inget, slumpen valde
log-review-found = Bedömning
log-review-judge = Bedöm
log-review-own = Din egen: någon annan bedömer
log-review-what = Uppgift
log-review-said = Värde
log-review-in-order = I sin ordning
log-review-explained = Har sin förklaring
log-review-investigate = Ska utredas
log-review-reason = Varför bedömer du så?
log-review-reason-help = Skriv inget om innehållet i ärendet.
log-review-waits = Granska loggen för { $month }
log-review-sign-own-file = Den som tittade är part
log-review-sign-colleague = En kollega är part
log-review-sign-surname = Samma efternamn
log-review-sign-address = Samma adress
log-review-sign-no-task = Ingen uppgift i ärendet
log-review-sign-hours = Natt eller ledig dag
log-review-sign-many = Många ärenden samma dag
log-review-sign-stated = Angav ett eget skäl

## Uppföljning
nav-statistics = Uppföljning
statistics-lead = Hur många ärenden som öppnas och avslutas, och hur många frister som hålls. Inget om vem det gäller.
statistics-empty = Inget har hänt än under de här månaderna.
statistics-title = Uppföljning { $month }
statistics-month = Månad
statistics-opened = Öppnade
statistics-closed = Avslutade
statistics-signed = Signerade
statistics-contested = Invändningar
statistics-in-time = I tid
statistics-late = För sent
statistics-share = Andel i tid
statistics-percent = { $share } %
statistics-none = –
statistics-few = färre än 5
statistics-finding = { $late } av { $all } frister hölls för sent.
statistics-by-unit = Enhet och slag
statistics-by-clock = Frister
statistics-unit = Enhet
statistics-question = Fråga
statistics-quarters = Kvartal
statistics-kind = Slag
statistics-file = Hämta som fil (CSV)
statistics-how = Så räknas det
statistics-how-cases = Ett ärende räknas i den månad då det öppnades och avslutades, hos den enhet som har det nu. En handling räknas en gång när den signeras, hur många som än får den. En invändning räknas när någon säger att något i akten inte stämmer.
statistics-how-clocks = En frist räknas i den månad då den hölls. Den hölls i tid om det skedde senast den sista dagen, med förlängning inräknad. Där lagen säger genast är det samma dag. Frister som löper räknas inte här.
statistics-how-few = Enhetens egna ledare ser inte ärenden med skyddade personuppgifter här. Den som leder hela verksamheten ser alla ärenden, men inga tal under fem. Ibland döljs även talet bredvid, så att ingen kan räkna ut vem det gäller.

## Frånvaro
absence-title = Frånvaro
absence-lead = Skriv när någon är borta och vem som ersätter. Ersättaren har den frånvarandes ärenden under tiden, utom dem där någon har skyddade personuppgifter. Skriv aldrig varför någon är borta.
absence-listed = Det som är inskrivet
absence-none = Ingen frånvaro är inskriven.
absence-new = Skriv in frånvaro
absence-save = Spara
absence-who = Vem är borta?
absence-from = Första dagen
absence-to = Sista dagen
absence-stand-in = Ersättare
absence-stand-in-help = En kollega i samma enhet. Utan ersättare får den som leder enheten veta vilka ärenden som står.
absence-nobody = Ingen
absence-set-by = Inskriven av
absence-of = Frånvaro för { $name }
absence-set = Inskriven av { $name } { $at }
absence-earlier = Blev det annorlunda?
absence-back = Tillbaka i dag
absence-take-back = Ta bort frånvaron
absence-problem-long = Skriv in högst ett år. För längre tid behöver ärendena fördelas på nytt.
absence-problem-overlap = Det finns redan en frånvaro inskriven från och med { $from } till och med { $to }
absence-problem-self = Ingen kan ersätta sig själv
absence-problem-unit = { $name } arbetar inte i samma enhet
absence-problem-leaves = { $name } arbetar inte i samma enhet hela tiden
absence-problem-away = { $name } är själv borta från och med { $from } till och med { $to }
absence-problem-many = { $name } ersätter redan så många som en person kan
absence-write = Skriv in frånvaro och ersättare
absence-i-stand-in = Du ersätter { $name } till och med { $until }.
absence-i-am-away = Du är inskriven som frånvarande till och med { $until }.
absence-without = { $name } är borta från och med { $from } till och med { $to } och ingen ersätter. { $count ->
    [one] Ett öppet ärende står
   *[other] { $count } öppna ärenden står
 } utan handläggare under tiden.
absence-not-named = { $name } är borta från och med { $from } till och med { $to }. { $count ->
    [one] I ett öppet ärende
   *[other] I { $count } öppna ärenden
 } har någon skyddade personuppgifter, och den som ersätter är inte namngiven där.
absence-see-to = Ändra frånvaron för { $name }
absence-case = { $name } är borta till och med { $until }. { $standin } ersätter.
absence-case-mine = Du ersätter { $name }, som är borta till och med { $until }.
absence-case-nobody = { $name } är borta till och med { $until }. Ingen ersätter i det här ärendet.
absence-row-mine = Du ersätter
absence-row-stand-in = { $name } ersätter
change-AbsencePut = { $name } är borta från och med { $from } till och med { $to }. Ersättare: { $standin }
change-AbsenceTakenBack = Frånvaron för { $name } från och med { $from } till och med { $to } togs bort
purpose-stand-in = Ersätter den som har ärendet
looked-count-of-absent = Såg hur många ärenden som står när någon är borta

## Återkomst
administer-aterkomst = Släpp in någon igen
recovery-ask = Be om återkomst
recovery-ask-lead = För en kollega som har förlorat alla sätt att logga in. Två administratörer behövs, och ingen av dem kan vara den som det gäller. Träffa personen och se att det är rätt person. Skicka aldrig koden.
recovery-ask-submit = Be om återkomst
recovery-problem-waits = En återkomst väntar redan för den här personen
recovery-half = Din halva av koden
recovery-half-text = { $half } – skriv upp den nu. Den visas bara den här gången. Lämna den själv till personen.
recovery-listed = De senaste trettio dagarna
recovery-none = Ingen återkomst de senaste trettio dagarna.
recovery-asked-by = Begärd av
recovery-approved-by = Godkänd av
recovery-state = Läge
recovery-do = Gör
recovery-asked = Väntar på en administratör till
recovery-approved = Väntar på personen
recovery-used = Använd
recovery-withdrawn = Återtagen
recovery-over = Tiden gick ut
recovery-approve = Godkänn återkomst för { $name }
recovery-withdraw = Ta tillbaka återkomst för { $name }
recovery-of-you = Återkomst för dig, { $at }:
recovery-of-other = Återkomst för { $name }, { $at }:
recovery-by-two = Begärd av { $first } och godkänd av { $second }.
recovery-by-one = Begärd av { $first }.
change-RecoveryAsked = Bad om återkomst
change-RecoveryApproved = Godkände återkomst
change-RecoveryWithdrawn = Tog tillbaka återkomst

meetings-title = Möten
meetings-mine = Mina möten
meetings-today = Möten i dag
meetings-tomorrow =
    { $count ->
        [0] Inga möten i morgon.
        [one] Ett möte i morgon.
       *[other] { $count } möten i morgon.
    }
meetings-none = Inga möten den här veckan.
meetings-week = Veckan från { $day }
meetings-week-before = Veckan före
meetings-week-after = Veckan efter
meetings-when = När
meetings-until = Till
meetings-how = Hur
meetings-with = Med
meetings-whom = För
meetings-state = Läge
meetings-file = Fil till kalendern
meetings-waiting =
    { $count ->
        [one] Ett önskemål om möte väntar på svar.
       *[other] { $count } önskemål om möte väntar på svar.
    }
times-title = Mina bokbara tider
times-for-case = Öppna tider för ärendet
times-lead = Öppna tider som familjer kan boka själva. Samma tid kan aldrig bokas två gånger.
times-open = Öppna tiderna
times-unit = För vilken enhets ärenden?
times-week = Från vilken vecka?
times-week-help = Välj en dag i veckan.
times-days = Vilka dagar?
times-monday = Måndag
times-tuesday = Tisdag
times-wednesday = Onsdag
times-thursday = Torsdag
times-friday = Fredag
times-saturday = Lördag
times-sunday = Söndag
times-first = Från klockan
times-last = Till klockan
times-repeat = Hur många veckor?
times-weeks =
    { $count ->
        [one] En vecka
       *[other] { $count } veckor
    }
times-problem-none = Det blir ingen tid. Välj en senare tid eller ett kortare möte.
times-problem-many = Det blir mer än { $most } tider. Välj färre veckor.
times-opened =
    { $count ->
        [0] Ingen tid öppnades.
        [one] En tid öppnades.
       *[other] { $count } tider öppnades.
    }
times-not-opened =
    { $count ->
        [one] En tid hade du redan.
       *[other] { $count } tider hade du redan.
    }
times-mine = Mina tider ({ $count })
times-for = För
times-one-case = Ett ärende
times-all-cases = Enhetens ärenden
times-close = Stäng tiden
times-closed = Tiden är stängd.
times-not-closed = Tiden är redan bokad. Flytta eller ställ in mötet i ärendet.
times-back = Till ärendet
looked-meetings = Möten
looked-my-meetings = Egna möten
looked-times = Tider att boka
copy-no-meetings = Inga möten i dag.

## Det som parter begär, och hur kollegor visas för dem
my-day-requests = Begäran som väntar på svar
rule-look-review-answer = Svar om en läsning
rule-caseworker-change-answer = Svar om byte av handläggare
rule-complaint-answer = Svar på klagomål
rule-gdpr-request = Svar på begäran om personuppgifter
rule-appeal-forward = Överklagande till domstolen
looked-my-readers = Läste vem som har läst, på Mina sidor
looked-my-requests = Läste vad de kan begära, på Mina sidor
looked-my-extract = Hämtade alla sina uppgifter som fil
administer-by-title = Visa kollegor med titel i stället för namn
administer-by-title-lead = Gäller när en part ser vem som har läst ärendet. Använd det för den som har skyddade uppgifter eller är hotad.
administer-by-title-all = Alla
administer-by-title-told = Hur visas personen?
administer-by-title-title = Med titel
administer-by-title-name = Med namn och titel

## Barnets egen kod
rule-child-statement-answer = Svar till barnet
looked-child-door = Var inne med barnets kod
child-card-title = Kortet till barnet
child-card-lead = Skriv ut sidan eller skriv av den för hand. Koden visas bara nu. Ingen kan ta fram den igen.
child-card-code = Din egen kod
child-card-words = Skriv de här orden:
child-card-where = på sidan
child-card-say-title = Gå igenom med barnet
child-card-say-keep = Var kan du ha kortet utan att någon hittar det?
child-card-say-exit = Så lämnar du sidan fort: tryck på knappen högst upp.
child-card-say-duty = Om någon gör dig illa måste vi hjälpa dig, även om du inte vill det.
child-card-say-ended = Säg till om någon annan har sett koden. Då får du en ny.
child-card-done = Klar, till ärendet
actor-for = { $name } för { $whom }
actor-on-paper = { $name }, på papper som kom { $day }. Inskrivet av { $by }
## Frågor utan namn
nav-questions = Frågor utan namn
questions-lead = Människor som frågar utan att säga vilka de är. Inget här är ett ärende. Den som väntat längst står först.
questions-none = Ingen väntar på svar
questions-waiting = { $count ->
    [one] En väntar på svar
   *[other] { $count } väntar på svar
}
questions-answered = Besvarade
questions-topic = Gäller
questions-asked = Kom
questions-language = Svar på
questions-stands = Läge
questions-waits = Väntar på svar
questions-is-answered = Besvarad
questions-ended = Avslutad
questions-became = Blev en anmälan
questions-my-day = { $count ->
    [one] En person väntar på svar.
   *[other] { $count } personer väntar på svar.
}
questions-my-day-late = { $count ->
    [one] En person väntar på svar, och svaret är sent.
   *[other] { $count } personer väntar på svar. Minst ett svar är sent.
}
questions-open = Till frågorna
questions-one = Fråga utan namn
questions-wants = Vill ha svar på { $language }. Ligger hos { $unit }.
questions-text = Svar, eller en fråga tillbaka
questions-text-help = Den som frågar läser det här med sin kod. Skriv inget om någon annan.
questions-answer = Skicka svaret
questions-report = Måste vi göra något?
questions-report-help = Står det vem ett barn är, och kan barnet fara illa? Gör då en anmälan av det. Den som frågar får veta att ni tagit emot en anmälan. Ärendets nummer visas inte.
questions-to-case = Till ärendet
questions-unit = Enhet som ska svara
questions-pass = Lämna vidare
questions-end = Avsluta frågan
rule-question-answer = Svar på fråga utan namn
rule-question-kept = Besvarad fråga sparas
administer-landing = Var nya ärenden hamnar
administer-landing-lead = Välj vilken enhet som först ser nya ärenden av varje slag. Den som har mottagning i enheten ser dem.
administer-questions = Frågor utan namn
administer-questions-lead = Välj vilken enhet som svarar på vad.

## Det som kom på papper
paper-type-in = Från papper: { $title }
paper-came = Vilken dag kom papperet in?
paper-came-help = Tiden räknas från den dagen.
paper-scan = Papperet som bild eller PDF
paper-scan-help = Läggs bland ärendets handlingar. Rör det flera barn läggs det i det första ärendet.
on-paper-title = Blanketter
on-paper-lead = Skriv ut en blankett åt den som inte har e-legitimation. När den kommer tillbaka skriver du in den här.
on-paper-none = Ingen i ärendet kan svara på papper nu
on-paper-none-text = Den som svarar behöver ha personnummer och få följa ärendet.
on-paper-print = Skriv ut:
on-paper-type = Skriv in det som kom tillbaka
on-paper-print-or-type = Skriv ut eller skriv in
typed-in-whose = Skriv av pappret ord för ord. Det blir { $name } som säger det. Ditt namn står bredvid.
typed-in-submit = Skriv in
slip-staff = Lapp med numret
slip-staff-link = Skriv ut lappen åt den som berättade
assisted-link = Fyll i tillsammans
assisted-title = Fyll i tillsammans med { $name }
assisted-lead = Skriv personens egna ord. Inget skickas förrän personen själv har bekräftat.
assisted-how = Hur bekräftar { $name }?
assisted-by-app = Med BankID på sin egen telefon
assisted-on-paper = På papper
assisted-scan-help = Med personens underskrift.
assisted-visible = Jag bekräftar det som { $name } har fyllt i tillsammans med mig: { $title }
problem-assisted-before-case = Den dagen fanns inte ärendet.
administer-guide = Guiden: tillägg för kommunen
administer-paper = Adress för blanketter
administer-paper-lead = Står på varje blankett som skrivs ut. Skriv en rad i taget.
administer-paper-address = Dit skickas eller lämnas blanketten

## Önskemål
rule-wish-answer = Svar på önskemål
wishes-my-day = { $count ->
    [one] Ett önskemål väntar på svar.
   *[other] { $count } önskemål väntar på svar.
}
wishes-my-day-late = { $count ->
    [one] Ett önskemål väntar på svar, och svaret är sent.
   *[other] { $count } önskemål väntar på svar. Minst ett svar är sent.
}
wishes-published = Ni önskade – vi gjorde
wishes-lead = Det här kan alla läsa på webbplatsen. Ta bort det som inte ska stå där.
wishes-none = Inget är publicerat
wishes-take-back = Ta bort
wish-asked = Ni önskade
wish-asked-help = Skriv om det så att ingen går att känna igen. Ta bort namn, platser och händelser.
wish-done = Vi gjorde
wish-checked-title = Innan det publiceras
wish-checked = Jag har läst texten. Ingen går att känna igen.
wish-problem-checked = Läs igenom texten och kryssa att ingen går att känna igen.
wish-publish = Publicera för alla
rule-sip-start = Påbörja individuell plan
rule-individual-plan-meeting = Möte om individuell plan
rule-individual-plan-follow-up = Följ upp individuell plan
case-plan = Individuell plan
plan-waits = Väntar på samtycke.
plan-consented = Alla har sagt ja. Kalla till möte.
plan-called = Kallelserna är skickade.
plan-holds = Planen gäller.
plan-refused = Det finns inget samtycke.
plan-ended = Planen är avslutad.
plan-said-yes = Har sagt ja
plan-said-no = Har sagt nej
plan-said-nothing = Har inte svarat
plan-comes = Kommer
plan-comes-not = Kommer inte
plan-comes-unknown = Har inte svarat

## Guiden för personal och redaktörer
nav-guide = Guiden
editor-lead = Här ser du vad som väntar, vad som ska granskas och vad som saknas i guiden. Den som skriver en text granskar den aldrig själv.
editor-lead-staff = Artiklarna som invånarna läser, med lagen, hur säkra vi är och hur vi gör här.
editor-kind-addition = Tillägg till artikeln
editor-kind-own = Egen artikel
editor-kind-routine = Lokal rutin för personal
editor-kind-translation = Nationell översättning
editor-waits = Väntar på dig
editor-waits-none = Inget väntar på dig.
editor-others = Väntar på andra
editor-others-none = Inga utkast väntar på andra.
editor-scheduled = Ska stå senare
editor-scheduled-none = Inget är planerat.
editor-scheduled-from = Ska stå från { $day }
editor-due = Ska granskas igen
editor-due-none = Inget behöver granskas just nu.
editor-due-rule = { $name } ändrades { $day }.
editor-due-ended = { $name } slutade gälla { $day }.
editor-due-data = Lagdata om { $name } har ändrats sedan artikeln lästes.
editor-due-never = Ingen har läst artikeln bredvid { $name } än.
editor-due-source = { $name } skulle ha lästs igen senast { $day }.
editor-due-review = Skulle ha granskats senast { $day }.
editor-missing = Saknas på andra språk
editor-missing-none = Allt finns på alla språk.
editor-languages = Språk som saknas eller är äldre än den svenska texten
editor-helped = Hjälpte det? Svar i kvartalet
editor-helped-none = Ingen har svarat i kvartalet.
editor-helped-count = { $yes } ja, { $no } nej
editor-answers = Svar
editor-articles = Alla artiklar
editor-text = Text
editor-from = Från
editor-why = Varför
editor-stage = Steg
editor-note = Anteckning
editor-stages = Granskningar
editor-stage-facts = Fakta
editor-stage-law = Juridik
editor-stage-plain = Klarspråk
editor-stage-readers = Läsarprov
editor-stage-waits = Väntar
editor-to-publish = Klar att publicera
editor-to-write-again = Tillbaka till den som skrev
editor-new = Skriv en egen artikel
editor-new-lead = Artikeln är bara kommunens. Den går samma väg som andra texter: någon annan granskar den innan den syns.
editor-new-address = Artikelns adress
editor-new-address-help = Små bokstäver a till z, siffror och bindestreck. Till exempel familjecafe-torget.
editor-new-begin = Börja skriva
editor-problem-address = Adressen är upptagen eller har andra tecken än a till z, siffror och bindestreck.
editor-write = Skriv
editor-preview = Visa som läsarna ser det
editor-preview-note = Så här ser läsarna texten när den står i guiden. Ingen annan än redaktionen ser den nu.
editor-to-article = Till artikeln
editor-save-draft = Spara utkast
editor-addition-lead = Skriv det som gäller hos er: tider, platser och blanketter. Det står under Här i kommunen när någon annan har granskat det.
editor-routine-lead = Bara personal läser det här. Skriv hur ni gör hos er.
editor-own-lead = Varje påstående slutar med vad det bygger på, till exempel {"{law SoL 14:1}"} eller {"{local}"}. Delen Gör det här nu är en numrerad lista.
editor-part-text = Text
editor-part-title = Rubrik
editor-part-description = Beskrivning
editor-description-help = En mening på högst 160 tecken, för listor och sökning.
editor-part-words = Sökord
editor-words-help = Det folk skriver när de letar. Skilj orden med komma.
editor-part-situation = Område
editor-part-related = Läs också
editor-part-danger = Kan det vara farligt att någon ser att man läser artikeln?
editor-danger-help = Då kan den läsas utan spår.
editor-part-short = Kort svar
editor-part-now = Gör det här nu
editor-part-then = Vad händer sedan
editor-part-rights = Dina rättigheter
editor-part-cost = Vad det kostar
editor-part-record = Vad vi skriver ner och vem som ser det
editor-stands = Står i guiden nu
editor-nothing-stands = Ingen text står i guiden.
editor-earlier = Texten skrevs innan texter granskades. Skriv den på nytt så att någon annan kan granska den.
editor-released = Står från { $from }. Ska granskas igen senast { $review }.
editor-leans-on = Bygger på: { $source }
editor-draft = Utkast
editor-ease = LIX är { $lix }. En mening har i snitt { $mean } ord. Den längsta har { $longest } ord.
editor-hard = Texten är svår att läsa. Guidens artiklar har LIX högst 42 och högst 24 ord i en mening.
editor-mend = Det här måste rättas:
editor-behind = Den svenska texten är en annan än den som översattes. Läsarna ser den svenska.
editor-the-swedish = Den svenska texten
editor-no-swedish = Det finns ingen svensk text att översätta än.
editor-both = Nedan står det du skrev. Så här skrev någon annan medan du hade sidan öppen:
editor-changed-meanwhile = Någon annan ändrade texten medan du hade sidan öppen. Läs den och gör om.
editor-own-text = Du har skrivit i texten. Därför granskar och publicerar någon annan den.
editor-refused-own = Den som har skrivit i texten kan inte granska eller publicera den.
editor-refused-not-now = Det går inte nu. Texten har kommit till ett annat steg.
editor-refused-mend = Texten kan inte publiceras förrän det som är fel är rättat.
editor-problem-review = Texten ska granskas igen efter den dag då den börjar stå.
editor-check-facts = Fakta stämmer
editor-check-law = Juridiken stämmer
editor-check-plain = Språket är klart
editor-check-readers = Läsare har provat texten
editor-check-note = Anteckning om granskningen
editor-back = Skicka tillbaka
editor-back-why = Vad ska ändras?
editor-sent-back = Tillbaka: { $why }
editor-publish = Publicera
editor-publish-lead = Texten står i guiden från den dag du väljer. Inget mer behöver göras då.
editor-publish-from = Från vilken dag?
editor-publish-review = Senast vilken dag ska den granskas igen?
editor-publish-source = Vad bygger texten på?
editor-publish-told = Vad är nytt?
editor-told-help = Det står i guidens öppna lista över ändringar.
editor-publish-named = Vill du stå med namn i listan över ändringar?
editor-publish-named-help = Annars står inget namn där.
editor-withdraw = Dra tillbaka
editor-withdraw-lead = Texten försvinner genast för läsarna. Den kan fortfarande läsas här.
editor-withdraw-why = Varför?
editor-sign = Granskad av någon med språket som modersmål
editor-sign-lead = Då försvinner märket om att ingen med språket som modersmål har granskat texten. Det kommer tillbaka om texten ändras.
editor-sign-title = Vem har granskat? Skriv titel, inte namn.
editor-sign-title-help = Till exempel: en auktoriserad tolk.
editor-sign-sure-title = Bekräfta
editor-sign-sure = Den som granskade har språket som modersmål och har läst hela texten bredvid den svenska.
editor-sign-in = översättningen till { $language }
editor-signed = Granskad { $day } av { $title }.
editor-signed-before = Texten har ändrats sedan den granskades.
editor-not-signed = Ingen med språket som modersmål har granskat översättningen här.
editor-read-swedish = Läs den svenska artikeln
editor-translations = Andra språk
editor-story = Vad som har hänt
editor-version = { $at }, { $who }
editor-did-write = Skrev
editor-did-publish = Publicerade från { $day }
editor-did-withdraw = Drog tillbaka: { $why }
editor-did-sign = Granskad av { $title }
editor-for-staff = Guiden för personal
editor-read-public = Läs som invånare
editor-routine = Så gör vi här
editor-no-routine = Ingen lokal rutin är skriven.
editor-steps = Steg och mallar
editor-no-steps = Inget steg i våra ärenden använder artikeln.
editor-template = Mall: { $name }
editor-law = Lagen
editor-law-what = Lag eller regel
editor-law-provision = Bestämmelse
editor-law-days = Gäller
editor-law-sure = Hur säkert
editor-law-verified = Läst i lagtexten
editor-law-secondary = Läst i en text om lagen
editor-law-unverified = Inte bekräftat
editor-evidence = Hur säkra vi är
editor-evidence-kind = Bygger på
editor-evidence-many = Påståenden
editor-method = Metod och vägledning
editor-no-method = Artikeln nämner ingen metod eller vägledning.
editor-source = Källa
editor-publisher = Utgivare
editor-read-again = Läses igen
## Kommunerna i guiden
administer-municipalities = Guiden: kommunernas kontaktuppgifter
administer-municipalities-lead = Alla kan läsa uppgifterna i guiden och hämta dem som öppna data. Det som inte är ifyllt står som inte ifyllt.
municipality-name = Kommun
municipality-of-county = { $county }: { $filled } av { $all } ifyllda
municipality-no-county = Utan län
municipality-standing = Uppgifter
municipality-not-filled = Inte ifyllt
municipality-filled-on = Ifyllt { $day }
municipality-as-settings = Som i kontaktuppgifterna
municipality-lead = Lämna tomt det som ni inte vet säkert. Skriv tider som de ska läsas, till exempel vardagar 8–16.
municipality-phone = Telefon till socialtjänsten
municipality-phone-hours = Telefontider
municipality-on-call-phone = Telefon till socialjouren
municipality-on-call-hours = När jouren svarar
municipality-street = Besöksadress: gata och nummer
municipality-postal-code = Besöksadress: postnummer
municipality-city = Besöksadress: ort
municipality-visiting-hours = Besökstider
municipality-web = Webbadress
municipality-problem-phone = Skriv ett telefonnummer med siffror.
municipality-problem-postal-code = Skriv ett postnummer med fem siffror.
municipality-problem-web = Skriv en adress som börjar med https://.
municipality-problem-long = Skriv högst 200 tecken.
municipality-problem-half = En besöksadress behöver gata, postnummer och ort.
municipality-file-title = Läs in kontaktuppgifter från en fil
municipality-file-lead = Är något fel läses ingenting in. Kommuner som inte står i filen lämnas som de är.
municipality-file = Klistra in filens innehåll
municipality-file-help = En tabell med en rad för varje kommun. Första raden är { $columns } eller några av dem. En fil i formatet Open Referral HSDS 3 går också bra.
municipality-file-take = Läs in
municipality-refused-empty = Rad { $line }: här finns inget att läsa in.
municipality-refused-no-code = Rad { $line }: kolumnen code saknas, eller organisationen har ingen kommunkod. Där står: { $said }
municipality-refused-column = Rad { $line }: det finns ingen kolumn som heter { $said }.
municipality-refused-width = Rad { $line }: raden har fler eller färre värden än det finns kolumner. Där står: { $said }
municipality-refused-quote = Rad { $line }: ett citattecken saknas. Där står: { $said }
municipality-refused-municipality = Rad { $line }: ingen kommun har koden { $said }.
municipality-refused-twice = Rad { $line }: kommunen { $said } står två gånger.
municipality-refused-json = Rad { $line }: filen går inte att läsa. { $said }
municipality-refused-phone = Rad { $line }: { $said } är inget telefonnummer.
municipality-refused-postal-code = Rad { $line }: { $said } är inget postnummer.
municipality-refused-web = Rad { $line }: { $said } är ingen webbadress.
municipality-refused-long = Rad { $line }: texten är längre än 200 tecken.
municipality-refused-half = Rad { $line }: besöksadressen behöver gata, postnummer och ort.

since-what = Vad
since-was = Förut
since-is = Nu
since-difference = Skillnad
since-nothing = Inget

# Riktlinjen, rad för rad.
nav-guideline = Riktlinje
guideline-title = Riktlinje och delegation
guideline-lead = Varje månad räknas med de rader som gäller då. Nästa års belopp kan skrivas in i förväg.
guideline-add = Lägg till en rad
guideline-empty = Inga rader är inskrivna. Då räknas kostnader som de söks, och någon tittar på dem.
guideline-now = Gäller nu
guideline-later = Gäller senare
guideline-before = Gäller inte längre
guideline-row-lead = Raden gäller från dagen du skriver. Den tidigare raden står kvar för sina månader.
guideline-what = Vad raden gäller
guideline-value = Vad som godtas
guideline-from = Från månad
guideline-from-day = Gäller från
guideline-from-help = Den första dagen i en månad.
guideline-ground = Var det står
guideline-ground-help = Till exempel riktlinjen 4.1. Det visas vid varje belopp som raden räknar.
guideline-source = Beslutat av vem och när
guideline-source-help = Till exempel nämnden 2026-11-20 § 112.
guideline-of-rent = Högsta hyra för en familj
guideline-of-rent-more = Hyra för varje barn till
guideline-of-cost = En kostnad
guideline-of-emergency-adult = Nödnorm för en vuxen och dag
guideline-of-emergency-child = Nödnorm för ett barn och dag
guideline-of-approve = Utbetalning som en kollega godkänner, över beloppet
guideline-of-approve-other = Livsföring i övrigt som en kollega godkänner, över beloppet
guideline-row-rent = Hyra: { $adults ->
    [one] en vuxen
   *[other] { $adults } vuxna
}, { $children ->
    [0] inga barn
    [one] ett barn
   *[other] { $children } barn
}
guideline-row-rent-any = Hyra: { $children ->
    [0] inga barn
    [one] ett barn
   *[other] { $children } barn
}
guideline-row-cost = { $kind }
guideline-row-cost-members = { $kind }, högst { $members } personer
guideline-adults = Antal vuxna
guideline-adults-help = 1 eller 2. Lämna tomt om det är samma för båda.
guideline-children = Antal barn
guideline-kind = Vilken kostnad
guideline-members = Högst så många i hushållet
guideline-members-help = Lämna tomt om det är samma för alla.
guideline-amount = Belopp i hela kronor
guideline-most = Högst { $amount } kr
guideline-value-most = Högst ett belopp
guideline-as-asked = Det som söks, utan tak
guideline-judged = Någon bedömer varje gång
guideline-silent = Inget sägs: någon tittar på det som söks
guideline-problem-judged = Bara kostnader kan bedömas varje gång.
guideline-problem-whole = Skriv hela kronor.
guideline-problem-amount = Skriv ett belopp mellan 0 och en miljon kronor.
guideline-problem-first = Skriv den första dagen i en månad.
guideline-problem-number = Skriv ett tal från { $least } till { $most }.
guideline-problem-many = Tabellen är full.
guideline-problem-meanwhile = Någon annan ändrade riktlinjen just nu. Inget är sparat. Spara en gång till.

# Tavlan.
board-state = Läge
board-marks = Att se upp med
board-order = Ordning
board-order-alarm = Närmaste frist
board-order-opened = Äldst först
board-order-newest = Nyast först
board-all = Alla
board-all-more = De första
board-any-mark = Alla
board-cases = ärenden
board-empty = Inga ärenden här.
board-mark-late = Försenad
board-mark-soon = Få dagar kvar
board-mark-protected = Skyddade uppgifter
# Ekonomi: utbetalningar
nav-payments = Utbetalningar
payments-lead = Det som beslut har gjort att kommunen ska betala. En person gör filen och en annan släpper den. Här visas vem, hur mycket och när, aldrig vad som står i ärendet.
payments-protected = { $count ->
    [one] En utbetalning på { $amount } kr gäller någon med skyddade personuppgifter. Den betalas för hand.
   *[other] { $count } utbetalningar på { $amount } kr gäller personer med skyddade personuppgifter. De betalas för hand.
}
payments-due = Ska betalas
payments-none-due = Inget väntar på att betalas.
payments-day = { $day }: { $count } kan betalas, { $amount } kr
payments-make = Gör en fil för { $day }
payments-files = Filer
payments-none-made = Ingen fil är gjord.
payments-file = Betalfil
payments-file-made = Väntar på att en annan släpper den
payments-file-released = Släppt
payments-file-handed = Lämnad till banken
payments-file-withdrawn = Återtagen
payments-open = Öppna filen
payments-see = Mer
payments-made = Gjord
payments-made-by = Av
payments-many = Antal
payments-total = Summa
payments-paid = Utbetalda
payments-failed = Stoppade
payments-account = Konto
payments-id = Filens nummer
payments-sha256 = Filens kontrollsumma (SHA-256)
payments-by-at = { $who }, { $at }
payments-release = Släpp filen till banken
payments-withdraw = Ta tillbaka filen
payments-handed = Jag har lämnat filen till banken
payments-hand-over = Hämta filen, lämna den till banken och säg till här när det är gjort.
payments-download = Hämta filen
payments-again = Betala { $name } igen till samma konto
payments-refused-same-person = Du har själv gjort filen. En annan person måste släppa den.
payments-refused-own-matter = En av betalningarna gäller ett ärende där du är part. Någon annan måste ta hand om filen.
payments-refused-changed = Något i filen har ändrats sedan den gjordes. Ta tillbaka den och gör en ny.
payments-refused-too-late = Någon annan hann före. Se hur det är nu.
payments-refused-no-bank = Kommunen har inte ställt in vilket konto pengarna går från. Det görs i konfigurationen.
payments-refused-unwritable = Ingen fil kunde göras. Något namn eller belopp går inte att betala.
payments-answer-title = Läs in bankens svar
payments-answer-lead = Banken svarar med en fil om vad den tog emot och en om vad den betalade.
payments-answer = Bankens svarsfil
payments-answer-help = Öppna filen, kopiera all text och klistra in den. Den börjar med <?xml eller <Document.
payments-answer-take = Läs in svaret
payments-problem-unreadable = Texten är inte ett helt svar från banken (pain.002 eller camt.054). Inget lästes in.
payments-problem-other-file = Svaret gäller en fil som inte finns här, eller där du själv är part. Inget lästes in.
payments-read-in = Inläst. Nytt: { $changed }. Redan känt: { $known }. Inte våra: { $others }. Stämmer inte med det vi vet: { $contradicts }.
