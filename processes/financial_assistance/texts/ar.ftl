### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Here stands what those who apply meet. What only staff meet is read in Swedish.
### Swedish words in brackets are those that people meet at the counter and in letters.

financial-assistance-kind = المساعدة المالية (ekonomiskt bistånd)
financial-assistance-services = مال حين لا يكفي ما عندك
financial-assistance-kronor = { $amount } كرونة
financial-assistance-day = { $day }
financial-assistance-month-of = { $month }

## قبل أن تبدأ
financial-assistance-apply-title = قدّم طلبًا للمساعدة المالية (ekonomiskt bistånd)
financial-assistance-apply-title-card = للطعام والإيجار وغيرهما مما تحتاج إليه حين لا يكفي المال.
financial-assistance-apply-lead = تجيب عن أسئلة عن البيت والمال وما تدفعه. يستغرق ذلك عشر دقائق تقريبًا.
financial-assistance-apply-time = يمكنك أن تتوقف متى شئت. تبقى أجوبتك محفوظة 14 يومًا وتجدها عندما تسجل الدخول مرة أخرى.
financial-assistance-apply-checks = نسأل جهات منها صندوق التأمينات الاجتماعية (Försäkringskassan) ومصلحة الضرائب (Skatteverket) عن دخلك. وترى أنت ما يجيبون به.
financial-assistance-apply-truth = أجب قدر ما تستطيع. أخبرنا إذا تغيّر شيء. من يقدّم معلومات خاطئة عمدًا قد يكون عليه أن يرد المال.
financial-assistance-apply-submit = وقّع وأرسل
financial-assistance-apply-sign = أطلب المساعدة المالية (ekonomiskt bistånd). ما كتبته صحيح.

## الشهر والأسرة
financial-assistance-month = لأي شهر تطلب؟
financial-assistance-month-help = تقدّم الطلب لشهر واحد في كل مرة.
financial-assistance-living = مع من تسكن؟
financial-assistance-living-help = المتزوجان والشريكان اللذان يسكنان معًا (sambor) يقدّمان طلبًا واحدًا معًا. إذا كنت تسكن عند والديك أو أصدقائك فقدّم الطلب وحدك.
financial-assistance-living-alone = أنا البالغ الوحيد
financial-assistance-living-couple = أسكن مع شريك حياتي
financial-assistance-living-others = أتشارك البيت مع بالغين آخرين
financial-assistance-others = كم شخصًا آخر يسكن في البيت؟
financial-assistance-others-help = لا تحسب نفسك ولا أطفالك.
financial-assistance-partner = شريك حياتك
financial-assistance-partner-name = اسم شريك حياتك
financial-assistance-partner-number = الرقم الشخصي لشريك حياتك (personnummer)
financial-assistance-partner-number-help = بعد ذلك يسجل شريك حياتك الدخول بنفسه ويقرأ الطلب ويوقّعه.
financial-assistance-private = بينك وبيننا فقط
financial-assistance-together = هل تشعر بالأمان في تقديم الطلب معًا؟
financial-assistance-together-help = لا يرى شريك حياتك أبدًا ما تجيب به هنا. ولا يظهر له أيضًا عندما يسجل الدخول.
financial-assistance-together-yes = نعم، أشعر بالأمان
financial-assistance-together-talk = أريد أولًا أن أتحدث معكم وحدي
financial-assistance-together-no = لا
financial-assistance-together-now = كيف هو الوضع بالنسبة إليك؟
financial-assistance-together-text = كيف نتواصل معك حين تكون وحدك؟
financial-assistance-together-text-help = اكتب متى وبأي طريقة يكون ذلك آمنًا. لا يراه شريك حياتك.
financial-assistance-child = طفل
financial-assistance-children = الأطفال الذين يسكنون معك
financial-assistance-children-help = اكتب أيضًا الأطفال الذين يسكنون معك أحيانًا. إذا لم يكن لديك أطفال فتابع.
financial-assistance-children-again-help = احتفظنا بأسماء الأطفال من الشهر الماضي. اكتب هنا فقط إذا تغيّر شيء.
financial-assistance-child-name = اسم الطفل
financial-assistance-child-number = الرقم الشخصي للطفل (personnummer)
financial-assistance-child-number-help = إذا لم يكن للطفل رقم فاكتب متى وُلد.
financial-assistance-child-born = متى وُلد الطفل
financial-assistance-child-born-help = يلزم هذا فقط إذا لم يكن للطفل رقم شخصي سويدي (personnummer).
financial-assistance-child-days = عدد الأيام عندك في الشهر
financial-assistance-child-days-help = اترك الخانة فارغة إذا كان الطفل يسكن معك دائمًا.
financial-assistance-child-add = أضف طفلًا
financial-assistance-adults = البالغون

