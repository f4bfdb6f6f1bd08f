### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## Bogga hore
start-title = Maxaa lagaa caawiyaa?
start-lead = Dooro waxa kuugu habboon. Haddaadan hubin, mar walba waad na soo wici kartaa. Lambarradu waxay ku yaallaan bogga gunta hoose.
start-danger-region = Haddii qof khatar ku jiro
start-danger = Ma jiraa qof khatar ku jira? Wac
start-on-call = Adeegga bulshada ee degdegga (socialjouren) wuxuu jawaabaa fiidkii, habeenkii iyo maalmaha fasaxa:
start-my-pages = Boggagayga (Mina sidor)
start-my-pages-card = Kiiskaaga la soco, warqadaha akhri oo noo soo qor. BankID ayaad ku gelaysaa.
start-number = Arag sida ay ku socoto waxa aad soo dirtay
start-number-card = Qor lambarkii aad heshay markii aad wax soo dirtay. Uma baahnid inaad gasho.
start-answer = Koodh ku jawaab
start-answer-card = Bixiyeyaasha adeegga iyo dadka kale ee warqad naga helay oo koodh ku jiro.

## Adeegyada qof walba bilaabi karo
child-concern-services = Soo sheeg inaad ilmo ka walwalayso (orosanmälan)
child-concern-report-title-card = Haddaad tahay deris, qaraabo, saaxiib ama aad adigu da' yar tahay. Uma baahnid inaad gasho, waadna qarin kartaa cidda aad tahay.
child-concern-professional-title-card = Haddii shaqadaadu kugu waajibinayso inaad walaac soo sheegto, tusaale dugsi, caafimaad ama booliis.

## Hal su'aal markiiba
service-begin = Bilow
service-nth = Su'aasha { $nth } ee { $of }
service-next = Sii wad
service-back = Dib u noqo
service-check = Akhri jawaabahaaga
service-check-lead = Weli waxba lama dirin. Wax walba ma sax baa? Haddii kale waad beddeli kartaa.
service-change = Beddel
service-no-answer = Jawaab ma jirto

## Rasiidka
receipt-title = Waa la diray
receipt-number = Lambarkaaga:
receipt-at = Waxaan helnay { $at }.
receipt-next = Hadda waxan ayaa dhacaya

## Lambar ku weydii
number-title = Arag sida ay ku socoto waxa aad soo dirtay
number-lead = Halkan waxaad ku arkaysaa oo keliya meesha aan marayno. Magac lama muujiyo.
number-label = Lambarkaaga
number-hint = Waa toban xaraf iyo tirooyin. Waxaad heshay markii aad wax soo dirtay. Xarfo waaweyn iyo kuwo yaryar waa isku mid.
number-button = Tus
number-received-at = Waxaan helnay { $at }.
number-unknown = Lambarkaas waxba kuma hayno. Hubi in xaraf walba sax yahay.

## Boggagayga
my-title = Boggagayga (Mina sidor)
my-lead = Waxaad u gashay { $name }. Halkan waxaad ku arkaysaa kiisaskaaga iyo waxa hadda socda.
my-case-number = Lambarka kiiska (ärendenummer)
my-no-cases = Hadda kiis halkan kuma lihid
my-no-cases-text = Haddaad wax is weydiinayso, na soo wac. Lambarku wuxuu ku yaal bogga gunta hoose.
my-unnamed = magaca lama yaqaan
my-to-do = Waxa aad u baahan tahay inaad samayso
my-nothing-to-do = Hadda ma jiraan wax aad samaynayso.
my-more-to-do = Iyo { $count } kale. Waxay ku yaalliin bogagga kiisaska.
my-do-by = Ugu dambayn { $day }
my-do-was-by = Waxay ahayd in la sameeyo { $day }. Weli samee, ama na soo wac.
my-do-when-you-can = Marka aad awooddo
my-cases = Kiisaskaaga
my-cases-over = Kiisaska dhammaaday
my-whom = Yaad rabtaa inaad aragto?
my-whom-all = Dhammaan
my-whom-me = Aniga
my-whom-one = Tani waxay ku saabsan tahay: { $name }

