### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## The start page
start-title = بماذا تحتاج إلى مساعدة؟
start-lead = اختر ما يناسبك أكثر. إذا لم تكن متأكدًا فيمكنك دائمًا أن تتصل بنا. الأرقام في أسفل الصفحة.
start-danger-region = إذا كان هناك من هو في خطر
start-danger = هل هناك من هو في خطر؟ اتصل بالرقم
start-on-call = المناوبة الاجتماعية (socialjouren) ترد في المساء والليل وفي عطلة نهاية الأسبوع:
start-my-pages = صفحاتي (Mina sidor)
start-my-pages-card = تابع قضيتك واقرأ الرسائل واكتب إلينا. تسجل الدخول باستخدام BankID.
start-number = اعرف إلى أين وصل ما أرسلته
start-number-card = اكتب الرقم الذي حصلت عليه عند الإرسال. لا تحتاج إلى تسجيل الدخول.
start-answer = الرد برمز
start-answer-card = لمقدمي الخدمات وغيرهم ممن وصلهم رمز في رسالة منا.

## Cards for services that anybody can begin
child-concern-services = قدّم بلاغ قلق على طفل (orosanmälan)
child-concern-report-title-card = إذا كنت جارًا أو قريبًا أو صديقًا، أو كنت أنت صغير السن. لا تحتاج إلى تسجيل الدخول ويمكنك ألا تذكر من أنت.
child-concern-professional-title-card = إذا كان القانون يلزمك بالتبليغ في عملك، مثلًا في المدرسة أو الرعاية الصحية أو الشرطة.

## A service, one question at a time
service-begin = ابدأ
service-nth = السؤال { $nth } من { $of }
service-next = تابع
service-back = ارجع
service-check = اقرأ أجوبتك
service-check-lead = لم يُرسل شيء بعد. هل كل شيء صحيح؟ إذا لم يكن كذلك فيمكنك تغييره.
service-change = غيّر
service-no-answer = بلا جواب

## The receipt
receipt-title = تم الإرسال
receipt-number = رقمك:
receipt-at = وصلنا في { $at }.
receipt-next = ماذا يحدث الآن

## Asking with the number
number-title = اعرف إلى أين وصل ما أرسلته
number-lead = ترى هنا فقط إلى أين وصلنا. لا تظهر أي أسماء.
number-label = رقمك
number-hint = يتكون من عشرة أحرف وأرقام. حصلت عليه عند الإرسال. لا فرق بين الأحرف الكبيرة والصغيرة.
number-button = اعرض
number-received-at = وصلنا في { $at }.
number-unknown = لا نجد شيئًا بهذا الرقم. تأكد من أن كل حرف ورقم صحيح.

## My pages
my-title = صفحاتي (Mina sidor)
my-lead = سجلت الدخول باسم { $name }. ترى هنا قضاياك وما يحدث الآن.
my-case-number = رقم القضية (ärendenummer)
my-no-cases = ليس لديك قضية هنا الآن
my-no-cases-text = إذا كان لديك سؤال فاتصل بنا. الرقم في أسفل الصفحة.
my-unnamed = الاسم غير معروف

## My case
my-progress = إلى أين وصلنا
my-promised = يجب أن ننتهي في موعد أقصاه { $day } ({ $provision }).
my-promised-extended = قررنا أننا نحتاج إلى وقت أطول. يجب أن ننتهي الآن في موعد أقصاه { $day } ({ $provision }).
my-late = لقد تأخرنا. كان يجب أن ننتهي في موعد أقصاه { $day } ({ $provision }). هذا خطؤنا وليس خطأك. لا يلزم أن تفعل شيئًا. اتصل بنا إذا أردت أن تعرف سبب التأخر ومتى ننتهي.
my-who-title = من يعمل على القضية؟
my-who = قضيتك لدى { $name }، { $title }.
my-who-nobody-yet = لم تُسند قضيتك بعد إلى موظف. إذا كان لديك سؤال فاتصل بنا، ويجيبك من يعمل في الاستقبال.
my-do = ما يمكنك فعله هنا
my-papers = رسائل ومستندات
my-letter = رسالة
my-paper = مستند
my-messages = محادثات
my-history = ماذا حدث حتى الآن

## Kinds of lines in the history, as whoever follows the case reads them
entry-you-said-resident = بكلام الشخص نفسه
entry-someone-said-resident = شخص آخر أخبرنا
entry-we-saw-resident = رأينا أو فعلنا
entry-assessment-resident = تقييمنا
entry-decision-resident = قرار
entry-handling-resident = حدث هذا

## Letters
letter-date = التاريخ
letter-case = رقم القضية (ärendenummer)
letter-signed-by = وقّع عليها
letter-signed-at = وقت التوقيع

