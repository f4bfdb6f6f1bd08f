## Ramen runt sidan
frame-skip-links = Genvägar
frame-skip-to-content = Till innehållet
frame-skip-to-exit = Till Lämna sidan
frame-department = Socialtjänsten
frame-language = Språk
frame-navigation = Huvudmeny
frame-log-in = Logga in
frame-log-out = Logga ut
frame-logged-in-as = Inloggad som
frame-quick-exit = Lämna sidan
frame-quick-exit-hint = Tryck på Skift tre gånger så händer samma sak.
frame-demo = Det här är en demonstration med påhittade personer.
frame-neutral-title = Information
# Står framför sidans titel när något i formuläret behöver rättas.
frame-error-prefix = Fel:{" "}
frame-error-summary = Något behöver rättas

## Sidans fot
frame-help = Behöver du hjälp?
frame-emergency = Någon är i fara nu
frame-on-call = Socialjouren
frame-on-call-hours = Kvällar, nätter och helger
frame-phone = Ring socialtjänsten
frame-report-problem = Såg du något fel på sidan?
frame-accessibility = Tillgänglighet
frame-privacy = Dina personuppgifter
frame-licences = Licenser

## I formulär
# Står inom parentes efter frågan.
frame-optional = frivilligt
frame-phrases = Fraser
frame-word-hurts = ”{ $word }” kan såra den som läser om sig själv. Skriv hellre: { $instead }.
frame-look-through = Granska orden i texten
voice-record = Spela in
voice-stop = Stoppa
voice-listen = Lyssna
voice-recording = Spelar in. Det stoppar av sig självt efter { "{time}" }.
voice-recorded = Inspelat: { "{time}" }. Det skickas med när du skickar svaret.
voice-failed = Det gick inte att spela in. Tillåt mikrofonen, eller välj en ljudfil.
voice-file-name = inspelning
frame-choose = Välj
frame-day = Dag
frame-month = Månad
frame-year = År
# Rubrik över ett av flera, till exempel barn nummer två.
frame-item = Nummer { $nth }

## Kortkommandon
frame-shortcuts = Kortkommandon
frame-shortcuts-off = Använd inga kortkommandon
frame-close = Stäng
frame-session-warning = Du loggas ut {"{time}"} om du inte fortsätter. Det du har skrivit finns kvar.
frame-session-stay = Fortsätt vara inloggad
frame-session-over = Du är utloggad. Det du har skrivit finns kvar: skicka eller spara som vanligt, så får du logga in först.

## Tid och dag
plain-time = { $at }

## Hur långt något har kommit
stage-done = Klart
stage-now = Pågår nu
stage-ahead = Kommer sedan

## Logga in
sign-in-title = Logga in
sign-in-title-staff = Logga in i ditt arbete
sign-in-lead = Du visar vem du är med BankID. Var har du ditt BankID?
sign-in-this-device = BankID på den här enheten
sign-in-other-device = BankID på en annan enhet
sign-in-open-app = Öppna BankID på den här enheten
sign-in-qr-title = Läs av koden med BankID
sign-in-qr-label = QR-kod att läsa av med BankID-appen. Den byts hela tiden.
sign-in-step-same = Öppna BankID-appen och bekräfta. Du kommer tillbaka hit av dig själv när du har bekräftat.
sign-in-did-not-come-back = Jag har bekräftat men kom inte tillbaka: börja om med en QR-kod
sign-in-come-back = BankID är bekräftat, men du har inte kommit tillbaka hit från appen. För din säkerhet går sidan inte vidare av sig själv. Börja om med en QR-kod om appen öppnade en annan webbläsare.
sign-in-not-begun-here = Det du bekräftade började i en annan webbläsare, så ingen är inloggad här. Började du själv i en annan webbläsare? Gå tillbaka dit och välj att börja om med en QR-kod. Har någon skickat en länk till dig? Gå då inte vidare. Då kan någon försöka logga in som du.
sign-in-made-up-app = Läs av koden med det påhittade BankID
sign-in-step-open = Öppna BankID-appen på din andra enhet.
sign-in-step-scan = Tryck på Skanna QR-kod och rikta kameran mot koden.
sign-in-step-confirm = Läs vad som står i appen. Bekräfta om det stämmer.
sign-in-cancel = Avbryt
sign-in-with = Logga in med { $name }
sign-in-others = Andra sätt att logga in
sign-in-failed = Det blev inte klart
sign-in-again = Försök igen
signed-out-title = Du är utloggad här
signed-out-lead = Du kan fortfarande vara inloggad i { $name }. Delar du datorn med andra, logga ut även där.
signed-out-there-too = Logga ut från { $name }
signed-out-home = Till startsidan

