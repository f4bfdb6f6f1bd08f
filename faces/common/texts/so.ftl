### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## Bogga hareerihiisa
frame-skip-links = Waddooyin gaagaaban
frame-skip-to-content = U bood waxa bogga ku qoran
frame-skip-to-exit = U bood Bogga ka bax
frame-department = Adeegyada bulshada (socialtjänsten)
frame-language = Luqad
frame-navigation = Liiska bogga
frame-log-in = Gal
frame-log-out = Ka bax
frame-logged-in-as = Waxaad u gashay
frame-quick-exit = Bogga ka bax
frame-quick-exit-hint = Shift saddex jeer taabo, isla sidaas ayaa dhacda.
frame-demo = Kani waa tusaale ay ku jiraan dad mala-awaal ah.
frame-neutral-title = Macluumaad
frame-error-prefix = Khalad:{" "}
frame-error-summary = Wax baa u baahan in la saxo

## Gunta bogga
frame-help = Caawimo ma u baahan tahay?
frame-emergency = Qof baa hadda khatar ku jira
frame-on-call = Adeegga bulshada ee degdegga (socialjouren)
frame-on-call-hours = Fiidkii, habeenkii iyo maalmaha fasaxa
frame-phone = Wac adeegyada bulshada (socialtjänsten)
frame-report-problem = Ma khalad baad bogga ku aragtay?
frame-accessibility = Helitaanka (tillgänglighet)
frame-privacy = Xogtaada shakhsiga (personuppgifter)
frame-licences = Shatiyo (licenser)

## Foomamka
frame-optional = ikhtiyaari
frame-phrases = Weedho
frame-word-hurts = ”{ $word }” waxay dhaawici kartaa qofka naftiisa wax ka akhrinaya. Waxaa ka wanaagsan: { $instead }.
frame-look-through = Eeg erayada qoraalka
voice-record = Duub
voice-stop = Jooji
voice-listen = Dhegayso
voice-recording = Waa la duubayaa. Iskeed ayay u joogsanaysaa { "{time}" } ka dib.
voice-recorded = Waa la duubay: { "{time}" }. Jawaabta ayaa lala dirayaa.
voice-failed = Lama duubi karin. Ogolow makarafoonka, ama dooro fayl cod ah.
voice-file-name = duubis
frame-choose = Dooro
frame-day = Maalin
frame-month = Bil
frame-year = Sannad
frame-item = Lambarka { $nth }

## Furayaasha gaagaaban
frame-shortcuts = Furayaasha gaagaaban
frame-shortcuts-off = Ha isticmaalin furayaal gaagaaban
frame-close = Xir
frame-session-warning = Waa lagaa saarayaa {"{time}"} haddaadan sii wadin. Waxa aad qortay way sii jiraan.
frame-session-stay = Ku sii jir
frame-session-over = Waa lagaa saaray. Waxa aad qortay way sii jiraan: u dir ama u kaydi sidii caadiga ahayd, markaas waxaa lagu weydiinayaa inaad marka hore gasho.

## Waqti iyo maalin
plain-time = { $at }

## Meesha ay marayso
stage-done = Waa dhammaatay
stage-now = Hadda way socotaa
stage-ahead = Dambe ayay imanaysaa

## Gelitaan
sign-in-title = Gal
sign-in-title-staff = Shaqadaada gal
sign-in-lead = BankID ayaad ku muujinaysaa cidda aad tahay. Halkee ayuu ku jiraa BankID-gaagu?
sign-in-this-device = BankID qalabkan ku jira
sign-in-other-device = BankID qalab kale ku jira
sign-in-open-app = Fur BankID qalabkan ku jira
sign-in-qr-title = Koodhka ku akhri BankID
sign-in-qr-label = Koodh QR oo lagu akhriyo abka BankID. Mar walba wuu isbeddelayaa.
sign-in-step-same = Fur abka BankID oo xaqiiji. Markaad xaqiijiso si toos ah ayaad halkan ugu soo noqonaysaa.
sign-in-did-not-come-back = Waan xaqiijiyay laakiin ma soo noqon: koodh QR ku bilow mar kale
sign-in-come-back = BankID waa la xaqiijiyay, laakiin abka halkan kama soo noqon. Badbaadadaada awgeed boggu iskii uma sii socdo. Koodh QR ku bilow mar kale haddii abku furay barowsar kale.
sign-in-not-begun-here = Waxa aad xaqiijisay wuxuu ka bilaabmay barowsar kale, sidaas darteed qofna halkan ma gelin. Ma adiga ayaa barowsar kale ka bilaabay? Ku noqo oo dooro in koodh QR lagu bilaabo mar kale. Ma qof baa kuu soo diray xiriiriye? Markaas ha sii wadin. Qof ayaa laga yaabaa inuu isku dayo inuu magacaaga ku galo.
sign-in-made-up-app = Koodhka ku akhri BankID-ga mala-awaalka ah
sign-in-step-open = Abka BankID ka fur qalabkaaga kale.
sign-in-step-scan = Taabo Skanna QR-kod oo kaamirada ku jeedi koodhka.
sign-in-step-confirm = Akhri waxa abka ku qoran. Xaqiiji haddii ay sax yihiin.
sign-in-cancel = Jooji
sign-in-with = Ku gal { $name }
sign-in-others = Siyaabo kale oo lagu galo
sign-in-failed = Ma dhammaystirmin
sign-in-again = Isku day mar kale
signed-out-title = Halkan waad ka baxday
signed-out-lead = Weli waxaa laga yaabaa inaad ku jirto { $name }. Haddaad kombiyuutarka la wadaagto dad kale, halkaasna ka bax.
signed-out-there-too = Ka bax { $name }
signed-out-home = Bogga hore

