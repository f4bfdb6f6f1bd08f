### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Here stands what families meet.
### Swedish words in brackets are those that people meet at the counter and in letters.

child-investigation-kind = Baaritaan ilmo (barnutredning)
child-investigation-day = { $day }
child-investigation-answer-by = Ku jawaab ugu dambayn
child-investigation-enquiry-to = Ku socota

## The right to comment
child-investigation-comment-title = Sheeg ra'yigaaga ku saabsan waxa aan qornay
child-investigation-comment-lead = Uma baahnid inaad jawaabto. Jawaabtaada waan akhrinaynaa ka hor intaannan go'aan gaarin. Haddaad ka jeceshahay inaad hadasho, wac qofka kiiskaaga haya (handläggare).
child-investigation-comment-submit = Dir jawaabta
child-investigation-comment-text = Jawaabtaada
child-investigation-comment-text-help = Sheeg waxa sax ah, waxa khaldan iyo waxa ka maqan. Jawaabtaada waxaa lagu kaydiyaa kiiska.
child-investigation-comment-receipt = Mahadsanid. Jawaabtaada waan helnay, waanan akhrinaynaa ka hor intaannan go'aan gaarin.
child-investigation-comment-files = Sawirro ama PDF
child-investigation-comment-files-help = Ugu badnaan shan fayl, midkiiba { $megabytes } MB.
child-investigation-comment-voice = Jawaabtaada ku duub codkaaga
child-investigation-comment-voice-help = Ugu badnaan toban daqiiqo. Halkan ku duub, ama dooro fayl cod ah oo aan ka badnayn { $megabytes } MB. Qofka kiiskaaga haya ayaa dhegaysanaya oo qoraya waxa aad sheegto.
child-investigation-comment-transcript = Maxaad ku sheegaysaa duubista?
child-investigation-comment-transcript-help = Keliya haddaad adigu rabto inaad qorto.
child-investigation-problem-comment-empty = Qor jawaabtaada, dooro fayl ama codkaaga ku duub.
child-investigation-entry-voice-written-parties = Waxaan qornay waxa aad ku sheegtay duubista

## What a decision stands on
child-investigation-applied-for = Maxaa la codsaday?
child-investigation-law = Waxa go'aanku ku salaysan yahay
child-investigation-law-sol-3-1 = Cutubka 3, qodobka 1 ee sharciga adeegyada bulshada: danta ilmaha (3 kap. 1 § socialtjänstlagen)
child-investigation-law-sol-20-3 = Cutubka 20, qodobka 3 ee sharciga adeegyada bulshada: baaritaanka carruurta (20 kap. 3 § socialtjänstlagen)
child-investigation-law-sol-11-1 = Cutubka 11, qodobka 1 ee sharciga adeegyada bulshada: gargaar (11 kap. 1 § socialtjänstlagen, bistånd)
child-investigation-law-sol-11-5 = Cutubka 11, qodobka 5 ee sharciga adeegyada bulshada: taageero aan baahi la qiimayn (11 kap. 5 § socialtjänstlagen)
child-investigation-law-sol-21-1 = Cutubka 21, qodobka 1 ee sharciga adeegyada bulshada: oggolaansho (21 kap. 1 § socialtjänstlagen, samtycke)
child-investigation-law-sol-21-2 = Cutubka 21, qodobka 2 ee sharciga adeegyada bulshada: oggolaansho aan baahi la qiimayn (21 kap. 2 § socialtjänstlagen)
child-investigation-law-sol2001-1-2 = Cutubka 1, qodobka 2 ee sharciga adeegyada bulshada 2001:453: danta ilmaha (1 kap. 2 § socialtjänstlagen)
child-investigation-law-sol2001-11-2 = Cutubka 11, qodobka 2 ee sharciga adeegyada bulshada 2001:453: baaritaanka carruurta (11 kap. 2 § socialtjänstlagen)
child-investigation-law-sol2001-4-1 = Cutubka 4, qodobka 1 ee sharciga adeegyada bulshada 2001:453: gargaar (4 kap. 1 § socialtjänstlagen, bistånd)
child-investigation-law-sol2001-5-1 = Cutubka 5, qodobka 1 ee sharciga adeegyada bulshada 2001:453: masuuliyadda guddigu u hayo carruurta iyo dhallinyarada (5 kap. 1 § socialtjänstlagen)
child-investigation-law-sol2001-3-6-a = Cutubka 3, qodobka 6 a ee sharciga adeegyada bulshada 2001:453: taageero furan iyo oggolaansho (3 kap. 6 a § socialtjänstlagen)
child-investigation-law-lvu-2 = Qodobka 2 ee LVU: xaaladda guriga (2 § LVU)
child-investigation-law-lvu-3 = Qodobka 3 ee LVU: dhaqanka ilmaha laftiisa (3 § LVU)
child-investigation-decided-none = Baaritaanka waxaan ku soo xiraynaa taageero la'aan.
child-investigation-decided-support = Waxaad naga helaysaan taageero.
child-investigation-decided-declined = Ma helaysaan taageeradii aad codsateen.
child-investigation-decided-care = Waxaan maxkamadda ka codsanaynaa daryeel ilmaha loo sameeyo (vård).
child-investigation-measure-what = Taageero (insats) caynkee ah?
child-investigation-measure-from = Laga bilaabo
child-investigation-measure-goals = Hadafka, hadalka qoyska

