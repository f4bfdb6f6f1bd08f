## A report of concern. Write to a frightened neighbour with an old phone and to a tired intake worker.
child-concern-kind = Report of concern (orosanmälan)

## Report: a private person
child-concern-report-title = Are you worried about a child?
child-concern-report-lead = Tell us. You do not have to be sure and you need no proof. It is enough that you are worried. You do not need to log in.
child-concern-acute-notice = Is a child in danger right now? Call 112. Do not wait for an answer from here. When the social services office is closed, 112 can put you through to the on-call social team (socialjouren). They work evenings, nights and weekends.
child-concern-what-happens = What happens next: You get a number when you have sent this. We read what you write the same day or the next, and assess whether the child needs protection at once. Then we decide, within the time the law gives us, whether to look into what the child needs. You may be anonymous. What we learn about the child and the family is confidential, so we cannot tell you about it. The child’s parents may come to read what you write.
child-concern-report-submit = Send to the social services

child-concern-children = Which child is it about?
child-concern-children-help = Write what you know. A name, an address or a school is enough for us to start looking. If there are several children, add them one at a time.
child-concern-child-add = Add another child
child-concern-child-name = The child’s name
child-concern-child-name-help = A first name is enough if you do not know more.
child-concern-child-number = The child’s personal identity number (personnummer)
child-concern-child-number-help = Only if you already know it. It helps us find the right child sooner.
child-concern-child-whereabouts = Where is the child?
child-concern-child-whereabouts-help = For example an address, a school or a preschool. We ask so that we can find the child. If the child is not born yet: write who is expecting the child and where that person lives.
child-concern-child-unborn = Is it about a child who is not born yet?

child-concern-report-what = What have you seen or heard?
child-concern-report-what-help = Tell us in your own words. It helps if you write what you have seen yourself and what others have told you. You do not have to know why it is so. If you want to be anonymous: do not write anything that shows who you are. The parents may come to read the text.
child-concern-report-when = When did it happen?
child-concern-report-when-help = For example last night, or almost every weekend since the summer. Roughly is fine.
child-concern-report-acute = Does the child need protection today?
child-concern-report-acute-help = We ask so that we know what to read first. If there is danger right now, call 112 as well. If you are not sure, answer yes.

child-concern-lives = Does the child live here in the municipality?
child-concern-lives-help = We ask so that the report reaches the right municipality. You do not have to know for certain.
child-concern-lives-here = Yes
child-concern-lives-elsewhere = No, in another municipality
child-concern-lives-unknown = I do not know
child-concern-lives-municipality = Which municipality?

child-concern-who = Do you want to say who you are?
child-concern-who-help = You do not have to. We do not try to find out who you are if you want to be anonymous. If you say who you are we can call you and ask more, but then the family may learn that it was you who contacted us.
child-concern-who-anonymous = No, I want to be anonymous
child-concern-who-named = Yes, I will say who I am
child-concern-who-name = Your name
child-concern-who-contact = How can we reach you?

