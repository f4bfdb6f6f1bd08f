### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

bankid-rfa1 = Fur abka BankID.
bankid-rfa2 = Abka BankID kuma jiro qalabkan. Ka soo deji meesha aad abyada kale ka soo dejisato, kana qaado BankID bangigaaga.
bankid-rfa3 = Way go'day. Isku day mar kale.
bankid-rfa4 = Hore ayaad u bilowday inaad aqoonsi muujiso ama wax saxiixdo. Badbaado ahaan labadaba waan joojinnay. Isku day mar kale.
bankid-rfa5 = BankID hadda ma jawaabayo. Wax yar sug oo isku day mar kale.
bankid-rfa6 = Waad ka joojisay abka.
bankid-rfa8 = Abku jawaab kuma helin waqtigii. Isku day mar kale.
bankid-rfa9 = Abka ku qor koodhkaaga amniga, ama isticmaal farta ama wejiga, kaddibna xaqiiji.
bankid-rfa13 = Waxaan furaynaa abka BankID. Waxay qaadan kartaa dhowr ilbiriqsi.
bankid-rfa14a = Waxaan ka raadinaynaa BankID kombiyuutarka. Haddaadan halkan ku haysan, koodhka QR waxaad ku akhrin kartaa taleefanka.
bankid-rfa14b = Waxaan ka raadinaynaa BankID qalabkan. Haddaadan halkan ku haysan, koodhka QR waxaad ku akhrin kartaa qalab kale.
bankid-rfa15a = Abka waa la furay kombiyuutarka. Haddii uusan BankID helin, koodhka QR waxaad ku akhrin kartaa taleefanka.
bankid-rfa15b = Abka waa la furay. Haddii uusan BankID helin, qalab kale ayaad isticmaali kartaa.
bankid-rfa16 = BankID-gaagu waa xiran yahay ama waqtigiisii waa dhammaaday. Ka eeg abka ama ka qaado mid cusub bangigaaga.
bankid-rfa17a = Abku ma furmin. Hubi inuu ku jiro qalabka oo la cusboonaysiiyay. Waxaad sidoo kale koodhka QR ku akhrin kartaa qalab kale.
bankid-rfa17b = Koodhka lama akhrin waqtigii. Fur abka, taabo Skanna QR-kod oo kaamirada ku jeedi koodhka.
bankid-rfa18 = Fur BankID
bankid-rfa19 = Halkee ayuu ku jiraa BankID-gaagu, kombiyuutarkan mise qalab kale?
bankid-rfa20 = Halkee ayuu ku jiraa BankID-gaagu, qalabkan mise mid kale?
bankid-rfa21 = Way socotaa. Raac waxa abka ku qoran.
bankid-rfa22 = Wax baa khaldamay. Isku day mar kale.
bankid-rfa23 = Akhri baasaboorkaaga ama kaarka aqoonsiga qaranka sida abku ku tusayo.
bankid-call-confirm = Abka kaga jawaab su'aasha ku saabsan wicitaanka.
bankid-call-declined = Abka waxaad kaga jawaabtay in wicitaanku aanu sax ahayn. Waxba lama dirin.
bankid-app-too-old = Abkaaga BankID waa in la cusboonaysiiyo ka hor. Cusboonaysii oo isku day mar kale.
bankid-risk-blocked = BankID ayaa tan u joojiyay badbaadadaada. Guriga ka isku day mar kale, ama si kale nagala soo xiriir.
bankid-signature-refused = Ma hubin karin jawaabta ka timid BankID, sidaas darteed ma aqbalin. Isku day mar kale. Haddii ay soo noqnoqoto, si kale nagala soo xiriir.
bankid-qr-alt = Koodh QR oo lagu akhriyo abka BankID

openid-unreachable = Adeegga aad ka gasho hadda si fiican uma jawaabayo. Wax yar sug oo isku day mar kale, ama si kale u gal.
openid-cancelled = Waad joojisay gelitaanka. Qofna ma gelin.
openid-level = Gelitaanku kuma filnayn: halkan waxaa loo baahan yahay aqoonsi elektaroonig ah (e-legitimation) oo heer ammaan oo sare leh. Isku day mar kale oo mid sidaas ah dooro, ama BankID ku gal.
openid-not-begun-here = Gelitaanku kama bilaaban barowsarkan, ama waqti badan ayuu qaatay. Qofna ma gelin. Ma qof baa kuu soo diray xiriiriye? Markaas ha sii wadin. Haddii kale halkan ka bilow mar kale.
openid-not-believed = Ma hubin karin jawaabta adeegga aad ka gashay, sidaas darteed qofna ma aanan soo gelin. Isku day mar kale. Haddii ay soo noqnoqoto, u sheeg qofka nidaamka maamula.
openid-no-number = Adeeggu nooguma sheegin cidda aad tahay lambar shakhsi (personnummer) ama lambar isku-dubbarid (samordningsnummer) oo la isku halleyn karo. Si kale u gal ama nala soo xiriir.