## Furayaal gelitaan
passkey = Fure gelitaan (passnyckel)
passkey-sign-in = Ku gal fure gelitaan (passnyckel)
passkey-sign-in-lead = Isticmaal fure gelitaan oo aad hore halkan ugu samaysatay. Waxaad ku xaqiijinaysaa farta, wejiga ama koodh qalabkaaga.
passkey-use = Isticmaal furaha gelitaanka
passkey-make = Samee furaha gelitaanka
passkey-without-scripts = Furayaasha gelitaanku waxay u baahan yihiin iskiribti, barowsarkaagana waa ka xiran yahay. BankID ku gal beddelkeeda.
passkey-cannot = Barowsarkaagu ma isticmaali karo furayaasha gelitaanka. BankID ku gal beddelkeeda.
passkey-failed = Ma dhammaystirmin. Isku day mar kale, ama si kale dooro.
passkey-not-good = Furaha gelitaanka lama isticmaali karin. Isku day mar kale, ama BankID ku gal.
passkey-suspect = Furaha gelitaanka waxaa laga yaabaa in la koobiyeeyay, mar dambena waxba ma furo. Tirtir oo mid cusub samee.

## Meelaha aad gashan tahay
sessions-title = Meelaha aad gashan tahay
sessions-lead = Halkan waxaad ku arkaysaa meelaha aad hadda gashan tahay. Haddii ay jirto meel aadan aqoon, ka bax.
sessions-only-this = Meel kale kuma jirtid
sessions-end-others = Meel walba ka bax halkan mooyaane
session-this = Halkan ayaad hadda joogtaa
session-times = Waxaad gashay { $from }. Markii ugu dambaysay ee la isticmaalay { $seen }.
session-end = Ka bax: { $device }
session-on-phone = { $browser } taleefan
session-on-tablet = { $browser } kiniini
session-on-computer = { $browser } kombiyuutar
session-on-device = { $browser } qalab aan la aqoon
session-some-browser = Barowsar aan la aqoon

## Gelitaannada, dib u eegis
sign-in-log-title = Gelitaanno
sign-in-log-lately = Gelitaannadaadii ugu dambeeyay
sign-in-log-when = Goorta
sign-in-log-who = Cidda
sign-in-log-what = Waxa
sign-in-log-by = Sida
sign-in-log-resident = Qof deggan degmada
sign-in-log-nobody = Weli qofna
sign-in-log-program = Barnaamij
sign-in-log-begun = Gelitaan la bilaabay
sign-in-log-signed-in = Waa la galay
sign-in-log-refused = Waa la diiday
sign-in-log-ended = Waa laga baxay
sign-in-log-proven-anew = Mar kale ayuu muujiyay cidda uu yahay
sign-in-log-passkey-made = Wuxuu sameeyay fure gelitaan
sign-in-log-passkey-removed = Wuxuu tirtiray fure gelitaan
sign-in-ended-oneself = Wuu ka baxay
sign-in-ended-left = Bogga ayuu ka tagay
sign-in-ended-elsewhere = Isla qofkaas ayaa qalab kale ka saaray
sign-in-ended-administration = Waa la saaray markii dooriisii ama shaqadiisii dhammaatay
sign-in-ended-provider = Waa laga saaray meeshii laga galay
sign-in-ended-idle = Waa la saaray muddo aan waxba dhicin kaddib
sign-in-ended-longest = Waa la saaray waqtiga ugu dheer kaddib
sign-in-ended-restored = Waa la saaray markii nuqul kayd ah dib loo soo celiyay
sign-in-ended-renewed = Waxaa beddelay gelitaan cusub oo isla barowsarka ah
program-unknown = Barnaamij aan la aqoon ama saxiix khaldan
program-token = Caddayntu ma shaqaynayso
program-not-now = Barnaamijku maanta ma laha oggolaansho
program-not-this = Barnaamijku tan ma laha oggolaansho

