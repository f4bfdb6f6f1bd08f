## الصفحة
test-calculation-title = جرّب حساب المساعدة المالية
test-calculation-about = اعرف تقريبًا كم يمكن أن تبلغ المساعدة المالية (ekonomiskt bistånd) هذا الشهر. لا تذكر من أنت.
test-calculation-lead = املأ ما يخصكم واترك الباقي فارغًا. اكتب المبالغ بعد الضريبة ولشهر واحد.
test-calculation-lead-test = هذه تجربة وليست قرارًا. قدّم طلبًا حتى لو لم تُظهر التجربة أي مبلغ.
test-calculation-failed = لم يتمكن متصفحك من الحساب. لم يُرسل شيء. اضغط مرة أخرى إذا أردت أن نحسب نحن.
test-calculation-again = ابدأ من جديد بنموذج فارغ
test-calculation-next = ما يمكنك فعله الآن
test-calculation-apply = قدّم طلبًا للمساعدة المالية
test-calculation-read = كيف نحسب إعانة المعيشة
test-calculation-appeal = إذا رُفض طلبك: كيف تطعن في القرار
test-calculation-not-counted = ما لا تحسبه التجربة
test-calculation-not-counted-work = حافز العمل (jobbstimulans) إذا عملت وتلقيت الإعانة مدة طويلة. عندها تحتفظ بجزء أكبر من أجرك.
test-calculation-not-counted-child = أموال الأطفال الخاصة، مثل أجر عمل صيفي.
test-calculation-not-counted-need = الاحتياجات الخاصة، مثل طعام أغلى عندما يكون أحدهم مريضًا.
test-calculation-not-counted-part = جزء من شهر، والمساعدة التي لا تحتمل الانتظار.
test-calculation-not-counted-more = أكثر من ثمانية أطفال، أو شخص آخر في البيت له ماله الخاص.
test-calculation-not-counted-talk = أخبرنا بذلك في الطلب. الموظف ينظر في كل شيء.

## الأسئلة
test-calculation-button = احسب
test-calculation-unit = كرونة
test-calculation-kronor = { $amount } كرونة
test-calculation-part-home = من يسكن في البيت
test-calculation-adults = لكم من البالغين تطلبون؟
test-calculation-adults-one = واحد، لا أسكن مع شريك
test-calculation-adults-two = اثنان، نسكن معًا أو متزوجان
test-calculation-others = كم شخصًا آخر يسكن في البيت؟
test-calculation-others-help = مثل الأبناء الكبار أو الوالدين أو الأصدقاء. لا تحسب نفسك ولا شريكك ولا الأطفال المذكورين أدناه.
test-calculation-others-pay = هل تتقاسمون الإيجار؟
test-calculation-others-pay-yes = نعم، الآخرون يدفعون حصتهم
test-calculation-part-children = الأطفال الذين يسكنون معكم
test-calculation-child = الطفل { $number }
test-calculation-child-age = عمر الطفل
test-calculation-child-days = الأيام عندكم هذا الشهر
test-calculation-child-days-help = اتركه فارغًا إذا كان الطفل يسكن عندكم طوال الوقت.
test-calculation-child-more = هل ينطبق شيء من هذا؟
test-calculation-child-lunch = يتناول الغداء في الروضة كل يوم عمل
test-calculation-child-school = بلغ 18 عامًا ويدرس في المدرسة
test-calculation-children-more = أطفال آخرون
test-calculation-part-costs = ما تدفعونه كل شهر
test-calculation-rent = الإيجار أو رسوم السكن كاملة
test-calculation-lodgers = ما يدفعه لكم من يستأجر غرفة عندكم
test-calculation-costs-more = تكاليف أخرى
test-calculation-part-you = المال الذي تحصل عليه، وما تدفعه من أجل العمل
test-calculation-second = أنتم بالغان اثنان
test-calculation-part-second = مال شريكك، وما يدفعه شريكك من أجل العمل
test-calculation-incomes-more = أموال أخرى
test-calculation-part-incomes = إعانات للأطفال والسكن
test-calculation-part-assets = المدخرات وما تملكونه

## الجواب
test-calculation-result = تجربة حساب عن { $month }
test-calculation-shows = تُظهر التجربة نحو { $amount } كرونة.
test-calculation-shows-none = لا تُظهر التجربة أي مبلغ. قد يكون لك مع ذلك حق في المساعدة، مثلًا في شيء خاص.
test-calculation-is-a-test = هذه تجربة. قدّم طلبًا على أي حال إذا لم تكن متأكدًا.
test-calculation-by-guideline = حسبنا وفق المعيار الوطني (riksnormen) وتوجيهات البلدية.
test-calculation-by-norm = حسبنا وفق المعيار الوطني (riksnormen). التكاليف هي ما كتبته أنت. وينظر الموظف هل هي معقولة.
test-calculation-what = البند
test-calculation-amount = المبلغ
test-calculation-surplus = ما لديكم زيادة على ما تحسب التجربة أنكم تحتاجونه
test-calculation-sum = مجموع التجربة
test-calculation-mark-open = يقرر فيه إنسان
test-calculation-mark-look = ينظر فيه إنسان
test-calculation-mark-local = توجيهات البلدية

## بجانب الحقول
test-calculation-faults = نحتاج أن تغيّر شيئًا
test-calculation-nothing = املأ شيئًا أولًا، مثل الإيجار.
test-calculation-fault-number = اكتب العدد رقمًا، مثل 2.
test-calculation-fault-age = اكتب عمر الطفل بالسنوات الكاملة، مثل 7. اكتب 0 للرضيع.
test-calculation-fault-days = اكتب عدد الأيام رقمًا، مثل 15.
test-calculation-fault-child = اكتب كم عمر الطفل.
test-calculation-fault-second-adult = كتبت شيئًا عن بالغ آخر. اختر كم بالغًا أنتم.