## A provider's answer
child-investigation-provider-title = Ka jawaab dalab
child-investigation-provider-lead = Waxaad dalab ka heshay adeegyada bulshada (socialtjänsten). Waxba ha ka qorin dadka uu khuseeyo.
child-investigation-provider-submit = Dir jawaabta
child-investigation-provider-name = Magacaaga
child-investigation-provider-contact = Sidee ayaan kula soo xiriirnaa?
child-investigation-provider-contact-help = Lambarka taleefanka ama ciwaanka iimaylka shaqada.
child-investigation-provider-answer = Maxaad ku jawaabaysaan?
child-investigation-provider-received = Dalabka waan helnay
child-investigation-provider-can-start = Waan bilaabi karnaa
child-investigation-provider-cannot = Shaqadaas ma qaadi karno
child-investigation-provider-from = Maalinta koowaad
child-investigation-provider-thanks = Mahadsanidiin, jawaabta waan helnay. Qofka kiiska haya (handläggare) ayaa idinla soo xiriiraya haddii wax loo baahdo.
child-investigation-refusal-not-asked = Weli kuma soo dirin wax aad ka jawaabto.

## Where the case stands
child-investigation-you-opened = Baaritaan ayaan furnay si aan u fahanno xaaladda ilmaha. Dhowaan waxaad ogaan doontaan qofka kiiskiinna haya (handläggare). Hadda uma baahnidin inaad wax samaysaan.
child-investigation-you-talks = Hadda waxaan la hadlaynaa idinka iyo dadka ilmaha yaqaan. Qofka kiiska haya (handläggare) ayaa ballamaha idinkala soo xiriiraya.
child-investigation-you-writing = Hadda waxaan qoraynaa waxa aan ogaannay. Waad akhrin doontaan oo waad ka jawaabi doontaan ka hor intaannan go'aan gaarin.
child-investigation-you-comment = Akhri waxa aan qornay. Haddaad rabto inaad jawaabto, ku jawaab ugu dambayn { $day }. Waad soo wici kartaa sidoo kale.
child-investigation-you-deciding = Hadda wax walba mar kale ayaan akhrinaynaa oo go'aan ayaan gaaraynaa. Uma baahnidin inaad wax samaysaan.
child-investigation-you-none = Baaritaanku waa dhammaaday. Waxaan go'aansannay in aan ku soo xirno taageero la'aan. Haddaad taageero rabtaan, mar walba waad nala soo xiriiri kartaan.
child-investigation-you-support = Baaritaanku waa dhammaaday, waxaadna helaysaan taageero. Qofka kiiska haya (handläggare) ayaa idiin sheegaya sida ay u dhacayso.
child-investigation-you-declined = Baaritaanku waa dhammaaday. Ma helaysaan taageeradii aad codsateen. Go'aanka (beslut) waxaa ku qoran sababta iyo sida rafcaan loo qaato (överklaga).
child-investigation-you-care = Baaritaanku waa dhammaaday. Waxaan maxkamadda ka codsanaynaa daryeel ilmaha loo sameeyo (vård). Maxkamadda ayaa go'aanka gaaraysa. Waxaad xaq u leedahay wakiil sharci (juridiskt ombud).
child-investigation-you-follow-up = Baaritaanku waa dhammaaday. Muddo kaddib waan idinla soo xiriiri doonnaa si aan u aragno xaaladda ilmaha.
child-investigation-you-closed = Kiiska waa la xiray. Haddaad taageero rabtaan, mar walba waad nala soo xiriiri kartaan.
child-investigation-stage-told = Waa laydiin sheegayaa
child-investigation-stage-talks = Waan hadlaynaa
child-investigation-stage-written = Waan qoraynaa
child-investigation-stage-your-comments = Waad jawaabaysaan
child-investigation-stage-we-decided = Waan go'aansanaynaa
child-investigation-stage-told-child = Waxaanu ogaan doonnaa sida aad tahay. Waxaanu u sheegaynaa kuwa u baahan inay ogaadaan.
child-investigation-stage-talks-child = Hadda adiga iyo dad kale oo ku yaqaan ayaanu la hadlaynaa. Waad sheegi kartaa waxa aad rabto, waanad iska dayn kartaa.
child-investigation-stage-written-child = Hadda waxaanu qoraynaa waxa aanu ogaannay. Noo sheeg haddii wax khaldan yihiin.
child-investigation-stage-your-comments-child = Hadda qoyskaagu way akhrin karaan waxa aanu qornay oo way ka jawaabi karaan. Adiguna waad odhan kartaa waxa aad u malaynayso.
child-investigation-stage-we-decided-child = Hadda waxaanu go’aaminaynaa in adiga iyo qoyskaagu caawimo heli doontaan, iyo caawimada ay noqonayso.
child-investigation-stage-we-decided-child-done = Waan go’aansannay. Shaqaalahaaga bulshada ayaa kuu sheegi doona waxa ay kuu tahay.

