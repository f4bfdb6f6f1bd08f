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
my-to-do = ما عليك فعله
my-nothing-to-do = ليس عليك فعل شيء الآن.
my-more-to-do = و{ $count } غيرها. تجدها في صفحات القضايا.
my-do-by = في موعد أقصاه { $day }
my-do-was-by = كان الموعد { $day }. افعل ذلك على أي حال أو اتصل بنا.
my-do-when-you-can = متى استطعت
my-cases = قضاياك
my-cases-over = قضايا منتهية
my-whom = من تريد أن ترى؟
my-whom-all = الجميع
my-whom-me = أنا
my-whom-one = هذا عن: { $name }

## Safe contact
safety-title = تواصل آمن
safety-lead = كيف يمكننا أن نتواصل معك دون خطر؟ فكّر في من يستطيع غيرك أن يرى هاتفك أو بريدك الإلكتروني.
safety-now-nothing = الآن لا نرسل إليك شيئًا. تسجل الدخول بنفسك لترى إن كان هناك جديد.
safety-now-sms = الآن نرسل إليك رسائل نصية، فقط بين { $from } و{ $to }.
safety-now-email = الآن نرسل إليك بريدًا إلكترونيًا، فقط بين { $from } و{ $to }.
safety-says = عندما يكون هناك جديد نكتب فقط: { $text }
safety-not-yet = لا ترسل البلدية رسائل نصية أو بريدًا إلكترونيًا بهذه الطريقة بعد. يُحفظ ما تختاره.
safety-changed = غيّرت هذا في { $at }.
safety-way = كيف تريد أن تعرف أن هناك جديدًا في صفحاتي (Mina sidor)؟
safety-nothing = لا ترسلوا شيئًا. أسجل الدخول بنفسي.
safety-sms = رسالة نصية
safety-email = بريد إلكتروني
safety-phone = الهاتف
safety-phone-help = مثلًا 070-123 45 67. الأفضل هاتف لا يقرؤه غيرك.
safety-address = عنوان البريد الإلكتروني
safety-though-title = قد تكون بياناتك محمية
safety-protected = السجل السكاني يحمي بياناتك، أو لم نتمكن من سؤاله. قد تُظهر رسالة نصية أو إلكترونية للآخرين أن هناك من يبحث عنك. لذلك لا نرسل شيئًا إلا إذا قلت إنك تريد ذلك.
safety-though = أعرف ذلك. أرسلوا رغم ذلك.
safety-hours = متى يكون التواصل آمنًا؟
safety-from = من الساعة
safety-to = حتى الساعة
safety-language = اللغة
safety-word = كلمة السر بيننا
safety-word-help = كلمة تختارها أنت. نقولها عندما نتصل بك لتعرف أننا نحن.
safety-save = احفظ
safety-test = أرسلوا إليّ رسالة تجربة
safety-test-sent = أرسلنا رسالة تجربة. تبدو تمامًا مثل الرسالة الحقيقية.
safety-test-failed = تعذر إرسال رسالة التجربة. تحقق مما كتبته أو حاول لاحقًا.
safety-test-enough = أرسلت رسائل تجربة كثيرة اليوم. حاول مرة أخرى غدًا.
safety-delete = احذف ما اخترته
safety-problem-phone = اكتب رقم هاتف، مثلًا 070-123 45 67
safety-problem-address = اكتب عنوان بريد إلكتروني، مثلًا name@example.com
safety-problem-hours = يجب أن يكون الوقت الأول قبل الثاني
safety-problem-protected = ضع علامة على أنك تريد ذلك، أو اختر ألا نرسل شيئًا