## Saxiixa
sign-title = BankID ku saxiix
sign-risk-high = BankID wuxuu u arkaa in khatar weyn ay jirto in qof kale maamulayo saxiixan. Sidaas darteed waxba lama saxiixin. Haddii qof ku soo wacay ama xiriiriye kuu soo diray: jooji oo la xiriir bangigaaga. Haddii kale mar kale ka isku day kombiyuutar ama taleefan aad caadi ahaan isticmaasho.

## Marka boggu uusan samayn karin waxa aad codsatay
trouble-not-found = Bogga ma helno
trouble-not-found-text =
    Boggu ma jiro, ama adiga kuuma furna.
    Hubi ciwaanka ama bogga hore tag. Na soo wac haddaad u malaynayso inay ahayd inaad bogga aragto.
trouble-not-staff = Kaama dhex helno shaqaalaha
trouble-not-staff-text =
    Gelitaanku wuu shaqeeyay, laakiin maanta door halkan kuma lihid.
    Weydiiso madaxdaada ama maamulaha nidaamka inay ku daraan. Haddaad rabto inaad kiisaskaaga aragto, tag Boggagayga (Mina sidor).
trouble-slow-down = Wax yar sug
trouble-slow-down-text =
    Waqti gaaban gudihii isku dayo badan ayaa halkan ka yimid. Sidaas darteed waan nasanaynaa.
    Dhowr daqiiqo sug oo isku day mar kale. Haddii qof hadda khatar ku jiro, wac 112.
trouble-bad-request = Ma fahmin waxa la soo diray
trouble-bad-request-text =
    Waxaa laga yaabaa in boggu muddo dheer furnaa, in fayl aad u weyn yahay ama in barowsarku uusan oggolayn buskudka (kakor).
    Dib u noqo, bogga cusboonaysii oo isku day mar kale. Haddii ay soo noqnoqoto, na soo wac.
trouble-other-site = Ma aqbalin waxa la soo diray
trouble-other-site-text =
    Waxaa laga soo diray bog aan kan ahayn. Sidaas darteed waxba lama kaydin.
    Tag bogga halkan oo halkaas ka dir. Haddii ay soo noqnoqoto, na soo wac.
trouble-closed = Adeeggu hadda waa xiran yahay
trouble-closed-text =
    Waa khalad farsamo oo annaga naga yimid, waanan ka shaqaynaynaa.
    Na soo wac beddelkeeda, markaas waan ku caawinaynaa. Haddii qof hadda khatar ku jiro, wac 112.
trouble-fault = Annaga ayaa wax naga khaldameen
trouble-fault-text =
    Khaladka annagaa leh, adiga ma ihid. Waa la qoray si aan u saxno.
    Wax yar kaddib isku day mar kale. Haddii ay degdeg tahay, na soo wac. Haddii qof hadda khatar ku jiro, wac 112.

demo-clock-title = Saacadda tusaalaha
demo-clock-days = Maalmo hore
demo-clock-hint = Saacaddu hore ayay u socotaa oo keliya. Muddooyinku way dhawaaqaan markay maalintoodu timaaddo.
demo-clock-move = Hore u dhaqaaji

letter-date = Taariikh
letter-case = Lambarka kiiska (ärendenummer)
letter-signed-by = Waxaa saxiixay
letter-signed-at = La saxiixay
away-until = wuu maqan yahay ilaa { $until }
recovery-link = Waan waayay siyaabihii aan ku geli jiray oo dhan
recovery-title = Mar kale soo gal
recovery-lead = Laba maamule ayaa midkiiba ku siiyay koodh badhkiis. Labadaba halkan ku qor, adigoo jooga qalabka aad rabto furahaaga cusub. Furayaashaadii iyo gelitaannadaadii hore way dhammaanayaan.
recovery-first = Badhka koowaad
recovery-second = Badhka labaad
recovery-continue = Sii wad
recovery-not-good = Koodhku ma shaqaynayo. Weydiiso maamulayaasha inay mar kale bilaabaan.
recovery-passkey = Soo noqosho kaddib
recovery-make = Fure gelitaan oo cusub: { $name }
recovery-make-lead = Marka furaha la sameeyo waad gashay.
sign-in-log-recovery-asked = Maamule ayaa codsaday soo noqosho
sign-in-log-recovery-approved = Maamule labaad ayaa oggolaaday soo noqoshada
sign-in-log-recovery-withdrawn = Soo noqoshada dib ayaa loola noqday
sign-in-log-recovery-used = Wuxuu ku soo galay koodhka laba maamule
sign-in-ended-recovery = Waa la saaray markii qofku fure cusub ku soo galay