## Kiiskayga
my-progress = Halkaas ayaan maraynaa
my-promised = Waa in aan dhammayno ugu dambayn { $day } ({ $provision }).
my-promised-extended = Waxaan go'aansannay in aan waqti dheeraad ah u baahannahay. Hadda waa in aan dhammayno ugu dambayn { $day } ({ $provision }).
my-late = Waan daahnay. Waxay ahayd in aan dhammayno ugu dambayn { $day } ({ $provision }). Khaladka annagaa leh, adiga ma ihid. Uma baahnid inaad wax samayso. Na soo wac haddaad rabto inaad ogaato sababta ay u daahday iyo goorta aan dhammaynayno.
my-late-told = Waan daahnay. Waxay ahayd in aan dhammayno ugu dambayn { $day } ({ $provision }). Khaladka annagaa leh, adiga ma ihid. Uma baahnid inaad wax samayso.
my-late-why = Sidan ayaan u sharraxaynaa:
my-late-new-day = Hadda waxaan filaynaa inaan dhammayno { $day }.
my-who-title = Yaa kiiska ka shaqeeya?
my-who = { $name }, { $title }, ayaa kiiskaaga haya.
my-who-stand-in = { $name }, { $title }, ayaa kiiskaaga haya muddadaas, ilaa { $until }.
my-who-away = Qofka kiiskaaga haya wuu maqan yahay ilaa { $until }. Na soo wac haddaad wax is weydiinayso inta ka horreysa.
my-who-nobody-yet = Weli qofna looma dhiibin kiiskaaga. Na soo wac haddaad wax is weydiinayso, waxaana kuu jawaabaya qofka qaabilaadda jooga.
my-handed-over = Kiiska waxaa lagu wareejiyay { $unit } { $day }, waxaana la helay { $received }.
my-handed-over-waits = Kiiska waxaa la wareejiyay { $day }. Qof ayaa mas’uul ka noqon doona ugu dambayn { $last }.
my-handed-over-late = Waan daahnay. Kiiska waxaa la wareejiyay { $day }, qofna wuxuu ahaa inuu mas’uul ka noqdo ugu dambayn { $last }. Khaladku waa keenna, ee maaha kaaga.
my-together-title = Waxa kan la xiriira
my-together = { $done } ka mid ah { $all } kiis oo ku saabsan { $name } waa dhammaadeen.
my-do = Waxan ayaad samayn kartaa
my-papers = Warqado iyo dukumentiyo
my-letter = Warqad
my-paper = Dukumenti (handling)
my-messages = Fariimo
my-messages-open = Akhri oo qor
my-messages-new = Fariimaha cusub: { $count }
my-messages-no-new = Ma haysid fariimo cusub.
my-messages-wait = Fariintaadu jawaab ayay sugaysaa.
my-together-open = Akhri oo ku qor wada sheekaysiga aad wadaagtaan
my-together-new = Fariimaha cusub ee wada sheekaysiga la wadaago: { $count }
my-message-promise = Haddii aad hadda qorto, jawaabta waxaad heli doontaa ugu dambayn { $day }.
my-message-promise-days = Waxaan ku jawaabnaa maalmo shaqo oo tiradoodu tahay { $days }. Haddii aad hadda qorto, jawaabta waxaad heli doontaa ugu dambayn { $day }.
my-message-waits = Fariintaada waan helnay. Jawaabta waxaad heli doontaa ugu dambayn { $day }.
my-message-late = Waxay ahayd inaad jawaab hesho ugu dambayn { $day }. Dib u dhaca annaga ayaa ka mas'uul ah. Maamule ayaa loo sheegaa.
my-history = Waxan ayaa dhacay

entry-you-said-resident = Hadalkaaga
entry-someone-said-resident = Qof kale ayaa sheegay
entry-we-saw-resident = Waan aragnay ama waan samaynay
entry-assessment-resident = Qiimayntayada
entry-decision-resident = Go'aan (beslut)
entry-handling-resident = Waxan ayaa dhacay

