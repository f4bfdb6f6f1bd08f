## Safafka qiyaasta
assistance-norm = Qiyaasta qaranka ee qoyskiinna waa { $amount } karoon.
assistance-adult-single = Adiga oo ah qof weyn oo keliya waxaan xisaabinaynaa { $amount } karoon.
assistance-adult-sharing = Adiga waxaan kuu xisaabinaynaa { $amount } karoon. Waa la mid qof keligiis deggan.
assistance-adults-couple = Labadiinna lammaanaha ah waxaan wadajir u xisaabinaynaa { $amount } karoon.
assistance-adult-of-couple = Mid ka mid ah labadiinna waxaan u xisaabinaynaa { $amount } karoon.
assistance-child = Ilmahaaga { $age } jirka ah waxaan u xisaabinaynaa { $amount } karoon.
assistance-child-lunch-away = Ilmahaaga { $age } jirka ah ee qadada meel kale ku cuna waxaan u xisaabinaynaa { $amount } karoon.
assistance-shared = { $members ->
    [1] Waxa guriga loo baahan yahay waxaan u xisaabinaynaa { $amount } karoon.
   *[other] Waxa aad { $members } qof ku wadaagtaan guriga waxaan u xisaabinaynaa { $amount } karoon.
}
assistance-shared-many = Qoyska waxaad ku tihiin { $members }. Waxa aad wadaagtaan waxaan u xisaabinaynaa { $amount } karoon.
assistance-shared-part = Dhammaan { $members } qof ee guriga waxay wadaagaan { $common } karoon. Qaybtiinnu waa { $amount } karoon.
assistance-why-days = Lacagta oo dhan waa { $whole } karoon. Waxaan xisaabinaynaa { $days } ka mid ah { $of } maalmood ee bisha.
assistance-higher = Waxaan xisaabinaynaa { $amount } karoon oo dheeraad ah: { $ground }.
assistance-lower = Waxaan xisaabinaynaa { $amount } karoon oo ka yar: { $ground }.
assistance-ground-food = cunto
assistance-ground-clothes = dhar iyo kabo
assistance-ground-leisure = ciyaar iyo waqti firaaqo
assistance-ground-consumables = waxyaabaha guriga ku dhammaada
assistance-ground-hygiene = caafimaad iyo nadaafad
assistance-ground-telephone = wargeys iyo telefoon
assistance-ground-leisure-card = kaarka waqtiga firaaqada
assistance-ground-other = wax kale

## Guriga iyo kharashyo kale
assistance-costs = Guriga iyo kharashyada kale ee joogtada ah waxaan u xisaabinaynaa { $amount } karoon.
assistance-housing = Guriga waxaan u xisaabinaynaa { $amount } karoon.
assistance-housing-entered = Guriga shaqaaluhu wuxuu u xisaabiyay { $amount } karoon.
assistance-rent = Gurigu wuxuu ku kacaa { $amount } karoon.
assistance-rent-of-others = Dadka kale ee guriga waxay bixiyaan qaybtooda. Waa { $amount } karoon.
assistance-rent-from-lodgers = Kuwa qolka ka kireysta waxay bixiyaan { $amount } karoon.
assistance-rent-over = { $amount } karoon way ka badan tahay inta degmadu aqbasho.
assistance-why-rent-over = Degmadu waxay ugu badnaan u aqbashaa { $most } karoon qoys { $members } ah. Shaqaaluhu si kale ayuu go'aamin karaa.
assistance-cost = { $kind }: waxaan xisaabinaynaa { $amount } karoon.
assistance-cost-cut = { $kind }: waxaan xisaabinaynaa { $amount } karoon oo ka mid ah { $asked } karoon.
assistance-cost-open = { $kind }: waxaad codsatay { $asked } karoon. Shaqaale ayaa go'aaminaya.
assistance-cost-entered = { $kind }: shaqaaluhu wuxuu xisaabiyay { $amount } karoon.
assistance-why-cost-over = Degmadu waxay ugu badnaan aqbashaa { $most } karoon. Shaqaaluhu si kale ayuu go'aamin karaa.
assistance-why-judged = Tan mar walba qof ayaa go'aamiya.
assistance-other-costs = Baahiyo kale waxaan u xisaabinaynaa { $amount } karoon.

