sample-title = قرار بشأن دعم إلسا
sample-hello = مرحبًا! وصلتك هذه الرسالة لأنك وليّ أمر { $child }. درسنا ما تحتاجه { $child } وقررنا الآن نوع الدعم الذي ستحصلون عليه.
sample-decision-heading = القرار
sample-decision =
    تمنح لجنة الشؤون الاجتماعية { $child } دعم عائلة مساندة لعطلتي نهاية أسبوع في الشهر ابتداءً من { $from }.
    تُراجَع المساعدة في موعد أقصاه { $review }.
sample-facts-heading = باختصار
sample-fact-who = صاحبة الدعم
sample-fact-what = نوع الدعم
sample-fact-what-value = عائلة مساندة، عطلتا نهاية أسبوع في الشهر
sample-fact-from = يبدأ
sample-fact-review = تاريخ المراجعة
sample-fact-law = النص القانوني
sample-fact-law-value = الفصل 10 المادة 1 من قانون الخدمات الاجتماعية (2025:400)
sample-fact-cost = التكلفة
sample-fact-cost-value = لا تدفعون شيئًا
sample-why-heading = لماذا قررنا ذلك
sample-why = تُظهر الدراسة أن { $child } بخير في المدرسة ومع أصدقائها، لكن البيت يحتاج إلى مساندة. لا تكفي ساعات الرعاية بعد المدرسة حين يعمل الوالدان ليلًا.
sample-right-heading = إن رأيت أن القرار خاطئ
sample-right-lead = يمكنك الطعن في القرار. افعل ما يلي:
sample-step-write = اكتب أي قرار تقصد، مثلًا الرقم { $case }، وما تريد تغييره.
sample-step-send = أرسل الرسالة أو سلّمها إلى ⁨Socialnämnden, Björkviks kommun, Storgatan 1, 123 45 Björkvik⁩.
sample-step-time = يجب أن تصلنا في موعد أقصاه { $last }، أي بعد ثلاثة أسابيع من استلامك القرار.
sample-help = يمكننا مساعدتك في الكتابة. اتصل بنا أو زُر مكتب الاستقبال في ⁨Medborgarhuset⁩.
sample-plain = { $text }