## البيت
financial-assistance-home-group = بيتك
financial-assistance-home = ما نوع سكنك؟
financial-assistance-home-own = عقد إيجار باسمي
financial-assistance-home-second-hand = إيجار من مستأجر آخر (andra hand)
financial-assistance-home-room = غرفة في بيت شخص آخر (inneboende)
financial-assistance-home-owned = شقة تمليك (bostadsrätt) أو بيت أملكه
financial-assistance-home-none = ليس لي بيت خاص بي
financial-assistance-rent = الإيجار أو الرسم في الشهر
financial-assistance-rent-help = اكتب ما يكلفه البيت كله، بالكرونة.

## المال
financial-assistance-costs = ماذا تدفع غير ذلك؟
financial-assistance-costs-help = ضع علامة على ما تدفعه هذا الشهر. الطعام والملابس والهاتف محسوبة من قبل.
financial-assistance-cost-amounts = كم يكلف ذلك في الشهر
financial-assistance-incomes = ما المال الذي تحصل عليه؟
financial-assistance-incomes-help = ضع علامة على ما حصلت عليه أو ستحصل عليه هذا الشهر. إذا لم يكن هناك شيء فتابع.
financial-assistance-income-amounts = كم تحصل عليه بعد الضريبة
financial-assistance-partner-incomes = ما المال الذي يحصل عليه شريك حياتك؟
financial-assistance-partner-incomes-help = يقرأ شريك حياتك هذا قبل أن يوقّع.
financial-assistance-partner-amounts = كم يحصل عليه شريك حياتك بعد الضريبة
financial-assistance-assets = ماذا تملك الأسرة؟
financial-assistance-assets-help = المال في البنك وما يمكن بيعه. إذا لم يكن لديكم شيء فتابع.
financial-assistance-asset-amounts = كم يساوي ذلك
financial-assistance-work = ماذا تفعل لكي تعيل نفسك؟
financial-assistance-work-help = مثلًا تبحث عن عمل أو تحضر دورة أو أنت مريض.
financial-assistance-more = هل هناك شيء آخر ينبغي أن نعرفه؟
financial-assistance-more-help = مثلًا إذا كنت ستُطرد قريبًا من سكنك أو كنت مريضًا أو دفعت مبلغًا كبيرًا.
financial-assistance-account-group = أين يُدفع المال
financial-assistance-account = إلى أين نرسل المال؟
financial-assistance-account-bank = إلى حسابي في البنك
financial-assistance-account-none = ليس لدي حساب
financial-assistance-clearing = رقم المقاصة (clearingnummer)
financial-assistance-clearing-help = أربعة أرقام أو خمسة. تجدها لدى بنكك.
financial-assistance-account-number = رقم الحساب (kontonummer)
financial-assistance-photos = صور أوراقك
financial-assistance-papers = هل لديك أوراق تثبت ما كتبته؟
financial-assistance-papers-help = يمكنك أن تضيف صورها إلى الطلب، أو أن ترسلها لاحقًا عبر صفحاتي (Mina sidor). يمكنك أن تقدّم الطلب حتى لو نقصت ورقة.
financial-assistance-paper-comes = نعم، سأرسلها
financial-assistance-paper-dont-have = هناك ورقة ليست عندي
financial-assistance-paper-not-needed = لا شيء هنا يحتاج إلى ورقة
financial-assistance-papers-missing = أي ورقة تنقص؟
financial-assistance-receipt = وصلنا طلبك.
    يقرؤه الموظف المسؤول عن ملفك (handläggare).
    أرسل الأوراق عبر صفحاتي (Mina sidor) إذا لم تفعل ذلك بعد.
    نتواصل معك إذا نقص شيء.
financial-assistance-receipt-together = وصلنا طلبك.
    الآن يسجل شريك حياتك الدخول إلى صفحاتي (Mina sidor) ويقرأ الطلب ويوقّعه.
    بعد ذلك يقرؤه الموظف المسؤول عن ملفك (handläggare).