## Ku saabsan bogga
about-accessibility = Helitaanka (tillgänglighet)
about-accessibility-text =
    Adeegyada bulshada ee degmada ayaa mas'uul ka ah boggan. Waa in qof walba isticmaali karo, qalab caawin ama la'aantiis.
    Waxaa khuseeya sharciga helitaanka adeegyada dadweynaha ee dhijitaalka ah (lagen om tillgänglighet till digital offentlig service). Waxaan u dhisnaa si aan u gaarno WCAG 2.2, heerka AA. Bog walba waa in la isticmaali karo jiir la'aan, shaashad yar, codka lagu akhriyo iyo iyada oo aan iskiribti jirin.
    Boggagga waxaa hubiyay kuwa dhisay. Weli cid dibadda ah ma eegin. Sidaas darteed ma dhahayno shuruud walba waa la buuxiyay.
    Waxaan og nahay in waxyaabahan ay khalad yeelan karaan: sawirrada iyo dukumentiyada dad kale soo direen way adkaan kartaa in cod lagu akhriyo. Qoraallada Carabiga iyo Soomaaliga ah weli ma akhrin qof afkaas afkiisa hooyo yahay.
    Haddii wax ku adagyihiin, na soo wac oo noo sheeg. Lambarku wuxuu ku yaal bogga gunta hoose. Waxaad sidoo kale na weydiisan kartaa in aan si kale kuugu dirno ama kuu akhrinno. Lacag kuma baxdo.
    Haddaadan ku qancin jawaabtayada, waxaad u sheegi kartaa Digg, oo ah hay'adda maamulka dhijitaalka (Myndigheten för digital förvaltning). Iyaga ayaa kormeera sharcigaas. Ciwaanku waa digg.se.
about-privacy = Xogtaada shakhsiga (personuppgifter)
about-privacy-text =
    Guddiga degmada ee adeegyada bulshada haya (nämnd) ayaa mas'uul ka ah xogtaada shakhsiga ee halkan taal.
    Xogta waxaan u isticmaalnaa in aan warbixino qaadanno, kiisas ka shaqayno, go'aan gaarno oo taageero bixinno. Waa noo bannaan tahay maxaa yeelay shaqada sharcigu noo dhiibay ayay u baahan tahay. Waxay ku qoran tahay xeerka ilaalinta xogta ee Midowga Yurub (dataskyddsförordningen, qodobka 6 iyo 9) iyo sharciga adeegyada bulshada (socialtjänstlagen). Waxay sidoo kale ku qoran tahay sharciga ka shaqaynta xogta shakhsiga ee adeegyada bulshada (2001:454). Sidaas darteed uma baahnin in aan oggolaansho ku weydiinno.
    Waxa aan kaa ognahay waa sir. Waxaa akhrin kara oo keliya kuwa kiiskaaga ka shaqeeya iyo kuwa aad adigu ama sharcigu xaq siiyo. Mar walba oo qof kiiskaaga furo waxaa la qoraa cidda uu ahaa, goorta iyo sababta. Waxaad codsan kartaa inaad ogaato cidda akhriday.
    Magacyada, masuuliyiinta ilmaha (vårdnadshavare) iyo ilaalinta waxaan ka soo qaadannaa diiwaanka dadweynaha (folkbokföringen).
    Waxa aad foom ku qorto si qarsoodi ah ayaa loo kaydiyaa ugu badnaan hal maalin ilaa aad ka dirto. Furaha waxaa haya barowsarkaaga oo keliya. Haddaad barowsarka xirto ama aad taabato Bogga ka bax, qofna mar dambe ma akhrin karo. Waxa aad kiiskaaga ku bilowdo qoristiisa adigoo gudaha ku jira waxaa la hayaa afar iyo toban maalmood. Waxaa la furaa oo keliya markaad soo gasho.
    Waxaan isticmaalnaa oo keliya buskudka (kakor) uu boggu u baahan yahay si uu u shaqeeyo. Way baxaan markaad barowsarka xirto. Lama soconno waxa aad samayso, xayeysiiyayaalna waxba ma siinno.
    Xogta waxaan haynaa inta sharcigu sheego. Kaddib waa la tirtiraa ama waxaa loo dhiibaa kaydka (arkivet).
    Waxaad xaq u leedahay inaad ogaato waxa aan kaa qornay iyo in khaladka la saxo. Waxaad sidoo kale xaq u leedahay inaad sheegto ra'yigaaga. Badanaa nooma bannaana in aan wax ka tirtirno galka, laakiin waxa aad sheegto ayaa lagu ag kaydiyaa. Waxaad sidoo kale codsan kartaa in aan xaddidno sida xogta loo isticmaalo.
    Haddaad rabto inaad xuquuqdaada isticmaasho, na soo wac ama u qor wakiilka ilaalinta xogta ee degmada (dataskyddsombud). Lambarkayagu wuxuu ku yaal bogga gunta hoose.
    Haddaad u malaynayso in aan khalad samayno, waxaad u caban kartaa hay'adda ilaalinta asturnaanta (Integritetsskyddsmyndigheten), imy.se.
