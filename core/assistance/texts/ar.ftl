### لم يراجع هذا النص بعد أحد الناطقين بالعربية كلغة أم.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

## أسطر المعيار
assistance-norm = المعيار الوطني (riksnorm) لأسرتكم هو { $amount } كرونة.
assistance-adult-single = لك كشخص بالغ وحيد نحسب { $amount } كرونة.
assistance-adult-sharing = لك نحسب { $amount } كرونة. هذا مثل من يسكن وحده.
assistance-adults-couple = أنتما زوجان أو شريكان تسكنان معًا (sambor). نحسب لكما معًا { $amount } كرونة.
assistance-adult-of-couple = لواحد منكما نحسب { $amount } كرونة.
assistance-child = { $age ->
    [zero] لطفلك الذي لم يتم سنة نحسب { $amount } كرونة.
    [one] لطفلك الذي عمره سنة واحدة نحسب { $amount } كرونة.
    [two] لطفلك الذي عمره سنتان نحسب { $amount } كرونة.
    [few] لطفلك الذي عمره { $age } سنوات نحسب { $amount } كرونة.
    [many] لطفلك الذي عمره { $age } سنة نحسب { $amount } كرونة.
   *[other] لطفلك الذي عمره { $age } سنة نحسب { $amount } كرونة.
}
assistance-child-lunch-away = { $age ->
    [zero] لطفلك الذي لم يتم سنة ويتغدى خارج البيت نحسب { $amount } كرونة.
    [one] لطفلك الذي عمره سنة واحدة ويتغدى خارج البيت نحسب { $amount } كرونة.
    [two] لطفلك الذي عمره سنتان ويتغدى خارج البيت نحسب { $amount } كرونة.
    [few] لطفلك الذي عمره { $age } سنوات ويتغدى خارج البيت نحسب { $amount } كرونة.
    [many] لطفلك الذي عمره { $age } سنة ويتغدى خارج البيت نحسب { $amount } كرونة.
   *[other] لطفلك الذي عمره { $age } سنة ويتغدى خارج البيت نحسب { $amount } كرونة.
}
assistance-shared = { $members ->
    [1] لما يحتاجه البيت نحسب { $amount } كرونة.
    [two] لما تتشاركان فيه أنتما الاثنان في البيت نحسب { $amount } كرونة.
   *[other] لما تتشاركون فيه في البيت نحسب { $amount } كرونة. عددكم { $members }.
}
assistance-shared-many = عددكم في الأسرة { $members }. لما تتشاركون فيه نحسب { $amount } كرونة.
assistance-shared-part = كل من في البيت، وعددهم { $members }، يتشاركون في { $common } كرونة. حصتكم { $amount } كرونة.
assistance-why-days = المبلغ الكامل { $whole } كرونة. نحسب { $days } من أيام الشهر وعددها { $of }.
assistance-higher = نحسب { $amount } كرونة أكثر: { $ground }.
assistance-lower = نحسب { $amount } كرونة أقل: { $ground }.
assistance-ground-food = الطعام
assistance-ground-clothes = الملابس والأحذية
assistance-ground-leisure = اللعب ووقت الفراغ
assistance-ground-consumables = أشياء تُستهلك في البيت
assistance-ground-hygiene = الصحة والنظافة
assistance-ground-telephone = الجريدة والهاتف
assistance-ground-leisure-card = بطاقة وقت الفراغ (fritidskort)
assistance-ground-other = شيء آخر

## السكن وتكاليف أخرى
assistance-costs = للسكن والتكاليف الثابتة الأخرى نحسب { $amount } كرونة.
assistance-housing = للسكن نحسب { $amount } كرونة.
assistance-housing-entered = للسكن قرر الموظف المسؤول عن ملفك (handläggare) احتساب { $amount } كرونة.
assistance-rent = يكلف السكن { $amount } كرونة.
assistance-rent-of-others = الآخرون في البيت يدفعون حصتهم. وهي { $amount } كرونة.
assistance-rent-from-lodgers = يدفع المستأجرون عندكم { $amount } كرونة.
assistance-rent-over = { $amount } كرونة أكثر مما تقبله البلدية.
assistance-why-rent-over = تقبل البلدية { $most } كرونة على الأكثر لأسرة عدد أفرادها { $members }. يمكن أن يقرر الموظف المسؤول عن ملفك (handläggare) غير ذلك.
assistance-cost = { $kind }: نحسب { $amount } كرونة.
assistance-cost-cut = { $kind }: نحسب { $amount } كرونة من { $asked } كرونة.
assistance-cost-open = { $kind }: طلبت { $asked } كرونة. يقرر ذلك الموظف المسؤول عن ملفك (handläggare).
assistance-cost-entered = { $kind }: قرر الموظف المسؤول عن ملفك (handläggare) احتساب { $amount } كرونة.
assistance-why-cost-over = تقبل البلدية { $most } كرونة على الأكثر. يمكن أن يقرر الموظف المسؤول عن ملفك (handläggare) غير ذلك.
assistance-why-judged = هذا يقرره إنسان دائمًا.
assistance-other-costs = لاحتياجات أخرى نحسب { $amount } كرونة.

