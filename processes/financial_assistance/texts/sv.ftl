financial-assistance-kind = Ekonomiskt bistånd
financial-assistance-services = Pengar när de inte räcker
financial-assistance-kronor = { $amount } kr
financial-assistance-day = { $day }
financial-assistance-month-of = { $month }

## Innan man börjar
financial-assistance-apply-title = Ansök om ekonomiskt bistånd
financial-assistance-apply-title-card = För mat, hyra och annat som du behöver när pengarna inte räcker.
financial-assistance-apply-lead = Du svarar på frågor om hemmet, pengarna och vad du betalar. Det tar ungefär tio minuter.
financial-assistance-apply-time = Du kan sluta när du vill. Det du har svarat finns kvar i 14 dagar när du loggar in igen.
financial-assistance-apply-checks = Vi frågar bland andra Försäkringskassan och Skatteverket om dina inkomster. Du ser vad de svarar.
financial-assistance-apply-truth = Svara så gott du kan. Säg till om något ändras. Den som med flit lämnar fel uppgifter kan behöva betala tillbaka.
financial-assistance-apply-submit = Skriv under och skicka
financial-assistance-apply-sign = Jag ansöker om ekonomiskt bistånd. Det jag har skrivit är sant.

## Månaden och hushållet
financial-assistance-month = Vilken månad gäller det?
financial-assistance-month-help = Du söker för en månad i taget.
financial-assistance-living = Hur bor du?
financial-assistance-living-help = Sambor och gifta söker tillsammans. Bor du hos föräldrar eller vänner söker du själv.
financial-assistance-living-alone = Jag är ensam vuxen
financial-assistance-living-couple = Jag bor med min partner
financial-assistance-living-others = Jag delar hem med andra vuxna
financial-assistance-others = Hur många andra bor i hemmet?
financial-assistance-others-help = Räkna inte dig själv och dina barn.
financial-assistance-partner = Din partner
financial-assistance-partner-name = Din partners namn
financial-assistance-partner-number = Din partners personnummer
financial-assistance-partner-number-help = Din partner loggar sedan in själv, läser ansökan och skriver under.
financial-assistance-private = Bara mellan dig och oss
financial-assistance-together = Känns det tryggt att söka tillsammans?
financial-assistance-together-help = Din partner får aldrig se vad du svarar här. Det syns inte heller i din partners inloggning.
financial-assistance-together-yes = Ja, det är tryggt
financial-assistance-together-talk = Jag vill prata med er ensam först
financial-assistance-together-no = Nej
financial-assistance-together-now = Hur är det för dig?
financial-assistance-together-text = Hur kan vi nå dig, när du är ensam?
financial-assistance-together-text-help = Skriv när och på vilket sätt det är säkert. Din partner ser det inte.
financial-assistance-child = Barn
financial-assistance-children = Barn som bor hos dig
financial-assistance-children-help = Skriv också barn som bor hos dig ibland. Har du inga barn går du vidare.
financial-assistance-children-again-help = Vi har kvar barnen från förra månaden. Fyll bara i här om något har ändrats.
financial-assistance-child-name = Barnets namn
financial-assistance-child-number = Barnets personnummer
financial-assistance-child-number-help = Har barnet inget nummer skriver du när det är fött.
financial-assistance-child-born = När barnet är fött
financial-assistance-child-born-help = Behövs bara när barnet inte har ett svenskt personnummer.
financial-assistance-child-days = Dagar i månaden hos dig
financial-assistance-child-days-help = Lämna tomt om barnet alltid bor hos dig.
financial-assistance-child-add = Lägg till ett barn
financial-assistance-adults = Vuxna

## Hemmet
financial-assistance-home-group = Ditt hem
financial-assistance-home = Hur har du ditt hem?
financial-assistance-home-own = Eget hyreskontrakt
financial-assistance-home-second-hand = Andra hand
financial-assistance-home-room = Inneboende
financial-assistance-home-owned = Bostadsrätt eller eget hus
financial-assistance-home-none = Jag har inget eget hem
financial-assistance-rent = Hyra eller avgift i månaden
financial-assistance-rent-help = Skriv det som hela hemmet kostar, i kronor.