## الشهر القادم، سحب الطلب، الحديث وحدك
financial-assistance-again-title = قدّم طلبًا للشهر القادم
financial-assistance-again-lead = ملأنا ما أجبت به في المرة الماضية. غيّر ما أصبح مختلفًا.
financial-assistance-again-last = آخر شهر قدّمت طلبًا له
financial-assistance-withdraw-title = اسحب الطلب
financial-assistance-withdraw-lead = عندها لا نقرر شيئًا بشأنه. يمكنك أن تقدّم طلبًا من جديد متى شئت.
financial-assistance-withdraw-why = لماذا تسحبه؟
financial-assistance-withdraw-sure = هل تريد أن تسحب الطلب؟
financial-assistance-withdraw-submit = اسحب
financial-assistance-private-title = تحدث معنا وحدك
financial-assistance-private-lead = ما تكتبه هنا لا يقرؤه إلا من يعملون على القضية. ولا يراه من تقدّم الطلب معه.
financial-assistance-private-danger = اتصل بالرقم 112 إذا كان هناك خطر الآن.
financial-assistance-private-submit = أرسل
financial-assistance-partner-sign-title = اقرأ الطلب ووقّع
financial-assistance-partner-sign-lead = شخص تسكن معه قدّم طلبًا لكما معًا. اقرأ ما هو مكتوب. وقّع إذا كان صحيحًا.
financial-assistance-partner-sign-submit = أجب
financial-assistance-partner-not-you = هذا لمن تقدّم الطلب معه.

## أوراق ناقصة
financial-assistance-ask-what = الورقة
financial-assistance-ask-why = لماذا نحتاج إليها
financial-assistance-ask-by = آخر موعد
financial-assistance-ask-otherwise = ماذا يحدث إذا لم تصل؟
financial-assistance-answer-papers-title = أرسل الأوراق الناقصة
financial-assistance-answer-papers-lead = صوّر كل صفحة. يمكنك أن ترسل ورقة الآن وأخرى فيما بعد.
financial-assistance-answer-papers-submit = أرسل
financial-assistance-paper-files = صور أو ملفات
financial-assistance-paper-or = لماذا نسأل: { $why }
financial-assistance-answer-sent = أُرسلت
financial-assistance-answer-dont-have = ليست عندي هذه الورقة
financial-assistance-delay-title = أحتاج إلى أسبوع آخر
financial-assistance-delay-lead = يمكنك أن تأخذ أسبوعًا آخر مرة واحدة. بعد ذلك تحدث مع الموظف المسؤول عن ملفك (handläggare).
financial-assistance-delay-new = آخر يوم جديد
financial-assistance-delay-submit = خذ أسبوعًا آخر
financial-assistance-letter-papers-title = نحتاج إلى المزيد منك
financial-assistance-letter-papers-what = لكي نستطيع أن نقرر نحتاج إلى ما يلي في موعد أقصاه { $day }.
financial-assistance-letter-papers-how = سجّل الدخول إلى صفحاتي (Mina sidor) وأرسل صور الأوراق. يمكنك أيضًا أن تسلّمها إلينا.

## خطوات الموظف المسؤول
financial-assistance-calculation = الحساب لشهر { $month }
financial-assistance-surplus = الفائض
financial-assistance-to-pay = المبلغ الذي يُدفع
financial-assistance-outcome = النتيجة
financial-assistance-granted = تمت الموافقة
financial-assistance-partly-granted = تمت الموافقة على جزء
financial-assistance-refused = رُفض الطلب (avslag)
financial-assistance-pay-on = يوم الدفع
financial-assistance-pays-to = إلى { $name }
financial-assistance-law = المادة القانونية
financial-assistance-law-12-1 = الفصل 12 المادة 1 من قانون الخدمات الاجتماعية (socialtjänstlagen)
financial-assistance-law-12-2 = الفصل 12 المادة 2 من قانون الخدمات الاجتماعية (socialtjänstlagen)
financial-assistance-reasons = الأسباب
financial-assistance-conditions = شروط وأنشطة مخطط لها
financial-assistance-signed-by = وقّع عليه