## ما تملكه الأسرة
assistance-incomes = الدخل المحسوب هو { $amount } كرونة.
assistance-assets = المال والأشياء المحسوبة هي { $amount } كرونة.
assistance-counted = { $kind }: نطرح { $amount } كرونة.
assistance-income-entered = { $kind }: قرر الموظف المسؤول عن ملفك (handläggare) طرح { $amount } كرونة.
assistance-means-whole = المبلغ الكامل { $amount } كرونة.
assistance-means-open = { $kind }: { $asked } كرونة. يقرر الموظف المسؤول عن ملفك (handläggare) هل تُحسب.
assistance-not-counted = { $kind }: { $asked } كرونة لا تُحسب.
assistance-why-not-counted = هذا المال مخصص لشيء آخر غير ما يغطيه المعيار (norm).
assistance-pending = { $kind }: قدّمت طلبًا ولم يصلك جواب. لا نطرح شيئًا.
assistance-why-pending = أخبرنا حين يصلك الجواب. قد يغيّر ذلك ما تحصل عليه.
assistance-child-beyond = { $amount } كرونة أكثر مما يحتاجه الطفل نفسه ولا تُحسب.
assistance-why-child-beyond = مال الطفل يُحسب فقط مقابل ما يكلفه الطفل نفسه.
assistance-child-works = { $kind }: { $asked } كرونة لا تُحسب.
assistance-why-child-works = يجوز للأطفال والشباب في المدرسة كسب { $free } كرونة في السنة. لا يُحسب ذلك.
assistance-why-child-earns-more = حتى الآن هذه السنة { $earned } كرونة. ما زاد عن { $free } كرونة يجوز حسابه. يقرر ذلك الموظف المسؤول عن ملفك (handläggare).
assistance-stimulus-kept = ربع الراتب لا يُحسب. وهو { $amount } كرونة.
assistance-why-stimulus = لك حافز العمل (jobbstimulans) حتى نهاية { $until }. لذلك تحتفظ بمبلغ { $kept } كرونة من الراتب.

## ما قرره إنسان، والديون
assistance-reductions = خُفّضت المساعدة بمقدار { $amount } كرونة.
assistance-cut-practice = تُخفّض المساعدة بمقدار { $amount } كرونة. لقد رفضت تدريبًا أو ما يشبهه.
assistance-cut-activity = تُخفّض المساعدة بمقدار { $amount } كرونة. لقد غبت عن نشاط بلا سبب مقبول.
assistance-claims = هذا ما تريد البلدية استرداده. لا يُطرح.
assistance-claim-too-much = حصلت على أكثر مما يحق لك. بقي { $left } كرونة للدفع.
assistance-claim-advance = حصلت على مال بانتظار شيء آخر. بقي { $left } كرونة للدفع.
assistance-claim-on-terms = وعدت بأن ترد المال. بقي { $left } كرونة.
assistance-why-no-set-off = ما تحتاجه للعيش لا يُخفّض بسبب دين.

## عاجل
assistance-emergency = لأكثر الأمور استعجالًا نحسب { $amount } كرونة. يقرر ذلك الموظف المسؤول عن ملفك (handläggare).
assistance-emergency-adults = { $days ->
    [zero] طعام للبالغين لمدة { $days } يوم، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [one] طعام للبالغين لمدة يوم واحد، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [two] طعام للبالغين لمدة يومين، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [few] طعام للبالغين لمدة { $days } أيام، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [many] طعام للبالغين لمدة { $days } يومًا، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
   *[other] طعام للبالغين لمدة { $days } يوم، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
}
assistance-emergency-children = { $days ->
    [zero] طعام للأطفال لمدة { $days } يوم، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [one] طعام للأطفال لمدة يوم واحد، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [two] طعام للأطفال لمدة يومين، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [few] طعام للأطفال لمدة { $days } أيام، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
    [many] طعام للأطفال لمدة { $days } يومًا، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
   *[other] طعام للأطفال لمدة { $days } يوم، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
}
assistance-emergency-at-hand = عندك مال الآن. نطرح { $amount } كرونة.

