## Rows of the norm
assistance-norm = The national norm for your household is SEK { $amount }.
assistance-adult-single = For you, as the only adult, we count SEK { $amount }.
assistance-adult-sharing = For you we count SEK { $amount }. It is the same as for somebody who lives alone.
assistance-adults-couple = For the two of you, who live as a couple, we count SEK { $amount } together.
assistance-adult-of-couple = For one of the two of you we count SEK { $amount }.
assistance-child = For your child who is { $age } we count SEK { $amount }.
assistance-child-lunch-away = For your child who is { $age } and eats lunch away we count SEK { $amount }.
assistance-shared = { $members ->
    [1] For what is needed in the home we count SEK { $amount }.
   *[other] For what the { $members } of you share in the home we count SEK { $amount }.
}
assistance-shared-many = There are { $members } of you in the household. For what you share we count SEK { $amount }.
assistance-shared-part = All { $members } in the home share SEK { $common }. Your part is SEK { $amount }.
assistance-why-days = The whole amount is SEK { $whole }. We count { $days } of the month's { $of } days.
assistance-higher = We count SEK { $amount } more: { $ground }.
assistance-lower = We count SEK { $amount } less: { $ground }.
assistance-ground-food = food
assistance-ground-clothes = clothes and shoes
assistance-ground-leisure = play and leisure
assistance-ground-consumables = things that are used up in the home
assistance-ground-hygiene = health and hygiene
assistance-ground-telephone = newspaper and telephone
assistance-ground-leisure-card = leisure card
assistance-ground-other = something else

## The home and other costs
assistance-costs = For your home and other fixed costs we count SEK { $amount }.
assistance-housing = For your home we count SEK { $amount }.
assistance-housing-entered = For your home your caseworker has counted SEK { $amount }.
assistance-rent = Your home costs SEK { $amount }.
assistance-rent-of-others = The others in the home pay their part. It is SEK { $amount }.
assistance-rent-from-lodgers = Lodgers pay SEK { $amount }.
assistance-rent-over = SEK { $amount } is more than the municipality accepts.
assistance-why-rent-over = The municipality accepts at most SEK { $most } for { $members } in the household. Your caseworker may decide otherwise.
assistance-cost = { $kind }: we count SEK { $amount }.
assistance-cost-cut = { $kind }: we count SEK { $amount } of SEK { $asked }.
assistance-cost-open = { $kind }: you have asked for SEK { $asked }. A caseworker decides.
assistance-cost-entered = { $kind }: your caseworker has counted SEK { $amount }.
assistance-why-cost-over = The municipality accepts at most SEK { $most }. Your caseworker may decide otherwise.
assistance-why-judged = A person always decides this.
assistance-other-costs = For other needs we count SEK { $amount }.

## What the household has
assistance-incomes = The incomes that count are SEK { $amount }.
assistance-assets = Money and other things that count are SEK { $amount }.
assistance-counted = { $kind }: we subtract SEK { $amount }.
assistance-income-entered = { $kind }: your caseworker has subtracted SEK { $amount }.
assistance-means-whole = The whole amount is SEK { $amount }.
assistance-means-open = { $kind }: SEK { $asked }. A caseworker decides whether it counts.
assistance-not-counted = { $kind }: SEK { $asked } is not counted.
assistance-why-not-counted = That money is meant for something else than what the norm covers.
assistance-pending = { $kind }: you have applied but not had an answer. We subtract nothing.
assistance-why-pending = Tell us when you have an answer. It may then change what you get.
assistance-child-beyond = SEK { $amount } is more than the child itself needs and is not counted.
assistance-why-child-beyond = A child's own money counts only against what the child itself costs.
assistance-child-works = { $kind }: SEK { $asked } is not counted.
assistance-why-child-works = Children and young people at school may earn SEK { $free } in a year. It is not counted.
assistance-why-child-earns-more = So far this year it is SEK { $earned }. What is above SEK { $free } may be counted. A caseworker decides.
assistance-stimulus-kept = A quarter of the wage is not counted. It is SEK { $amount }.
assistance-why-stimulus = You have the job stimulus up to and including { $until }. So you keep SEK { $kept } of the wage.

## What a person has decided, and debts
assistance-reductions = The support is lowered by SEK { $amount }.
assistance-cut-practice = The support is lowered by SEK { $amount }. You have declined practice or something like it.
assistance-cut-activity = The support is lowered by SEK { $amount }. You have been absent from an activity without a valid reason.
assistance-claims = This is what the municipality wants back. It is not subtracted.
assistance-claim-too-much = You have been paid too much. SEK { $left } is left to pay.
assistance-claim-advance = You were paid while waiting for something else. SEK { $left } is left to pay.
assistance-claim-on-terms = You promised to pay back. SEK { $left } is left.
assistance-why-no-set-off = What you need to live on is not lowered for a debt.

## Urgent
assistance-emergency = For what is most urgent we count SEK { $amount }. A caseworker decides.
assistance-emergency-adults = Food for adults for { $days } days, SEK { $rate } a day each: SEK { $amount }.
assistance-emergency-children = Food for children for { $days } days, SEK { $rate } a day each: SEK { $amount }.
assistance-emergency-at-hand = You have money now. We subtract SEK { $amount }.

## The sum
assistance-result-support = The livelihood support is SEK { $amount }.
assistance-result-other = For other needs it is SEK { $amount }.
assistance-result-surplus = The household has SEK { $amount } more than we count that it needs.
assistance-result-open = { $number ->
    [1] One row is not settled. A caseworker must decide it.
   *[other] { $number } rows are not settled. A caseworker must decide them.
}

