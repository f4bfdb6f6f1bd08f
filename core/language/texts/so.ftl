### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## Erayo guriga oo dhan
yes = Haa
no = Maya
plain = { $text }
date-and-time = { $date } saacadda { $time }
case-number = Lambarka kiiska (ärendenummer)
signed-by = Waxaa saxiixay

## Khaladaadka meelaha la buuxiyo: sheeg waxa la samaynayo
problem-required = Halkan buuxi.
problem-choose = Dooro mid ka mid ah.
problem-too-long = Qoraalku aad buu u dheer yahay. Qor ugu badnaan { $max } xaraf.
problem-hidden-characters = Qoraalka waxaa ku jira calaamado qarsoon oo aannan kaydin karin. Badanaa way soo raacaan marka qoraal la soo koobiyeeyo. Gacanta ku qor beddelkeeda.
problem-date = Maalinta u qor sannad, bil iyo maalin, tusaale 2026 11 22.
problem-date-in-future = Maalintaasi weli ma iman. Dooro maanta ama maalin ka horraysa.
problem-date-in-past = Maalintaasi way dhaaftay. Dooro maanta ama maalin ka dambaysa.
problem-number-length = Lambarka shakhsigu (personnummer) wuxuu leeyahay toban ama laba iyo toban tiro, tusaale 20150917-2381.
problem-number-date = Maalin dhalasho oo caynkaas ah ma jirto. Hubi tirooyinka hore.
problem-number-check-digit = Tiro baa khaldan. Hubi lambarka shakhsiga (personnummer).
problem-number-unknown = Lambarku kuma jiro diiwaanka dadweynaha (folkbokföringen). Hubi, ama magaca oo keliya qor.
problem-case-number = Kani uma eka lambar kiis. Hubi.
problem-name-or-number = Qor lambarka shakhsiga (personnummer) ama magaca.
problem-register-silent = Diiwaanka dadweynaha (folkbokföringen) hadda ma jawaabayo. Ma arki karno in qofka xogtiisu qarsoon tahay. Isku day mar kale, ama magaca oo keliya qor oo qarsoodiga si kale u hubi.
problem-file-missing = Dooro ugu yaraan hal fayl.
problem-file-type = Faylka { $name } ma aha sawir ama PDF, xataa haddii magacu sidaas sheegayo. Dooro fayl kale.
problem-file-too-large = Faylka { $name } aad buu u weyn yahay. Ugu badnaan waa inuu ahaadaa { $max } MB.
problem-file-empty = Faylka { $name } waa madhan yahay. Dooro fayl kale.
problem-file-broken = Sawirka { $name } lama furi karo. Dooro sawir kale.
problem-picture-too-large = Sawirka { $name } aad buu u weyn yahay. Ka yaree oo mar kale isku day.
problem-file-holds-more = Faylka { $name } ma aha PDF dhan, ama wax kale ayaa ku jira. Mar kale u daabac PDF oo isku day.
problem-file-harmful = Faylka { $name } waxaa ku jira wax dhib leh. Ma aannan qaadan.
problem-file-not-scanned = Hadda ma hubin karno faylka { $name }. Wax yar ka dib isku day, ama dir adigoon faylka ku darin.
problem-files-too-many = Dooro ugu badnaan { $max } fayl.
problem-upload-cut-off = Wax walba ma soo gaarin. Wixii aad qortay weli way joogaan. Faylasha mar kale dooro oo mar kale dir.
problem-file-choose-again = Weli waxba lama dirin. { $names } sidoo kale mar kale dooro.
problem-voice-type = Faylka { $name } ma aha duubis aan qaadan karno. Dooro MP3, M4A, WAV, OGG ama WebM.
problem-voice-too-long = Duubistu aad bay u dheer tahay. Ugu badnaan waa inay ahaataa { $max } daqiiqo.
problem-too-many = Halkan waxaa lagu dari karaa ugu badnaan { $max }. Qaar ka saar.