## المجموع
assistance-result-support = إعانة المعيشة (försörjningsstöd) هي { $amount } كرونة.
assistance-result-other = لاحتياجات أخرى { $amount } كرونة.
assistance-result-surplus = لدى الأسرة { $amount } كرونة أكثر مما نحسب أنها تحتاجه.
assistance-result-open = { $number ->
    [1] سطر واحد غير جاهز. يجب أن يقرره الموظف المسؤول عن ملفك (handläggare).
    [two] سطران غير جاهزين. يجب أن يقررهما الموظف المسؤول عن ملفك (handläggare).
    [few] { $number } أسطر غير جاهزة. يجب أن يقررها الموظف المسؤول عن ملفك (handläggare).
    [many] { $number } سطرًا غير جاهز. يجب أن يقررها الموظف المسؤول عن ملفك (handläggare).
   *[other] { $number } سطر غير جاهز. يجب أن يقررها الموظف المسؤول عن ملفك (handläggare).
}

## أخطاء في الخانات
assistance-trouble-no-adult = اكتب شخصًا بالغًا واحدًا على الأقل.
assistance-trouble-too-many-adults = في الأسرة بالغ واحد، أو اثنان هما زوجان أو شريكان يسكنان معًا (sambor). يقدّم البالغون الآخرون طلبهم بأنفسهم.
assistance-trouble-too-many = العدد كبير. احذف بعضهم.
assistance-trouble-twice = الشخص نفسه مكتوب مرتين. احذف واحدة.
assistance-trouble-unnamed = اختر الشخص المعني.
assistance-trouble-nobody-so = لا أحد في الأسرة بهذا الاسم. اختر شخصًا من الأسرة.
assistance-trouble-born-later = لم يولد الشخص بعد في ذلك الشهر. راجع تاريخ الميلاد.
assistance-trouble-too-old = من بلغ 21 لا يُحسب طفلًا. يقدّم الشخص طلبه بنفسه.
assistance-trouble-not-in-school = من بلغ 18 يُحسب طفلًا ما دام في المدرسة فقط. اكتب إن كان الشخص في المدرسة.
assistance-trouble-negative = لا يمكن أن يكون المبلغ أقل من صفر.
assistance-trouble-too-large = المبلغ كبير جدًا. راجعه.
assistance-trouble-more-than-asked = المبلغ أكبر من الذي يُحسب منه.
assistance-trouble-more-lodgers-than-rent = يدفع المستأجرون عندكم أكثر مما يكلف السكن. اكتب الباقي كدخل.
assistance-trouble-no-reason = اكتب السبب.
assistance-trouble-unknown-kind = اختر شيئًا من القائمة.
assistance-trouble-bad-stay = يجب أن تكون المدة داخل الشهر وأن تنتهي بعد بدايتها.
assistance-trouble-stays-overlap = مدتان متداخلتان. غيّر واحدة منهما.
assistance-trouble-too-many-days = لا يوجد هذا العدد من الأيام.
assistance-trouble-month-decided = يوجد قرار لذلك الشهر.
assistance-trouble-wrong-month = يجب أن يكون المال قد جاء هذا الشهر أو الشهر الذي قبله.
assistance-trouble-not-work-of-a-child = املأ هذا فقط لراتب الأطفال والشباب.
assistance-trouble-leisure-card = لا يجوز أن تخفّض بطاقة وقت الفراغ (fritidskort) المساعدة.
assistance-trouble-not-in-force = لم تكن تلك القاعدة سارية في ذلك الشهر.
assistance-trouble-no-norms = ليس عندنا معيار وطني (riksnorm) لذلك الشهر.
assistance-trouble-no-guideline = ليس عند البلدية إرشادات لذلك الشهر.
assistance-money-empty = اكتب مبلغًا.
assistance-money-not-a-number = اكتب المبلغ بالأرقام، مثلًا 1 234,50.
assistance-money-ambiguous = لا نعرف هل هي كرونات أم آلاف. اكتب مثلًا 1 234 أو 1,50.
assistance-money-too-fine = اكتب رقمين على الأكثر بعد الفاصلة.
assistance-money-other-currency = اكتب المبلغ بالكرونة السويدية.
assistance-money-too-large = المبلغ كبير جدًا. راجعه.
assistance-account-not-digits = اكتب الحساب بالأرقام فقط: رقم المقاصة (clearingnummer) أولًا ثم رقم الحساب (kontonummer).
assistance-account-length = أرقام الحساب (kontonummer) أقل أو أكثر من اللازم.
assistance-account-check-digit = أحد الأرقام غير صحيح. راجع رقم الحساب (kontonummer).
assistance-account-unknown-clearing = لا نعرف رقم المقاصة (clearingnummer) هذا. تأكد أنه صحيح.
assistance-account-not-checked = لا يمكن التحقق من أرقام هذا البنك تمامًا. اقرأ الرقم مرة أخرى.

