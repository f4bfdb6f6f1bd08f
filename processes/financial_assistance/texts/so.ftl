### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Here stands what those who apply meet. What only staff meet is read in Swedish.
### Swedish words in brackets are those that people meet at the counter and in letters.

financial-assistance-kind = Gargaar dhaqaale (ekonomiskt bistånd)
financial-assistance-services = Lacag marka waxa aad haysato aysan kugu filnayn
financial-assistance-kronor = { $amount } karoon
financial-assistance-day = { $day }
financial-assistance-month-of = { $month }

## Ka hor intaadan bilaabin
financial-assistance-apply-title = Codso gargaar dhaqaale (ekonomiskt bistånd)
financial-assistance-apply-title-card = Cuntada, kirada iyo wixii kale ee aad u baahan tahay marka lacagtu ku filnaan weydo.
financial-assistance-apply-lead = Waxaad ka jawaabaysaa su'aalo ku saabsan guriga, lacagta iyo waxa aad bixiso. Waxay qaadataa ilaa toban daqiiqo.
financial-assistance-apply-time = Waad joojin kartaa markaad rabto. Waxa aad ka jawaabtay waxaa la hayaa 14 maalmood, waxaadna arkaysaa markaad mar kale gasho.
financial-assistance-apply-checks = Dakhligaaga waxaan weydiinaynaa qasnadda caymiska bulshada (Försäkringskassan), hay'adda canshuuraha (Skatteverket) iyo kuwo kale. Waad arkaysaa waxa ay ku jawaabaan.
financial-assistance-apply-truth = Uga jawaab sida ugu fiican ee aad awooddo. Noo sheeg haddii wax is beddelaan. Qofka si ula kac ah u bixiya macluumaad khaldan waxaa laga yaabaa inuu lacagta dib u bixiyo.
financial-assistance-apply-submit = Saxiix oo dir
financial-assistance-apply-sign = Waxaan codsanayaa gargaar dhaqaale (ekonomiskt bistånd). Waxa aan qoray waa run.

## Bisha iyo qoyska
financial-assistance-month = Bishee ayay khusaysaa?
financial-assistance-month-help = Markiiba hal bil ayaad codsanaysaa.
financial-assistance-living = Yaad la deggan tahay?
financial-assistance-living-help = Lammaanaha wada deggan (sambor) iyo kuwa is qaba waxay codsadaan si wadajir ah. Haddaad la deggan tahay waalid ama saaxiibbo, adigu keligaa codso.
financial-assistance-living-alone = Keligay ayaa qof weyn ah
financial-assistance-living-couple = Waxaan la deggan ahay lammaanahayga
financial-assistance-living-others = Guri ayaan la wadaagaa dad kale oo waaweyn
financial-assistance-others = Immisa qof oo kale ayaa guriga deggan?
financial-assistance-others-help = Ha tirin naftaada iyo carruurtaada.
financial-assistance-partner = Lammaanahaaga
financial-assistance-partner-name = Magaca lammaanahaaga
financial-assistance-partner-number = Lambarka shakhsiga ee lammaanahaaga (personnummer)
financial-assistance-partner-number-help = Kaddib lammaanahaagu isagaa gelaya, codsiga akhrinaya oo saxiixaya.
financial-assistance-private = Adiga iyo annaga oo keliya
financial-assistance-together = Ma dareemaysaa ammaan inaad wada codsataan?
financial-assistance-together-help = Lammaanahaagu weligiis ma arki doono waxa aad halkan kaga jawaabto. Uma muuqato xataa markuu isagu galo.
financial-assistance-together-yes = Haa, waa ammaan
financial-assistance-together-talk = Marka hore waxaan rabaa inaan keligay idinla hadlo
financial-assistance-together-no = Maya
financial-assistance-together-now = Sidee ay xaaladdu kuu tahay?
financial-assistance-together-text = Sidee ayaan kula soo xiriirnaa markaad keligaa tahay?
financial-assistance-together-text-help = Qor goorta iyo sida ay ammaan tahay. Lammaanahaagu ma arko.
financial-assistance-child = Ilmo
financial-assistance-children = Carruurta kula deggan
financial-assistance-children-help = Sidoo kale qor carruurta mararka qaar kula deggan. Haddaadan carruur lahayn, sii wad.
financial-assistance-children-again-help = Carruurtii bishii hore waan haynaa. Halkan buuxi oo keliya haddii wax is beddeleen.
financial-assistance-child-name = Magaca ilmaha
financial-assistance-child-number = Lambarka shakhsiga ee ilmaha (personnummer)
financial-assistance-child-number-help = Haddii ilmuhu lambar lahayn, qor goorta uu dhashay.
financial-assistance-child-born = Goorta ilmuhu dhashay
financial-assistance-child-born-help = Waxaa loo baahan yahay oo keliya haddii ilmuhu lahayn lambar shakhsi oo Iswiidhish ah (personnummer).
financial-assistance-child-days = Maalmaha bisha ee uu kula joogo
financial-assistance-child-days-help = Faaruq uga tag haddii ilmuhu mar walba kula deggan yahay.
financial-assistance-child-add = Ku dar ilmo
financial-assistance-adults = Dadka waaweyn