## Marka aan la samayn karin
refusal-step-not-open = Tan hadda kiiska laguma samayn karo. Qof baa laga yaabaa inuu ka horreeyay, ama kiisku hore ayuu u socday. Kiiska mar kale fur si aad u aragto meesha uu marayo.
refusal-answers-unread = Jawaabaha lama akhrin karin. Bogga cusboonaysii oo isku day mar kale. Waxa aad qortay way sii jiraan.
refusal-not-a-party = Tan kaama qaadi karno, maxaa yeelay kiiska kuma qornid. Na soo wac haddii aanay sax ahayn.
refusal-not-signed = Go'aanka weli lama saxiixin. Saxiix oo isku day mar kale. Waxa aad qortay way sii jiraan.
refusal-real-person = Kani waa tusaale ay ku jiraan dad mala-awaal ah. Isticmaal oo keliya lambarrada shakhsiga ee mala-awaalka ah: dad dhab ah halkan looma qori karo.

## Doorarka kiiska
party-subject = qofka kiisku khuseeyo
party-guardian = masuulka ilmaha (vårdnadshavare)
party-parent = waalid aan haysan masuuliyadda ilmaha
party-sibling = walaal
party-network = qof ka mid ah dadka ku dhow
party-reporter = qofka walaaca soo sheegay (anmälare)

## Noocyada safafka taariikhda
entry-you-said = Hadalka qofka laftiisa
entry-someone-said = Qof kale ayaa sheegaya
entry-we-saw = Waan aragnay ama waan samaynay
entry-assessment = Qiimayntayada
entry-decision = Go'aan (beslut)
entry-handling = Ka shaqaynta kiiska

## Waxa kiiska ku dhacay
journal-case-opened = Kiiska waa la furay
journal-party-added = { $name } waxaa lagu daray: { $role }
journal-party-follows = { $name } wuxuu kiiska kala socon karaa Boggagayga (Mina sidor)
journal-party-blocked = { $name } mar dambe ma arki karo kiiska
journal-party-unblocked = { $name } mar kale ayuu arki karaa kiiska
journal-allotted = Kiiska waxaa loo dhiibay { $name }
journal-allotted-to-you-parties = Hadda { $name } ayaa kiiskaaga haya
journal-colleague-added = { $name } kiiska waa loo furay
journal-colleague-ended = { $name } mar dambe kiiska ma furi karo
journal-colleague-mentioned = { $name } waa la xusay
journal-scope = Inta la oggol yahay
journal-until = Ilaa
journal-named-staff = Kuwan oo keliya ayaa kiiska furi kara: { $names }
journal-note = { $heading }
journal-told-by = Waxaa sheegay
journal-note-corrected = Sixid ”{ $heading }”
journal-delay-explained = Way daahaysaa. Waxaan filaynaa inaan dhammayno { $day }
journal-message-from-party = Fariin loo diray adeegyada bulshada (socialtjänsten)
journal-message-to-party = Fariin ka timid adeegyada bulshada (socialtjänsten)
journal-message-with-files = { $heading }, faylasha la socda: { $count }
journal-message-settled = Jawaabta fariin: { $how }
message-settled-phone = Taleefan ayaan ku jawaabnay
message-settled-meeting = Kulan ayaan ku jawaabnay
message-settled-not-needed = Jawaab looma baahnayn
message-files-help = Sawir ama PDF. Ugu badnaan { $max } fayl, midkiiba 25 MB. Meesha sawirka laga qaaday lama kaydiyo.
journal-task-set = In la sameeyo ugu dambayn { $due }: { $what }
journal-task-done = Waa dhammaaday: { $what }
journal-document-added = Dukumenti (handling): { $name }
journal-letter-written = Warqad ayaa la qoray
journal-letter-title = Warqad