## Report: in one's work
child-concern-professional-title = Are you worried about a child you meet in your work?
child-concern-professional-lead = For you who must report concern by law, for example in schools, health care or the police. You need no proof. It is enough that you suspect that a child is being harmed. You report in your own name and cannot be anonymous.
child-concern-reasons = What is the worry about?
child-concern-reasons-help = Choose all that apply. We ask so that we can see patterns if more reports come about the same child.
child-concern-reason-violence = Violence against the child
child-concern-reason-witnessed-violence = The child lives with violence in the family
child-concern-reason-sexual-abuse = Sexual abuse
child-concern-reason-neglect = The child does not get the care it needs
child-concern-reason-parent-addiction = A parent’s use of alcohol or drugs, or gambling
child-concern-reason-parent-mental-health = A parent’s mental health
child-concern-reason-honour = Honour-related violence or oppression
child-concern-reason-own-behaviour = The child does things that may harm the child itself
child-concern-reason-crime = The child commits crime or is drawn into it
child-concern-reason-school-absence = The child is away from school
child-concern-reason-other = Something else
child-concern-professional-what = What have you seen or heard in your work?
child-concern-professional-what-help = Write what you have seen yourself, what the child has said in the child’s own words, what others have told you and what you have already done. Keep what you know apart from what you believe. The family may come to read the text and to learn that you have reported.
child-concern-family-knows = Does the family know that you are reporting?
child-concern-family-knows-help = We ask so that we can make the first contact in a good way. Do not tell the family if that could put the child in danger, for example where there is violence, sexual abuse or honour-related oppression.
child-concern-about-you = About you
child-concern-your-name = Your name
child-concern-your-contact = Phone or e-mail at work
child-concern-your-work = Where do you work?
child-concern-your-workplace = Name of the workplace
child-concern-work-school = School
child-concern-work-preschool = Preschool
child-concern-work-health-care = Health care
child-concern-work-dental = Dental care
child-concern-work-police = Police
child-concern-work-social-services = Social services
child-concern-work-other = Other work
child-concern-wants-feedback = Do you want to know whether we open an investigation?
child-concern-wants-feedback-help = We may only say whether an investigation has been opened, has not been opened or is already running. Anything more is confidential.

## Problems beside a field, and when the answer is no
child-concern-problem-no-child = Write something that lets us find the child: a name, a personal identity number or a place.
child-concern-problem-no-parent = Write who is expecting the child or where that person lives, so that we can find them.
child-concern-problem-municipality = Choose another municipality from the list.
child-concern-refusal-too-late = The time ran out on { $day }. It cannot be made longer now. Decide now whether to open an investigation.
child-concern-refusal-no-rule = The law’s rule on the time of a preliminary assessment cannot be read. Tell those who run the system.
child-concern-problem-no-open-investigation = There is no open investigation about this child under that number. If the child has not been identified yet, do that first.
child-concern-refusal-protection-first = First assess whether the child needs protection. Then you can go on here.
child-concern-refusal-child-first = First write what the child has said, or why the child has not been heard. Then you can decide.

## When it is sent, and what the sender can see with the number
child-concern-receipt = The report has reached us. Save the number. With it you can see whether we have read the report and whether we are done. We may not show what we conclude, because it is confidential. If something more happens, report again.
child-concern-sender-received = We have received the report. We read it the day it came or the next day. If a child is in danger right now, call 112.
child-concern-sender-assessing = We have read the report. Now we are considering what needs to be done. We may not tell you more, to protect the child and the family.
child-concern-sender-done = We are done with the report. We may not tell you what we decided, to protect the child and the family. If you are worried again, report again.
# The same words as above, on purpose: where a child lives is confidential too.
child-concern-sender-sent-on = We are done with the report. We may not tell you what we decided, to protect the child and the family. If you are worried again, report again.

## What the family sees
child-concern-you-wait = Somebody is worried and has told us. Now we are considering whether to look into what the child needs. You do not have to do anything. If you want to tell us how you see it, you are welcome to write to us.
child-concern-you-opened = We have decided to look into what the child needs. We will contact you, and you can tell us how you see it.
child-concern-you-declined = We are not opening an investigation. You do not have to do anything. If you want advice or support, you can always contact us.
child-concern-you-joined = An investigation is already running. What we have now learnt is added to it.
child-concern-you-sent-on = We have passed the report to another municipality. They will contact you if they need something from you.
child-concern-stage-told-us = Somebody has contacted us
child-concern-stage-we-look = We are considering it
child-concern-stage-we-decided = We have decided
child-concern-stage-told-us-child = Somebody who cares about you has contacted us. We have started to read.
child-concern-stage-we-look-child = We find out if you are safe and if you need help. You are welcome to say what you think.
child-concern-stage-we-decided-child = We decide if we are to find out more about how you are.
child-concern-stage-we-decided-child-done = We have decided. Ask your social worker what it means for you.
child-concern-entry-received-parties = We were told that somebody is worried about the child
child-concern-entry-protection-parties = We assessed whether the child needs protection at once
child-concern-entry-family-told-parties = We told the family about the report
child-concern-entry-extended = The time for the assessment is extended to { $day }
child-concern-entry-opened = We are opening an investigation
child-concern-entry-declined = We are not opening an investigation

