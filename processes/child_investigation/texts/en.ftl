## Child investigation. Write to a caseworker short of time, and to a family that is worried.
child-investigation-kind = Child investigation
child-investigation-day = { $day }
child-investigation-party = { $name } ({ $role })
child-investigation-age = { $age } years
child-investigation-childs-age = The child's age
child-investigation-report = Report
child-investigation-from-number = From case
child-investigation-provision = Provision
child-investigation-signed-by = Signed by
child-investigation-answer-by = Answer by
child-investigation-blocked-before = Access was already shut off in the report case.

## The chain of investigations
child-investigation-days-label = The investigation has run for
child-investigation-days = { $days } days
child-investigation-chain = The child has been investigated before within a year. Count the time together, and read the earlier investigation before you go on.
child-investigation-chain-directly = This investigation was opened straight after another, which was closed on { $closed }. The child's time does not start again. Read the earlier one and say why a new one is needed.
child-investigation-chain-label = Investigated in all
child-investigation-chain-days = { $days } days since { $since }
child-investigation-earlier-label = Earlier investigation
child-investigation-earlier = { $opened } to { $closed }
child-investigation-earlier-running = Since { $opened }, still running

## Plan
child-investigation-plan-title = Plan the investigation
child-investigation-plan-submit = Save the plan
child-investigation-plan-lead = Aim, questions and days come from the template. Change them to fit this child.
child-investigation-plan-aim = What should the investigation answer?
child-investigation-plan-aim-help = The family sees this on their pages. Write briefly, so that they understand.
child-investigation-plan-usual-aim = We want to understand how the child is doing and whether the family needs support.
child-investigation-plan-questions = Questions to find out about
child-investigation-plan-usual-questions = How is the child doing at home, at school and with friends?
    What is worrying, and what works well?
    What does the child want?
    What do the guardians want, and what have they tried?
    Which support could make a difference?
child-investigation-plan-child = The child's own questions
child-investigation-plan-child-help = What the child wants to know or wants us to find out. Leave empty if you have not asked yet.
child-investigation-plan-task = Task { $number }
child-investigation-plan-task-what = What is to be done?
child-investigation-plan-task-due = By which day?
child-investigation-task-guardians = Talk with the guardians
child-investigation-task-child = Talk with the child
child-investigation-task-school = Ask the school
child-investigation-task-health = Ask health care
child-investigation-task-communicate = Let the parties read and answer
child-investigation-task-decide = Decide
child-investigation-task-provider-answered = Read the provider’s answer
child-investigation-task-provider-cannot = The provider cannot take it on. Order from somebody else.
child-investigation-task-follow-up = Follow up the support
child-investigation-task-notice-again = Look again at whether the family can be told that the investigation is open

## Notice
child-investigation-notice-title = Tell that the investigation is open
child-investigation-notice-submit = Save
child-investigation-notice-lead = Those concerned must be told at once. Whoever you choose can follow the case on their pages from today, and gets a letter.
child-investigation-notice-risk = Could anybody be harmed if the family is told now? Think first. Shut off access for anybody who must not see.
child-investigation-notice-question = What do you do?
child-investigation-notice-tell = I have told them
child-investigation-notice-wait = It must wait, for particular reasons
child-investigation-notice-who = Who knows now?
child-investigation-notice-on = Which day?
child-investigation-notice-how = How?
child-investigation-notice-why = What are the particular reasons?
child-investigation-notice-why-help = For instance that the police must hear the child first, or that the child could be harmed.
child-investigation-notice-look-again = On which day do you look at it again?

