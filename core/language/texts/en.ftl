## Words that belong to the whole house
yes = Yes
no = No
plain = { $text }
date-and-time = { $date } at { $time }
case-number = Case number
signed-by = Signed by

## Problems beside a field: say what to do
problem-required = Please fill this in.
problem-choose = Choose one of the options.
problem-too-long = The text is too long. Write { $max } characters at most.
problem-hidden-characters = The text has hidden characters that we cannot save. They often come along when text is pasted. Type it instead.
problem-date = Write the day as year, month and day, for example 2026 11 22.
problem-date-in-future = That day has not been yet. Choose today or an earlier day.
problem-date-in-past = That day has already been. Choose today or a later day.
problem-number-length = A Swedish personal identity number (personnummer) has ten or twelve digits, for example 20150917-2381.
problem-number-date = There is no such date of birth. Check the first digits.
problem-number-check-digit = One of the digits does not match. Check the number.
problem-number-unknown = The number is not in the population register. Check it, or write only the name.
problem-case-number = This does not look like a case number. Please check it.
problem-name-or-number = Write a personal identity number or a name.
problem-register-silent = The population register is not answering right now. We cannot see whether the person’s details are protected. Try again, or write only the name and check the protection in another way.
problem-file-missing = Choose at least one file.
problem-file-type = The file { $name } is neither a picture nor a PDF, even if its name says so. Choose another file.
problem-file-too-large = The file { $name } is too large. It may be { $max } MB at most.
problem-too-many = You can add { $max } here at most. Please remove some.

## When the world says no
refusal-step-not-open = This cannot be done in the case right now. Somebody may have done it already, or the case has moved on. Open the case again to see where it stands.
refusal-answers-unread = We could not read the answers. Reload the page and try again. What you wrote is still there.
refusal-not-a-party = We cannot take this in from you, because you are not named in the case. Call us if that is not right.
refusal-not-signed = The decision is not signed yet. Sign it and try again. What you wrote is still there.
refusal-real-person = This is a demonstration with made-up people. Use the made-up personal numbers only: real people must not be written in here.
refusal-already-has-it = { $name } already has the case.

## Protection
protection-ordinary = No protection
protection-unchecked = Protection not yet checked
protection-confidentiality-marked = Confidentiality marking (sekretessmarkering)
protection-protected-registration = Protected registration (skyddad folkbokföring)

## Roles in a case
party-subject = the person the case is about
party-guardian = guardian
party-parent = parent without custody
party-sibling = brother or sister
party-network = person in the network
party-reporter = reporter

## Where a case stands
phase-intake = Intake
phase-unallotted = Waiting for a caseworker
phase-allotted = Has a caseworker
phase-closed = Closed

## Kinds of lines in the history
entry-you-said = In their own words
entry-someone-said = Somebody else says
entry-we-saw = We saw or did
entry-assessment = Our assessment
entry-decision = Decision
entry-handling = Casework

## The journal
journal-case-opened = The case was created
journal-party-added = { $name } was added as { $role }
journal-party-follows = { $name } can follow the case on My pages
journal-party-blocked = { $name } can no longer see the case
journal-party-unblocked = { $name } can see the case again
journal-allotted = The case was given to { $name }
journal-allotted-to-you-parties = { $name } now has your case
journal-colleague-added = { $name } was let into the case
journal-colleague-ended = { $name } no longer has access to the case
journal-scope = How much
journal-until = To and including
journal-named-staff = Only these may open the case: { $names }
journal-note = { $heading }
journal-told-by = Told by
journal-note-corrected = Correction to “{ $heading }”
journal-message-from-party = Message to the social services
journal-message-to-party = Message from the social services
journal-task-set = To do by { $due }: { $what }
journal-task-done = Done: { $what }
journal-document-added = Document: { $name }
journal-letter-written = A letter was written
journal-letter-title = Letter
scope-whole = Read and write
scope-read = Read only

write-note-title = Write a note
write-note-submit = Save in the journal
write-note-heading = Heading
write-note-kind = What is this?
write-note-told-by = Who says so?
write-note-happened-on = When did it happen?
write-note-text = Note
write-note-shown = Should those who follow the case see the note on My pages?
write-note-shown-help = Do not show what concerns somebody else, what tells who reported or what could become a risk.
correct-note-title = Correct a note
correct-note-submit = Save the correction
correct-note-lead = The note is not changed. The correction stands beside it, and everybody who reads sees both.
correct-note-which = Which note?
correct-note-choice = { $heading } ({ $day })
correct-note-text = What is right?
add-document-title = Add a document
add-document-submit = Add
add-document-files = Pictures or PDF
add-document-files-help = Five files at most, 10 MB each.
add-document-shown = Should those who follow the case see the document on My pages?
set-task-title = Add something to do
set-task-submit = Add
set-task-what = What needs to be done?
set-task-due = By which day?
finish-task-title = Tick off
finish-task-submit = Done
finish-task-which = What is done?
finish-task-choice = { $what } (by { $due })
send-message-title = Write to the family
send-message-submit = Send
send-message-lead = Everybody who follows the case sees the message. It is saved in the case.
send-message-text = Message
write-message-title = Write to your caseworker
write-message-submit = Send
write-message-lead = What you write is saved in your case. We answer within two working days. If somebody is in danger right now, call 112.
write-message-text = Your message
add-party-title = Add a person
add-party-submit = Add
add-party-role = Who is the person in the case?
add-party-number = Personal identity number
add-party-number-help = Name and protection come from the population register.
add-party-name = Name
add-party-name-help = Write the name if you do not have the number.
block-party-title = Close a person’s view
block-party-submit = Save
block-party-lead = It takes effect at once on My pages. The reason is saved in the case.
block-party-who = Who is it about?
block-party-is-blocked = Closed now
block-party-what = What should happen?
block-party-shut = Close the view
block-party-open = Open the view again
block-party-reason = Reason
allot-title = Allot
allot-submit = Allot the case
allot-lead = Whoever gets the case may also read it and write in it. The law’s times go on as before.
allot-now = Has the case now
allot-to = To whom?
allot-to-help = The figure is the number of open cases.
add-colleague-title = Let a colleague in
add-colleague-submit = Let in
add-colleague-to = Who?
add-colleague-scope = What may the colleague do?
add-colleague-until = Until which day?
end-colleague-title = End a colleague’s access
end-colleague-submit = End
end-colleague-who = Who?
name-staff-title = Choose who may open the case
name-staff-submit = Save
name-staff-lead = Somebody in the case has protected personal details. Only those you choose here can open it, three at most.
name-staff-first = First person
name-staff-second = Second person
name-staff-third = Third person
journal-colleague-mentioned = { $name } was mentioned
write-note-text-help = Write @ and a colleague’s full name to let them know.

decided-by = Who decided?
decider-delegate = Officer with delegation
decider-section = Section of the committee
decider-committee = The committee
problem-not-later = The new day must be later than { $day }.
problem-too-far = It cannot be longer than until { $day }.
problem-decider = This decision-maker may not take that decision. Choose another.