## Pengar
financial-assistance-costs = Vad betalar du mer?
financial-assistance-costs-help = Kryssa för det du betalar den här månaden. Mat, kläder och telefon ingår redan.
financial-assistance-cost-amounts = Vad det kostar i månaden
financial-assistance-incomes = Vilka pengar får du?
financial-assistance-incomes-help = Kryssa för det du har fått eller får den här månaden. Har du inget går du vidare.
financial-assistance-income-amounts = Hur mycket du får efter skatt
financial-assistance-partner-incomes = Vilka pengar får din partner?
financial-assistance-partner-incomes-help = Din partner läser det här innan hen skriver under.
financial-assistance-partner-amounts = Hur mycket din partner får efter skatt
financial-assistance-assets = Vad har hushållet?
financial-assistance-assets-help = Pengar på banken och sådant som går att sälja. Har ni inget går du vidare.
financial-assistance-asset-amounts = Vad det är värt
financial-assistance-work = Vad gör du för att klara dig själv?
financial-assistance-work-help = Till exempel söker arbete, går en kurs eller är sjuk.
financial-assistance-more = Är det något mer vi ska veta?
financial-assistance-more-help = Till exempel om du snart blir vräkt, är sjuk eller har haft en stor utgift.
financial-assistance-account-group = Var pengarna ska betalas
financial-assistance-account = Vart ska pengarna?
financial-assistance-account-bank = Till mitt bankkonto
financial-assistance-account-none = Jag har inget konto
financial-assistance-clearing = Clearingnummer
financial-assistance-clearing-help = Fyra eller fem siffror. De står i din bank.
financial-assistance-account-number = Kontonummer
financial-assistance-photos = Bilder av dina papper
financial-assistance-papers = Har du papper på det du har skrivit?
financial-assistance-papers-help = Du kan skicka bilder av dem med ansökan, eller senare på Mina sidor. Du kan söka fast ett papper saknas.
financial-assistance-paper-comes = Ja, jag skickar dem
financial-assistance-paper-dont-have = Något papper har jag inte
financial-assistance-paper-not-needed = Det är inget som behöver papper
financial-assistance-papers-missing = Vilket papper saknas?
financial-assistance-receipt = Vi har fått din ansökan.
    En handläggare läser den.
    Skicka papper på Mina sidor om du inte har gjort det.
    Vi hör av oss om något saknas.
financial-assistance-receipt-together = Vi har fått din ansökan.
    Din partner loggar nu in på Mina sidor, läser den och skriver under.
    Sedan läser en handläggare den.

## Nästa månad, ta tillbaka, prata ensam
financial-assistance-again-title = Ansök för nästa månad
financial-assistance-again-lead = Vi har fyllt i det du svarade sist. Ändra det som är annorlunda.
financial-assistance-again-last = Du sökte senast för
financial-assistance-withdraw-title = Ta tillbaka ansökan
financial-assistance-withdraw-lead = Då beslutar vi inget om den. Du kan söka igen när du vill.
financial-assistance-withdraw-why = Varför tar du tillbaka den?
financial-assistance-withdraw-sure = Vill du ta tillbaka ansökan?
financial-assistance-withdraw-submit = Ta tillbaka
financial-assistance-private-title = Prata med oss ensam
financial-assistance-private-lead = Det du skriver här läser bara de som handlägger ärendet. Den du söker tillsammans med ser det inte.
financial-assistance-private-danger = Ring 112 om det är fara nu.
financial-assistance-private-submit = Skicka
financial-assistance-partner-sign-title = Läs ansökan och skriv under
financial-assistance-partner-sign-lead = Någon som du bor med har ansökt för er båda. Läs vad som står. Skriv under om det stämmer.
financial-assistance-partner-sign-submit = Svara
financial-assistance-partner-not-you = Det här är till den som du söker tillsammans med.