## Faults beside fields
assistance-trouble-no-adult = Write at least one adult.
assistance-trouble-too-many-adults = A household has one adult, or two who are a couple. Other adults apply for themselves.
assistance-trouble-too-many = There are too many. Take some away.
assistance-trouble-twice = The same person stands there twice. Take one away.
assistance-trouble-unnamed = Choose whom it is about.
assistance-trouble-nobody-so = Nobody in the household is called so. Choose somebody in the household.
assistance-trouble-born-later = The person is not born yet in that month. Check the date of birth.
assistance-trouble-too-old = Who is 21 or older does not count as a child. The person applies for themselves.
assistance-trouble-not-in-school = Who is 18 or older counts as a child only while at school. Say whether the person goes to school.
assistance-trouble-negative = The amount cannot be below nought.
assistance-trouble-too-large = The amount is too large. Check it.
assistance-trouble-more-than-asked = The amount is larger than what it is counted from.
assistance-trouble-more-lodgers-than-rent = The lodgers pay more than the home costs. Write the rest as an income.
assistance-trouble-no-reason = Write why.
assistance-trouble-unknown-kind = Choose something in the list.
assistance-trouble-bad-stay = The time must lie in the month, and end after it begins.
assistance-trouble-stays-overlap = Two times overlap. Change one of them.
assistance-trouble-too-many-days = There are not so many days.
assistance-trouble-month-decided = There is a decision on that month already.
assistance-trouble-wrong-month = The money must have come this month or the month before.
assistance-trouble-not-work-of-a-child = Fill this in only for wages of children and young people.
assistance-trouble-leisure-card = A leisure card may not lower the support.
assistance-trouble-not-in-force = That rule did not apply in that month.
assistance-trouble-no-norms = We have no national norm for that month.
assistance-trouble-no-guideline = The municipality has no guideline for that month.
assistance-money-empty = Write an amount.
assistance-money-not-a-number = Write the amount with digits, for example 1 234,50.
assistance-money-ambiguous = We cannot see whether these are kronor or thousands. Write for example 1 234 or 1,50.
assistance-money-too-fine = Write at most two digits after the comma.
assistance-money-other-currency = Write the amount in Swedish kronor.
assistance-money-too-large = The amount is too large. Check it.
assistance-account-not-digits = Write the account with digits only: first the clearing number, then the account number.
assistance-account-length = The account number has too few or too many digits.
assistance-account-check-digit = Some digit is wrong. Check the account number.
assistance-account-unknown-clearing = We do not know this clearing number. Check that it is right.
assistance-account-not-checked = This bank's numbers cannot be checked fully. Read it once more.

## Kinds of income
assistance-income-wage = Wage
assistance-income-business = Own business
assistance-income-unemployment-benefit = Unemployment benefit
assistance-income-activity-support = Activity support
assistance-income-establishment-benefit = Establishment benefit
assistance-income-sickness-benefit = Sickness benefit
assistance-income-sickness-compensation = Sickness or activity compensation
assistance-income-parental-benefit = Parental benefit
assistance-income-pension = Pension
assistance-income-survivors-pension = Pension after somebody who has died
assistance-income-elderly-support = Maintenance support for the elderly
assistance-income-housing-allowance = Housing allowance
assistance-income-housing-supplement = Housing supplement
assistance-income-child-allowance = Child allowance
assistance-income-maintenance-support = Maintenance support
assistance-income-maintenance = Child maintenance
assistance-income-study-grant-and-loan = Study grant and study loan
assistance-income-study-allowance-of-pupil = Study allowance of a pupil
assistance-income-tax-refund = Tax refund
assistance-income-insurance = Money from insurance
assistance-income-capital = Interest and dividends
assistance-income-gift = Gift
assistance-income-loan = Borrowed money
assistance-income-gambling = Gambling win
assistance-income-inheritance = Inheritance
assistance-income-sale = Something sold
assistance-income-damages = Damages
assistance-income-care-allowance = Childcare allowance for disability
assistance-income-foster-fee = Payment to a foster home
assistance-income-extra-cost-allowance = Additional cost allowance
assistance-income-assistance-allowance = Assistance allowance
assistance-income-travel-reimbursement = Reimbursement of travel
assistance-income-leisure-card = Leisure card
assistance-income-daily-allowance-asylum = Daily allowance for asylum seekers
assistance-income-other = Other income

## Kinds of asset
assistance-asset-bank-account = Money in the bank
assistance-asset-cash = Cash
assistance-asset-shares-and-funds = Shares and funds
assistance-asset-vehicle = Car or other vehicle
assistance-asset-own-home = Own home
assistance-asset-other-property = Other house or land
assistance-asset-savings-of-child = The child's savings
assistance-asset-pension-savings = Pension savings
assistance-asset-other = Other asset

## Kinds of cost
assistance-cost-electricity = Electricity
assistance-cost-home-insurance = Home insurance
assistance-cost-work-travel = Travel to work
assistance-cost-union-fee = Trade union fee
assistance-cost-unemployment-fund = Unemployment fund fee
assistance-cost-child-care = Fee for pre-school or after-school care
assistance-cost-medicine = Medicine
assistance-cost-health-care = Health care
assistance-cost-dental-urgent = Urgent dental care
assistance-cost-dental = Dental care
assistance-cost-glasses = Glasses
assistance-cost-moving = Moving
assistance-cost-home-equipment = Furniture and things for the home
assistance-cost-baby-equipment = Things for a baby
assistance-cost-internet = Internet
assistance-cost-contact-with-child = Travel to see one's child
assistance-cost-child-leisure = The child's leisure
assistance-cost-winter-clothes = Winter clothes
assistance-cost-identity-card = Identity card
assistance-cost-funeral = Funeral
assistance-cost-rent-debt = Rent debt
assistance-cost-electricity-debt = Electricity debt
assistance-cost-other = Something else