## Guriga
financial-assistance-home-group = Gurigaaga
financial-assistance-home = Sidee ayaad guriga ku haysataa?
financial-assistance-home-own = Heshiis kiro oo magacayga ku qoran
financial-assistance-home-second-hand = Guri qof kale iga sii kireeyay (andra hand)
financial-assistance-home-room = Qol guri qof kale (inneboende)
financial-assistance-home-owned = Guri dabaq oo la leeyahay (bostadsrätt) ama guri aan anigu leeyahay
financial-assistance-home-none = Guri ii gaar ah ma lihi
financial-assistance-rent = Kirada ama khidmadda bishii
financial-assistance-rent-help = Qor inta guriga oo dhan ku kaco, karoon ahaan.

## Lacagta
financial-assistance-costs = Maxaad kale oo aad bixisaa?
financial-assistance-costs-help = Calaamadee waxa aad bishan bixiso. Cuntada, dharka iyo taleefanka hore ayaa loogu daray.
financial-assistance-cost-amounts = Inta ay bishii ku kacdo
financial-assistance-incomes = Lacagtee ayaad heshaa?
financial-assistance-incomes-help = Calaamadee waxa aad bishan heshay ama heli doonto. Haddaadan waxba helin, sii wad.
financial-assistance-income-amounts = Inta aad hesho canshuurta ka dib
financial-assistance-partner-incomes = Lacagtee ayuu lammaanahaagu helaa?
financial-assistance-partner-incomes-help = Lammaanahaagu tan ayuu akhrinayaa ka hor intuusan saxiixin.
financial-assistance-partner-amounts = Inta lammaanahaagu helo canshuurta ka dib
financial-assistance-assets = Maxaa qoysku haystaa?
financial-assistance-assets-help = Lacagta bangiga taal iyo waxyaabaha la iibin karo. Haddaydnaan waxba haysan, sii wad.
financial-assistance-asset-amounts = Qiimaha ay leedahay
financial-assistance-work = Maxaad samaysaa si aad naftaada u maarayso?
financial-assistance-work-help = Tusaale inaad shaqo raadiso, koorso dhigato ama aad xanuunsan tahay.
financial-assistance-more = Ma jiraan wax kale oo ay tahay in aan ogaanno?
financial-assistance-more-help = Tusaale haddii dhowaan guriga lagaa saari doono, aad xanuunsan tahay ama aad kharash weyn bixisay.
financial-assistance-account-group = Meesha lacagta lagu shubayo
financial-assistance-account = Xaggee lacagta loo diraa?
financial-assistance-account-bank = Koontadayda bangiga
financial-assistance-account-none = Koonto ma lihi
financial-assistance-clearing = Lambarka bangiga (clearingnummer)
financial-assistance-clearing-help = Afar ama shan tiro. Waxay ku yaalliin bangigaaga.
financial-assistance-account-number = Lambarka koontada (kontonummer)
financial-assistance-photos = Sawirrada warqadahaaga
financial-assistance-papers = Ma haysaa warqado caddaynaya waxa aad qortay?
financial-assistance-papers-help = Sawirradooda waad ku dari kartaa codsiga, ama waxaad hadhow ku soo diri kartaa Boggagayga (Mina sidor). Waad codsan kartaa xataa haddii warqad maqan tahay.
financial-assistance-paper-comes = Haa, waan soo dirayaa
financial-assistance-paper-dont-have = Warqad ayaanan haysan
financial-assistance-paper-not-needed = Ma jiraan wax warqad u baahan
financial-assistance-papers-missing = Warqaddee ayaa maqan?
financial-assistance-receipt = Codsigaaga waan helnay.
    Qofka kiiskaaga haya (handläggare) ayaa akhrinaya.
    Warqadaha ku soo dir Boggagayga (Mina sidor) haddaadan weli dirin.
    Waan kula soo xiriiraynaa haddii wax maqan yihiin.
