### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## Safafka qiyaasta
assistance-norm = Qiyaasta qaranka (riksnorm) ee qoyskiinna waa { $amount } karoon.
assistance-adult-single = Adiga oo ah qof weyn oo keliya waxaan xisaabinaynaa { $amount } karoon.
assistance-adult-sharing = Adiga waxaan kuu xisaabinaynaa { $amount } karoon. Waa la mid qof keligiis deggan.
assistance-adults-couple = Labadiinna lammaanaha ah ee wada deggan (sambor) waxaan wadajir u xisaabinaynaa { $amount } karoon.
assistance-adult-of-couple = Mid ka mid ah labadiinna waxaan u xisaabinaynaa { $amount } karoon.
assistance-child = { $age ->
    [0] Ilmahaaga aan weli sannad gaarin waxaan u xisaabinaynaa { $amount } karoon.
   *[other] Ilmahaaga { $age } jirka ah waxaan u xisaabinaynaa { $amount } karoon.
}
assistance-child-lunch-away = { $age ->
    [0] Ilmahaaga aan weli sannad gaarin ee qadada meel kale ku cuna waxaan u xisaabinaynaa { $amount } karoon.
   *[other] Ilmahaaga { $age } jirka ah ee qadada meel kale ku cuna waxaan u xisaabinaynaa { $amount } karoon.
}
assistance-shared = { $members ->
    [1] Waxa guriga loo baahan yahay waxaan u xisaabinaynaa { $amount } karoon.
   *[other] Waxa aad { $members } qof ku wadaagtaan guriga waxaan u xisaabinaynaa { $amount } karoon.
}
assistance-shared-many = Qoyska waxaad ku tihiin { $members } qof. Waxa aad wadaagtaan waxaan u xisaabinaynaa { $amount } karoon.
assistance-shared-part = Dhammaan { $members } qof ee guriga waxay wadaagaan { $common } karoon. Qaybtiinnu waa { $amount } karoon.
assistance-why-days = Lacagta oo dhan waa { $whole } karoon. Waxaan xisaabinaynaa { $days } ka mid ah { $of } maalmood ee bisha.
assistance-higher = Waxaan xisaabinaynaa { $amount } karoon oo dheeraad ah: { $ground }.
assistance-lower = Waxaan ka dhimaynaa { $amount } karoon: { $ground }.
assistance-ground-food = cunto
assistance-ground-clothes = dhar iyo kabo
assistance-ground-leisure = ciyaar iyo waqti firaaqo
assistance-ground-consumables = waxyaabaha guriga ku dhammaada
assistance-ground-hygiene = caafimaad iyo nadaafad
assistance-ground-telephone = wargeys iyo telefoon
assistance-ground-leisure-card = kaarka waqtiga firaaqada (fritidskort)
assistance-ground-other = wax kale

## Guriga iyo kharashyo kale
assistance-costs = Guriga iyo kharashyada kale ee joogtada ah waxaan u xisaabinaynaa { $amount } karoon.
assistance-housing = Guriga waxaan u xisaabinaynaa { $amount } karoon.
assistance-housing-entered = Guriga qofka kiiskaaga haya (handläggare) wuxuu u xisaabiyay { $amount } karoon.
assistance-rent = Gurigu wuxuu ku kacaa { $amount } karoon.
assistance-rent-of-others = Dadka kale ee guriga waxay bixiyaan qaybtooda. Waa { $amount } karoon.
assistance-rent-from-lodgers = Kuwa qolka ka kireysta waxay bixiyaan { $amount } karoon.
assistance-rent-over = { $amount } karoon way ka badan tahay inta degmadu aqbasho.
assistance-why-rent-over = Degmadu waxay ugu badnaan u aqbashaa { $most } karoon qoys { $members } qof ah. Qofka kiiskaaga haya (handläggare) si kale ayuu go'aamin karaa.
assistance-cost = { $kind }: waxaan xisaabinaynaa { $amount } karoon.
assistance-cost-cut = { $kind }: waxaan xisaabinaynaa { $amount } karoon oo ka mid ah { $asked } karoon.
assistance-cost-open = { $kind }: waxaad codsatay { $asked } karoon. Qofka kiiskaaga haya (handläggare) ayaa go'aaminaya.
assistance-cost-entered = { $kind }: qofka kiiskaaga haya (handläggare) wuxuu xisaabiyay { $amount } karoon.
assistance-why-cost-over = Degmadu waxay ugu badnaan aqbashaa { $most } karoon. Qofka kiiskaaga haya (handläggare) si kale ayuu go'aamin karaa.
assistance-why-judged = Tan mar walba qof ayaa go'aamiya.
assistance-other-costs = Baahiyo kale waxaan u xisaabinaynaa { $amount } karoon.

