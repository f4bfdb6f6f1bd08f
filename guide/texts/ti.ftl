guide-title = ሓገዝ ርኸቡ
guide-lead = እንታይ ሓገዝ ክትረኽቡ ከም እትኽእሉ፡ ከመይ ከም ዝካየድን እንታይ መሰል ከም ዘለኩምን ኣብዚ ተጻሒፉ ኣሎ። ክትኣትዉ ኣየድልየኩምን።
guide-card = ብዛዕባ ገንዘብ፡ ቆልዑ፡ ጎነጽ፡ ወልፊ፡ ስንክልናን መሰልኩምን ኣንብቡ።
guide-situation-money-and-home = ገንዘብን ገዛን
guide-situation-children-and-parents = ቆልዑን ወለድን
guide-situation-young = ቆልዓ ወይ መንእሰይ እንተ ዄንኩም
guide-situation-violence = ጎነጽን ጭቆናን
guide-situation-addiction = ወልፊ
guide-situation-disability-age-and-kin = ስንክልና፡ ሽማግለታት፡ ቤተሰብ
guide-situation-new-and-rights = ኣብ ሽወደን ሓድሽን መሰልኩምን
guide-search = ኣብቲ መምርሒ ድለዩ
guide-search-button = ድለዩ
guide-found = { $count ->
    [one] ብዛዕባ { $words } ሓደ መልሲ ተረኺቡ
   *[other] ብዛዕባ { $words } { $count } መልስታት ተረኺቡ
 }
guide-found-none = ብዛዕባ { $words } መልሲ ኣይተረኽበን
guide-found-none-text = ብኻልእ ቃል ፈትኑ፡ ወይ ሓደ ክፍሊ ምረጹ። ክትድውሉልና፡ ወይ መን ምዃንኩም ከይነገርኩም ክትሓቱ እውን ትኽእሉ።
guide-search-empty = እትደልይዎ ጽሓፉ።
guide-all = ኩሎም ጽሑፋት
guide-section-short = ሓጺር መልሲ
guide-section-now = ሕጂ ነዚ ግበሩ
guide-section-then = ድሕሪኡ እንታይ ይኸውን
guide-section-rights = መሰልኩም
guide-section-cost = ዋግኡ ክንደይ እዩ
guide-section-record = እንታይ ንጽሕፍን መን ይርእዮን
guide-here = ኣብዚ ኮሙን
guide-here-phone = ደውሉልና፦
guide-here-hours = እንምልሰሉ ሰዓታት፦
guide-here-on-call = ምሸት፡ ለይትን ቀዳመ-ሰንበትን ተረኛ ጋንታ ይምልስ፦
guide-here-ask = መን ምዃንኩም ከይነገርኩም ሕተቱ
guide-here-service = ካብዚ ጀምሩ
guide-sources = ነዚ ብኸመይ ንፈልጦ
guide-sources-lead = ድሕሪ ነፍሲ ወከፍ ዘረባ፡ ኣብ ምንታይ ከም ዝተመርኮሰ ተጻሒፉ ኣሎ።
guide-law-as-of = ጽሑፍ ሕጊ ዝተነበበሉ ዕለት { $when }።
guide-related = እዚ እውን ኣንብቡ
guide-mark-law = ሕጊ
guide-mark-practice = በዓል መዚ
guide-mark-research-sure = መጽናዕቲ፦ ርጉጽ
guide-mark-research-fairly-sure = መጽናዕቲ፦ ዳርጋ ርጉጽ
guide-mark-research-unsure = መጽናዕቲ፦ ዘይርጉጽ
guide-mark-research-very-unsure = መጽናዕቲ፦ ኣዝዩ ዘይርጉጽ
guide-mark-experience = ተመኩሮ
guide-mark-local = ኣብ ነፍሲ ወከፍ ኮሙን ይፈላለ
guide-mark-open = ገና ዘይተረጋገጸ
guide-experience = ኣብዚ ስራሕ ዘለዉ ወይ ነዚ ዘሕለፉ ሰባት ከምዚ ይብሉ።
guide-local = ኮሙናት ብዝተፈላለየ መገዲ ይሰርሓ። ኣብዚ ከመይ ምዃኑ ሕተቱ።
guide-open = ከምኡ እዩ ኢልና ንኣምን፡ ግን ገና ከነረጋግጾ ኣይከኣልናን።
guide-not-reviewed = ገና ጠበቓ ወይ ማሕበራዊ ሰራሕተኛ ነዚ ጽሑፍ ኣይመርመሮን። ርግጸኛ እንተ ዘይኮንኩም ሕተቱና።
guide-reviewed = ብ{ $who } ዝተመርመረ፡ ዕለት { $day }።
guide-review-by = ክሳብ { $day } ክምርመር ኣለዎ።
guide-overdue = እዚ ጽሑፍ ክሳብ { $day } ክምርመር ነይርዎ። ካብ ሽዑ ዝተቐየረ ነገር ክህሉ ይኽእል።
guide-translated = ብ{ $who } ዝተተርጎመ። ገና ቋንቋ ኣዲኡ ዝዀነ ሰብ ነቲ ትርጉም ኣይመርመሮን።
guide-behind = እቲ ናይ ሽወደንኛ ጽሑፍ ድሕሪ እዚ ትርጉም ተቐይሩ እዩ።
guide-not-in-language = እዚ ጽሑፍ ገና ብቋንቋኹም የለን። ስለዚ ብሽወደንኛ ተጻሒፉ ኣሎ።
guide-not-confirmed = እዚ ቁጽሪ ኣይተረጋገጸን።
guide-no-trace = ኣሰር ከይገደፍኩም ኣንብቡ
guide-no-trace-text = ሽዑ እቲ ገጽ "ሓበሬታ" ይበሃል፡ እቲ ኣድራሻ ድማ እንታይ ከም እተንብቡ ኣይነግርን። ኣብታ ተሌፎን ኣይዕቀብን፡ ኣብ ታሪኽ ናይቲ ብራውዘር ግን ይርአ።
guide-no-trace-on = ኣሰር ከይገደፍኩም ተንብቡ ኣለኹም። እቲ ገጽ "ሓበሬታ" ይበሃል።
guide-time-hour = { $count ->
    [one] ሓንቲ ሰዓት
   *[other] { $count } ሰዓታት
 }
