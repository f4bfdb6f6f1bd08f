## Rader i normen
assistance-norm = Riksnormen för hushållet är { $amount } kr.
assistance-adult-single = För dig som är ensam vuxen räknar vi { $amount } kr.
assistance-adult-sharing = För dig räknar vi { $amount } kr. Det är lika mycket som för den som bor ensam.
assistance-adults-couple = För er två som är sambor räknar vi { $amount } kr tillsammans.
assistance-adult-of-couple = För den ena av er två räknar vi { $amount } kr.
assistance-child = För ditt barn som är { $age } år räknar vi { $amount } kr.
assistance-child-lunch-away = För ditt barn som är { $age } år och äter lunch borta räknar vi { $amount } kr.
assistance-shared = { $members ->
    [1] För det som behövs i hemmet räknar vi { $amount } kr.
   *[other] För det som ni { $members } delar på i hemmet räknar vi { $amount } kr.
}
assistance-shared-many = Ni är { $members } i hushållet. För det som ni delar på räknar vi { $amount } kr.
assistance-shared-part = Alla { $members } i hemmet delar på { $common } kr. Er del är { $amount } kr.
assistance-why-days = Hela beloppet är { $whole } kr. Vi räknar { $days } av månadens { $of } dagar.
assistance-higher = Vi räknar { $amount } kr mer: { $ground }.
assistance-lower = Vi räknar { $amount } kr mindre: { $ground }.
assistance-ground-food = mat
assistance-ground-clothes = kläder och skor
assistance-ground-leisure = lek och fritid
assistance-ground-consumables = saker som går åt i hemmet
assistance-ground-hygiene = hälsa och hygien
assistance-ground-telephone = tidning och telefon
assistance-ground-leisure-card = fritidskort
assistance-ground-other = annat

## Boende och andra kostnader
assistance-costs = För boende och andra fasta kostnader räknar vi { $amount } kr.
assistance-housing = För boendet räknar vi { $amount } kr.
assistance-housing-entered = För boendet har handläggaren räknat { $amount } kr.
assistance-rent = Boendet kostar { $amount } kr.
assistance-rent-of-others = De andra i hemmet betalar sin del. Det är { $amount } kr.
assistance-rent-from-lodgers = Inneboende betalar { $amount } kr.
assistance-rent-over = { $amount } kr är mer än vad kommunen godtar.
assistance-why-rent-over = Kommunen godtar högst { $most } kr för { $members } i hushållet. Handläggaren kan bestämma något annat.
assistance-cost = { $kind }: vi räknar { $amount } kr.
assistance-cost-cut = { $kind }: vi räknar { $amount } kr av { $asked } kr.
assistance-cost-open = { $kind }: du har sökt { $asked } kr. En handläggare avgör.
assistance-cost-entered = { $kind }: handläggaren har räknat { $amount } kr.
assistance-why-cost-over = Kommunen godtar högst { $most } kr. Handläggaren kan bestämma något annat.
assistance-why-judged = Det här avgör alltid en människa.
assistance-other-costs = För andra behov räknar vi { $amount } kr.

## Det som hushållet har
assistance-incomes = Inkomster som räknas är { $amount } kr.
assistance-assets = Pengar och annat som räknas är { $amount } kr.
assistance-counted = { $kind }: vi drar av { $amount } kr.
assistance-income-entered = { $kind }: handläggaren har dragit av { $amount } kr.
assistance-means-whole = Hela beloppet är { $amount } kr.
assistance-means-open = { $kind }: { $asked } kr. En handläggare avgör om det ska räknas.
assistance-not-counted = { $kind }: { $asked } kr räknas inte.
assistance-why-not-counted = De pengarna är till för något annat än det som normen täcker.
assistance-pending = { $kind }: du har sökt men inte fått svar. Vi drar inte av något.
assistance-why-pending = Säg till när du har fått svar. Då kan det ändra vad du får.
assistance-child-beyond = { $amount } kr är mer än barnet självt behöver och räknas inte.
assistance-why-child-beyond = Ett barns egna pengar räknas bara mot vad barnet självt kostar.
assistance-child-works = { $kind }: { $asked } kr räknas inte.
assistance-why-child-works = Barn och unga i skolan får tjäna { $free } kr på ett år. Det räknas inte.
assistance-why-child-earns-more = Hittills i år är det { $earned } kr. Det som är över { $free } kr får räknas. En handläggare avgör.
assistance-stimulus-kept = En fjärdedel av lönen räknas inte. Det är { $amount } kr.
assistance-why-stimulus = Du har jobbstimulans till och med { $until }. Därför behåller du { $kept } kr av lönen.