## Waxa qoysku haysto
assistance-incomes = Dakhliga la xisaabiyo waa { $amount } karoon.
assistance-assets = Lacagta iyo waxyaabaha kale ee la xisaabiyo waa { $amount } karoon.
assistance-counted = { $kind }: waxaan ka jaraynaa { $amount } karoon.
assistance-income-entered = { $kind }: qofka kiiskaaga haya (handläggare) wuxuu ka jaray { $amount } karoon.
assistance-means-whole = Lacagta oo dhan waa { $amount } karoon.
assistance-means-open = { $kind }: { $asked } karoon. Qofka kiiskaaga haya (handläggare) ayaa go'aaminaya haddii la xisaabinayo.
assistance-not-counted = { $kind }: { $asked } karoon lama xisaabinayo.
assistance-why-not-counted = Lacagtaas waxaa loogu talagalay wax kale oo aan qiyaastu (norm) daboolin.
assistance-pending = { $kind }: waad codsatay laakiin jawaab ma helin. Waxba kama jaraynno.
assistance-why-pending = Noo sheeg markaad jawaab hesho. Markaas waxay beddeli kartaa waxa aad hesho.
assistance-child-beyond = { $amount } karoon way ka badan tahay inta ilmuhu u baahan yahay lamana xisaabinayo.
assistance-why-child-beyond = Lacagta ilmuhu iskiis u leeyahay waxaa loo xisaabiyaa kharashka ilmahaas oo keliya.
assistance-child-works = { $kind }: { $asked } karoon lama xisaabinayo.
assistance-why-child-works = Carruurta iyo dhallinyarada dugsiga dhigata waxay sannadkii shaqaysan karaan { $free } karoon. Lama xisaabinayo.
assistance-why-child-earns-more = Ilaa hadda sannadkan waa { $earned } karoon. Waxa ka badan { $free } karoon waa la xisaabin karaa. Qofka kiiskaaga haya (handläggare) ayaa go'aaminaya.
assistance-stimulus-kept = Rubuc mushaharka lama xisaabinayo. Waa { $amount } karoon.
assistance-why-stimulus = Waxaad leedahay dhiirrigelinta shaqada (jobbstimulans) ilaa iyo { $until }. Sidaas darteed { $kept } karoon oo mushaharka ah waad haysanaysaa.

## Waxa qof go'aamiyay, iyo deymo
assistance-reductions = Taageerada waxaa laga dhimay { $amount } karoon.
assistance-cut-practice = Taageerada waxaa laga dhimayaa { $amount } karoon. Waad diidday tababar ama wax la mid ah.
assistance-cut-activity = Taageerada waxaa laga dhimayaa { $amount } karoon. Waxaad ka maqnayd hawl adigoon sabab la aqbalo haysan.
assistance-claims = Tani waa waxa degmadu rabto in loo celiyo. Lama jarayo.
assistance-claim-too-much = Wax badan ayaa lagu siiyay. { $left } karoon ayaa harsan oo la bixinayo.
assistance-claim-advance = Lacag ayaad heshay adigoo wax kale sugaya. { $left } karoon ayaa harsan oo la bixinayo.
assistance-claim-on-terms = Waxaad ballanqaadday inaad dib u bixiso. { $left } karoon ayaa harsan.
assistance-why-no-set-off = Waxa aad ku noolaanayso dayn looma dhimo.

## Degdeg
assistance-emergency = Waxa ugu degdegsan waxaan u xisaabinaynaa { $amount } karoon. Qofka kiiskaaga haya (handläggare) ayaa go'aaminaya.
assistance-emergency-adults = { $days ->
    [one] Cuntada dadka waaweyn hal maalin, { $rate } karoon maalintii qofkiiba: { $amount } karoon.
   *[other] Cuntada dadka waaweyn { $days } maalmood, { $rate } karoon maalintii qofkiiba: { $amount } karoon.
}
assistance-emergency-children = { $days ->
    [one] Cuntada carruurta hal maalin, { $rate } karoon maalintii qofkiiba: { $amount } karoon.
   *[other] Cuntada carruurta { $days } maalmood, { $rate } karoon maalintii qofkiiba: { $amount } karoon.
}
assistance-emergency-at-hand = Hadda lacag baad haysataa. Waxaan ka jaraynaa { $amount } karoon.

## Wadarta
assistance-result-support = Gargaarka masruufka (försörjningsstöd) waa { $amount } karoon.
assistance-result-other = Baahiyo kale waa { $amount } karoon.
assistance-result-surplus = Qoysku wuxuu haystaa { $amount } karoon oo ka badan inta aan xisaabinno inuu u baahan yahay.
assistance-result-open = { $number ->
    [1] Hal saf ma dhammaan. Qofka kiiskaaga haya (handläggare) waa inuu go'aamiyo.
   *[other] { $number } saf ma dhammaan. Qofka kiiskaaga haya (handläggare) waa inuu go'aamiyo.
}

