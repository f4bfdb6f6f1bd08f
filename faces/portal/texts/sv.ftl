## Startsidan
start-title = Vad behöver du hjälp med?
start-lead = Välj det som passar bäst. Är du osäker kan du alltid ringa oss. Numren står längst ner på sidan.
start-danger-region = Om någon är i fara
start-danger = Är någon i fara? Ring
start-on-call = Socialjouren svarar kvällar, nätter och helger:
start-my-pages = Mina sidor
start-my-pages-card = Följ ditt ärende, läs brev och skriv till oss. Du loggar in med BankID.
start-number = Se hur det går med det du har skickat
start-number-card = Skriv numret du fick när du skickade. Du behöver inte logga in.
start-answer = Svara med en kod
start-answer-card = För utförare och andra som har fått en kod i ett brev från oss.

## Kort till tjänster som alla kan börja
child-concern-services = Anmäl oro för ett barn
child-concern-report-title-card = För dig som är granne, släkting, vän eller själv är ung. Du behöver inte logga in och du får vara anonym.
child-concern-professional-title-card = För dig som måste anmäla oro i ditt arbete, till exempel i skola, vård eller polis.

## En tjänst, en fråga i taget
service-begin = Börja
service-nth = Fråga { $nth } av { $of }
service-next = Fortsätt
service-back = Tillbaka
service-check = Läs igenom dina svar
service-check-lead = Inget är skickat än. Stämmer allt? Annars kan du ändra.
service-change = Ändra
service-no-answer = Inget svar

## Kvittot
receipt-title = Det är skickat
receipt-number = Ditt nummer:
receipt-at = Vi fick det { $at }.
receipt-next = Det här händer nu

## Fråga med numret
number-title = Se hur det går med det du har skickat
number-lead = Här ser du bara hur långt vi har kommit. Inga namn visas.
number-label = Ditt nummer
number-hint = Det är tio bokstäver och siffror. Du fick det när du skickade. Stora eller små bokstäver spelar ingen roll.
number-button = Visa
number-received-at = Vi fick det { $at }.
number-unknown = Vi hittar inget med det numret. Kontrollera att alla tecken är rätt.

## Mina sidor
my-title = Mina sidor
my-lead = Du är inloggad som { $name }. Här ser du dina ärenden och vad som händer nu.
my-case-number = Ärendenummer
my-no-cases = Du har inget ärende här just nu
my-no-cases-text = Undrar du över något, ring oss. Numret står längst ner på sidan.
my-unnamed = namnet är inte känt
my-to-do = Det här behöver du göra
my-nothing-to-do = Du har inget att göra just nu.
my-more-to-do = Och { $count } till. De står på ärendenas sidor.
my-do-by = Senast { $day }
my-do-was-by = Skulle vara gjort { $day }. Gör det ändå, eller ring oss.
my-do-when-you-can = När du kan
my-cases = Dina ärenden
my-cases-over = Avslutade ärenden
my-whom = Vem vill du se?
my-whom-all = Alla
my-whom-me = Mig själv
my-whom-one = Det här handlar om: { $name }

## Trygg kontakt
safety-title = Trygg kontakt
safety-lead = Hur kan vi nå dig utan risk? Tänk på vem mer som kan se din telefon eller din e-post.
safety-now-nothing = Nu skickar vi inget till dig. Du loggar in själv för att se om något är nytt.
safety-now-sms = Nu skickar vi sms till dig, bara mellan { $from } och { $to }.
safety-now-email = Nu skickar vi e-post till dig, bara mellan { $from } och { $to }.
safety-says = När något är nytt skriver vi bara: { $text }
safety-not-yet = Kommunen skickar inte sms eller e-post på det sättet än. Det du väljer sparas.
safety-changed = Du ändrade det här { $at }.
safety-way = Hur vill du få veta att något är nytt på Mina sidor?
safety-nothing = Skicka inget. Jag loggar in själv.
safety-sms = Sms
safety-email = E-post
safety-phone = Telefon
safety-phone-help = Till exempel 070-123 45 67. Helst en telefon som bara du läser.
safety-address = E-postadress
safety-though-title = Dina uppgifter kan vara skyddade
safety-protected = Folkbokföringen skyddar dig, eller så kunde vi inte fråga den. Ett sms eller mejl kan visa andra att någon söker dig. Därför skickar vi inget om du inte säger att du vill det.
safety-though = Jag vet det. Skicka ändå.
safety-hours = När är det säkert att höra av sig?
safety-from = Från klockan
safety-to = Till klockan
safety-language = Språk
safety-word = Kodord
safety-word-help = Ett ord som du väljer. Vi säger det när vi ringer, så att du vet att det är vi.
safety-save = Spara
safety-test = Skicka ett prov till mig
safety-test-sent = Nu har vi skickat ett prov. Det ser ut precis som ett riktigt.
safety-test-failed = Provet gick inte att skicka. Kontrollera det du har skrivit, eller försök senare.
safety-test-enough = Du har skickat många prov i dag. Försök igen i morgon.
safety-delete = Ta bort det jag har valt
safety-problem-phone = Skriv ett telefonnummer, till exempel 070-123 45 67
safety-problem-address = Skriv en e-postadress, till exempel namn@example.com
safety-problem-hours = Den första tiden ska vara före den andra
safety-problem-protected = Kryssa i att du vill det ändå, eller välj att vi inte skickar något

