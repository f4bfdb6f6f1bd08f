# BankID: vad en person får läsa medan hen legitimerar sig eller skriver under
bankid-rfa1 = Öppna BankID-appen.
bankid-rfa2 = BankID-appen finns inte på den här enheten. Hämta den där du hämtar dina andra appar och skaffa ett BankID hos din bank.
bankid-rfa3 = Det blev avbrutet. Försök igen.
bankid-rfa4 = Du hade redan en legitimering eller underskrift på gång. Vi avbröt båda för säkerhets skull. Försök igen.
bankid-rfa5 = BankID svarar inte just nu. Vänta en stund och försök igen.
bankid-rfa6 = Du avbröt i appen.
bankid-rfa8 = Appen fick inget svar i tid. Försök igen.
bankid-rfa9 = Skriv din säkerhetskod i appen, eller använd fingeravtryck eller ansikte, och bekräfta.
bankid-rfa13 = Vi öppnar BankID-appen. Det kan ta några sekunder.
bankid-rfa14a = Vi letar efter ett BankID på datorn. Har du inget här kan du läsa av en QR-kod med mobilen i stället.
bankid-rfa14b = Vi letar efter ett BankID på enheten. Har du inget här kan du läsa av en QR-kod med en annan enhet i stället.
bankid-rfa15a = Appen är öppnad på datorn. Hittar den inget BankID kan du läsa av en QR-kod med mobilen i stället.
bankid-rfa15b = Appen är öppnad. Hittar den inget BankID kan du använda en annan enhet i stället.
bankid-rfa16 = Ditt BankID är spärrat eller för gammalt. Kontrollera det i appen eller skaffa ett nytt hos din bank.
bankid-rfa17a = Appen öppnades inte. Kontrollera att den finns på enheten och är uppdaterad. Du kan också läsa av en QR-kod med en annan enhet.
bankid-rfa17b = Koden lästes inte av i tid. Öppna appen, tryck på Skanna QR-kod och rikta kameran mot koden.
bankid-rfa18 = Öppna BankID
bankid-rfa19 = Var har du ditt BankID, på den här datorn eller på en annan enhet?
bankid-rfa20 = Var har du ditt BankID, på den här enheten eller på en annan?
bankid-rfa21 = Det pågår. Följ det som står i appen.
bankid-rfa22 = Något gick fel. Försök igen.
bankid-rfa23 = Läs av ditt pass eller nationella id-kort så som appen visar.
bankid-call-confirm = Svara i appen på frågan om samtalet.
bankid-call-declined = Du svarade i appen att samtalet inte stämde. Ingenting har skickats.
bankid-app-too-old = Din BankID-app behöver uppdateras innan det här går. Uppdatera den och försök igen.
bankid-risk-blocked = BankID stoppade det här för din säkerhet. Försök igen hemifrån, eller kontakta oss på annat sätt.
bankid-signature-refused = Vi kunde inte kontrollera svaret från BankID och har därför inte godtagit det. Försök igen. Händer det fler gånger, kontakta oss på annat sätt.
bankid-qr-alt = QR-kod att läsa av med BankID-appen

# OpenID Connect: när inloggningen görs hos någon annan
openid-unreachable = Tjänsten där du loggar in svarar inte som den ska just nu. Vänta en stund och försök igen, eller logga in på ett annat sätt.
openid-cancelled = Du avbröt inloggningen. Ingen är inloggad.
openid-level = Inloggningen räckte inte till: här krävs en e-legitimation med högre tillitsnivå. Försök igen och välj en sådan, eller logga in med BankID.
openid-not-begun-here = Inloggningen började inte i den här webbläsaren, eller så tog den för lång tid. Ingen är inloggad. Har någon skickat en länk till dig? Gå då inte vidare. Börja annars om härifrån.
openid-not-believed = Vi kunde inte kontrollera svaret från tjänsten där du loggade in och har därför inte släppt in någon. Försök igen. Händer det fler gånger, säg till den som sköter systemet.
openid-no-number = Tjänsten talade inte om vem du är med ett personnummer eller samordningsnummer som går att lita på. Logga in på ett annat sätt eller kontakta oss.
