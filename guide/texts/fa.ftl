frame-skip-links = میان‌برها
frame-skip-to-content = رفتن به متن اصلی
frame-skip-to-exit = رفتن به دکمه خروج از این صفحه
frame-department = خدمات اجتماعی
frame-language = زبان
frame-log-in = ورود
frame-log-out = خروج
frame-logged-in-as = وارد شده با نام
frame-help = به کمک نیاز دارید؟
frame-report-problem = در این صفحه اشتباهی دیدید؟
frame-accessibility = دسترس‌پذیری
frame-privacy = اطلاعات شخصی شما
frame-licences = مجوزها
frame-neutral-title = اطلاعات
frame-close = بستن
frame-quick-exit = خروج از این صفحه
frame-quick-exit-hint = سه بار کلید شیفت را بزنید تا همین کار انجام شود.
frame-emergency = الان کسی در خطر است
frame-on-call = کشیک خدمات اجتماعی (socialjouren)
frame-on-call-hours = عصرها، شب‌ها و آخر هفته‌ها
frame-phone = تماس با خدمات اجتماعی
frame-demo = این یک نمونه نمایشی با آدم‌های خیالی است.
frame-error-prefix = خطا:{" "}
frame-session-warning = اگر ادامه ندهید، در {"{time}"} از سایت خارج می‌شوید. آنچه نوشته‌اید باقی می‌ماند.
frame-session-stay = در سایت می‌مانم
frame-session-over = از سایت خارج شده‌اید. آنچه نوشته‌اید هنوز اینجاست: مثل همیشه بفرستید یا ذخیره کنید، فقط اول دوباره وارد می‌شوید.
frame-shortcuts = کلیدهای میان‌بر
frame-shortcuts-off = استفاده نکردن از کلیدهای میان‌بر
start-danger = کسی در خطر است؟ زنگ بزنید به
start-danger-region = اگر کسی در خطر است
start-on-call = کشیک خدمات اجتماعی (socialjouren) عصرها، شب‌ها و آخر هفته‌ها پاسخ می‌دهد:
guide-title = پیدا کردن کمک
guide-lead = اینجا می‌خوانید چه کمکی می‌توانید بگیرید، کار چگونه پیش می‌رود و چه حقوقی دارید. لازم نیست وارد حساب کاربری شوید.
guide-card = درباره پول، کودکان، خشونت، اعتیاد، معلولیت و حقوق خود بخوانید.
guide-situation-money-and-home = پول و خانه
guide-situation-children-and-parents = کودکان و پدر و مادرها
guide-situation-young = برای تو که کودک یا نوجوان هستی
guide-situation-violence = خشونت و زورگویی
guide-situation-addiction = اعتیاد
guide-situation-disability-age-and-kin = معلولیت، سالمندان، نزدیکان
guide-situation-new-and-rights = تازه‌وارد به سوئد و حقوق شما
guide-search = جستجو در راهنما
guide-search-button = جستجو
guide-found = { $count ->
    [one] یک پاسخ برای { $words }
   *[other] { $count } پاسخ برای { $words }
 }
