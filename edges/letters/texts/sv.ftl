## Vad som står på varje brev
paper-date = Datum
paper-case = Ärendenummer
paper-number = Personnummer
paper-page = Sida { $page } av { $pages }
paper-contact = Kontakt
paper-signed = Undertecknat elektroniskt { $date } kl. { $time }
paper-translation = Det här är en översättning. Den svenska texten gäller.
paper-signs-left-out = Tecken som inte går att skriva ut är ersatta med { $sign }. Hela texten finns i ärendet.

## Sidan om hur dokumentet kontrolleras
paper-check-title = Så kontrollerar du dokumentet
paper-check-lead = Dokumentet är undertecknat elektroniskt. Du kan själv se att det är äkta.
paper-check-open = Öppna sidan vars adress står nedanför, eller rikta mobilens kamera mot rutkoden.
paper-check-type = Skriv kontrollkoden.
paper-check-compare = Jämför uppgifterna på sidan med dem här nedanför. Är de lika är dokumentet äkta.
paper-check-doubt = Stämmer det inte? Ring kommunens växel innan du gör något annat.
paper-check-picture = Rutkod som leder till { $address }
paper-check-address = Sidans adress
paper-check-code = Kontrollkod
paper-check-signed-by = Undertecknat av
paper-check-signed-at = Undertecknat
paper-check-when = { $date } kl. { $time }
paper-check-sum = Kontrollsumma för texten (SHA-256)
paper-form-name = Namn
paper-form-day = Dag
paper-form-signature = Underskrift
