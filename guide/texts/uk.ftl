## The frame around every page
frame-skip-links = Швидкі переходи
frame-skip-to-content = До змісту сторінки
frame-skip-to-exit = До кнопки «Залишити сторінку»
frame-department = Соціальна служба
frame-language = Мова
frame-log-in = Увійти
frame-log-out = Вийти
frame-logged-in-as = Ви увійшли як
frame-help = Потрібна допомога?
frame-report-problem = Помітили помилку на цій сторінці?
frame-accessibility = Доступність
frame-privacy = Ваші персональні дані
frame-licences = Ліцензії
frame-neutral-title = Інформація
frame-close = Закрити
frame-quick-exit = Залишити сторінку
frame-quick-exit-hint = Натисніть клавішу Shift тричі – станеться те саме.
frame-emergency = Хтось зараз у небезпеці
frame-on-call = Чергова соціальна служба (socialjouren)
frame-on-call-hours = Увечері, вночі та у вихідні
frame-phone = Зателефонувати до соціальної служби
frame-demo = Це демонстрація з вигаданими людьми.
frame-error-prefix = Помилка:{" "}
frame-session-warning = О {"{time}"} відбудеться вихід із системи, якщо ви не продовжите. Написане вами збережеться.
frame-session-stay = Залишитися в системі
frame-session-over = Відбувся вихід із системи. Написане вами збереглося: надішліть або збережіть, як завжди, і спочатку вам запропонують увійти.
frame-shortcuts = Комбінації клавіш
frame-shortcuts-off = Не використовувати комбінації клавіш
start-danger = Хтось у небезпеці? Телефонуйте
start-danger-region = Якщо хтось у небезпеці
start-on-call = Чергова соціальна служба (socialjouren) відповідає ввечері, вночі та у вихідні:

## The first page of the guide
guide-title = Знайти допомогу
guide-lead = Тут написано, яку допомогу ви можете отримати, як це відбувається і які права ви маєте. Входити в систему не потрібно.
guide-card = Читайте про гроші, дітей, насильство, залежність, інвалідність і ваші права.
guide-situation-money-and-home = Гроші та житло
guide-situation-children-and-parents = Діти та батьки
guide-situation-young = Для дітей і молоді
guide-situation-violence = Насильство та пригноблення
guide-situation-addiction = Залежність
guide-situation-disability-age-and-kin = Інвалідність, літні люди, близькі
guide-situation-new-and-rights = Недавно у Швеції та ваші права

## Searching
guide-search = Шукати в довіднику
guide-search-button = Шукати
guide-found = { $count ->
    [one] { $count } відповідь на запит «{ $words }»
    [few] { $count } відповіді на запит «{ $words }»
    [many] { $count } відповідей на запит «{ $words }»
   *[other] { $count } відповіді на запит «{ $words }»
 }
guide-found-none = Немає відповідей на запит «{ $words }»
guide-found-none-text = Спробуйте інше слово або виберіть тему. Ви також можете зателефонувати нам або запитати, не називаючи себе.
guide-search-empty = Напишіть, що ви шукаєте.
guide-all = Усі статті

## An article
guide-section-short = Коротка відповідь
guide-section-now = Зробіть це зараз
guide-section-then = Що буде далі
guide-section-rights = Ваші права
guide-section-cost = Скільки це коштує
guide-section-record = Що ми записуємо і хто це бачить
guide-here = Тут, у вашому муніципалітеті
guide-here-phone = Телефонуйте нам:
guide-here-hours = Ми відповідаємо:
guide-here-on-call = Увечері, вночі та у вихідні відповідає чергова соціальна служба:
guide-here-ask = Запитати, не називаючи себе
guide-here-service = Почніть тут
guide-sources = Звідки ми це знаємо
guide-sources-lead = Після кожного твердження вказано, на чому воно ґрунтується.
guide-law-as-of = Ми читали текст закону { $when }
guide-related = Читайте також

## What a claim leans on
guide-mark-law = Закон
guide-mark-practice = Державний орган
guide-mark-research-sure = Дослідження: надійно
guide-mark-research-fairly-sure = Дослідження: досить надійно
guide-mark-research-unsure = Дослідження: ненадійно
guide-mark-research-very-unsure = Дослідження: дуже ненадійно
guide-mark-experience = Досвід
guide-mark-local = У кожному муніципалітеті по-різному
guide-mark-open = Ще не підтверджено
guide-experience = Так кажуть люди, які з цим працюють або самі це пережили.
guide-local = Муніципалітети роблять це по-різному. Запитайте, як це тут.
guide-open = Ми вважаємо, що це так, але ще не змогли це підтвердити.

## Review and translation
guide-not-reviewed = Юрист або соціальний працівник ще не перевіряв цю статтю. Якщо ви не впевнені, запитайте нас.
guide-reviewed = Перевірено { $day } Хто перевірив: { $who }.
guide-review-by = До { $day } статтю треба перевірити.
guide-overdue = Статтю мали перевірити до { $day } Відтоді щось могло змінитися.
guide-translated = Переклад: { $who }. Носій мови ще не перевіряв цей переклад.
guide-behind = Шведський текст змінився після цього перекладу.
guide-not-in-language = Цієї статті ще немає вашою мовою. Тому вона шведською.
guide-not-confirmed = Цей номер ще не підтверджено.
guide-in-english = (англійською)

## Without a trace
guide-no-trace = Читати без слідів
guide-no-trace-text = Тоді сторінка називається «Інформація», а в адресі не видно, що ви читаєте. Телефон не зберігає сторінку, але її видно в історії.
guide-no-trace-on = Ви читаєте без слідів. Сторінка називається «Інформація».

