### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## Words that belong to the whole house
yes = نعم
no = لا
plain = { $text }
date-and-time = { $date } الساعة { $time }
case-number = رقم القضية (ärendenummer)
signed-by = وقّع عليه

## Problems beside a field: say what to do
problem-required = يرجى ملء هذا الحقل.
problem-choose = اختر أحد الخيارات.
problem-too-long = النص طويل أكثر من اللازم. اكتب { $max } حرفًا على الأكثر.
problem-hidden-characters = في النص رموز مخفية لا نستطيع حفظها. تأتي هذه الرموز غالبًا عند نسخ النص ولصقه. اكتب النص بنفسك بدلًا من ذلك.
problem-date = اكتب اليوم هكذا: السنة ثم الشهر ثم اليوم، مثلًا { "\u2066" }2026 11 22{ "\u2069" }.
problem-date-in-future = هذا اليوم لم يأتِ بعد. اختر اليوم الحالي أو يومًا قبله.
problem-date-in-past = هذا اليوم قد مضى. اختر اليوم الحالي أو يومًا بعده.
problem-number-length = الرقم الشخصي السويدي (personnummer) مكوّن من عشرة أرقام أو اثني عشر رقمًا، مثلًا { "\u2066" }20150917-2381{ "\u2069" }.
problem-number-date = لا يوجد تاريخ ميلاد كهذا. تحقق من الأرقام الأولى.
problem-number-check-digit = أحد الأرقام غير صحيح. تحقق من الرقم الشخصي.
problem-number-unknown = هذا الرقم غير موجود في سجل السكان (folkbokföringen). تحقق منه، أو اكتب الاسم فقط.
problem-case-number = هذا لا يشبه رقم قضية. يرجى التحقق منه.
problem-name-or-number = اكتب الرقم الشخصي أو الاسم.
problem-register-silent = سجل السكان لا يجيب الآن، ولا نستطيع أن نعرف إن كانت بيانات الشخص محمية. حاول مرة أخرى، أو اكتب الاسم فقط وتحقق من الحماية بطريقة أخرى.
problem-file-missing = اختر ملفًا واحدًا على الأقل.
problem-file-type = الملف { $name } ليس صورة ولا ملف PDF، حتى لو كان اسمه يقول ذلك. اختر ملفًا آخر.
problem-file-too-large = الملف { $name } كبير أكثر من اللازم. الحد الأعلى هو { $max } ميغابايت.
problem-too-many = يمكن إضافة { $max } هنا على الأكثر. يرجى حذف بعضها.

## When the world says no
refusal-step-not-open = لا يمكن فعل هذا في القضية الآن. ربما سبقك شخص آخر، أو انتقلت القضية إلى مرحلة أخرى. افتح القضية من جديد لترى أين وصلت.
refusal-answers-unread = لم نستطع قراءة الأجوبة. أعد تحميل الصفحة وحاول مرة أخرى. ما كتبته ما زال محفوظًا.
refusal-not-a-party = لا نستطيع أن نستلم هذا منك، لأن اسمك غير مذكور في القضية. اتصل بنا إذا كان هذا غير صحيح.
refusal-not-signed = القرار غير موقّع بعد. وقّع عليه ثم حاول مرة أخرى. ما كتبته ما زال محفوظًا.
refusal-real-person = هذا عرض تجريبي بأشخاص وهميين. استخدم أرقام الهوية الوهمية فقط: لا يجوز إدخال بيانات أشخاص حقيقيين هنا.
refusal-already-has-it = القضية موجودة لدى { $name } من قبل.

## Protection
protection-ordinary = بلا حماية
protection-unchecked = لم يُتحقق من الحماية بعد
protection-confidentiality-marked = بيانات عليها علامة السرية (sekretessmarkering)
protection-protected-registration = تسجيل سكاني محمي (skyddad folkbokföring)

## Roles in a case
party-subject = الشخص الذي تخصه القضية
party-guardian = ولي الأمر (vårdnadshavare)
party-parent = أحد الوالدين بلا حضانة
party-sibling = أخ أو أخت
party-network = شخص من المحيط القريب
party-reporter = مقدّم البلاغ

## Where a case stands
phase-intake = الاستقبال
phase-unallotted = بانتظار موظف مسؤول
phase-allotted = لها موظف مسؤول
phase-closed = مغلقة

## Kinds of lines in the history
entry-you-said = بكلام الشخص نفسه
entry-someone-said = شخص آخر يروي
entry-we-saw = رأينا أو فعلنا
entry-assessment = تقييمنا
entry-decision = قرار
entry-handling = سير العمل

## The journal
journal-case-opened = أُنشئت القضية
journal-party-added = أضيف { $name } بصفة: { $role }
journal-party-follows = يستطيع { $name } متابعة القضية في صفحاتي (Mina sidor)
journal-party-blocked = لم يعد { $name } يستطيع رؤية القضية
journal-party-unblocked = يستطيع { $name } رؤية القضية من جديد
journal-allotted = أُسندت القضية إلى { $name }
journal-allotted-to-you-parties = قضيتك الآن لدى { $name }
journal-colleague-added = سُمح لـ { $name } بالدخول إلى القضية
journal-colleague-ended = انتهى حق { $name } في الدخول إلى القضية
journal-scope = نطاق الصلاحية
journal-until = حتى نهاية يوم
journal-named-staff = لا يفتح القضية إلا: { $names }
journal-note = { $heading }
journal-told-by = الراوي
journal-note-corrected = تصحيح لما كُتب في «{ $heading }»
journal-message-from-party = رسالة إلى الخدمات الاجتماعية
journal-message-to-party = رسالة من الخدمات الاجتماعية
journal-task-set = عمل مطلوب في موعد أقصاه { $due }: { $what }
journal-task-done = تم: { $what }
journal-document-added = مستند: { $name }
journal-letter-written = كُتبت رسالة بريدية
journal-letter-title = الرسالة
scope-whole = قراءة وكتابة
scope-read = قراءة فقط

