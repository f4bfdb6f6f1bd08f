frame-skip-links = میان‌برها
frame-skip-to-content = رفتن به متن اصلی
frame-skip-to-exit = رفتن به دکمهٔ بیرون شدن از این صفحه
frame-department = خدمات اجتماعی
frame-language = زبان
frame-log-in = داخل شدن
frame-log-out = بیرون شدن
frame-logged-in-as = داخل شده به نام
frame-help = به کمک ضرورت دارید؟
frame-report-problem = در این صفحه کدام اشتباه را دیدید؟
frame-accessibility = دسترسی برای همه
frame-privacy = معلومات شخصی شما
frame-licences = جوازها
frame-neutral-title = معلومات
frame-close = بسته کردن
frame-quick-exit = بیرون شدن از این صفحه
frame-quick-exit-hint = سه بار دکمهٔ شفت را فشار دهید، همین کار می‌شود.
frame-emergency = همین حالا کسی در خطر است
frame-on-call = نوکریوال خدمات اجتماعی (socialjouren)
frame-on-call-hours = شام‌ها، شب‌ها و آخر هفته‌ها
frame-phone = زنگ زدن به خدمات اجتماعی
frame-demo = این یک نمونهٔ نمایشی با آدم‌های خیالی است.
frame-error-prefix = اشتباه:{" "}
frame-session-warning = اگر ادامه ندهید، در {"{time}"} از صفحه خارج می‌شوید. چیزی که نوشته کرده‌اید باقی می‌ماند.
frame-session-stay = ادامه می‌دهم
frame-session-over = شما از صفحه خارج شده‌اید. چیزی که نوشته کرده‌اید هنوز اینجا است: مثل همیشه روان یا ذخیره کنید، فقط اول دوباره داخل می‌شوید.
frame-shortcuts = دکمه‌های میان‌بر
frame-shortcuts-off = استفاده نکردن از دکمه‌های میان‌بر
start-danger = کسی در خطر است؟ زنگ بزنید به
start-danger-region = اگر کسی در خطر است
start-on-call = نوکریوال خدمات اجتماعی (socialjouren) شام‌ها، شب‌ها و آخر هفته‌ها جواب می‌دهد:
guide-title = پیدا کردن کمک
guide-lead = اینجا می‌خوانید که چه کمک گرفته می‌توانید، کار چطور پیش می‌رود و چه حقوق دارید. لازم نیست داخل حساب خود شوید.
guide-card = دربارهٔ پول، اطفال، خشونت، اعتیاد، معلولیت و حقوق خود بخوانید.
guide-situation-money-and-home = پول و خانه
guide-situation-children-and-parents = اطفال و والدین
guide-situation-young = برای تو که طفل یا نوجوان هستی
guide-situation-violence = خشونت و زورگویی
guide-situation-addiction = اعتیاد
guide-situation-disability-age-and-kin = معلولیت، کلان‌سالان، نزدیکان
guide-situation-new-and-rights = نو آمده به سویدن و حقوق شما
guide-search = جستجو در رهنما
guide-search-button = جستجو
guide-found = { $count ->
    [one] یک جواب برای { $words }
   *[other] { $count } جواب برای { $words }
 }