## Papper som saknas
financial-assistance-ask-papers-title = Begär komplettering
financial-assistance-ask-papers-lead = Skriv vad som saknas, varför det behövs och vad som händer annars.
financial-assistance-ask-papers-submit = Skicka begäran
financial-assistance-ask-items = Det som saknas
financial-assistance-ask-add = Lägg till ett papper
financial-assistance-ask-what = Papper
financial-assistance-ask-what-help = Till exempel kontoutdrag för oktober.
financial-assistance-ask-why = Varför det behövs
financial-assistance-ask-by = Senast
financial-assistance-ask-otherwise = Vad händer annars?
financial-assistance-ask-otherwise-help = Till exempel att vi beslutar på det vi har.
financial-assistance-answer-papers-title = Skicka papper som saknas
financial-assistance-answer-papers-lead = Fotografera varje sida. Du kan skicka ett papper nu och ett annat senare.
financial-assistance-answer-papers-submit = Skicka
financial-assistance-paper-files = Bilder eller filer
financial-assistance-paper-or = Varför vi frågar: { $why }
financial-assistance-answer-sent = Skickat
financial-assistance-answer-dont-have = Jag har inte det här papperet
financial-assistance-delay-title = Jag behöver en vecka till
financial-assistance-delay-lead = Du kan ta en vecka till en gång. Sedan får du prata med din handläggare.
financial-assistance-delay-new = Ny sista dag
financial-assistance-delay-submit = Ta en vecka till
financial-assistance-letter-papers-title = Vi behöver mer från dig
financial-assistance-letter-papers-what = För att kunna besluta behöver vi det här senast { $day }.
financial-assistance-letter-papers-how = Logga in på Mina sidor och skicka bilder av papperen. Du kan också lämna dem till oss.

## Handläggarens steg
financial-assistance-enter-title = Registrera ansökan om ekonomiskt bistånd
financial-assistance-enter-lead = För den som har sökt på papper, i telefon eller på plats. Tiden räknas från dagen den kom.
financial-assistance-enter-submit = Registrera ansökan
financial-assistance-came = När ansökan kom
financial-assistance-applicant-number = Sökandes personnummer
financial-assistance-applicant-name = Sökandes namn
financial-assistance-calculate-title = Räkna på normen
financial-assistance-calculate-lead = Varje belopp är ifyllt som det söktes. Ändra det som ska räknas annorlunda och skriv varför.
financial-assistance-calculate-submit = Räkna
financial-assistance-counted = { $what } (sökt { $asked } kr)
financial-assistance-counted-why = Varför ett annat belopp?
financial-assistance-lowered = Grund, om mindre godtas
financial-assistance-lowered-over = Över det som är skäligt
financial-assistance-lowered-not-shown = Underlag saknas
financial-assistance-lowered-not-needed = Behövs inte
financial-assistance-lowered-met-otherwise = Kan ordnas på annat sätt
financial-assistance-lowered-already-paid = Redan betalt eller beviljat
financial-assistance-lowered-other = Annat
financial-assistance-special-group = Särskilda skäl
financial-assistance-special = Mer eller mindre än normen
financial-assistance-special-help = Skriv minus framför för lägre. Lämna tomt annars.
financial-assistance-calculate-note = Anteckning om beräkningen
financial-assistance-calculate-note-help = Bara för handläggare, tills någon har granskat den.
financial-assistance-calculation = Beräkning för { $month }
financial-assistance-surplus = Överskott
financial-assistance-to-pay = Att betala ut
financial-assistance-mark-open = Måste avgöras
financial-assistance-mark-look = Titta på raden
financial-assistance-mark-doubt = Lagen säger inte tydligt
financial-assistance-mark-cut = Mindre än sökt
financial-assistance-mark-unverified = Regeln är inte kontrollerad
financial-assistance-mark-local = Kommunens riktlinje
financial-assistance-mark-entered = Bestämt av handläggare
financial-assistance-talk-first = En av dem vill prata ensam först. Ta kontakt på det sätt som står i historiken.
financial-assistance-not-signed-by-both = Båda har inte skrivit under än.
financial-assistance-guideline-broken = Kommunens riktlinje går inte att läsa: { $fault }