## Mitt ärende
my-progress = Så långt har vi kommit
my-promised = Vi ska vara klara senast { $day } ({ $provision }).
my-promised-extended = Vi har beslutat att vi behöver mer tid. Nu ska vi vara klara senast { $day } ({ $provision }).
my-late = Vi är sena. Vi skulle ha varit klara senast { $day } ({ $provision }). Det är vårt fel, inte ditt. Du behöver inte göra något. Ring oss om du vill veta varför det dröjer och när vi blir klara.
my-late-told = Vi är sena. Vi skulle ha varit klara senast { $day } ({ $provision }). Det är vårt fel, inte ditt. Du behöver inte göra något.
my-late-why = Så här förklarar vi det:
my-late-new-day = Nu räknar vi med att vara klara { $day }.
my-who-title = Vem arbetar med ärendet?
my-who = { $name }, { $title }, har ditt ärende.
my-who-stand-in = { $name }, { $title }, har ditt ärende under tiden, till och med { $until }.
my-who-away = Den som har ditt ärende är borta till och med { $until }. Ring oss om du undrar något under tiden.
my-who-nobody-yet = Ingen har fått ansvar för ditt ärende än. Ring oss om du undrar något, så svarar den som är i mottagningen.
my-handed-over = Ärendet lämnades över till { $unit } { $day } och togs emot { $received }.
my-handed-over-waits = Ärendet lämnades över { $day }. Någon får ansvar för det senast { $last }.
my-handed-over-late = Vi är sena. Ärendet lämnades över { $day }, och någon skulle ha fått ansvar för det senast { $last }. Det är vårt fel, inte ditt.
my-together-title = Hör ihop med det här
my-together = { $done } av { $all } ärenden om { $name } är klara.
my-do = Det här kan du göra
my-papers = Brev och handlingar
my-letter = Brev
my-paper = Handling
my-messages = Meddelanden
my-messages-open = Läs och skriv
my-messages-new = { $count ->
    [one] Du har 1 nytt meddelande.
   *[other] Du har { $count } nya meddelanden.
}
my-messages-no-new = Du har inga nya meddelanden.
my-messages-wait = Ditt meddelande väntar på svar.
my-together-open = Läs och skriv i er gemensamma tråd
my-together-new = { $count ->
    [one] Det finns ett nytt meddelande i er gemensamma tråd.
   *[other] Det finns { $count } nya meddelanden i er gemensamma tråd.
}
my-message-promise = Om du skriver nu får du svar senast { $day }.
my-message-promise-days = Vi svarar inom { $days ->
    [one] 1 arbetsdag
   *[other] { $days } arbetsdagar
}. Om du skriver nu får du svar senast { $day }.
my-message-waits = Vi har fått ditt meddelande. Du får svar senast { $day }.
my-message-late = Du skulle ha fått svar senast { $day }. Förseningen är vårt fel. En chef får veta det.
my-history = Det här har hänt

## Slag av rad i historiken, så som den som följer ärendet läser dem
entry-you-said-resident = Med egna ord
entry-someone-said-resident = Någon annan berättade
entry-we-saw-resident = Vi såg eller gjorde
entry-assessment-resident = Vår bedömning
entry-decision-resident = Beslut
entry-handling-resident = Det här hände