## My case
my-progress = إلى أين وصلنا
my-promised = يجب أن ننتهي في موعد أقصاه { $day } ({ $provision }).
my-promised-extended = قررنا أننا نحتاج إلى وقت أطول. يجب أن ننتهي الآن في موعد أقصاه { $day } ({ $provision }).
my-late = لقد تأخرنا. كان يجب أن ننتهي في موعد أقصاه { $day } ({ $provision }). هذا خطؤنا وليس خطأك. لا يلزم أن تفعل شيئًا. اتصل بنا إذا أردت أن تعرف سبب التأخر ومتى ننتهي.
my-late-told = لقد تأخرنا. كان يجب أن ننتهي في موعد أقصاه { $day } ({ $provision }). هذا خطؤنا وليس خطأك. لا يلزم أن تفعل شيئًا.
my-late-why = هكذا نفسر ذلك:
my-late-new-day = نتوقع الآن أن ننتهي في { $day }.
my-who-title = من يعمل على القضية؟
my-who = قضيتك لدى { $name }، { $title }.
my-who-stand-in = قضيتك مؤقتًا لدى { $name }، { $title }، حتى { $until }.
my-who-away = من لديه قضيتك غائب حتى { $until }. إذا كان لديك سؤال فاتصل بنا.
my-who-nobody-yet = لم تُسند قضيتك بعد إلى موظف. إذا كان لديك سؤال فاتصل بنا، ويجيبك من يعمل في الاستقبال.
my-handed-over = سُلّمت القضية إلى { $unit } في { $day } واستُلمت في { $received }.
my-handed-over-waits = سُلّمت القضية في { $day }. سيتولاها شخص في موعد أقصاه { $last }.
my-handed-over-late = لقد تأخرنا. سُلّمت القضية في { $day }، وكان ينبغي أن يتولاها شخص في موعد أقصاه { $last }. هذا خطؤنا نحن، وليس خطأك.
my-together-title = له صلة بهذه القضية
my-together = انتهت { $done } من { $all } قضايا عن { $name }.
my-do = ما يمكنك فعله هنا
my-papers = رسائل ومستندات
my-letter = رسالة
my-paper = مستند
my-messages = محادثات
my-messages-open = اقرأ واكتب
my-messages-new = الرسائل الجديدة: { $count }
my-messages-no-new = ليست لديك رسائل جديدة.
my-messages-wait = رسالتك تنتظر جوابًا.
my-together-open = اقرأ واكتب في المحادثة المشتركة بينكم
my-together-new = الرسائل الجديدة في المحادثة المشتركة: { $count }
my-message-promise = إذا كتبت الآن يصلك الجواب في موعد أقصاه { $day }.
my-message-promise-days = مدة الجواب بأيام العمل: { $days }. إذا كتبت الآن يصلك الجواب في موعد أقصاه { $day }.
my-message-waits = وصلتنا رسالتك. يصلك الجواب في موعد أقصاه { $day }.
my-message-late = كان يجب أن يصلك الجواب في موعد أقصاه { $day }. التأخير خطأ منا. ويُبلَّغ به أحد المديرين.
my-history = ماذا حدث حتى الآن

## Kinds of lines in the history, as whoever follows the case reads them
entry-you-said-resident = بكلام الشخص نفسه
entry-someone-said-resident = شخص آخر أخبرنا
entry-we-saw-resident = رأينا أو فعلنا
entry-assessment-resident = تقييمنا
entry-decision-resident = قرار
entry-handling-resident = حدث هذا

## Letters

## About the site
about-accessibility = سهولة الاستخدام للجميع
about-accessibility-text =
    الخدمات الاجتماعية في البلدية مسؤولة عن هذا الموقع. يجب أن يستطيع الجميع استخدامه، مع وسائل مساعدة أو بدونها.
    يسري عليه القانون السويدي الخاص بإتاحة الخدمات العامة الرقمية للجميع (DOS-lagen). نبنيه ليحقق معيار WCAG 2.2 بالمستوى AA. يجب أن تعمل كل صفحة بدون فأرة، وعلى شاشة صغيرة، وبالقراءة الصوتية، وبدون برامج نصية.
    فحص الصفحات من بنوها. لم يفحصها بعد أحد من الخارج. لذلك لا نقول إن كل المتطلبات محققة.
    نعرف أن هذا قد يكون ناقصًا: الصور والمستندات التي أرسلها الناس قد تصعب قراءتها صوتيًا. والنصان العربي والصومالي لم يقرأهما بعد أحد الناطقين بهاتين اللغتين كلغة أم.
    إذا كان شيء صعب الاستخدام فاتصل بنا وأخبرنا. الرقم في أسفل الصفحة. يمكنك أيضًا أن تطلب أن نرسل إليك المحتوى أو نقرأه لك بطريقة أخرى. هذا مجاني.
    إذا لم يرضك جوابنا فيمكنك أن تبلّغ هيئة الإدارة الرقمية Digg. هي التي تشرف على تطبيق هذا القانون. العنوان digg.se.