## The history
child-investigation-entry-opened-parties = Baaritaan (utredning) ayaan furnay
child-investigation-entry-plan-parties = Waxan ayuu baaritaanku ka jawaabayaa
child-investigation-entry-notice-parties = Baaritaanka waan sheegnay
child-investigation-entry-talk-child = Wadahadalkeenna
child-investigation-entry-communicated-parties = Waxa aan qornay waan dirnay
child-investigation-entry-comment-parties = Jawaab ku saabsan waxa aan qornay ayaa timid
child-investigation-entry-proposed-parties = Waxaan qornay soo-jeedin go'aan
child-investigation-entry-extended = Baaritaanku waqti dheeraad ah ayuu qaadanayaa
child-investigation-entry-ordered-parties = Taageerada (insats) waan diyaarinnay
child-investigation-entry-support-plan = Qorshaha taageerada
child-investigation-entry-followed-up = Taageerada dib ayaa loo eegay
child-investigation-entry-follow-up-started = Waxaan la soconaynaa xaaladda ilmaha
child-investigation-entry-follow-up-ended = La socodka waa dhammaaday
child-investigation-entry-closed = Kiiska waa la xiray

## Letters
child-investigation-letter-about = Waxay khusaysaa
child-investigation-letter-contact = Su'aalo ma qabtaa? Wac ama u qor qofka kiiskaaga haya (handläggare). Sheeg haddaad turjubaan (tolk) u baahan tahay.
child-investigation-letter-why = Sababaha
child-investigation-letter-notice-title = Baaritaan (utredning) ayaan furnay
child-investigation-letter-notice-what = Waxaan rabnaa in aan fahanno xaaladda ilmaha iyo in aad taageero u baahan tihiin. Sidaas darteed baaritaan ayaan furnay.
child-investigation-letter-what-happens = Hadda waxan ayaa dhacaya
child-investigation-letter-notice-talk = Waxaan la hadlaynaa ilmaha iyo adiga.
child-investigation-letter-notice-ask = Waxaan weydiin karnaa dugsiga, caafimaadka iyo dadka kale ee ilmaha yaqaan.
child-investigation-letter-notice-read = Waad akhrin kartaa waxa aan qorno oo waad sheegi kartaa ra'yigaaga.
child-investigation-letter-notice-decide = Kaddib ayaan go'aan gaaraynaa. Waa lagu ogeysiinayaa waxa la go'aansaday iyo sababta.
child-investigation-letter-notice-ready = Waa in aan dhammayno ugu dambayn { $day }.
child-investigation-letter-read-title = Akhri waxa aan qornay
child-investigation-letter-read-what = Waa kan waxa aan qornay. Haddaad rabto inaad jawaabto, ku jawaab ugu dambayn { $day }. Qasab ma aha inaad jawaabto.
child-investigation-letter-read-oral = Waxaad kaga jawaabi kartaa Boggagayga (Mina sidor), warqad ama taleefan. Waxaad sidoo kale xaq u leedahay inaad hadal ahaan ugu sheegto guddiga (nämnden).
child-investigation-letter-read-text = Waxa aan qornay
child-investigation-letter-longer-title = Baaritaanku waqti dheeraad ah ayuu qaadanayaa
child-investigation-letter-longer-decision = Baaritaanku waa inuu dhammaado ugu dambayn { $day }.
child-investigation-letter-decision-title = Go'aanka baaritaanka (beslut i utredningen)
child-investigation-letter-appeal = Sidan ayaa rafcaan loo qaataa (överklaga)
child-investigation-letter-appeal-write = Qor go'aanka aad ka hadlayso, waxa aad rabto in la beddelo iyo sababta. Ku saxiix magacaaga oo qor sida aan kula soo xiriirno.
child-investigation-letter-appeal-send = Warqadda annaga noo soo dir, ha u dirin maxkamadda.
child-investigation-letter-appeal-when = Waa in ay na soo gaarto { $weeks } toddobaad gudahood laga bilaabo maalintii aad go'aanka heshay.
child-investigation-letter-appeal-then = Haddii aannan annagu go'aanka beddelin, wax walba waxaan u diraynaa maxkamadda maamulka (förvaltningsrätten), iyada ayaa eegaysa.
child-investigation-letter-no-appeal = Go'aankan rafcaan lagama qaadan karo maxkamadda maamulka (förvaltningsrätten).
child-investigation-letter-court-decides = Go'aankan rafcaan lagama qaadan karo. Maxkamadda maamulka (förvaltningsrätten) ayaa eegaysa codsigayaga, halkaas ayaadna ra'yigaaga ka sheegi kartaa. Waxaad xaq u leedahay wakiil sharci (juridiskt ombud) oo aan lacag kugu fadhiyin.
