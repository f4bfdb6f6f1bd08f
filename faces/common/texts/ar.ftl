### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## The frame of the page
frame-skip-links = اختصارات
frame-skip-to-content = إلى المحتوى
frame-skip-to-exit = إلى مغادرة الصفحة
frame-department = الخدمات الاجتماعية (socialtjänsten)
frame-language = اللغة
frame-navigation = القائمة الرئيسية
frame-log-in = تسجيل الدخول
frame-log-out = تسجيل الخروج
frame-logged-in-as = الدخول باسم
frame-quick-exit = غادر الصفحة
frame-quick-exit-hint = اضغط على مفتاح Shift ثلاث مرات ليحدث الشيء نفسه.
frame-demo = هذا عرض تجريبي بأشخاص غير حقيقيين.
frame-neutral-title = معلومات
# Stands before the title of the page when something in the form must be put right.
frame-error-prefix = خطأ:{" "}
frame-error-summary = هناك ما يحتاج إلى تصحيح

## The foot of the page
frame-help = هل تحتاج إلى مساعدة؟
frame-emergency = شخص في خطر الآن
frame-on-call = المناوبة الاجتماعية (socialjouren)
frame-on-call-hours = في المساء والليل وفي عطلة نهاية الأسبوع
frame-phone = اتصل بالخدمات الاجتماعية
frame-report-problem = هل رأيت خطأ في الصفحة؟
frame-accessibility = سهولة الاستخدام للجميع
frame-privacy = بياناتك الشخصية
frame-licences = التراخيص

## In forms
# Stands in brackets after the question.
frame-optional = اختياري
frame-phrases = عبارات جاهزة
frame-word-hurts = قد تجرح كلمة «{ $word }» من يقرأ عن نفسه. اكتب بدلًا منها: { $instead }.
frame-look-through = راجع كلمات النص
voice-record = سجّل
voice-stop = أوقف
voice-listen = استمع
voice-recording = جارٍ التسجيل. يتوقف من تلقاء نفسه بعد { "{time}" }.
voice-recorded = تم التسجيل: { "{time}" }. يُرسَل مع ردك.
voice-failed = تعذّر التسجيل. اسمح باستخدام الميكروفون أو اختر ملفًا صوتيًا.
voice-file-name = recording
frame-choose = اختر
frame-day = اليوم
frame-month = الشهر
frame-year = السنة
# Heading over one of several, for example child number two.
frame-item = رقم { $nth }

## Keyboard shortcuts
frame-shortcuts = اختصارات لوحة المفاتيح
frame-shortcuts-off = لا تستخدم اختصارات لوحة المفاتيح
frame-close = أغلق
frame-session-warning = سيتم تسجيل خروجك في الساعة {"{time}"} ما لم تتابع. ما كتبته يبقى محفوظًا.
frame-session-stay = ابقَ مسجّل الدخول
frame-session-over = تم تسجيل خروجك. ما كتبته لا يزال هنا: أرسل أو احفظ كالمعتاد، وستسجّل الدخول أولًا.

## Time and day
plain-time = { $at }

## How far something has come
stage-done = انتهى
stage-now = جارٍ الآن
stage-ahead = يأتي لاحقًا