# Ändrat sedan sist: bara för handläggare.
financial-assistance-changes = Ändrat sedan { $month }
financial-assistance-changes-none = Inget har ändrats sedan { $month }.
financial-assistance-changed = Sedan förra ansökan
financial-assistance-change-row = Ändrat: { $what }
financial-assistance-change-of = { $what }, { $name }
financial-assistance-change-sum = { $was } förut, { $is } nu ({ $difference })
financial-assistance-change-word = { $was } förut, { $is } nu
financial-assistance-change-nothing = inget
financial-assistance-change-others = Andra vuxna i hemmet
financial-assistance-change-home = Boende
financial-assistance-change-here = i hushållet
financial-assistance-change-not-here = inte i hushållet
financial-assistance-change-days = { $days } dagar i månaden
financial-assistance-change-always = alltid i hemmet

# Tavlan: bara för handläggare.
financial-assistance-board = Ansökningar om ekonomiskt bistånd
financial-assistance-board-lead = Varje hushåll står en gång, där den senaste ansökan är nu.
financial-assistance-board-signature = Väntar på underskrift
financial-assistance-board-new = Nya
financial-assistance-board-papers = Väntar på underlag
financial-assistance-board-counted = Att avgöra
financial-assistance-board-ready = Klara att besluta
financial-assistance-board-decided = Avslutade
financial-assistance-mark-talk = Vill prata enskilt
financial-assistance-mark-paper-late = Underlag försenat
financial-assistance-mark-open-row = Öppen rad
financial-assistance-mark-over = Över riktlinjen
financial-assistance-mark-incomes = Andra inkomster
financial-assistance-mark-changed = Ändrat sedan sist

# Fyra ögon: bara för handläggare.
financial-assistance-approve-title = Godkänna beräkningen
financial-assistance-approve-lead = Titta igenom det som är räknat. Den som godkänner är en annan än den som skriver under.
financial-assistance-approve-submit = Godkänn
financial-assistance-approve-note = Anteckning
financial-assistance-approve-asked = Delegationsordningen ber om en till: { $ground }.
financial-assistance-refusal-approve-first = En kollega behöver godkänna beräkningen först ({ $ground }).
financial-assistance-entry-approved = Beräkningen är godkänd av en kollega

financial-assistance-template-guideline = Riktlinje för skäliga kostnader
financial-assistance-template-reasons = Fraser i skäl för beslut om ekonomiskt bistånd
financial-assistance-phrase-need = Behovet kan inte tillgodoses
financial-assistance-phrase-need-text = Du kan inte tillgodose behovet själv och det kan inte tillgodoses på annat sätt.
financial-assistance-phrase-surplus = Överskott
financial-assistance-phrase-surplus-text = Hushållets inkomster är högre än riksnormen och de kostnader som är skäliga. Det finns ett överskott på … kronor.
financial-assistance-phrase-cost = Kostnaden är för hög
financial-assistance-phrase-cost-text = Kostnaden för … är högre än vad som är skäligt. Därför godtas … kronor.
financial-assistance-phrase-paper = Underlag saknas
financial-assistance-phrase-paper-text = Du har inte visat … fast vi har bett om det. Därför kan vi inte bedöma om du har rätt till bistånd för det.
financial-assistance-decide-title = Besluta om ekonomiskt bistånd
financial-assistance-decide-lead = Beslutet skickas till dem som har ansökt, med hela beräkningen.
financial-assistance-decide-submit = Skriv under beslutet
financial-assistance-decide-sign = Jag beslutar om ekonomiskt bistånd.
financial-assistance-outcome = Utfall
financial-assistance-granted = Beviljas
financial-assistance-partly-granted = Beviljas delvis
financial-assistance-refused = Avslås
financial-assistance-pay-on = Betalas ut
financial-assistance-pay-to = Till vem?
financial-assistance-pay-applicant = Sökande
financial-assistance-pay-halves = Hälften till var och en
financial-assistance-pay-partner = Medsökande
financial-assistance-pays-to = Till { $name }
financial-assistance-law = Lagrum
financial-assistance-law-12-1 = 12 kap. 1 § socialtjänstlagen
financial-assistance-law-12-2 = 12 kap. 2 § socialtjänstlagen
financial-assistance-reasons = Skäl
financial-assistance-reasons-help = Skriv till den som har sökt: vad som har avgjort, och varför något räknas annorlunda än det söktes.
financial-assistance-conditions = Villkor och planerade aktiviteter
financial-assistance-conditions-help = Lämna tomt om det inte finns några.
financial-assistance-signed-by = Underskrivet av
financial-assistance-close-title = Avsluta ärendet
financial-assistance-close-lead = När hushållet inte längre söker. Den som söker igen får ett nytt ärende.
financial-assistance-close-why = Varför ärendet avslutas
financial-assistance-close-submit = Avsluta