## Where the case stands, for those who work with it
child-concern-now-nothing = No report has come in yet.
child-concern-now-protection = Assess whether the child needs protection.
child-concern-now-preliminary = The preliminary assessment (förhandsbedömning) is under way.
child-concern-now-opened = An investigation has been opened.
child-concern-now-declined = No investigation has been opened.
child-concern-now-joined = The report belongs to an investigation that is already running.
child-concern-now-dispatched = The report is on its way to another municipality. Wait for their receipt.
child-concern-now-sent-on = The report has been passed to another municipality.
child-concern-stage-received = Report
child-concern-stage-protection = Protection assessment
child-concern-stage-preliminary = Preliminary assessment
child-concern-stage-decided = Decision

## The history
child-concern-entry-received = The report came in
child-concern-entry-needs-protection = Protection assessment: the child needs protection now
child-concern-entry-no-protection = Protection assessment: the child does not need protection right now
child-concern-entry-contact = Contact during the preliminary assessment
child-concern-entry-child-heard = The child has been heard
child-concern-entry-child-not-heard = The child has not been heard
child-concern-entry-family-told = The family was told about the report
child-concern-entry-family-not-told = The family has not been told about the report yet
child-concern-entry-joined = The report was added to an investigation that is already running
child-concern-entry-dispatched = The report was sent to another municipality
child-concern-sent-on-by = Passed to us by
child-concern-sent-on-number = Their case number
child-concern-sent-on-day = Reached them
child-concern-sent-on-contact = Ask there
child-concern-entry-sent-on = The report was passed to another municipality
child-concern-entry-feedback = Feedback to the reporter
child-concern-entry-feedback-requested = The reporter asked for feedback
child-concern-reporter = Reporter
child-concern-reporter-anonymous = Anonymous
child-concern-reporter-private = Private person
child-concern-reporter-mandated = Mandated reporter
child-concern-reporter-name = The reporter’s name
child-concern-reporter-contact = How we reach the reporter
child-concern-reporter-work = The reporter’s work
child-concern-reporter-workplace = The reporter’s workplace
child-concern-reporter-wants-feedback = Does the reporter want feedback?
child-concern-reason = Reason for the worry
child-concern-when = When it happened
child-concern-whereabouts = Where the child is
child-concern-acute = The reporter thinks the child needs protection today
child-concern-municipality = Municipality
child-concern-channel = How the report came in
child-concern-channel-web = The web
child-concern-channel-phone = Phone
child-concern-channel-paper = Letter or paper
child-concern-channel-visit = Visit
child-concern-channel-secure-message = Secure message
child-concern-channel-municipality = File from another municipality
child-concern-channel-police-file = File from the police

## Entering a report
child-concern-enter-title = Enter a report
child-concern-enter-submit = Save the report
child-concern-received-on = Which day did the report come in?
child-concern-enter-what = What does the reporter say?

## Protection assessment
child-concern-protection-title = Assess whether the child needs protection
child-concern-protection-submit = Save the protection assessment
child-concern-protection-lead = Assess at once. Write the assessment down also when the answer is no.
child-concern-protection-acute = The reporter thinks the child needs protection today. Make this assessment before anything else.
child-concern-protection-question = Does the child need protection right now?
child-concern-protection-needed = Yes, the child needs protection now
child-concern-protection-not-needed = No, not right now
child-concern-basis = What is the assessment based on?
child-concern-basis-help = For example the report, a talk with the child or what we already know. Whoever reads this later should be able to see what you knew.
child-concern-protection-reasons = How did you reason?
child-concern-measures = What do we do now?