write-message-title = U qor qofka kiiskaaga haya (handläggare)
write-message-submit = Dir
write-message-lead = Waxa aad qorto waxaa lagu kaydiyaa kiiskaaga. Cid kale oo kiiska la socota halkan kuma arki karto. Haddii qof codsado inuu kiiska akhriyo, marka hore waxaan go'aaminaa waxa uu arki karo.
write-message-not-for-danger = Ma degdeg baa? Halkan ha ku qorin ee wac.
write-message-files = Sawirro ama waraaqo
write-message-text = Fariintaada

decided-by = Yaa go'aanka gaaray?
decider-delegate = Sarkaal awood loo dhiibay (delegation)
decider-section = Guddi-hoosaadka (utskottet)
decider-committee = Guddiga (nämnden)

## Galka qofka laftiisa
record-line = { $day }: { $heading }
record-withheld-title = Halkan waxaa ku jira wax aan noo bannaanayn in aan tusno
record-decision-asked-parties = Waxaad codsatay go'aan (beslut) ku saabsan inaad akhrido

## Sababta aan wax loo tusi karin
ground-osl-10-3 = Waa arrin aad iyo aad muhiim u ah in aan xogtan la shaacin (OSL 10 kap. 3 §).
ground-osl-12-3 = Waa xogta ilmaha laftiisa, ilmahana dhib baa ka soo gaari kara (OSL 12 kap. 3 §).
ground-osl-21-3 = Waxay muujin kartaa halka uu joogo qof la daba joogo (OSL 21 kap. 3 §).
ground-osl-26-1 = Waxay ku saabsan tahay arrimaha gaarka ah ee qof kale (OSL 26 kap. 1 §).
ground-osl-26-5 = Qofka xogta bixiyay dhib baa soo gaari kara (OSL 26 kap. 5 §).

## Waxa la qoray oo laga jawaabo
contest-title = Kani ma sax baa?
contest-submit = Kaydi
ask-read-message = Akhri fariin cusub
ask-block-title = Qof ka xidh kiiska
ask-block-submit = Hadda ka xidh
ask-block-lead = Ma khatar bay adiga ama ilmaha u tahay in qof kale arko kiiska? Markaas isla markiiba qofkaas kiiskan waan ka xidhaynaa. Haddii aad kiisas kale nagu leedahay, mid kasta ka codso. Kadib waxaan go’aaminaynaa in ay sidaas ahaanayso. Qofka looma sheego in adigu aad codsatay.
ask-block-who = Yaan arki karin kiiska?
ask-block-reason = Maxay khatar u tahay?
ask-block-reason-help = Si kooban u qor. Haddii qof hadda khatar ku jiro, wac 112.
ask-block-receipt = Qofku kiiska ma arko hadda ka dib. Sida ugu dhakhsaha badan ayaan u go’aaminaynaa in ay sidaas ahaanayso, jawaabtana halkan ayaad ku arki doontaa.
journal-block-asked = Waxaad nagu weydiisatay inaan ka xidhno { $name }
journal-block-stays = Waxaan go’aansannay in qofku ka xidhnaado
journal-block-ends = Waxaan go’aansannay in qofku mar kale arki karo kiiska
contest-lead = Nooma bannaana in aan tirtirno waxa aan qornay. Laakiin hadalkaaga ayaa lagu ag kaydiyaa, qof kasta oo akhriyana labadaba wuu arkaa. Waan kuu jawaabaynaa.
contest-which = Maxay ku saabsan tahay?
contest-of = Qaybtee ayay ku saabsan tahay?
contest-of-words = Ku saabsan ”{ $words }”:
contest-whole = Dhammaan
contest-says = Maxaad rabtaa inaad sheegto?
contest-correct = Waa sax
contest-not-correct = Sax ma aha
contest-adds = Waxaan rabaa in aan wax ku daro
contest-text = Ku qor erayadaada
contest-beside = Waxa tan laga yiri
contest-corrected = Waan saxnay
contest-noted = Si kala duwan ayaan u aragnaa, taasna waa la qoray
contest-refused = Ma beddelayno
## Si sax ah ma kuu fahannay?
check-title = Si sax ah ma kuu fahannay?
check-submit = Dir jawaabta
check-lead = Akhri waxa aan qornay wada hadalka ka dib. Sheeg haddii ay sax tahay, ugu dambayn { $day }. Waxa aad sheegto way ku qoran yihiin qoraalka marka aan saxiixno.
check-which = Qoraalkee ayay ku saabsan tahay?
check-says = Maxaad ka leedahay?
check-right = Haa, waa sax
check-wrong = Maya, wax baa khaldan
check-adds = Waxaan rabaa in aan wax ku daro
check-text = Ku qor erayadaada
check-none = Hadda wax laga jawaabo ma jiraan.
check-sent = Si sax ah ma kuu fahannay? { $heading }
check-signed = Qoraalka waa la saxiixay: { $heading }
check-read-by = Waxaan wax ka qornay wada hadalkeenna. Akhri oo ka jawaab ugu dambayn { $day }.
check-is-answered = Waad jawaabtay. Wax baad ku dari kartaa ilaa qoraalka la saxiixo.
check-open = Akhri oo jawaab

