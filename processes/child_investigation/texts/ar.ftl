## ما تقرؤه الأسرة.
child-investigation-day = { $day }
child-investigation-answer-by = آخر يوم للرد
child-investigation-applied-for = ما الذي طُلب؟
child-investigation-enquiry-to = إلى
child-investigation-law = القانون الذي يستند إليه القرار
child-investigation-law-sol-3-1 = الفصل 3 المادة 1 من قانون الخدمات الاجتماعية (مصلحة الطفل الفضلى)
child-investigation-law-sol-20-3 = الفصل 20 المادة 3 من قانون الخدمات الاجتماعية (دراسة وضع الطفل)
child-investigation-law-sol-11-1 = الفصل 11 المادة 1 من قانون الخدمات الاجتماعية (المساعدة)
child-investigation-law-sol-11-5 = الفصل 11 المادة 5 من قانون الخدمات الاجتماعية (دعم دون تقييم الحاجة)
child-investigation-law-sol-21-1 = الفصل 21 المادة 1 من قانون الخدمات الاجتماعية (الموافقة)
child-investigation-law-sol-21-2 = الفصل 21 المادة 2 من قانون الخدمات الاجتماعية (الموافقة دون تقييم الحاجة)
child-investigation-law-sol2001-1-2 = الفصل 1 المادة 2 من قانون الخدمات الاجتماعية 2001:453 (مصلحة الطفل الفضلى)
child-investigation-law-sol2001-11-2 = الفصل 11 المادة 2 من قانون الخدمات الاجتماعية 2001:453 (دراسة وضع الطفل)
child-investigation-law-sol2001-4-1 = الفصل 4 المادة 1 من قانون الخدمات الاجتماعية 2001:453 (المساعدة)
child-investigation-law-sol2001-5-1 = الفصل 5 المادة 1 من قانون الخدمات الاجتماعية 2001:453 (مسؤولية اللجنة عن الأطفال والشباب)
child-investigation-law-sol2001-3-6-a = الفصل 3 المادة 6 أ من قانون الخدمات الاجتماعية 2001:453 (الدعم المفتوح والموافقة)
child-investigation-law-lvu-2 = المادة 2 من قانون LVU (ظروف البيت)
child-investigation-law-lvu-3 = المادة 3 من قانون LVU (سلوك الطفل نفسه)
child-investigation-measure-what = ما هو الدعم؟
child-investigation-measure-from = ابتداءً من
child-investigation-measure-goals = الأهداف بكلمات الأسرة

## الرد
child-investigation-comment-title = قل رأيك في ما كتبناه
child-investigation-comment-lead = لست ملزماً بالرد. نقرأ ردك قبل أن نقرر. إذا كنت تفضل الحديث، فاتصل بالموظف المسؤول عن ملفك.
child-investigation-comment-submit = أرسل الرد
child-investigation-comment-text = ردك
child-investigation-comment-text-help = قل ما هو صحيح وما هو خطأ وما ينقص. يُحفظ ردك في الملف.
child-investigation-comment-receipt = شكراً. وصلنا ردك وسنقرؤه قبل أن نقرر.
child-investigation-comment-files = صور أو ملفات PDF
child-investigation-comment-files-help = خمسة ملفات على الأكثر، { $megabytes } ميغابايت لكل ملف.
child-investigation-comment-voice = سجّل ردك بصوتك
child-investigation-comment-voice-help = عشر دقائق على الأكثر. سجّل هنا أو اختر ملفًا صوتيًا لا يزيد على { $megabytes } ميغابايت. يستمع الموظف المسؤول ويكتب ما تقوله.
child-investigation-comment-transcript = ماذا تقول في التسجيل؟
child-investigation-comment-transcript-help = فقط إن أردت أن تكتبه بنفسك.
child-investigation-problem-comment-empty = اكتب ردك أو اختر ملفًا أو سجّله بصوتك.
child-investigation-entry-voice-written-parties = كتبنا ما قلته في التسجيل
child-investigation-refusal-not-asked = لم نرسل إليك بعد شيئاً لترد عليه.