guide-found-none = جوابی برای { $words } پیدا نشد
guide-found-none-text = یک کلمهٔ دیگر را امتحان کنید یا یک بخش را انتخاب کنید. به ما زنگ هم زده می‌توانید، یا بدون گفتن نام‌تان بپرسید.
guide-search-empty = بنویسید که چه را می‌پالید.
guide-all = همهٔ مقاله‌ها
guide-section-short = جواب کوتاه
guide-section-now = همین حالا این کار را بکنید
guide-section-then = بعد چه می‌شود
guide-section-rights = حقوق شما
guide-section-cost = مصرف آن
guide-section-record = ما چه را ثبت می‌کنیم و کی آن را می‌بیند
guide-here = اینجا در کمون
guide-here-phone = به ما زنگ بزنید:
guide-here-hours = ساعت‌های جواب‌دهی ما:
guide-here-on-call = شام‌ها، شب‌ها و آخر هفته‌ها نوکریوال خدمات اجتماعی جواب می‌دهد:
guide-here-ask = بدون گفتن نام‌تان بپرسید
guide-here-service = از اینجا شروع کنید
guide-sources = این را از کجا می‌دانیم
guide-sources-lead = بعد از هر گفته نوشته شده است که بر چه اساس است.
guide-law-as-of = متن قانون در { $when } خوانده شد.
guide-related = این‌ها را هم بخوانید
guide-mark-law = قانون
guide-mark-practice = ادارهٔ دولتی
guide-mark-research-sure = تحقیق علمی: مطمئن
guide-mark-research-fairly-sure = تحقیق علمی: تقریباً مطمئن
guide-mark-research-unsure = تحقیق علمی: نامطمئن
guide-mark-research-very-unsure = تحقیق علمی: بسیار نامطمئن
guide-mark-experience = تجربه
guide-mark-local = در هر کمون فرق دارد
guide-mark-open = هنوز تأیید نشده
guide-experience = کسانی که با این موضوع کار می‌کنند یا خودشان آن را تجربه کرده‌اند، این طور می‌گویند.
guide-local = هر کمون به روش خود کار می‌کند. بپرسید که اینجا چطور است.
guide-open = ما فکر می‌کنیم که این طور است، اما هنوز آن را تأیید کرده نتوانسته‌ایم.
guide-not-reviewed = هنوز هیچ حقوق‌دان یا مددکار اجتماعی این مقاله را بازبینی نکرده است. اگر مطمئن نیستید از ما بپرسید.
guide-reviewed = بازبینی در { $day } از طرف { $who }.
guide-review-by = باید حد اکثر تا { $day } بازبینی شود.
guide-overdue = این مقاله باید حد اکثر تا { $day } بازبینی می‌شد. شاید از آن وقت چیزی تغییر کرده باشد.
guide-translated = ترجمه از { $who }. هنوز کسی که این زبان، زبان مادری‌اش است ترجمه را بازبینی نکرده است.
guide-behind = متن سویدنی بعد از این ترجمه تغییر کرده است.
guide-not-in-language = این مقاله هنوز به زبان شما نیست. به همین خاطر به سویدنی است.
guide-not-confirmed = این نمبر تأیید نشده است.
guide-no-trace = خواندن بدون ماندن نشانی
guide-no-trace-text = در این حالت نام صفحه «معلومات» می‌شود و آدرس صفحه نشان نمی‌دهد که چه می‌خوانید. صفحه در تیلفون ذخیره نمی‌شود، اما در تاریخچه دیده می‌شود.
guide-no-trace-on = شما بدون ماندن نشانی می‌خوانید. نام صفحه «معلومات» است.
guide-time-hour = { $count ->
    [one] یک ساعت
   *[other] { $count } ساعت
 }
guide-time-day = { $count ->
    [one] یک روز
   *[other] { $count } روز
 }
guide-time-working_day = { $count ->
    [one] یک روز کاری
   *[other] { $count } روز کاری
 }
guide-time-week = { $count ->
    [one] یک هفته
   *[other] { $count } هفته
 }
guide-time-month = { $count ->
    [one] یک ماه
   *[other] { $count } ماه
 }
guide-time-year = { $count ->
    [one] یک سال
   *[other] { $count } سال
 }
guide-in-english = (به انگلیسی)

## Did it help?
guide-helped = آیا این به شما کمک کرد؟
guide-helped-yes = بلی
guide-helped-no = نخیر
guide-helped-thanks = از جواب شما تشکر
guide-helped-thanks-text = ما جواب‌ها را می‌شماریم، ولی نمی‌دانیم چه کسی جواب داده است.