## Logging in
sign-in-title = تسجيل الدخول
sign-in-title-staff = تسجيل الدخول إلى عملك
sign-in-lead = تثبت من أنت باستخدام BankID. أين يوجد BankID لديك؟
sign-in-this-device = BankID على هذا الجهاز
sign-in-other-device = BankID على جهاز آخر
sign-in-open-app = افتح BankID على هذا الجهاز
sign-in-qr-title = امسح الرمز بتطبيق BankID
sign-in-qr-label = رمز QR لمسحه بتطبيق BankID. يتغير الرمز باستمرار.
sign-in-step-same = افتح تطبيق BankID وأكّد. ستعود إلى هنا تلقائيًا بعد التأكيد.
sign-in-did-not-come-back = لقد أكّدت لكنني لم أعد إلى هنا: ابدأ من جديد برمز QR
sign-in-come-back = تم التأكيد في BankID، لكنك لم تعد إلى هنا من التطبيق. حفاظًا على أمانك لا تتابع الصفحة تلقائيًا. ابدأ من جديد برمز QR إذا فتح التطبيق متصفحًا آخر.
sign-in-not-begun-here = ما أكّدته بدأ في متصفح آخر، لذلك لم يسجَّل دخول أحد هنا. هل بدأت بنفسك في متصفح آخر؟ عد إليه واختر البدء من جديد برمز QR. هل أرسل إليك أحد رابطًا؟ إذن لا تتابع. فقد يحاول شخص ما تسجيل الدخول باسمك.
sign-in-made-up-app = امسح الرمز بتطبيق BankID التجريبي
sign-in-step-open = افتح تطبيق BankID على جهازك الآخر.
sign-in-step-scan = اختر مسح رمز QR ‏(Skanna QR-kod) ووجّه الكاميرا نحو الرمز.
sign-in-step-confirm = اقرأ ما يظهر في التطبيق. أكّد إذا كان صحيحًا.
sign-in-cancel = إلغاء
sign-in-with = تسجيل الدخول بواسطة { $name }
sign-in-others = طرق أخرى لتسجيل الدخول
sign-in-failed = لم تكتمل العملية
sign-in-again = حاول مرة أخرى
signed-out-title = لقد سجّلت الخروج هنا
signed-out-lead = ربما ما زلت مسجّل الدخول في { $name }. إذا كنت تشارك الجهاز مع آخرين فسجّل الخروج هناك أيضًا.
signed-out-there-too = تسجيل الخروج من { $name }
signed-out-home = إلى صفحة البداية

## Passkeys
passkey = مفتاح مرور
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-sign-in-lead = استخدم مفتاح مرور أنشأته هنا من قبل. تؤكد ذلك ببصمة الإصبع أو الوجه أو برمز على جهازك.
passkey-use = استخدام مفتاح المرور
passkey-make = إنشاء مفتاح المرور
passkey-without-scripts = تحتاج مفاتيح المرور إلى البرامج النصية، وهي متوقفة في متصفحك. سجّل الدخول عبر BankID بدلًا من ذلك.
passkey-cannot = لا يستطيع متصفحك استخدام مفاتيح المرور. سجّل الدخول عبر BankID بدلًا من ذلك.
passkey-failed = لم يكتمل الأمر. حاول مرة أخرى أو اختر طريقة أخرى.
passkey-not-good = تعذر استخدام مفتاح المرور. حاول مرة أخرى أو سجّل الدخول عبر BankID.
passkey-suspect = ربما نُسخ مفتاح المرور ولم يعد يفتح شيئًا. احذفه وأنشئ مفتاحًا جديدًا.

## Where you are logged in
sessions-title = أين سجّلت الدخول
sessions-lead = ترى هنا أين أنت مسجّل الدخول الآن. إذا رأيت شيئًا لا تعرفه فسجّل الخروج منه.
sessions-only-this = لست مسجّل الدخول في أي مكان آخر
sessions-end-others = تسجيل الخروج من كل مكان ما عدا هنا
session-this = أنت هنا الآن
session-times = سُجّل الدخول { $from }. آخر استخدام { $seen }.
session-end = تسجيل الخروج من: { $device }
session-on-phone = { $browser } على هاتف
session-on-tablet = { $browser } على جهاز لوحي
session-on-computer = { $browser } على حاسوب
session-on-device = { $browser } على جهاز غير معروف
session-some-browser = متصفح غير معروف

## Logins, afterwards
sign-in-log-title = عمليات تسجيل الدخول
sign-in-log-lately = آخر عمليات تسجيل دخولك
sign-in-log-when = متى
sign-in-log-who = من
sign-in-log-what = ماذا
sign-in-log-by = بواسطة
sign-in-log-resident = أحد السكان
sign-in-log-nobody = لا أحد بعد
sign-in-log-program = برنامج
sign-in-log-begun = بدأ تسجيل الدخول
sign-in-log-signed-in = تم تسجيل الدخول
sign-in-log-refused = رُفض
sign-in-log-ended = تم تسجيل الخروج
sign-in-log-proven-anew = أثبت هويته مجددًا
sign-in-log-passkey-made = أنشأ مفتاح مرور
sign-in-log-passkey-removed = حذف مفتاح مرور
sign-in-ended-oneself = سجّل الخروج
sign-in-ended-left = غادر الصفحة
sign-in-ended-elsewhere = سجّل الشخص نفسه الخروج من جهاز آخر
sign-in-ended-administration = تم تسجيل الخروج عند انتهاء دور أو وظيفة
sign-in-ended-provider = تم تسجيل الخروج في المكان الذي جرى فيه تسجيل الدخول
sign-in-ended-idle = تم تسجيل الخروج بعد فترة دون أي نشاط
sign-in-ended-longest = تم تسجيل الخروج بعد أطول مدة مسموح بها
sign-in-ended-restored = تم تسجيل الخروج عند استعادة نسخة احتياطية
sign-in-ended-renewed = استُبدل بتسجيل دخول جديد في المتصفح نفسه
program-unknown = برنامج غير معروف أو توقيع خاطئ
program-token = الرمز غير صالح
program-not-now = ليس للبرنامج وصول اليوم
program-not-this = ليس للبرنامج وصول إلى هذا

