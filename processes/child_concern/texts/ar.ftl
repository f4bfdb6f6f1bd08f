### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Here stands what the public and families meet. What only staff meet is read in Swedish.
### Swedish words in brackets are those that people meet at the counter and in letters.

child-concern-kind = بلاغ قلق على طفل (orosanmälan)

## Report: a private person
child-concern-report-title = هل أنت قلق على طفل؟
child-concern-report-lead = أخبرنا. لا يلزم أن تكون متأكدًا ولا أن يكون لديك دليل. يكفي أنك قلق. لا تحتاج إلى تسجيل الدخول.
child-concern-acute-notice = هل هناك طفل في خطر الآن؟ اتصل بالرقم 112. لا تنتظر جوابًا من هنا. عندما يكون مكتب الخدمات الاجتماعية مغلقًا يستطيع 112 أن يوصلك بالمناوبة الاجتماعية (socialjouren). وهي تعمل في المساء والليل وفي عطلة نهاية الأسبوع.
child-concern-what-happens = ماذا يحدث بعد ذلك: تحصل على رقم بعد الإرسال. نقرأ ما كتبته في اليوم نفسه أو في اليوم التالي، ونقيّم هل يحتاج الطفل إلى حماية فورية. ثم نقرر، خلال المدة التي يحددها القانون، هل نبحث فيما يحتاج إليه الطفل. يمكنك ألا تذكر من أنت. ما نعرفه عن الطفل والعائلة سري، ولذلك لا نستطيع أن نخبرك به. قد يقرأ والدا الطفل ما تكتبه.
child-concern-report-submit = أرسل إلى الخدمات الاجتماعية (socialtjänsten)

child-concern-children = من هو الطفل؟
child-concern-children-help = اكتب ما تعرفه. يكفي اسم أو عنوان أو مدرسة لكي نستطيع البحث. إذا كان هناك أكثر من طفل فيمكنك إضافتهم واحدًا بعد الآخر.
child-concern-child-add = أضف طفلًا آخر
child-concern-child-name = اسم الطفل
child-concern-child-name-help = يكفي الاسم الأول إذا كنت لا تعرف أكثر من ذلك.
child-concern-child-number = الرقم الشخصي للطفل (personnummer)
child-concern-child-number-help = اكتبه فقط إذا كنت تعرفه من قبل. فهو يساعدنا على إيجاد الطفل بسرعة أكبر.
child-concern-child-whereabouts = أين يوجد الطفل؟
child-concern-child-whereabouts-help = مثلًا العنوان أو المدرسة أو الروضة. نسأل لكي نستطيع إيجاد الطفل. إذا لم يولد الطفل بعد فاكتب اسم الأم التي تنتظره وأين تسكن.
child-concern-child-unborn = هل الطفل لم يولد بعد؟

child-concern-report-what = ماذا رأيت أو سمعت؟
child-concern-report-what-help = احكِ بكلماتك. من المفيد أن تكتب ما رأيته بنفسك وما قاله لك الآخرون. لا يلزم أن تعرف السبب. إذا أردت ألا يُعرف من أنت فلا تكتب شيئًا يدل عليك. قد يقرأ الوالدان هذا النص.
child-concern-report-when = متى حدث ذلك؟
child-concern-report-when-help = مثلًا مساء أمس، أو في نهاية كل أسبوع تقريبًا منذ الصيف. يكفي وقت تقريبي.
child-concern-report-acute = هل يحتاج الطفل إلى حماية اليوم؟
child-concern-report-acute-help = نسأل لكي نعرف ما الذي نقرؤه أولًا. إذا كان هناك خطر الآن فاتصل أيضًا بالرقم 112. إذا لم تكن متأكدًا فأجب بنعم.

child-concern-lives = هل يسكن الطفل هنا في البلدية (kommun)؟
child-concern-lives-help = نسأل لكي يصل البلاغ إلى البلدية الصحيحة. لا يلزم أن تكون متأكدًا.
child-concern-lives-here = نعم
child-concern-lives-elsewhere = لا، في بلدية أخرى
child-concern-lives-unknown = لا أعرف
child-concern-lives-municipality = أي بلدية؟