## Khaladaadka
assistance-trouble-no-adult = Qor ugu yaraan hal qof oo weyn.
assistance-trouble-too-many-adults = Qoysku wuxuu leeyahay hal qof oo weyn ama laba lammaane ah oo wada deggan (sambor). Dadka kale ee waaweyn iyagaa iskood u codsada.
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
assistance-trouble-leisure-card = Kaarka waqtiga firaaqada (fritidskort) taageerada ma dhimi karo.
assistance-trouble-not-in-force = Xeerkaasi ma jirin bishaas.
assistance-trouble-no-norms = Qiyaas qaran (riksnorm) uma hayno bishaas.
assistance-trouble-no-guideline = Degmadu tilmaamo uma hayso bishaas.
assistance-money-empty = Qor lacag.
assistance-money-not-a-number = Lacagta tirooyin ku qor, tusaale 1 234,50.
assistance-money-ambiguous = Ma aragno inay karoon yihiin ama kun. Qor tusaale 1 234 ama 1,50.
assistance-money-too-fine = Qor ugu badnaan laba tiro hakadka ka dib.
assistance-money-other-currency = Lacagta ku qor karoonka Iswiidhan.
assistance-money-too-large = Lacagtu waa ay badan tahay. Hubi.
assistance-account-not-digits = Koontada ku qor tirooyin oo keliya: marka hore lambarka bangiga (clearingnummer), ka dibna lambarka koontada (kontonummer).
assistance-account-length = Lambarka koontadu (kontonummer) tirooyin aad u yar ama aad u badan buu leeyahay.
assistance-account-check-digit = Tiro ayaa khaldan. Hubi lambarka koontada (kontonummer).
assistance-account-unknown-clearing = Lambarka bangiga (clearingnummer) ma naqaan. Hubi inuu sax yahay.
assistance-account-not-checked = Lambarrada bangigan si buuxda looma hubin karo. Mar kale akhri.

## Noocyada dakhliga
assistance-income-wage = Mushahar
assistance-income-business = Ganacsi gaar ah
assistance-income-unemployment-benefit = Magdhowga shaqo la'aanta (arbetslöshetsersättning)
assistance-income-activity-support = Taageerada hawlaha (aktivitetsstöd)
assistance-income-establishment-benefit = Magdhowga saldhigashada (etableringsersättning)
assistance-income-sickness-benefit = Lacagta jirrada (sjukpenning)
assistance-income-sickness-compensation = Magdhowga jirrada (sjukersättning) ama magdhowga hawlaha (aktivitetsersättning)
assistance-income-parental-benefit = Lacagta waalidka (föräldrapenning)
assistance-income-pension = Hawlgab (pension)
assistance-income-survivors-pension = Hawlgabka qof dhintay (efterlevandepension)
assistance-income-elderly-support = Taageerada nolosha waayeelka (äldreförsörjningsstöd)
assistance-income-housing-allowance = Kaalmada guriga (bostadsbidrag)
assistance-income-housing-supplement = Dheeraadka guriga (bostadstillägg)
assistance-income-child-allowance = Kaalmada carruurta (barnbidrag)
assistance-income-maintenance-support = Taageerada masruufka (underhållsstöd)
assistance-income-maintenance = Masruufka ilmaha (underhållsbidrag)
assistance-income-study-grant-and-loan = Deeqda waxbarashada (studiebidrag) iyo deynta waxbarashada (studielån)
assistance-income-study-allowance-of-pupil = Kaalmada ardayga (studiehjälp)
assistance-income-tax-refund = Canshuur la soo celiyay
assistance-income-insurance = Lacag caymis
assistance-income-capital = Dulsaar iyo faa'iido
assistance-income-gift = Hadiyad
assistance-income-loan = Lacag la amaahday
assistance-income-gambling = Lacag khamaar lagu guulaystay
assistance-income-inheritance = Dhaxal
assistance-income-sale = Wax la iibiyay
assistance-income-damages = Magdhow
assistance-income-care-allowance = Kaalmada daryeelka ilmo naafanimo leh (omvårdnadsbidrag)
assistance-income-foster-fee = Lacagta qoyska ilmaha haya (familjehem)
assistance-income-extra-cost-allowance = Magdhowga kharashka dheeraadka (merkostnadsersättning)
assistance-income-assistance-allowance = Lacagta kaaliyaha (assistansersättning)
assistance-income-travel-reimbursement = Lacagta safarka
assistance-income-leisure-card = Kaarka waqtiga firaaqada (fritidskort)
assistance-income-daily-allowance-asylum = Lacagta maalinlaha ee magangelyo-doonka (dagersättning)
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
assistance-cost-home-insurance = Caymiska guriga (hemförsäkring)
assistance-cost-work-travel = Safarka shaqada
assistance-cost-union-fee = Khidmadda ururka shaqaalaha (facket)
assistance-cost-unemployment-fund = Khidmadda sanduuqa shaqo la'aanta (a-kassan)
assistance-cost-child-care = Khidmadda xannaanada (förskola) ama daryeelka dugsiga ka dib (fritids)
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