financial-assistance-receipt-together = Codsigaaga waan helnay.
    Hadda lammaanahaagu wuxuu galayaa Boggagayga (Mina sidor), wuu akhrinayaa oo saxiixayaa.
    Kaddib qofka kiiskaaga haya (handläggare) ayaa akhrinaya.

## Bisha xigta, ka noqosho, keligaa hadal
financial-assistance-again-title = Codso bisha xigta
financial-assistance-again-lead = Waxaan buuxinnay waxa aad markii hore ka jawaabtay. Beddel wixii is beddelay.
financial-assistance-again-last = Markii ugu dambaysay waxaad codsatay
financial-assistance-withdraw-title = Ka noqo codsiga
financial-assistance-withdraw-lead = Markaas waxba kama go'aaminayno. Mar kale waad codsan kartaa markaad rabto.
financial-assistance-withdraw-why = Maxaad uga noqonaysaa?
financial-assistance-withdraw-sure = Ma rabtaa inaad codsiga ka noqoto?
financial-assistance-withdraw-submit = Ka noqo
financial-assistance-private-title = Keligaa nala hadal
financial-assistance-private-lead = Waxa aad halkan ku qorto waxaa akhriya oo keliya kuwa kiiska ka shaqeeya. Qofka aad la codsanayso ma arko.
financial-assistance-private-danger = Wac 112 haddii hadda khatar jirto.
financial-assistance-private-submit = Dir
financial-assistance-partner-sign-title = Akhri codsiga oo saxiix
financial-assistance-partner-sign-lead = Qof aad la deggan tahay ayaa labadiinnaba idiin codsaday. Akhri waxa ku qoran. Saxiix haddii ay sax tahay.
financial-assistance-partner-sign-submit = Jawaab
financial-assistance-partner-not-you = Tan waxaa loogu talagalay qofka aad la codsanayso.

## Warqadaha maqan
financial-assistance-ask-what = Warqad
financial-assistance-ask-why = Sababta loogu baahan yahay
financial-assistance-ask-by = Ugu dambayn
financial-assistance-ask-otherwise = Maxaa dhacaya haddii kale?
financial-assistance-answer-papers-title = Soo dir warqadaha maqan
financial-assistance-answer-papers-lead = Sawir bog kasta. Hal warqad hadda waad diri kartaa, mid kalena goor dambe.
financial-assistance-answer-papers-submit = Dir
financial-assistance-paper-files = Sawirro ama faylal
financial-assistance-paper-or = Sababta aan u weydiinayno: { $why }
financial-assistance-answer-sent = Waa la diray
financial-assistance-answer-dont-have = Warqaddan ma haysto
financial-assistance-delay-title = Waxaan u baahanahay toddobaad kale
financial-assistance-delay-lead = Hal mar ayaad qaadan kartaa toddobaad kale. Intaas ka dib la hadal qofka kiiskaaga haya (handläggare).
financial-assistance-delay-new = Maalinta ugu dambaysa ee cusub
financial-assistance-delay-submit = Qaado toddobaad kale
financial-assistance-letter-papers-title = Wax dheeraad ah ayaan kaaga baahannahay
financial-assistance-letter-papers-what = Si aan u go'aansan karno waxaan u baahannahay waxyaabaha hoos ku qoran, ugu dambayn { $day }.
financial-assistance-letter-papers-how = Gal Boggagayga (Mina sidor) oo soo dir sawirrada warqadaha. Waad noo keeni kartaa sidoo kale.

## Tallaabooyinka qofka kiiska haya
financial-assistance-calculation = Xisaabta bisha { $month }
financial-assistance-surplus = Dheeraad
financial-assistance-to-pay = Lacagta la bixinayo
financial-assistance-outcome = Natiijada
financial-assistance-granted = Waa la oggolaaday
financial-assistance-partly-granted = Qayb ayaa la oggolaaday
financial-assistance-refused = Waa la diiday (avslag)
financial-assistance-pay-on = Maalinta la bixinayo
financial-assistance-pays-to = Waxaa loo dirayaa { $name }
financial-assistance-law = Qodobka sharciga
financial-assistance-law-12-1 = Cutubka 12, qodobka 1 ee sharciga adeegyada bulshada (12 kap. 1 § socialtjänstlagen)
financial-assistance-law-12-2 = Cutubka 12, qodobka 2 ee sharciga adeegyada bulshada (12 kap. 2 § socialtjänstlagen)
financial-assistance-reasons = Sababaha
financial-assistance-conditions = Shuruudo iyo hawlo la qorsheeyay
financial-assistance-signed-by = Waxaa saxiixay