child-concern-who = هل تريد أن تقول من أنت؟
child-concern-who-help = هذا ليس واجبًا. إذا أردت ألا تذكر من أنت فلن نحاول أن نعرف ذلك. إذا قلت من أنت نستطيع أن نتصل بك ونسألك أكثر، لكن قد تعرف العائلة عندئذ أنك أنت من تواصل معنا.
child-concern-who-anonymous = لا، لا أريد أن أذكر من أنا
child-concern-who-named = نعم، سأقول من أنا
child-concern-who-name = اسمك
child-concern-who-contact = كيف نتواصل معك؟

## Report: in one's work
child-concern-professional-title = هل أنت قلق على طفل تلتقي به في عملك؟
child-concern-professional-lead = هذه الصفحة لمن يلزمه القانون بالتبليغ، مثلًا في المدرسة أو الرعاية الصحية أو الشرطة. لا تحتاج إلى دليل. يكفي أن تشك في أن طفلًا يتعرض للأذى. تقدم البلاغ باسمك، ولا يمكنك هنا إخفاء هويتك.
child-concern-reasons = ما موضوع القلق؟
child-concern-reasons-help = اختر كل ما ينطبق. نسأل لكي نلاحظ ما يتكرر إذا جاءت بلاغات أخرى عن الطفل نفسه.
child-concern-reason-violence = عنف ضد الطفل
child-concern-reason-witnessed-violence = يعيش الطفل مع العنف داخل العائلة
child-concern-reason-sexual-abuse = اعتداء جنسي
child-concern-reason-neglect = لا يحصل الطفل على الرعاية التي يحتاج إليها
child-concern-reason-parent-addiction = أحد الوالدين يتعاطى الكحول أو المخدرات أو يلعب القمار
child-concern-reason-parent-mental-health = الصحة النفسية لأحد الوالدين
child-concern-reason-honour = عنف أو قمع باسم الشرف
child-concern-reason-own-behaviour = يقوم الطفل بأشياء قد تؤذيه هو
child-concern-reason-crime = يرتكب الطفل جرائم أو يُستدرج إليها
child-concern-reason-school-absence = يتغيب الطفل عن المدرسة
child-concern-reason-other = شيء آخر
child-concern-professional-what = ماذا رأيت أو سمعت في عملك؟
child-concern-professional-what-help = اكتب ما رأيته بنفسك، وما قاله الطفل بكلماته، وما رواه الآخرون، وما فعلتموه حتى الآن. ميّز بين ما تعرفه وما تظنه. قد تقرأ العائلة هذا النص وتعرف أنك قدمت البلاغ.
child-concern-family-knows = هل تعرف العائلة أنك تقدم بلاغًا؟
child-concern-family-knows-help = نسأل لكي يكون تواصلنا الأول مع العائلة جيدًا. لا تخبر العائلة إذا كان ذلك قد يعرّض الطفل للخطر، مثلًا عند العنف أو الاعتداء الجنسي أو القمع باسم الشرف.
child-concern-about-you = معلومات عنك
child-concern-your-name = اسمك
child-concern-your-contact = الهاتف أو البريد الإلكتروني في العمل
child-concern-your-work = أين تعمل؟
child-concern-your-workplace = اسم مكان العمل
child-concern-work-school = مدرسة
child-concern-work-preschool = روضة
child-concern-work-health-care = رعاية صحية
child-concern-work-dental = رعاية الأسنان
child-concern-work-police = شرطة
child-concern-work-social-services = خدمات اجتماعية
child-concern-work-other = عمل آخر
child-concern-wants-feedback = هل تريد أن تعرف إن كنا سنبدأ تحقيقًا اجتماعيًا (utredning)؟
child-concern-wants-feedback-help = لا يُسمح لنا أن نقول سوى هل بدأ التحقيق الاجتماعي أو لم يبدأ أو أنه جارٍ من قبل. ما عدا ذلك سري.