## Codsashada akhrinta
ask-disclosure-title = Codso go'aan (beslut) si aad wax u akhrido
ask-disclosure-submit = Codso go'aan
ask-disclosure-lead = Waxaad helaysaa go'aan qoran. Rafcaan ayaad ka qaadan kartaa (överklaga).
ask-disclosure-which = Maxaad rabtaa inaad akhrido?

## Kulannada
meet-office = Booqasho xafiiskayaga
meet-home = Gurigaaga
meet-phone = Taleefan
meet-video = Fiidiyow
meet-walk = Socod wadajir ah
meet-booked = Waa la ballansaday
meet-held = Wuu dhacay
meet-not-held = Ma dhicin
meet-called-off = Waa la baajiyay
meet-slot = { $at }, { $minutes } daqiiqo. { $form }, adiga iyo { $name }
meet-at = { $at }
meet-form = Sida loo kulmo
meet-with = Qofka lala kulmo
meet-length = Inta uu socdo
meet-minutes = { $minutes } daqiiqo
meet-place = Goobta
meet-place-help = Qol, goob lagu kulmo ama xiriiriye. Weligaa ha qorin ciwaanka guriga qof.
meet-other-time = Waqti kale
meet-no-time = Waqtiyadan midna
meet-everybody = Dhammaan dadka kiiska la socda
meet-everybody-help = Dhammaantood waxay waqtiga iyo goobta ku arkaan Boggagayga (Mina sidor).
meet-which = Waa kulankee?
meet-proposed-on = Soo jeedintaadii { $at }
meet-no-times = Hadda ma jiraan waqtiyo bannaan. Beddelkeeda waxaad soo jeedin kartaa waqtiyo aad adigu dooratay.
meet-none-ahead = Ma jiro kulan la beddeli karo.
meet-none-begun = Weli kulan ma bilaaban.
meet-wish-times = Waqtiga
meet-wish-form = Sida aad u kulmaysaan
meet-wish-place = Meesha aad ku kulmaysaan
meet-wish-interpreter = Turjubaan (tolk)
meet-wish-sign-language = Luqadda dhegoolaha (teckenspråk)
meet-wish-support = Qof ku taageera (stödperson)
meet-wish-topics = Waxa laga hadlo
meet-one-time = { $first }
meet-two-times = { $first }, ama { $second }
meet-three-times = { $first }, { $second }, ama { $third }
meet-interpreter-in = { $language } ({ $gender })
meet-gender-either = waa isku mid
meet-gender-woman = haweeney haddii la heli karo
meet-gender-man = nin haddii la heli karo
meet-yes = Haa
meet-no = Maya
meet-otherwise = Si kale
meet-verdict = { $verdict }
meet-verdict-words = { $verdict }: { $words }
meet-ask-language = Maxaad u baahan tahay si aan u wada hadli karno?
meet-ask-help = Ma u baahan tahay wax kuwan ka mid ah?
meet-ask-which-language = Waa luqaddee?
meet-ask-gender = Yaad u rabtaa turjubaan (tolk)?
meet-ask-support = Yaad rabtaa inuu ku weheliyo?
meet-ask-support-help = Tusaale saaxiib, qaraabo ama wakiil (ombud).
meet-ask-topics = Waxan ayaan rabaa in aan ka wada hadalno
meet-ask-topics-help = Qofka kiiskaaga haya (handläggare) ayaa akhrinaya kulanka ka hor.
meet-ask-day = Maalin
meet-ask-time = Saacadda
meet-ask-form = Sidee baad rabtaa in aan u kulanno?
meet-ask-place = Xaggee baad rabtaa in aan ku kulanno?
meet-ask-place-help = Ha qorin ciwaankaaga.
meet-ask-slot = Waa waqtigee?
meet-first-time = Soo jeedinta koowaad
meet-second-time = Soo jeedinta labaad
meet-third-time = Soo jeedinta saddexaad

