## The page
test-calculation-title = Try out financial assistance
test-calculation-about = See roughly what financial assistance (ekonomiskt bistånd) may come to this month. You do not say who you are.
test-calculation-lead = Fill in what applies to you. Leave the rest empty. Write amounts after tax, for one month.
test-calculation-lead-test = This is a test and no decision. Apply even if the test shows no amount.
test-calculation-failed = Your browser could not do the sums. Nothing has been sent. Press once more if you want us to do them.
test-calculation-again = Begin again with an empty form
test-calculation-next = What you can do now
test-calculation-apply = Apply for financial assistance
test-calculation-read = How we work out the support
test-calculation-appeal = If you are refused: how to appeal
test-calculation-not-counted = What the test does not count
test-calculation-not-counted-work = The job stimulus (jobbstimulans), if you have worked and had support for long. Then you keep more of your wages.
test-calculation-not-counted-child = The children's own money, such as wages from a summer job.
test-calculation-not-counted-need = Special needs, such as dearer food when somebody is ill.
test-calculation-not-counted-part = A part of a month, and help that cannot wait.
test-calculation-not-counted-more = More than eight children, or somebody else in the home with money of their own.
test-calculation-not-counted-talk = Tell us about it when you apply. The caseworker looks at everything.

## The questions
test-calculation-button = Do the sums
test-calculation-unit = kr
test-calculation-kronor = { $amount } kr
test-calculation-part-home = Who lives in the home
test-calculation-adults = How many adults do you apply for?
test-calculation-adults-one = One, I have no partner I live with
test-calculation-adults-two = Two, we live together or are married
test-calculation-others = How many more live in the home?
test-calculation-others-help = Such as grown-up children, parents or friends. Do not count yourself, your partner or the children below.
test-calculation-others-pay = Do you share the rent?
test-calculation-others-pay-yes = Yes, the others pay their part
test-calculation-part-children = Children who live with you
test-calculation-child = Child { $number }
test-calculation-child-age = The child's age
test-calculation-child-days = Days with you this month
test-calculation-child-days-help = Leave it empty if the child lives with you all the time.
test-calculation-child-more = Is any of this so?
test-calculation-child-lunch = Eats lunch at pre-school every weekday
test-calculation-child-school = Is 18 or older and goes to school
test-calculation-children-more = More children
test-calculation-part-costs = What you pay each month
test-calculation-rent = Rent or fee for the whole home
test-calculation-lodgers = What lodgers pay to you
test-calculation-costs-more = Other costs
test-calculation-part-you = Money you get, and what you pay for work
test-calculation-second = You are two adults
test-calculation-part-second = Your partner's money, and what your partner pays for work
test-calculation-incomes-more = Other money
test-calculation-part-incomes = Benefits for the children and the home
test-calculation-part-assets = Savings and other things you own

## The answer
test-calculation-result = Test for { $month }
test-calculation-shows = The test shows about { $amount } kr.
test-calculation-shows-none = The test shows no amount. You may still have a right to help, for instance with something special.
test-calculation-is-a-test = This is a test. Apply anyway if you are unsure.
test-calculation-by-guideline = We counted with the national norm (riksnormen) and the municipality's guideline.
test-calculation-by-norm = We counted with the national norm (riksnormen). The costs are those you wrote. A caseworker sees whether they are reasonable.
test-calculation-what = What
test-calculation-amount = Amount
test-calculation-surplus = What you have beyond what the test counts that you need
test-calculation-sum = The sum of the test
test-calculation-mark-open = A person decides
test-calculation-mark-look = A person looks at it
test-calculation-mark-local = The municipality's guideline

## Beside fields
test-calculation-faults = We need you to change something
test-calculation-nothing = Fill in something first, such as the rent.
test-calculation-fault-number = Write how many as a number, such as 2.
test-calculation-fault-age = Write the child's age in whole years, such as 7. Write 0 for a baby.
test-calculation-fault-days = Write how many days as a number, such as 15.
test-calculation-fault-child = Write how old the child is.
test-calculation-fault-second-adult = You have written something about one more adult. Choose how many adults you are.