## Brev

## Om webbplatsen
about-accessibility = Tillgänglighet
about-accessibility-text =
    Kommunens socialtjänst ansvarar för den här webbplatsen. Den ska gå att använda för alla, med eller utan hjälpmedel.
    Lagen om tillgänglighet till digital offentlig service gäller för den. Vi bygger för att nå WCAG 2.2, nivå AA. Alla sidor ska gå att använda utan mus, i liten skärm, med uppläsning och utan skript.
    Sidorna är kontrollerade av dem som har byggt dem. Ingen utomstående har granskat dem än. Därför säger vi inte att alla krav är uppfyllda.
    Det här vet vi att det kan brista i: bilder och dokument som någon har skickat in kan vara svåra att få upplästa. Texterna på arabiska och somaliska har inte lästs av någon med det språket som modersmål än.
    Är något svårt att använda, ring oss och berätta. Numret står längst ner på sidan. Du kan också be oss att skicka eller läsa upp innehållet på ett annat sätt. Det kostar inget.
    Är du inte nöjd med vårt svar kan du anmäla det till Digg, Myndigheten för digital förvaltning. De har tillsyn över lagen. Adressen är digg.se.
about-privacy = Dina personuppgifter
about-privacy-text =
    Den nämnd i kommunen som har hand om socialtjänsten är ansvarig för dina personuppgifter här.
    Vi använder uppgifterna för att ta emot anmälningar, handlägga ärenden, besluta och ge stöd. Vi får göra det för att det behövs i vårt uppdrag enligt lag. Det står i dataskyddsförordningen (artikel 6 och 9) och i socialtjänstlagen. Det står också i lagen om behandling av personuppgifter inom socialtjänsten (2001:454). Vi behöver därför inte fråga dig om lov.
    Det vi vet om dig är hemligt. Bara de som arbetar med ditt ärende och de som du eller lagen ger rätt får läsa det. Varje gång någon öppnar ditt ärende skrivs det upp vem det var, när och varför. Du kan be att få veta vem som har läst.
    Namn, vårdnadshavare och skydd hämtar vi från folkbokföringen.
    Det du skriver i ett formulär sparas krypterat i högst ett dygn tills du skickar det. Bara din webbläsare har nyckeln. Stänger du webbläsaren eller trycker på Lämna sidan kan ingen läsa det längre. Det du börjar skriva i ett eget ärende när du är inloggad sparas i fjorton dagar. Det öppnas bara när du loggar in.
    Vi använder bara kakor som behövs för att sidan ska fungera. De försvinner när du stänger webbläsaren. Vi följer inte vad du gör och lämnar inte ut något till annonsörer.
    Vi sparar uppgifter så länge lagen säger. Därefter tas de bort eller lämnas till arkivet.
    Du har rätt att få veta vad vi har skrivit om dig och att få fel rättade. Du har också rätt att säga vad du själv menar. Vi får oftast inte sudda i en journal, men det du säger sparas bredvid. Du kan också begära att vi begränsar hur uppgifterna används.
    Vill du använda dina rättigheter, ring oss eller skriv till kommunens dataskyddsombud. Numret till oss står längst ner på sidan.
    Tycker du att vi gör fel kan du klaga till Integritetsskyddsmyndigheten, imy.se.
about-licences = Licenser
about-package = Program
about-version = Version
about-licence = Licens

## Kontrollera ett dokument
answer-title = Svara med en kod
answer-lead = För dig som har fått ett brev från socialtjänsten med en kod att svara med. Här visas inget om vem brevet gäller.
answer-label = Koden i brevet
answer-hint = Tio bokstäver och siffror, till exempel 7KQ4M‑92XMB.
answer-button = Fortsätt
answer-unknown = Det finns inget att svara på med den koden. Kontrollera tecknen, eller ring oss.
genuine-title = Är dokumentet äkta?
genuine-lead = Skriv koden som står på dokumentet. Du får veta om det är undertecknat här, och inget om vem det gäller.
genuine-label = Kontrollkod
genuine-hint = Tio bokstäver och siffror, till exempel 7KQ4M‑92XMB.
genuine-button = Kontrollera
genuine-unknown = Vi har inget undertecknat dokument med den koden. Kontrollera tecknen.
genuine-signed = Undertecknat av { $by } { $at }
genuine-fingerprint = Jämför med fingeravtrycket på dokumentet:
my-letter-pdf = Ladda ner som PDF

