### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

## Startsidan
start-lead = Välj det som passar bäst. Vet du inte? Då kan du ringa oss. Numren står längst ner.
start-on-call = Socialjouren svarar på kvällar, nätter och helger:
start-my-pages-card = Se vad som händer i ditt ärende. Läs brev. Skriv till oss. Du loggar in med BankID.
start-number = Hur går det med det du skickade?
start-number-card = Skriv ditt nummer. Du fick det när du skickade. Du behöver inte logga in.
start-answer-card = Har du fått ett brev från oss med en kod? Då kan du svara här.

## Kort till tjänster som alla kan börja
child-concern-report-title-card = För dig som är granne, släkting eller vän. Du kan också själv vara ung. Du behöver inte logga in. Du får vara anonym. Det betyder att du inte säger vem du är.
child-concern-professional-title-card = För dig som måste anmäla oro i ditt arbete. Det gäller till exempel skola, vård och polis.

## En tjänst, en fråga i taget
service-check-lead = Du har inte skickat något än. Stämmer allt? Annars kan du ändra.

## Fråga med numret
number-title = Hur går det med det du skickade?
number-lead = Här ser du hur långt vi har kommit. Du ser inga namn.
number-hint = Numret är tio bokstäver och siffror. Du fick det när du skickade. Du kan skriva med stora eller små bokstäver.
number-unknown = Vi hittar inte det numret. Titta om alla tecken är rätt.

## Mina sidor
my-lead = Du är inloggad som { $name }. Här ser du dina ärenden. Du ser också vad som händer nu.
my-no-cases = Du har inget ärende just nu
my-no-cases-text = Undrar du något? Ring oss. Numret står längst ner på sidan.

## Mitt ärende
my-promised-extended = Vi behöver mer tid. Det har vi beslutat. Nu ska vi vara klara senast { $day } ({ $provision }).
my-late = Vi är sena. Vi skulle vara klara senast { $day } ({ $provision }). Det är vårt fel, inte ditt. Du behöver inte göra något. Ring oss om du vill. Då berättar vi varför, och när vi blir klara.
my-who-stand-in = { $name }, { $title }, har ditt ärende just nu. Det är till och med { $until }.
my-who-away = Den som har ditt ärende är borta till och med { $until }. Ring oss om du undrar något.
my-who-nobody-yet = Ingen har fått ditt ärende än. Undrar du något? Ring oss. Då svarar någon i mottagningen.
my-handed-over = Vi lämnade ärendet till { $unit } { $day }. De tog emot det { $received }.
my-handed-over-waits = Vi lämnade ärendet vidare { $day }. Någon får ansvar för det senast { $last }.
my-handed-over-late = Vi är sena. Vi lämnade ärendet vidare { $day }. Någon skulle ha tagit hand om det senast { $last }. Det är vårt fel, inte ditt.

## Om webbplatsen
about-accessibility-text =
    Kommunens socialtjänst ansvarar för den här webbplatsen. Alla ska kunna använda den. Du ska kunna använda den med hjälpmedel och utan.
    Det finns en lag om det här. Den heter lagen om tillgänglighet till digital offentlig service. Vi bygger efter reglerna WCAG 2.2, nivå AA. Du ska kunna använda alla sidor utan mus. Du ska kunna använda dem i en liten skärm. Du ska kunna få dem upplästa. De ska fungera utan skript.
    De som har byggt sidorna har också kontrollerat dem. Ingen annan har gjort det än. Därför säger vi inte att allt är rätt.
    Det här kan vara svårt: Bilder och dokument från andra går kanske inte att läsa upp. Texterna på arabiska och somaliska kan ha fel. Ingen med det språket som modersmål har läst dem än.
    Är något svårt? Ring oss och berätta. Numret står längst ner på sidan. Vi kan skicka eller läsa upp det på ett annat sätt. Det kostar inget.
    Är du inte nöjd med vårt svar? Då kan du klaga hos Digg, Myndigheten för digital förvaltning. De ser till att lagen följs. Adressen är digg.se.