## Beslutet
financial-assistance-letter-decision-title = Beslut om ekonomiskt bistånd
financial-assistance-decided-granted = Du får { $amount } kr för { $month }.
financial-assistance-decided-partly = Du får { $amount } kr för { $month }. Det är mindre än du sökte.
financial-assistance-decided-refused = Du får inget ekonomiskt bistånd för { $month }.
financial-assistance-letter-why = Varför
financial-assistance-letter-calculation = Så har vi räknat
financial-assistance-letter-appeal = Så överklagar du
financial-assistance-letter-appeal-write = Skriv vilket beslut du tycker är fel och hur du vill att det ska bli.
financial-assistance-letter-appeal-send = Skicka det till oss, eller gör det på Mina sidor.
financial-assistance-letter-appeal-when = { $weeks ->
    [one] Det måste vara hos oss inom { $weeks } vecka från dagen du fick beslutet.
   *[other] Det måste vara hos oss inom { $weeks } veckor från dagen du fick beslutet.
}
financial-assistance-letter-appeal-then = Vi tittar på beslutet igen. Ändrar vi det inte avgör förvaltningsrätten.

## Var det står
financial-assistance-stage-received = Inkommen
financial-assistance-stage-whole = Komplett
financial-assistance-stage-calculated = Beräknad
financial-assistance-stage-decided = Beslutad
financial-assistance-stage-you-applied = Du har ansökt
financial-assistance-stage-we-look = Vi läser och räknar
financial-assistance-stage-we-decided = Vi har beslutat
financial-assistance-now-none = Ingen ansökan
financial-assistance-now-sign = Väntar på underskrift av medsökande för { $month }
financial-assistance-now-talk = Någon vill prata ensam först
financial-assistance-now-papers = Väntar på komplettering för { $month }
financial-assistance-now-calculate = Att räkna för { $month }
financial-assistance-now-decide = Att besluta för { $month }
financial-assistance-now-granted = Beviljat för { $month }
financial-assistance-now-partly = Delvis beviljat för { $month }
financial-assistance-now-refused = Avslag för { $month }
financial-assistance-now-withdrawn = Återkallad för { $month }
financial-assistance-now-closed = Avslutat
financial-assistance-you-wait = Vi läser din ansökan för { $month }. Du behöver inte göra något just nu.
financial-assistance-you-wait-sign = Ansökan för { $month } väntar på att båda har skrivit under.
financial-assistance-you-papers = Vi behöver mer från dig för { $month }.
financial-assistance-you-granted = Du får pengar för { $month }. Läs beslutet.
financial-assistance-you-partly = Du får en del av det du sökte för { $month }. Läs beslutet.
financial-assistance-you-refused = Vi har sagt nej för { $month }. Läs varför i beslutet.
financial-assistance-you-withdrew = Ansökan för { $month } är återkallad.
financial-assistance-you-closed = Ärendet är avslutat. Du kan söka igen när du vill.
financial-assistance-you-none = Det finns ingen ansökan.

## Historik
financial-assistance-entry-applied = Ansökan för { $month }
financial-assistance-entry-private = Sagt bara till oss
financial-assistance-entry-signed = { $name } skrev under ansökan
financial-assistance-entry-withdrawn = Ansökan togs tillbaka
financial-assistance-entry-papers = Vi bad om mer
financial-assistance-entry-delayed = Tog en vecka till, till { $day }
financial-assistance-entry-answered = { $sent ->
    [0] Svarade på vad som saknas
    [one] Skickade ett papper
   *[other] Skickade { $sent } papper
}{ $none ->
    [0] {""}
    [one] , och har inte ett av dem
   *[other] , och har inte { $none } av dem
}
financial-assistance-entry-calculated = Beräkning: { $amount } kr att betala ut
financial-assistance-entry-closed = Ärendet avslutades