## Min journal
record-title = Det här har vi skrivit om dig
record-open = Läs och svara på det vi har skrivit
record-lead = Läs i lugn och ro. Du kan svara på varje rad. Din version står kvar bredvid för alla som läser.
record-more-may-be = Här står det som har lämnats ut till dig. Det kan finnas mer i din akt. Skriv till din handläggare om du vill läsa mer.
record-search = Sök i det som står här
record-search-button = Sök
record-pages = Sidor i journalen
record-page-of = Sida { $page } av { $pages }
record-newer = Nyare
record-older = Äldre
record-only-newest = Bara de { $count } senaste visas. Skriv fler ord för att hitta äldre.
record-new = Nytt sedan du var här
record-count = { $count ->
    [one] En rad visas.
   *[other] { $count } rader visas.
}
record-empty = Här står inget än
record-none-found = Inget här har de orden
record-pdf = Ladda ner som PDF
record-json = Ladda ner som datafil (JSON)
record-words-withheld = Här är ord som vi inte får visa.
record-line-withheld = Vi får inte visa det här.
record-words-withheld-because = Här är ord som vi inte får visa. { $ground }
record-line-withheld-because = Vi får inte visa det här. { $ground }
record-you-said = Du skrev { $at }: { $says }
record-we-answered = Vi svarade { $at }: { $outcome }
record-answer = Stämmer det? Svara på den här raden
record-ask = Be om ett beslut som du kan överklaga

my-meetings = Mina möten
my-meetings-short = Möten
my-meetings-lead = Här ser du dina möten. Du kan boka, flytta och avboka utan att säga varför.
my-next-meeting = Ditt nästa möte är { $at }.
my-no-meeting = Du har inget möte bokat.
my-meeting-tomorrow = Du har ett möte i morgon, { $at }.
my-meetings-before = Tidigare möten
my-meeting-how = { $form }, med { $name }
my-meeting-on = Möte { $at }
my-meeting-state = Läge
my-meeting-file = Spara i kalendern
my-back-to-case = Till ärendet
my-wishes = Det du har önskat
my-wishes-of = Dina önskemål från { $at }
my-wish-waits = Inget svar än.
my-wish-answer = Vårt svar:

## Vem har läst, och det jag kan begära
readers-title = Vem har läst om mig
readers-lead = Varje gång någon öppnar ditt ärende skrivs det upp. Här står det vi får visa. Det kan finnas mer.
readers-none = Här finns inget som vi kan visa
readers-none-text = Vill du veta mer kan du begära ett utdrag. Då prövar vi vad du kan få veta.
readers-somebody = Någon som arbetar i socialtjänsten
readers-why-work = Arbetade med ditt ärende.
readers-why-stand-in = Ersatte den som har ditt ärende.
readers-why-emergency = Öppnade det i en nödsituation. En chef kontrollerar det efteråt.
readers-why-other = Ett annat skäl, som är uppskrivet.
requests-title = Det här kan jag begära
requests-short = Mina rättigheter
requests-lead = Du kan alltid säga ifrån, fråga eller överklaga. Det påverkar inte hur vi hjälper dig.
requests-mine = Det jag har begärt
requests-can = Välj vad du vill göra
requests-meeting = Be om ett möte
requests-by = Vi svarar senast { $day } ({ $provision }).
requests-late = Vi är sena. Vi skulle ha svarat senast { $day } ({ $provision }). Det är vårt fel, inte ditt.
requests-answered = Vi svarade { $at }: { $answer }
requests-letter = Beslutet ligger bland dina brev. Där står hur du går vidare.
requests-withdrawn = Du har tagit tillbaka det.
extract-title = Alla mina uppgifter
extract-lead = Ladda ner allt som får visas för dig, från alla dina ärenden. Spara filen så att ingen annan kan läsa den.
requests-longer = Det tar längre tid. Vi svarar senast { $day } ({ $provision }). Skälen står i ditt ärende.

