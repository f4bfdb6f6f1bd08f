financial-assistance-kind = Financial assistance (ekonomiskt bistånd)
financial-assistance-services = Money when it is not enough
financial-assistance-kronor = SEK { $amount }
financial-assistance-day = { $day }
financial-assistance-month-of = { $month }

## Before one begins
financial-assistance-apply-title = Apply for financial assistance
financial-assistance-apply-title-card = For food, rent and other things you need when the money is not enough.
financial-assistance-apply-lead = You answer questions about your home, your money and what you pay. It takes about ten minutes.
financial-assistance-apply-time = You can stop whenever you want. What you have answered is kept for 14 days, for when you log in again.
financial-assistance-apply-checks = We ask the Social Insurance Agency (Försäkringskassan) and the Tax Agency (Skatteverket), among others, about your incomes. You see what they answer.
financial-assistance-apply-truth = Answer as well as you can. Tell us if anything changes. Whoever gives wrong details on purpose may have to pay back.
financial-assistance-apply-submit = Sign and send
financial-assistance-apply-sign = I apply for financial assistance. What I have written is true.

## The month and the household
financial-assistance-month = Which month is it for?
financial-assistance-month-help = You apply for one month at a time.
financial-assistance-living = How do you live?
financial-assistance-living-help = Couples who live together or are married apply together. If you live with parents or friends, you apply for yourself.
financial-assistance-living-alone = I am the only adult
financial-assistance-living-couple = I live with my partner
financial-assistance-living-others = I share a home with other adults
financial-assistance-others = How many others live in the home?
financial-assistance-others-help = Do not count yourself and your children.
financial-assistance-partner = Your partner
financial-assistance-partner-name = Your partner's name
financial-assistance-partner-number = Your partner's personal identity number (personnummer)
financial-assistance-partner-number-help = Your partner then logs in, reads the application and signs it.
financial-assistance-private = Only between you and us
financial-assistance-together = Does it feel safe to apply together?
financial-assistance-together-help = Your partner never gets to see what you answer here. It does not show when your partner logs in either.
financial-assistance-together-yes = Yes, it is safe
financial-assistance-together-talk = I want to talk with you alone first
financial-assistance-together-no = No
financial-assistance-together-now = How is it for you?
financial-assistance-together-text = How can we reach you when you are alone?
financial-assistance-together-text-help = Write when, and in which way, it is safe. Your partner does not see it.
financial-assistance-child = Child
financial-assistance-children = Children who live with you
financial-assistance-children-help = Write children who live with you some of the time too. If you have no children, go on.
financial-assistance-children-again-help = We have kept the children from last month. Fill in here only if something has changed.
financial-assistance-child-name = The child's name
financial-assistance-child-number = The child's personal identity number (personnummer)
financial-assistance-child-number-help = If the child has no number, write when the child was born.
financial-assistance-child-born = When the child was born
financial-assistance-child-born-help = Needed only when the child has no Swedish personal identity number.
financial-assistance-child-days = Days of the month with you
financial-assistance-child-days-help = Leave empty if the child always lives with you.
financial-assistance-child-add = Add a child
financial-assistance-adults = Adults

## The home
financial-assistance-home-group = Your home
financial-assistance-home = How do you have your home?
financial-assistance-home-own = A rental contract of my own
financial-assistance-home-second-hand = Second-hand rental (andra hand)
financial-assistance-home-room = A room in somebody else's home (inneboende)
financial-assistance-home-owned = A tenant-owned flat (bostadsrätt) or a house of my own
financial-assistance-home-none = I have no home of my own
financial-assistance-rent = Rent or fee a month
financial-assistance-rent-help = Write what the whole home costs, in kronor.