## القرار في جملة واحدة
child-investigation-decided-none = ننهي الدراسة دون أي إجراء.
child-investigation-decided-support = ستحصلون على دعم منا.
child-investigation-decided-declined = لن تحصلوا على الدعم الذي طلبتموه.
child-investigation-decided-care = نطلب من المحكمة رعاية للطفل.

## ما يحدث الآن
child-investigation-you-opened = بدأنا دراسة لنفهم كيف حال الطفل. ستعرفون قريباً من هو الموظف المسؤول. لا تحتاجون إلى فعل شيء الآن.
child-investigation-you-talks = نتحدث الآن معكم ومع من يعرفون الطفل. سيتصل بكم الموظف لتحديد المواعيد.
child-investigation-you-writing = نكتب الآن ما عرفناه. يمكنكم قراءته والرد عليه قبل أن نقرر.
child-investigation-you-comment = اقرأ ما كتبناه. إذا أردت الرد فافعل ذلك في موعد أقصاه { $day }. يمكنك الاتصال أيضاً.
child-investigation-you-deciding = نقرأ الآن كل شيء مرة أخرى ثم نقرر. لا تحتاجون إلى فعل شيء.
child-investigation-you-none = انتهت الدراسة. قررنا إنهاءها دون أي إجراء. إذا أردتم الدعم يمكنكم الاتصال بنا في أي وقت.
child-investigation-you-support = انتهت الدراسة وستحصلون على دعم. سيتصل بكم الموظف ليشرح كيف يتم ذلك.
child-investigation-you-declined = انتهت الدراسة. لن تحصلوا على الدعم الذي طلبتموه. في القرار مكتوب السبب وطريقة الطعن.
child-investigation-you-care = انتهت الدراسة. نطلب من المحكمة رعاية للطفل. المحكمة هي التي تقرر. لك الحق في محامٍ.
child-investigation-you-follow-up = انتهت الدراسة. سنتصل بكم لفترة من الزمن لنرى كيف حال الطفل.
child-investigation-you-closed = أُغلق الملف. إذا أردتم الدعم يمكنكم الاتصال بنا في أي وقت.

## المراحل
child-investigation-stage-told = نخبركم
child-investigation-stage-talks = نتحدث
child-investigation-stage-written = نكتب
child-investigation-stage-your-comments = تردون
child-investigation-stage-we-decided = نقرر
child-investigation-stage-told-child = سنعرف كيف حالك. نخبر بذلك من يحتاج أن يعرف.
child-investigation-stage-talks-child = نتحدث الآن معك ومع آخرين يعرفونك. لك أن تحكي ما تريد، ولك ألا تحكي.
child-investigation-stage-written-child = نكتب الآن ما عرفناه. أخبرنا إن كان هناك خطأ.
child-investigation-stage-your-comments-child = الآن يمكن لعائلتك أن تقرأ ما كتبناه وترد عليه. ولك أنت أيضًا أن تقول رأيك.
child-investigation-stage-we-decided-child = نقرر الآن إن كنت ستحصل مع عائلتك على مساعدة، وما هي هذه المساعدة.
child-investigation-stage-we-decided-child-done = اتخذنا قرارنا. ستخبرك الأخصائية الاجتماعية المسؤولة عنك ماذا يعني ذلك لك.

## سطور في سجل الملف
child-investigation-entry-opened-parties = بدأنا دراسة
child-investigation-entry-plan-parties = هذا ما ستجيب عنه الدراسة
child-investigation-entry-notice-parties = أخبرناكم بالدراسة
child-investigation-entry-talk-child = حديثنا
child-investigation-entry-communicated-parties = أرسلنا ما كتبناه
child-investigation-entry-comment-parties = وصل رد على ما كتبناه
child-investigation-entry-proposed-parties = كتبنا مقترحاً للقرار
child-investigation-entry-extended = ستستغرق الدراسة وقتاً أطول
child-investigation-entry-ordered-parties = رتبنا الدعم
child-investigation-entry-support-plan = خطة الدعم
child-investigation-entry-followed-up = تابعنا الدعم
child-investigation-entry-follow-up-started = نتابع حال الطفل
child-investigation-entry-follow-up-ended = انتهت المتابعة
child-investigation-entry-closed = أُغلق الملف