write-note-title = اكتب ملاحظة
write-note-submit = احفظ في السجل
write-note-heading = العنوان
write-note-kind = ما نوع هذا؟
write-note-told-by = من يروي ذلك؟
write-note-happened-on = متى حدث ذلك؟
write-note-text = الملاحظة
write-note-shown = هل يرى من يتابعون القضية هذه الملاحظة في صفحاتي (Mina sidor)؟
write-note-shown-help = لا تعرض ما يخص شخصًا آخر، أو ما يكشف من قدّم البلاغ، أو ما قد يسبب خطرًا.
correct-note-title = صحّح ملاحظة
correct-note-submit = احفظ التصحيح
correct-note-lead = الملاحظة لا تتغير. يوضع التصحيح بجانبها، وكل من يقرأ يرى الاثنين.
correct-note-which = أي ملاحظة؟
correct-note-choice = { $heading } ({ $day })
correct-note-text = ما الصحيح؟
add-document-title = أضف مستندًا
add-document-submit = أضف
add-document-files = صور أو PDF
add-document-files-help = خمسة ملفات على الأكثر، حجم كل منها 10 ميغابايت على الأكثر.
add-document-shown = هل يرى من يتابعون القضية هذا المستند في صفحاتي (Mina sidor)؟
set-task-title = أضف عملًا مطلوبًا
set-task-submit = أضف
set-task-what = ما الذي يجب فعله؟
set-task-due = في أي يوم على الأكثر؟
finish-task-title = علّم عملًا بأنه تم
finish-task-submit = تم
finish-task-which = ما الذي تم؟
finish-task-choice = { $what } (في موعد أقصاه { $due })
send-message-title = اكتب إلى العائلة
send-message-submit = أرسل
send-message-lead = يرى الرسالة كل من يتابع القضية، وتُحفظ في القضية.
send-message-text = الرسالة
write-message-title = اكتب إلى موظفك المسؤول (handläggare)
write-message-submit = أرسل
write-message-lead = ما تكتبه يُحفظ في قضيتك. نجيبك خلال يومَي عمل. إذا كان أحد في خطر الآن فاتصل بالرقم 112.
write-message-text = رسالتك
add-party-title = أضف شخصًا
add-party-submit = أضف
add-party-role = ما صفة هذا الشخص في القضية؟
add-party-number = الرقم الشخصي (personnummer)
add-party-number-help = نأخذ الاسم ومعلومات الحماية من سجل السكان (folkbokföringen).
add-party-name = الاسم
add-party-name-help = اكتب الاسم إذا لم يكن لديك الرقم الشخصي.
block-party-title = أوقف اطلاع شخص على القضية
block-party-submit = احفظ
block-party-lead = يسري هذا فورًا في صفحاتي (Mina sidor). يُحفظ السبب في القضية.
block-party-who = من المقصود؟
block-party-is-blocked = موقوف الآن
block-party-what = ما الذي يجب أن يحدث؟
block-party-shut = أوقف الاطلاع
block-party-open = افتح الاطلاع من جديد
block-party-reason = السبب
allot-title = أسند القضية
allot-submit = أسند القضية
allot-lead = من تُسند إليه القضية يستطيع أيضًا قراءتها والكتابة فيها. المهل التي حددها القانون تستمر كما كانت.
allot-now = القضية الآن لدى
allot-to = إلى من؟
allot-to-help = الرقم هو عدد القضايا المفتوحة.
add-colleague-title = اسمح لزميل بالدخول
add-colleague-submit = اسمح بالدخول
add-colleague-to = من؟
add-colleague-scope = ما الذي يستطيع الزميل فعله؟
add-colleague-until = حتى أي يوم؟
end-colleague-title = أنهِ دخول زميل
end-colleague-submit = أنهِ
end-colleague-who = من؟
name-staff-title = حدد من يستطيع فتح القضية
name-staff-submit = احفظ
name-staff-lead = في القضية شخص بياناته محمية. لا يستطيع فتحها إلا من تختارهم هنا، ثلاثة على الأكثر.
name-staff-first = الشخص الأول
name-staff-second = الشخص الثاني
name-staff-third = الشخص الثالث
journal-colleague-mentioned = ذُكر اسم { $name }
write-note-text-help = اكتب @ ثم الاسم الكامل للزميل لإعلامه.

decided-by = من اتخذ القرار؟
decider-delegate = موظف مفوَّض
decider-section = قسم من اللجنة
decider-committee = اللجنة
problem-not-later = يجب أن يكون اليوم الجديد بعد { $day }.
problem-too-far = لا يمكن أن يمتد إلى ما بعد { $day }.
problem-decider = لا يجوز لهذا الشخص أن يتخذ هذا القرار. اختر غيره.
