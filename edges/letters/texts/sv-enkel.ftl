### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

paper-translation = Det här är en lättläst text. Det är den vanliga svenska texten som gäller.
paper-signs-left-out = Några tecken går inte att skriva ut. Där står { $sign }. Hela texten finns i ärendet.

paper-check-title = Är dokumentet äkta? Så ser du det
paper-check-open = Gå till adressen här nedanför. Eller håll mobilens kamera mot rutan med prickar.
paper-check-compare = Titta på sidan. Står det samma sak som här nedanför? Då är dokumentet äkta.
paper-check-doubt = Står det inte samma sak? Ring kommunens växel innan du gör något annat.
paper-check-picture = Ruta med prickar som leder till { $address }