## The municipality's own texts
guide-translated-signed = ترجمه از { $who }. در { $day } توسط { $title } که زبان مادری‌اش همین است بازبینی شد.
guide-law-changed = قانون پس از بازبینی این مقاله تغییر کرده است. از ما بپرسید که اکنون چه چیزی معتبر است.
guide-own = این مقاله را شاروالی نوشته است.
guide-read-more = در رهنما بیشتر بخوانید
guide-changes = تغییرات در رهنما
guide-changes-lead = اینجا آنچه شاروالی در رهنما نوشته، تغییر داده و برداشته است آمده. تازه‌ترین در آغاز است.
guide-changes-none = شاروالی هنوز چیزی را تغییر نداده است.
guide-change-new = نو.
guide-change-changed = تغییر داده شد.
guide-change-withdrawn = برداشته شد.
guide-change-signed = ترجمه را کسی که زبان مادری‌اش همین است بازبینی کرد.
guide-municipalities = همه کمون‌ها
guide-municipalities-lead = این‌جا نوشته شده که در هر کمون چگونه با خدمات اجتماعی تماس بگیرید. کمون را خودتان انتخاب می‌کنید. ما هرگز نمی‌پرسیم شما کجا هستید.
guide-municipalities-search = کمون یا ولایت را جستجو کنید
guide-municipality-visit = پیش ما بیایید:
guide-municipality-web = وب‌سایت:
guide-municipality-not-filled = هنوز پر نشده است
guide-municipality-empty = هنوز کسی معلومات این کمون را ننوشته است. به شماره عمومی کمون زنگ بزنید یا وب‌سایت آن را بخوانید. اگر کسی در خطر است به 112 زنگ بزنید.
guide-municipality-as-of = معلومات در { $day } نوشته شده است.
guide-municipality-county = کمون‌های دیگر در این ولایت
guide-here-elsewhere = در کمون دیگری زندگی می‌کنید؟ همه کمون‌ها را ببینید.
guide-self-help = خودیاری
guide-self-help-lead = سوال‌هایی که با سرعت خودت جواب می‌دهی. جواب‌ها از خودت است. خودت تصمیم می‌گیری آن‌ها را جایی ببری یا نی.
guide-tool-stays = جواب‌هایت در همین مرورگر می‌ماند. هیچ چیزی که می‌نویسی به ما فرستاده نمی‌شود.
guide-tool-sent = مرورگر تو خودش حساب نمی‌کند. وقتی دکمه را فشار بدهی جواب‌ها رمزشده به ما فرستاده می‌شود و صفحه جواب می‌دهد. ما آن‌ها را نگاه نمی‌کنیم و در هیچ ثبت نمی‌نویسیم.
guide-tool-paper = می‌توانی صفحه را چاپ کنی و با دست پر کنی.
guide-tool-result = نتیجه تو
guide-tool-points = نمره: { $points }
guide-tool-missing = به تمام سوال‌ها جواب داده نشده است. آن‌هایی که کم است حساب نمی‌شود.
guide-tool-nothing = اول به چیزی جواب بده.
guide-tool-left = باقی‌مانده
guide-tool-amount = { $amount } کرون
guide-tool-answers = جواب‌های تو
guide-tool-print = چاپ
guide-tool-clear = جواب‌ها را پاک کن
guide-tool-keep = جواب‌ها را تا وقتی صفحه را بسته کنم به یاد داشته باش
guide-tool-take = با خود به سوالی بی‌نام ببر
guide-tool-take-text = وقتی دکمه را فشار بدهی فقط همین متن فرستاده می‌شود. هرچه می‌خواهی تغییر بده یا پاک کن. در صفحه بعدی تصمیم می‌گیری سوال را بفرستی یا نی.
guide-tool-take-field = متنی که همراه می‌رود
guide-tool-take-button = ادامه به سوال
guide-tool-call = به کجا زنگ بزنی
guide-community = معلومات درباره جامعه
guide-community-lead = درباره حقوق، بدن، رابطه‌ها و کمک در سویدن. تنها بخوان یا در گروپ درباره‌اش گپ بزنید.
guide-community-part = بخش { $number } از { $count }
guide-community-talk = برای گفتگو
guide-community-next = بخش بعدی
guide-community-previous = بخش قبلی
guide-keep = این صفحه‌ها را در تلیفون ذخیره کن
guide-keep-text = آن وقت می‌توانی بدون انترنت بخوانی. کسی که تلیفون را استفاده می‌کند می‌تواند ببیند آنجا هستند. صفحه‌هایی که دیده شدن با آن‌ها خطرناک است هیچ وقت ذخیره نمی‌شود.
guide-keep-save = صفحه‌ها را ذخیره کن
guide-keep-remove = صفحه‌ها را پاک کن
guide-keep-saved = صفحه‌ها در این تلیفون ذخیره شد.
guide-keep-removed = صفحه‌ها از این تلیفون پاک شد.
guide-keep-failed = صفحه‌ها ذخیره نشد. وقتی انترنت داشتی دوباره کوشش کن.
guide-listen = گوش کن
guide-listen-synthetic = کمپیوتر می‌خواند، { $length }. تلفظ شاید غلط باشد.
guide-listen-read = خواننده: { $who }، { $length }.
guide-film = فلم
guide-film-transcript = متن فلم