about-privacy = بياناتك الشخصية
about-privacy-text =
    اللجنة المسؤولة عن الخدمات الاجتماعية في البلدية (nämnden) هي المسؤولة عن بياناتك الشخصية هنا.
    نستخدم البيانات لاستلام البلاغات والعمل على القضايا واتخاذ القرارات وتقديم الدعم. يحق لنا ذلك لأنه ضروري لمهمتنا التي حددها القانون (اللائحة الأوروبية لحماية البيانات، المادتان 6 و9، والقانون 2001:454 عن البيانات الشخصية في الخدمات الاجتماعية، وقانون الخدمات الاجتماعية socialtjänstlagen). لذلك لا نحتاج إلى طلب موافقتك.
    ما نعرفه عنك سري. لا يقرؤه إلا من يعمل على قضيتك ومن تسمح له أنت أو يسمح له القانون. في كل مرة يفتح فيها أحد قضيتك يُسجَّل من هو ومتى ولماذا. يمكنك أن تطلب معرفة من قرأها.
    نأخذ الأسماء وأولياء الأمور ومعلومات الحماية من سجل السكان (folkbokföringen).
    ما تكتبه في نموذج يُحفظ مشفّرًا مدة 24 ساعة على الأكثر إلى أن ترسله. المفتاح في متصفحك وحده. إذا أغلقت المتصفح أو ضغطت على «غادر الصفحة» فلن يستطيع أحد قراءته بعد ذلك. أما ما تبدأ كتابته في قضيتك وأنت مسجّل الدخول فيُحفظ أربعة عشر يومًا، ولا يُفتح إلا عندما تسجّل الدخول.
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
answer-hint = عشرة أحرف وأرقام، مثل ⁦7KQ4M‑92XMB⁩.
answer-button = تابع
answer-unknown = لا يوجد ما يمكن الرد عليه بهذا الرمز. تحقق من الأحرف أو اتصل بنا.
genuine-title = هل المستند أصلي؟
genuine-lead = اكتب الرمز المطبوع على المستند. ستعرف إن كان قد وُقّع هنا، ولن تعرف شيئًا عمن يخصه.
genuine-label = رمز التحقق
genuine-hint = عشرة أحرف وأرقام، مثل ⁦7KQ4M‑92XMB⁩.
genuine-button = تحقق
genuine-unknown = لا يوجد لدينا مستند موقّع بهذا الرمز. تحقق من الأحرف.
genuine-signed = وقّعه { $by } { $at }
genuine-fingerprint = قارن مع البصمة المطبوعة على المستند:
my-letter-pdf = تنزيل بصيغة PDF

## سجلي
record-title = هذا ما كتبناه عنك
record-open = اقرأ ما كتبناه وأجب عليه
record-lead = اقرأ على مهلك. يمكنك أن تجيب على كل سطر. تبقى روايتك بجانبه لكل من يقرأ.
record-more-may-be = هنا ما أُفصح لك عنه. قد يكون في ملفك المزيد. اكتب إلى موظفك المسؤول (handläggare) إن أردت قراءة المزيد.
record-search = ابحث فيما هو مكتوب هنا
record-search-button = ابحث
record-pages = صفحات السجل
record-page-of = صفحة { $page } من { $pages }
record-newer = الأحدث
record-older = الأقدم
record-only-newest = تظهر آخر { $count } فقط. اكتب كلمات أكثر لتجد الأقدم.
record-new = جديد منذ زيارتك الأخيرة
record-count = { $count ->
    [zero] لا تُعرض أي أسطر.
    [one] يُعرض سطر واحد.
    [two] يُعرض سطران.
    [few] تُعرض { $count } أسطر.
    [many] يُعرض { $count } سطرًا.
   *[other] يُعرض { $count } سطر.
}
record-empty = لا يوجد شيء هنا بعد
record-none-found = لا شيء هنا فيه هذه الكلمات
record-pdf = نزّله بصيغة PDF
record-json = نزّله ملف بيانات (JSON)
record-words-withheld = هنا كلمات لا يجوز لنا عرضها.
record-line-withheld = لا يجوز لنا عرض هذا.
record-words-withheld-because = هنا كلمات لا يجوز لنا عرضها. { $ground }
record-line-withheld-because = لا يجوز لنا عرض هذا. { $ground }
record-you-said = كتبتَ { $at }: { $says }
record-we-answered = أجبنا { $at }: { $outcome }
record-answer = هل هو صحيح؟ أجب على هذا السطر
record-ask = اطلب قرارًا يمكنك الطعن فيه