book-meeting-title = Kulan ballanso
book-meeting-lead = Waqti dooro. Waad beddeli kartaa ama baajin kartaa adigoon sheegin sababta.
book-meeting-slot = Waqtiyada bannaan
book-meeting-submit = Ballanso
propose-meeting-title = Soo jeedi waqtiyo aad adigu dooratay
propose-meeting-lead = Soo jeedi ilaa saddex waqti. Wax kasta oo aad codsato jawaab ayaad ka helaysaa.
propose-meeting-submit = Dir soo jeedinta
move-meeting-title = Waqtiga kulan beddel
move-meeting-lead = Uma baahnid inaad sheegto sababta.
move-meeting-slot = Waqtiga cusub
move-meeting-submit = Waqtiga beddel
cancel-meeting-title = Kulan baaji
cancel-meeting-lead = Uma baahnid inaad sheegto sababta. Waqti cusub waad ballansan kartaa markaad rabto.
cancel-meeting-submit = Baaji

problem-time-is-gone = Qof kale ayaa kaa hor qabsaday waqtigaas. Waqti kale dooro. Wixii kale ee aad qortay oo dhan way sii jiraan.
problem-meeting-then = Waqtigaas hore ayaad kulan u lahayd. Waqti kale dooro.
problem-time-twice = Waqtigaas hore ayaad u soo jeedisay.

journal-meet-booked = Kulan waa la ballansaday: { $at }
journal-meet-moved = Kulanka waxaa loo wareejiyay { $at }
journal-meet-called-off = Kulankii { $at } waa la baajiyay
journal-meet-held = Kulankii { $at } wuu dhacay
journal-meet-not-held = Kulankii { $at } ma dhicin
journal-meet-wished = Waxa kulanka ka hor la codsaday
journal-meet-proposed = Waqtiyo kulan oo la soo jeediyay
journal-meet-answered = Jawaabta waxa kulanka laga codsaday
journal-meet-withdrawn = Soo jeedintii kulanka dib ayaa loola noqday

