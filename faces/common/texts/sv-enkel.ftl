### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

## Ramen runt sidan
frame-quick-exit-hint = Tryck på Skift tre gånger. Då händer samma sak.
frame-demo = Det här är ett prov. Personerna är påhittade.

## I formulär
frame-word-hurts = ”{ $word }” kan göra någon ledsen. Skriv hellre: { $instead }.

## Inloggning som tar slut
frame-session-warning = Du loggas ut {"{time}"} om du inte går vidare. Det du har skrivit finns kvar.
frame-session-over = Du är utloggad. Det du har skrivit finns kvar. Skicka eller spara som vanligt. Då får du logga in först.

## Logga in
sign-in-qr-label = QR-kod att läsa av med appen BankID. Koden byts hela tiden.
sign-in-step-same = Öppna appen BankID. Bekräfta där. Sedan kommer du tillbaka hit.
sign-in-did-not-come-back = Jag kom inte tillbaka: börja om med en QR-kod
sign-in-come-back = Du har bekräftat i BankID. Men du kom inte tillbaka hit från appen. Sidan går inte vidare själv. Det är för att skydda dig. Öppnade appen en annan webbläsare? Börja då om med en QR-kod.
sign-in-not-begun-here = Du började i en annan webbläsare. Ingen är inloggad här. Var det du som började? Gå tillbaka dit. Börja om där med en QR-kod. Har någon skickat en länk till dig? Gå då inte vidare. Någon kan försöka logga in som du.
sign-in-step-open = Öppna appen BankID på din mobil eller platta.
sign-in-step-scan = Tryck på Skanna QR-kod. Håll kameran mot koden.
sign-in-step-confirm = Läs vad som står i appen. Stämmer det? Bekräfta då.
signed-out-lead = Du kan ännu vara inloggad i { $name }. Använder fler personer datorn? Logga då ut även där.

## Passnycklar
passkey-sign-in-lead = Du kan använda en passnyckel som du har gjort här förut. Du bekräftar med finger, ansikte eller kod.
passkey-without-scripts = Passnycklar behöver skript. De är avstängda hos dig. Logga in med BankID i stället.
passkey-failed = Det gick inte. Försök igen, eller välj ett annat sätt.
passkey-not-good = Passnyckeln gick inte att använda. Försök igen. Du kan också logga in med BankID.
passkey-suspect = Någon kan ha kopierat passnyckeln. Den öppnar inget längre. Ta bort den. Gör sedan en ny.

## Var du är inloggad
sessions-lead = Här ser du var du är inloggad nu. Är det något du inte känner igen? Logga ut därifrån.
sessions-end-others = Logga ut överallt, men inte här

## Inloggningar, i efterhand
sign-in-log-proven-anew = Visade en gång till vem de är
sign-in-ended-elsewhere = Samma person loggade ut från en annan plats
sign-in-ended-administration = Utloggad när ett arbete tog slut
sign-in-ended-idle = Utloggad för att inget hände en stund
sign-in-ended-restored = Utloggad när en kopia lästes tillbaka
sign-in-ended-renewed = En ny inloggning kom i samma webbläsare

## Skriva under
sign-risk-high = BankID tror att någon annan kan styra det här. Därför är inget underskrivet. Har någon ringt dig eller skickat en länk? Avbryt. Ring din bank. Annars kan du försöka igen. Använd en dator eller telefon som du brukar använda.

## När sidan inte kan göra det du bad om
trouble-not-found-text =
    Sidan finns inte. Eller så får du inte se den.
    Är adressen rätt? Du kan gå till startsidan. Tror du att du borde se sidan? Ring oss.
trouble-not-staff-text =
    Du är inloggad. Men du har ingen roll här i dag.
    Be din chef att lägga till dig. Vill du se dina egna ärenden? Gå till Mina sidor.
trouble-slow-down-text =
    Det har kommit många försök på kort tid. Därför tar vi en paus.
    Vänta några minuter. Försök sedan igen. Är någon i fara nu? Ring 112.
trouble-bad-request-text =
    Sidan kan ha varit öppen för länge. En fil kan vara för stor. Eller så säger webbläsaren nej till kakor.
    Gå tillbaka. Ladda om sidan. Försök igen. Händer det flera gånger? Ring oss.
trouble-other-site = Vi tog inte emot det du skickade
trouble-other-site-text =
    Det kom från en annan webbplats. Därför har vi inte sparat något.
    Gå till sidan här. Skicka därifrån. Händer det flera gånger? Ring oss.
trouble-closed-text =
    Det är ett tekniskt fel hos oss. Vi arbetar med det.
    Ring oss, så hjälper vi dig. Är någon i fara nu? Ring 112.
trouble-fault-text =
    Det är vårt fel, inte ditt. Vi har skrivit upp det så att vi kan rätta det.
    Försök igen om en stund. Kan du inte vänta? Ring oss. Är någon i fara nu? Ring 112.

recovery-link = Jag kan inte logga in på något sätt
recovery-lead = Två administratörer har gett dig var sin del av en kod. Skriv båda delarna här. Gör det där du vill ha din nya passnyckel. Dina gamla passnycklar och inloggningar slutar att gälla.
recovery-make-lead = När passnyckeln är klar är du inloggad.
sign-in-log-recovery-used = Kom in igen med koden från två administratörer
sign-in-ended-recovery = Utloggad när en ny passnyckel gjordes

## Möten i din kalender
calendar-lead = Du kan få en hemlig adress. Lägg in den i kalendern på din telefon. Då ser du dina möten där. I kalendern står bara ordet möte.
calendar-told = Det här är din adress. Spara den nu. Du ser den bara en gång. Visa den inte för någon.

## Spela in
voice-recording = Nu spelar vi in. Det slutar av sig självt efter { "{time}" }.
voice-recorded = Inspelat: { "{time}" }. Vi får det när du skickar svaret.
voice-failed = Det gick inte att spela in. Säg ja till mikrofonen. Du kan också välja en ljudfil.

## Frågor utan namn, önskemål och blankett
nameless-became-report = Vi måste göra något när vi har fått veta det här. Därför har vi skrivit det som en anmälan.
nameless-refused-ended = Frågan är slut. Du kan ställa en ny fråga.
nameless-refused-full = Det får inte plats mer här. Du kan ställa en ny fråga.
nameless-refused-meanwhile = Det har kommit något nytt. Läs det först. Skicka sedan igen.
paper-enclose = Du får lägga med papper. Räcker inte raderna? Skriv på ett eget papper.
paper-item = { $title } Nummer { $nth } av { $of }. Är det fler? Skriv på ett eget papper.
paper-only-if = Har du kryssat ”{ $answer }” i fråga { $question }? Svara då här.
paper-how-text = Skriv ut sidan. Du kan också be oss om ett papper. Skriv för hand. Någon får hjälpa dig.
paper-where-ask = Ring oss. Fråga var du lämnar pappret:
nameless-published = Alla kan läsa det här. Ni ville: { $asked } Vi gjorde: { $done }

## Enkät efter kontakt
survey-q-access = Var det lätt att nå oss?
survey-q-change = Har du fått det bättre sedan dess?
survey-q-influence = Fick du vara med och bestämma vilken hjälp du fick?
survey-q-information = Förstod du det vi sa och skrev?
survey-q-treatment = Var vi snälla mot dig och försökte förstå?
survey-q-whole = Är du nöjd?
survey-results-lead = Vi visar svaren när tre månader har gått. Har färre än fem svarat visar vi inget.
survey-results-none = Här finns inga svar än

## Filer i det som är påbörjat
files-kept-drop = Är någon fil fel? Kryssa för den. Då följer den inte med.