## Talks
child-investigation-talk-title = Write about a talk
child-investigation-talk-submit = Save the talk
child-investigation-talk-lead = Keep what the person said apart from what you saw. Your assessment belongs in the investigation text.
child-investigation-child-not-heard = The child has not been heard yet.
child-investigation-talk-with = With whom?
child-investigation-talk-child = The child
child-investigation-talk-guardian = A guardian
child-investigation-talk-other = Somebody else
child-investigation-talk-was-held = Did it take place?
child-investigation-talk-held = Yes, we talked
child-investigation-talk-not-held = No, it did not
child-investigation-talk-name = Name
child-investigation-talk-name-help = Say how the person belongs to the child if it is not one of the family.
child-investigation-talk-on = Which day?
child-investigation-talk-place = Where?
child-investigation-talk-alone = Was the child alone with you?
child-investigation-talk-without-consent = Talk without the guardian's consent: why?
child-investigation-talk-without-consent-help = Only where there was no consent. The law allows it while the child is investigated.
child-investigation-talk-words = The person's own words
child-investigation-talk-words-help = As close to what was said as possible. Write “Sara tells”, not “Sara claims”.
child-investigation-talk-seen = What did you see?
child-investigation-talk-seen-help = What you saw or heard in the room, without reading anything into it.
child-investigation-talk-shown = May the child read its own words on its pages?
child-investigation-talk-shown-help = The guardians never see them here. Agree with the child first.
child-investigation-talk-why-not = Why did it not take place?
child-investigation-problem-childs-words = Only the child can check the child’s own words. Choose the child, or nobody.

## Enquiries
child-investigation-enquire-title = Ask a school, health care or somebody else
child-investigation-enquire-submit = Save and make the letter
child-investigation-enquire-lead = The question becomes a letter that names the law.
child-investigation-enquire-say-little = Tell no more about the family than is needed to get an answer.
child-investigation-enquire-body = Whom do you ask?
child-investigation-body-school = School or preschool
child-investigation-body-health-care = Health care
child-investigation-body-other = Somebody else
child-investigation-enquiry-to = To
child-investigation-enquire-to-help = Workplace and function, for instance the head of the school.
child-investigation-enquiry-ground = On which ground?
child-investigation-enquire-ground-help = Who has a duty to report also has a duty to hand over what may matter. No consent is needed then.
child-investigation-ground-duty = Duty to hand over
child-investigation-ground-consent = Consent
child-investigation-enquire-asks = What do you want to know?
child-investigation-answer-title = Write in an answer
child-investigation-answer-submit = Save the answer
child-investigation-answer-which = Which question is it about?
child-investigation-answer-on = When did it come?
child-investigation-answer-from = Who answered?
child-investigation-answer-text = The answer

## The text
child-investigation-passage-title = Write in the investigation
child-investigation-passage-submit = Add the passage
child-investigation-passage-lead = One passage at a time. Mark what it is and what it rests on. Empty headings are hidden.
child-investigation-passage-text = Text
child-investigation-passage-text-help = Write so that you can read it to the child and the parents.
child-investigation-childs-words-missing = The child's own words are missing.
child-investigation-area = Heading
child-investigation-area-help = The first four are about the child, the next four about the parents' capacity, the last about the family and what is around it.
child-investigation-area-health = The child's health
child-investigation-area-education = School and learning
child-investigation-area-emotions = Emotions and behaviour
child-investigation-area-relations = Friends and others who are close
child-investigation-area-basic-care = Food, clothes, sleep and everyday care
child-investigation-area-guidance = Stimulation and guidance
child-investigation-area-availability = Closeness and comfort
child-investigation-area-safety = Safety from harm
child-investigation-area-family-now = The family now
child-investigation-area-background = The family's history
child-investigation-area-economy = Housing, work and money
child-investigation-area-network = Relatives, friends and belonging
child-investigation-tag = What is it?
child-investigation-tag-fact = Fact
child-investigation-tag-told = Somebody tells
child-investigation-tag-assessment = Our assessment
child-investigation-told-by = Who tells?
child-investigation-sources = What does it rest on?
child-investigation-sources-help = Facts, and what somebody tells, must have a source in the case.
child-investigation-source-on = { $day }: { $text }
child-investigation-correct-title = Correct a passage
child-investigation-correct-submit = Save the correction
child-investigation-correct-lead = The passage is not changed. The correction stands beside it and every reader sees both.
child-investigation-correct-which = Which passage?
child-investigation-correct-choice = { $area }: { $text }
child-investigation-correct-text = What is right?
child-investigation-sign-title = Sign the investigation text
child-investigation-sign-submit = Sign
child-investigation-sign-lead = The text is locked. If something new comes in, writing can go on. You can always correct.
child-investigation-sign-visible = I sign the investigation text as it stands now.