about-privacy-text =
    En nämnd i kommunen ansvarar för dina personuppgifter här. En nämnd är en grupp politiker. Den nämnden har hand om socialtjänsten.
    Vi använder uppgifterna i vårt arbete. Vi tar emot anmälningar. Vi arbetar med ärenden, beslutar och ger stöd. Lagen säger att vi får göra det. Det står i dataskyddsförordningen (artikel 6 och 9). Det står i socialtjänstlagen. Det står också i lagen om behandling av personuppgifter inom socialtjänsten (2001:454). Därför behöver vi inte fråga dig om lov.
    Det vi vet om dig är hemligt. De som arbetar med ditt ärende får läsa det. Andra får bara läsa om du eller lagen säger ja. Vi skriver upp varje gång någon öppnar ditt ärende. Vi skriver vem det var, när och varför. Du kan få veta vem som har läst.
    Namn, vårdnadshavare och skydd får vi från folkbokföringen.
    Du kan börja skriva i ett formulär och skicka senare. Texten är då låst. Bara din webbläsare har nyckeln. Texten sparas i högst ett dygn. Stänger du webbläsaren, eller trycker på Lämna sidan? Då kan ingen läsa den längre. Är du inloggad kan du spara det du skriver i ditt ärende. Det sparas i fjorton dagar. Bara du kan öppna det.
    Vi använder bara kakor som behövs för att sidan ska fungera. De försvinner när du stänger webbläsaren. Vi följer inte vad du gör. Vi ger inget till dem som gör reklam.
    Vi sparar uppgifter så länge som lagen säger. Sedan tar vi bort dem, eller lämnar dem till arkivet.
    Du har rätt att få veta vad vi har skrivit om dig. Du har rätt att få fel rättade. Du har rätt att säga vad du själv menar. Vi får oftast inte ta bort text i en journal. Men det du säger sparas bredvid. Du kan också be oss att använda uppgifterna mindre.
    Vill du använda dina rättigheter? Ring oss, eller skriv till kommunens dataskyddsombud. Vårt nummer står längst ner på sidan.
    Tycker du att vi gör fel? Då kan du klaga hos Integritetsskyddsmyndigheten, imy.se.

## Kontrollera ett dokument
answer-lead = För dig som har fått ett brev från socialtjänsten. I brevet finns en kod. Här ser du inte vem brevet gäller.
answer-hint = Tio bokstäver och siffror. Till exempel 7KQ4M‑92XMB.
answer-unknown = Det finns inget att svara på med den koden. Är alla tecken rätt? Du kan också ringa oss.
genuine-lead = Skriv koden som står på dokumentet. Du får veta om det är undertecknat här. Du får inte veta vem det gäller.
genuine-hint = Tio bokstäver och siffror. Till exempel 7KQ4M‑92XMB.
genuine-unknown = Det finns inget undertecknat dokument med den koden. Är alla tecken rätt?

## Trygg kontakt
safety-lead = Hur kan vi nå dig utan risk? Kan någon annan se din telefon? Kan någon annan läsa din e-post? Tänk på det när du väljer.
safety-now-nothing = Nu skickar vi inget till dig. Logga in själv. Då ser du om något är nytt.
safety-now-sms = Nu skickar vi sms till dig. Vi gör det bara mellan { $from } och { $to }.
safety-now-email = Nu skickar vi e-post till dig. Vi gör det bara mellan { $from } och { $to }.
safety-says = Är något nytt? Då skriver vi bara: { $text }
safety-not-yet = Kommunen kan inte skicka sms eller e-post så än. Men vi sparar det du väljer.
safety-way = Hur vill du få veta när något är nytt?
safety-phone-help = Till exempel 070-123 45 67. Bäst är en telefon som bara du läser.
safety-protected = Folkbokföringen skyddar dig. Eller så kunde vi inte fråga den. Andra kan se ett sms eller mejl. Då kan de förstå att någon söker dig. Därför skickar vi inget. Vi skickar bara om du säger att du vill det.
safety-hours = När kan vi höra av oss utan risk?
safety-word-help = Välj ett ord. Vi säger ordet när vi ringer. Då vet du att det är vi.
safety-test-sent = Nu har vi skickat ett prov. Ett riktigt ser likadant ut.
safety-test-failed = Vi kunde inte skicka provet. Titta om du har skrivit rätt. Du kan också försöka senare.
safety-test-enough = Du kan inte skicka fler prov i dag. Försök igen i morgon.
safety-problem-hours = Välj den tidigaste tiden först
safety-problem-protected = Vill du det ändå? Kryssa i det. Vill du inte? Välj att vi inte skickar något

