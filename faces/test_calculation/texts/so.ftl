## Bogga
test-calculation-title = Tijaabi xisaabta kaalmada dhaqaale
test-calculation-about = Arag ilaa inta ay noqon karto kaalmada dhaqaale (ekonomiskt bistånd) bishan. Ma sheegaysid qofka aad tahay.
test-calculation-lead = Buuxi waxa idin khuseeya. Inta kale faaruq ka dhig. Qor lacagta canshuurta ka dib iyo hal bil.
test-calculation-lead-test = Tani waa tijaabo, ma aha go'aan. Codso xitaa haddii tijaabadu aysan lacag muujin.
test-calculation-failed = Biraawsarkaagu ma xisaabin karin. Waxba lama dirin. Mar kale riix haddii aad rabto inaan annagu xisaabinno.
test-calculation-again = Dib uga bilow foom faaruq ah
test-calculation-next = Waxa aad hadda samayn karto
test-calculation-apply = Codso kaalmada dhaqaale
test-calculation-read = Sida aan u xisaabinno taageerada
test-calculation-appeal = Haddii laguu diido: sida racfaan loo qaato
test-calculation-not-counted = Waxa tijaabadu aysan xisaabin
test-calculation-not-counted-work = Dhiirrigelinta shaqada (jobbstimulans), haddii aad shaqaysay oo aad muddo dheer taageero heshay. Markaas mushaharka wax badan ayaad haysanaysaa.
test-calculation-not-counted-child = Lacagta carruurtu iyagu leeyihiin, tusaale mushaharka shaqada xagaaga.
test-calculation-not-counted-need = Baahiyo gaar ah, tusaale cunto qaali ah marka qof jiran yahay.
test-calculation-not-counted-part = Bil qayb ka mid ah, iyo caawimo aan sugi karin.
test-calculation-not-counted-more = In ka badan siddeed carruur ah, ama qof kale oo guriga jooga oo lacagtiisa leh.
test-calculation-not-counted-talk = Nooga sheeg codsiga. Shaqaaluhu wax walba wuu eegayaa.

## Su'aalaha
test-calculation-button = Xisaabi
test-calculation-unit = kr
test-calculation-kronor = { $amount } kr
test-calculation-part-home = Kuwa guriga ku nool
test-calculation-adults = Imisa qof oo weyn ayaad u codsanaysaan?
test-calculation-adults-one = Hal, lammaane ilama noola
test-calculation-adults-two = Laba, waan wada nool nahay ama waan is qabnaa
test-calculation-others = Imisa qof oo kale ayaa guriga ku nool?
test-calculation-others-help = Tusaale carruurta waaweyn, waalidka ama saaxiibada. Ha tirin naftaada, lammaanahaaga ama carruurta hoose.
test-calculation-others-pay = Kirada ma wadaagtaan?
test-calculation-others-pay-yes = Haa, kuwa kale qaybtooda way bixiyaan
test-calculation-part-children = Carruurta idinla nool
test-calculation-child = Ilmaha { $number }
test-calculation-child-age = Da'da ilmaha
test-calculation-child-days = Maalmaha uu idinla joogo bishan
test-calculation-child-days-help = Faaruq ka dhig haddii ilmuhu mar walba idinla nool yahay.
test-calculation-child-more = Mid ka mid ah ma run baa?
test-calculation-child-lunch = Qadada wuxuu ku cunaa xannaanada maalin walba oo shaqo
test-calculation-child-school = Wuxuu jiraa 18 ama ka weyn oo iskuul ayuu dhigtaa
test-calculation-children-more = Carruur kale
test-calculation-part-costs = Waxa aad bil walba bixisaan
test-calculation-rent = Kirada ama khidmadda guriga oo dhan
test-calculation-lodgers = Waxa ay idin siiyaan kuwa qol idinka kiraysta
test-calculation-costs-more = Kharashyo kale
test-calculation-part-you = Lacagta aad hesho, iyo waxa aad shaqada u bixiso
test-calculation-second = Waxaad tihiin laba qof oo waaweyn
test-calculation-part-second = Lacagta lammaanahaaga, iyo waxa uu shaqada u bixiyo
test-calculation-incomes-more = Lacag kale
test-calculation-part-incomes = Gunnooyinka carruurta iyo guriga
test-calculation-part-assets = Kaydka iyo waxyaabo kale oo aad leedihiin

## Jawaabta
test-calculation-result = Tijaabada { $month }
test-calculation-shows = Tijaabadu waxay muujinaysaa ilaa { $amount } kr.
test-calculation-shows-none = Tijaabadu lacag ma muujinayso. Weli xaq ayaad u yeelan kartaa caawimo, tusaale wax gaar ah.
test-calculation-is-a-test = Tani waa tijaabo. Codso weli haddii aadan hubin.
test-calculation-by-guideline = Waxaan ku xisaabinnay heerka qaranka (riksnormen) iyo tilmaamaha degmada.
test-calculation-by-norm = Waxaan ku xisaabinnay heerka qaranka (riksnormen). Kharashyadu waa kuwa aad qortay. Shaqaale ayaa eegaya inay macquul yihiin.
test-calculation-what = Waxa
test-calculation-amount = Lacagta
test-calculation-surplus = Waxa aad haysataan oo ka badan waxa tijaabadu xisaabiso inaad u baahan tihiin
test-calculation-sum = Wadarta tijaabada
test-calculation-mark-open = Qof ayaa go'aaminaya
test-calculation-mark-look = Qof ayaa eegaya
test-calculation-mark-local = Tilmaamaha degmada

## Agta meelaha
test-calculation-faults = Waxaan u baahannahay inaad wax beddesho
test-calculation-nothing = Marka hore wax buuxi, tusaale kirada.
test-calculation-fault-number = Tirada ku qor lambar, tusaale 2.
test-calculation-fault-age = Qor da'da ilmaha sannado dhan, tusaale 7. Qor 0 ilmo yar.
test-calculation-fault-days = Maalmaha ku qor lambar, tusaale 15.
test-calculation-fault-child = Qor ilmuhu immisa jir yahay.
test-calculation-fault-second-adult = Wax baad ka qortay qof kale oo weyn. Dooro imisa qof oo waaweyn aad tihiin.