## الرسائل
child-investigation-provider-title = الرد على طلب خدمة
child-investigation-provider-lead = وصلك طلب خدمة من الخدمات الاجتماعية. لا تكتب شيئاً عن الأشخاص الذين يخصهم.
child-investigation-provider-submit = أرسل الرد
child-investigation-provider-name = اسمك
child-investigation-provider-contact = كيف نتصل بك؟
child-investigation-provider-contact-help = رقم الهاتف أو البريد الإلكتروني في العمل.
child-investigation-provider-answer = ما ردكم؟
child-investigation-provider-received = استلمنا الطلب
child-investigation-provider-can-start = يمكننا أن نبدأ
child-investigation-provider-cannot = لا يمكننا تقديم الخدمة
child-investigation-provider-from = اليوم الأول
child-investigation-provider-thanks = شكراً، وصلنا الرد. سيتصل بك الموظف المسؤول إذا لزم الأمر.
child-investigation-letter-about = بخصوص
child-investigation-letter-contact = هل لديك أسئلة؟ اتصل بالموظف المسؤول أو اكتب إليه. أخبرنا إذا كنت تحتاج إلى مترجم.
child-investigation-letter-why = الأسباب
child-investigation-letter-notice-title = بدأنا دراسة
child-investigation-letter-notice-what = نريد أن نفهم كيف حال الطفل وهل تحتاجون إلى دعم. لذلك بدأنا دراسة.
child-investigation-letter-what-happens = ما الذي سيحدث الآن
child-investigation-letter-notice-talk = نتحدث مع الطفل ومعك.
child-investigation-letter-notice-ask = قد نسأل المدرسة والرعاية الصحية وغيرهما ممن يعرفون الطفل.
child-investigation-letter-notice-read = يمكنك قراءة ما نكتبه وقول رأيك.
child-investigation-letter-notice-decide = ثم نقرر. ستعرف القرار وأسبابه.
child-investigation-letter-notice-ready = يجب أن ننتهي في موعد أقصاه { $day }.
child-investigation-letter-read-title = اقرأ ما كتبناه
child-investigation-letter-read-what = هذا ما كتبناه. إذا أردت الرد فافعل ذلك في موعد أقصاه { $day }. لست ملزماً بالرد.
child-investigation-letter-read-oral = يمكنك الرد في صفحاتك أو برسالة أو بالهاتف. ولك الحق أيضاً في الحديث شفهياً أمام اللجنة.
child-investigation-letter-read-text = ما كتبناه
child-investigation-letter-longer-title = الدراسة تستغرق وقتاً أطول
child-investigation-letter-longer-decision = يجب أن تنتهي الدراسة في موعد أقصاه { $day }.
child-investigation-letter-decision-title = قرار في الدراسة
child-investigation-letter-appeal = كيف تطعن في القرار
child-investigation-letter-appeal-write = اكتب ما هو القرار وما الذي تريد تغييره ولماذا. وقّع باسمك واكتب كيف نصل إليك.
child-investigation-letter-appeal-send = أرسل الرسالة إلينا وليس إلى المحكمة.
child-investigation-letter-appeal-when = يجب أن تصلنا خلال { $weeks } أسابيع من اليوم الذي استلمت فيه القرار.
child-investigation-letter-appeal-then = إذا لم نغيّر القرار بأنفسنا نرسل كل شيء إلى المحكمة الإدارية لتنظر فيه.
child-investigation-letter-no-appeal = لا يمكن الطعن في هذا القرار أمام المحكمة الإدارية.
child-investigation-letter-court-decides = لا يمكن الطعن في هذا القرار. تنظر المحكمة الإدارية في طلبنا، وهناك يمكنك قول رأيك. لك الحق في محامٍ لا يكلفك شيئاً.
child-investigation-kind = دراسة حالة الطفل (barnutredning)