## Passnycklar
passkey = Passnyckel
passkey-sign-in = Logga in med passnyckel
passkey-sign-in-lead = Använd en passnyckel som du har gjort här tidigare. Du bekräftar med finger, ansikte eller kod på din enhet.
passkey-use = Använd passnyckel
passkey-make = Gör passnyckeln
passkey-without-scripts = Passnycklar behöver skript, och skript är avstängda i din webbläsare. Logga in med BankID i stället.
passkey-cannot = Din webbläsare kan inte använda passnycklar. Logga in med BankID i stället.
passkey-failed = Det blev inte klart. Försök igen, eller välj ett annat sätt.
passkey-not-good = Passnyckeln gick inte att använda. Försök igen, eller logga in med BankID.
passkey-suspect = Passnyckeln kan ha kopierats och öppnar ingenting längre. Ta bort den och gör en ny.

## Var du är inloggad
sessions-title = Var du är inloggad
sessions-lead = Här ser du var du är inloggad just nu. Är det något du inte känner igen, logga ut därifrån.
sessions-only-this = Du är inte inloggad någon annanstans
sessions-end-others = Logga ut överallt utom här
session-this = Det är här du är nu
session-times = Inloggad sedan { $from }. Senast använd { $seen }.
session-end = Logga ut från: { $device }
session-on-phone = { $browser } på en telefon
session-on-tablet = { $browser } på en surfplatta
session-on-computer = { $browser } på en dator
session-on-device = { $browser } på en okänd enhet
session-some-browser = Okänd webbläsare

## Inloggningar, i efterhand
sign-in-log-title = Inloggningar
sign-in-log-lately = Dina senaste inloggningar
sign-in-log-when = När
sign-in-log-who = Vem
sign-in-log-what = Vad
sign-in-log-by = Med
sign-in-log-resident = En invånare
sign-in-log-nobody = Ännu ingen
sign-in-log-program = Ett program
sign-in-log-begun = Inloggning påbörjad
sign-in-log-signed-in = Inloggad
sign-in-log-refused = Nekad
sign-in-log-ended = Utloggad
sign-in-log-proven-anew = Visade på nytt vem de är
sign-in-log-passkey-made = Gjorde en passnyckel
sign-in-log-passkey-removed = Tog bort en passnyckel
sign-in-ended-oneself = Loggade ut
sign-in-ended-left = Lämnade sidan
sign-in-ended-elsewhere = Utloggad av samma person från en annan enhet
sign-in-ended-administration = Utloggad när en roll eller anställning avslutades
sign-in-ended-provider = Utloggad där inloggningen gjordes
sign-in-ended-idle = Utloggad efter en stund utan att något hände
sign-in-ended-longest = Utloggad efter den längsta tiden
sign-in-ended-restored = Utloggad när en säkerhetskopia lästes tillbaka
sign-in-ended-renewed = Ersatt av en ny inloggning i samma webbläsare
program-unknown = Okänt program eller fel underskrift
program-token = Intyget gäller inte
program-not-now = Programmet har ingen tillgång i dag
program-not-this = Programmet har inte tillgång till det här

## Skriva under
sign-title = Skriv under med BankID
sign-risk-high = BankID bedömer att det är hög risk att någon annan styr den här underskriften. Därför är ingenting underskrivet. Har någon ringt dig eller skickat en länk: avbryt och kontakta din bank. Försök annars igen från en dator eller telefon som du brukar använda.

## När sidan inte kan göra det du bad om
trouble-not-found = Vi hittar inte sidan
trouble-not-found-text =
    Sidan finns inte, eller så är den inte öppen för dig.
    Kontrollera adressen eller gå till startsidan. Ring oss om du tror att du borde kunna se sidan.
trouble-not-staff = Vi hittar dig inte bland personalen
trouble-not-staff-text =
    Inloggningen fungerade, men du har ingen roll här i dag.
    Be din chef eller systemförvaltaren att lägga till dig. Vill du se dina egna ärenden, gå till Mina sidor.
trouble-slow-down = Vänta en liten stund
trouble-slow-down-text =
    Det har kommit många försök härifrån på kort tid. Därför tar vi en paus.
    Vänta några minuter och försök igen. Är någon i fara nu, ring 112.