## Money
financial-assistance-costs = What more do you pay?
financial-assistance-costs-help = Tick what you pay this month. Food, clothes and telephone are already included.
financial-assistance-cost-amounts = What it costs a month
financial-assistance-incomes = What money do you get?
financial-assistance-incomes-help = Tick what you have got or will get this month. If you have none, go on.
financial-assistance-income-amounts = How much you get after tax
financial-assistance-partner-incomes = What money does your partner get?
financial-assistance-partner-incomes-help = Your partner reads this before signing.
financial-assistance-partner-amounts = How much your partner gets after tax
financial-assistance-assets = What does the household have?
financial-assistance-assets-help = Money in the bank and things that can be sold. If you have none, go on.
financial-assistance-asset-amounts = What it is worth
financial-assistance-work = What do you do to support yourself?
financial-assistance-work-help = For example looking for work, taking a course or being ill.
financial-assistance-more = Is there anything more we should know?
financial-assistance-more-help = For example if you may soon be evicted, are ill or have had a large expense.
financial-assistance-account-group = Where the money is to be paid
financial-assistance-account = Where should the money go?
financial-assistance-account-bank = To my bank account
financial-assistance-account-none = I have no account
financial-assistance-clearing = Clearing number (clearingnummer)
financial-assistance-clearing-help = Four or five digits. You find them at your bank.
financial-assistance-account-number = Account number
financial-assistance-photos = Pictures of your papers
financial-assistance-papers = Do you have papers for what you have written?
financial-assistance-papers-help = You can add pictures of them with the application, or send them later on My pages. You can apply even if a paper is missing.
financial-assistance-paper-comes = Yes, I will send them
financial-assistance-paper-dont-have = There is a paper I do not have
financial-assistance-paper-not-needed = Nothing here needs a paper
financial-assistance-papers-missing = Which paper is missing?
financial-assistance-receipt = We have got your application.
    A caseworker reads it.
    Send papers on My pages if you have not done so.
    We get in touch if anything is missing.
financial-assistance-receipt-together = We have got your application.
    Your partner now logs in on My pages, reads it and signs it.
    Then a caseworker reads it.

## Next month, taking back, talking alone
financial-assistance-again-title = Apply for next month
financial-assistance-again-lead = We have filled in what you answered last time. Change what is different.
financial-assistance-again-last = You last applied for
financial-assistance-withdraw-title = Take the application back
financial-assistance-withdraw-lead = Then we decide nothing about it. You can apply again whenever you want.
financial-assistance-withdraw-why = Why do you take it back?
financial-assistance-withdraw-sure = Do you want to take the application back?
financial-assistance-withdraw-submit = Take back
financial-assistance-private-title = Talk with us alone
financial-assistance-private-lead = What you write here is read only by those who work with the case. The one you apply together with does not see it.
financial-assistance-private-danger = Call 112 if there is danger now.
financial-assistance-private-submit = Send
financial-assistance-partner-sign-title = Read the application and sign
financial-assistance-partner-sign-lead = Somebody you live with has applied for you both. Read what it says. Sign if it is right.
financial-assistance-partner-sign-submit = Answer
financial-assistance-partner-not-you = This is for the one you apply together with.

## Papers that are missing
financial-assistance-ask-papers-title = Ask for missing papers
financial-assistance-ask-papers-lead = Write what is missing, why it is needed and what happens otherwise.
financial-assistance-ask-papers-submit = Send the request
financial-assistance-ask-items = What is missing
financial-assistance-ask-add = Add a paper
financial-assistance-ask-what = Paper
financial-assistance-ask-what-help = For example a bank statement for October.
financial-assistance-ask-why = Why it is needed
financial-assistance-ask-by = At the latest
financial-assistance-ask-otherwise = What happens otherwise?
financial-assistance-ask-otherwise-help = For example that we decide on what we have.
financial-assistance-answer-papers-title = Send missing papers
financial-assistance-answer-papers-lead = Photograph each page. You can send one paper now and another later.
financial-assistance-answer-papers-submit = Send
financial-assistance-paper-files = Pictures or files
financial-assistance-paper-or = Why we ask: { $why }
financial-assistance-answer-sent = Sent
financial-assistance-answer-dont-have = I do not have this paper
financial-assistance-delay-title = I need one more week
financial-assistance-delay-lead = You can take one more week, once. After that, talk with your caseworker.
financial-assistance-delay-new = New last day
financial-assistance-delay-submit = Take one more week
financial-assistance-letter-papers-title = We need more from you
financial-assistance-letter-papers-what = To be able to decide we need this by { $day } at the latest.
financial-assistance-letter-papers-how = Log in on My pages and send pictures of the papers. You can also hand them in to us.