## Signing
sign-title = وقّع باستخدام BankID
sign-risk-high = يرى BankID أن هناك خطرًا كبيرًا بأن يكون شخص آخر وراء هذا التوقيع. لذلك لم يُوقَّع أي شيء. إذا اتصل بك أحد أو أرسل إليك رابطًا فتوقف واتصل بمصرفك. وإلا فحاول مرة أخرى من حاسوب أو هاتف تستخدمه عادةً.

## When the page cannot do what you asked
trouble-not-found = لا نجد هذه الصفحة
trouble-not-found-text =
    الصفحة غير موجودة، أو أنها غير مفتوحة لك.
    تحقق من العنوان أو اذهب إلى الصفحة الأولى. اتصل بنا إذا كنت تظن أن من حقك رؤية الصفحة.
trouble-not-staff = لا نجدك بين الموظفين
trouble-not-staff-text =
    تم تسجيل الدخول كما يجب، لكن ليس لك دور هنا اليوم.
    اطلب من مديرك أو من مدير النظام أن يضيفك. إذا أردت أن ترى قضاياك أنت فاذهب إلى صفحاتي (Mina sidor).
trouble-slow-down = انتظر قليلًا من فضلك
trouble-slow-down-text =
    جاءت محاولات كثيرة من هنا في وقت قصير، لذلك نتوقف قليلًا.
    انتظر بضع دقائق ثم حاول مرة أخرى. إذا كان هناك من هو في خطر الآن فاتصل بالرقم 112.
trouble-bad-request = لم نفهم ما أُرسل
trouble-bad-request-text =
    قد يحدث هذا إذا بقيت الصفحة مفتوحة وقتًا طويلًا، أو كان أحد الملفات كبيرًا جدًا، أو كان المتصفح لا يسمح بملفات تعريف الارتباط (kakor).
    ارجع وأعد تحميل الصفحة ثم حاول مرة أخرى. إذا تكرر ذلك فاتصل بنا.
trouble-other-site = لم نقبل ما أُرسل
trouble-other-site-text =
    أُرسل من موقع آخر غير هذا الموقع، ولذلك لم يُحفظ شيء.
    اذهب إلى الصفحة هنا وأرسل منها. إذا تكرر ذلك فاتصل بنا.
trouble-closed = الخدمة مغلقة الآن
trouble-closed-text =
    هناك عطل تقني عندنا، ونحن نعمل على إصلاحه.
    اتصل بنا بدلاً من ذلك وسنساعدك. إذا كان أحد في خطر الآن فاتصل بالرقم 112.
trouble-fault = حدث خطأ عندنا
trouble-fault-text =
    الخطأ منا وليس منك. سُجّل الخطأ لكي نستطيع إصلاحه.
    حاول مرة أخرى بعد قليل. إذا كان الأمر عاجلًا فاتصل بنا. إذا كان هناك من هو في خطر الآن فاتصل بالرقم 112.

demo-clock-title = ساعة العرض التوضيحي
demo-clock-days = أيام إلى الأمام
demo-clock-hint = الساعة تتقدم فقط.
demo-clock-move = تقديم