about-licences = Shatiyo (licenser)
about-package = Barnaamij
about-version = Nooca
about-licence = Shati (licens)

## Koodh ku jawaab, dukumenti hubi
answer-title = Koodh ku jawaab
answer-lead = Haddaad adeegyada bulshada (socialtjänsten) ka heshay warqad leh koodh lagu jawaabo. Halkan kuma muuqato cidda warqaddu khusayso.
answer-label = Koodhka warqadda ku qoran
answer-hint = Toban xaraf iyo tirooyin, tusaale 7KQ4M‑92XMB.
answer-button = Sii wad
answer-unknown = Koodhkaas wax looga jawaabo kuma jiraan. Hubi xarfaha, ama na soo wac.
genuine-title = Dukumentigu ma run baa?
genuine-lead = Qor koodhka dukumentiga ku yaal. Waxaad ogaanaysaa in halkan lagu saxiixay, laakiin waxba kama ogaanaysid cidda uu khuseeyo.
genuine-label = Koodhka hubinta (kontrollkod)
genuine-hint = Toban xaraf iyo tirooyin, tusaale 7KQ4M‑92XMB.
genuine-button = Hubi
genuine-unknown = Ma hayno dukumenti saxiixan oo koodhkaas leh. Hubi xarfaha.
genuine-signed = Waxaa saxiixay { $by } { $at }
genuine-fingerprint = Barbar dhig sawirka farta (fingeravtryck) ee dukumentiga ku qoran:
my-letter-pdf = U soo deji PDF ahaan

## Xiriir ammaan ah
safety-title = Xiriir ammaan ah (trygg kontakt)
safety-lead = Sidee baan kula soo xiriiri karnaa khatar la'aan? Ka fikir cidda kale ee arki karta taleefankaaga ama e-boostadaada.
safety-now-nothing = Hadda waxba kuuma dirno. Adiga ayaa gala si aad u aragto in wax cusub jiraan.
safety-now-sms = Hadda sms ayaan kuu dirnaa, oo keliya inta u dhaxaysa { $from } iyo { $to }.
safety-now-email = Hadda e-boosto ayaan kuu dirnaa, oo keliya inta u dhaxaysa { $from } iyo { $to }.
safety-says = Marka wax cusub jiraan waxaan qornaa oo keliya: { $text }
safety-not-yet = Degmadu weli sidaas uma dirto sms ama e-boosto. Waxa aad doorato waa la kaydiyaa.
safety-changed = Tan waxaad beddeshay { $at }.
safety-way = Sidee baad rabtaa inaad ku ogaato in wax cusub ay ku jiraan Boggagayga (Mina sidor)?
safety-nothing = Waxba ha dirin. Aniga ayaa gala.
safety-sms = Sms
safety-email = E-boosto (e-post)
safety-phone = Taleefan
safety-phone-help = Tusaale 070-123 45 67. Waxaa wanaagsan taleefan aad adiga oo keliya akhrido.
safety-address = Ciwaanka e-boostada (e-postadress)
safety-though-title = Xogtaada waxaa laga yaabaa inay ilaalsan tahay (skyddad)
safety-protected = Diiwaanka dadweynaha (folkbokföringen) ayaa ku ilaaliya, ama waan weydiin kari weynay. Sms ama e-boosto waxay dadka kale tusi kartaa in qof ku raadinayo. Sidaas darteed waxba ma dirno haddaadan sheegin inaad rabto.
safety-though = Waan ogahay. Weli dir.
safety-hours = Goorma ayay ammaan tahay in aan kula soo xiriirno?
safety-from = Laga bilaabo saacadda
safety-to = Ilaa saacadda
safety-language = Luqad
safety-word = Eray sir ah (kodord)
safety-word-help = Eray aad adigu doorato. Waan sheegnaa markaan ku soo wacno, si aad u ogaato in aan annaga nahay.
safety-save = Kaydi
safety-test = Tijaabo ii soo dir
safety-test-sent = Hadda tijaabo ayaan dirnay. Waxay u eg tahay mid dhab ah oo kale.
safety-test-failed = Tijaabada lama diri karin. Hubi waxa aad qortay, ama goor dambe isku day.
safety-test-enough = Maanta tijaabooyin badan ayaad dirtay. Berri mar kale isku day.
safety-delete = Tirtir waxa aan doortay
safety-problem-phone = Qor lambar taleefan, tusaale 070-123 45 67
safety-problem-address = Qor ciwaan e-boosto, tusaale magac@example.com
safety-problem-hours = Saacadda hore waa inay ka horreysaa tan labaad
safety-problem-protected = Calaamadee inaad weli rabto, ama dooro in aannaan waxba dirin