## أنواع الدخل
assistance-income-wage = راتب
assistance-income-business = عمل خاص
assistance-income-unemployment-benefit = تعويض البطالة (arbetslöshetsersättning)
assistance-income-activity-support = دعم النشاط (aktivitetsstöd)
assistance-income-establishment-benefit = تعويض الترسيخ (etableringsersättning)
assistance-income-sickness-benefit = بدل المرض (sjukpenning)
assistance-income-sickness-compensation = تعويض المرض (sjukersättning) أو تعويض النشاط (aktivitetsersättning)
assistance-income-parental-benefit = بدل الوالدين (föräldrapenning)
assistance-income-pension = معاش (pension)
assistance-income-survivors-pension = معاش بعد وفاة أحد (efterlevandepension)
assistance-income-elderly-support = دعم معيشة المسنين (äldreförsörjningsstöd)
assistance-income-housing-allowance = بدل السكن (bostadsbidrag)
assistance-income-housing-supplement = إضافة السكن (bostadstillägg)
assistance-income-child-allowance = بدل الأطفال (barnbidrag)
assistance-income-maintenance-support = دعم النفقة (underhållsstöd)
assistance-income-maintenance = نفقة الطفل (underhållsbidrag)
assistance-income-study-grant-and-loan = منحة الدراسة (studiebidrag) وقرض الدراسة (studielån)
assistance-income-study-allowance-of-pupil = مساعدة التلميذ الدراسية (studiehjälp)
assistance-income-tax-refund = استرداد ضريبة
assistance-income-insurance = مال من تأمين
assistance-income-capital = فوائد وأرباح
assistance-income-gift = هدية
assistance-income-loan = مال مقترض
assistance-income-gambling = ربح من القمار أو ألعاب الحظ
assistance-income-inheritance = ميراث
assistance-income-sale = شيء مبيع
assistance-income-damages = تعويض عن ضرر
assistance-income-care-allowance = بدل رعاية طفل ذي إعاقة (omvårdnadsbidrag)
assistance-income-foster-fee = تعويض للأسرة الحاضنة (familjehem)
assistance-income-extra-cost-allowance = تعويض التكاليف الإضافية (merkostnadsersättning)
assistance-income-assistance-allowance = بدل المساعدة الشخصية (assistansersättning)
assistance-income-travel-reimbursement = تعويض عن المواصلات
assistance-income-leisure-card = بطاقة وقت الفراغ (fritidskort)
assistance-income-daily-allowance-asylum = بدل يومي لطالبي اللجوء (dagersättning)
assistance-income-other = دخل آخر

## أنواع الممتلكات
assistance-asset-bank-account = مال في البنك
assistance-asset-cash = نقد
assistance-asset-shares-and-funds = أسهم وصناديق
assistance-asset-vehicle = سيارة أو مركبة أخرى
assistance-asset-own-home = بيت تملكه
assistance-asset-other-property = بيت آخر أو أرض
assistance-asset-savings-of-child = مدخرات الطفل
assistance-asset-pension-savings = ادخار للمعاش
assistance-asset-other = ملك آخر

## أنواع التكاليف
assistance-cost-electricity = كهرباء
assistance-cost-home-insurance = تأمين المنزل (hemförsäkring)
assistance-cost-work-travel = مواصلات إلى العمل
assistance-cost-union-fee = رسم النقابة (facket)
assistance-cost-unemployment-fund = رسم صندوق البطالة (a-kassan)
assistance-cost-child-care = رسم الروضة (förskola) أو الرعاية بعد المدرسة (fritids)
assistance-cost-medicine = دواء
assistance-cost-health-care = رعاية صحية
assistance-cost-dental-urgent = علاج أسنان عاجل
assistance-cost-dental = علاج أسنان
assistance-cost-glasses = نظارة
assistance-cost-moving = انتقال
assistance-cost-home-equipment = أثاث وأشياء للبيت
assistance-cost-baby-equipment = أشياء لطفل صغير
assistance-cost-internet = إنترنت
assistance-cost-contact-with-child = مواصلات لرؤية طفلك
assistance-cost-child-leisure = وقت فراغ الطفل
assistance-cost-winter-clothes = ملابس الشتاء
assistance-cost-identity-card = بطاقة هوية
assistance-cost-funeral = جنازة
assistance-cost-rent-debt = دين الإيجار
assistance-cost-electricity-debt = دين الكهرباء
assistance-cost-other = شيء آخر