## Fariin taleefan ama e-boosto lagu diro: waxba ha sheegin
notice-text = Fariin cusub ayaad haysaa.

## Kulannada kalandarka
calendar-meeting = Kulan
calendar-title = Kulannada kalandarkaaga (kalender)
calendar-lead = Ciwaan sir ah ayaad kulannadaada kaga arki kartaa kalandarka taleefankaaga. Halkaas waxaa ku qoran oo keliya erayga kulan.
calendar-told = Kani waa ciwaankaaga. Hadda kaydso, hal mar oo keliya ayaa la muujiyaa. Cidna ha tusin.
calendar-made = Ciwaan ayaad leedahay, waxaa la sameeyay { $at }.
calendar-none = Hadda ciwaan ma lihid.
calendar-make = Samee ciwaan
calendar-make-anew = Samee ciwaan cusub
calendar-end = Ciwaanka tirtir

## Fariimaha
message-thread = Fariimaha
message-together = Wada sheekaysiga la wadaago
message-read = Waa la akhriyay { $at }
message-unread = Weli lama akhrin
message-new = Cusub
message-settled = { $how } ({ $at }).

## Sawirid
draw-sheet = Warqad lagu sawiro
draw-undo = Ka noqo
draw-clear = Ka bilow warqad cusub
draw-drawn = Sawirka waa la dirayaa marka aad riixdo Dir.
draw-empty = Warqaddu waa madhan tahay.
draw-file-name = sawir
draw-ink-black = Madow
draw-ink-red = Cas
draw-ink-blue = Buluug
draw-ink-green = Cagaar
draw-ink-yellow = Jaalle
draw-ink-brown = Bunni
## Su'aalo magac la'aan ah
nameless-topic-child = Ilmo xaaladdiisu adag tahay
nameless-topic-home = Sida guriga looga nool yahay
nameless-topic-violence = Gacan-ka-hadal, hanjabaad ama xakameyn
nameless-topic-money = Lacag, cunto ama guri
nameless-topic-addiction = Khamri, daroogo ama khamaar
nameless-topic-other = Wax kale
nameless-thread = Su'aashaada iyo jawaabaheenna
nameless-from-us = Adeegga bulshada
nameless-from-you = Adiga
nameless-from-asker = Qofka su'aasha qaba
nameless-became-report = Waa in aan wax ka qabannaa waxa nala soo sheegay. Sidaa darteed waxaan u qaadannay sida warbixin walaac.
nameless-passed-on = Waxaa loo gudbiyay { $unit }.
nameless-ended-by-us = Su'aasha waa la xiray.
nameless-ended-by-asker = Su'aasha ayuu xiray.
nameless-refused-ended = Su'aasha waa la xiray. Su'aal cusub ayaad weydiin kartaa.
nameless-refused-full = Halkan boos kuma haro. Su'aal cusub ayaad weydiin kartaa.
nameless-refused-same-unit = Su'aashu halkaas ayay horay u taallay.
nameless-refused-meanwhile = Wax cusub ayaa yimid. Akhri ka dibna mar kale dir.