## Waxa aan kaa qornay
record-title = Waxan ayaan kaa qornay
record-open = Akhri oo ka jawaab waxa aan qornay
record-lead = Si deggan u akhri. Saf kasta waad ka jawaabi kartaa. Hadalkaagu wuu ag yaal, qof kasta oo akhriyana wuu arkaa.
record-more-may-be = Halkan waxaa ku qoran waxa laguu soo dhiibay. Galkaaga (akt) wax kale ayaa ku jiri kara. U qor qofka kiiskaaga haya (handläggare) haddaad rabto inaad wax badan akhrido.
record-search = Ka raadi waxa halkan ku qoran
record-search-button = Raadi
record-pages = Bogagga diiwaanka
record-page-of = Bogga { $page } ee { $pages }
record-newer = Kuwa cusub
record-older = Kuwii hore
record-only-newest = Waxaa muuqda { $count } kii ugu dambeeyay oo keliya. Qor erayo kale si aad u hesho kuwii hore.
record-new = Cusub tan iyo markii aad halkan joogtay
record-count = { $count ->
    [one] Hal saf ayaa muuqda.
   *[other] { $count } saf ayaa muuqda.
}
record-empty = Weli halkan waxba kuma qorna
record-none-found = Halkan wax erayadaas leh kuma jiraan
record-pdf = U soo deji PDF ahaan
record-json = U soo deji fayl xog ah (JSON)
record-line-withheld = Nooma bannaana in aan tan tusno.
record-line-withheld-because = Nooma bannaana in aan tan tusno. { $ground }
record-words-withheld = Halkan waxaa ku jira erayo aan noo bannaanayn in aan tusno.
record-words-withheld-because = Halkan waxaa ku jira erayo aan noo bannaanayn in aan tusno. { $ground }
record-you-said = Waxaad qortay { $at }: { $says }
record-we-answered = Waxaan jawaabnay { $at }: { $outcome }
record-answer = Ma sax baa? Safkan ka jawaab
record-ask = Codso go'aan aad rafcaan ka qaadan karto (överklaga)

## Kulannadayda
my-meetings = Kulannadayda
my-meetings-short = Kulannada
my-meetings-lead = Halkan waxaad ku arkaysaa kulannadaada. Waad ballansan kartaa, beddeli kartaa oo baajin kartaa adigoon sheegin sababta.
my-next-meeting = Kulankaaga xiga waa { $at }.
my-no-meeting = Ma jiro kulan aad ballansatay.
my-meeting-tomorrow = Berri kulan ayaad leedahay, { $at }.
my-meetings-before = Kulannadii hore
my-meeting-how = { $form }, adiga iyo { $name }
my-meeting-on = Kulanka { $at }
my-meeting-state = Xaaladda
my-meeting-file = Ku kaydso kalandarka
my-back-to-case = Ku noqo kiiska
my-wishes = Waxa aad codsatay
my-wishes-of = Waxa aad codsatay { $at }
my-wish-waits = Weli jawaab ma jirto.
my-wish-answer = Jawaabtayada:

readers-title = Yaa igu saabsan akhriyey
readers-lead = Mar kasta oo qof kiiskaaga furo waa la qoraa. Halkan waxaa ku qoran waxa aanu tusi karno. Wax kale ayaa jiri kara.
readers-none = Halkan waxba kuma jiraan oo aanu tusi karno
readers-none-text = Haddaad wax badan rabto inaad ogaato, nuqul codso. Markaas waanu eegaynaa waxa aad ogaan karto.
readers-somebody = Qof ka shaqeeya adeegga bulshada
readers-why-work = Kiiskaaga ayuu ka shaqeeyey.
readers-why-stand-in = Wuxuu bedelay qofka kiiskaaga haya.
readers-why-emergency = Xaalad degdeg ah ayuu ku furay. Maamule ayaa ka dib hubinaya.
readers-why-other = Sabab kale oo qoran.
requests-title = Waxa aan codsan karo
requests-short = Xuquuqdayda
requests-lead = Mar walba waad diidi kartaa, weydiin kartaa ama rafcaan qaadan kartaa. Sida aanu kuu caawinno waxba kama beddesho.
requests-mine = Waxa aan codsaday
requests-can = Dooro waxa aad rabto inaad samayso
requests-meeting = Codso kulan
requests-by = Waxaanu ku jawaabaynaa ugu dambayn { $day } ({ $provision }).
requests-late = Waan daahnay. Waxay ahayd inaanu ku jawaabno ugu dambayn { $day } ({ $provision }). Khaladku waa kayaga ee ma aha kaaga.
requests-answered = Waxaanu ka jawaabnay { $at }: { $answer }
requests-letter = Go’aanku wuxuu ku jiraa waraaqahaaga. Halkaas waxaa ku qoran sida aad u sii wadi karto.
requests-withdrawn = Waad ka noqotay.
extract-title = Dhammaan xogtayda
extract-lead = Soo deji wax kasta oo lagu tusi karo, dhammaan kiisaskaaga. Faylka meel aan qof kale akhrin karin ku kaydi.
requests-longer = Waqti dheeraad ah ayay qaadanaysaa. Waxaanu ku jawaabaynaa ugu dambayn { $day } ({ $provision }). Sababuhu kiiskaaga ayay ku qoran yihiin.

## Begun
draft-later = Kaydi oo mar dambe sii wad
draft-saved = Waxaa la kaydiyay {"{time}"}. Waxba lama dirin.
draft-not-saved = Waxa aad qortay hadda lama kaydin karin.
draft-begun-title = La bilaabay laakiin aan la dirin
draft-begun = Waxaa la kaydiyay { $at }. Cid kale ma akhrin karto. Waxaa la tirtiraa { $days } maalmood kaddib. Faylasha mar kale dooro.
draft-go-on = Sii wad: { $what }
draft-throw = Tirtir wixii aad bilowday

## Albaabka u gaarka ah ilmaha
child-window = Boggayga
child-door-title = Qor koodkaaga
child-door-lead = Miyuu shaqaalaha bulshadu kood ku siiyay? Halkan ku qor.
child-door-label = Koodkaaga
child-door-hint = Shan eray oo gaagaaban. Xarfaha waaweyn iyo kuwa yaryar waa isku mid.
child-door-button = Gal
child-code-unknown = Koodku sax maaha, ama hadda ma shaqaynayo. Eeg kaadhka oo mar kale isku day. Shaqaalaha bulshada waxaad weydiisan kartaa mid cusub.
child-visit-over = Wakhti ayaa dhaafay, markaa bogga waan xidhnay. Mar kale qor koodka. Waxaad qortay way joogaan. Sawirka iyo codka mar kale samee.
child-no-code-title = Kood ma haysatid?
child-no-code = Weli waad nala soo xidhiidhi kartaa.
child-hello = Salaan { $name }
child-worker = { $name } waa shaqaalahaaga bulshada.
child-worker-picture = Sawirka { $name }
child-no-worker = Dhowaan waxaad heli doontaa shaqaale bulsho oo kuu gaar ah.
child-answered = Jawaab baad heshay
child-read-answer = Akhri jawaabta
child-now-title = Maxaa hadda dhacaya?
child-now-before = Waxaas way dhaceen
child-now-here = Hadda halkan ayaan joognaa
child-now-after = Kadibna waxaa iman doona
child-decide-title = Maxaan go'aan ka gaadhi karaa?
child-reads-title = Yaa akhrin kara waxaan sheego?
child-reads-worker = { $name } ayaa marka hore akhriya.
child-reads-staff = Shaqaale bulsho ayaa akhriya.
child-reads-colleagues = Kuwa kula shaqeeya ee adeegyada bulshada (socialtjänsten) way akhrin karaan. Qof kasta oo akhriya waa la qoraa.
child-reads-family = Hooyo, aabbe iyo qoyska kale ma arkaan inaad halkan joogtay. Haddii aan rabno inaan wax tusno, adigaan marka hore kula hadalnaa, haddii ay suurtogal tahay.
child-reads-danger = Haddii qof ku dhibayo waa inaan ku caawinnaa. Markaas dad kale ayaan u baahan karnaa inaan u sheegno.
child-call-title = Ma rabtaa inaad qof wacdo?
child-call-112 = Haddii hadda khatar jirto
child-call-112-text = Booliska iyo ambalaaska. Had iyo jeer way furan yihiin.
child-call-bris = Bris
child-call-bris-text = La hadal qof weyn oo ku dhegaysta. Waa bilaash, kamana muuqdo biilka.
child-call-on-call = Adeegga bulshada ee heeganka (socialjouren)
child-call-on-call-text = Fiidkii, habeenkii iyo maalmaha fasaxa.
child-out = Xidh boggayga
child-said-title = Waxaan sheegay
child-said-lead = Halkan waxaad ku arkaysaa waxaad sheegtay iyo waxaan ku jawaabnay.
child-said-nothing = Weli waxba ma sheegin.
child-said-at = Waxaad noo sheegtay { $at }
child-said-drawing = Sawir baad soo dirtay.
child-said-sound = Cod baad soo dirtay.
child-open-drawing = Fur sawirka
child-open-sound = Dhegayso codka
child-said-waits = Waan helnay. Jawaabta halkan ayaad ka heli doontaa.
child-said-shared = { $name } sidoo kale way akhrin karaan.
child-answer-from = Jawaab ka timid { $name }
child-answer-talked-with = { $name } ayaa arrintan kaala hadashay
child-tell-more = Wax kale sheeg
child-back = Dib u noqo