guide-time-day = { $count ->
    [one] ሓደ መዓልቲ
   *[other] { $count } መዓልትታት
 }
guide-time-working_day = { $count ->
    [one] ሓደ ናይ ስራሕ መዓልቲ
   *[other] { $count } ናይ ስራሕ መዓልትታት
 }
guide-time-week = { $count ->
    [one] ሓደ ሰሙን
   *[other] { $count } ሰሙናት
 }
guide-time-month = { $count ->
    [one] ሓደ ወርሒ
   *[other] { $count } ኣዋርሕ
 }
guide-time-year = { $count ->
    [one] ሓደ ዓመት
   *[other] { $count } ዓመታት
 }
guide-in-english = (ብእንግሊዝኛ)
frame-skip-links = ሓጸርቲ መገድታት
frame-skip-to-content = ናብ ትሕዝቶ ኪዱ
frame-skip-to-exit = ናብ "ካብዚ ገጽ ውጹ" ኪዱ
frame-department = ማሕበራዊ ኣገልግሎት
frame-language = ቋንቋ
frame-log-in = እተዉ
frame-log-out = ውጹ
frame-logged-in-as = ዝኣተወ ሰብ፦
frame-help = ሓገዝ የድልየኩም ድዩ?
frame-report-problem = ኣብዚ ገጽ ጌጋ ርኢኹም ዲኹም?
frame-accessibility = ንኹሉ ሰብ ዝምችእ ምዃኑ
frame-privacy = ውልቃዊ ሓበሬታኹም
frame-licences = ፍቓዳት
frame-neutral-title = ሓበሬታ
frame-close = ዕጸዉ
frame-quick-exit = ካብዚ ገጽ ውጹ
frame-quick-exit-hint = Shift ሰለስተ ግዜ ጠውቑ፡ ብሓደ ዓይነት ይሰርሕ።
frame-emergency = ሕጂ ሓደ ሰብ ኣብ ሓደጋ ኣሎ
frame-on-call = ተረኛ ማሕበራዊ ኣገልግሎት (socialjouren)
frame-on-call-hours = ምሸት፡ ለይትን ቀዳመ-ሰንበትን
frame-phone = ናብ ማሕበራዊ ኣገልግሎት ደውሉ
frame-demo = እዚ ብምህዞ ሰባት ዝተዳለወ መርኣያ እዩ።
frame-error-prefix = ጌጋ፦{" "}
frame-session-warning = እንተ ዘይቀጺልኩም ኣብ {"{time}"} ክትወጹ ኢኹም። እቲ ዝጸሓፍኩምዎ ክጸንሕ እዩ።
frame-session-stay = ኣቲኹም ጽንሑ
frame-session-over = ወጺእኩም ኣለኹም። እቲ ዝጸሓፍኩምዎ ገና ኣብዚ ኣሎ፦ ከም ልሙድ ስደዱዎ ወይ ዓቅቡዎ፡ መጀመርታ ክትኣትዉ ኢኹም።
frame-shortcuts = ሓጸርቲ መፍትሓት ኪቦርድ
frame-shortcuts-off = ሓጸርቲ መፍትሓት ኪቦርድ ኣይትጠቐሙ
start-danger = ሓደ ሰብ ኣብ ሓደጋ ኣሎ ድዩ? ደውሉ
start-danger-region = ሓደ ሰብ ኣብ ሓደጋ እንተሎ
start-on-call = ተረኛ ማሕበራዊ ኣገልግሎት (socialjouren) ምሸት፡ ለይትን ቀዳመ-ሰንበትን ይምልስ፦

