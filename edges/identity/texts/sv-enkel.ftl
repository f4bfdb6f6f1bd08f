### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

bankid-rfa2 = Appen BankID finns inte här. Hämta den där du hämtar andra appar. Du får BankID av din bank.
bankid-rfa4 = Du hade redan börjat en gång. Vi stoppade båda för att det ska vara säkert. Försök igen.
bankid-rfa5 = BankID svarar inte just nu. Vänta en stund. Försök igen sedan.
bankid-rfa9 = Skriv din kod i appen. Du kan också använda finger eller ansikte. Bekräfta sedan.
bankid-rfa13 = Vi öppnar appen BankID. Det kan ta några sekunder.
bankid-rfa14a = Vi letar efter BankID på datorn. Finns det inte här? Läs av en QR-kod med mobilen.
bankid-rfa14b = Vi letar efter BankID här. Finns det inte? Läs av en QR-kod med en annan mobil eller platta.
bankid-rfa15a = Appen är öppen på datorn. Finns det inget BankID där? Läs av en QR-kod med mobilen.
bankid-rfa15b = Appen är öppen. Finns det inget BankID där? Använd en annan mobil eller platta.
bankid-rfa16 = Ditt BankID är stoppat eller för gammalt. Titta i appen. Du kan få ett nytt av din bank.
bankid-rfa17a = Appen öppnades inte. Finns den på din mobil? Är den ny nog? Du kan också läsa av en QR-kod med en annan mobil.
bankid-rfa17b = Koden lästes inte i tid. Öppna appen. Tryck på Skanna QR-kod. Håll kameran mot koden.
bankid-rfa19 = Var har du ditt BankID? På den här datorn, eller någon annanstans?
bankid-rfa20 = Var har du ditt BankID? Här, eller någon annanstans?
bankid-rfa21 = Det pågår. Gör det som står i appen.
bankid-rfa23 = Håll ditt pass eller id-kort så som appen visar.
bankid-call-confirm = Appen frågar om ett samtal. Svara i appen.
bankid-call-declined = Du svarade att samtalet inte stämde. Inget har skickats.
bankid-app-too-old = Din app BankID är för gammal. Uppdatera den. Försök igen sedan.
bankid-risk-blocked = BankID stoppade det här. Det är för att skydda dig. Försök igen hemma, eller ring oss.
bankid-signature-refused = Vi kunde inte se att svaret från BankID stämmer. Därför sa vi nej. Försök igen. Händer det flera gånger? Ring oss.
bankid-qr-alt = QR-kod att läsa av med appen BankID

openid-unreachable = Inloggningen svarar inte just nu. Vänta en stund. Försök igen, eller logga in på ett annat sätt.
openid-cancelled = Du avbröt. Ingen är inloggad.
openid-level = Inloggningen var inte säker nog. Du behöver en säkrare e-legitimation. Försök igen med en sådan, eller med BankID.
openid-not-begun-here = Inloggningen började inte här, eller så tog den för lång tid. Ingen är inloggad. Har någon skickat en länk till dig? Gå då inte vidare. Annars kan du börja om här.
openid-not-believed = Vi kunde inte se att svaret stämmer. Därför är ingen inloggad. Försök igen. Händer det flera gånger? Säg till dem som sköter systemet.
openid-no-number = Vi fick inget personnummer som går att lita på. Logga in på ett annat sätt, eller ring oss.