## Problems beside a field
child-concern-problem-no-child = اكتب شيئًا يساعدنا على إيجاد الطفل: اسمًا أو رقمًا شخصيًا أو مكانًا.
child-concern-problem-no-parent = اكتب اسم الأم التي تنتظر الطفل أو أين تسكن، لكي نستطيع إيجادها.
child-concern-problem-municipality = اختر بلدية أخرى من القائمة.

## When it is sent, and what the sender can see with the number
child-concern-receipt = وصل البلاغ. احفظ الرقم. به تستطيع أن تعرف هل قرأنا البلاغ وهل انتهينا منه. لا يُسمح لنا أن نعرض ما توصلنا إليه لأنه سري. إذا حدث شيء آخر فقدّم بلاغًا من جديد.
child-concern-sender-received = وصلنا البلاغ. نقرؤه في يوم وصوله أو في اليوم التالي. إذا كان هناك طفل في خطر الآن فاتصل بالرقم 112.
child-concern-sender-assessing = قرأنا البلاغ. ننظر الآن فيما يجب فعله. لا يُسمح لنا أن نقول أكثر من ذلك، حمايةً للطفل والعائلة.
child-concern-sender-done = انتهينا من البلاغ. لا يُسمح لنا أن نقول ماذا قررنا، حمايةً للطفل والعائلة. إذا قلقت من جديد فقدّم بلاغًا من جديد.
# The same words as above, on purpose: where a child lives is confidential too.
child-concern-sender-sent-on = انتهينا من البلاغ. لا يُسمح لنا أن نقول ماذا قررنا، حمايةً للطفل والعائلة. إذا قلقت من جديد فقدّم بلاغًا من جديد.

## What the family sees
child-concern-you-wait = هناك من هو قلق وقد أخبرنا بذلك. ننظر الآن هل علينا أن نبحث فيما يحتاج إليه الطفل. لا يلزم أن تفعل شيئًا. إذا أردت أن تخبرنا كيف ترى الأمر فنرحب بأن تكتب إلينا.
child-concern-you-opened = قررنا أن نبحث فيما يحتاج إليه الطفل. هذا يسمى تحقيقًا اجتماعيًا (utredning). سنتواصل معك، وتستطيع أن تخبرنا كيف ترى الأمر.
child-concern-you-declined = لن نبدأ تحقيقًا اجتماعيًا (utredning). لا يلزم أن تفعل شيئًا. إذا أردت نصيحة أو دعمًا فيمكنك دائمًا أن تتواصل معنا.
child-concern-you-joined = هناك تحقيق اجتماعي (utredning) جارٍ من قبل. نضيف إليه ما عرفناه الآن.
child-concern-you-sent-on = سلّمنا البلاغ إلى بلدية أخرى. ستتواصل معك إذا احتاجت إلى شيء منك.
child-concern-stage-told-us = تواصل معنا شخص
child-concern-stage-we-look = ننظر في الأمر
child-concern-stage-we-decided = اتخذنا قرارًا
child-concern-stage-told-us-child = تواصل معنا شخص يهتم بك. بدأنا نقرأ.
child-concern-stage-we-look-child = ننظر إن كنت بأمان وإن كنت تحتاج إلى مساعدة. يسعدنا أن تقول رأيك.
child-concern-stage-we-decided-child = نقرر إن كنا سنعرف المزيد عن حالك.
child-concern-stage-we-decided-child-done = اتخذنا قرارنا. اسأل الأخصائية الاجتماعية المسؤولة عنك ماذا يعني ذلك لك.
child-concern-entry-received-parties = عرفنا أن هناك من هو قلق على الطفل
child-concern-entry-protection-parties = قيّمنا هل يحتاج الطفل إلى حماية فورية
child-concern-entry-family-told-parties = أخبرنا العائلة بالبلاغ
child-concern-entry-extended = مُدِّدت مدة التقييم حتى { $day }
child-concern-entry-opened = نبدأ تحقيقًا اجتماعيًا (utredning)
child-concern-entry-declined = لن نبدأ تحقيقًا اجتماعيًا (utredning)