my-meetings = اجتماعاتي
my-meetings-short = الاجتماعات
my-meetings-lead = هنا ترى اجتماعاتك. يمكنك أن تحجز وتغير الموعد وتلغيه دون أن تذكر السبب.
my-next-meeting = اجتماعك القادم في { $at }.
my-no-meeting = ليس لديك اجتماع محجوز.
my-meeting-tomorrow = لديك اجتماع غدًا، { $at }.
my-meetings-before = اجتماعات سابقة
my-meeting-how = { $form }، مع { $name }
my-meeting-on = اجتماع { $at }
my-meeting-state = الحالة
my-meeting-file = احفظ في التقويم
my-back-to-case = إلى القضية
my-wishes = ما رغبت فيه
my-wishes-of = رغباتك من { $at }
my-wish-waits = لا جواب بعد.
my-wish-answer = جوابنا:

readers-title = من قرأ عني
readers-lead = كلما فتح أحد ملفك يُسجّل ذلك. هنا ما يجوز لنا عرضه. قد يكون هناك المزيد.
readers-none = لا شيء هنا يمكننا عرضه
readers-none-text = إن أردت معرفة المزيد فاطلب مستخرجًا. سننظر فيما يمكن أن تعرفه.
readers-somebody = شخص يعمل في الخدمات الاجتماعية
readers-why-work = عمل على ملفك.
readers-why-stand-in = ناب عن المسؤول عن ملفك.
readers-why-emergency = فتحه في حالة طارئة. يتحقق مسؤول من ذلك لاحقًا.
readers-why-other = سبب آخر مسجّل.
requests-title = ما يمكنني طلبه
requests-short = حقوقي
requests-lead = يمكنك دائمًا أن تعترض أو تسأل أو تطعن. لا يغيّر ذلك كيفية مساعدتنا لك.
requests-mine = ما طلبته
requests-can = اختر ما تريد أن تفعله
requests-meeting = اطلب اجتماعًا
requests-by = نجيب في موعد أقصاه { $day } ({ $provision }).
requests-late = لقد تأخرنا. كان علينا أن نجيب في موعد أقصاه { $day } ({ $provision }). الخطأ منا لا منك.
requests-answered = أجبنا { $at }: { $answer }
requests-letter = القرار بين رسائلك. وفيه كيف يمكنك المتابعة.
requests-withdrawn = لقد سحبته.
extract-title = كل بياناتي
extract-lead = نزّل كل ما يجوز عرضه لك من كل ملفاتك. احفظ الملف بحيث لا يقرؤه غيرك.
requests-longer = يستغرق الأمر وقتًا أطول. نجيب في موعد أقصاه { $day } ({ $provision }). الأسباب مذكورة في ملفك.

## Begun
draft-later = احفظ وأكمل لاحقًا
draft-saved = حُفظ الساعة {"{time}"}. لم يُرسل شيء.
draft-not-saved = لم نتمكن من حفظ ما كتبته الآن.
draft-begun-title = بدأته ولم ترسله
draft-begun = حُفظ { $at }. لا يستطيع أحد غيرك قراءته. يُحذف بعد { $days } يومًا. عليك اختيار الملفات من جديد.
draft-go-on = أكمل: { $what }
draft-throw = احذف ما بدأته