## Fel
financial-assistance-problem-negative = Beloppet kan inte vara mindre än noll.
financial-assistance-problem-huge = Beloppet är för stort. Kontrollera det.
financial-assistance-problem-number = Skriv ett heltal från 1 till { $most }.
financial-assistance-problem-own-number = Det är ditt eget nummer. Skriv din partners.
financial-assistance-problem-twice = Personen står redan i ansökan.
financial-assistance-problem-children = Skriv högst { $max } barn. Berätta om fler i rutan för annat.
financial-assistance-problem-born = Skriv barnets personnummer eller när det är fött.
financial-assistance-problem-new-partner = Ring oss om du har fått en partner. Då gör vi en ny ansökan tillsammans.
financial-assistance-problem-not-sure = Svara ja för att ta tillbaka. Annars går du tillbaka till ärendet.
financial-assistance-problem-nothing-sent = Välj en fil, eller kryssa i att du inte har papperet.
financial-assistance-problem-why = Skriv varför det räknas annorlunda.
financial-assistance-problem-outcome = Utfallet stämmer inte med beräkningen. Räkna om eller välj ett annat.
financial-assistance-refusal-partner = Bara den som du söker tillsammans med kan skriva under här.
financial-assistance-refusal-applicant = Den som sökte först söker för nästa månad. Du skriver sedan under.
financial-assistance-refusal-talk-first = Någon av dem vill prata ensam först. Skriv i ärendet när det är gjort.
financial-assistance-refusal-calculate-first = Räkna på normen först.
financial-assistance-refusal-open-rows = { $open ->
    [one] En rad i beräkningen är inte avgjord.
   *[other] { $open } rader i beräkningen är inte avgjorda.
}