## The caseworker's steps
financial-assistance-enter-title = Enter an application for financial assistance
financial-assistance-enter-lead = For somebody who has applied on paper, by phone or in person. The time counts from the day it came.
financial-assistance-enter-submit = Enter the application
financial-assistance-came = When the application came
financial-assistance-applicant-number = The applicant's personal identity number
financial-assistance-applicant-name = The applicant's name
financial-assistance-calculate-title = Calculate the norm
financial-assistance-calculate-lead = Each amount is filled in as it was applied for. Change what is to be counted differently and write why.
financial-assistance-calculate-submit = Calculate
financial-assistance-counted = { $what } (applied for: SEK { $asked })
financial-assistance-counted-why = Why another amount?
financial-assistance-lowered = Ground, where less is accepted
financial-assistance-lowered-over = Above what is reasonable
financial-assistance-lowered-not-shown = Papers are missing
financial-assistance-lowered-not-needed = Not needed
financial-assistance-lowered-met-otherwise = Can be met in another way
financial-assistance-lowered-already-paid = Already paid or granted
financial-assistance-lowered-other = Other
financial-assistance-special-group = Special reasons
financial-assistance-special = More or less than the norm
financial-assistance-special-help = Write minus in front for less. Leave empty otherwise.
financial-assistance-calculate-note = Note on the calculation
financial-assistance-calculate-note-help = Only for caseworkers, until somebody has reviewed it.
financial-assistance-calculation = Calculation for { $month }
financial-assistance-surplus = Surplus
financial-assistance-to-pay = To pay out
financial-assistance-mark-open = Must be settled
financial-assistance-mark-look = Look at the row
financial-assistance-mark-doubt = The law does not say clearly
financial-assistance-mark-cut = Less than applied for
financial-assistance-mark-unverified = The rule has not been verified
financial-assistance-mark-local = The municipality's guideline
financial-assistance-mark-entered = Set by a caseworker
financial-assistance-talk-first = One of them wants to talk alone first. Get in touch in the way that the history says.
financial-assistance-not-signed-by-both = Both have not signed yet.
financial-assistance-guideline-broken = The municipality's guideline cannot be read: { $fault }

# What has changed since last time: for caseworkers alone.
financial-assistance-changes = Changed since { $month }
financial-assistance-changes-none = Nothing has changed since { $month }.
financial-assistance-changed = Since the last application
financial-assistance-change-row = Changed: { $what }
financial-assistance-change-of = { $what }, { $name }
financial-assistance-change-sum = { $was } before, { $is } now ({ $difference })
financial-assistance-change-word = { $was } before, { $is } now
financial-assistance-change-nothing = nothing
financial-assistance-change-others = Other adults in the home
financial-assistance-change-home = Home
financial-assistance-change-here = in the household
financial-assistance-change-not-here = not in the household
financial-assistance-change-days = { $days } days a month
financial-assistance-change-always = always in the home

# The board: for caseworkers alone.
financial-assistance-board = Applications for financial assistance
financial-assistance-board-lead = Each household stands once, where its latest application is now.
financial-assistance-board-signature = Waits for a signature
financial-assistance-board-new = New
financial-assistance-board-papers = Waits for papers
financial-assistance-board-counted = To be judged
financial-assistance-board-ready = Ready to decide
financial-assistance-board-decided = Ended
financial-assistance-mark-talk = Wants to talk alone
financial-assistance-mark-paper-late = Paper late
financial-assistance-mark-open-row = Open row
financial-assistance-mark-over = Over the guideline
financial-assistance-mark-incomes = Other incomes
financial-assistance-mark-changed = Changed since last time

# Four eyes: for caseworkers alone.
financial-assistance-approve-title = Approve the calculation
financial-assistance-approve-lead = Look through what is counted. Whoever approves is another than the one who signs.
financial-assistance-approve-submit = Approve
financial-assistance-approve-note = Note
financial-assistance-approve-asked = The delegation order asks for one more: { $ground }.
financial-assistance-refusal-approve-first = A colleague must approve the calculation first ({ $ground }).
financial-assistance-entry-approved = The calculation is approved by a colleague