## Right to comment
child-investigation-communicate-title = Let the parties read and answer
child-investigation-communicate-submit = Save
child-investigation-communicate-lead = Those concerned must be able to read what the decision rests on, and have time to answer. They may answer by mouth.
child-investigation-communicate-secrecy = The draft holds facts and our assessments, but not what others told. Read it through. Add what the party may see, and take out what concerns anybody else or a reporter.
child-investigation-communicate-question = What do you do?
child-investigation-communicate-send = Send what we have written
child-investigation-communicate-needless = Do not send it, on an exception
child-investigation-communicate-who = To whom?
child-investigation-communicate-text = What they will read
child-investigation-communicate-text-help = It goes as a letter. On their pages it is shown only where everybody who would see it also gets it.
child-investigation-communicate-exception = Which exception applies (FL section 25)?
child-investigation-exception-needless = It is plainly needless
child-investigation-exception-harder = The decision would otherwise be much harder to carry out
child-investigation-exception-at-once = An essential interest requires the decision at once
child-investigation-exception = Exception (FL section 25)
child-investigation-communicate-why = Why does the exception apply here?
child-investigation-communicate-why-help = For instance that the party has seen everything, or that it is too urgent for the child's sake.
child-investigation-comment-title = Tell us what you think of what we have written
child-investigation-comment-lead = You do not have to answer. We read your answer before we decide. If you would rather talk, call your caseworker.
child-investigation-comment-submit = Send the answer
child-investigation-comment-text = Your answer
child-investigation-comment-text-help = Tell us what is right, what is wrong and what is missing. Your answer is saved in the case.
child-investigation-comment-receipt = Thank you. We have got your answer and will read it before we decide.
child-investigation-comment-files = Pictures or PDF
child-investigation-comment-files-help = Five files at most, { $megabytes } MB each.
child-investigation-comment-voice = Speak your answer
child-investigation-comment-voice-help = Ten minutes at most. Record here, or choose a sound file of { $megabytes } MB at most. The caseworker listens and writes down what you say.
child-investigation-comment-transcript = What do you say in the recording?
child-investigation-comment-transcript-help = Only if you want to write it down yourself.
child-investigation-problem-comment-empty = Write, choose a file or speak your answer.
child-investigation-voice-title = Write down a recorded comment
child-investigation-voice-submit = Save the transcript
child-investigation-voice-lead = Listen to the recording among the papers. Write what the person says, as close to the words as you can. The person reads it.
child-investigation-voice-whose = Who speaks?
child-investigation-voice-text = What is said
child-investigation-entry-voice-written = Recorded comment written down
child-investigation-entry-voice-written-parties = We have written down what you said in the recording
child-investigation-oral-title = Write down an answer given by mouth
child-investigation-oral-submit = Save the answer
child-investigation-oral-lead = Read out what you have written, so that the party can correct you.
child-investigation-oral-who = Who answers?
child-investigation-oral-on = Which day?
child-investigation-oral-text = What does the party say?

## Assessment
child-investigation-assess-title = Overall assessment
child-investigation-assess-submit = Save the assessment
child-investigation-assess-lead = Weigh it together. What stands here must be possible to trace back to the text.
child-investigation-risks = What is worrying
child-investigation-protective = What protects
child-investigation-childs-view = What does the child want?
child-investigation-childs-view-help = In the child's words. Say too how the child was informed.
child-investigation-weight = Which weight does the child's view have, and why?
child-investigation-weight-help = By the child's age and maturity. If you go against the child, explain it so that the child can understand.
child-investigation-best-interests = What is best for the child?
child-investigation-overall = Our overall assessment
child-investigation-overall-help = What does the child need, who can give it, and what happens if nothing is done?