guide-found-none = پاسخی برای { $words } پیدا نشد
guide-found-none-text = کلمه دیگری را امتحان کنید یا یک موضوع را انتخاب کنید. می‌توانید به ما زنگ هم بزنید، یا بدون گفتن نامتان بپرسید.
guide-search-empty = بنویسید دنبال چه می‌گردید.
guide-all = همه مقاله‌ها
guide-section-short = پاسخ کوتاه
guide-section-now = الان این کار را بکنید
guide-section-then = بعد چه می‌شود
guide-section-rights = حقوق شما
guide-section-cost = هزینه آن
guide-section-record = ما چه چیزی ثبت می‌کنیم و چه کسی آن را می‌بیند
guide-here = اینجا در کمون
guide-here-phone = به ما زنگ بزنید:
guide-here-hours = ساعت‌های پاسخ‌گویی ما:
guide-here-on-call = عصرها، شب‌ها و آخر هفته‌ها کشیک خدمات اجتماعی پاسخ می‌دهد:
guide-here-ask = بدون گفتن نامتان بپرسید
guide-here-service = از اینجا شروع کنید
guide-sources = این را از کجا می‌دانیم
guide-sources-lead = بعد از هر گفته نوشته شده که بر چه پایه‌ای است.
guide-law-as-of = متن قانون در { $when } خوانده شد.
guide-related = این‌ها را هم بخوانید
guide-mark-law = قانون
guide-mark-practice = اداره دولتی
guide-mark-research-sure = پژوهش: مطمئن
guide-mark-research-fairly-sure = پژوهش: تقریباً مطمئن
guide-mark-research-unsure = پژوهش: نامطمئن
guide-mark-research-very-unsure = پژوهش: بسیار نامطمئن
guide-mark-experience = تجربه
guide-mark-local = در کمون‌های مختلف فرق دارد
guide-mark-open = هنوز تأیید نشده
guide-experience = کسانی که با این موضوع کار می‌کنند یا خودشان آن را تجربه کرده‌اند، این‌طور می‌گویند.
guide-local = کمون‌ها به روش‌های مختلف کار می‌کنند. بپرسید اینجا چطور است.
guide-open = ما فکر می‌کنیم این‌طور است، ولی هنوز نتوانسته‌ایم آن را تأیید کنیم.
guide-not-reviewed = هنوز هیچ حقوق‌دان یا مددکار اجتماعی این مقاله را بازبینی نکرده است. اگر مطمئن نیستید از ما بپرسید.
guide-reviewed = بازبینی در { $day } توسط { $who }.
guide-review-by = باید حداکثر تا { $day } بازبینی شود.
guide-overdue = این مقاله باید حداکثر تا { $day } بازبینی می‌شد. ممکن است از آن زمان چیزی تغییر کرده باشد.
guide-translated = ترجمه از { $who }. هنوز کسی که این زبان زبان مادری اوست ترجمه را بازبینی نکرده است.
guide-behind = متن سوئدی بعد از این ترجمه تغییر کرده است.
guide-not-in-language = این مقاله هنوز به زبان شما نیست. برای همین به سوئدی است.
guide-not-confirmed = این شماره تأیید نشده است.
guide-no-trace = خواندن بدون رد پا
guide-no-trace-text = در این حالت نام صفحه «اطلاعات» می‌شود و نشانی صفحه نشان نمی‌دهد چه می‌خوانید. صفحه در تلفن ذخیره نمی‌شود، ولی در تاریخچه دیده می‌شود.
guide-no-trace-on = شما بدون رد پا می‌خوانید. نام صفحه «اطلاعات» است.
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
guide-helped-yes = بله
guide-helped-no = خیر
guide-helped-thanks = از پاسخ شما سپاسگزاریم
guide-helped-thanks-text = ما پاسخ‌ها را می‌شماریم، ولی نمی‌دانیم چه کسی پاسخ داده است.

