## The frame around every page
frame-skip-links = Быстрые переходы
frame-skip-to-content = К содержанию страницы
frame-skip-to-exit = К кнопке «Покинуть страницу»
frame-department = Социальная служба
frame-language = Язык
frame-log-in = Войти
frame-log-out = Выйти
frame-logged-in-as = Вы вошли как
frame-help = Нужна помощь?
frame-report-problem = Заметили ошибку на этой странице?
frame-accessibility = Доступность
frame-privacy = Ваши персональные данные
frame-licences = Лицензии
frame-neutral-title = Информация
frame-close = Закрыть
frame-quick-exit = Покинуть страницу
frame-quick-exit-hint = Нажмите клавишу Shift три раза – произойдёт то же самое.
frame-emergency = Кто-то сейчас в опасности
frame-on-call = Дежурная социальная служба (socialjouren)
frame-on-call-hours = Вечером, ночью и в выходные
frame-phone = Позвонить в социальную службу
frame-demo = Это демонстрация с вымышленными людьми.
frame-error-prefix = Ошибка:{" "}
frame-session-warning = В {"{time}"} произойдёт выход из системы, если вы не продолжите. То, что вы написали, сохранится.
frame-session-stay = Остаться в системе
frame-session-over = Произошёл выход из системы. То, что вы написали, сохранилось: отправьте или сохраните, как обычно, и сначала вам предложат войти.
frame-shortcuts = Сочетания клавиш
frame-shortcuts-off = Не использовать сочетания клавиш
start-danger = Кто-то в опасности? Звоните
start-danger-region = Если кто-то в опасности
start-on-call = Дежурная социальная служба (socialjouren) отвечает вечером, ночью и в выходные:

## The first page of the guide
guide-title = Найти помощь
guide-lead = Здесь написано, какую помощь вы можете получить, как это происходит и какие у вас права. Входить в систему не нужно.
guide-card = Читайте о деньгах, детях, насилии, зависимости, инвалидности и ваших правах.
guide-situation-money-and-home = Деньги и жильё
guide-situation-children-and-parents = Дети и родители
guide-situation-young = Для детей и молодёжи
guide-situation-violence = Насилие и притеснение
guide-situation-addiction = Зависимость
guide-situation-disability-age-and-kin = Инвалидность, пожилые люди, близкие
guide-situation-new-and-rights = Недавно в Швеции и ваши права

## Searching
guide-search = Искать в справочнике
guide-search-button = Искать
guide-found = { $count ->
    [one] { $count } ответ на запрос «{ $words }»
    [few] { $count } ответа на запрос «{ $words }»
    [many] { $count } ответов на запрос «{ $words }»
   *[other] { $count } ответа на запрос «{ $words }»
 }
guide-found-none = Нет ответов на запрос «{ $words }»
guide-found-none-text = Попробуйте другое слово или выберите тему. Вы также можете позвонить нам или задать вопрос, не называя себя.
guide-search-empty = Напишите, что вы ищете.
guide-all = Все статьи

## An article
guide-section-short = Короткий ответ
guide-section-now = Сделайте это сейчас
guide-section-then = Что будет дальше
guide-section-rights = Ваши права
guide-section-cost = Сколько это стоит
guide-section-record = Что мы записываем и кто это видит
guide-here = Здесь, в вашем муниципалитете
guide-here-phone = Звоните нам:
guide-here-hours = Мы отвечаем:
guide-here-on-call = Вечером, ночью и в выходные отвечает дежурная социальная служба:
guide-here-ask = Задать вопрос, не называя себя
guide-here-service = Начните здесь
guide-sources = Откуда мы это знаем
guide-sources-lead = После каждого утверждения указано, на чём оно основано.
guide-law-as-of = Мы читали текст закона { $when }
guide-related = Читайте также

## What a claim leans on
guide-mark-law = Закон
guide-mark-practice = Государственный орган
guide-mark-research-sure = Исследования: надёжно
guide-mark-research-fairly-sure = Исследования: довольно надёжно
guide-mark-research-unsure = Исследования: ненадёжно
guide-mark-research-very-unsure = Исследования: очень ненадёжно
guide-mark-experience = Опыт
guide-mark-local = В разных муниципалитетах по-разному
guide-mark-open = Ещё не подтверждено
guide-experience = Так говорят люди, которые с этим работают или сами это пережили.
guide-local = Муниципалитеты делают это по-разному. Спросите, как это здесь.
guide-open = Мы думаем, что это так, но пока не смогли это подтвердить.

## Review and translation
guide-not-reviewed = Юрист или социальный работник ещё не проверял эту статью. Если вы не уверены, спросите нас.
guide-reviewed = Проверено { $day } Кто проверил: { $who }.
guide-review-by = До { $day } статью нужно проверить.
guide-overdue = Статью должны были проверить до { $day } С тех пор что-то могло измениться.
guide-translated = Перевод: { $who }. Носитель языка ещё не проверял этот перевод.
guide-behind = Шведский текст изменился после этого перевода.
guide-not-in-language = Этой статьи ещё нет на вашем языке. Поэтому она на шведском.
guide-not-confirmed = Этот номер ещё не подтверждён.
guide-in-english = (на английском)

## Without a trace
guide-no-trace = Читать без следов
guide-no-trace-text = Тогда страница называется «Информация», а в адресе не видно, что вы читаете. Телефон не сохраняет страницу, но её видно в истории.
guide-no-trace-on = Вы читаете без следов. Страница называется «Информация».

