### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Here stands what the public and families meet.
### Swedish words in brackets are those that people meet at the counter and in letters.

child-concern-kind = Warbixin walaac (orosanmälan)

## Report: a private person
child-concern-report-title = Ma ka walwalaysaa ilmo?
child-concern-report-lead = Noo sheeg. Uma baahnid inaad hubto, caddaynna uma baahnid. Waxaa ku filan inaad walwalayso. Uma baahnid inaad gasho.
child-concern-acute-notice = Ma ilmo baa hadda khatar ku jira? Wac 112. Jawaab halkan ha ka sugin. Marka xafiiska adeegyada bulshada xiran yahay, 112 ayaa kugu xiri kara adeegga degdegga ah (socialjouren). Waxay shaqeeyaan fiidkii, habeenkii iyo maalmaha fasaxa.
child-concern-what-happens = Sidan ayay u dhacdaa: Markaad dirto waxaad helaysaa lambar. Waxa aad qorto waxaan akhrinaynaa isla maalintaas ama maalinta xigta, waxaanan qiimaynaynaa in ilmuhu degdeg ugu baahan yahay ilaalin. Kaddib waqtiga sharcigu sheego gudihiis ayaan go'aansanaynaa in aan baarno waxa ilmuhu u baahan yahay. Waad qarin kartaa cidda aad tahay. Waxa aan ka ogaanno ilmaha iyo qoyska waa sir, sidaas darteed kuuma sheegi karno. Waalidka ilmaha waxaa dhici karta inay akhriyaan waxa aad qorto.
child-concern-report-submit = U dir adeegyada bulshada (socialtjänsten)

child-concern-children = Waa ilmahee?
child-concern-children-help = Qor waxa aad taqaan. Magac, ciwaan ama dugsi ayaa nagu filan in aan raadinno. Haddii carruurtu badan yihiin waad ku dari kartaa, midba mar.
child-concern-child-add = Ku dar ilmo kale
child-concern-child-name = Magaca ilmaha
child-concern-child-name-help = Magaca hore ayaa ku filan haddaadan wax kale aqoon.
child-concern-child-number = Lambarka shakhsiga ee ilmaha (personnummer)
child-concern-child-number-help = Buuxi oo keliya haddaad hore u taqaan. Markaas ilmaha saxda ah dhaqso ayaan u helaynaa.
child-concern-child-whereabouts = Halkee ayuu ilmuhu joogaa?
child-concern-child-whereabouts-help = Tusaale ciwaan, dugsi ama xannaano. Waxaan u weydiinaynaa si aan ilmaha u helno. Haddii ilmuhu weli dhalan: qor cidda ilmaha sidda iyo meesha ay deggan tahay.
child-concern-child-unborn = Ma waxay khusaysaa ilmo aan weli dhalan?
child-concern-report-what = Maxaad aragtay ama maqashay?
child-concern-report-what-help = Ku sheeg hadalkaaga. Waxaa fiican inaad qorto waxa aad adigu aragtay iyo waxa dad kale kuu sheegeen. Uma baahnid inaad ogaato sababta. Haddaad rabto inaad qariso cidda aad tahay: ha qorin wax muujinaya cidda aad tahay. Waalidka waxaa dhici karta inay qoraalka akhriyaan.
child-concern-report-when = Goorma ayay dhacday?
child-concern-report-when-help = Tusaale xalay, ama ku dhowaad dhammaad toddobaad kasta ilaa xagaagii. Qiyaas ayaa ku filan.
child-concern-report-acute = Ilmuhu ma u baahan yahay in maanta la ilaaliyo?
child-concern-report-acute-help = Waxaan u weydiinaynaa si aan u ogaanno waxa aan marka hore akhrinno. Haddii hadda khatar jirto, sidoo kale wac 112. Haddaadan hubin, haa ku jawaab.
child-concern-lives = Ilmuhu ma degmadan ayuu deggan yahay?
child-concern-lives-help = Waxaan u weydiinaynaa si warbixintu u gaarto degmada saxda ah. Uma baahnid inaad hubto.
child-concern-lives-here = Haa
child-concern-lives-elsewhere = Maya, degmo kale
child-concern-lives-unknown = Ma aqaan
child-concern-lives-municipality = Degmadee?
child-concern-who = Ma rabtaa inaad sheegto cidda aad tahay?
child-concern-who-help = Qasab ma aha. Haddaad rabto inaad qariso ma raadinayno cidda aad tahay. Haddaad sheegto cidda aad tahay waan ku soo wici karnaa oo wax dheeraad ah ku weydiin karnaa. Laakiin markaas qoysku waa ogaan karaa inaad adigu nala soo xiriirtay.
child-concern-who-anonymous = Maya, waxaan rabaa inaan qariyo
child-concern-who-named = Haa, waan sheegayaa cidda aan ahay
child-concern-who-name = Magacaaga
child-concern-who-contact = Sidee ayaan kula soo xiriirnaa?