## Longer time
child-investigation-extend-title = Make the investigation longer
child-investigation-extend-submit = Decide on a new day
child-investigation-extend-lead = Only for a set time and for particular reasons. It must be decided before the time has run out. The family is told why.
child-investigation-extend-ground = On which ground?
child-investigation-extend-particular = Particular reasons
child-investigation-extend-exceptional = Exceptional reasons
child-investigation-extend-reason = What are the reasons?
child-investigation-extend-reason-help = The family reads this. A heavy workload is no particular reason.
child-investigation-last-day = Last day now
child-investigation-new-last-day = New last day

## Proposed decision
child-investigation-propose-title = Proposed decision
child-investigation-propose-submit = Save the proposal
child-investigation-propose-lead = Write what you propose, so that whoever decides sees what it is about. If you write again, the new proposal stands. The parties see that a proposal is written but not what it says.
child-investigation-proposed-ending = How is the investigation proposed to end?
child-investigation-proposed-what = What is proposed?
child-investigation-proposed-what-help = In plain words: which support and for how long, what is declined, or what the court is to try.
child-investigation-proposed-why = Why is it proposed?
child-investigation-proposed-why-help = The reasons go with it into the decision and can be changed there. Write them to the family.
child-investigation-proposed-by = The proposal is written by
child-investigation-proposed-by-on = { $name }, { $day }