## Det som en människa har bestämt, och skulder
assistance-reductions = Stödet är minskat med { $amount } kr.
assistance-cut-practice = Stödet minskas med { $amount } kr. Du har tackat nej till praktik eller något liknande.
assistance-cut-activity = Stödet minskas med { $amount } kr. Du har varit borta från en aktivitet utan giltigt skäl.
assistance-claims = Här står vad kommunen vill ha tillbaka. Det dras inte av.
assistance-claim-too-much = Du har fått för mycket. { $left } kr är kvar att betala.
assistance-claim-advance = Du har fått pengar i väntan på något annat. { $left } kr är kvar att betala.
assistance-claim-on-terms = Du har lovat att betala tillbaka. { $left } kr är kvar.
assistance-why-no-set-off = Det som du behöver för att leva minskas inte för en skuld.

## Akut
assistance-emergency = För det mest akuta räknar vi { $amount } kr. En handläggare avgör.
assistance-emergency-adults = Mat till vuxna i { $days } dagar, { $rate } kr om dagen för var och en: { $amount } kr.
assistance-emergency-children = Mat till barn i { $days } dagar, { $rate } kr om dagen för var och en: { $amount } kr.
assistance-emergency-at-hand = Du har pengar nu. Vi drar av { $amount } kr.

## Summan
assistance-result-support = Försörjningsstödet blir { $amount } kr.
assistance-result-other = Till andra behov blir det { $amount } kr.
assistance-result-surplus = Hushållet har { $amount } kr mer än vi räknar att det behöver.
assistance-result-open = { $number ->
    [1] En rad är inte klar. En handläggare måste avgöra den.
   *[other] { $number } rader är inte klara. En handläggare måste avgöra dem.
}

## Fel vid fält
assistance-trouble-no-adult = Skriv minst en vuxen.
assistance-trouble-too-many-adults = Ett hushåll har en vuxen eller två som är sambor. Andra vuxna söker själva.
assistance-trouble-too-many = Det är för många. Ta bort några.
assistance-trouble-twice = Samma person står två gånger. Ta bort en.
assistance-trouble-unnamed = Välj vem det gäller.
assistance-trouble-nobody-so = Ingen i hushållet heter så. Välj någon i hushållet.
assistance-trouble-born-later = Personen är inte född än den månaden. Kontrollera födelsedagen.
assistance-trouble-too-old = Den som har fyllt 21 räknas inte som barn. Personen söker själv.
assistance-trouble-not-in-school = Den som har fyllt 18 räknas som barn bara under skoltiden. Fyll i om personen går i skolan.
assistance-trouble-negative = Beloppet kan inte vara mindre än noll.
assistance-trouble-too-large = Beloppet är för stort. Kontrollera det.
assistance-trouble-more-than-asked = Beloppet är större än det som det räknas från.
assistance-trouble-more-lodgers-than-rent = De inneboende betalar mer än boendet kostar. Skriv resten som en inkomst.
assistance-trouble-no-reason = Skriv varför.
assistance-trouble-unknown-kind = Välj något i listan.
assistance-trouble-bad-stay = Tiden måste ligga i månaden och sluta efter att den börjar.
assistance-trouble-stays-overlap = Två tider går över varandra. Ändra en av dem.
assistance-trouble-too-many-days = Så många dagar finns inte.
assistance-trouble-month-decided = Det finns redan ett beslut om den månaden.
assistance-trouble-wrong-month = Pengarna ska ha kommit den här månaden eller månaden före.
assistance-trouble-not-work-of-a-child = Fyll bara i det här för lön till barn och unga.
assistance-trouble-leisure-card = Ett fritidskort får inte göra stödet mindre.
assistance-trouble-not-in-force = Den regeln gällde inte den månaden.
assistance-trouble-no-norms = Vi har ingen riksnorm för den månaden.
assistance-trouble-no-guideline = Kommunen har inga riktlinjer för den månaden.
assistance-money-empty = Skriv ett belopp.
assistance-money-not-a-number = Skriv beloppet med siffror, till exempel 1 234,50.
assistance-money-ambiguous = Vi kan inte se om det är kronor eller tusental. Skriv till exempel 1 234 eller 1,50.
assistance-money-too-fine = Skriv högst två siffror efter kommat.
assistance-money-other-currency = Skriv beloppet i svenska kronor.
assistance-money-too-large = Beloppet är för stort. Kontrollera det.
assistance-account-not-digits = Skriv kontot med bara siffror: först clearingnummer, sedan kontonummer.
assistance-account-length = Kontonumret har för få eller för många siffror.
assistance-account-check-digit = Någon siffra stämmer inte. Kontrollera kontonumret.
assistance-account-unknown-clearing = Vi känner inte igen clearingnumret. Kontrollera att det är rätt.
assistance-account-not-checked = Bankens nummer går inte att kontrollera helt. Läs det en gång till.