## Waxa qoysku haysto
assistance-incomes = Dakhliga la xisaabiyo waa { $amount } karoon.
assistance-assets = Lacagta iyo waxyaabaha kale ee la xisaabiyo waa { $amount } karoon.
assistance-counted = { $kind }: waxaan ka jaraynaa { $amount } karoon.
assistance-income-entered = { $kind }: shaqaaluhu wuxuu ka jaray { $amount } karoon.
assistance-means-whole = Lacagta oo dhan waa { $amount } karoon.
assistance-means-open = { $kind }: { $asked } karoon. Shaqaale ayaa go'aaminaya haddii la xisaabinayo.
assistance-not-counted = { $kind }: { $asked } karoon lama xisaabinayo.
assistance-why-not-counted = Lacagtaas waxaa loogu talagalay wax kale oo aan qiyaastu daboolin.
assistance-pending = { $kind }: waad codsatay laakiin jawaab ma helin. Waxba kama jaraynno.
assistance-why-pending = Noo sheeg markaad jawaab hesho. Markaas waxay beddeli kartaa waxa aad hesho.
assistance-child-beyond = { $amount } karoon way ka badan tahay inta ilmuhu u baahan yahay lamana xisaabinayo.
assistance-why-child-beyond = Lacagta ilmaha waxaa kaliya laga xisaabiyaa inta ilmuhu ku kaco.
assistance-child-works = { $kind }: { $asked } karoon lama xisaabinayo.
assistance-why-child-works = Carruurta iyo dhallinyarada dugsiga dhigata waxay sannadkii shaqaysan karaan { $free } karoon. Lama xisaabinayo.
assistance-why-child-earns-more = Ilaa hadda sannadkan waa { $earned } karoon. Waxa ka badan { $free } karoon waa la xisaabin karaa. Shaqaale ayaa go'aaminaya.
assistance-stimulus-kept = Rubuc mushaharka lama xisaabinayo. Waa { $amount } karoon.
assistance-why-stimulus = Waxaad leedahay dhiirrigelinta shaqada ilaa iyo { $until }. Sidaas darteed { $kept } karoon oo mushaharka ah waad haysanaysaa.

## Waxa qof go'aamiyay, iyo deymo
assistance-reductions = Taageerada waxaa laga dhimay { $amount } karoon.
assistance-cut-practice = Taageerada waxaa laga dhimayaa { $amount } karoon. Waad diidday tababar ama wax la mid ah.
assistance-cut-activity = Taageerada waxaa laga dhimayaa { $amount } karoon. Waxaad ka maqnayd hawl adigoon sabab la aqbalo haysan.
assistance-claims = Tani waa waxa degmadu dib u rabto. Lama jarayo.
assistance-claim-too-much = Wax badan ayaa lagu siiyay. { $left } karoon ayaa harsan.
assistance-claim-advance = Lacag ayaad heshay adigoo wax kale sugaya. { $left } karoon ayaa harsan.
assistance-claim-on-terms = Waxaad ballanqaadday inaad dib u bixiso. { $left } karoon ayaa harsan.
assistance-why-no-set-off = Waxa aad ku noolaanayso dayn looma dhimo.

## Degdeg
assistance-emergency = Waxa ugu degdegsan waxaan u xisaabinaynaa { $amount } karoon. Shaqaale ayaa go'aaminaya.
assistance-emergency-adults = Cuntada dadka waaweyn { $days } maalmood, { $rate } karoon maalintii qofkiiba: { $amount } karoon.
assistance-emergency-children = Cuntada carruurta { $days } maalmood, { $rate } karoon maalintii qofkiiba: { $amount } karoon.
assistance-emergency-at-hand = Hadda lacag baad haysataa. Waxaan ka jaraynaa { $amount } karoon.