## About the site
about-accessibility = سهولة الاستخدام للجميع
about-accessibility-text =
    الخدمات الاجتماعية في البلدية مسؤولة عن هذا الموقع. يجب أن يستطيع الجميع استخدامه، مع وسائل مساعدة أو بدونها.
    يسري عليه القانون السويدي الخاص بإتاحة الخدمات العامة الرقمية للجميع (lagen om tillgänglighet till digital offentlig service). نبنيه ليحقق معيار WCAG 2.2 بالمستوى AA. يجب أن تعمل كل صفحة بدون فأرة، وعلى شاشة صغيرة، وبالقراءة الصوتية، وبدون برامج نصية.
    فحص الصفحات من بنوها. لم يفحصها بعد أحد من الخارج. لذلك لا نقول إن كل المتطلبات محققة.
    نعرف أن هذا قد يكون ناقصًا: الصور والمستندات التي أرسلها الناس قد تصعب قراءتها صوتيًا. والنص العربي لم يقرأه بعد أحد الناطقين بالعربية كلغة أم.
    إذا كان شيء صعب الاستخدام فاتصل بنا وأخبرنا. الرقم في أسفل الصفحة. يمكنك أيضًا أن تطلب أن نرسل إليك المحتوى أو نقرأه لك بطريقة أخرى. هذا مجاني.
    إذا لم يرضك جوابنا فيمكنك أن تبلّغ هيئة الإدارة الرقمية Digg ‏(Myndigheten för digital förvaltning). هي التي تشرف على تطبيق هذا القانون. العنوان digg.se.
about-privacy = بياناتك الشخصية
about-privacy-text =
    اللجنة المسؤولة عن الخدمات الاجتماعية في البلدية (nämnden) هي المسؤولة عن بياناتك الشخصية هنا.
    نستخدم البيانات لاستلام البلاغات والعمل على القضايا واتخاذ القرارات وتقديم الدعم. يحق لنا ذلك لأنه ضروري لمهمتنا التي حددها القانون (اللائحة الأوروبية لحماية البيانات، المادتان 6 و9، والقانون 2001:454 عن البيانات الشخصية في الخدمات الاجتماعية، وقانون الخدمات الاجتماعية socialtjänstlagen). لذلك لا نحتاج إلى طلب موافقتك.
    ما نعرفه عنك سري. لا يقرؤه إلا من يعمل على قضيتك ومن تسمح له أنت أو يسمح له القانون. في كل مرة يفتح فيها أحد قضيتك يُسجَّل من هو ومتى ولماذا. يمكنك أن تطلب معرفة من قرأها.
    نأخذ الأسماء وأولياء الأمور ومعلومات الحماية من سجل السكان (folkbokföringen).
    ما تكتبه في نموذج يُحفظ مشفّرًا مدة 24 ساعة على الأكثر إلى أن ترسله. المفتاح في متصفحك وحده. إذا أغلقت المتصفح أو ضغطت على «غادر الصفحة» فلن يستطيع أحد قراءته بعد ذلك.
    لا نستخدم من ملفات تعريف الارتباط (kakor) إلا ما يحتاج إليه الموقع لكي يعمل. وهي تختفي عندما تغلق المتصفح. لا نتتبع ما تفعله ولا نعطي شيئًا للمعلنين.
    نحتفظ بالبيانات طوال المدة التي يحددها القانون. بعد ذلك تُحذف أو تُسلَّم إلى الأرشيف.
    من حقك أن تعرف ما كتبناه عنك، وأن تُصحَّح الأخطاء، وأن تقول رأيك. في الغالب لا يُسمح لنا أن نمحو شيئًا من السجل، لكن ما تقوله يُحفظ بجانبه. يمكنك أيضًا أن تطلب تقييد استخدام البيانات.
    إذا أردت أن تستعمل حقوقك فاتصل بنا أو اكتب إلى مسؤول حماية البيانات في البلدية (dataskyddsombud). رقمنا في أسفل الصفحة.
    إذا كنت ترى أننا نخطئ فيمكنك أن تشتكي إلى هيئة حماية الخصوصية (Integritetsskyddsmyndigheten)، العنوان imy.se.
about-licences = التراخيص
about-package = البرنامج
about-version = الإصدار
about-licence = الترخيص

## Kontrollera ett dokument
answer-title = الرد برمز
answer-lead = لمن وصلته رسالة من الخدمات الاجتماعية فيها رمز للرد. لا يظهر هنا شيء عمن تخصه الرسالة.
answer-label = الرمز الموجود في الرسالة
answer-hint = عشرة أحرف وأرقام، مثل 7KQ4M-92XMB.
answer-button = تابع
answer-unknown = لا يوجد ما يمكن الرد عليه بهذا الرمز. تحقق من الأحرف أو اتصل بنا.
genuine-title = هل المستند أصلي؟
genuine-lead = اكتب الرمز المطبوع على المستند. ستعرف إن كان قد وُقّع هنا، ولن تعرف شيئًا عمن يخصه.
genuine-label = رمز التحقق
genuine-hint = عشرة أحرف وأرقام، مثل 7KQ4M-92XMB.
genuine-button = تحقق
genuine-unknown = لا يوجد لدينا مستند موقّع بهذا الرمز. تحقق من الأحرف.
genuine-signed = وقّعه { $by } { $at }
genuine-fingerprint = قارن مع البصمة المطبوعة على المستند:
my-letter-pdf = تنزيل بصيغة PDF