## Sorters inkomst
assistance-income-wage = Lön
assistance-income-business = Eget företag
assistance-income-unemployment-benefit = Arbetslöshetsersättning
assistance-income-activity-support = Aktivitetsstöd
assistance-income-establishment-benefit = Etableringsersättning
assistance-income-sickness-benefit = Sjukpenning
assistance-income-sickness-compensation = Sjukersättning eller aktivitetsersättning
assistance-income-parental-benefit = Föräldrapenning
assistance-income-pension = Pension
assistance-income-survivors-pension = Pension efter någon som har dött
assistance-income-elderly-support = Äldreförsörjningsstöd
assistance-income-housing-allowance = Bostadsbidrag
assistance-income-housing-supplement = Bostadstillägg
assistance-income-child-allowance = Barnbidrag
assistance-income-maintenance-support = Underhållsstöd
assistance-income-maintenance = Underhållsbidrag
assistance-income-study-grant-and-loan = Studiebidrag och studielån
assistance-income-study-allowance-of-pupil = Studiehjälp
assistance-income-tax-refund = Skatt tillbaka
assistance-income-insurance = Pengar från försäkring
assistance-income-capital = Ränta och utdelning
assistance-income-gift = Gåva
assistance-income-loan = Lånade pengar
assistance-income-gambling = Vinst i spel
assistance-income-inheritance = Arv
assistance-income-sale = Något som är sålt
assistance-income-damages = Skadestånd
assistance-income-care-allowance = Omvårdnadsbidrag
assistance-income-foster-fee = Ersättning till familjehem
assistance-income-extra-cost-allowance = Merkostnadsersättning
assistance-income-assistance-allowance = Assistansersättning
assistance-income-travel-reimbursement = Ersättning för resor
assistance-income-leisure-card = Fritidskort
assistance-income-daily-allowance-asylum = Dagersättning för asylsökande
assistance-income-other = Annan inkomst

## Sorters tillgång
assistance-asset-bank-account = Pengar på banken
assistance-asset-cash = Kontanter
assistance-asset-shares-and-funds = Aktier och fonder
assistance-asset-vehicle = Bil eller annat fordon
assistance-asset-own-home = Egen bostad
assistance-asset-other-property = Annat hus eller mark
assistance-asset-savings-of-child = Barnets sparpengar
assistance-asset-pension-savings = Pensionssparande
assistance-asset-other = Annan tillgång

## Sorters kostnad
assistance-cost-electricity = El
assistance-cost-home-insurance = Hemförsäkring
assistance-cost-work-travel = Resor till arbetet
assistance-cost-union-fee = Avgift till facket
assistance-cost-unemployment-fund = Avgift till a-kassan
assistance-cost-child-care = Avgift för förskola eller fritids
assistance-cost-medicine = Medicin
assistance-cost-health-care = Läkarvård
assistance-cost-dental-urgent = Akut tandvård
assistance-cost-dental = Tandvård
assistance-cost-glasses = Glasögon
assistance-cost-moving = Flytt
assistance-cost-home-equipment = Möbler och saker till hemmet
assistance-cost-baby-equipment = Saker till ett litet barn
assistance-cost-internet = Internet
assistance-cost-contact-with-child = Resor för att träffa sitt barn
assistance-cost-child-leisure = Barnets fritid
assistance-cost-winter-clothes = Vinterkläder
assistance-cost-identity-card = Id-kort
assistance-cost-funeral = Begravning
assistance-cost-rent-debt = Hyresskuld
assistance-cost-electricity-debt = Elskuld
assistance-cost-other = Annat