## Decision
child-investigation-decide-title = Decide
child-investigation-decide-submit = Sign the decision
child-investigation-decide-lead = The family gets the whole decision with its reasons. Write the reasons to them.
child-investigation-outcome = What is decided?
child-investigation-outcome-none = The investigation ends without support
child-investigation-outcome-support = Support with consent
child-investigation-outcome-declined = An application for support is declined
child-investigation-outcome-care = Application for compulsory care (LVU)
child-investigation-applied-for = What was applied for?
child-investigation-law = What the decision rests on
child-investigation-law-sol-3-1 = Social Services Act, chapter 3 section 1 (best interests of the child)
child-investigation-law-sol-20-3 = Social Services Act, chapter 20 section 3 (investigation of a child)
child-investigation-law-sol-11-1 = Social Services Act, chapter 11 section 1 (assistance)
child-investigation-law-sol-11-5 = Social Services Act, chapter 11 section 5 (support without a needs test)
child-investigation-law-sol-21-1 = Social Services Act, chapter 21 section 1 (consent)
child-investigation-law-sol-21-2 = Social Services Act, chapter 21 section 2 (consent without a needs test)
child-investigation-law-sol2001-1-2 = Social Services Act 2001:453, chapter 1 section 2 (best interests of the child)
child-investigation-law-sol2001-11-2 = Social Services Act 2001:453, chapter 11 section 2 (investigation of a child)
child-investigation-law-sol2001-4-1 = Social Services Act 2001:453, chapter 4 section 1 (assistance)
child-investigation-law-sol2001-5-1 = Social Services Act 2001:453, chapter 5 section 1 (the committee's duties to children and young people)
child-investigation-law-sol2001-3-6-a = Social Services Act 2001:453, chapter 3 section 6 a (open support and consent)
child-investigation-law-lvu-2 = LVU section 2 (conditions at home)
child-investigation-law-lvu-3 = LVU section 3 (own behaviour)
child-investigation-decide-reasons = The reasons
child-investigation-decide-reasons-help = What decided it, and what spoke against? Say what the child wanted and how you weighed that.
child-investigation-decided-by-help = Only the committee or its section may decide on an application for compulsory care.
child-investigation-minute = Minutes: day and paragraph
child-investigation-decide-sign = I sign the decision in the child investigation.
child-investigation-decided-none = We end the investigation without support.
child-investigation-decided-support = You will get support from us.
child-investigation-decided-declined = You will not get the support you applied for.
child-investigation-decided-care = We apply to the court for care of the child.

## Support and consent
child-investigation-support-group = The support
child-investigation-support-which = What kind of support?
child-investigation-support-which-help = Some support may be given without a needs test. The ages of consent differ.
child-investigation-support-tested = After a needs test
child-investigation-support-untested = Without a needs test
child-investigation-measure-what = Which support?
child-investigation-measure-from = From
child-investigation-measure-goals = Goals in the family's own words
child-investigation-measure-goals-help = What should be different, as they say it themselves?
child-investigation-consent = Consent
child-investigation-consent-of = What does { $name } ({ $role }) answer?
child-investigation-consent-oral = Yes, by mouth
child-investigation-consent-written = Yes, in writing
child-investigation-consent-refused = No
child-investigation-consent-not-asked = Not asked
child-investigation-consented-on = On which day did they answer?
child-investigation-suitable = Why is the child's consent enough?
child-investigation-suitable-help = Fill in where a guardian has not said yes.

## When the decision has arrived
child-investigation-delivery-title = The party has got the decision
child-investigation-delivery-submit = Save
child-investigation-delivery-lead = From this day the party's time to appeal is counted. It is their time, not ours.
child-investigation-delivery-to = Who?
child-investigation-delivery-on = Which day?
child-investigation-delivery-how = How do we know?
child-investigation-appeal-by = Appeal by

## Carrying out
child-investigation-order-title = Order the support
child-investigation-order-submit = Send the order
child-investigation-order-lead = What was decided is filled in.
child-investigation-measure-provider = Provider
child-investigation-measure-which = Which support?
child-investigation-provider-title = Answer an order
child-investigation-provider-lead = You have received an order from social services. Write nothing about those it concerns.
child-investigation-provider-submit = Send the answer
child-investigation-provider-name = Your name
child-investigation-provider-contact = How do we reach you?
child-investigation-provider-contact-help = Telephone number or e-mail address at work.
child-investigation-provider-answer = What do you answer?
child-investigation-provider-received = We have received the order
child-investigation-provider-can-start = We can begin
child-investigation-provider-cannot = We cannot take it on
child-investigation-provider-from = First day
child-investigation-provider-thanks = Thank you, we have the answer. The caseworker gets in touch if anything is needed.
child-investigation-receipt-title = The provider has received it
child-investigation-receipt-submit = Save
child-investigation-receipt-on = Which day?
child-investigation-receipt-from = Who received it?
child-investigation-support-plan-title = Plan for the support
child-investigation-support-plan-submit = Save the plan
child-investigation-support-plan-lead = Write the plan together with those it is for. They read it on their pages.
child-investigation-goals = Goals
child-investigation-goal-words = The goal in their own words
child-investigation-goal-words-help = As they say it themselves: “I want …”
child-investigation-goal-how = How do we get there?
child-investigation-goal-add = Add a goal
child-investigation-follow-up-on = When do we follow up?
child-investigation-measure-follow-title = Follow up the support
child-investigation-measure-follow-submit = Save
child-investigation-measure-follow-lead = Ask the child and the family: did it turn out as they wanted?
child-investigation-measure-follow-on = Which day?
child-investigation-measure-follow-text = How has it gone?
child-investigation-measure-follow-text-help = Write who says what.
child-investigation-measure-ended = Does the support end now?
child-investigation-reached = Are the goals reached?
child-investigation-reached-yes = Yes
child-investigation-reached-partly = In part
child-investigation-reached-no = No

## Following up after the investigation
child-investigation-follow-up-title = Start following up the child's situation
child-investigation-follow-up-submit = Decide
child-investigation-follow-up-lead = The investigation ended without support. For a time we may follow how the child is doing. If a new investigation opens, following up ends.
child-investigation-follow-up-last = May last until
child-investigation-follow-up-consented = Has the family said yes to being followed up?
child-investigation-follow-up-consented-help = Without consent there must be a particular need of support or protection.
child-investigation-follow-up-why = Why is it needed?
child-investigation-follow-up-who = Who has been told?
child-investigation-follow-up-end-title = End the follow-up
child-investigation-follow-up-end-submit = End
child-investigation-follow-up-end-what = How is the child now?
child-investigation-close-title = Close the case
child-investigation-close-submit = Close
child-investigation-close-lead = No support and no follow-up is running.
child-investigation-close-why = Why is the case closed?

## To mend
child-investigation-problem-source = Choose at least one source. Without a source it is an assessment.
child-investigation-problem-consent = The consents are not enough for a child of that age. Ask those who are missing, or choose another decision.
child-investigation-problem-suitable = Write why it is suitable that the child's own consent is enough.
child-investigation-problem-law = Choose at least one provision that carries this decision, and none that belongs to another.
child-investigation-problem-before-decision = The day is before the decision.

## The world says no
child-investigation-refusal-hand-over = What was handed over could not be read. A person must look at it.
child-investigation-refusal-no-rule = The law's rule on the time of an investigation cannot be read. Tell those who run the system.
child-investigation-refusal-too-late = The time ran out on { $day }. It cannot be made longer now. Decide as soon as you can, and tell the family that you are late.
child-investigation-refusal-child-first = The child has not been heard. Talk with the child, or write why that is not possible.
child-investigation-refusal-communicate-first = The parties have not been able to read and answer. Do that first, or write why it is plainly needless.
child-investigation-refusal-time-to-answer = Not everybody has answered, and they have until { $day }.
child-investigation-refusal-not-all-asked = Not all parties have been sent the material. Send it, or write which exception applies.
child-investigation-refusal-assess-first = The overall assessment is not written.
child-investigation-refusal-not-asked = We have not sent you anything to answer yet.
child-investigation-refusal-follow-up-late = The time for following up has run out.

## What happens now: for colleagues
child-investigation-now-nothing = Nothing has happened yet.
child-investigation-now-unallotted = The investigation is open and waits to be allotted.
child-investigation-now-notice = Tell the family that the investigation is open.
child-investigation-now-plan = Plan the investigation.
child-investigation-now-child = Talk with the child. The child has not been heard.
child-investigation-now-write = Write in the investigation.
child-investigation-now-communicate = Let the parties read and answer.
child-investigation-now-comments = Wait for answers until { $day }.
child-investigation-now-assess = Write the overall assessment.
child-investigation-now-decide = Decide.
child-investigation-now-deliver = Decided. See to it that the decision arrives.
child-investigation-now-report-after = A new report came after the decision. Read it and judge whether a new investigation is needed.
child-investigation-now-provider-cannot = The provider cannot. Order from somebody else.
child-investigation-now-support = The support is carried out.
child-investigation-now-follow-up = The child's situation is followed up.
child-investigation-now-close = Nothing is left. Close the case.
child-investigation-now-closed = The case is closed.

## What happens now: for the family
child-investigation-you-opened = We have opened an investigation to understand how the child is doing. You will soon know who your caseworker is. You do not need to do anything now.
child-investigation-you-talks = We are talking with you and with those who know the child. Your caseworker will be in touch about times.
child-investigation-you-writing = We are writing down what we have learnt. You may read it and answer before we decide.
child-investigation-you-comment = Read what we have written. If you want to answer, do so by { $day }. You can call us too.
child-investigation-you-deciding = We are reading everything once more and will decide. You do not need to do anything.
child-investigation-you-none = The investigation is finished. We have decided to end it without support. If you want support, you can always get in touch.
child-investigation-you-support = The investigation is finished and you will get support. Your caseworker will tell you how.
child-investigation-you-declined = The investigation is finished. You will not get the support you applied for. The decision says why, and how to appeal.
child-investigation-you-care = The investigation is finished. We apply to the court for care of the child. The court decides. You have a right to a lawyer.
child-investigation-you-follow-up = The investigation is finished. For a time we will be in touch to see how the child is doing.
child-investigation-you-closed = The case is closed. If you want support, you can always get in touch.

## Stages
child-investigation-stage-allotted = Allotted
child-investigation-stage-planned = Planned
child-investigation-stage-investigated = Investigated
child-investigation-stage-communicated = Communicated
child-investigation-stage-assessed = Assessed
child-investigation-stage-decided = Decided
child-investigation-stage-told = You are told
child-investigation-stage-talks = We talk
child-investigation-stage-written = We write
child-investigation-stage-your-comments = You answer
child-investigation-stage-we-decided = We decide
child-investigation-stage-told-child = We are to find out how you are. We tell those who need to know.
child-investigation-stage-talks-child = Now we talk with you and with others who know you. You may tell what you want, and you may choose not to.
child-investigation-stage-written-child = Now we write down what we have learned. Tell us if something is wrong.
child-investigation-stage-your-comments-child = Now your family may read what we have written and answer it. You may say what you think too.
child-investigation-stage-we-decided-child = Now we decide if you and your family get help, and what help it is.
child-investigation-stage-we-decided-child-done = We have decided. Your social worker tells you what it means for you.

## Lines of the history
child-investigation-entry-opened = Investigation opened
child-investigation-entry-opened-parties = We opened an investigation
child-investigation-entry-further-report = A new report came in
child-investigation-entry-plan = The investigation was planned
child-investigation-entry-plan-parties = This is what the investigation will answer
child-investigation-entry-notice = Parties were told of the investigation
child-investigation-entry-notice-parties = We told you of the investigation
child-investigation-entry-notice-delayed = The notice waits, for particular reasons
child-investigation-entry-talk = Talk with { $name }
child-investigation-entry-talk-child = Our talk
child-investigation-entry-talk-not-held = A talk that did not take place
child-investigation-entry-enquiry = Information was asked for
child-investigation-entry-answer = Answer to an enquiry
child-investigation-entry-passage = Passage of the investigation
child-investigation-entry-passage-corrected = Correction of a passage
child-investigation-entry-signed = The investigation text was signed
child-investigation-entry-communicated = The parties could read
child-investigation-entry-communicated-parties = We sent what we have written
child-investigation-entry-needless = To be decided without letting the parties comment
child-investigation-entry-comment = Answer from a party
child-investigation-entry-comment-oral = Answer from a party, by mouth
child-investigation-entry-comment-parties = An answer to what we wrote came in
child-investigation-entry-assessed = Overall assessment
child-investigation-entry-proposed = Proposed decision
child-investigation-entry-proposed-parties = We wrote a proposal for the decision
child-investigation-entry-extended = The investigation may take longer
child-investigation-entry-decided = Decision in the investigation
child-investigation-entry-delivered = The decision reached the party
child-investigation-entry-ordered = The support was ordered
child-investigation-entry-ordered-parties = We arranged the support
child-investigation-entry-provider = The provider answered
child-investigation-entry-receipt = The provider received the order
child-investigation-entry-support-plan = Plan for the support
child-investigation-entry-followed-up = The support was followed up
child-investigation-entry-follow-up-started = We follow how the child is doing
child-investigation-entry-follow-up-ended = The follow-up is finished
child-investigation-entry-closed = The case was closed

## Letters
child-investigation-letter-about = About
child-investigation-letter-contact = Do you have questions? Call or write to your caseworker. Tell us if you need an interpreter.
child-investigation-letter-why = The reasons
child-investigation-letter-notice-title = We have opened an investigation
child-investigation-letter-notice-what = We want to understand how the child is doing and whether you need support. That is why we have opened an investigation.
child-investigation-letter-what-happens = What happens now
child-investigation-letter-notice-talk = We talk with the child and with you.
child-investigation-letter-notice-ask = We may ask the school, health care and others who know the child.
child-investigation-letter-notice-read = You may read what we write and say what you think.
child-investigation-letter-notice-decide = Then we decide. You will be told what and why.
child-investigation-letter-notice-ready = We must be ready by { $day }.
child-investigation-letter-read-title = Read what we have written
child-investigation-letter-read-what = This is what we have written. If you want to answer, do so by { $day }. You do not have to.
child-investigation-letter-read-oral = You can answer on your pages, by letter or by phone. You also have a right to speak to the committee.
child-investigation-letter-read-text = What we have written
child-investigation-letter-longer-title = The investigation takes longer
child-investigation-letter-longer-decision = The investigation is to be ready by { $day }.
child-investigation-letter-enquiry-title = Request for information about a child
child-investigation-letter-enquiry-what = The social services are investigating what the child needs and ask you for what may matter. Send the answer in a safe way, not by ordinary e-mail.
child-investigation-letter-order-title = Order of support
child-investigation-letter-order-goals = Goals
child-investigation-letter-order-answer = Answer the order
child-investigation-letter-order-how = Open the e-services of social services on the municipality’s website and choose “Answer with a code”. Type the code and tell us that you have received the order, when you can begin, or that you cannot.
child-investigation-letter-order-code = Code
child-investigation-letter-order-keep = Whoever has the code can answer for you. The code shows nothing about the child or the case.
child-investigation-letter-decision-title = Decision in the investigation
child-investigation-letter-appeal = How to appeal
child-investigation-letter-appeal-write = Write which decision it is, what you want changed and why. Sign with your name and how we can reach you.
child-investigation-letter-appeal-send = Send the letter to us, not to the court.
child-investigation-letter-appeal-when = We must have it within { $weeks } weeks from the day you got the decision.
child-investigation-letter-appeal-then = If we do not change the decision ourselves, we send everything to the administrative court, which tests it.
child-investigation-letter-no-appeal = This decision cannot be appealed to the administrative court.
child-investigation-letter-court-decides = This decision cannot be appealed. The administrative court tests our application, and there you may say what you think. You have a right to a lawyer, free of charge.

child-investigation-document = The investigation

# Templates and phrases
child-investigation-template-aim = The plan: what the investigation should answer
child-investigation-template-questions = The plan: questions to find out about
child-investigation-template-tasks = The plan: tasks and days
child-investigation-template-passages = Phrases for the text of the investigation
child-investigation-template-reasons = Phrases for assessment and decision
child-investigation-phrase-child = The child's own words
child-investigation-phrase-child-text = The child tells in their own words that …
child-investigation-phrase-differs = The accounts differ
child-investigation-phrase-differs-text = The accounts differ. … says that … . … says that … .
child-investigation-phrase-unknown = What we do not know
child-investigation-phrase-unknown-text = We do not know this: … . The reason is that … .
child-investigation-phrase-works = What works
child-investigation-phrase-works-text = This works well for the child: … .
child-investigation-phrase-rests-on = What the assessment rests on
child-investigation-phrase-rests-on-text = The assessment rests on … .
child-investigation-phrase-childs-view = The child's opinion and its weight
child-investigation-phrase-childs-view-text = The child wants … . This has been given … weight, because … .
child-investigation-phrase-comment = What the family said about the investigation
child-investigation-phrase-comment-text = The guardians have read the investigation and say that … . Our view of this is … .
child-investigation-quality-unsupported = { $count ->
    [one] One assessment does not show what it rests on.
   *[other] { $count } assessments do not show what they rest on.
}
child-investigation-quality-one-sided = All that is told is told by { $name }. What do the others say?
child-investigation-quality-word = “{ $word }” may hurt whoever reads about themselves. Rather write: { $instead }.
child-investigation-template-words = Words that may hurt
child-investigation-word-claims = claims
child-investigation-word-claims-instead = says
child-investigation-word-denies = denies
child-investigation-word-denies-instead = says that it is not so
child-investigation-word-admits = admits
child-investigation-word-admits-instead = tells
child-investigation-word-refuses = refuses
child-investigation-word-refuses-instead = does not want to, and says why
child-investigation-word-client = the client
child-investigation-word-client-instead = the person's name
child-investigation-word-manipulates = manipulative
child-investigation-word-manipulates-instead = what the person does or says