## القرار
financial-assistance-letter-decision-title = قرار بشأن المساعدة المالية (ekonomiskt bistånd)
financial-assistance-decided-granted = تحصل على { $amount } كرونة لشهر { $month }.
financial-assistance-decided-partly = تحصل على { $amount } كرونة لشهر { $month }. هذا أقل مما طلبت.
financial-assistance-decided-refused = لا تحصل على المساعدة المالية (ekonomiskt bistånd) لشهر { $month }.
financial-assistance-letter-why = لماذا
financial-assistance-letter-calculation = هكذا حسبنا
financial-assistance-letter-appeal = كيف تطعن في القرار (överklaga)
financial-assistance-letter-appeal-write = اكتب أي قرار ترى أنه خطأ وكيف تريد أن يكون.
financial-assistance-letter-appeal-send = أرسل ذلك إلينا، أو افعله عبر صفحاتي (Mina sidor).
financial-assistance-letter-appeal-when = { $weeks ->
    [zero] يجب أن يصلنا خلال { $weeks } أسبوع من يوم استلامك القرار.
    [one] يجب أن يصلنا خلال أسبوع واحد من يوم استلامك القرار.
    [two] يجب أن يصلنا خلال أسبوعين من يوم استلامك القرار.
    [few] يجب أن يصلنا خلال { $weeks } أسابيع من يوم استلامك القرار.
    [many] يجب أن يصلنا خلال { $weeks } أسبوعًا من يوم استلامك القرار.
   *[other] يجب أن يصلنا خلال { $weeks } أسبوع من يوم استلامك القرار.
}
financial-assistance-letter-appeal-then = ننظر في القرار مرة أخرى. إذا لم نغيّره تقرر المحكمة الإدارية (förvaltningsrätten).

## إلى أين وصل الطلب
financial-assistance-stage-you-applied = قدّمت الطلب
financial-assistance-stage-we-look = نقرأ ونحسب
financial-assistance-stage-we-decided = اتخذنا قرارًا
financial-assistance-now-none = لا يوجد طلب
financial-assistance-you-wait = نقرأ طلبك لشهر { $month }. لا يلزم أن تفعل شيئًا الآن.
financial-assistance-you-wait-sign = الطلب لشهر { $month } ينتظر توقيعكما معًا.
financial-assistance-you-papers = نحتاج إلى المزيد منك لشهر { $month }.
financial-assistance-you-granted = تحصل على مال لشهر { $month }. اقرأ القرار.
financial-assistance-you-partly = تحصل على جزء مما طلبته لشهر { $month }. اقرأ القرار.
financial-assistance-you-refused = لم نوافق على طلبك لشهر { $month }. اقرأ السبب في القرار.
financial-assistance-you-withdrew = سُحب الطلب لشهر { $month }.
financial-assistance-you-closed = انتهت القضية. يمكنك أن تقدّم طلبًا من جديد متى شئت.
financial-assistance-you-none = لا يوجد طلب.

## ما حدث حتى الآن
financial-assistance-entry-applied = طلب لشهر { $month }
financial-assistance-entry-private = قيل لنا وحدنا
financial-assistance-entry-signed = وقّع { $name } الطلب
financial-assistance-entry-withdrawn = سُحب الطلب
financial-assistance-entry-papers = طلبنا المزيد
financial-assistance-entry-delayed = أُخذ أسبوع آخر، حتى { $day }
financial-assistance-entry-answered = { $sent ->
    [zero] جواب عما ينقص
    [one] أُرسلت ورقة واحدة
    [two] أُرسلت ورقتان
    [few] أُرسلت { $sent } أوراق
    [many] أُرسلت { $sent } ورقة
   *[other] أُرسلت { $sent } ورقة
}{ $none ->
    [zero] {""}
    [one] ، وورقة واحدة مما طلبناه غير موجودة
    [two] ، وورقتان مما طلبناه غير موجودتين
    [few] ، و{ $none } أوراق مما طلبناه غير موجودة
    [many] ، و{ $none } ورقة مما طلبناه غير موجودة
   *[other] ، و{ $none } ورقة مما طلبناه غير موجودة
}
financial-assistance-entry-calculated = الحساب: { $amount } كرونة تُدفع
financial-assistance-entry-closed = أُنهيت القضية