## Times, always in the genitive: the articles say «в течение …», «не менее …», «до достижения …»
guide-time-hour = { $count ->
    [one] { $count } часа
    [few] { $count } часов
    [many] { $count } часов
   *[other] { $count } часа
 }
guide-time-day = { $count ->
    [one] { $count } дня
    [few] { $count } дней
    [many] { $count } дней
   *[other] { $count } дня
 }
guide-time-working_day = { $count ->
    [one] { $count } рабочего дня
    [few] { $count } рабочих дней
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
 }
guide-time-week = { $count ->
    [one] { $count } недели
    [few] { $count } недель
    [many] { $count } недель
   *[other] { $count } недели
 }
guide-time-month = { $count ->
    [one] { $count } месяца
    [few] { $count } месяцев
    [many] { $count } месяцев
   *[other] { $count } месяца
 }
guide-time-year = { $count ->
    [one] { $count } года
    [few] { $count } лет
    [many] { $count } лет
   *[other] { $count } года
 }

## Did it help?
guide-helped = Это вам помогло?
guide-helped-yes = Да
guide-helped-no = Нет
guide-helped-thanks = Спасибо за ответ
guide-helped-thanks-text = Мы считаем ответы, но не знаем, кто ответил.

## The municipality's own texts
guide-translated-signed = Перевод: { $who }. Проверено { $day }: { $title }, носитель языка.
guide-law-changed = После проверки статьи закон изменился. Спросите нас, что действует сейчас.
guide-own = Эту статью написала коммуна.
guide-read-more = Подробнее в справочнике
guide-changes = Изменения в справочнике
guide-changes-lead = Здесь записано, что коммуна написала, изменила и убрала в справочнике. Самое новое стоит первым.
guide-changes-none = Коммуна пока ничего не изменила.
guide-change-new = Новое.
guide-change-changed = Изменено.
guide-change-withdrawn = Убрано.
guide-change-signed = Перевод проверил носитель языка.
guide-municipalities = Все муниципалитеты
guide-municipalities-lead = Здесь написано, как обратиться в социальную службу в каждом муниципалитете. Вы сами выбираете муниципалитет. Мы никогда не выясняем, где вы находитесь.
guide-municipalities-search = Найти муниципалитет или лен
guide-municipality-visit = Приходите к нам:
guide-municipality-web = Веб-сайт:
guide-municipality-not-filled = Ещё не заполнено
guide-municipality-empty = Никто ещё не внёс данные об этом муниципалитете. Позвоните на общий номер муниципалитета или прочитайте его сайт. Звоните 112, если кто-то в опасности.
guide-municipality-as-of = Данные внесены { $day }.
guide-municipality-county = Другие муниципалитеты лена
guide-here-elsewhere = Вы живёте в другом муниципалитете? Смотрите все муниципалитеты.
guide-self-help = Самопомощь
guide-self-help-lead = Вопросы, на которые можно отвечать в своём темпе. Ответы принадлежат вам. Вы сами решаете, брать ли их куда-нибудь.
guide-tool-stays = Ответы остаются в этом браузере. Ничего из написанного нам не отправляется.
guide-tool-sent = Ваш браузер не считает сам. Когда вы нажимаете кнопку, ответы отправляются нам в зашифрованном виде, и страница отвечает. Мы их не сохраняем и не записываем в журнал.
guide-tool-paper = Можно также распечатать страницу и заполнить её от руки.
guide-tool-result = Ваш результат
guide-tool-points = Баллы: { $points }
guide-tool-missing = Ответы даны не на все вопросы. Пропущенные не считаются.
guide-tool-nothing = Сначала ответьте на что-нибудь.
guide-tool-left = Остаётся
guide-tool-amount = { $amount } крон
guide-tool-answers = Ваши ответы
guide-tool-print = Печать
guide-tool-clear = Удалить ответы
guide-tool-keep = Помнить ответы, пока я не закрою вкладку
guide-tool-take = Взять с собой в вопрос без имени
guide-tool-take-text = Только этот текст передаётся, когда вы нажимаете. Измените или удалите, что хотите. На следующей странице вы решите, отправлять ли вопрос.
guide-tool-take-field = Текст, который передаётся
guide-tool-take-button = Перейти к вопросу
guide-tool-call = Куда позвонить
guide-community = Об обществе в Швеции
guide-community-lead = О правах, теле, отношениях и помощи в Швеции. Читайте одни или обсуждайте в группе.
guide-community-part = Часть { $number } из { $count }
guide-community-talk = О чём поговорить
guide-community-next = Следующая часть
guide-community-previous = Предыдущая часть
guide-keep = Сохранить страницы в телефоне
guide-keep-text = Тогда их можно читать без интернета. Тот, кто пользуется телефоном, может увидеть, что они там есть. Страницы, с которыми опасно быть замеченным, никогда не сохраняются.
guide-keep-save = Сохранить страницы
guide-keep-remove = Удалить страницы
guide-keep-saved = Страницы сохранены в этом телефоне.
guide-keep-removed = Страницы удалены с этого телефона.
guide-keep-failed = Не удалось сохранить страницы. Попробуйте снова, когда будет интернет.
guide-listen = Слушать
guide-listen-synthetic = Читает компьютер, { $length }. Произношение может быть неверным.
guide-listen-read = Читает { $who }, { $length }.
guide-film = Фильм
guide-film-transcript = Текст фильма