## Wadarta
assistance-result-support = Taageerada noloshu waa { $amount } karoon.
assistance-result-other = Baahiyo kale waa { $amount } karoon.
assistance-result-surplus = Qoysku wuxuu haystaa { $amount } karoon oo ka badan inta aan xisaabinno inuu u baahan yahay.
assistance-result-open = { $number ->
    [1] Hal saf ma dhammaan. Shaqaale waa inuu go'aamiyo.
   *[other] { $number } saf ma dhammaan. Shaqaale waa inuu go'aamiyo.
}

## Khaladaadka
assistance-trouble-no-adult = Qor ugu yaraan hal qof oo weyn.
assistance-trouble-too-many-adults = Qoysku wuxuu leeyahay hal qof oo weyn ama laba lammaane ah. Dadka kale ee waaweyn iyagaa iskood u codsada.
assistance-trouble-too-many = Waa ay badan yihiin. Qaar ka saar.
assistance-trouble-twice = Isla qofka laba jeer ayuu ku qoran yahay. Mid ka saar.
assistance-trouble-unnamed = Dooro cidda ay ku saabsan tahay.
assistance-trouble-nobody-so = Qoyska cid sidaas la yiraahdo kuma jirto. Dooro qof qoyska ka mid ah.
assistance-trouble-born-later = Qofku weli ma dhalan bishaas. Hubi taariikhda dhalashada.
assistance-trouble-too-old = Qofka 21 jirka gaaray ilmo looma xisaabiyo. Isaga ayaa iskiis u codsada.
assistance-trouble-not-in-school = Qofka 18 jirka gaaray wuxuu ilmo yahay inta uu dugsiga dhigto oo keliya. Qor haddii qofku dugsi dhigto.
assistance-trouble-negative = Lacagtu eber kama yaraan karto.
assistance-trouble-too-large = Lacagtu waa ay badan tahay. Hubi.
assistance-trouble-more-than-asked = Lacagtu waxay ka badan tahay tan laga xisaabinayo.
assistance-trouble-more-lodgers-than-rent = Kuwa qolka ka kireysta waxay bixiyaan wax ka badan kharashka guriga. Inta kale dakhli ahaan u qor.
assistance-trouble-no-reason = Qor sababta.
assistance-trouble-unknown-kind = Wax ka dooro liiska.
assistance-trouble-bad-stay = Waqtigu waa inuu bisha ku jiro oo uu dhammaado ka dib marka uu bilowdo.
assistance-trouble-stays-overlap = Laba waqti ayaa is dul saaran. Mid ka beddel.
assistance-trouble-too-many-days = Maalmo intaas le'eg ma jiraan.
assistance-trouble-month-decided = Bishaas hore ayaa go'aan looga gaaray.
assistance-trouble-wrong-month = Lacagtu waa inay timid bishan ama bisha ka horreysa.
assistance-trouble-not-work-of-a-child = Tan u buuxi oo keliya mushaharka carruurta iyo dhallinyarada.
assistance-trouble-leisure-card = Kaarka waqtiga firaaqada taageerada ma dhimi karo.
assistance-trouble-not-in-force = Xeerkaasi ma jirin bishaas.
assistance-trouble-no-norms = Qiyaas qaran uma hayno bishaas.
assistance-trouble-no-guideline = Degmadu tilmaamo uma hayso bishaas.
assistance-money-empty = Qor lacag.
assistance-money-not-a-number = Lacagta tirooyin ku qor, tusaale 1 234,50.
assistance-money-ambiguous = Ma aragno inay karoon yihiin ama kun. Qor tusaale 1 234 ama 1,50.
assistance-money-too-fine = Qor ugu badnaan laba tiro hakadka ka dib.
assistance-money-other-currency = Lacagta ku qor karoonka Iswiidhan.
assistance-money-too-large = Lacagtu waa ay badan tahay. Hubi.
assistance-account-not-digits = Koontada ku qor tirooyin oo keliya: marka hore lambarka bangiga, ka dibna lambarka koontada.
assistance-account-length = Lambarka koontadu tirooyin aad u yar ama aad u badan buu leeyahay.
assistance-account-check-digit = Tiro ayaa khaldan. Hubi lambarka koontada.
assistance-account-unknown-clearing = Lambarka bangiga ma naqaan. Hubi inuu sax yahay.
assistance-account-not-checked = Lambarrada bangigan si buuxda looma hubin karo. Mar kale akhri.