## Report: a professional
child-concern-professional-title = Ma ka walwalaysaa ilmo aad shaqadaada kula kulanto?
child-concern-professional-lead = Haddii waajib kugu tahay inaad walaac soo sheegto, tusaale dugsi, caafimaad ama booliis. Caddayn uma baahnid. Waxaa ku filan inaad ka shakisan tahay in ilmo dhib ku jiro. Magacaaga ayaad ku soo sheegaysaa, mana qarin kartid.
child-concern-reasons = Maxaa walaacu ku saabsan yahay?
child-concern-reasons-help = Dooro wax walba oo sax ah. Waxaan u weydiinaynaa si aan xiriirka u aragno haddii warbixino kale oo isla ilmahaas ku saabsan yimaadaan.
child-concern-reason-violence = Xoog loo adeegsado ilmaha
child-concern-reason-witnessed-violence = Ilmuhu wuxuu la nool yahay xoog qoyska dhexdiisa ah
child-concern-reason-sexual-abuse = Xadgudub galmo
child-concern-reason-neglect = Ilmuhu ma helo daryeelka uu u baahan yahay
child-concern-reason-parent-addiction = Waalid isticmaala khamri, daroogo ama khamaar
child-concern-reason-parent-mental-health = Caafimaadka maskaxda ee waalid
child-concern-reason-honour = Xoog ama cadaadis sharaf la xiriira (hedersrelaterat våld)
child-concern-reason-own-behaviour = Ilmuhu wuxuu sameeyaa wax naftiisa dhaawici kara
child-concern-reason-crime = Ilmuhu dembi ayuu sameeyaa ama dembi ayaa lagu jiidaa
child-concern-reason-school-absence = Ilmuhu dugsiga kama soo qayb galo
child-concern-reason-other = Wax kale
child-concern-professional-what = Maxaad shaqadaada ku aragtay ama ku maqashay?
child-concern-professional-what-help = Qor waxa aad adigu aragtay iyo waxa ilmuhu hadalkiisa ku yiri. Sidoo kale qor waxa dad kale sheegeen iyo waxa aad hore u samayseen. Kala saar waxa aad taqaan iyo waxa aad u malaynayso. Qoyska waxaa dhici karta inuu qoraalka akhriyo oo uu ogaado inaad soo sheegtay.
child-concern-family-knows = Qoysku ma og yahay inaad soo sheegayso?
child-concern-family-knows-help = Waxaan u weydiinaynaa si xiriirka ugu horreeya si fiican loo sameeyo. Ha u sheegin qoyska haddii ay ilmaha khatar u noqon karto, tusaale xoog, xadgudub galmo ama cadaadis sharaf la xiriira.
child-concern-about-you = Adiga
child-concern-your-name = Magacaaga
child-concern-your-contact = Taleefanka ama iimaylka shaqada
child-concern-your-work = Halkee ayaad ka shaqaysaa?
child-concern-your-workplace = Magaca goobta shaqada
child-concern-work-school = Dugsi
child-concern-work-preschool = Xannaano (förskola)
child-concern-work-health-care = Caafimaad
child-concern-work-dental = Daryeelka ilkaha
child-concern-work-police = Booliis
child-concern-work-social-services = Adeegyada bulshada (socialtjänst)
child-concern-work-other = Shaqo kale
child-concern-wants-feedback = Ma rabtaa inaad ogaato in aan baaritaan (utredning) bilowno?
child-concern-wants-feedback-help = Waxaa noo bannaan oo keliya in aan sheegno in baaritaan la bilaabay, aan la bilaabin ama uu hore u socdo. Wixii intaas ka badan waa sir.

