### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.

## The first page of the guide
guide-title = ابحث عن مساعدة
guide-lead = هنا تقرأ ما المساعدة التي يمكنك الحصول عليها، وكيف تجري الأمور، وما هي حقوقك. لا تحتاج إلى تسجيل الدخول.
guide-card = اقرأ عن المال والأطفال والعنف والإدمان والإعاقة وعن حقوقك.
guide-situation-money-and-home = المال والسكن
guide-situation-children-and-parents = الأطفال والوالدان
guide-situation-young = إذا كنت طفلًا أو شابًا
guide-situation-violence = العنف والقمع
guide-situation-addiction = الإدمان
guide-situation-disability-age-and-kin = الإعاقة وكبار السن والأقارب
guide-situation-new-and-rights = جديد في السويد وحقوقك

## Searching
guide-search = ابحث في الدليل
guide-search-button = ابحث
guide-found = { $count ->
    [zero] لا جواب عن { $words }
    [one] جواب واحد عن { $words }
    [two] جوابان عن { $words }
    [few] { $count } أجوبة عن { $words }
    [many] { $count } جوابًا عن { $words }
   *[other] { $count } جواب عن { $words }
 }
guide-found-none = لا جواب عن { $words }
guide-found-none-text = جرّب كلمة أخرى، أو اختر مجالًا. يمكنك أيضًا أن تتصل بنا، أو تسأل دون أن تقول من أنت.
guide-search-empty = اكتب ما تبحث عنه.
guide-all = كل المقالات

## An article
guide-section-short = جواب قصير
guide-section-now = افعل هذا الآن
guide-section-then = ماذا يحدث بعد ذلك
guide-section-rights = حقوقك
guide-section-cost = كم يكلف ذلك
guide-section-record = ماذا نكتب ومن يراه
guide-here = هنا في البلدية
guide-here-phone = اتصل بنا:
guide-here-hours = نرد في هذه الأوقات:
guide-here-on-call = في المساء والليل وعطلة نهاية الأسبوع ترد المناوبة الاجتماعية (socialjouren):
guide-here-ask = اسأل دون أن تقول من أنت
guide-here-service = ابدأ هنا
guide-sources = كيف نعرف هذا
guide-sources-lead = بعد كل معلومة مكتوب على أي شيء تعتمد.
guide-law-as-of = قُرئ نص القانون في { $when }.
guide-related = اقرأ أيضًا

## What a claim leans on
guide-mark-law = قانون
guide-mark-practice = جهة رسمية
guide-mark-research-sure = بحث علمي: مؤكد
guide-mark-research-fairly-sure = بحث علمي: شبه مؤكد
guide-mark-research-unsure = بحث علمي: غير مؤكد
guide-mark-research-very-unsure = بحث علمي: غير مؤكد أبدًا
guide-mark-experience = خبرة
guide-mark-local = يختلف بين البلديات
guide-mark-open = لم يتأكد بعد
guide-experience = هذا ما يقوله من يعملون في هذا المجال أو من عاشوا هذه التجربة.
guide-local = تعمل البلديات بطرق مختلفة. اسأل كيف هو الأمر هنا.
guide-open = نعتقد أن الأمر كذلك، لكننا لم نستطع أن نتأكد منه بعد.

## Review and translation
guide-not-reviewed = لم يراجع المقالة بعد رجل قانون أو أخصائي اجتماعي. اسألنا إذا لم تكن متأكدًا.
guide-reviewed = راجعها { $who } في { $day }.
guide-review-by = يجب أن تُراجع في موعد أقصاه { $day }.
guide-overdue = كان يجب أن تُراجع المقالة في موعد أقصاه { $day }. ربما تغيّر شيء منذ ذلك الوقت.
guide-translated = الترجمة: { $who }. لم يراجع الترجمة بعد أحد الناطقين بالعربية كلغة أم.
guide-behind = تغيّر النص السويدي بعد هذه الترجمة.
guide-not-in-language = المقالة غير موجودة بلغتك بعد. لذلك هي مكتوبة بالسويدية.
guide-not-confirmed = لم يتم التأكد من الرقم.

## Without a trace
guide-no-trace = اقرأ دون أثر
guide-no-trace-text = عندها يصبح اسم الصفحة «معلومات»، ولا يدل عنوانها على ما تقرؤه. لا تُحفظ الصفحة في الهاتف، لكنها تظهر في سجل التصفح.
guide-no-trace-on = أنت تقرأ دون أثر. اسم الصفحة «معلومات».

## Times
guide-time-hour = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
 }
guide-time-day = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
guide-time-working_day = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
 }
guide-time-week = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
 }
guide-time-month = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
 }
guide-time-year = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
 }
guide-in-english = (بالإنجليزية)

## Did it help?
guide-helped = هل ساعدك هذا؟
guide-helped-yes = نعم
guide-helped-no = لا
guide-helped-thanks = شكرًا على إجابتك
guide-helped-thanks-text = نعدّ الإجابات ولا نعرف من أجاب.