financial-assistance-template-guideline = Guideline for reasonable costs
financial-assistance-template-reasons = Phrases for the reasons of decisions on financial assistance
financial-assistance-phrase-need = The need cannot be met
financial-assistance-phrase-need-text = You cannot meet the need yourself and it cannot be met in another way.
financial-assistance-phrase-surplus = Surplus
financial-assistance-phrase-surplus-text = The household's incomes are higher than the national norm and the costs that are reasonable. There is a surplus of … kronor.
financial-assistance-phrase-cost = The cost is too high
financial-assistance-phrase-cost-text = The cost of … is higher than what is reasonable. Therefore … kronor are accepted.
financial-assistance-phrase-paper = Papers are missing
financial-assistance-phrase-paper-text = You have not shown … although we have asked for it. Therefore we cannot assess whether you have a right to assistance for it.
financial-assistance-decide-title = Decide on financial assistance
financial-assistance-decide-lead = The decision is sent to those who have applied, with the whole calculation.
financial-assistance-decide-submit = Sign the decision
financial-assistance-decide-sign = I decide on financial assistance.
financial-assistance-outcome = Outcome
financial-assistance-granted = Granted
financial-assistance-partly-granted = Partly granted
financial-assistance-refused = Refused
financial-assistance-pay-on = Paid out on
financial-assistance-pay-to = To whom?
financial-assistance-pay-applicant = The applicant
financial-assistance-pay-halves = Half to each
financial-assistance-pay-partner = The co-applicant
financial-assistance-pays-to = To { $name }
financial-assistance-law = Provision
financial-assistance-law-12-1 = Social Services Act, chapter 12 section 1
financial-assistance-law-12-2 = Social Services Act, chapter 12 section 2
financial-assistance-reasons = Reasons
financial-assistance-reasons-help = Write to the one who has applied: what has been decisive, and why something is counted differently from what was applied for.
financial-assistance-conditions = Conditions and planned activities
financial-assistance-conditions-help = Leave empty if there are none.
financial-assistance-signed-by = Signed by
financial-assistance-close-title = Close the case
financial-assistance-close-lead = When the household no longer applies. Whoever applies again gets a new case.
financial-assistance-close-why = Why the case is closed
financial-assistance-close-submit = Close

## The decision
financial-assistance-letter-decision-title = Decision on financial assistance
financial-assistance-decided-granted = You get SEK { $amount } for { $month }.
financial-assistance-decided-partly = You get SEK { $amount } for { $month }. It is less than you applied for.
financial-assistance-decided-refused = You get no financial assistance for { $month }.
financial-assistance-letter-why = Why
financial-assistance-letter-calculation = How we have counted
financial-assistance-letter-appeal = How to appeal
financial-assistance-letter-appeal-write = Write which decision you think is wrong and how you want it to be.
financial-assistance-letter-appeal-send = Send it to us, or do it on My pages.
financial-assistance-letter-appeal-when = { $weeks ->
    [one] We must have it within { $weeks } week from the day you got the decision.
   *[other] We must have it within { $weeks } weeks from the day you got the decision.
}
financial-assistance-letter-appeal-then = We look at the decision again. If we do not change it, the administrative court (förvaltningsrätten) decides.

## Where it stands
financial-assistance-stage-received = Received
financial-assistance-stage-whole = Complete
financial-assistance-stage-calculated = Calculated
financial-assistance-stage-decided = Decided
financial-assistance-stage-you-applied = You have applied
financial-assistance-stage-we-look = We read and count
financial-assistance-stage-we-decided = We have decided
financial-assistance-now-none = No application
financial-assistance-now-sign = Waiting for the co-applicant to sign for { $month }
financial-assistance-now-talk = Somebody wants to talk alone first
financial-assistance-now-papers = Waiting for missing papers for { $month }
financial-assistance-now-calculate = To calculate for { $month }
financial-assistance-now-decide = To decide for { $month }
financial-assistance-now-granted = Granted for { $month }
financial-assistance-now-partly = Partly granted for { $month }
financial-assistance-now-refused = Refused for { $month }
financial-assistance-now-withdrawn = Taken back for { $month }
financial-assistance-now-closed = Closed
financial-assistance-you-wait = We are reading your application for { $month }. You do not have to do anything right now.
financial-assistance-you-wait-sign = The application for { $month } is waiting for both to sign.
financial-assistance-you-papers = We need more from you for { $month }.
financial-assistance-you-granted = You get money for { $month }. Read the decision.
financial-assistance-you-partly = You get part of what you applied for, for { $month }. Read the decision.
financial-assistance-you-refused = We have said no for { $month }. Read why in the decision.
financial-assistance-you-withdrew = The application for { $month } has been taken back.
financial-assistance-you-closed = The case is closed. You can apply again whenever you want.
financial-assistance-you-none = There is no application.