## What stops a report
child-concern-problem-no-child = Qor wax ilmaha aan ku heli karno: magac, lambar shakhsi (personnummer) ama meel.
child-concern-problem-no-parent = Qor cidda ilmaha sidda ama meesha ay deggan tahay, si aan u helno.
child-concern-problem-municipality = Liiska ka dooro degmo kale.

## What the sender is told
child-concern-receipt = Warbixintu way na soo gaartay. Lambarka kaydi. Wuxuu ku tusayaa in aan warbixinta akhrinnay iyo in aan dhammaynay. Nooma bannaana in aan muujinno waxa aan ku gaarnay, maxaa yeelay waa sir. Haddii wax kale dhacaan, mar kale soo sheeg.
child-concern-sender-received = Warbixinta waan helnay. Waxaan akhrinaynaa isla maalintii ay timid ama maalinta xigta. Haddii ilmo hadda khatar ku jiro, wac 112.
child-concern-sender-assessing = Warbixinta waan akhrinnay. Hadda waxaan ka fiirsanaynaa waxa loo baahan yahay in la sameeyo. Wax intaas ka badan nooma bannaana in aan sheegno, si ilmaha iyo qoyska loo ilaaliyo.
child-concern-sender-done = Warbixinta waan dhammaynay. Nooma bannaana in aan sheegno waxa aan go'aansannay, si ilmaha iyo qoyska loo ilaaliyo. Haddaad mar kale walwasho, mar kale soo sheeg.
child-concern-sender-sent-on = Warbixinta waan dhammaynay. Nooma bannaana in aan sheegno waxa aan go'aansannay, si ilmaha iyo qoyska loo ilaaliyo. Haddaad mar kale walwasho, mar kale soo sheeg.

## What the family is told
child-concern-you-wait = Qof ayaa walwalaya oo noo sheegay. Hadda waxaan ka fiirsanaynaa in aan baarno waxa ilmuhu u baahan yahay. Uma baahnid inaad wax samayso. Haddaad rabto inaad sheegto sida aad u aragto, waad noo soo qori kartaa.
child-concern-you-opened = Waxaan go'aansannay in aan baarno waxa ilmuhu u baahan yahay. Waan kula soo xiriiri doonnaa, waxaadna sheegi kartaa sida aad u aragto.
child-concern-you-declined = Baaritaan ma bilaabayno. Uma baahnid inaad wax samayso. Haddaad talo ama taageero rabto, mar walba waad nala soo xiriiri kartaa.
child-concern-you-joined = Baaritaan hore ayuu u socdaa. Waxa cusub ee aan ogaannay ayaa lagu darayaa.
child-concern-you-sent-on = Warbixinta waxaan u gudbinnay degmo kale. Way kula soo xiriirayaan haddii ay wax kaaga baahdaan.

child-concern-stage-told-us = Qof ayaa nala soo xiriiray
child-concern-stage-we-look = Waan ka fiirsanaynaa
child-concern-stage-we-decided = Waan go'aansannay
child-concern-stage-told-us-child = Qof kaa fikiraya ayaa nala soo xiriiray. Waxaanu bilownay inaanu akhrino.
child-concern-stage-we-look-child = Waxaanu eegaynaa inaad ammaan tahay iyo inaad caawimo u baahan tahay. Waad odhan kartaa waxa aad u malaynayso.
child-concern-stage-we-decided-child = Waxaanu go’aaminaynaa inaanu wax badan ka ogaano xaaladdaada.
child-concern-stage-we-decided-child-done = Waan go’aansannay. Weydii shaqaalahaaga bulshada waxa ay kuu tahay.

child-concern-entry-received-parties = Waxaan ogaannay in qof ilmaha ka walwalayo
child-concern-entry-protection-parties = Waxaan qiimaynnay in ilmuhu degdeg ugu baahan yahay ilaalin
child-concern-entry-family-told-parties = Qoyska waxaan u sheegnay warbixinta
child-concern-entry-extended = Waqtiga qiimaynta waxaa la dheereeyay ilaa { $day }
child-concern-entry-opened = Baaritaan (utredning) ayaan bilaabaynaa
child-concern-entry-declined = Baaritaan (utredning) ma bilaabayno