## Noocyada dakhliga
assistance-income-wage = Mushahar
assistance-income-business = Ganacsi gaar ah
assistance-income-unemployment-benefit = Magdhowga shaqo la'aanta
assistance-income-activity-support = Taageerada hawlaha
assistance-income-establishment-benefit = Magdhowga saldhigashada
assistance-income-sickness-benefit = Lacagta jirrada
assistance-income-sickness-compensation = Magdhowga jirrada ama hawlaha
assistance-income-parental-benefit = Lacagta waalidka
assistance-income-pension = Hawlgab
assistance-income-survivors-pension = Hawlgabka qof dhintay
assistance-income-elderly-support = Taageerada nolosha waayeelka
assistance-income-housing-allowance = Kaalmada guriga
assistance-income-housing-supplement = Dheeraadka guriga
assistance-income-child-allowance = Kaalmada carruurta
assistance-income-maintenance-support = Taageerada masruufka
assistance-income-maintenance = Masruufka ilmaha
assistance-income-study-grant-and-loan = Deeqda iyo deynta waxbarashada
assistance-income-study-allowance-of-pupil = Kaalmada ardayga
assistance-income-tax-refund = Canshuur la soo celiyay
assistance-income-insurance = Lacag caymis
assistance-income-capital = Dulsaar iyo faa'iido
assistance-income-gift = Hadiyad
assistance-income-loan = Lacag la amaahday
assistance-income-gambling = Guul khamaar
assistance-income-inheritance = Dhaxal
assistance-income-sale = Wax la iibiyay
assistance-income-damages = Magdhow
assistance-income-care-allowance = Kaalmada daryeelka
assistance-income-foster-fee = Lacagta guriga korinta
assistance-income-extra-cost-allowance = Magdhowga kharashka dheeraadka
assistance-income-assistance-allowance = Lacagta kaaliyaha
assistance-income-travel-reimbursement = Lacagta safarka
assistance-income-leisure-card = Kaarka waqtiga firaaqada
assistance-income-daily-allowance-asylum = Lacagta maalinlaha ee magangelyo-doonka
assistance-income-other = Dakhli kale

## Noocyada hantida
assistance-asset-bank-account = Lacag bangi taal
assistance-asset-cash = Lacag caddaan ah
assistance-asset-shares-and-funds = Saamiyo iyo sanduuqyo
assistance-asset-vehicle = Baabuur ama gaadiid kale
assistance-asset-own-home = Guri aad leedahay
assistance-asset-other-property = Guri kale ama dhul
assistance-asset-savings-of-child = Kaydka ilmaha
assistance-asset-pension-savings = Kaydka hawlgabka
assistance-asset-other = Hanti kale

## Noocyada kharashka
assistance-cost-electricity = Koronto
assistance-cost-home-insurance = Caymiska guriga
assistance-cost-work-travel = Safarka shaqada
assistance-cost-union-fee = Khidmadda ururka shaqaalaha
assistance-cost-unemployment-fund = Khidmadda sanduuqa shaqo la'aanta
assistance-cost-child-care = Khidmadda xannaanada
assistance-cost-medicine = Daawo
assistance-cost-health-care = Daryeel caafimaad
assistance-cost-dental-urgent = Daryeel ilko oo degdeg ah
assistance-cost-dental = Daryeelka ilkaha
assistance-cost-glasses = Ookiyaale
assistance-cost-moving = Guuritaan
assistance-cost-home-equipment = Alaab guri
assistance-cost-baby-equipment = Alaabta ilmaha yar
assistance-cost-internet = Internet
assistance-cost-contact-with-child = Safar lagu arko ilmaha
assistance-cost-child-leisure = Waqtiga firaaqada ilmaha
assistance-cost-winter-clothes = Dharka jiilaalka
assistance-cost-identity-card = Kaarka aqoonsiga
assistance-cost-funeral = Aas
assistance-cost-rent-debt = Deyn kiro
assistance-cost-electricity-debt = Deyn koronto
assistance-cost-other = Wax kale
