### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

## Fel vid fält: säg vad som ska göras
problem-too-long = Texten är för lång. Du kan skriva { $max } tecken.
problem-hidden-characters = Texten har tecken som inte syns. Dem kan vi inte spara. De kommer ofta med när man klistrar in. Skriv texten för hand.
problem-date = Skriv år, månad och dag. Till exempel 2026 11 22.
problem-date-in-future = Den dagen har inte kommit än. Välj i dag eller en dag som har varit.
problem-date-in-past = Den dagen har redan varit. Välj i dag eller en dag som kommer.
problem-number-length = Ett personnummer har tio eller tolv siffror. Till exempel 20150917-2381.
problem-number-date = Den födelsedagen finns inte. Titta på de första siffrorna.
problem-number-check-digit = En siffra är fel. Titta på personnumret.
problem-number-unknown = Numret finns inte i folkbokföringen. Är det rätt? Du kan skriva bara namnet.
problem-case-number = Det ser inte ut som ett ärendenummer. Är det rätt?
problem-register-silent = Folkbokföringen svarar inte just nu. Vi kan inte se om personen har skydd. Försök igen. Du kan också skriva bara namnet och kontrollera skyddet på annat sätt.
problem-file-type = Filen { $name } är inte en bild och inte en PDF. Välj en annan fil.
problem-file-broken = Vi kan inte öppna bilden { $name }. Välj en annan bild.
problem-file-empty = Det finns inget i filen { $name }. Välj en annan fil.
problem-picture-too-large = Bilden { $name } är för stor. Spara bilden i mindre storlek. Försök sedan igen.
problem-file-holds-more = Något är fel med filen { $name }. Spara den som PDF igen. Försök sedan en gång till.
problem-file-harmful = Filen { $name } kan vara farlig. Vi tog inte emot den.
problem-file-not-scanned = Vi kan inte kontrollera filen { $name } nu. Vänta lite och försök igen. Du kan också skicka utan filen.
problem-upload-cut-off = Allt kom inte fram. Din text finns kvar. Välj filerna igen. Skicka sedan en gång till.
problem-file-choose-again = Vi har inte fått något än. Välj { $names } igen.
message-files-help = Skicka foto eller PDF. Du kan skicka { $max } filer. En fil får vara { $megabytes } MB. Vi sparar inte platsen där du tog bilden.
problem-file-too-large = Filen { $name } är för stor. Den får vara { $max } MB, inte mer.
problem-voice-type = Vi kan inte ta emot filen { $name }. Välj en ljudfil. Till exempel MP3 eller M4A.
problem-voice-too-long = Inspelningen är för lång. Den får vara { $max } minuter, inte mer.
problem-too-many = Du kan lägga till { $max } här, inte fler. Ta bort några.

## Nej från världen
refusal-step-not-open = Det går inte att göra det här just nu. Någon annan kan ha gjort det. Ärendet kan ha gått vidare. Öppna ärendet igen. Då ser du var det står.
refusal-answers-unread = Vi kunde inte läsa svaren. Ladda om sidan. Försök igen. Det du skrev finns kvar.
refusal-not-a-party = Vi kan inte ta emot det här från dig. Du står inte med i ärendet. Är det fel? Ring oss.
refusal-not-signed = Beslutet är inte underskrivet än. Skriv under. Försök sedan igen. Det du skrev finns kvar.
refusal-real-person = Det här är ett prov med påhittade personer. Använd bara de påhittade numren. Du får inte skriva om riktiga människor här.

## Journalen
journal-party-follows = { $name } kan läsa om ärendet på Mina sidor
journal-allotted-to-you-parties = { $name } har ditt ärende nu

write-message-title = Skriv till den som har ditt ärende
write-message-not-for-danger = Är det bråttom? Ring. Skriv inte här.
write-message-lead = Det du skriver sparas i ditt ärende. Andra som följer ärendet ser det inte här. Ber någon att få läsa ditt ärende? Då bestämmer vi vad de får läsa.
write-together-lead = Det du skriver sparas i ärendet. Vill du att bara vi ska läsa? Skriv i din egen tråd.
tell-change-protected = Har du skyddade personuppgifter? Skriv inte var du bor. Ring oss.
send-papers-what-help = Till exempel ett läkarintyg eller ett brev från skolan.
send-papers-lead = Det du skickar sparas i ditt ärende. Andra som följer ärendet ser det inte här.
tell-change-lead = Det du berättar sparas i ditt ärende. Andra som följer ärendet ser det inte här.

## Den enskildes journal
record-withheld-title = Något här får vi inte visa
record-decision-asked-parties = Du bad om ett beslut att få läsa
record-refused-parties = Du får inte läsa det som du bad om
ground-osl-26-1 = Det är något personligt om en annan människa (OSL 26 kap. 1 §).
ground-osl-26-5 = Den som har berättat det kan råka illa ut (OSL 26 kap. 5 §).
ground-osl-12-3 = Det handlar om barnet självt. Barnet kan ta skada (OSL 12 kap. 3 §).
ground-osl-21-3 = Någon är förföljd. Det här kan visa var den personen finns (OSL 21 kap. 3 §).
ground-osl-10-3 = Det är mycket viktigt att det inte kommer fram. Lagen kallar det synnerlig vikt (OSL 10 kap. 3 §).
contest-lead = Vi får inte ta bort det vi har skrivit. Men vi sparar det du säger bredvid. Alla som läser ser båda. Vi svarar dig.
contest-noted = Vi ser det olika. Det har vi skrivit upp
ask-disclosure-lead = Vi skriver ett beslut till dig. Tycker du att det är fel? Då kan du överklaga.
## Har vi förstått dig rätt?
check-lead = Vi har pratat med dig. Läs vad vi skrev. Stämmer det? Svara senast den { $day }. Sedan skriver vi under. Dina ord finns med då.
check-read-by = Vi har skrivit om vårt samtal. Läs det. Svara senast den { $day }.
check-is-answered = Du har svarat. Du kan säga mer, tills vi har skrivit under.
check-none = Just nu finns inget att svara på.