letter-date = التاريخ
letter-case = رقم القضية (ärendenummer)
letter-signed-by = وقّع عليها
letter-signed-at = وقت التوقيع
away-until = غائب حتى { $until }
recovery-link = فقدتُ كل طرق تسجيل الدخول
recovery-title = الدخول من جديد
recovery-lead = أعطاك اثنان من المسؤولين كلٌّ منهما نصف رمز. اكتب النصفين هنا، على الجهاز الذي تريد عليه مفتاح المرور الجديد. تنتهي مفاتيح المرور وعمليات تسجيل الدخول القديمة.
recovery-first = النصف الأول
recovery-second = النصف الثاني
recovery-continue = متابعة
recovery-not-good = الرمز غير صالح. اطلب من المسؤولين البدء من جديد.
recovery-passkey = بعد الدخول من جديد
recovery-make = مفتاح مرور جديد لـ { $name }
recovery-make-lead = عند إنشاء مفتاح المرور تكون قد سجلت الدخول.
sign-in-log-recovery-asked = طلب أحد المسؤولين الدخول من جديد
sign-in-log-recovery-approved = وافق مسؤول ثانٍ على الدخول من جديد
sign-in-log-recovery-withdrawn = سُحب طلب الدخول من جديد
sign-in-log-recovery-used = دخل من جديد برمز من مسؤولين اثنين
sign-in-ended-recovery = تم تسجيل الخروج عندما دخل الشخص من جديد بمفتاح مرور جديد

## All that leaves the house when something is new
notice-text = لديك رسالة جديدة.

calendar-meeting = اجتماع
calendar-title = اجتماعاتك في التقويم
calendar-lead = بعنوان سري ترى اجتماعاتك في تقويم هاتفك. لا تظهر فيه إلا كلمة اجتماع.
calendar-told = هذا هو عنوانك. احفظه الآن، فهو يظهر مرة واحدة فقط. لا تُره لأحد.
calendar-made = لديك عنوان أُنشئ في { $at }.
calendar-none = ليس لديك عنوان الآن.
calendar-make = أنشئ عنوانًا
calendar-make-anew = أنشئ عنوانًا جديدًا
calendar-end = احذف العنوان

## الرسائل
message-thread = الرسائل
message-together = المحادثة المشتركة
message-read = قُرئت في { $at }
message-unread = لم تُقرأ بعد
message-new = جديد
message-settled = { $how } ({ $at }).

## الرسم
draw-sheet = ورقة للرسم
draw-undo = تراجع
draw-clear = ابدأ من جديد على ورقة فارغة
draw-drawn = يُرسَل الرسم عندما تضغط على أرسل.
draw-empty = الورقة فارغة.
draw-file-name = drawing
draw-ink-black = أسود
draw-ink-red = أحمر
draw-ink-blue = أزرق
draw-ink-green = أخضر
draw-ink-yellow = أصفر
draw-ink-brown = بني
## أسئلة دون اسم
nameless-topic-child = طفل ليست أحواله جيدة
nameless-topic-home = الوضع في البيت
nameless-topic-violence = عنف أو تهديد أو تحكّم
nameless-topic-money = المال أو الطعام أو السكن
nameless-topic-addiction = الكحول أو المخدرات أو القمار
nameless-topic-other = شيء آخر
nameless-thread = سؤالك وأجوبتنا
nameless-from-us = الخدمات الاجتماعية
nameless-from-you = أنت
nameless-from-asker = صاحب السؤال
nameless-became-report = علينا أن نفعل شيئًا بشأن ما قيل لنا. لذلك سجّلناه كبلاغ قلق.
nameless-passed-on = حُوّل إلى { $unit }.
nameless-ended-by-us = أُغلق السؤال.
nameless-ended-by-asker = أغلق السؤال.
nameless-refused-ended = أُغلق السؤال. يمكنك طرح سؤال جديد.
nameless-refused-full = لا مكان لمزيد هنا. يمكنك طرح سؤال جديد.
nameless-refused-same-unit = السؤال موجود هناك أصلًا.
nameless-refused-meanwhile = وصل شيء جديد. اقرأه ثم أرسل مرة أخرى.