## Go'aanka
financial-assistance-letter-decision-title = Go'aan ku saabsan gargaar dhaqaale (ekonomiskt bistånd)
financial-assistance-decided-granted = Waxaad helaysaa { $amount } karoon bisha { $month }.
financial-assistance-decided-partly = Waxaad helaysaa { $amount } karoon bisha { $month }. Way ka yar tahay intii aad codsatay.
financial-assistance-decided-refused = Gargaar dhaqaale (ekonomiskt bistånd) ma helaysid bisha { $month }.
financial-assistance-letter-why = Sababta
financial-assistance-letter-calculation = Sidan ayaan u xisaabinnay
financial-assistance-letter-appeal = Sidan ayaa rafcaan loo qaataa (överklaga)
financial-assistance-letter-appeal-write = Qor go'aanka aad u malaynayso inuu khaldan yahay iyo sida aad rabto inuu noqdo.
financial-assistance-letter-appeal-send = Annaga noo soo dir, ama ku samee Boggagayga (Mina sidor).
financial-assistance-letter-appeal-when = { $weeks ->
    [one] Waa in ay na soo gaarto hal toddobaad gudihiis laga bilaabo maalintii aad go'aanka heshay.
   *[other] Waa in ay na soo gaarto { $weeks } toddobaad gudahood laga bilaabo maalintii aad go'aanka heshay.
}
financial-assistance-letter-appeal-then = Go'aanka mar kale ayaan eegaynaa. Haddii aannan beddelin, maxkamadda maamulka (förvaltningsrätten) ayaa go'aaminaysa.

## Meesha uu marayo
financial-assistance-stage-you-applied = Waad codsatay
financial-assistance-stage-we-look = Waan akhrinaynaa oo xisaabinaynaa
financial-assistance-stage-we-decided = Waan go'aansannay
financial-assistance-now-none = Codsi ma jiro
financial-assistance-you-wait = Waxaan akhrinaynaa codsigaaga bisha { $month }. Hadda uma baahnid inaad wax samayso.
financial-assistance-you-wait-sign = Codsiga bisha { $month } wuxuu sugayaa in labadiinnuba saxiixdaan.
financial-assistance-you-papers = Wax dheeraad ah ayaan kaaga baahannahay bisha { $month }.
financial-assistance-you-granted = Lacag ayaad helaysaa bisha { $month }. Akhri go'aanka.
financial-assistance-you-partly = Qayb ka mid ah waxa aad codsatay ayaad helaysaa bisha { $month }. Akhri go'aanka.
financial-assistance-you-refused = Maya ayaan ku jawaabnay codsigaaga bisha { $month }. Sababta ka akhri go'aanka.
financial-assistance-you-withdrew = Codsiga bisha { $month } waa laga noqday.
financial-assistance-you-closed = Kiisku waa dhammaaday. Mar kale waad codsan kartaa markaad rabto.
financial-assistance-you-none = Codsi ma jiro.

## Waxa dhacay
financial-assistance-entry-applied = Codsiga bisha { $month }
financial-assistance-entry-private = Annaga oo keliya ayaa la noo sheegay
financial-assistance-entry-signed = { $name } ayaa codsiga saxiixay
financial-assistance-entry-withdrawn = Codsiga waa laga noqday
financial-assistance-entry-papers = Wax dheeraad ah ayaan weydiisannay
financial-assistance-entry-delayed = Toddobaad kale ayaa la qaatay, ilaa { $day }
financial-assistance-entry-answered = { $sent ->
    [0] Waa laga jawaabay waxa maqan
    [one] Hal warqad ayaa la diray
   *[other] { $sent } warqadood ayaa la diray
}{ $none ->
    [0] {""}
    [one] , mid ka mid ah warqadahana lama hayo
   *[other] , { $none } ka mid ah warqadahana lama hayo
}
financial-assistance-entry-calculated = Xisaab: { $amount } karoon ayaa la bixinayaa
financial-assistance-entry-closed = Kiiska waa la soo xiray