## Min journal
record-title = Det vi har skrivit om dig
record-open = Läs vad vi har skrivit, och svara
record-lead = Läs när du vill. Ta den tid du behöver. Du kan svara på varje rad. Ditt svar står kvar bredvid. Alla som läser ser det.
record-more-may-be = Här står det som vi har lämnat ut till dig. Det kan finnas mer i din akt. Vill du läsa mer? Skriv till den som har ditt ärende.
record-count = { $count ->
    [one] Du ser en rad.
   *[other] Du ser { $count } rader.
}
record-words-withheld = Några ord här får vi inte visa.
record-words-withheld-because = Några ord här får vi inte visa. { $ground }
record-json = Spara som fil med data (JSON)
record-answer = Är det rätt? Svara på den här raden
record-ask = Be om ett beslut. Du kan överklaga det

## Mina möten
my-meetings-lead = Här ser du dina möten. Du kan boka, byta tid och avboka. Du behöver inte säga varför.

readers-lead = Vi skriver upp varje gång någon läser om dig. Här är det vi får visa. Det kan finnas mer.
readers-none-text = Vill du veta mer? Be om en lista. Vi svarar vad du kan få veta.
readers-why-emergency = Det var bråttom. En chef ser efter om det var rätt.
requests-lead = Du får alltid säga till, fråga eller överklaga. Du får lika bra hjälp ändå.
requests-late = Vi är sena. Vi skulle ha svarat { $day } ({ $provision }). Det är vårt fel, inte ditt.
requests-letter = Beslutet finns bland dina brev. Läs där vad du kan göra nu.
extract-lead = Ladda ner allt vi får visa för dig. Spara det så att ingen annan kan läsa.

## Meddelanden
my-messages-new = Nya meddelanden till dig: { $count }.
my-message-promise = Skriver du nu? Då får du svar senast { $day }.
my-message-promise-days = Vi svarar inom { $days ->
    [one] 1 arbetsdag
   *[other] { $days } arbetsdagar
}. Skriver du nu? Då får du svar senast { $day }.
my-message-waits = Vi har fått ditt meddelande. Vi svarar senast { $day }.
my-message-late = Vi skulle ha svarat senast { $day }. Vi är sena. Det är vårt fel. En chef får veta det.

## Mina sidor, att göra
my-do-was-by = Det skulle vara klart { $day }. Gör det ändå. Eller ring oss.
my-late-new-day = Vi tror att vi är klara { $day }.
my-late-told = Vi är sena. Vi skulle vara klara senast { $day } ({ $provision }). Det är vårt fel, inte ditt. Du behöver inte göra något.
my-more-to-do = Du har { $count } saker till att göra. De står på ärendets sida.
my-nothing-to-do = Du behöver inte göra något nu.
record-only-newest = Vi visar bara de { $count } senaste. Skriv fler ord för att hitta äldre.

## Påbörjat
draft-not-saved = Vi kunde inte spara din text nu. Försök igen.
draft-begun = Sparat { $at }. Bara du kan läsa det. Vi tar bort det efter { $days } dagar. Filer får du välja igen.