## استمارة على الورق
paper-item = { $title } رقم { $nth } من { $of }. إذا كان هناك أكثر فاكتب على ورقة أخرى.
paper-only-if = أجب فقط إذا اخترت ”{ $answer }“ في السؤال { $question }.
paper-tick-one = ضع علامة واحدة.
paper-tick-all = ضع علامة على كل ما هو صحيح.
paper-enclose = أرفق أوراقًا إن أردت. استعمل ورقة أخرى إن لم تكفِ السطور.
paper-optional = ليس عليك أن تجيب.
paper-caption = استمارة
paper-how = ماذا تفعل
paper-how-text = اطبع هذه الصفحة أو اطلب منا نسخة مطبوعة. اكتب بخط اليد. يمكن لأحد أن يساعدك.
paper-where = أرسل الاستمارة إلى هنا أو سلّمها:
paper-where-ask = اتصل بنا واسأل أين تسلّم الاستمارة:
paper-of-case = رقم القضية
paper-pdf = احصل عليها كملف PDF
paper-no-press = لا يمكن صنع ملف PDF هنا. اطبع الصفحة بدلًا من ذلك.
slip-title = رقمك
slip-lead = احتفظ بهذه الورقة. بالرقم تعرف المزيد. لا حاجة لأن تقول من أنت.
slip-number = الرقم
slip-how = كيف تسأل
slip-where = اكتب الرقم هنا:
slip-phone = أو اتصل على:
slip-keep = لا تُرِ الرقم إلا لمن تثق به.
slip-link = اطبع ورقة صغيرة أو احفظها
translate-link = ترجم آليًا
translate-title = ترجمة آلية
translate-lead = يمكن للآلة أن تبيّن المعنى تقريبًا. النص المكتوب هو المعتمد.
translate-original = هذا هو المكتوب
translate-to-whom = عندما تضغط يُرسل النص إلى { $name }. يقرؤونه كي يترجموه. لا يُرسل اسمك.
translate-send = أرسل النص وترجمه
translate-again = حاول مرة أخرى
translate-by-machine = ترجمته آلة
translate-may-be-wrong = قد تخطئ الآلة. اسأل إن كان شيء غير واضح. لك الحق في مترجم.
translate-too-long = النص أطول مما تقبله الآلة. لم يُرسل.
translate-refused = لا تستطيع الآلة ترجمة هذا إلى لغتك.
translate-later = خدمة الترجمة لا تجيب الآن. ما قرأته باقٍ. حاول بعد قليل.
translate-back = عودة إلى الرسائل

## أمنيات
nameless-topic-wish = أمنية بشأن خدمتنا
nameless-published = هذا ما نقوله للجميع. طلبتم: { $asked } فعلنا: { $done }
nameless-refused-no-wish = لا يمكن إعلان سوى الأمنيات للجميع.

## استبيان بعد التواصل
survey-answer-yes = نعم
survey-answer-partly = جزئيًا
survey-answer-no = لا
survey-answer-unknown = لا أعرف
survey-q-information = هل كان من السهل أن تفهم ما قلناه وكتبناه؟
survey-q-treatment = هل عوملت باحترام وتفهم؟
survey-q-influence = هل استطعت أن تؤثر في المساعدة التي حصلت عليها؟
survey-q-change = هل تحسّن وضعك بعد التواصل؟
survey-q-access = هل كان من السهل أن تتواصل معنا؟
survey-q-whole = هل أنت راضٍ عن التواصل بشكل عام؟
survey-results = رأي الناس في التواصل
survey-results-lead = تظهر الأجوبة عندما ينتهي ربع السنة. إذا أجاب أقل من خمسة فلا يظهر شيء.
survey-results-none = لا توجد أجوبة لعرضها بعد
survey-in = أجوبة { $quarter }
survey-too-few = الأجوبة قليلة جدًا لعرضها ({ $quarter }).
survey-few = قليلة جدًا
survey-as-table = اعرض كجدول
survey-answer = الجواب
survey-many = العدد
amounts-what = البند
amounts-amount = المبلغ
amounts-asked = طلبت { $asked }
money-unit = كرونة

## ملفات ما بدأته
files-kept = الملفات التي اخترتها
files-kept-drop = ضع علامة على الملفات التي لا تريد إرسالها.
files-another = أضف ملفًا آخر
payments-of-case = المدفوعات
payment-kronor = { $amount } كرونة
payment-to = إلى
payment-on = اليوم
payment-amount = المبلغ
payment-where = الحالة
payment-due = سيُدفع
payment-no-account = ينتظر رقم حساب
payment-account-waits = الحساب ينتظر الموافقة
payment-in-file = قيد التحضير
payment-released = في الطريق إلى البنك
payment-handed = سُلّم إلى البنك
payment-accepted = استلمه البنك
payment-rejected = لم يتمكن البنك من الدفع
payment-paid = دُفع
payment-returned = عادت النقود