## Möten
meet-place-help = Ett rum, en mötesplats eller en länk. Skriv aldrig var någon bor.
meet-everybody-help = Alla kan se tid och plats på Mina sidor.
meet-no-times = Det finns inga lediga tider just nu. Du kan föreslå tider själv.
meet-ask-language = Hur kan vi förstå varandra?
meet-ask-support-help = Till exempel en vän eller en släkting. Du kan också ha ett ombud. Det är en person som talar för dig.
meet-ask-topics = Det här vill jag prata om
book-meeting-lead = Välj en tid. Du kan byta tid senare. Du kan också avboka. Du behöver inte säga varför.
propose-meeting-lead = Föreslå en, två eller tre tider. Du får svar på allt som du önskar.
cancel-meeting-lead = Du behöver inte säga varför. Vill du ha en ny tid? Boka när du vill.
problem-time-is-gone = Någon annan tog tiden. Välj en ny tid. Allt annat du skrev finns kvar.
problem-meeting-then = Du har ett annat möte då. Välj en ny tid.

request-look-review-lead = Chefen frågar varför personen läste. Svaret kommer hit.
request-caseworker-lead = Du måste inte säga varför. Chefen svarar dig. Lagen säger inte att du har rätt att byta. Men vi lyssnar.
request-complaint-lead = Berätta vad som blev fel. Chefen frågar vad som hände och svarar dig. Du får lika bra hjälp även om du klagar.
request-appeal-lead = Skriv vad du vill ska bli annorlunda. Först ser vi om det kom i tid. Sedan ser vi om vi kan ändra. Kan vi inte det får domstolen bestämma. Du kan skriva mer senare eller ångra dig.
request-extract-lead = En del kan du ladda ner nu. Be om resten här. Vi svarar vad mer du kan få.
request-log-extract-lead = Be om en lista över vem som har läst, till exempel för en längre tid.
request-correction-lead = Skriv vad som är fel och hur det är. Vi får nästan aldrig sudda. Men vi skriver det rätta bredvid.
request-restriction-lead = Skriv vad vi inte ska använda just nu, och varför.
request-add-lead = Det du skriver läggs ihop med det du skickade förut.
request-withdraw-lead = Då svarar vi inte. Du kan skicka en ny.
request-letter-refused = Vi säger nej till det du bad om.
request-letter-partly = Vi säger ja till en del av det du bad om.
request-letter-dismissed = Du överklagade för sent. Därför läser vi det inte.
request-letter-appeal-write = Skriv vad du vill ska bli annorlunda. Skicka det till oss på Mina sidor eller i ett brev.
request-letter-appeal-when = Vi måste få det inom { $weeks } veckor. Räkna från dagen då du fick beslutet.
request-letter-appeal-then = Kanske ändrar vi beslutet. Annars skickar vi allt till en domstol. Domstolen bestämmer.
disclosure-letter-refused = Du får inte läsa det som är dolt från { $day }.
disclosure-letter-law = Du har rätt att läsa det som finns i ditt ärende (10 § förvaltningslagen). Men vissa saker är hemliga även för dig (OSL 10 kap. 3 §).
disclosure-letter-appeal-write = Skriv att du vill ändra beslutet. Skriv vad du vill läsa. Skicka det till oss på Mina sidor eller i ett brev.
disclosure-letter-appeal-then = Kanske ändrar vi beslutet. Annars skickar vi allt till en domstol som heter kammarrätten. Domstolen bestämmer (OSL 6 kap. 7 och 8 §§).
request-letter-no-appeal = Du kan inte överklaga det här. Du kan klaga till IVO om du tycker att vi gör fel.
request-other-decision = Ett annat beslut. Jag skrev vilket.

## Stänga ute någon, försening
ask-block-lead = Är det farligt för dig eller barnet att någon ser ärendet? Då stänger vi ute den personen på en gång. Det gäller alla ärenden som ni båda ser. Sedan bestämmer vi om det ska vara så. Personen får inte veta att du bad om det.
ask-block-reason-help = Skriv kort. Är någon i fara nu? Ring 112.
ask-block-receipt = Nu ser personen inte ärendet. Vi bestämmer snart om det ska vara så. Du ser svaret här.
journal-block-ends = Vi har bestämt: personen får se ärendet igen
journal-block-stays = Vi har bestämt: personen får inte se ärendet
journal-delay-explained = Det tar längre tid. Vi tror att vi är klara { $day }

give-access-lead = Du bestämmer vem som får hjälpa dig. Personen loggar in själv och svarar ja eller nej. Du kan ta tillbaka det när du vill.
take-back-lead = Har du själv sagt ja till personen? Då slutar det på en gång. Har en domstol bestämt? Då svarar vi dig.
accept-access-lead = Säger du ja? Då ser du det som står här. Personen ser när du läser.
give-access-receipt = { $name } kan nu svara ja eller nej. Det gör { $name } på sina Mina sidor.
give-access-to-help = Du kan välja ett år, inte mer. Sedan slutar det.
problem-representation-scope = Du har valt för mycket. Ta bort något.
problem-represents-already = Personen får redan se. Avsluta det först.
take-back-receipt-asked = Vi har fått din fråga. Vi svarar snart.

# An individual plan, made together with others
individual-plan-needs = Vad flera behöver hjälpas åt med
individual-plan-consent-lead = Vi vill göra en plan tillsammans med dem som står här. De får veta det som står här nedanför.
