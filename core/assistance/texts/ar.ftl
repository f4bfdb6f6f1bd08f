## أسطر المعيار
assistance-norm = المعيار الوطني لأسرتكم هو { $amount } كرونة.
assistance-adult-single = لك كشخص بالغ وحيد نحسب { $amount } كرونة.
assistance-adult-sharing = لك نحسب { $amount } كرونة. هذا مثل من يسكن وحده.
assistance-adults-couple = لكما كزوجين نحسب { $amount } كرونة معًا.
assistance-adult-of-couple = لواحد منكما نحسب { $amount } كرونة.
assistance-child = لطفلك الذي عمره { $age } نحسب { $amount } كرونة.
assistance-child-lunch-away = لطفلك الذي عمره { $age } ويتغدى خارج البيت نحسب { $amount } كرونة.
assistance-shared = { $members ->
    [1] لما يحتاجه البيت نحسب { $amount } كرونة.
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
assistance-ground-leisure-card = بطاقة وقت الفراغ
assistance-ground-other = شيء آخر

## السكن وتكاليف أخرى
assistance-costs = للسكن والتكاليف الثابتة الأخرى نحسب { $amount } كرونة.
assistance-housing = للسكن نحسب { $amount } كرونة.
assistance-housing-entered = للسكن حسب الموظف المسؤول { $amount } كرونة.
assistance-rent = يكلف السكن { $amount } كرونة.
assistance-rent-of-others = الآخرون في البيت يدفعون حصتهم. وهي { $amount } كرونة.
assistance-rent-from-lodgers = يدفع المستأجرون عندكم { $amount } كرونة.
assistance-rent-over = { $amount } كرونة أكثر مما تقبله البلدية.
assistance-why-rent-over = تقبل البلدية { $most } كرونة على الأكثر لأسرة من { $members }. يمكن للموظف أن يقرر غير ذلك.
assistance-cost = { $kind }: نحسب { $amount } كرونة.
assistance-cost-cut = { $kind }: نحسب { $amount } كرونة من { $asked } كرونة.
assistance-cost-open = { $kind }: طلبت { $asked } كرونة. يقرر ذلك موظف.
assistance-cost-entered = { $kind }: حسب الموظف { $amount } كرونة.
assistance-why-cost-over = تقبل البلدية { $most } كرونة على الأكثر. يمكن للموظف أن يقرر غير ذلك.
assistance-why-judged = هذا يقرره إنسان دائمًا.
assistance-other-costs = لاحتياجات أخرى نحسب { $amount } كرونة.

## ما تملكه الأسرة
assistance-incomes = الدخل المحسوب هو { $amount } كرونة.
assistance-assets = المال والأشياء المحسوبة هي { $amount } كرونة.
assistance-counted = { $kind }: نطرح { $amount } كرونة.
assistance-income-entered = { $kind }: طرح الموظف { $amount } كرونة.
assistance-means-whole = المبلغ الكامل { $amount } كرونة.
assistance-means-open = { $kind }: { $asked } كرونة. يقرر موظف إن كان يُحسب.
assistance-not-counted = { $kind }: { $asked } كرونة لا تُحسب.
assistance-why-not-counted = هذا المال مخصص لشيء آخر غير ما يغطيه المعيار.
assistance-pending = { $kind }: قدّمت طلبًا ولم يصلك جواب. لا نطرح شيئًا.
assistance-why-pending = أخبرنا حين يصلك الجواب. قد يغيّر ذلك ما تحصل عليه.
assistance-child-beyond = { $amount } كرونة أكثر مما يحتاجه الطفل نفسه ولا تُحسب.
assistance-why-child-beyond = مال الطفل يُحسب فقط مقابل ما يكلفه الطفل نفسه.
assistance-child-works = { $kind }: { $asked } كرونة لا تُحسب.
assistance-why-child-works = يجوز للأطفال والشباب في المدرسة كسب { $free } كرونة في السنة. لا يُحسب ذلك.
assistance-why-child-earns-more = حتى الآن هذه السنة { $earned } كرونة. ما زاد عن { $free } كرونة يجوز حسابه. يقرر ذلك موظف.
assistance-stimulus-kept = ربع الأجر لا يُحسب. وهو { $amount } كرونة.
assistance-why-stimulus = لك حافز العمل حتى نهاية { $until }. لذلك تحتفظ بـ { $kept } كرونة من الأجر.

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
assistance-emergency = لأكثر الأمور استعجالًا نحسب { $amount } كرونة. يقرر ذلك موظف.
assistance-emergency-adults = طعام للبالغين لمدة { $days } يوم، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
assistance-emergency-children = طعام للأطفال لمدة { $days } يوم، { $rate } كرونة في اليوم لكل واحد: { $amount } كرونة.
assistance-emergency-at-hand = عندك مال الآن. نطرح { $amount } كرونة.

## المجموع
assistance-result-support = مساعدة المعيشة هي { $amount } كرونة.
assistance-result-other = لاحتياجات أخرى { $amount } كرونة.
assistance-result-surplus = لدى الأسرة { $amount } كرونة أكثر مما نحسب أنها تحتاجه.
assistance-result-open = { $number ->
    [1] سطر واحد غير جاهز. يجب أن يقرره موظف.
   *[other] { $number } من الأسطر غير جاهزة. يجب أن يقررها موظف.
}

## أخطاء في الخانات
assistance-trouble-no-adult = اكتب شخصًا بالغًا واحدًا على الأقل.
assistance-trouble-too-many-adults = في الأسرة بالغ واحد أو اثنان هما زوجان. يقدّم البالغون الآخرون طلبهم بأنفسهم.
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
assistance-trouble-not-work-of-a-child = املأ هذا فقط لأجر الأطفال والشباب.
assistance-trouble-leisure-card = لا يجوز أن تخفّض بطاقة وقت الفراغ المساعدة.
assistance-trouble-not-in-force = لم تكن تلك القاعدة سارية في ذلك الشهر.
assistance-trouble-no-norms = ليس عندنا معيار وطني لذلك الشهر.
assistance-trouble-no-guideline = ليس عند البلدية إرشادات لذلك الشهر.
assistance-money-empty = اكتب مبلغًا.
assistance-money-not-a-number = اكتب المبلغ بالأرقام، مثلًا 1 234,50.
assistance-money-ambiguous = لا نعرف هل هي كرونات أم آلاف. اكتب مثلًا 1 234 أو 1,50.
assistance-money-too-fine = اكتب رقمين على الأكثر بعد الفاصلة.
assistance-money-other-currency = اكتب المبلغ بالكرونة السويدية.
assistance-money-too-large = المبلغ كبير جدًا. راجعه.
assistance-account-not-digits = اكتب الحساب بالأرقام فقط: رقم المقاصة أولًا ثم رقم الحساب.
assistance-account-length = أرقام الحساب أقل أو أكثر من اللازم.
assistance-account-check-digit = أحد الأرقام غير صحيح. راجع رقم الحساب.
assistance-account-unknown-clearing = لا نعرف رقم المقاصة هذا. تأكد أنه صحيح.
assistance-account-not-checked = لا يمكن التحقق من أرقام هذا البنك تمامًا. اقرأ الرقم مرة أخرى.

## أنواع الدخل
assistance-income-wage = أجر
assistance-income-business = عمل خاص
assistance-income-unemployment-benefit = تعويض البطالة
assistance-income-activity-support = دعم النشاط
assistance-income-establishment-benefit = تعويض الترسيخ
assistance-income-sickness-benefit = بدل المرض
assistance-income-sickness-compensation = تعويض المرض أو تعويض النشاط
assistance-income-parental-benefit = بدل الوالدين
assistance-income-pension = معاش
assistance-income-survivors-pension = معاش بعد وفاة أحد
assistance-income-elderly-support = دعم معيشة المسنين
assistance-income-housing-allowance = إعانة السكن
assistance-income-housing-supplement = إضافة السكن
assistance-income-child-allowance = إعانة الأطفال
assistance-income-maintenance-support = دعم النفقة
assistance-income-maintenance = نفقة الطفل
assistance-income-study-grant-and-loan = منحة الدراسة وقرض الدراسة
assistance-income-study-allowance-of-pupil = مساعدة التلميذ الدراسية
assistance-income-tax-refund = استرداد ضريبة
assistance-income-insurance = مال من تأمين
assistance-income-capital = فوائد وأرباح
assistance-income-gift = هدية
assistance-income-loan = مال مقترض
assistance-income-gambling = ربح من اللعب
assistance-income-inheritance = ميراث
assistance-income-sale = شيء مبيع
assistance-income-damages = تعويض عن ضرر
assistance-income-care-allowance = بدل رعاية طفل ذي إعاقة
assistance-income-foster-fee = تعويض لبيت رعاية
assistance-income-extra-cost-allowance = تعويض التكاليف الإضافية
assistance-income-assistance-allowance = بدل المساعدة الشخصية
assistance-income-travel-reimbursement = تعويض عن السفر
assistance-income-leisure-card = بطاقة وقت الفراغ
assistance-income-daily-allowance-asylum = بدل يومي لطالبي اللجوء
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
assistance-cost-home-insurance = تأمين المنزل
assistance-cost-work-travel = سفر إلى العمل
assistance-cost-union-fee = رسم النقابة
assistance-cost-unemployment-fund = رسم صندوق البطالة
assistance-cost-child-care = رسم الروضة أو بيت الفراغ
assistance-cost-medicine = دواء
assistance-cost-health-care = رعاية صحية
assistance-cost-dental-urgent = علاج أسنان عاجل
assistance-cost-dental = علاج أسنان
assistance-cost-glasses = نظارة
assistance-cost-moving = انتقال
assistance-cost-home-equipment = أثاث وأشياء للبيت
assistance-cost-baby-equipment = أشياء لطفل صغير
assistance-cost-internet = إنترنت
assistance-cost-contact-with-child = سفر لرؤية الطفل
assistance-cost-child-leisure = وقت فراغ الطفل
assistance-cost-winter-clothes = ملابس الشتاء
assistance-cost-identity-card = بطاقة هوية
assistance-cost-funeral = جنازة
assistance-cost-rent-debt = دين الإيجار
assistance-cost-electricity-debt = دين الكهرباء
assistance-cost-other = شيء آخر