## History
financial-assistance-entry-applied = Application for { $month }
financial-assistance-entry-private = Said only to us
financial-assistance-entry-signed = { $name } signed the application
financial-assistance-entry-withdrawn = The application was taken back
financial-assistance-entry-papers = We asked for more
financial-assistance-entry-delayed = Took one more week, until { $day }
financial-assistance-entry-answered = { $sent ->
    [0] Answered about what is missing
    [one] Sent one paper
   *[other] Sent { $sent } papers
}{ $none ->
    [0] {""}
    [one] , and does not have one of them
   *[other] , and does not have { $none } of them
}
financial-assistance-entry-calculated = Calculation: SEK { $amount } to pay out
financial-assistance-entry-closed = The case was closed

## Faults
financial-assistance-problem-negative = The amount cannot be below nought.
financial-assistance-problem-huge = The amount is too large. Check it.
financial-assistance-problem-number = Write a whole number from 1 to { $most }.
financial-assistance-problem-own-number = That is your own number. Write your partner's.
financial-assistance-problem-twice = The person is already in the application.
financial-assistance-problem-children = Write at most { $max } children. Tell us about more of them in the box for other things.
financial-assistance-problem-born = Write the child's personal identity number or when the child was born.
financial-assistance-problem-new-partner = Call us if you now have a partner. Then we make a new application together.
financial-assistance-problem-not-sure = Answer yes to take it back. Otherwise go back to the case.
financial-assistance-problem-nothing-sent = Choose a file, or tick that you do not have the paper.
financial-assistance-problem-why = Write why it is counted differently.
financial-assistance-problem-outcome = The outcome does not fit the calculation. Calculate again or choose another.
financial-assistance-refusal-partner = Only the one you apply together with can sign here.
financial-assistance-refusal-applicant = Whoever applied first applies for the next month. Then you sign.
financial-assistance-refusal-talk-first = One of them wants to talk alone first. Write in the case when it is done.
financial-assistance-refusal-calculate-first = Calculate the norm first.
financial-assistance-refusal-open-rows = { $open ->
    [one] One row of the calculation is not settled.
   *[other] { $open } rows of the calculation are not settled.
}