## أخطاء
financial-assistance-problem-negative = لا يمكن أن يكون المبلغ أقل من صفر.
financial-assistance-problem-huge = المبلغ كبير جدًا. راجعه.
financial-assistance-problem-number = اكتب عددًا صحيحًا من 1 إلى { $most }.
financial-assistance-problem-own-number = هذا رقمك أنت. اكتب رقم شريك حياتك.
financial-assistance-problem-twice = هذا الشخص مكتوب في الطلب من قبل.
financial-assistance-problem-children = أكبر عدد من الأطفال هنا هو { $max }. اكتب عن الباقين في خانة الأمور الأخرى.
financial-assistance-problem-born = اكتب الرقم الشخصي للطفل (personnummer) أو متى وُلد.
financial-assistance-problem-new-partner = اتصل بنا إذا صار لك شريك حياة. عندها نعدّ معًا طلبًا جديدًا.
financial-assistance-problem-not-sure = أجب بنعم لكي تسحب الطلب. وإلا فارجع إلى القضية.
financial-assistance-problem-nothing-sent = اختر ملفًا، أو ضع علامة على أن الورقة ليست عندك.
financial-assistance-refusal-partner = لا يستطيع أن يوقّع هنا إلا من تقدّم الطلب معه.
financial-assistance-refusal-applicant = من قدّم الطلب أولاً يقدّم طلب الشهر القادم. ثم توقّع أنت.

## سجلات الجهات الأخرى
benefits-agency-social-insurance = صندوق التأمين الاجتماعي
benefits-agency-pensions = هيئة التقاعد
benefits-agency-student-aid = هيئة تمويل الدراسة
benefits-agency-employment = مكتب العمل
benefits-agency-unemployment-funds = صندوق البطالة
benefits-agency-tax = مصلحة الضرائب
benefits-agency-transport = هيئة النقل
benefits-agency-migration = مصلحة الهجرة
financial-assistance-registers-unknown = { $words } (لا نعرف ما هو)
financial-assistance-registers-no-amount = بدون مبلغ
financial-assistance-registers-says = { $agency }: { $amount }، بتاريخ { $at }. { $sort }{ $more }
financial-assistance-registers-retroactive = { " " }وهو عن فترة سابقة.
financial-assistance-registers-pending = { " " }ولم يُدفع بعد.
financial-assistance-registers-no-more = { "" }
financial-assistance-sort-equal = المبلغ نفسه المذكور في الطلب.
financial-assistance-sort-not-stated = غير مذكور في الطلب.
financial-assistance-sort-not-in-register = ما ذُكر في الطلب غير موجود هناك.
financial-assistance-sort-other-amount = في الطلب مبلغ مختلف.
financial-assistance-sort-other-month = المبلغ نفسه، لكنه دُفع عن { $month }.
financial-assistance-sort-not-known = لم يجيبوا، لذلك لا نعرف.
financial-assistance-sort-look = على أحدنا أن ينظر ما هو.
financial-assistance-entry-registers-you = سألنا جهات أخرى عن دخلك
financial-assistance-entry-explained = تم الرد على ما يختلف
financial-assistance-explain-title = ماذا تقول جهات أخرى عنك
financial-assistance-explain-lead = هنا ترى ما عرفناه ومتى. إذا اختلف عن الطلب يمكنك أن تقول كيف هو الأمر. لا يرى هذا أي شخص آخر في الأسرة.
financial-assistance-explain-submit = أرسل الرد
financial-assistance-explain-stands = كيف هو الأمر؟
financial-assistance-explain-right = الجهة على حق
financial-assistance-explain-wrong = هذا غير صحيح
financial-assistance-explain-otherwise = أريد أن أشرح
financial-assistance-explain-text = أخبرنا بالمزيد إن أردت
financial-assistance-explain-nothing = لا يوجد شيء مختلف الآن.
financial-assistance-explain-we-look = لم نجلب معلومات عن طريق النظام. سينظر موظف في الأمر بنفسه.
financial-assistance-explain-silent = { $agency }: لم تصل إجابة كاملة. سينظر موظف في الأمر.
financial-assistance-account-change-title = تغيير الحساب
financial-assistance-account-change-lead = اكتب الحساب الذي تريد أن تصل إليه نقودك. يخصك أنت وحدك.
financial-assistance-account-change-submit = وقّع وغيّر الحساب
financial-assistance-account-change-sign = أريد أن تُدفع نقودي إلى هذا الحساب.
financial-assistance-entry-account = حساب جديد للدفع
financial-assistance-entry-account-entered = حساب جديد، كتبته البلدية
financial-assistance-entry-account-approved = تمت الموافقة على الحساب