## Times, always in the genitive: the articles say «протягом …», «щонайменше …», «не досягне …»
guide-time-hour = { $count ->
    [one] { $count } години
    [few] { $count } годин
    [many] { $count } годин
   *[other] { $count } години
 }
guide-time-day = { $count ->
    [one] { $count } дня
    [few] { $count } днів
    [many] { $count } днів
   *[other] { $count } дня
 }
guide-time-working_day = { $count ->
    [one] { $count } робочого дня
    [few] { $count } робочих днів
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
 }
guide-time-week = { $count ->
    [one] { $count } тижня
    [few] { $count } тижнів
    [many] { $count } тижнів
   *[other] { $count } тижня
 }
guide-time-month = { $count ->
    [one] { $count } місяця
    [few] { $count } місяців
    [many] { $count } місяців
   *[other] { $count } місяця
 }
guide-time-year = { $count ->
    [one] { $count } року
    [few] { $count } років
    [many] { $count } років
   *[other] { $count } року
 }

## Did it help?
guide-helped = Чи допомогло вам це?
guide-helped-yes = Так
guide-helped-no = Ні
guide-helped-thanks = Дякуємо за відповідь
guide-helped-thanks-text = Ми рахуємо відповіді, але не знаємо, хто відповів.

## The municipality's own texts
guide-translated-signed = Переклад: { $who }. Перевірено { $day }: { $title }, носій мови.
guide-law-changed = Після перевірки статті закон змінився. Запитайте нас, що діє зараз.
guide-own = Цю статтю написала комуна.
guide-read-more = Докладніше в довіднику
guide-changes = Зміни в довіднику
guide-changes-lead = Тут записано, що комуна написала, змінила та прибрала в довіднику. Найновіше стоїть першим.
guide-changes-none = Комуна ще нічого не змінювала.
guide-change-new = Нове.
guide-change-changed = Змінено.
guide-change-withdrawn = Прибрано.
guide-change-signed = Переклад перевірив носій мови.
guide-municipalities = Усі муніципалітети
guide-municipalities-lead = Тут написано, як звернутися до соціальної служби в кожному муніципалітеті. Ви самі обираєте муніципалітет. Ми ніколи не з’ясовуємо, де ви перебуваєте.
guide-municipalities-search = Знайти муніципалітет або лен
guide-municipality-visit = Завітайте до нас:
guide-municipality-web = Вебсайт:
guide-municipality-not-filled = Ще не заповнено
guide-municipality-empty = Ніхто ще не вніс дані про цей муніципалітет. Зателефонуйте на загальний номер муніципалітету або прочитайте його вебсайт. Телефонуйте 112, якщо хтось у небезпеці.
guide-municipality-as-of = Дані внесено { $day }.
guide-municipality-county = Інші муніципалітети лену
guide-here-elsewhere = Живете в іншому муніципалітеті? Перегляньте всі муніципалітети.
guide-self-help = Самодопомога
guide-self-help-lead = Запитання, на які можна відповідати у своєму темпі. Відповіді належать вам. Ви самі вирішуєте, чи брати їх кудись.
guide-tool-stays = Відповіді залишаються в цьому браузері. Нічого з написаного нам не надсилається.
guide-tool-sent = Ваш браузер не рахує сам. Коли ви натискаєте кнопку, відповіді надсилаються нам зашифрованими, і сторінка відповідає. Ми їх не зберігаємо і не записуємо в журнал.
guide-tool-paper = Можна також роздрукувати сторінку й заповнити її від руки.
guide-tool-result = Ваш результат
guide-tool-points = Бали: { $points }
guide-tool-missing = Відповіді дано не на всі запитання. Пропущені не рахуються.
guide-tool-nothing = Спершу дайте якусь відповідь.
guide-tool-left = Залишається
guide-tool-amount = { $amount } крон
guide-tool-answers = Ваші відповіді
guide-tool-print = Друк
guide-tool-clear = Видалити відповіді
guide-tool-keep = Пам'ятати відповіді, доки я не закрию вкладку
guide-tool-take = Взяти із собою в запитання без імені
guide-tool-take-text = Лише цей текст передається, коли ви натискаєте. Змініть або видаліть, що хочете. На наступній сторінці ви вирішите, чи надсилати запитання.
guide-tool-take-field = Текст, який передається
guide-tool-take-button = Перейти до запитання
guide-tool-call = Куди телефонувати
guide-community = Про суспільство у Швеції
guide-community-lead = Про права, тіло, стосунки та допомогу у Швеції. Читайте самі або обговорюйте в групі.
guide-community-part = Частина { $number } з { $count }
guide-community-talk = Про що поговорити
guide-community-next = Наступна частина
guide-community-previous = Попередня частина
guide-keep = Зберегти сторінки в телефоні
guide-keep-text = Тоді їх можна читати без інтернету. Той, хто користується телефоном, може побачити, що вони там є. Сторінки, з якими небезпечно бути поміченим, ніколи не зберігаються.
guide-keep-save = Зберегти сторінки
guide-keep-remove = Видалити сторінки
guide-keep-saved = Сторінки збережено в цьому телефоні.
guide-keep-removed = Сторінки видалено з цього телефону.
guide-keep-failed = Не вдалося зберегти сторінки. Спробуйте ще раз, коли буде інтернет.
guide-listen = Слухати
guide-listen-synthetic = Читає комп'ютер, { $length }. Вимова може бути неправильною.
guide-listen-read = Читає { $who }, { $length }.
guide-film = Фільм
guide-film-transcript = Текст фільму