trouble-bad-request = Vi förstod inte det som skickades
trouble-bad-request-text =
    Kanske har sidan varit öppen länge, en fil är för stor eller webbläsaren tillåter inte kakor.
    Gå tillbaka, ladda om sidan och försök igen. Händer det fler gånger, ring oss.
trouble-other-site = Vi tog inte emot det som skickades
trouble-other-site-text =
    Det skickades från en annan webbplats än den här. Därför har inget sparats.
    Gå till sidan här och skicka därifrån. Händer det fler gånger, ring oss.
trouble-closed = Tjänsten är stängd just nu
trouble-closed-text =
    Det är ett tekniskt fel hos oss, och vi arbetar med det.
    Ring oss i stället, så hjälper vi dig. Är någon i fara nu, ring 112.
trouble-fault = Något gick fel hos oss
trouble-fault-text =
    Felet är vårt, inte ditt. Det är antecknat så att vi kan rätta det.
    Försök igen om en stund. Brådskar det, ring oss. Är någon i fara nu, ring 112.

demo-clock-title = Klockan i demonstrationen
demo-clock-days = Dagar framåt
demo-clock-hint = Klockan går bara framåt. Frister ringer när deras dag kommer.
demo-clock-move = Flytta fram

letter-date = Datum
letter-case = Ärendenummer
letter-signed-by = Underskrivet av
letter-signed-at = Underskrivet
away-until = borta till och med { $until }
recovery-link = Jag har förlorat alla sätt att logga in
recovery-title = Kom in igen
recovery-lead = Två administratörer har gett dig var sin halva av en kod. Skriv båda här, på den enhet där du vill ha din nya passnyckel. Dina gamla passnycklar och inloggningar upphör.
recovery-first = Den första halvan
recovery-second = Den andra halvan
recovery-continue = Fortsätt
recovery-not-good = Koden gäller inte. Be administratörerna att börja om.
recovery-passkey = Efter återkomst
recovery-make = Ny passnyckel för { $name }
recovery-make-lead = När passnyckeln är gjord är du inloggad.
sign-in-log-recovery-asked = Återkomst begärd av en administratör
sign-in-log-recovery-approved = Återkomst godkänd av en andra administratör
sign-in-log-recovery-withdrawn = Återkomst återtagen
sign-in-log-recovery-used = Kom in igen med två administratörers kod
sign-in-ended-recovery = Utloggad när personen kom in igen med en ny passnyckel

## Det enda som lämnar huset när något är nytt
notice-text = Du har ett nytt meddelande.

calendar-meeting = Möte
calendar-title = Möten i din kalender
calendar-lead = Med en hemlig adress ser du dina möten i kalendern på din telefon. Där står bara ordet möte.
calendar-told = Det här är din adress. Spara den nu, den visas bara en gång. Visa den inte för någon.
calendar-made = Du har en adress, gjord { $at }.
calendar-none = Du har ingen adress nu.
calendar-make = Gör en adress
calendar-make-anew = Gör en ny adress
calendar-end = Ta bort adressen

## Meddelanden
message-thread = Meddelanden
message-together = Gemensam tråd
message-read = Läst { $at }
message-unread = Inte läst än
message-new = Nytt
message-settled = { $how } ({ $at }).

## Rita
draw-sheet = Ritpapper
draw-undo = Ångra
draw-clear = Börja om på ett tomt papper
draw-drawn = Teckningen skickas med när du trycker på Skicka.
draw-empty = Pappret är tomt.
draw-file-name = teckning
draw-ink-black = Svart
draw-ink-red = Röd
draw-ink-blue = Blå
draw-ink-green = Grön
draw-ink-yellow = Gul
draw-ink-brown = Brun
## Frågor utan namn
nameless-topic-child = Ett barn som har det svårt
nameless-topic-home = Hur det är hemma
nameless-topic-violence = Våld, hot eller kontroll
nameless-topic-money = Pengar, mat eller bostad
nameless-topic-addiction = Alkohol, droger eller spel
nameless-topic-other = Något annat
nameless-thread = Din fråga och våra svar
nameless-from-us = Socialtjänsten
nameless-from-you = Du
nameless-from-asker = Den som frågar
nameless-became-report = Vi måste göra något med det som har berättats. Därför har vi tagit emot det som en anmälan.
nameless-passed-on = Lämnad till { $unit }.
nameless-ended-by-us = Frågan är avslutad.
nameless-ended-by-asker = Avslutade frågan.
nameless-refused-ended = Frågan är avslutad. Det går att ställa en ny fråga.
nameless-refused-full = Det ryms inte mer här. Det går att ställa en ny fråga.
nameless-refused-same-unit = Frågan ligger redan där.
nameless-refused-meanwhile = Det har kommit något nytt. Läs det och skicka sedan igen.