## Adiga oo dhallinyaro ah
young-title = Adiga oo dhallinyaro ah
young-lead = Guriga ma kugu adag yahay, mise qof baad ka walwalsan tahay? Marka hore akhri waxa dhacaya haddii aad sheegto.
young-if-i-tell = Maxaa dhacaya haddii aan sheego?
young-anonymous = Uma baahnid inaad magacaaga sheegto. Ma aragno qofka aad tahay haddii aadan qorin.
young-duty = Haddii aad qorto ilmaha uu yahay, oo ilmaha la dhibayo, waa inaan isku daynaa inaan caawinno.
young-parents = Marka hore adigaan ku weydiinaynaa sida guriga yahay. Waalidkaa uma sheegno inaad noo soo qortay. Haddii ay tahay inaan baadhis bilowno, way fahmi karaan in qof nala soo xidhiidhay.
young-fifteen = Haddii aad tahay 15 jir ama ka weyn, kiiskaaga adigaa dhinac ka ah. Waad akhrin kartaa oo waxaad rabto waad sheegi kartaa.
young-has-code = Shaqaale bulsho ayaa kood ku siiyay.
young-tell = Sheeg adigoon magacaaga sheegin
young-tell-text = Waxaad wax ka qortaa naftaada ama qof kale. Adigaa go'aansanaya waxaad qorto.
young-as-party = La soco kiiskaaga
young-as-party-text = Waxaad tahay 15 jir ama ka weyn oo waxaad leedahay aqoonsi elektaroonig ah.

my-represents = Tan waxaad u aragtaa { $name }, adigoo ah { $kind }.
my-representatives = Cidda ku caawisa ama ku matasha
my-representatives-none = Qof kale tan kuuma arko.
my-representative-until = { $from } ilaa { $to }
my-representative-from = Laga bilaabo { $from }, ilaa qof joojiyo
my-representative-registered = Waxaa diiwaangeliyay { $name }
my-representative-waits = Weli ma jawaabin
my-representative-end-asked = Waxaad naga codsatay inaan joojino
my-invited = { $name } wuxuu kaa doonayaa inaad noqoto { $kind }.
my-invited-answer = Ku jawaab haa ama maya
my-interpreting = Kulamada aad turjumayso
my-representatives-looked = Kuwa ku matala

## Weydii adigoon sheegin qofka aad tahay
start-nameless = Weydii adigoon sheegin qofka aad tahay
start-nameless-card = Ma galaysid, magacna ma qoraysid. Jawaabta waxaad ku helaysaa kood.
nameless-title = Weydii adigoon sheegin qofka aad tahay
nameless-lead = Ma galaysid. Kuma weydiinno magac, telefoon ama iimayl, mana kaydinno meesha aad wax ka qoraysid.
nameless-send = Dir su'aasha
nameless-what-happens =
    Maxaa dhacaya haddii aan sheego?
    Ma arki karno qofka aad tahay. Laakiin haddii aad qorto ilmuhu cidda uu yahay oo ilmaha la dhibayo, waa in aan isku daynaa in aan caawinno.
    Adiga ayaa go'aansanaya inta aad qorayso.