## Andra myndigheters register
benefits-agency-social-insurance = Försäkringskassan
benefits-agency-pensions = Pensionsmyndigheten
benefits-agency-student-aid = CSN
benefits-agency-employment = Arbetsförmedlingen
benefits-agency-unemployment-funds = A-kassan
benefits-agency-tax = Skatteverket
benefits-agency-transport = Transportstyrelsen
benefits-agency-migration = Migrationsverket
benefits-state-answered = Svarade
benefits-state-partly = Svarade på en del
benefits-state-empty = Har inga uppgifter
benefits-state-no-answer = Inget svar
benefits-state-error = Fel i svaret
benefits-matter-payment = Utbetalning
benefits-matter-granted = Beslut
benefits-matter-registered = Anmäld
benefits-matter-vehicle = Fordon
benefits-matter-taxed = Skatteuppgift
benefits-matter-permit = Uppehållstillstånd
financial-assistance-registers-title = Fråga andra myndigheter
financial-assistance-registers-lead = Frågan går till åtta myndigheter och a-kassorna. Att du frågar, och enligt vilken lag, står i loggen innan den skickas.
financial-assistance-registers-submit = Fråga nu
financial-assistance-registers-period = { $from } till { $to }
financial-assistance-registers-by-hand = Om { $name } frågar systemet inte. Personen har skyddade uppgifter eller saknar personnummer. Fråga för hand enligt er rutin.
financial-assistance-registers-not-partner = Medsökande har inte skrivit under. Därför frågar systemet bara om sökande.
financial-assistance-refusal-registers = Ingen fråga ställdes. Öppna steget igen.
financial-assistance-registers-not-asked = Ingen har frågat andra myndigheter om { $name } än.
financial-assistance-registers-protected = Uppgifter om { $name } har inte hämtats, för att skydda personen. Någon måste titta själv.
financial-assistance-registers-unavailable = Registren svarade inte om { $name }. Det betyder inte att inkomster saknas. Någon måste titta själv.
financial-assistance-registers-silent = { $agency } gav inget helt svar om { $name }. Det betyder inte att inkomster saknas. Någon måste titta själv.
financial-assistance-registers-short-protected = Inte hämtat: skyddade uppgifter
financial-assistance-registers-short-unavailable = Inget svar: någon måste titta själv
financial-assistance-registers-of = Vad register säger om { $name }, hämtat { $at }
financial-assistance-registers-fact = { $matter }: { $words }
financial-assistance-registers-unknown = { $words } (vi vet inte vad det är)
financial-assistance-registers-no-amount = inget belopp
financial-assistance-registers-says = { $agency }: { $amount }, hämtat { $at }. { $sort }{ $more }
financial-assistance-registers-retroactive = { " " }Det gäller en tidigare tid.
financial-assistance-registers-pending = { " " }Det är inte utbetalt än.
financial-assistance-registers-no-more = { "" }
financial-assistance-registers-count = { $what }, { $name }: räkna så här mycket
financial-assistance-registers-not-stated = Finns i register men inte i ansökan
financial-assistance-registers-explained = { $name } svarar: { $stands }. { $text }
financial-assistance-registers-law = Frågat enligt
financial-assistance-sort-equal = Samma belopp som i ansökan.
financial-assistance-sort-not-stated = Det står inte i ansökan.
financial-assistance-sort-not-in-register = Det som står i ansökan finns inte där.
financial-assistance-sort-other-amount = I ansökan står ett annat belopp.
financial-assistance-sort-other-month = Samma belopp, men betalat för { $month }.
financial-assistance-sort-not-known = De har inte svarat, så vi vet inte.
financial-assistance-sort-look = Någon behöver titta på vad det är.
financial-assistance-entry-registers = Andra myndigheter svarade
financial-assistance-entry-registers-protected = Andra myndigheter tillfrågades inte: skyddade uppgifter
financial-assistance-entry-registers-unavailable = Registren svarade inte
financial-assistance-entry-registers-you = Vi har frågat andra myndigheter om dina inkomster
financial-assistance-entry-explained = Svarade på det som skiljer sig
financial-assistance-explain-title = Vad andra myndigheter säger om dig
financial-assistance-explain-lead = Här ser du vad vi har fått veta, och när. Skiljer det sig från ansökan kan du säga hur det är. Ingen annan i hushållet ser det här.
financial-assistance-explain-submit = Skicka svaret
financial-assistance-explain-stands = Hur är det?
financial-assistance-explain-right = Myndigheten har rätt
financial-assistance-explain-wrong = Det stämmer inte
financial-assistance-explain-otherwise = Jag vill förklara
financial-assistance-explain-text = Berätta mer om du vill
financial-assistance-explain-nothing = Det finns inget som skiljer sig just nu.
financial-assistance-explain-we-look = Vi har inte hämtat uppgifter med systemet. En handläggare tittar själv.
financial-assistance-explain-silent = { $agency } har inte gett ett helt svar. En handläggare tittar på det.
# Konto och utbetalning
financial-assistance-account-change-title = Byt konto
financial-assistance-account-change-lead = Skriv det konto som du vill ha dina pengar på. Det gäller bara dig.
financial-assistance-account-change-submit = Skriv under och byt konto
financial-assistance-account-change-sign = Jag vill få mina pengar på det här kontot.
financial-assistance-account-enter-title = Skriv in konto
financial-assistance-account-enter-lead = Inget betalas till kontot förrän en kollega har godkänt det.
financial-assistance-account-enter-submit = Spara kontot
financial-assistance-account-enter-why = Varför, och hur vet du att kontot är rätt?
financial-assistance-account-whose = Vems konto är det?
financial-assistance-account-approve-title = Godkänn konto
financial-assistance-account-approve-lead = Någon annan än du har skrivit in kontot. Jämför med underlaget innan du godkänner.
financial-assistance-account-approve-submit = Godkänn kontot
financial-assistance-account-approve-which = Vilket konto?
financial-assistance-account-approve-sure = Har du sett underlaget, och stämmer det?
financial-assistance-refusal-own-account = Du har själv skrivit in kontot. En kollega måste godkänna det.
financial-assistance-entry-account = Nytt konto för utbetalning
financial-assistance-entry-account-entered = Nytt konto, inskrivet av kommunen
financial-assistance-entry-account-approved = Kontot godkändes
