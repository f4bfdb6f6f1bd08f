guide-title = Hel caawimaad
guide-lead = Halkan waxaa ku qoran waxa lagaa caawin karo, sida ay u dhacdo iyo xuquuqdaada. Uma baahnid inaad gasho.
guide-card = Ka akhri lacagta, carruurta, xoogga, balwadda, naafanimada iyo xuquuqdaada.
guide-situation-money-and-home = Lacag iyo guri
guide-situation-children-and-parents = Carruur iyo waalid
guide-situation-young = Haddaad tahay ilmo ama dhallinyaro
guide-situation-violence = Xoog iyo cadaadis
guide-situation-addiction = Balwad
guide-situation-disability-age-and-kin = Naafanimo, waayeel, qaraabo
guide-situation-new-and-rights = Ku cusub Iswiidhan iyo xuquuqdaada
guide-search = Ka raadi hagaha
guide-search-button = Raadi
guide-found = { $count ->
    [one] Hal jawaab oo ku saabsan { $words }
   *[other] { $count } jawaabood oo ku saabsan { $words }
 }
guide-found-none = Jawaab ku saabsan { $words } ma jirto
guide-found-none-text = Eray kale isku day, ama dooro qayb. Waad na soo wici kartaa, ama wax na weydiin kartaa adigoon sheegin cidda aad tahay.
guide-search-empty = Qor waxa aad raadinayso.
guide-all = Dhammaan maqaallada
guide-section-short = Jawaab kooban
guide-section-now = Hadda sidan samee
guide-section-then = Maxaa xiga
guide-section-rights = Xuquuqdaada
guide-section-cost = Inta ay ku kacdo
guide-section-record = Waxa aan qorno iyo cidda aragta
guide-here = Halkan degmada
guide-here-phone = Na soo wac:
guide-here-hours = Waxaan jawaabnaa:
guide-here-on-call = Fiidkii, habeenkii iyo maalmaha fasaxa waxaa jawaaba adeegga degdegga ah (socialjouren):
guide-here-ask = Weydii adigoon sheegin cidda aad tahay
guide-here-service = Halkan ka bilow
guide-sources = Sida aan ku ogaannay
guide-sources-lead = Hadal kasta gadaashiisa waxaa ku qoran waxa uu ku salaysan yahay.
guide-law-as-of = Qoraalka sharciga waxaa la akhriyay { $when }.
guide-related = Sidoo kale akhri
guide-mark-law = Sharci
guide-mark-practice = Hay'ad dawladeed
guide-mark-research-sure = Cilmi-baaris: hubaal
guide-mark-research-fairly-sure = Cilmi-baaris: ku dhowaad hubaal
guide-mark-research-unsure = Cilmi-baaris: aan la hubin
guide-mark-research-very-unsure = Cilmi-baaris: aad aan loo hubin
guide-mark-experience = Khibrad
guide-mark-local = Way ku kala duwan tahay degmooyinka
guide-mark-open = Weli lama xaqiijin
guide-experience = Sidaas waxaa leh dadka arrintan ka shaqeeya ama soo maray.
guide-local = Degmooyinku siyaabo kala duwan ayay u shaqeeyaan. Weydii sida ay halkan tahay.
guide-open = Waxaan u malaynaynaa inay sidaas tahay, laakiin weli ma aannan xaqiijin karin.
guide-not-reviewed = Weli qareen ama shaqaale bulsho ma eegin maqaalkan. Na weydii haddaadan hubin.
guide-reviewed = Waxaa eegay { $who }, { $day }.
guide-review-by = Waa in la eego ugu dambayn { $day }.
guide-overdue = Maqaalkan waxay ahayd in la eego ugu dambayn { $day }. Wax baa iska beddeli kara tan iyo markaas.
guide-translated = Waxaa turjumay { $who }. Qof afkiisa hooyo uu kan yahay weli ma eegin turjumaadda.
guide-behind = Qoraalka Iswiidhishka ah ayaa is beddelay turjumaaddan kaddib.
guide-not-in-language = Maqaalku weli kuma jiro afkaaga. Sidaas darteed wuxuu ku qoran yahay Iswiidhish.
guide-not-confirmed = Lambarka lama xaqiijin.
guide-no-trace = Akhri adigoon raad reebin
guide-no-trace-text = Markaas bogga magaciisu waa Macluumaad, ciwaankuna ma sheego waxa aad akhrinayso. Taleefanku bogga ma kaydiyo, laakiin wuxuu ka muuqdaa taariikhda barowsarka.
guide-no-trace-on = Waxaad wax u akhrinaysaa si aan raad reebin. Bogga magaciisu waa Macluumaad.
guide-time-hour = { $count ->
    [one] hal saac
   *[other] { $count } saacadood
 }
guide-time-day = { $count ->
    [one] hal maalin
   *[other] { $count } maalmood
 }
guide-time-working_day = { $count ->
    [one] hal maalin shaqo
   *[other] { $count } maalmood oo shaqo
 }
guide-time-week = { $count ->
    [one] hal toddobaad
   *[other] { $count } toddobaad
 }
guide-time-month = { $count ->
    [one] hal bil
   *[other] { $count } bilood
 }
guide-time-year = { $count ->
    [one] hal sano
   *[other] { $count } sano
 }
guide-in-english = (af Ingiriisi)