## Who is the child?
child-concern-identify-title = Who is the child?
child-concern-identify-submit = Fetch details
child-concern-identify-lead = Name, protection, guardians, brothers and sisters come from the population register.
child-concern-identify-named = The child as named in the report
child-concern-identify-number = The child’s personal identity number

## Contacts
child-concern-contact-title = Write about a contact
child-concern-contact-submit = Save the contact
child-concern-contact-lead = Before an investigation is opened we may only contact the family and the reporter and read our own records.
child-concern-contact-with = Contact with
child-concern-contact-family = The child or the family
child-concern-contact-reporter = The reporter
child-concern-contact-own-records = Our own records
child-concern-contact-on = When was it?
child-concern-contact-text = What came up?

## The child is heard
child-concern-hear-title = What does the child say?
child-concern-hear-submit = Save
child-concern-hear-lead = The child has a right to know what is happening and to say what it thinks. The child does not have to. Write the child’s own words.
child-concern-hear-question = Has the child been heard?
child-concern-heard = Yes
child-concern-not-heard = No, not yet
child-concern-hear-on = When was it?
child-concern-hear-words = What did the child say?
child-concern-hear-why = Why has the child not been heard?

## Telling the family
child-concern-tell-title = Tell the family
child-concern-tell-submit = Save
child-concern-tell-lead = Tell them when it is safe for the child. The person you choose here can follow the case on My pages from today.
child-concern-tell-question = Has the family been told about the report?
child-concern-told = Yes
child-concern-not-told = No, not yet
child-concern-tell-who = Who has been told?
child-concern-tell-on = When were they told?
child-concern-tell-how = How were they told?
child-concern-tell-why = Why are we waiting?

## Extending
child-concern-extend-title = Extend the preliminary assessment
child-concern-extend-submit = Extend
child-concern-extend-lead = The time may be extended only on the ground that the law has. The family can read the reason. Do not write who reported.
child-concern-extend-ground = On which ground?
child-concern-extend-ground-exceptional = Exceptional reasons (synnerliga skäl)
child-concern-extend-to = Until which day?
child-concern-extend-reason = Why is more time needed?
child-concern-last-day = The time runs out
child-concern-day = { $day }

## Deciding
child-concern-decide-title = Should an investigation be opened?
child-concern-decide-submit = Sign the decision
child-concern-decide-lead = Open an investigation when what has come up may mean that we need to do something for the child.
child-concern-decide-no-protection-yet = The child’s need of protection has not been assessed yet. Do that first.
child-concern-decide-child-not-heard-yet = Nothing is written yet about what the child says. Write that first, or write why the child has not been heard.
child-concern-decide-question = Decision
child-concern-decide-open = Open an investigation
child-concern-decide-decline = Do not open an investigation
child-concern-decide-reasons = Reasons for the decision
child-concern-decide-reasons-help = Write so that the family understands how you reasoned. The family can read the reasons. Do not write who reported.
child-concern-law = What the decision rests on
child-concern-decide-sign = I decide what the decision after the preliminary assessment says, for the reasons given there.

## An investigation is already running
child-concern-join-title = Add the report to a running investigation
child-concern-join-submit = Add to the investigation
child-concern-join-lead = Choose this when an investigation about the child is already running. Assess the child’s need of protection first. The investigator gets the report.
child-concern-join-expects = Who is expecting the child?
child-concern-join-expects-help = The child is not born and has no personal number. The report can be added to the investigation if the same person is expecting the child there.
child-concern-join-no-parent = The child is not born and has no personal number. First add the person who is expecting the child, with a personal number.
child-concern-join-number = The investigation’s case number