## Påbörjat
draft-later = Spara och fortsätt senare
draft-saved = Sparat klockan {"{time}"}. Inget är skickat.
draft-not-saved = Det du har skrivit kunde inte sparas just nu.
draft-begun-title = Påbörjat men inte skickat
draft-begun = Sparat { $at }. Ingen annan kan läsa det. Det tas bort efter { $days } dagar. Filer väljer du igen.
draft-go-on = Fortsätt: { $what }
draft-throw = Ta bort det påbörjade

## Barnets egen dörr
child-window = Min sida
child-door-title = Skriv din kod
child-door-lead = Har du fått en kod av din socialsekreterare? Skriv den här.
child-door-label = Din kod
child-door-hint = Fem korta ord. Stora eller små bokstäver spelar ingen roll.
child-door-button = Gå in
child-code-unknown = Koden stämmer inte, eller så gäller den inte längre. Titta på kortet och försök igen. Du kan be din socialsekreterare om en ny.
child-visit-over = Det gick en stund, så vi stängde sidan. Skriv koden igen. Det du skrev finns kvar. Teckning och ljud får du göra om.
child-no-code-title = Har du ingen kod?
child-no-code = Du kan höra av dig ändå.
child-hello = Hej { $name }
child-worker = { $name } är din socialsekreterare.
child-worker-picture = Bild på { $name }
child-no-worker = Du får snart en socialsekreterare som är din.
child-answered = Du har fått ett svar
child-read-answer = Läs svaret
child-now-title = Vad händer nu?
child-now-before = Det här har hänt
child-now-here = Nu är vi här
child-now-after = Sedan kommer det här
child-decide-title = Vad får jag bestämma?
child-reads-title = Vem kan läsa det jag berättar?
child-reads-worker = { $name } läser det först.
child-reads-staff = En socialsekreterare läser det.
child-reads-colleagues = De som arbetar med dig på socialtjänsten kan också läsa. Alla som läser skrivs upp.
child-reads-family = Mamma, pappa och andra i familjen ser inte att du har varit här. Vill vi visa något för dem pratar vi med dig först, om det går.
child-reads-danger = Om någon gör dig illa måste vi hjälpa dig. Då kan vi behöva berätta för andra.
child-call-title = Vill du ringa någon?
child-call-112 = Om det är farligt nu
child-call-112-text = Polis och ambulans. Alltid öppet.
child-call-bris = Bris
child-call-bris-text = Prata med en vuxen som lyssnar. Gratis, och syns inte på räkningen.
child-call-on-call = Socialjouren
child-call-on-call-text = Kvällar, nätter och helger.
child-out = Stäng min sida
child-said-title = Det jag har berättat
child-said-lead = Här ser du vad du har berättat och vad vi har svarat.
child-said-nothing = Du har inte berättat något än.
child-said-at = Du berättade { $at }
child-said-drawing = Du skickade en bild.
child-said-sound = Du skickade ett ljud.
child-open-drawing = Öppna bilden
child-open-sound = Lyssna på ljudet
child-said-waits = Vi har fått det. Du får svar här.
child-said-shared = { $name } får också läsa det här.
child-answer-from = Svar från { $name }
child-answer-talked-with = { $name } har pratat med dig om det här
child-tell-more = Berätta mer
child-back = Tillbaka

## För dig som är ung
young-title = För dig som är ung
young-lead = Har du det svårt hemma, eller är du orolig för någon? Läs först vad som händer om du berättar.
young-if-i-tell = Vad händer om jag berättar?
young-anonymous = Du behöver inte säga vad du heter. Vi ser inte vem du är om du inte skriver det.
young-duty = Om du skriver vem ett barn är, och barnet far illa, måste vi försöka hjälpa barnet.
young-parents = Vi frågar dig först hur det är hemma. Vi berättar inte för dina föräldrar att du skrev till oss. De kan ändå förstå att någon har hört av sig, om vi måste börja utreda.
young-fifteen = Är du 15 år eller äldre är du själv part i ditt ärende. Du kan läsa det och säga vad du vill.
young-has-code = Du har fått en kod av en socialsekreterare.
young-tell = Berätta utan att säga vem du är
young-tell-text = Du skriver om dig själv eller om någon annan. Du bestämmer vad du skriver.
young-as-party = Följ ditt ärende
young-as-party-text = Du är 15 år eller äldre och har e-legitimation.

