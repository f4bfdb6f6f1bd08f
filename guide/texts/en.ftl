## The first page of the guide
guide-title = Find help
guide-lead = What you can get help with, how it works and what rights you have. You do not need to log in.
guide-card = Read about money, children, violence, addiction, disability and your rights.
guide-situation-money-and-home = Money and home
guide-situation-children-and-parents = Children and parents
guide-situation-young = For you who are a child or young
guide-situation-violence = Violence and oppression
guide-situation-addiction = Addiction
guide-situation-disability-age-and-kin = Disability, older people, relatives
guide-situation-new-and-rights = New in Sweden and your rights

## Searching
guide-search = Search the guide
guide-search-button = Search
guide-found = { $count ->
    [one] One answer to { $words }
   *[other] { $count } answers to { $words }
 }
guide-found-none = No answer to { $words }
guide-found-none-text = Try another word, or choose an area. You can also call us, or ask without saying who you are.
guide-search-empty = Write what you are looking for.
guide-all = All articles

## An article
guide-section-short = Short answer
guide-section-now = Do this now
guide-section-then = What happens then
guide-section-rights = Your rights
guide-section-cost = What it costs
guide-section-record = What we write down, and who sees it
guide-here = Here in the municipality
guide-here-phone = Call us:
guide-here-hours = We answer:
guide-here-on-call = Evenings, nights and weekends the on-call team answers:
guide-here-ask = Ask without saying who you are
guide-here-service = Begin here
guide-sources = How we know this
guide-sources-lead = After each claim stands what it leans on.
guide-law-as-of = The law was read { $when }.
guide-related = Read also

## What a claim leans on
guide-mark-law = Law
guide-mark-practice = Authority
guide-mark-research-sure = Research: sure
guide-mark-research-fairly-sure = Research: fairly sure
guide-mark-research-unsure = Research: unsure
guide-mark-research-very-unsure = Research: very unsure
guide-mark-experience = Experience
guide-mark-local = Differs between municipalities
guide-mark-open = Not confirmed yet
guide-experience = So say those who work with this or have lived it.
guide-local = Municipalities do it in different ways. Ask how it is here.
guide-open = We believe that it is so, but have not been able to confirm it yet.

## Review and translation
guide-not-reviewed = No lawyer or social worker has reviewed the article yet. Ask us if you are unsure.
guide-reviewed = Reviewed { $day } by { $who }.
guide-review-by = To be reviewed by { $day }.
guide-overdue = The article was to be reviewed by { $day }. Something may have changed since then.
guide-translated = Translated by { $who }. No native speaker has reviewed the translation yet.
guide-behind = The Swedish text changed after this translation.
guide-not-in-language = The article is not in your language yet. Therefore it is in Swedish.
guide-not-confirmed = The number has not been confirmed.
guide-in-english = (in English)

## Without a trace
guide-no-trace = Read without a trace
guide-no-trace-text = The page is then called Information, and the address does not say what you read. The phone does not keep the page, but it stands in the history.
guide-no-trace-on = You are reading without a trace. The page is called Information.

## Times
guide-time-hour = { $count ->
    [one] one hour
   *[other] { $count } hours
 }
guide-time-day = { $count ->
    [one] one day
   *[other] { $count } days
 }
guide-time-working_day = { $count ->
    [one] one working day
   *[other] { $count } working days
 }
guide-time-week = { $count ->
    [one] one week
   *[other] { $count } weeks
 }
guide-time-month = { $count ->
    [one] one month
   *[other] { $count } months
 }
guide-time-year = { $count ->
    [one] one year
   *[other] { $count } years
 }

## Did it help?
guide-helped = Did this help you?
guide-helped-yes = Yes
guide-helped-no = No
guide-helped-thanks = Thank you for your answer
guide-helped-thanks-text = We count the answers but do not know who answered.

## The municipality's own texts
guide-translated-signed = Translated by { $who }. Reviewed { $day } by { $title }, a native speaker.
guide-law-changed = The law has changed since the article was reviewed. Ask us what holds now.
guide-own = The municipality has written this article.
guide-read-more = Read more in the guide
guide-changes = Changes in the guide
guide-changes-lead = What the municipality has written, changed and taken away in the guide. The latest stands first.
guide-changes-none = The municipality has not changed anything yet.
guide-change-new = New.
guide-change-changed = Changed.
guide-change-withdrawn = Taken away.
guide-change-signed = The translation was reviewed by a native speaker.
## The municipalities
guide-municipalities = All municipalities
guide-municipalities-lead = Here is how to reach the social services in each municipality. You choose the municipality yourself. We never find out where you are.
guide-municipalities-search = Search for a municipality or county
guide-municipality-visit = Visit us:
guide-municipality-web = Website:
guide-municipality-not-filled = Not filled in yet
guide-municipality-empty = Nobody has entered details about this municipality yet. Call the municipality's switchboard, or read its own website. Call 112 if somebody is in danger.
guide-municipality-as-of = The details were entered { $day }.
guide-municipality-county = Other municipalities in the county
guide-here-elsewhere = Do you live in another municipality? See all municipalities.
guide-self-help = Self-help
guide-self-help-lead = Questions to answer at your own pace. The answers are yours. You choose whether to take them anywhere.
guide-tool-stays = Your answers stay in this browser. Nothing you write is sent to us.
guide-tool-sent = Your browser does not do the sums itself. When you press the button your answers are sent to us encrypted, and the page answers. We do not keep them or write them in any log.
guide-tool-paper = You can also print the page and fill it in by hand.
guide-tool-result = Your result
guide-tool-points = Points: { $points }
guide-tool-missing = Not all questions are answered. Those that are missing do not count.
guide-tool-nothing = Answer something first.
guide-tool-left = Left
guide-tool-amount = { $amount } kr
guide-tool-answers = Your answers
guide-tool-print = Print
guide-tool-clear = Remove my answers
guide-tool-keep = Remember the answers until I close the tab
guide-tool-take = Take along to a question without your name
guide-tool-take-text = This, and nothing else, comes along when you press. Change or remove what you want. On the next page you decide whether to send the question.
guide-tool-take-field = Text that comes along
guide-tool-take-button = Go on to the question
guide-tool-call = To call
guide-community = About Swedish society
guide-community-lead = About rights, the body, relationships and help in Sweden. Read alone or talk about it in a group.
guide-community-part = Part { $number } of { $count }
guide-community-talk = To talk about
guide-community-next = Next part
guide-community-previous = Previous part
guide-keep = Save these pages on this phone
guide-keep-text = Then you can read them without a connection. Whoever uses the phone can see that they are there. Pages that it can be dangerous to be seen with are never saved.
guide-keep-save = Save the pages
guide-keep-remove = Remove the pages
guide-keep-saved = The pages are saved on this phone.
guide-keep-removed = The pages are gone from this phone.
guide-keep-failed = The pages could not be saved. Try again when you have a connection.
guide-listen = Listen
guide-listen-synthetic = Read by a computer, { $length }. The pronunciation may be wrong.
guide-listen-read = Read by { $who }, { $length }.
guide-film = Film
guide-film-transcript = The film in text