## To another municipality
child-concern-send-title = Pass to another municipality
child-concern-send-submit = Pass on
child-concern-send-lead = Assess the child’s need of protection first. Pass the report to the municipality where the child lives. The case closes here when their receipt has come.
child-concern-send-way = How is it passed on?
child-concern-send-way-help = The system sends only to municipalities that the administrator has added. The case waits here until their receipt has come.
child-concern-send-by-itself = The system sends it as a file
child-concern-send-by-hand = We have passed it on ourselves
child-concern-send-contact = Whom can they call here?
child-concern-send-contact-help = Direct number. They see your name.
child-concern-problem-not-reached = The system cannot send to that municipality. Pass the report on yourselves.
child-concern-refusal-not-as-file = The report cannot be sent as a file. Pass it on yourselves.
child-concern-send-on = Which day was it passed on?
child-concern-receipt-from = Receipt from the municipality
child-concern-receipt-from-help = Who received it, when and how? Write their case number if they have one.

## Feedback
child-concern-feedback-title = Give the reporter feedback
child-concern-feedback-submit = Save the feedback
child-concern-feedback-lead = Say only what stands here. Everything else is confidential. If it is unsuitable to answer, choose that and write why.
child-concern-feedback-may-say = This is what you may say
child-concern-feedback-opened = An investigation has been opened.
child-concern-feedback-declined = No investigation has been opened.
child-concern-feedback-running = An investigation is already running.
child-concern-feedback-way = How was the reporter answered?
child-concern-feedback-phone = Phone
child-concern-feedback-letter = Letter
child-concern-feedback-secure-message = Secure message
child-concern-feedback-withheld = No answer, it is unsuitable
child-concern-feedback-text = What did you say, or why do we not answer?

child-concern-feedback-request-title = Request for feedback
child-concern-feedback-request-submit = Save the request
child-concern-feedback-request-lead = The reporter wants to know whether an investigation has been opened. Check that it is the one named here. Whoever asks after the decision must be answered at once.
child-concern-feedback-request-on = Which day did the reporter ask?
child-concern-feedback-request-how = How did the reporter ask?

child-concern-inlet-police = The police: report of concern for a child, as a file
child-concern-inlet-municipality = Another municipality: report of concern passed on, as a file
child-concern-municipal-title = Read in a report from another municipality
child-concern-municipal-file = The file from the municipality
child-concern-municipal-file-help = A JSON file that follows the schema at /schema/orosanmalan/kommun.json.
child-concern-police-title = Read in a report from the police
child-concern-police-lead = The file is read whole or not at all. It is kept as a paper of the case.
child-concern-police-file = The file from the police
child-concern-police-file-help = A JSON file that follows the schema at /schema/orosanmalan/polis.json.
child-concern-file-not-json = The file cannot be read as JSON. The fault is on line { $line }.
child-concern-file-missing = { $path }: is missing from the file.
child-concern-file-unknown = { $path }: is not in the schema.
child-concern-file-empty = { $path }: must not be empty.
child-concern-file-too-long = { $path }: { $max } characters at most.
child-concern-file-too-many = { $path }: { $max } at most.
child-concern-file-no-child = { $path }: must have a name, a personal number or a place.
child-concern-file-value = { $path }: does not follow the schema.
child-concern-file-hidden = { $path }: has hidden characters that we cannot save.
child-concern-file-future = { $path }: that day has not been yet.
child-concern-file-number = { $path }: the number is not right. Check the digits.
child-concern-file-more = The file has more faults than these.

# Templates and phrases
child-concern-template-reasons = Phrases for the reasons of the decision
child-concern-phrase-open = Reasons to open
child-concern-phrase-open-text = The report is about … . It gives cause to find out more about the child's situation and whether the child needs protection or support.
child-concern-phrase-decline = Reasons not to open
child-concern-phrase-decline-text = The report is about … . In talks it has emerged that … . This gives no cause to believe that the child needs protection or support from us.
child-concern-phrase-support = The family already has support
child-concern-phrase-support-text = The family already has support from … and wants to go on with it. The support answers to what the report is about.