## Barnets egen dörr
child-visit-over = Det gick en stund. Då stängde vi sidan. Skriv koden igen. Din text finns kvar. Du måste göra om teckning och ljud.
child-reads-family = Mamma och pappa ser inte att du har varit här. Andra i familjen ser det inte heller. Ibland vill vi visa dem något. Då pratar vi med dig först, om det går.
young-parents = Vi frågar dig först hur det är hemma. Vi säger inte till dina föräldrar att du skrev. Men ibland måste vi börja utreda. Då kan de förstå att någon har hört av sig.

## Fråga utan att säga vem du är
nameless-lead = Du loggar inte in. Du behöver inte skriva ditt namn. Vi ser inte var du är.
nameless-what-happens =
    Vad händer om jag berättar?
    Vi vet inte vem du är. Men ibland skriver någon vem ett barn är. Om barnet har det dåligt måste vi försöka hjälpa barnet.
    Du bestämmer själv vad du skriver.
nameless-text-help = Du kan skriva på ditt språk. Vill du inte att vi gör något? Skriv då inga namn.
nameless-late = Vi är sena. Vi skulle ha svarat senast { $day }. Det är vårt fel. Du kan ringa oss om det är bråttom.
nameless-code-hint = Koden är fyra ord. Varje ord har fem bokstäver. Du kan skriva med stora eller små bokstäver.
nameless-fetch-lead = Du fick en kod när du frågade. Skriv koden här. Då kan du läsa svaret. Du kan också skriva igen.
nameless-keep-code = Skriv upp koden. Lägg den där ingen annan ser den. Vi kan inte visa den igen.
nameless-kept-until = Du kan läsa det här till och med { $day }. Sedan tar vi bort det.
nameless-language = Vilket språk ska svaret vara på?
nameless-next-fetch = Kom tillbaka hit. Skriv koden. Då ser du svaret. Du kan också skriva igen.
nameless-unknown = Vi hittar inte den koden. Titta om alla ord är rätt. Vi tar bort gamla frågor.
start-nameless-card = Du loggar inte in. Du skriver inget namn. Du får en kod. Med den läser du svaret.

## På papper
paper-status-text = Vi räknar tiden från den dag då vi får pappret. Be oss om ditt nummer. Då kan du se hur det går. Du behöver inte logga in.

## Önskelådan
start-wish-card = Berätta vad vi kan göra bättre. Läs vad andra har önskat. Läs vad vi gjorde.
wish-lead = Vad kan vi göra bättre? Du behöver inte säga vem du är. Är det bråttom? Ring oss i stället.
wish-published-lead = Här står vad andra har önskat. Här står också vad vi gjorde. Ingen ska kunna se vem som önskade.
wish-text-help = Skriv inga namn på andra. Vi kan berätta vad någon önskade. Men vi berättar aldrig vem det var.

## Enkät efter kontakt
survey-lead = Några korta frågor om hur det var att träffa oss. Du bestämmer själv om du svarar.
survey-nobody = Vi räknar bara svaren. Ingen kan se vad du svarade. Den som har ditt ärende kan inte heller se det.
survey-not-with-question = Vi räknar bara svaren. Ingen kan se att de hör till din fråga.
survey-not-now = Just nu finns inga frågor till dig. Du kan svara en gång varje gång vi har haft kontakt.
child-door-hint = Fem korta ord. Du kan skriva med stora eller små bokstäver.
child-door-lead = Har du fått en kod? Skriv den här.
child-no-worker = Snart får du en egen socialsekreterare.
child-reads-colleagues = Andra på socialtjänsten kan också läsa. Vi skriver upp alla som läser.
child-reads-danger = Gör någon dig illa? Då måste vi hjälpa dig. Vi kan behöva berätta för andra.
child-said-lead = Här ser du det du har berättat. Du ser också vad vi har svarat.
child-said-waits = Vi har fått det. Du får ett svar här.
my-representatives-none = Ingen annan ser ditt ärende åt dig.
nameless-title = Fråga oss. Du säger inte vem du är
start-nameless = Fråga oss. Du säger inte vem du är