## Did it help?
guide-helped = እዚ ሓጊዙኩም ዶ?
guide-helped-yes = እወ
guide-helped-no = ኣይፋል
guide-helped-thanks = ንመልስኹም ነመስግን
guide-helped-thanks-text = መልስታት ንቖጽር፡ መን ከም ዝመለሰ ግን ኣይንፈልጥን።

## The municipality's own texts
guide-translated-signed = ብ{ $who } ተተርጒሙ። ብ{ $day } ብ{ $title }፡ ቋንቋ ኣደኡ ዝኾነ ሰብ፡ ተገምጊሙ።
guide-law-changed = እዚ ጽሑፍ ካብ ዝግምገም ንደሓር ሕጊ ተለዊጡ እዩ። ሕጂ እንታይ ከም ዝሰርሕ ሕተቱና።
guide-own = እዚ ጽሑፍ ብምምሕዳር ከተማ ተጻሒፉ።
guide-read-more = ኣብቲ መምርሒ ተወሳኺ ኣንብቡ
guide-changes = ለውጥታት ኣብቲ መምርሒ
guide-changes-lead = ምምሕዳር ከተማ ኣብቲ መምርሒ ዝጸሓፎ፡ ዝለወጦን ዘውጸኦን ኣብዚ ኣሎ። እቲ ሓድሽ ይቕድም።
guide-changes-none = ምምሕዳር ከተማ ክሳብ ሕጂ ዝለወጦ የለን።
guide-change-new = ሓድሽ።
guide-change-changed = ተለዊጡ።
guide-change-withdrawn = ወጺኡ።
guide-change-signed = እቲ ትርጉም ብቋንቋ ኣደኡ ዝዛረብ ሰብ ተገምጊሙ።
guide-municipalities = ኩለን ኮሙናት
guide-municipalities-lead = ኣብዚ ንማሕበራዊ ግልጋሎት ናይ ነፍሲ ወከፍ ኮሙን ብኸመይ ከም እትረኽብዎ ተጻሒፉ ኣሎ። ነታ ኮሙን ባዕልኹም ትመርጽዋ። ኣበይ ከም ዘለኹም ፈጺምና ኣይንደልን።
guide-municipalities-search = ኮሙን ወይ ለን ድለዩ
guide-municipality-visit = ብጽሑና፦
guide-municipality-web = መርበብ ሓበሬታ፦
guide-municipality-not-filled = ገና ኣይተመልአን
guide-municipality-empty = ብዛዕባ እዛ ኮሙን ገና ዝጸሓፈ የለን። ናብ ቀንዲ ቁጽሪ ናይታ ኮሙን ደውሉ፡ ወይ ኣብ መርበብ ሓበሬታኣ ኣንብቡ። ሰብ ኣብ ሓደጋ እንተ ኣሎ 112 ደውሉ።
guide-municipality-as-of = እቲ ሓበሬታ ብ{ $day } ተጻሒፉ።
guide-municipality-county = ካልኦት ኮሙናት ኣብቲ ለን
guide-here-elsewhere = ኣብ ካልእ ኮሙን ዲኹም ትነብሩ፧ ንኹለን ኮሙናት ርኣዩ።
guide-self-help = ርእሰ-ሓገዝ
guide-self-help-lead = ብናይ ገዛእ ርእስኻ ፍጥነት እትምልሶም ሕቶታት። መልስታት ናትካ እዮም። ናብ ዝኾነ ቦታ ክትወስዶም እንተ ደሊኻ ባዕልኻ ትውስን።
guide-tool-stays = መልስታትካ ኣብዚ ብራውዘር ይተርፉ። ካብቲ እትጽሕፎ ዝኾነ ናባና ኣይለኣኽን።
guide-tool-sent = ብራውዘርካ ባዕሉ ኣይጽብጽብን። መልጎም ምስ ጸቐጥካ መልስታትካ ብምስጢር ናባና ይለኣኹ፣ ገጽ ድማ ይምልስ። ኣይንዕቅቦምን ኣብ መዝገብ ኣይንጽሕፎምን።
guide-tool-paper = ነቲ ገጽ ሓቲምካ ብኢድ ክትመልኦ ትኽእል።
guide-tool-result = ውጽኢትካ
guide-tool-points = ነጥቢ: { $points }
guide-tool-missing = ንኹሎም ሕቶታት ኣይተመለሰን። ዝጎደሉ ኣይጽብጸቡን።
guide-tool-nothing = መጀመርታ ንገለ መልስ።
guide-tool-left = ዝተረፈ
guide-tool-amount = { $amount } ክሮና
guide-tool-answers = መልስታትካ
guide-tool-print = ሕተም
guide-tool-clear = መልስታተይ ደምስስ
guide-tool-keep = መልስታት ክሳብ ዝዓጽዎ ዘክር
guide-tool-take = ናብ ስም ዘይብሉ ሕቶ ውሰዶ
guide-tool-take-text = ምስ ጸቐጥካ እዚ ጽሑፍ ጥራይ እዩ ዝለኣኽ። ዝደለኻዮ ለውጥ ወይ ኣውጽእ። ነቲ ሕቶ ክትሰዶ እንተ ደሊኻ ኣብ ዝቕጽል ገጽ ትውስን።
guide-tool-take-field = ምሳኻ ዝኸይድ ጽሑፍ
guide-tool-take-button = ናብ ሕቶ ቀጽል
guide-tool-call = እትድውለሉ
guide-community = ሓበሬታ ብዛዕባ ሕብረተሰብ
guide-community-lead = ብዛዕባ መሰላት፣ ኣካል፣ ዝምድናታትን ሓገዝን ኣብ ሽወደን። በይንኻ ኣንብብ ወይ ኣብ ጉጅለ ተዘራረቡሉ።
guide-community-part = ክፋል { $number } ካብ { $count }
guide-community-talk = ንምዝርራብ
guide-community-next = ዝቕጽል ክፋል
guide-community-previous = ዝሓለፈ ክፋል
guide-keep = ነዞም ገጻት ኣብ ተሌፎን ዓቅቦም
guide-keep-text = ሽዑ ብዘይ ኢንተርነት ከተንብቦም ትኽእል። ነቲ ተሌፎን ዝጥቀም ሰብ ከም ዘለዉ ክርኢ ይኽእል። ምስኦም ምርኣይ ሓደገኛ ክኸውን ዝኽእል ገጻት ፍጹም ኣይዕቀቡን።
guide-keep-save = ገጻት ዓቅብ
guide-keep-remove = ገጻት ደምስስ
guide-keep-saved = እቶም ገጻት ኣብዚ ተሌፎን ተዓቂቦም።
guide-keep-removed = እቶም ገጻት ካብዚ ተሌፎን ተደምሲሶም።
guide-keep-failed = እቶም ገጻት ክዕቀቡ ኣይከኣሉን። ኢንተርነት ምስ ዝህልወካ ደጊምካ ፈትን።
guide-listen = ስማዕ
guide-listen-synthetic = ኮምፒዩተር ዘንበቦ፣ { $length }። ኣደማምጻ ጌጋ ክኸውን ይኽእል።
guide-listen-read = { $who } ዘንበቦ፣ { $length }።
guide-film = ፊልም
guide-film-transcript = ጽሑፍ ናይቲ ፊልም