## The municipality's own texts
guide-translated-signed = ترجمه از { $who }. در { $day } توسط { $title } که زبان مادری‌اش همین است بازبینی شد.
guide-law-changed = قانون پس از بازبینی این مقاله تغییر کرده است. از ما بپرسید اکنون چه چیزی معتبر است.
guide-own = این مقاله را شهرداری نوشته است.
guide-read-more = در راهنما بیشتر بخوانید
guide-changes = تغییرات راهنما
guide-changes-lead = اینجا آنچه شهرداری در راهنما نوشته، تغییر داده و برداشته است آمده. تازه‌ترین در آغاز است.
guide-changes-none = شهرداری هنوز چیزی را تغییر نداده است.
guide-change-new = تازه.
guide-change-changed = تغییر کرد.
guide-change-withdrawn = برداشته شد.
guide-change-signed = ترجمه را فردی که زبان مادری‌اش همین است بازبینی کرد.
guide-municipalities = همه کمون‌ها
guide-municipalities-lead = اینجا نوشته شده که در هر کمون چگونه با خدمات اجتماعی تماس بگیرید. کمون را خودتان انتخاب می‌کنید. ما هرگز دنبال این نیستیم که شما کجا هستید.
guide-municipalities-search = کمون یا استان را جستجو کنید
guide-municipality-visit = به ما سر بزنید:
guide-municipality-web = وب‌سایت:
guide-municipality-not-filled = هنوز پر نشده است
guide-municipality-empty = هنوز کسی اطلاعات این کمون را ننوشته است. به شماره عمومی کمون زنگ بزنید یا وب‌سایت آن را بخوانید. اگر کسی در خطر است به 112 زنگ بزنید.
guide-municipality-as-of = اطلاعات در { $day } نوشته شده است.
guide-municipality-county = کمون‌های دیگر در این استان
guide-here-elsewhere = در کمون دیگری زندگی می‌کنید؟ همه کمون‌ها را ببینید.
guide-self-help = خودیاری
guide-self-help-lead = پرسش‌هایی که با سرعت خودت پاسخ می‌دهی. پاسخ‌ها مال خودت است. خودت تصمیم می‌گیری آن‌ها را جایی ببری یا نه.
guide-tool-stays = پاسخ‌هایت در همین مرورگر می‌ماند. هیچ چیزی که می‌نویسی برای ما فرستاده نمی‌شود.
guide-tool-sent = مرورگر تو خودش حساب نمی‌کند. وقتی دکمه را می‌زنی پاسخ‌ها رمزشده برای ما فرستاده می‌شود و صفحه جواب می‌دهد. ما آن‌ها را نگه نمی‌داریم و در هیچ گزارشی نمی‌نویسیم.
guide-tool-paper = می‌توانی صفحه را چاپ کنی و با دست پر کنی.
guide-tool-result = نتیجهٔ تو
guide-tool-points = امتیاز: { $points }
guide-tool-missing = به همهٔ پرسش‌ها پاسخ داده نشده است. آن‌هایی که کم است حساب نمی‌شود.
guide-tool-nothing = اول به چیزی پاسخ بده.
guide-tool-left = باقی‌مانده
guide-tool-amount = { $amount } کرون
guide-tool-answers = پاسخ‌های تو
guide-tool-print = چاپ
guide-tool-clear = پاسخ‌ها را پاک کن
guide-tool-keep = پاسخ‌ها را تا وقتی زبانه را ببندم به یاد داشته باش
guide-tool-take = با خود به پرسشی بی‌نام ببر
guide-tool-take-text = وقتی دکمه را می‌زنی فقط همین متن فرستاده می‌شود. هرچه می‌خواهی تغییر بده یا پاک کن. در صفحهٔ بعد تصمیم می‌گیری پرسش را بفرستی یا نه.
guide-tool-take-field = متنی که همراه می‌رود
guide-tool-take-button = ادامه به پرسش
guide-tool-call = کجا زنگ بزنی
guide-community = آشنایی با جامعه
guide-community-lead = دربارهٔ حقوق، بدن، رابطه‌ها و کمک در سوئد. تنها بخوان یا در گروه درباره‌اش حرف بزنید.
guide-community-part = بخش { $number } از { $count }
guide-community-talk = برای گفت‌وگو
guide-community-next = بخش بعدی
guide-community-previous = بخش قبلی
guide-keep = این صفحه‌ها را در گوشی ذخیره کن
guide-keep-text = آن‌وقت می‌توانی بدون اینترنت بخوانی. کسی که از گوشی استفاده می‌کند می‌تواند ببیند آنجا هستند. صفحه‌هایی که دیده شدن با آن‌ها خطرناک است هرگز ذخیره نمی‌شود.
guide-keep-save = صفحه‌ها را ذخیره کن
guide-keep-remove = صفحه‌ها را پاک کن
guide-keep-saved = صفحه‌ها در این گوشی ذخیره شد.
guide-keep-removed = صفحه‌ها از این گوشی پاک شد.
guide-keep-failed = صفحه‌ها ذخیره نشد. وقتی اینترنت داشتی دوباره امتحان کن.
guide-listen = گوش بده
guide-listen-synthetic = رایانه می‌خواند، { $length }. تلفظ ممکن است غلط باشد.
guide-listen-read = خواننده: { $who }، { $length }.
guide-film = فیلم
guide-film-transcript = متن فیلم