## Blankett på papper
paper-item = { $title } Nummer { $nth } av { $of }. Är det fler, skriv på ett eget papper.
paper-only-if = Svara bara om du kryssade ”{ $answer }” i fråga { $question }.
paper-tick-one = Sätt ett kryss.
paper-tick-all = Kryssa allt som stämmer.
paper-enclose = Lägg med papper om du vill. Skriv ditt svar på ett eget papper om raderna inte räcker.
paper-optional = Frivilligt.
paper-caption = Blankett
paper-how = Så gör du
paper-how-text = Skriv ut sidan, eller be oss om en utskrift. Skriv för hand. Du får ta hjälp av någon.
paper-where = Skicka eller lämna blanketten här:
paper-where-ask = Ring oss och fråga var du lämnar blanketten:
paper-of-case = Ärendets nummer
paper-pdf = Hämta som PDF
paper-no-press = PDF går inte att göra här. Skriv ut sidan i stället.
slip-title = Ditt nummer
slip-lead = Spara lappen. Med numret får du veta mer. Du behöver inte säga vem du är.
slip-number = Nummer
slip-how = Så frågar du
slip-where = Skriv numret här:
slip-phone = Eller ring:
slip-keep = Visa bara numret för någon som du litar på.
slip-link = Skriv ut eller spara en lapp
translate-link = Översätt med maskin
translate-title = Översättning med maskin
translate-lead = En maskin kan visa ungefär vad det står. Det som skrevs gäller.
translate-original = Så här står det
translate-to-whom = När du trycker skickas texten till { $name }. De läser den för att översätta. Ditt namn skickas inte.
translate-send = Skicka texten och översätt
translate-again = Försök igen
translate-by-machine = Översatt av en maskin
translate-may-be-wrong = Maskinen kan ha fel. Fråga om något är oklart. Du har rätt till tolk.
translate-too-long = Texten är för lång för maskinen. Den skickades inte.
translate-refused = Maskinen kan inte översätta det här till ditt språk.
translate-later = Översättningen svarar inte nu. Det du läste är kvar. Försök igen om en stund.
translate-back = Tillbaka till meddelandena

## Önskemål
nameless-topic-wish = Ett önskemål om vår verksamhet
nameless-published = Det här berättar vi för alla. Ni önskade: { $asked } Vi gjorde: { $done }
nameless-refused-no-wish = Bara önskemål kan berättas för alla.

## Enkät efter kontakt
survey-answer-yes = Ja
survey-answer-partly = Delvis
survey-answer-no = Nej
survey-answer-unknown = Vet inte
survey-q-information = Var det lätt att förstå det vi sa och skrev?
survey-q-treatment = Blev du bemött med respekt och förståelse?
survey-q-influence = Kunde du påverka vilken hjälp du fick?
survey-q-change = Har din situation blivit bättre efter kontakten?
survey-q-access = Var det lätt att få kontakt med oss?
survey-q-whole = Är du nöjd med kontakten som helhet?
survey-results = Vad människor tycker om kontakten
survey-results-lead = Svaren visas när ett kvartal är slut. Svarar färre än fem visas ingenting.
survey-results-none = Det finns inga svar att visa än
survey-in = Svar { $quarter }
survey-too-few = För få svar för att visas ({ $quarter }).
survey-few = För få
survey-as-table = Visa som tabell
survey-answer = Svar
survey-many = Antal
amounts-what = Vad
amounts-amount = Belopp
amounts-asked = Du sökte { $asked }
money-unit = kr

## Filer i det som är påbörjat
files-kept = Filer som du redan har valt
files-kept-drop = Kryssa för dem som inte ska följa med.
files-another = Lägg till en fil till
# Utbetalningar
payments-of-case = Utbetalningar
payment-kronor = { $amount } kr
payment-to = Till
payment-on = Dag
payment-amount = Belopp
payment-where = Läge
payment-due = Ska betalas ut
payment-no-account = Väntar på ett konto
payment-account-waits = Kontot väntar på att bli godkänt
payment-in-file = Förbereds
payment-released = Ska till banken
payment-handed = Lämnad till banken
payment-accepted = Banken har tagit emot den
payment-rejected = Banken kunde inte betala ut
payment-paid = Utbetald
payment-returned = Pengarna kom tillbaka