## Did it help?
guide-helped = Tani ma ku caawisay?
guide-helped-yes = Haa
guide-helped-no = Maya
guide-helped-thanks = Waad ku mahadsan tahay jawaabtaada
guide-helped-thanks-text = Jawaabaha waan tirinnaa, laakiin ma ogin cidda jawaabtay.

## The municipality's own texts
guide-translated-signed = Waxaa turjumay { $who }. Waxaa { $day } dib u eegay { $title } oo ah qof afkan ku hadla afka hooyo.
guide-law-changed = Sharcigu wuu is beddelay tan iyo markii maqaalka dib loo eegay. Na weydii waxa hadda khuseeya.
guide-own = Degmada ayaa maqaalkan qortay.
guide-read-more = Wax badan ka akhri hagaha
guide-changes = Isbeddellada hagaha
guide-changes-lead = Halkan waxaa ku qoran waxa degmadu ka qortay, ka beddeshay oo ka saartay hagaha. Kan ugu dambeeya ayaa ugu horreeya.
guide-changes-none = Degmadu weli waxba ma beddelin.
guide-change-new = Cusub.
guide-change-changed = La beddelay.
guide-change-withdrawn = La saaray.
guide-change-signed = Turjumaadda waxaa dib u eegay qof afkan ku hadla afka hooyo.
## The municipalities
guide-municipalities = Dhammaan degmooyinka
guide-municipalities-lead = Halkan waxaa ku qoran sida loola xiriiro adeegga bulshada ee degmo kasta. Adiga ayaa dooranaya degmada. Marnaba ma raadinno halka aad joogto.
guide-municipalities-search = Raadi degmo ama gobol
guide-municipality-visit = Noo imow:
guide-municipality-web = Bogga internetka:
guide-municipality-not-filled = Weli lama buuxin
guide-municipality-empty = Weli cid ma gelin macluumaadka degmadan. Wac telefoonka guud ee degmada, ama akhri boggeeda internetka. Wac 112 haddii qof khatar ku jiro.
guide-municipality-as-of = Macluumaadka waxaa la qoray { $day }.
guide-municipality-county = Degmooyinka kale ee gobolka
guide-here-elsewhere = Ma ku nooshahay degmo kale? Eeg dhammaan degmooyinka.
guide-self-help = Is-caawin
guide-self-help-lead = Su'aalo aad ku jawaabto xawaaraha kuu fiican. Jawaabaha adigaa leh. Adigaa go'aansada haddii aad meel u qaadato.
guide-tool-stays = Jawaabahaagu waxay ku jirayaan biraawsarkan. Waxba aad qorto nalama soo diro.
guide-tool-sent = Biraawsarkaagu isagu ma xisaabiyo. Markaad riixdo badhanka jawaabahaaga oo sir ah ayaa naloo soo dirayaa, boggana wuu jawaabayaa. Ma kaydinno mana ku qorno diiwaan.
guide-tool-paper = Waxaad sidoo kale daabici kartaa bogga oo gacanta ku buuxin kartaa.
guide-tool-result = Natiijadaada
guide-tool-points = Dhibcaha: { $points }
guide-tool-missing = Dhammaan su'aalaha lama jawaabin. Kuwa maqan lama tiriyo.
guide-tool-nothing = Marka hore wax ka jawaab.
guide-tool-left = Haray
guide-tool-amount = { $amount } kr
guide-tool-answers = Jawaabahaaga
guide-tool-print = Daabac
guide-tool-clear = Tirtir jawaabahayga
guide-tool-keep = Xusuusnow jawaabaha ilaa aan ka xidho bogga
guide-tool-take = U qaado su'aal aan magac lahayn
guide-tool-take-text = Tan oo keliya ayaa la diraa markaad riixdo. Beddel ama ka saar waxaad rabto. Bogga xiga ayaad ku go'aansanaysaa inaad su'aasha dirto.
guide-tool-take-field = Qoraalka raacaya
guide-tool-take-button = U gudub su'aasha
guide-tool-call = Cidda la waco
guide-community = Macluumaad ku saabsan bulshada
guide-community-lead = Ku saabsan xuquuqda, jidhka, xidhiidhada iyo caawinta Iswiidhan. Keligaa akhri ama koox kaga wada hadla.
guide-community-part = Qaybta { $number } ee { $count }
guide-community-talk = Wixii laga wada hadlo
guide-community-next = Qaybta xigta
guide-community-previous = Qaybtii hore
guide-keep = Ku kaydi boggagan taleefanka
guide-keep-text = Markaas waxaad akhrin kartaa adigoon internet lahayn. Qofka taleefanka isticmaala wuu arki karaa inay ku jiraan. Boggaga khatar noqon kara in lagugu arko weligood lama kaydiyo.
guide-keep-save = Kaydi boggaga
guide-keep-remove = Tirtir boggaga
guide-keep-saved = Boggagu waxay ku kaydsan yihiin taleefankan.
guide-keep-removed = Boggaga waa laga tirtiray taleefankan.
guide-keep-failed = Boggaga lama kaydin karin. Isku day mar kale markaad internet leedahay.
guide-listen = Dhegeyso
guide-listen-synthetic = Waxaa akhriyay kombiyuutar, { $length }. Dhawaaqu wuu khaldami karaa.
guide-listen-read = Waxaa akhriyay { $who }, { $length }.
guide-film = Filim
guide-film-transcript = Filimka oo qoraal ah