## Khaladaadka
financial-assistance-problem-negative = Lacagtu eber kama yaraan karto.
financial-assistance-problem-huge = Lacagtu waa ay badan tahay. Hubi.
financial-assistance-problem-number = Qor tiro dhan oo u dhaxaysa 1 iyo { $most }.
financial-assistance-problem-own-number = Kaasi waa lambarkaaga. Qor kan lammaanahaaga.
financial-assistance-problem-twice = Qofkaas hore ayuu codsiga ugu qoran yahay.
financial-assistance-problem-children = Carruurta halkan lagu qori karo waa ugu badnaan { $max }. Kuwa kale ku qor sanduuqa wixii kale.
financial-assistance-problem-born = Qor lambarka shakhsiga ee ilmaha (personnummer) ama goorta uu dhashay.
financial-assistance-problem-new-partner = Na soo wac haddaad lammaane yeelatay. Markaas codsi cusub ayaan wada samaynaynaa.
financial-assistance-problem-not-sure = Haa ku jawaab si aad uga noqoto. Haddii kale ku noqo kiiska.
financial-assistance-problem-nothing-sent = Dooro fayl, ama calaamadee inaadan warqadda haysan.
financial-assistance-refusal-partner = Qofka aad la codsanayso oo keliya ayaa halkan ka saxiixi kara.
financial-assistance-refusal-applicant = Qofkii markii hore codsaday ayaa codsada bisha soo socota. Kadib adiga ayaa saxiixa.

## Diiwaannada hay'adaha kale
benefits-agency-social-insurance = Hay'adda Caymiska Bulshada
benefits-agency-pensions = Hay'adda Hawlgabka
benefits-agency-student-aid = Hay'adda Lacagta Waxbarashada
benefits-agency-employment = Xafiiska Shaqada
benefits-agency-unemployment-funds = Sanduuqa shaqo la'aanta
benefits-agency-tax = Hay'adda Canshuurta
benefits-agency-transport = Hay'adda Gaadiidka
benefits-agency-migration = Hay'adda Socdaalka
financial-assistance-registers-unknown = { $words } (ma garanayno waxa ay tahay)
financial-assistance-registers-no-amount = lacag la'aan
financial-assistance-registers-says = { $agency }: { $amount }, la soo qaaday { $at }. { $sort }{ $more }
financial-assistance-registers-retroactive = { " " }Waa waqti hore.
financial-assistance-registers-pending = { " " }Weli lama bixin.
financial-assistance-registers-no-more = { "" }
financial-assistance-sort-equal = Waa lacagta codsiga ku qoran.
financial-assistance-sort-not-stated = Codsiga kuma qorna.
financial-assistance-sort-not-in-register = Waxa codsiga ku qoran halkaas ma yaal.
financial-assistance-sort-other-amount = Codsiga lacag kale ayaa ku qoran.
financial-assistance-sort-other-month = Waa isla lacagtii, laakiin waxaa la bixiyay { $month }.
financial-assistance-sort-not-known = Ma ay jawaabin, markaa ma naqaan.
financial-assistance-sort-look = Qof waa inuu eego waxa ay tahay.
financial-assistance-entry-registers-you = Waxaan hay'ado kale weydiinnay dakhligaaga
financial-assistance-entry-explained = Waxaa laga jawaabay waxa kala duwan
financial-assistance-explain-title = Waxa hay'adaha kale kaa sheegaan
financial-assistance-explain-lead = Halkan waxaad ku aragtaa waxa naloo sheegay iyo goorta. Haddii ay codsiga ka duwan tahay waad sheegi kartaa sida ay tahay. Qof kale oo guriga ka mid ah ma arko tan.
financial-assistance-explain-submit = Dir jawaabta
financial-assistance-explain-stands = Sidee ayay tahay?
financial-assistance-explain-right = Hay'addu way saxan tahay
financial-assistance-explain-wrong = Sax ma aha
financial-assistance-explain-otherwise = Waxaan rabaa inaan sharraxo
financial-assistance-explain-text = Wax dheeraad ah sheeg haddaad rabto
financial-assistance-explain-nothing = Hadda wax kala duwan ma jiraan.
financial-assistance-explain-we-look = Nidaamka kuma aanan soo qaadin xog. Shaqaale ayaa laftiisu eegi doona.
financial-assistance-explain-silent = { $agency } jawaab buuxda ma bixin. Shaqaale ayaa eegi doona.
financial-assistance-account-change-title = Beddel koontada
financial-assistance-account-change-lead = Qor koontada aad rabto in lacagtaada lagugu soo shubo. Adiga kaliya ayay ku khusaysaa.
financial-assistance-account-change-submit = Saxiix oo beddel koontada
financial-assistance-account-change-sign = Waxaan rabaa in lacagtayda lagu soo shubo koontadan.
financial-assistance-entry-account = Koonto cusub oo lacag bixinta
financial-assistance-entry-account-entered = Koonto cusub, degmada ayaa qortay
financial-assistance-entry-account-approved = Koontada waa la ansixiyey
