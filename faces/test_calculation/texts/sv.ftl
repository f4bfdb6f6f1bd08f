## Sidan
test-calculation-title = Provräkna ekonomiskt bistånd
test-calculation-about = Se ungefär vad ekonomiskt bistånd kan bli den här månaden. Du säger inte vem du är.
test-calculation-lead = Fyll i det som gäller er. Lämna resten tomt. Skriv belopp efter skatt och för en månad.
test-calculation-lead-test = Det här är ett prov och inget beslut. Ansök även om provet inte visar något belopp.
test-calculation-failed = Din webbläsare kunde inte räkna. Inget är skickat. Tryck en gång till om du vill att vi räknar.
test-calculation-again = Börja om med ett tomt formulär
test-calculation-next = Vad du kan göra nu
test-calculation-apply = Ansök om ekonomiskt bistånd
test-calculation-read = Så räknar vi ut försörjningsstödet
test-calculation-appeal = Om du får avslag: så överklagar du
test-calculation-not-counted = Det som provet inte räknar
test-calculation-not-counted-work = Jobbstimulans, om du har arbetat och haft stöd länge. Då får du behålla mer av lönen.
test-calculation-not-counted-child = Barnens egna pengar, till exempel lön från ett sommarjobb.
test-calculation-not-counted-need = Särskilda behov, till exempel dyrare mat när någon är sjuk.
test-calculation-not-counted-part = En del av en månad, och hjälp som är akut.
test-calculation-not-counted-more = Fler än åtta barn, eller någon annan i hemmet med egen ekonomi.
test-calculation-not-counted-talk = Berätta om det i ansökan. Handläggaren tittar på allt.

## Frågorna
test-calculation-button = Räkna
test-calculation-unit = kr
test-calculation-kronor = { $amount } kr
test-calculation-part-home = De som bor i hemmet
test-calculation-adults = Hur många vuxna söker ni för?
test-calculation-adults-one = En, jag är inte sambo eller gift
test-calculation-adults-two = Två, vi är sambor eller gifta
test-calculation-others = Hur många fler bor i hemmet?
test-calculation-others-help = Till exempel vuxna barn, föräldrar eller vänner. Räkna inte dig, din partner eller barnen nedan.
test-calculation-others-pay = Delar ni på hyran?
test-calculation-others-pay-yes = Ja, de andra betalar sin del
test-calculation-part-children = Barn som bor hos er
test-calculation-child = Barn { $number }
test-calculation-child-age = Barnets ålder
test-calculation-child-days = Dagar hos er den här månaden
test-calculation-child-days-help = Lämna tomt om barnet bor hos er hela tiden.
test-calculation-child-more = Stämmer något av det här?
test-calculation-child-lunch = Äter lunch i förskolan varje vardag
test-calculation-child-school = Har fyllt 18 och går i skolan
test-calculation-children-more = Fler barn
test-calculation-part-costs = Vad ni betalar varje månad
test-calculation-rent = Hyra eller avgift för hela bostaden
test-calculation-lodgers = Vad inneboende betalar till er
test-calculation-costs-more = Andra kostnader
test-calculation-part-you = Pengar du får, och vad du betalar för arbete
test-calculation-second = Ni är två vuxna
test-calculation-part-second = Din partners pengar, och vad din partner betalar för arbete
test-calculation-incomes-more = Andra pengar
test-calculation-part-incomes = Bidrag till barnen och hemmet
test-calculation-part-assets = Sparat och annat ni äger

## Svaret
test-calculation-result = Provräkning för { $month }
test-calculation-shows = Provet visar ungefär { $amount } kr.
test-calculation-shows-none = Provet visar inget belopp. Du kan ändå ha rätt till hjälp, till exempel med något särskilt.
test-calculation-is-a-test = Det här är ett prov. Ansök ändå om du är osäker.
test-calculation-by-guideline = Vi räknade med statens riksnorm och kommunens riktlinjer.
test-calculation-by-norm = Vi räknade med statens riksnorm. Kostnaderna är de som du skrev. En handläggare ser om de är rimliga.
test-calculation-what = Vad
test-calculation-amount = Belopp
test-calculation-surplus = Det ni har, utöver det som provet räknar att ni behöver
test-calculation-sum = Summan i provet
test-calculation-mark-open = En människa avgör
test-calculation-mark-look = En människa tittar på det
test-calculation-mark-local = Kommunens riktlinje

## Fel vid fält
test-calculation-faults = Vi behöver att du ändrar något
test-calculation-nothing = Fyll i något först, till exempel hyran.
test-calculation-fault-number = Skriv hur många med en siffra, till exempel 2.
test-calculation-fault-age = Skriv barnets ålder i hela år, till exempel 7. Skriv 0 för en bebis.
test-calculation-fault-days = Skriv hur många dagar med en siffra, till exempel 15.
test-calculation-fault-child = Skriv hur gammalt barnet är.
test-calculation-fault-second-adult = Du har skrivit något om en vuxen till. Välj hur många vuxna ni är.