my-represents = Du ser det här för { $name }, som { $kind }.
my-representatives = Vem som hjälper eller företräder dig
my-representatives-none = Ingen annan ser det här för din räkning.
my-representative-until = { $from } till { $to }
my-representative-from = Från { $from }, tills någon avslutar det
my-representative-registered = Registrerat av { $name }
my-representative-waits = Har inte svarat än
my-representative-end-asked = Du har bett oss avsluta det
my-invited = { $name } vill ha dig som { $kind }.
my-invited-answer = Svara ja eller nej
my-interpreting = Möten där du tolkar
my-representatives-looked = De som företräder dig

## Fråga utan att säga vem du är
start-nameless = Fråga utan att säga vem du är
start-nameless-card = Du loggar inte in och skriver inget namn. Du hämtar svaret med en kod.
nameless-title = Fråga utan att säga vem du är
nameless-lead = Du loggar inte in. Vi ber inte om namn, telefon eller e-post, och vi sparar inte varifrån du skriver.
nameless-send = Skicka frågan
nameless-what-happens =
    Vad händer om jag berättar?
    Vi ser inte vem du är. Men om du skriver vem ett barn är och barnet far illa måste vi försöka hjälpa barnet.
    Du bestämmer själv hur mycket du skriver.
nameless-promise = Vi svarar senast { $day }.
nameless-topic = Vad gäller det?
nameless-text = Din fråga
nameless-text-help = Skriv på det språk du vill. Skriv inga namn om du inte vill att vi gör något.
nameless-language = Vilket språk vill du ha svaret på?
nameless-sent = Vi har fått din fråga
nameless-your-code = Din kod:
nameless-keep-code = Skriv upp koden på ett säkert ställe. Vi kan inte visa den igen.
nameless-next-fetch = Kom tillbaka hit och skriv koden. Då ser du svaret och kan skriva igen.
nameless-fetch-title = Hämta svaret på din fråga
nameless-fetch-lead = Du fick en kod när du frågade. Med den läser du svaret och kan skriva igen.
nameless-code = Din kod
nameless-code-hint = Fyra ord med fem bokstäver i varje. Stora eller små bokstäver spelar ingen roll.
nameless-fetch = Visa
nameless-unknown = Vi hittar ingen fråga med den koden. Kontrollera varje ord. Gamla frågor tas bort.
nameless-late = Vi är sena. Vi skulle ha svarat senast { $day }. Det är vårt fel. Är det bråttom kan du ringa oss.
nameless-kept-until = Du kan läsa det här till och med { $day }. Sedan tas det bort.
nameless-write = Skriv mer
nameless-write-send = Skicka
nameless-end = Avsluta frågan

## På papper
paper-link = Skriv ut en blankett i stället
paper-status = Sedan
paper-status-text = Tiden räknas från den dag då vi får blanketten. Be oss om ditt nummer. Med det ser du hur det går, utan att logga in.

## Önskelådan
start-wish-card = Säg vad som kan bli bättre. Läs vad andra har önskat och vad det ledde till.
wish-title = Lämna ett önskemål
wish-lead = Vad kan vi göra bättre? Du behöver inte säga vem du är. Det här är inte till för brådskande saker.
wish-send = Skicka önskemålet
wish-unit = Vem gäller det?
wish-text = Ditt önskemål
wish-text-help = Skriv inga namn på andra. Vi kan berätta för alla vad någon önskade, men aldrig så att någon känns igen.
wish-sent = Vi har fått ditt önskemål
wish-published-title = Ni önskade – vi gjorde
wish-published-lead = Här står vad människor har önskat och vad det ledde till. Vi har läst igenom det så att ingen går att känna igen.
wish-published-none = Här står inget än
wish-you-asked = Ni önskade
wish-we-did = Vi gjorde

## Enkät efter kontakt
survey-title = Hur var det?
survey-lead = Några korta frågor om din kontakt med oss. Du väljer själv om du svarar.
survey-nobody = Vi räknar bara svaren. Ingen kan se vad just du svarade, inte heller den som har ditt ärende.
survey-not-with-question = Vi räknar bara svaren. De sparas inte tillsammans med din fråga.
survey-open = Svara på frågorna
survey-send = Skicka svaren
survey-thanks = Tack. Svaren är räknade.
survey-not-now = Det finns inga frågor att svara på just nu. Du kan bara svara en gång efter varje kontakt.
survey-problem-none = Svara på minst en fråga.
survey-file = Ladda ner som fil (CSV)