## باب الطفل الخاص
child-window = صفحتي
child-door-title = اكتب رمزك
child-door-lead = هل أعطتك الأخصائية الاجتماعية رمزًا؟ اكتبه هنا.
child-door-label = رمزك
child-door-hint = خمس كلمات قصيرة. لا فرق بين الأحرف الكبيرة والصغيرة.
child-door-button = ادخل
child-code-unknown = الرمز غير صحيح أو لم يعد صالحًا. انظر إلى البطاقة وحاول مرة أخرى. يمكنك أن تطلب رمزًا جديدًا.
child-visit-over = مر بعض الوقت فأغلقنا الصفحة. اكتب الرمز مرة أخرى. ما كتبته ما زال هنا. الرسم والصوت عليك أن تعيدهما.
child-no-code-title = أليس لديك رمز؟
child-no-code = يمكنك التواصل معنا رغم ذلك.
child-hello = مرحبًا { $name }
child-worker = { $name } هي الأخصائية الاجتماعية المسؤولة عنك.
child-worker-picture = صورة { $name }
child-no-worker = ستحصل قريبًا على أخصائي اجتماعي خاص بك.
child-answered = وصلك جواب
child-read-answer = اقرأ الجواب
child-now-title = ماذا يحدث الآن؟
child-now-before = هذا ما حدث
child-now-here = نحن هنا الآن
child-now-after = ثم يأتي هذا
child-decide-title = ماذا يمكنني أن أقرر؟
child-reads-title = من يمكنه قراءة ما أحكيه؟
child-reads-worker = { $name } أول من يقرأه.
child-reads-staff = يقرأه أخصائي اجتماعي.
child-reads-colleagues = من يعملون معك في الخدمات الاجتماعية يمكنهم القراءة أيضًا. ويُسجَّل كل من يقرأ.
child-reads-family = أمك وأبوك وباقي العائلة لا يرون أنك كنت هنا. إذا أردنا أن نريهم شيئًا نتحدث معك أولًا إن أمكن.
child-reads-danger = إذا كان أحد يؤذيك فعلينا أن نساعدك. وقد نحتاج حينها إلى إخبار آخرين.
child-call-title = هل تريد الاتصال بأحد؟
child-call-112 = إذا كان هناك خطر الآن
child-call-112-text = الشرطة والإسعاف. مفتوح دائمًا.
child-call-bris = منظمة Bris
child-call-bris-text = تحدث مع شخص بالغ يستمع إليك. مجانًا ولا يظهر في الفاتورة.
child-call-on-call = المناوبة الاجتماعية
child-call-on-call-text = مساءً وليلًا وفي عطل نهاية الأسبوع.
child-out = أغلق صفحتي
child-said-title = ما حكيته
child-said-lead = هنا ترى ما حكيته وما أجبنا به.
child-said-nothing = لم تحكِ شيئًا بعد.
child-said-at = حكيت لنا { $at }
child-said-drawing = أرسلت صورة.
child-said-sound = أرسلت صوتًا.
child-open-drawing = افتح الصورة
child-open-sound = استمع إلى الصوت
child-said-waits = وصلنا. ستجد الجواب هنا.
child-said-shared = يُسمح لـ { $name } أيضًا بقراءة هذا.
child-answer-from = جواب من { $name }
child-answer-talked-with = تحدثت { $name } معك عن هذا
child-tell-more = احكِ المزيد
child-back = رجوع

## لك إذا كنت شابًا
young-title = لك إذا كنت شابًا
young-lead = هل الوضع صعب في البيت، أم أنك قلق على أحد؟ اقرأ أولًا ماذا يحدث إذا حكيت.
young-if-i-tell = ماذا يحدث إذا حكيت؟
young-anonymous = لا يلزم أن تقول اسمك. لا نرى من أنت إذا لم تكتب ذلك.
young-duty = إذا كتبت من هو الطفل، وكان الطفل يتعرض للأذى، فعلينا أن نحاول مساعدته.
young-parents = نسألك أولًا كيف الوضع في البيت. لا نخبر والديك أنك كتبت لنا. لكن قد يفهمان أن أحدًا تواصل معنا إذا اضطررنا إلى بدء تحقيق.
young-fifteen = إذا كان عمرك 15 سنة أو أكثر فأنت طرف في قضيتك. يمكنك قراءتها وقول ما تريد.
young-has-code = أعطاك أخصائي اجتماعي رمزًا.
young-tell = احكِ دون أن تقول من أنت
young-tell-text = تكتب عن نفسك أو عن شخص آخر. أنت تقرر ماذا تكتب.
young-as-party = تابع قضيتك
young-as-party-text = عمرك 15 سنة أو أكثر ولديك هوية إلكترونية.

my-represents = ترى هذا نيابة عن { $name }، بصفة { $kind }.
my-representatives = من يساعدك أو يمثلك
my-representatives-none = لا أحد آخر يرى هذا نيابة عنك.
my-representative-until = { $from } إلى { $to }
my-representative-from = من { $from } إلى أن ينهيه أحد
my-representative-registered = سجّله { $name }
my-representative-waits = لم يجب بعد
my-representative-end-asked = طلبت منا إنهاءه
my-invited = { $name } يريدك بصفة { $kind }.
my-invited-answer = أجب بنعم أو لا
my-interpreting = اجتماعات تترجم فيها
my-representatives-looked = من يمثلونك

