## ما يُكتب في كل رسالة
paper-date = التاريخ
paper-case = رقم القضية
paper-number = الرقم الشخصي
paper-page = صفحة { $page } من { $pages }
paper-contact = للتواصل
paper-signed = توقيع إلكتروني في { $date } الساعة { $time }
paper-translation = هذه ترجمة. النص السويدي هو النص المعتمد.
paper-signs-left-out = استُبدلت الرموز التي لا يمكن طباعتها بالرمز { $sign }. النص الكامل محفوظ في القضية.

## صفحة التحقق من المستند
paper-check-title = كيف تتحقق من هذا المستند
paper-check-lead = هذا المستند موقع بتوقيع إلكتروني. يمكنك أن تتأكد بنفسك من أنه أصلي.
paper-check-open = افتح الصفحة المذكور عنوانها أدناه، أو وجه كاميرا هاتفك نحو الرمز المربع.
paper-check-type = اكتب رمز التحقق.
paper-check-compare = قارن ما تعرضه الصفحة بالبيانات أدناه. إذا تطابقت فالمستند أصلي.
paper-check-doubt = هل يوجد اختلاف؟ اتصل ببدالة البلدية قبل أن تفعل أي شيء آخر.
paper-check-picture = رمز مربع يؤدي إلى { $address }
paper-check-address = عنوان الصفحة
paper-check-code = رمز التحقق
paper-check-signed-by = صاحب التوقيع
paper-check-signed-at = وقت التوقيع
paper-check-when = { $date } الساعة { $time }
paper-check-sum = رقم مطابقة النص (SHA-256)
paper-form-name = الاسم
paper-form-day = اليوم
paper-form-signature = التوقيع