## Registers of other authorities
benefits-agency-social-insurance = The Social Insurance Agency
benefits-agency-pensions = The Pensions Agency
benefits-agency-student-aid = The Board of Student Finance (CSN)
benefits-agency-employment = The Employment Service
benefits-agency-unemployment-funds = The unemployment fund
benefits-agency-tax = The Tax Agency
benefits-agency-transport = The Transport Agency
benefits-agency-migration = The Migration Agency
benefits-state-answered = Answered
benefits-state-partly = Answered in part
benefits-state-empty = Has nothing
benefits-state-no-answer = No answer
benefits-state-error = The answer was at fault
benefits-matter-payment = Payment
benefits-matter-granted = Decision
benefits-matter-registered = Registered
benefits-matter-vehicle = Vehicle
benefits-matter-taxed = Tax
benefits-matter-permit = Residence permit
financial-assistance-registers-title = Ask other authorities
financial-assistance-registers-lead = The question goes to eight authorities and funds. That you ask, and under which law, is written in the log before it is sent.
financial-assistance-registers-submit = Ask now
financial-assistance-registers-period = { $from } to { $to }
financial-assistance-registers-by-hand = The system does not ask about { $name }. The person is protected or has no personal number. Ask by hand, by your own routine.
financial-assistance-registers-not-partner = The co-applicant has not signed. Therefore the system asks about the applicant only.
financial-assistance-refusal-registers = Nothing was asked. Open the step again.
financial-assistance-registers-not-asked = Nobody has asked other authorities about { $name } yet.
financial-assistance-registers-protected = Nothing about { $name } was fetched, to protect the person. Somebody must look.
financial-assistance-registers-unavailable = The registers did not answer about { $name }. That does not mean that there is no income. Somebody must look.
financial-assistance-registers-silent = { $agency } gave no whole answer about { $name }. That does not mean that there is no income. Somebody must look.
financial-assistance-registers-short-protected = Not fetched: protected
financial-assistance-registers-short-unavailable = No answer: somebody must look
financial-assistance-registers-of = What registers say of { $name }, fetched { $at }
financial-assistance-registers-fact = { $matter }: { $words }
financial-assistance-registers-unknown = { $words } (we do not know what it is)
financial-assistance-registers-no-amount = no amount
financial-assistance-registers-says = { $agency }: { $amount }, fetched { $at }. { $sort }{ $more }
financial-assistance-registers-retroactive = { " " }It is for an earlier time.
financial-assistance-registers-pending = { " " }It is not paid yet.
financial-assistance-registers-no-more = { "" }
financial-assistance-registers-count = { $what }, { $name }: count this much
financial-assistance-registers-not-stated = In a register and not in the application
financial-assistance-registers-explained = { $name } answers: { $stands }. { $text }
financial-assistance-registers-law = Asked under
financial-assistance-sort-equal = The same amount as in the application.
financial-assistance-sort-not-stated = It is not in the application.
financial-assistance-sort-not-in-register = What the application says is not there.
financial-assistance-sort-other-amount = The application says another amount.
financial-assistance-sort-other-month = The same amount, but paid for { $month }.
financial-assistance-sort-not-known = They have not answered, so we do not know.
financial-assistance-sort-look = Somebody needs to look at what it is.
financial-assistance-entry-registers = Other authorities answered
financial-assistance-entry-registers-protected = Other authorities were not asked: protected
financial-assistance-entry-registers-unavailable = The registers did not answer
financial-assistance-entry-registers-you = We have asked other authorities about your incomes
financial-assistance-entry-explained = Answered what differs
financial-assistance-explain-title = What other authorities say about you
financial-assistance-explain-lead = Here you see what we have been told, and when. If it differs from the application you can say how it is. Nobody else in the household sees this.
financial-assistance-explain-submit = Send the answer
financial-assistance-explain-stands = How is it?
financial-assistance-explain-right = The authority is right
financial-assistance-explain-wrong = It is not right
financial-assistance-explain-otherwise = I want to explain
financial-assistance-explain-text = Tell more if you like
financial-assistance-explain-nothing = There is nothing that differs right now.
financial-assistance-explain-we-look = We have not fetched anything with the system. A caseworker looks.
financial-assistance-explain-silent = { $agency } has not given a whole answer. A caseworker looks at it.
# Account and payment
financial-assistance-account-change-title = Change account
financial-assistance-account-change-lead = Enter the account that you want your money on. It is for you alone.
financial-assistance-account-change-submit = Sign and change account
financial-assistance-account-change-sign = I want my money paid to this account.
financial-assistance-account-enter-title = Enter an account
financial-assistance-account-enter-lead = Nothing is paid to the account before a colleague has approved it.
financial-assistance-account-enter-submit = Save the account
financial-assistance-account-enter-why = Why, and how do you know that the account is right?
financial-assistance-account-whose = Whose account is it?
financial-assistance-account-approve-title = Approve an account
financial-assistance-account-approve-lead = Somebody else entered the account. Compare it with the papers before you approve.
financial-assistance-account-approve-submit = Approve the account
financial-assistance-account-approve-which = Which account?
financial-assistance-account-approve-sure = Have you seen the papers, and are they the same?
financial-assistance-refusal-own-account = You entered the account yourself. A colleague must approve it.
financial-assistance-entry-account = New account for payments
financial-assistance-entry-account-entered = New account, entered by the municipality
financial-assistance-entry-account-approved = The account was approved