## اسأل دون أن تقول من أنت
start-nameless = اسأل دون أن تقول من أنت
start-nameless-card = لا تسجّل الدخول ولا تكتب اسمًا. تحصل على الجواب بواسطة رمز.
nameless-title = اسأل دون أن تقول من أنت
nameless-lead = لا تسجّل الدخول. لا نطلب اسمًا ولا هاتفًا ولا بريدًا إلكترونيًا، ولا نحفظ من أين تكتب.
nameless-send = أرسل السؤال
nameless-what-happens =
    ماذا يحدث إذا حكيت؟
    لا نرى من أنت. لكن إذا كتبت من هو طفل وكان هذا الطفل يتعرض للأذى، فعلينا أن نحاول مساعدته.
    أنت تقرر كم تكتب.
nameless-promise = نجيب في موعد أقصاه { $day }.
nameless-topic = عمّ تسأل؟
nameless-text = سؤالك
nameless-text-help = اكتب باللغة التي تريدها. لا تكتب أسماء إلا إذا أردت أن نتصرف.
nameless-language = بأي لغة تريد الجواب؟
nameless-sent = وصلنا سؤالك
nameless-your-code = رمزك:
nameless-keep-code = اكتب الرمز في مكان آمن. لا نستطيع عرضه مرة أخرى.
nameless-next-fetch = عد إلى هنا واكتب الرمز. سترى الجواب ويمكنك أن تكتب من جديد.
nameless-fetch-title = اقرأ الجواب عن سؤالك
nameless-fetch-lead = حصلت على رمز عندما سألت. به تقرأ الجواب ويمكنك أن تكتب من جديد.
nameless-code = رمزك
nameless-code-hint = أربع كلمات في كل منها خمسة أحرف. لا فرق بين الأحرف الكبيرة والصغيرة.
nameless-fetch = اعرض
nameless-unknown = لا نجد سؤالًا بهذا الرمز. تأكد من كل كلمة. الأسئلة القديمة تُحذف.
nameless-late = تأخرنا. كان علينا أن نجيب في موعد أقصاه { $day }. هذا خطؤنا. إذا كان الأمر عاجلًا فاتصل بنا.
nameless-kept-until = يمكنك قراءة هذا حتى { $day }. بعد ذلك يُحذف.
nameless-write = اكتب المزيد
nameless-write-send = أرسل
nameless-end = أغلق السؤال

## على الورق
paper-link = اطبع استمارة بدلًا من ذلك
paper-status = بعد ذلك
paper-status-text = يُحسب الوقت من يوم وصول الاستمارة إلينا. اطلب منا رقمك. به ترى إلى أين وصل الأمر دون تسجيل الدخول.

## صندوق الأمنيات
start-wish-card = قل ما يمكن أن يصبح أفضل. اقرأ ما تمناه الآخرون وما نتج عنه.
wish-title = قدّم أمنية
wish-lead = ماذا يمكننا أن نحسّن؟ لست مضطرًا إلى أن تقول من أنت. هذا ليس للأمور العاجلة.
wish-send = أرسل الأمنية
wish-unit = بمن يتعلق الأمر؟
wish-text = أمنيتك
wish-text-help = لا تكتب أسماء الآخرين. قد نخبر الجميع بما تمناه أحدهم، لكن دون أن يُعرف أحد.
wish-sent = وصلتنا أمنيتك
wish-published-title = طلبتم – فعلنا
wish-published-lead = هنا ما تمناه الناس وما نتج عنه. لقد قرأناه كي لا يُعرف أحد.
wish-published-none = لا يوجد شيء هنا بعد
wish-you-asked = طلبتم
wish-we-did = فعلنا

## استبيان بعد التواصل
survey-title = كيف كان الأمر؟
survey-lead = بضعة أسئلة قصيرة عن تواصلك معنا. أنت تختار إن كنت تجيب.
survey-nobody = نحن نعدّ الأجوبة فقط. لا أحد يستطيع أن يرى ما أجبت به، ولا حتى المسؤول عن قضيتك.
survey-not-with-question = نحن نعدّ الأجوبة فقط. لا نحفظها مع سؤالك.
survey-open = أجب عن الأسئلة
survey-send = أرسل الأجوبة
survey-thanks = شكرًا. تم عدّ الأجوبة.
survey-not-now = لا توجد أسئلة للإجابة عنها الآن. يمكنك أن تجيب مرة واحدة بعد كل تواصل.
survey-problem-none = أجب عن سؤال واحد على الأقل.
survey-file = نزّل كملف (CSV)