## The municipality's own texts
guide-translated-signed = ترجمة { $who }. راجعها { $title } بتاريخ { $day }، ولغته الأم هي هذه اللغة.
guide-law-changed = تغيّر القانون بعد مراجعة هذا المقال. اسألنا عمّا يسري الآن.
guide-own = كتبت البلدية هذا المقال.
guide-read-more = اقرأ المزيد في الدليل
guide-changes = التغييرات في الدليل
guide-changes-lead = هنا ما كتبته البلدية وغيّرته وحذفته في الدليل. الأحدث أولاً.
guide-changes-none = لم تغيّر البلدية شيئاً بعد.
guide-change-new = جديد.
guide-change-changed = تم تغييره.
guide-change-withdrawn = تم حذفه.
guide-change-signed = راجع الترجمة شخص لغته الأم هي هذه اللغة.
## The municipalities
guide-municipalities = جميع البلديات
guide-municipalities-lead = تجد هنا كيف تتواصل مع الخدمات الاجتماعية في كل بلدية. أنت تختار البلدية بنفسك. نحن لا نبحث أبدًا عن مكانك.
guide-municipalities-search = ابحث عن بلدية أو محافظة
guide-municipality-visit = زورونا:
guide-municipality-web = الموقع الإلكتروني:
guide-municipality-not-filled = لم تُملأ بعد
guide-municipality-empty = لم يكتب أحد معلومات عن هذه البلدية بعد. اتصل بمقسم البلدية أو اقرأ موقعها الإلكتروني. اتصل بالرقم 112 إذا كان أحد في خطر.
guide-municipality-as-of = كُتبت المعلومات في { $day }.
guide-municipality-county = بلديات أخرى في المحافظة
guide-here-elsewhere = هل تسكن في بلدية أخرى؟ انظر جميع البلديات.
guide-self-help = مساعدة ذاتية
guide-self-help-lead = أسئلة تجيب عنها بالسرعة التي تناسبك. إجاباتك ملكك. أنت تقرر إن كنت تريد أخذها معك إلى مكان ما.
guide-tool-stays = تبقى إجاباتك في هذا المتصفح. لا يُرسل إلينا شيء مما تكتبه.
guide-tool-sent = متصفحك لا يحسب بنفسه. عندما تضغط على الزر تُرسل إجاباتك إلينا مشفّرة وتجيب الصفحة. لا نحفظها ولا نكتبها في أي سجل.
guide-tool-paper = يمكنك أيضًا طباعة الصفحة وملؤها بخط اليد.
guide-tool-result = نتيجتك
guide-tool-points = النقاط: { $points }
guide-tool-missing = لم تُجب عن كل الأسئلة. الأسئلة الناقصة لا تُحتسب.
guide-tool-nothing = أجب عن شيء أولًا.
guide-tool-left = الباقي
guide-tool-amount = { $amount } كرونة
guide-tool-answers = إجاباتك
guide-tool-print = اطبع
guide-tool-clear = احذف إجاباتي
guide-tool-keep = تذكّر الإجابات حتى أغلق علامة التبويب
guide-tool-take = خذها معك إلى سؤال بلا اسم
guide-tool-take-text = هذا النص وحده يُرسل عندما تضغط. غيّر أو احذف ما تريد. في الصفحة التالية تقرر إن كنت سترسل السؤال.
guide-tool-take-field = النص الذي يُرسل معك
guide-tool-take-button = تابع إلى السؤال
guide-tool-call = أرقام للاتصال
guide-community = معلومات عن المجتمع
guide-community-lead = عن الحقوق والجسد والعلاقات والمساعدة في السويد. اقرأ وحدك أو تحدثوا عنها في مجموعة.
guide-community-part = الجزء { $number } من { $count }
guide-community-talk = للحديث عنه
guide-community-next = الجزء التالي
guide-community-previous = الجزء السابق
guide-keep = احفظ هذه الصفحات في الهاتف
guide-keep-text = عندها يمكنك قراءتها بلا إنترنت. من يستعمل الهاتف يستطيع أن يرى أنها موجودة. الصفحات التي قد يكون خطرًا أن يراك أحد معها لا تُحفظ أبدًا.
guide-keep-save = احفظ الصفحات
guide-keep-remove = احذف الصفحات
guide-keep-saved = حُفظت الصفحات في هذا الهاتف.
guide-keep-removed = حُذفت الصفحات من هذا الهاتف.
guide-keep-failed = تعذّر حفظ الصفحات. حاول مرة أخرى عندما يتوفر الإنترنت.
guide-listen = استمع
guide-listen-synthetic = يقرؤه حاسوب، { $length }. قد يكون النطق خاطئًا.
guide-listen-read = يقرؤه { $who }، { $length }.
guide-film = فيلم
guide-film-transcript = نص الفيلم