request-look-review = Tan ma aqaano
request-look-review-lead = Maamuluhu wuxuu baarayaa sababta loo akhriyey. Jawaabta halkan ayaad ka helaysaa.
request-caseworker = Beddelashada shaqaalaha kiiska
request-caseworker-lead = Uma baahnid inaad sheegto sababta. Maamulaha ayaa kuu jawaabaya. Ma jiro sharci xaq u siinaya beddelka, laakiin waanu ku dhegaysanaynaa.
request-complaint = Cabasho
request-complaint-lead = Noo sheeg waxa khaldamay. Maamuluhu wuxuu baarayaa waxa dhacay wuuna kuu jawaabayaa. Caawimaaddaadu ma yaraanayso cabashada darteed.
request-appeal = Ka rafcaan qaado go’aan
request-appeal-lead = Qor waxa aad rabto in la beddelo. Marka hore waxaanu eegnaa inuu waqtigii yimid iyo inaanu annagu beddeli karno go’aanka. Haddii kale maxkamadda ayaa helaysa. Wax waad ku dari kartaa ama waad ka noqon kartaa.
request-extract = Hel dhammaan xogtayda
request-extract-lead = Waxa horeba loo tusi karo hadda waad soo dejisan kartaa. Inta kale halkan ka codso, waanu eegaynaa waxa kale ee aad heli karto.
request-log-extract = Wax dheeraad ah oo ku saabsan cidda akhriday
request-log-extract-lead = Codso nuqul diiwaanka ah, tusaale ahaan waqti ka dheer kan la tusayo.
request-correction = Sax xog aniga igu saabsan
request-correction-lead = Qor xogta khaldan iyo sida ay run u tahay. Inta badan ma tirtiri karno, laakiin waxa saxda ah ayaanu garabka ku qornaa.
request-restriction = Xaddid sida xogtayda loo isticmaalo
request-restriction-lead = Qor xogta ay khusayso iyo sababta aan hadda loo isticmaalin.
request-text = Ereyadaada ku sheeg
request-appeal-text = Maxaad rabtaa in la beddelo?
request-appeal-why = Waayo? Hadhow ayaad qori kartaa
request-decision = Go’aankee ayay khusaysaa?
request-other-decision = Go’aan kale. Waan qoray midka uu yahay.
request-look = Akhriskee ayay khusaysaa?
request-look-none = Ka dooro bogga muujinaya cidda akhriday.
request-submit = Dir
request-which = Codsigee ayay khusaysaa?
request-of-day = { $what }, { $day }
request-none-waits = Ma haysid wax jawaab sugaya.
request-add = Wax ku dar
request-add-lead = Waxa aad qorto waxaa lagu darayaa waxa aad hore u dirtay.
request-withdraw = Ka noqo
request-withdraw-lead = Markaas kama jawaabayno. Mid cusub waad diri kartaa.
request-granted = Haa
request-partly = Qayb ahaan haa
request-refused = Maya
request-answered = Waa kan jawaabteenna
request-look-lawful = Qofku sabab buu u lahaa inuu akhriyo
request-look-unlawful = Qofku ma ahayn inuu akhriyo
request-dismissed = Wuu soo daahay lamana eegayo
request-handed-over = Maxkamadda ayaa loo diray
request-changed = Go’aanka waxaanu u beddelnay sidaad rabtay
journal-request-asked = La codsaday: { $what }
journal-request-added = Lagu daray: { $what }
journal-request-withdrawn = Laga noqday: { $what }
journal-request-time-checked = La hubiyey inuu waqtigii yimid: { $what }
journal-request-answered = Laga jawaabay: { $what }
request-letter-title = Go’aan: { $what }
request-letter-refused = Waxa aad codsatay waa diidnay.
request-letter-partly = Qayb ka mid ah waxa aad codsatay waa ogolaannay.
request-letter-dismissed = Rafcaankaagu wuu soo daahay. Ma eegayno.
request-letter-why = Sababta
request-letter-appeal = Sida loo rafcaan qaato
request-letter-appeal-write = Qor waxa aad rabto in la beddelo oo noo soo dir, boggayga ama warqad ku dir.
request-letter-appeal-when = Waa inaanu ku helnaa { $weeks } toddobaad gudahood laga bilaabo maalintii go’aanka aad heshay.
request-letter-appeal-then = Haddaanan annagu beddelin go’aanka wax walba waxaanu u dirnaa maxkamadda maamulka (förvaltningsrätten) oo eegaysa.
request-letter-no-appeal = Tan rafcaan lagama qaadan karo. Haddaad u aragto inaanu khaldannay waxaad u caban kartaa hay’adda IVO.
request-letter-by = Waxaa go’aamiyey { $name }.
journal-request-longer = Waqti dheeraad ah oo jawaabta, ilaa { $day }: { $what }