## Foom warqad ah
paper-item = { $title } Lambarka { $nth } ee { $of }. Haddii ay ka badan yihiin, warqad kale ku qor.
paper-only-if = Jawaab oo keliya haddii aad calaamadisay ”{ $answer }” su'aasha { $question }.
paper-tick-one = Hal calaamad geli.
paper-tick-all = Calaamadi wax kasta oo run ah.
paper-enclose = Haddii aad rabto warqado ku lifaaq. Warqad kale isticmaal haddii sadarradu ku filnaan waayaan.
paper-optional = Uma baahnid inaad jawaabto.
paper-caption = Foom
paper-how = Sida aad samaynayso
paper-how-text = Boggan daabaco, ama na weydiiso mid daabacan. Gacanta ku qor. Qof ayaa ku caawin kara.
paper-where = Foomka halkan u dir ama ku reeb:
paper-where-ask = Na soo wac oo weydii meesha foomka lagu reebo:
paper-of-case = Lambarka kiiska
paper-pdf = U soo qaado PDF ahaan
paper-no-press = PDF halkan laguma samayn karo. Bogga daabaco beddelkeed.
slip-title = Lambarkaaga
slip-lead = Warqaddan kayd. Lambarka ayaad wax badan ku ogaan kartaa. Uma baahnid inaad sheegto qofka aad tahay.
slip-number = Lambar
slip-how = Sida loo weydiiyo
slip-where = Lambarka halkan ku qor:
slip-phone = Ama soo wac:
slip-keep = Lambarka tus oo keliya qof aad ku kalsoon tahay.
slip-link = Daabaco ama kaydso warqad yar
translate-link = Mashiin ku turjun
translate-title = Turjumaad mashiin
translate-lead = Mashiin ayaa ku tusi kara macnaha qiyaas ahaan. Wixii la qoray ayaa ansax ah.
translate-original = Sidan ayaa loo qoray
translate-to-whom = Markaad riixdo qoraalka waxaa loo diraa { $name }. Way akhriyaan si ay u turjumaan. Magacaaga lama diro.
translate-send = Qoraalka dir oo turjun
translate-again = Isku day mar kale
translate-by-machine = Waxaa turjumay mashiin
translate-may-be-wrong = Mashiinku wuu khaldami karaa. Weydii haddii wax aan caddayn. Waxaad xaq u leedahay turjubaan.
translate-too-long = Qoraalku aad buu ugu dheer yahay mashiinka. Lama dirin.
translate-refused = Mashiinku kuma turjumi karo luqaddaada.
translate-later = Turjumaaddu hadda ma jawaabayso. Wixii aad akhriday way joogaan. Waxyar ka dib isku day.
translate-back = Ku noqo farriimaha

## Rabitaanno
nameless-topic-wish = Rabitaan ku saabsan adeeggeenna
nameless-published = Tan waxaan u sheegaynaa dadka oo dhan. Waxaad rabteen: { $asked } Waxaan qabannay: { $done }
nameless-refused-no-wish = Rabitaannada oo keliya ayaa dadka oo dhan loo sheegi karaa.

## Sahan xiriirka ka dib
survey-answer-yes = Haa
survey-answer-partly = Qayb ahaan
survey-answer-no = Maya
survey-answer-unknown = Ma garanayo
survey-q-information = Ma fududayd in la fahmo waxa aan sheegnay oo aan qornay?
survey-q-treatment = Ma laguula dhaqmay ixtiraam iyo faham?
survey-q-influence = Ma saamayn kartay caawimaadda aad heshay?
survey-q-change = Xaaladdaadu ma ka fiicnaatay xiriirka ka dib?
survey-q-access = Ma fududayd in nala soo xiriiro?
survey-q-whole = Guud ahaan ma ku qanacsan tahay xiriirka?
survey-results = Waxa dadku ka qabaan xiriirka
survey-results-lead = Jawaabaha waxaa la tusaa marka rubuca sannadku dhammaado. Haddii wax ka yar shan qof jawaabaan waxba lama tuso.
survey-results-none = Weli ma jiraan jawaabo la tuso
survey-in = Jawaabaha { $quarter }
survey-too-few = Jawaabuhu waa yar yihiin in la tuso ({ $quarter }).
survey-few = Aad bay u yar yihiin
survey-as-table = U tus sida shax
survey-answer = Jawaab
survey-many = Tirada
amounts-what = Waxa
amounts-amount = Lacagta
amounts-asked = Waxaad codsatay { $asked }
money-unit = kr

## Faylasha waxa la bilaabay
files-kept = Faylasha aad horay u dooratay
files-kept-drop = Calaamadi kuwa aan la dirin.
files-another = Ku dar fayl kale
payments-of-case = Lacag bixinta
payment-kronor = { $amount } karoon
payment-to = Loo dirayo
payment-on = Maalinta
payment-amount = Qaddarka
payment-where = Xaaladda
payment-due = Waa la bixin doonaa
payment-no-account = Koonto ayaa la sugayaa
payment-account-waits = Koontadu waxay sugaysaa ansixin
payment-in-file = Waa la diyaarinayaa
payment-released = Waxay u socotaa bangiga
payment-handed = Bangiga ayaa loo dhiibay
payment-accepted = Bangigu waa helay
payment-rejected = Bangigu ma bixin karin
payment-paid = Waa la bixiyey
payment-returned = Lacagtu way soo noqotay