nameless-promise = Waxaan ku jawaabaynaa ugu dambayn { $day }.
nameless-topic = Maxay ku saabsan tahay?
nameless-text = Su'aashaada
nameless-text-help = Ku qor luqadda aad rabto. Magacyo ha qorin haddii aadan rabin in aan wax qabanno.
nameless-language = Luqaddee ayaad jawaabta ku rabtaa?
nameless-sent = Su'aashaada waan helnay
nameless-your-code = Koodkaaga:
nameless-keep-code = Koodka ku qor meel ammaan ah. Mar kale ma tusi karno.
nameless-next-fetch = Halkan ku soo noqo oo koodka qor. Markaas jawaabta ayaad arkaysaa, mar kalena waad wax qori kartaa.
nameless-fetch-title = Soo qaado jawaabta su'aashaada
nameless-fetch-lead = Kood ayaad heshay markii aad wax weydiisay. Ku akhri jawaabta, mar kalena wax ku qor.
nameless-code = Koodkaaga
nameless-code-hint = Afar erey oo mid walba shan xaraf yahay. Xarfo waaweyn iyo kuwo yaryar waa isku mid.
nameless-fetch = Tus
nameless-unknown = Su'aal koodkaas leh ma hayno. Hubi erey kasta. Su'aalaha duugga ah waa la tirtiraa.
nameless-late = Waan daahnay. Waxay ahayd in aan ku jawaabno ugu dambayn { $day }. Khaladka annaga ayaa leh. Haddii ay degdeg tahay, na soo wac.
nameless-kept-until = Waxaad akhrin kartaa ilaa { $day }. Ka dib waa la tirtirayaa.
nameless-write = Wax kale qor
nameless-write-send = Dir
nameless-end = Xir su'aasha

## Warqad
paper-link = Taa beddelkeed foom daabaco
paper-status = Ka dib
paper-status-text = Waqtiga waxaa laga tiriyaa maalinta aan foomka helno. Lambarkaaga na weydii. Ku arag sida ay ku socoto adigoon gelin.

## Sanduuqa rabitaanka
start-wish-card = Sheeg waxa ka fiicnaan kara. Akhri waxa dadka kale rabeen iyo waxa ka soo baxay.
wish-title = Soo gudbi rabitaan
wish-lead = Maxaan ka fiicnayn karnaa? Uma baahnid inaad sheegto qofka aad tahay. Tani ma aha wax degdeg ah.
wish-send = Dir rabitaanka
wish-unit = Yay ku saabsan tahay?
wish-text = Rabitaankaaga
wish-text-help = Ha qorin magacyada dadka kale. Waxaan dadka oo dhan u sheegi karnaa waxa qof rabay, laakiin weligeen si qof loo garto.
wish-sent = Rabitaankaaga waan helnay
wish-published-title = Waad rabteen – waan qabannay
wish-published-lead = Halkan waxaa ku qoran waxa dadku rabeen iyo waxa ka soo baxay. Waan akhrinnay si aan qofna loo garan.
wish-published-none = Weli waxba halkan kuma qorna
wish-you-asked = Waxaad rabteen
wish-we-did = Waxaan qabannay

## Sahan xiriirka ka dib
survey-title = Sidee bay ahayd?
survey-lead = Dhowr su'aalood oo gaaban oo ku saabsan xiriirkii aad nala yeelatay. Adiga ayaa dooranaya inaad jawaabto.
survey-nobody = Jawaabaha waan tirinnaa oo keliya. Qofna ma arki karo waxa aad ka jawaabtay, xitaa qofka kiiskaaga haya.
survey-not-with-question = Jawaabaha waan tirinnaa oo keliya. Lalama kaydiyo su'aashaada.
survey-open = Ka jawaab su'aalaha
survey-send = Dir jawaabaha
survey-thanks = Mahadsanid. Jawaabaha waa la tiriyay.
survey-not-now = Hadda ma jiraan su'aalo laga jawaabo. Xiriir kasta ka dib hal mar ayaad jawaabi kartaa.
survey-problem-none = Ugu yaraan hal su'aal ka jawaab.
survey-file = Soo deji sida fayl (CSV)
