## The menu
nav-my-day = My day
nav-inbox = Inbox
nav-allot = Allot
nav-cases = Cases
nav-clocks = Time limits
nav-administration = Administration

## Search
search-label = Search name, personal identity number or case number
search-button = Search
search-title = What you searched for
search-found-more = More than { $count } matches. Type more to find the right one.
search-found =
    { $count ->
        [0] No matches.
        [one] 1 match.
       *[other] { $count } matches.
    }
search-newest-only = What you searched for is common, so only the newest cases were looked through. Type more to find older ones.
search-nothing = We found nothing
search-nothing-text = Check the spelling or search by personal identity number. You only see cases that you may read.

## My day
my-day-title = My day
my-day-must =
    { $count ->
        [0] Must today
       *[other] Must today ({ $count })
    }
my-day-nothing-urgent = No time limit runs out today.
my-day-unread = New since you last read
my-day-cases =
    { $count ->
        [0] My cases
       *[other] My cases ({ $count })
    }
my-day-none = You have no cases right now.
my-day-more-clocks = More than { $count } time limits have reminded you. See all
my-day-more-cases = These are the { $count } with the least time left. See all your cases
my-day-no-cases = In your role you do not work in cases.

## Lists
list-kinds = Choose a list
list-title-mine = My cases
list-title-intake = Inbox
list-title-unallotted = To be allotted
list-title-open = Open cases
list-title-closed = Closed cases
list-empty-mine = You have no cases right now.
list-empty-intake = Nothing is waiting in intake.
list-empty-unallotted = No case is waiting to be allotted.
list-empty-open = No open cases.
list-empty-closed = No closed cases.
list-pages = More cases of the list
list-pages-shown = Showing { $from }–{ $to }
list-pages-previous = Previous
list-pages-next = Next
list-person = About
list-kind = Case
list-now = Right now
list-next = Next step
list-deadline = Time left
list-owner = Caseworker
list-nobody = Nobody yet
list-unnamed = No name
list-alike = { $more ->
    [0] May be the same as { $number }
   *[other] May be the same as { $number } and { $more } more
}
case-alike = May be the same report ({ $count })
case-alike-lead = The names are alike and they came in within the same weeks. Read both before you make up your mind.
list-protected = Protected person
list-unread = New

## Time left
deadline-left =
    { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
deadline-today = The last day is today
deadline-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }

## What the law demands, as it is said at work. The key is the name of the rule in core/law/rules.
rule-child-protection-assessment = Safety assessment (skyddsbedömning)
rule-child-protection-assessment-target = Safety assessment, advised time
rule-child-pre-assessment = Preliminary assessment (förhandsbedömning)
rule-aid-new-application = Decision on a new application for financial assistance
rule-aid-monthly-application = Decision on a monthly application
rule-child-report-feedback = Feedback to the reporter
rule-child-report-feedback-late-request = Feedback asked for later
rule-child-investigation = Child investigation (barnavårdsutredning)
rule-child-investigation-notice = Tell about the investigation
rule-party-block-decision = Decision on access that was shut
rule-disputed-fact-answer = Answer to what is said to be wrong
rule-message-answer = Answer to a message
rule-case-taken-over = The case gets a caseworker
rule-note-check = Note being checked
rule-party-communication = Communication to the party (kommunicering)
rule-appeal-individual = Appeal
rule-child-follow-up-limit = Follow-up after an investigation

## All time limits
clocks-title = Time limits
clocks-lead-all =
    { $count ->
        [one] 1 time limit is running.
       *[other] { $count } time limits are running.
    }
clocks-lead-all-more = More than { $count } time limits are running.
clocks-lead-late =
    { $count ->
        [0] None is late.
        [one] 1 is late.
       *[other] { $count } are late.
    }
clocks-lead-late-more = More than { $count } are late.
clocks-count = { $count }
clocks-count-more = More than { $count }
clocks-some = The { $shown } that come first are shown here.
clocks-none = No time limits are running right now.
clocks-day = Last day
clocks-rule = What
clocks-provision = Provision
clocks-load = Time limits by caseworker
clocks-load-finding = This is how many time limits each has running right now. It shows how the work is shared out, not how well anybody works.
clocks-running = Time limits
clocks-as-table = Show as a table

## A case
case-overview = Overview
case-top = Who the case is about and how far it has come
case-steps = The case
case-side = More about the case
case-progress = How far the case has come
case-history = History
case-happened-on = Happened
case-kind = Case
case-personal-number = Personal identity number
case-age = Age
case-years =
    { $years ->
        [0] Under 1 year
        [one] 1 year
       *[other] { $years } years
    }
case-protected = Protected personal data
case-protected-advice = Never say or write where the person is. Check the recipient before anything is sent or handed over. If you are not sure, ask your manager first.
case-clocks = Time limits
case-clock-met = Done { $at }
# Follows after the last day.
case-clock-moved = a day off, the next weekday is { $day }
case-people = People
case-childs-code = The child’s code
case-childs-code-given = The child has a code to a page of its own until { $until }. { $name } gave it on { $day }.
case-party-follows = Follows the case on My pages from
case-party-blocked = Cannot see the case on My pages
case-tasks = To do
case-task-done = Done
case-messages = Messages
thread-title = Messages with { $name }
thread-lead = No other party sees the thread on My pages. Opening this page shows as read.
thread-waits = Waits for an answer by { $day }.
thread-late = Should have been answered by { $day }. The unit's managers have been told.
thread-new = { $count } unread
thread-no-answer = You cannot write here. The person does not follow the case, or you may not write in it.
together-open = The guardians together
together-title = Shared thread with the guardians
together-lead = Nobody has written here yet. All guardians read what is written.
together-with = Read by { $names }. Opening this page shows as read.
together-no-answer = You may not write in the case.
case-papers = Documents
case-colleagues = Colleagues in the case
case-no-colleagues = No colleague has been let in.
case-until = until and including
case-named = one of those who may open the case
case-earlier = Earlier cases ({ $count })
case-earlier-sibling = Sibling:

## While writing in a step
# {"{time}"} is replaced with the time of day by the page itself.
step-autosaved = Saved {"{time}"}. Draft, not in the record yet.
step-not-autosaved = It could not be saved right now. We will try again in a while. Do not leave the page yet.
step-changed-meanwhile = Somebody else wrote in the case while you were writing. Read what is new in the history and then save again. What you wrote is still here.
step-sources = To write from ({ $count })
step-quote = Quote in the text
step-quality = Before you are done
step-right-person = Is it the right person?
step-right-person-yes = Yes, I have seen that the case is about { $name }, { $age } years old
step-right-person-yes-ageless = Yes, I have seen that the case is about { $name }
step-right-person-problem = Check whom the case is about, and tick the box. You are writing in this case for the first time.

## Who has read
case-readers = Who has read the case
readers-when = When
readers-who = Who
readers-what = What
readers-why = Why
looked-case = Opened the case
looked-step = Opened a step in the case
looked-paper = Downloaded a document
looked-case-on-paper = Saw which forms can be printed
looked-paper-form = Printed a form
looked-slip = Printed the slip with the number
looked-type-in = Typed in from paper
looked-translation = Had a message translated by a machine
looked-thread = Read messages
looked-readers = Read who has read
looked-my-cases = Read their own cases on My pages
looked-my-case = Read their own case on My pages
looked-my-letter = Read a letter on My pages
looked-my-record = Read their record on My pages
looked-my-record-file = Downloaded their record as a file
looked-my-paper = Downloaded a document on My pages
looked-my-contact = Read their own choices for safe contact
looked-contact = Saw how parties can be reached without risk
contact-title = Before you are in touch
contact-nothing = Wants no text message or e-mail. Logs in without being told.
contact-sms = Gets a text message when something is new.
contact-email = Gets e-mail when something is new.
contact-hours = Be in touch only between { $from } and { $to }.
contact-language = Language: { $language }.
contact-code-word = Code word: { $word }
purpose-work = Works with the case
purpose-own-case = It is the person’s own case
purpose-represents = Represents the person
purpose-code = Answers by a code from a letter
purpose-carry-out = Carries out what was decided
purpose-stated = Stated a reason of their own

## Who did something
actor-public = Somebody who has not logged in
actor-house = The system

## Roles
role-intake = Intake
role-caseworker = Caseworker
role-team-lead = Team leader
role-unit-manager = Unit manager
role-director-of-services = Director of services
role-system-administrator = System administrator
role-data-protection-officer = Data protection officer
role-archivist = Archivist
role-editor = Editor of the guide
role-economy = Economy

## Administration
administer-lead = Here you set up units, staff, roles, contact details and templates. You see no cases from here. Every change is kept with your name.
administer-unit = Add or change a unit
administer-staff = Add or change a person
administer-role = Give somebody a role
administer-end-role = End a role
administer-end-staff = End an employment
administer-end-staff-lead = All roles of the person end on the same day, and the person is logged out. The cases stay with the person until somebody allots them.
administer-sender = Add another system
administer-sender-lead = Another system that may send files to us, or read the log of log-ins. The system shows who it is with a key of its own. We keep only the public half.
administer-sender-name = Which system is it, and whose?
administer-sender-key = Short name of the system
administer-sender-key-help = Only small letters a to z, digits and hyphens, for example polisen-vast. The system writes it in its tokens. A short name is used once: a new key gets a new short name.
administer-sender-what = What may the system do?
administer-sender-reads-log = Read the log of log-ins
administer-sender-public-key = The system’s public key
administer-sender-public-key-help = Ed25519, in PEM form (begins with -----BEGIN PUBLIC KEY-----) or as a JWK. Ask for it in a way that you trust.
administer-sender-which = Which system?
administer-senders = Other systems
administer-end-sender = End another system
administer-end-sender-lead = After the last day the system does not come in. If the key has gone astray: write yesterday’s date.
administer-problem-sender-there = The short name is there already. Choose another.
administer-problem-public-key = This is not a public Ed25519 key in PEM form.
administer-recipient = Add a municipality to send to
administer-recipient-lead = Another municipality’s system that we may send files to. Enter a municipality again if its address has changed.
administer-recipient-municipality = Which municipality?
administer-recipient-address = The address of their system
administer-recipient-address-help = Begins with https:// and ends with the name, for example https://social.exempel.se.
administer-recipient-known-as = Our short name there
administer-recipient-known-as-help = The short name that they have added us under.
administer-recipients = Municipalities that we send files to
administer-end-recipient = Stop sending to a municipality
administer-end-recipient-lead = What is on its way there already is put on the list of what did not arrive.
administer-our-key = Our public key. The other municipality adds us as a sender with it.
administer-no-key = No key is configured. The system sends nothing to other municipalities.
administer-problem-address = Enter an address that begins with https:// and has nothing after the name.
administer-save = Save
administer-staff-list = Staff and roles
administer-changes = The latest changes
administer-name = Name
administer-title = Title
administer-number = Personal identity number
administer-who = Who?
administer-role-word = Role
administer-unit-word = Unit
administer-from = From
administer-to = To and including
administer-unit-key = Short name of the unit
administer-unit-key-help = Only small letters a to z, digits and hyphens, for example barn-norr. The short name cannot be changed later. Enter one that exists already if you want to change that unit.
administer-unit-name = Name of the unit
administer-unit-intake = Does the unit receive what comes in?
administer-problem-key = Use only small letters a to z, digits and hyphens.
administer-problem-last = The last day cannot be before the first.
administer-problem-own-role = You cannot give yourself a role that reaches cases. Ask another system administrator to do it.
administer-which = Which role is to end?
administer-last = Which day is the last?
administer-held = { $name }: { $role } in { $unit } from { $from }
administer-held-until = { $name }: { $role } in { $unit } from { $from } to and including { $last }
change-UnitPut = A unit was added or changed
change-StaffPut = A person was added or changed
change-RoleGiven = { $name } was given the role { $role } in { $unit } from { $from }
change-RoleGiven-until = { $name } was given the role { $role } in { $unit } from { $from } to and including { $last }
change-RoleEnded = Role ended for { $name }: { $role } in { $unit }. The last day is { $last }
change-SenderAdded = Another system was added
change-SenderEnded = The system { $name } ends. The last day is { $last }
change-RecipientPut = A municipality to send to was added or changed
change-RecipientEnded = A municipality to send to was removed
change-StaffEnded = { $name } leaves. The last day is { $last }
change-SettingChanged = Changed: { $name }
administer-settings = Change contact details
administer-settings-lead = How residents reach you. The details stand on all pages and in letters as soon as you have saved.
administer-problem-phone = Write a phone number with digits.
administer-changed-meanwhile = This was changed while you were writing
administer-changed-meanwhile-text = This is how it reads now. What you have written stands below. Press the button again if yours is to apply instead.
setting-mode = How this installation is used
setting-department = Name of the department
setting-phone = Phone number
setting-phone-hours = When the phone is open
setting-on-call-phone = Phone number of the out-of-hours team
administer-templates = Templates
template-own = The municipality's own words
template-usual = As it comes
template-items = Shown in this order. Empty the fields of what you want to take away.
template-lead = What you change is for what is written from now on. What is already written is not changed. Three dots (…) show where something is to be filled in.
template-text = Text
template-task = What is to be done?
template-days = Number of days from the opening of the case
template-add-task = Add a task
template-phrase = Name of the phrase
template-add-phrase = Add a phrase
template-word = Word or expression
template-instead = What is better to write?
template-add-word = Add a word
template-reset = Use the template as it comes
template-problem-days = Write the number of days in digits, at most 365.

## Parts of a case
document-locked = Signed { $at }. What comes after is written as new.
document-not-known =
    { $count ->
        [one] One heading is still empty
       *[other] { $count } headings are still empty
    }
document-write = Write a passage
document-correction = Correction
document-sources = Comes from line
case-family = The family
case-family-words = The family in words
my-day-coming = Coming soon ({ $count })
my-day-rang = Reminded

## Post
nav-post = To post
post-lead = Letters to those who do not follow the case on my pages, and work that nobody has received. Open the case, print the letter and post it. What you choose here is kept with your name.
post-none = Nothing waits to be sent.
post-what = What
post-why = Why
post-why-to-be-printed = The recipient does not read on my pages
post-why-unreadable = The content cannot be read
post-why-no-receiver = No service in the system receives it
post-why-refused = Its receiver said no: something that is required is missing
post-why-no-address = There is no address to send it to. Pass it on yourself
post-why-refused-there = The other municipality’s system said no. Pass it on yourself
post-why-notice-refused = The number or address does not take it. Be in touch in another way that is safe
post-why-fault = A technical fault, though we tried several times. Try again, or contact whoever runs the system
post-again = Try again
post-seen-to = When it is done
post-done = It is done
post-kind-letter = Letter to print and post
post-kind-dispatch = Report to another municipality
post-kind-notice = Notice that something is new
post-kind-hand-over = Hand-over that nobody has received
case-letters = Letters
my-day-mentions = You are mentioned in
step-others-write = { $names } is writing in the same part right now. Your draft is saved. Talk to each other.
step-preview = Preview the letter
step-preview-title = This is how the letter reads
step-preview-none = With these answers no letter is sent.
administer-problem-last-administrator = Then nobody is left who can give roles. First give somebody else that role, without an end.
administer-senders-none = No other system has been added. Files are read in by hand.

## The emergency copy
copy-title = Emergency copy: { $unit }
copy-made = Made { $at }.
copy-lead = People with protected identities are not in it. Destroy the copy when the system is reached again.
copy-more = The copy shows only the first { $most }.
copy-on-call = Out-of-hours team
copy-cases = Open cases
copy-no-cases = The unit has no open cases.
copy-number = Number

## Operation
administer-drift = See how the system is doing
operation-lead = Figures about what leaves the system, about time limits and about the system itself. No case is seen from here.
operation-parcels = What waits to leave the system
operation-nothing-waits = Nothing waits.
operation-kind = What
operation-kind-hand-over = Hand-overs
operation-kind-letter = Letters
operation-kind-dispatch = Reports to other municipalities
operation-kind-notice = Notices
operation-state = State
operation-state-waiting = Is sent by itself
operation-state-dead = Has been set aside. Somebody must look in the post room.
operation-state-to-be-printed = To be printed and posted
operation-count = Number
operation-oldest = The oldest should have left
operation-tried-at = Tried { $at }
operation-late = Time limits that have passed
operation-none-late = No time limit has passed.
operation-weight = Where the time limit comes from
operation-statutory = Law
operation-national = National guidance
operation-local = The municipality's own target
operation-house = The system
operation-what = Fact
operation-value = Right now
operation-version = Version
operation-database = Database
operation-checkpoint = Latest checkpoint
operation-checkpoint-at = Number { $no }, { $at }
operation-no-checkpoint = None yet
operation-staff-in = Staff signed in
operation-residents-in = Residents signed in
sign-in-log-lead = All log-ins of the last { $days } days. Residents stand here without name and number.
sign-in-log-of = Whose
sign-in-log-of-staff = Staff
sign-in-log-of-residents = Residents
sign-in-log-of-programs = Programs
sign-in-log-all = All
sign-in-log-show = Show
sign-in-log-earlier = Show earlier ones
passkeys-title = Your passkeys
portrait-own = Your picture
portrait-of = Picture of { $name }
portrait-all = Pictures of the staff
portrait-lead = Children who have a code see the picture on their own page, so that they know who you are. Without a picture they see the first letters of the name.
portrait-file = Choose a picture
portrait-file-help = A photo of the face. We make it small and square.
portrait-submit = Save the picture
portrait-remove = Take the picture away
portrait-problem-none = Choose a picture.
passkeys-lead = A passkey is a key in your computer, phone or security key. With it you quickly show that it is you. Make one on each device that you use, and remove one that you have lost.
passkey-new = Make a new passkey
passkey-continue = Continue
passkey-name = What should it be called?
passkey-name-help = For example “the computer at the office”.
passkey-make-title = Make the passkey { $name }
passkey-make-lead = The browser asks where to keep the key and has you confirm with a finger, your face or a code.
passkey-times = Made { $made }. Last used { $used }.
passkey-not-used = Made { $made }. Not used yet.
passkey-remove = Remove: { $name }
passkey-not-made = No passkey was made
passkey-by-another-way = You logged in with a passkey. Log in with BankID or the municipality’s log-in to make a new one.
prove-title = Show that it is you
prove-lead = What you are about to do is sensitive, and it is a while since you showed who you are. Show it again and you come back to the page. What you have written is still there.
prove-again = Log in again
administer-known-as = Say what a log-in service calls somebody
administer-known-as-lead = Needed where the service does not tell the personal number. Leave the field empty to remove what stands there.
administer-known-as-provider = Log-in service
administer-known-as-value = What the service calls the person
administer-known-as-value-help = For example an HSA id. Write it exactly as the service does.
change-KnownAsPut = Changed what a log-in service calls somebody
change-PortraitPut = Changed the picture of somebody
nav-destruction = Destruction
destruction-lead = Files that are due to be destroyed, and those that are kept. One person proposes and another approves. Number, kind, day and ground are shown here, never what stands in the case.
destruction-not-done = It was not done
destruction-more = There are more than the page shows. They come when these are done.
destruction-due = Due to be destroyed
destruction-none-due = Nothing is due today.
destruction-which = Files to propose. A person’s cases are destroyed together
destruction-choice = { $kinds }. Destroyed from { $from }, at the latest { $by }. { $provision }.
destruction-propose = Propose destruction
destruction-proposals = Proposals
destruction-none-proposed = Nobody has proposed anything.
destruction-proposal = Proposal of destruction
destruction-open = Open the proposal
destruction-see = More
destruction-when = When
destruction-by = Proposed by
destruction-approver = Approved by
destruction-state = State
destruction-state-proposed = Waits for another to approve
destruction-state-approved = Approved
destruction-state-withdrawn = Taken back
destruction-state-done = Carried out
destruction-far = How far
destruction-progress = { $destroyed } of { $cases } cases destroyed, { $spared } spared
destruction-proposed-by = Proposed by { $who }, { $at }. What is no longer due when the time comes is spared by itself.
destruction-approved-by = Approved by { $who }, { $at }. Carried out no earlier than { $run }.
destruction-withdrawn-by = Taken back by { $who }, { $at }.
destruction-none-left = No case of the proposal waits.
destruction-approve = Approve the destruction
destruction-withdraw = Take the proposal back
destruction-refused-none-chosen = Choose at least one file.
destruction-refused-not-due = One of the files is not due now. Something has happened in it, or it is kept.
destruction-refused-same-person = You proposed it yourself. Another person must approve.
destruction-refused-own-matter = You are a party in one of the cases. Somebody else must see to it.
destruction-refused-too-late = Somebody was there before. See how it is now.
destruction-kept = Kept
destruction-none-kept = Nothing waits to be handed to the archive.
destruction-kind = Kind
destruction-ground = Ground
destruction-provision = Provision
destruction-from = From
destruction-last = At the latest
destruction-why = Why
destruction-unclear = Cannot be settled
destruction-none-unclear = Everything could be settled.
destruction-register = Register of destruction
destruction-register-lead = What was destroyed. The lines are signed and name nobody whom the case was about. Made for paper too.
destruction-none-destroyed = Nothing has been destroyed.
destruction-no = No.
destruction-id = Mark
destruction-archive-id = The archive’s mark
destruction-what = Size
destruction-size = { $events } events, { $files } files
destruction-older = Older lines
destruction-received-by = Entered by { $who }, { $at }.
hold-title = Holds
hold-lead = Cases that must not be destroyed for now. As long as a hold stands the person’s whole file waits, also when its destruction has been approved.
hold-stands = Standing now
hold-none = No hold stands.
hold-place = Place a hold
hold-save = Place the hold
hold-reference = Court case or file number
hold-reference-help = So that whoever lifts the hold finds the decision or the request. Write nothing about the person.
hold-until = Last day
hold-until-help = Leave empty for a hold that stands until somebody lifts it.
hold-until-lifted = Until somebody lifts it
hold-last = Stands until and including
hold-by = Placed by
hold-placed = { $who }, { $at }
hold-problem-number = There is no case with that number for which you can place a hold
hold-lift = Lift the hold
hold-lift-lead = If the file is due it comes back on the list, and two people decide anew.
hold-why = Why the hold is lifted
hold-why-help = For example that the judgment is final. Write nothing about the person.
hold-over = No longer standing
hold-none-over = No hold has ended.
hold-ended = Ended
hold-lifted-by = Lifted by
hold-ran-out = Its last day has passed
hold-court = Case in court, or criminal investigation
hold-oversight = Oversight or review
hold-redress = Request for compensation or redress
hold-disclosure = Request for a document or for one’s own data
hold-research = Approved research
looked-emergency-check = Checked an opening in an emergency
looked-hold-placed = Placed a hold on destruction
looked-hold-lifted = Lifted a hold on destruction
keep-own-sample = The municipality’s own decision to keep
keep-own-sample-received = Kept by the archive: the municipality’s own decision.
keep-placement = Placed outside the home, or an application for care
keep-placement-received = Kept by the archive: placed outside the home, or an application for care.
keep-sample = Research sample
keep-sample-received = Kept by the archive: research sample.
unclear-no-rule = The process does not say how long it is kept
unclear-no-number = No personal number
unclear-not-born = The day of birth is not known
purpose-emergency = Opened in an emergency
looked-emergency = Opened the case in an emergency

## Opening in an emergency
emergency-title = Open a case in an emergency
emergency-lead = Only when somebody may come to harm if you wait. You may read the case for some hours. The reason is kept, and a manager checks afterwards that it was right.
emergency-open = Open the case
emergency-reason = Reason
emergency-reason-help = Write what has happened and why it cannot wait.
emergency-problem-reason = Write the reason so that whoever checks afterwards understands
emergency-problem-number = There is no case with that number that can be opened like this. Call whoever has the case, or a manager.
emergency-opened = The case is opened in an emergency
emergency-opened-text = You can read but not write. What you read is logged, and a manager checks afterwards.
emergency-checks = Checks of emergency openings
emergency-waits = { $count ->
    [0] No emergency opening waits to be checked
    [one] One emergency opening waits to be checked
   *[other] { $count } emergency openings wait to be checked
 }
emergency-none = Everything is checked
emergency-next = Next in turn
emergency-checked = Checked
emergency-lawful = Was it right to open the case?
emergency-words = Comment
emergency-answer = Save the check
emergency-outcome = Outcome
emergency-was-lawful = Right
emergency-was-not = Not right
emergency-checked-by = Checked by
archive-title = To the archive
archive-lead = Take the case out as a package, hand it to the archive and enter its receipt. What is to be kept is not destroyed here before that is in.
archive-package = Download the package
archive-receipt = The archive’s receipt
archive-id = The archive’s mark
archive-id-hint = The mark that the archive gave the package.
archive-id-lacking = Write the archive’s mark. Take out the package first. If something was written in the case since then, take it out again.
archive-save = Save the receipt
archive-received = The archive has received the case: { $id }.
looked-archive = Took out the package for the archive
looked-to-archive = The page about the archive
## Review of the read log
nav-log-review = Log review
log-review-lead = Who has looked at which cases? Each month some looks drawn by chance are reviewed, and those that something speaks against. You see who looked and when, not what stands in the case.
log-review-month = Month
log-review-state = State
log-review-judged = Judged
log-review-state-not-drawn = Nothing is drawn
log-review-state-begun = Begun
log-review-state-finished = Finished
log-review-title = Log review { $month }
log-review-none = Nothing is drawn yet.
log-review-none-text = Chance chooses. The seed is kept, so that the same can be drawn once more. Once drawn it does not change.
log-review-draw = Draw
log-review-figures = { $looks } looks this month. Something spoke against { $flagged } of them. { $lines } are to be judged.
log-review-left = { $count ->
    [one] One line is left to judge. Your own must be judged by somebody else.
   *[other] { $count } lines are left to judge. Your own must be judged by somebody else.
}
log-review-finish = The month is finished
log-review-is-finished = The review is finished: { " " }
log-review-seed = The seed that it was drawn with:
log-review-signs = What speaks against it
log-review-by-chance = Nothing, chance chose it
log-review-found = Judgement
log-review-judge = Judge
log-review-own = Your own: somebody else judges it
log-review-what = Fact
log-review-said = Value
log-review-in-order = In order
log-review-explained = Has its explanation
log-review-investigate = To be investigated
log-review-reason = Why do you judge so?
log-review-reason-help = Write nothing of what stands in the case.
log-review-waits = Review the log of { $month }
log-review-sign-own-file = The one who looked is a party
log-review-sign-colleague = A colleague is a party
log-review-sign-surname = Same surname
log-review-sign-address = Same address
log-review-sign-no-task = No task in the case
log-review-sign-hours = Night or day off
log-review-sign-many = Many cases the same day
log-review-sign-stated = Stated a reason of their own

## Follow-up
nav-statistics = Follow-up
statistics-lead = How many cases are opened and closed, and how many statutory clocks are kept. Nothing about whom it concerns.
statistics-empty = Nothing has happened in these months yet.
statistics-title = Follow-up { $month }
statistics-month = Month
statistics-opened = Opened
statistics-closed = Closed
statistics-signed = Signed
statistics-contested = Contested
statistics-in-time = In time
statistics-late = Late
statistics-share = Share in time
statistics-percent = { $share } %
statistics-none = –
statistics-few = fewer than 5
statistics-finding = { $late } of { $all } clocks were kept late.
statistics-by-unit = Unit and kind
statistics-by-clock = Clocks
statistics-question = Question
statistics-quarters = Quarters
statistics-unit = Unit
statistics-kind = Kind
statistics-file = Take as a file (CSV)
statistics-how = How it is counted
statistics-how-cases = A case is counted in the month when it was opened and closed, with the unit that has it now. A document is counted once when it is signed, however many receive it. A contested line is counted when somebody says that something in the record is not right.
statistics-how-clocks = A clock is counted in the month when it was kept. It was kept in time if that was on its last day or before, extensions included. Where the law says at once, that is the same day. Clocks that run are not counted here.
statistics-how-few = Those who lead a unit do not see cases with protected identities here. Whoever leads all services sees all of them, but no number under five, and sometimes not the number beside it, so that nobody can work out whom it is about.

## Absence
absence-title = Absence
absence-lead = Write down when somebody is away and who stands in. The stand-in has the absent colleague’s cases meanwhile, except those in which somebody has a protected identity. Never write why somebody is away.
absence-listed = What is written down
absence-none = No absence is written down.
absence-new = Write down an absence
absence-save = Save
absence-who = Who is away?
absence-from = First day
absence-to = Last day
absence-stand-in = Stand-in
absence-stand-in-help = A colleague of the same unit. Without a stand-in, whoever leads the unit is told which cases stand still.
absence-nobody = Nobody
absence-set-by = Written down by
absence-of = Absence of { $name }
absence-set = Written down by { $name } { $at }
absence-earlier = Did it turn out differently?
absence-back = Back today
absence-take-back = Remove the absence
absence-problem-long = Write down a year at most. For longer, the cases need to be allotted anew.
absence-problem-overlap = An absence from { $from } to { $to } is written down already
absence-problem-self = Nobody can stand in for themselves
absence-problem-unit = { $name } does not work in the same unit
absence-problem-leaves = { $name } does not work in the same unit the whole time
absence-problem-away = { $name } is away from { $from } to { $to }
absence-problem-many = { $name } stands in for as many as one person can already
absence-write = Write down absence and stand-in
absence-i-stand-in = You stand in for { $name } until { $until }.
absence-i-am-away = You are written down as away until { $until }.
absence-without = { $name } is away from { $from } to { $to } and nobody stands in. { $count ->
    [one] One open case stands
   *[other] { $count } open cases stand
 } without a caseworker meanwhile.
absence-not-named = { $name } is away from { $from } to { $to }. { $count ->
    [one] In one open case
   *[other] In { $count } open cases
 } somebody has a protected identity, and the stand-in is not named there.
absence-see-to = Change the absence of { $name }
absence-case = { $name } is away until { $until }. { $standin } stands in.
absence-case-mine = You stand in for { $name }, who is away until { $until }.
absence-case-nobody = { $name } is away until { $until }. Nobody stands in for this case.
absence-row-mine = You stand in
absence-row-stand-in = { $name } stands in
change-AbsencePut = { $name } is away from { $from } to { $to }. Stand-in: { $standin }
change-AbsenceTakenBack = The absence of { $name } from { $from } to { $to } was removed
purpose-stand-in = Stands in for whoever has the case
looked-count-of-absent = Saw how many cases stand while somebody is away

## Recovery
administer-aterkomst = Let somebody in again
recovery-ask = Ask for recovery
recovery-ask-lead = For a colleague who has lost every way to log in. It takes two administrators, and neither can be the one concerned. Meet the person and see that it is they. Never send the code.
recovery-ask-submit = Ask for recovery
recovery-problem-waits = A recovery is waiting for this person already
recovery-half = Your half of the code
recovery-half-text = { $half } – write it down now. It is shown this once. Hand it to the person yourself.
recovery-listed = The last thirty days
recovery-none = No recovery in the last thirty days.
recovery-asked-by = Asked for by
recovery-approved-by = Approved by
recovery-state = State
recovery-do = Do
recovery-asked = Waits for another administrator
recovery-approved = Waits for the person
recovery-used = Used
recovery-withdrawn = Withdrawn
recovery-over = Ran out
recovery-approve = Approve recovery for { $name }
recovery-withdraw = Withdraw recovery for { $name }
recovery-of-you = Recovery for you, { $at }:
recovery-of-other = Recovery for { $name }, { $at }:
recovery-by-two = Asked for by { $first } and approved by { $second }.
recovery-by-one = Asked for by { $first }.
change-RecoveryAsked = Asked for recovery
change-RecoveryApproved = Approved recovery
change-RecoveryWithdrawn = Withdrew recovery

meetings-title = Meetings
meetings-mine = My meetings
meetings-today = Meetings today
meetings-tomorrow =
    { $count ->
        [0] No meetings tomorrow.
        [one] One meeting tomorrow.
       *[other] { $count } meetings tomorrow.
    }
meetings-none = No meetings this week.
meetings-week = The week of { $day }
meetings-week-before = The week before
meetings-week-after = The week after
meetings-when = When
meetings-until = Until
meetings-how = How
meetings-with = With
meetings-whom = For
meetings-state = State
meetings-file = File for the calendar
meetings-waiting =
    { $count ->
        [one] One wish about a meeting waits for an answer.
       *[other] { $count } wishes about meetings wait for an answer.
    }
times-title = My bookable times
times-for-case = Open times for the case
times-lead = Open times that families can book themselves. The same time can never be booked twice.
times-open = Open the times
times-unit = For the cases of which unit?
times-week = From which week?
times-week-help = Choose any day of the week.
times-days = Which days?
times-monday = Monday
times-tuesday = Tuesday
times-wednesday = Wednesday
times-thursday = Thursday
times-friday = Friday
times-saturday = Saturday
times-sunday = Sunday
times-first = From
times-last = Until
times-repeat = How many weeks?
times-weeks =
    { $count ->
        [one] One week
       *[other] { $count } weeks
    }
times-problem-none = That makes no time. Choose a later end or a shorter meeting.
times-problem-many = That makes more than { $most } times. Choose fewer weeks.
times-opened =
    { $count ->
        [0] No time was opened.
        [one] One time was opened.
       *[other] { $count } times were opened.
    }
times-not-opened =
    { $count ->
        [one] One you had already.
       *[other] { $count } you had already.
    }
times-mine = My times ({ $count })
times-for = For
times-one-case = One case
times-all-cases = The unit's cases
times-close = Close the time
times-closed = The time is closed.
times-not-closed = The time is booked already. Move or call off the meeting in the case.
times-back = To the case
looked-meetings = Meetings
looked-my-meetings = Own meetings
looked-times = Times to book
copy-no-meetings = No meetings today.

my-day-requests = Requests that wait for an answer
rule-look-review-answer = Answer about a reading
rule-caseworker-change-answer = Answer about another caseworker
rule-complaint-answer = Answer to a complaint
rule-gdpr-request = Answer to a request about personal data
rule-appeal-forward = Appeal to the court
looked-my-readers = Read who has read, on My pages
looked-my-requests = Read what they can ask for, on My pages
looked-my-extract = Downloaded all their data as a file
administer-by-title = Show colleagues by title and not by name
administer-by-title-lead = Holds where a party sees who has read the case. Use it for whoever has a protected identity or is threatened.
administer-by-title-all = Everybody
administer-by-title-told = How is the person shown?
administer-by-title-title = By title
administer-by-title-name = By name and title

## The child's own code
rule-child-statement-answer = Answer to the child
looked-child-door = Was inside by the child's code
child-card-title = The card for the child
child-card-lead = Print the page or copy it by hand. The code is shown now and never again.
child-card-code = Your own code
child-card-words = Write these words:
child-card-where = on the page
child-card-say-title = Go through with the child
child-card-say-keep = Where can you keep the card so that nobody finds it?
child-card-say-exit = This is how you leave the page quickly: press the button at the top.
child-card-say-duty = If somebody hurts you we must help you, even if you do not want it.
child-card-say-ended = Tell us if somebody else has seen the code. Then you get a new one.
child-card-done = Done, to the case
actor-for = { $name } for { $whom }
actor-on-paper = { $name }, on paper that came { $day }. Typed in by { $by }
## Questions without a name
nav-questions = Questions without a name
questions-lead = People who ask without saying who they are. Nothing here is a case. Whoever has waited longest stands first.
questions-none = Nobody waits for an answer
questions-waiting = { $count ->
    [one] One person waits for an answer
   *[other] { $count } people wait for an answer
}
questions-answered = Answered
questions-topic = About
questions-asked = Came
questions-language = Answer in
questions-stands = State
questions-waits = Waits for an answer
questions-is-answered = Answered
questions-ended = Closed
questions-became = Became a report
questions-my-day = { $count ->
    [one] One person waits for an answer.
   *[other] { $count } people wait for an answer.
}
questions-my-day-late = { $count ->
    [one] One person waits for an answer, which is late.
   *[other] { $count } people wait for an answer. At least one answer is late.
}
questions-open = To the questions
questions-one = Question without a name
questions-wants = Wants the answer in { $language }. Lies with { $unit }.
questions-text = Answer, or a question back
questions-text-help = Whoever asks reads this with their code. Write nothing about anybody else.
questions-answer = Send the answer
questions-report = Must we act?
questions-report-help = Does it say who a child is, and may the child be harmed? Then make it a report. Whoever asks learns that you took it as a report. The case number is not shown.
questions-to-case = To the case
questions-unit = Unit that should answer
questions-pass = Pass on
questions-end = Close the question
rule-question-answer = Answer to a question without a name
rule-question-kept = An answered question is kept
administer-landing = Where new cases land
administer-landing-lead = Choose which unit sees new cases of each kind first. Whoever has intake in that unit sees them.
administer-questions = Questions without a name
administer-questions-lead = Choose which unit answers what.

## What came on paper
paper-type-in = From paper: { $title }
paper-came = Which day did the paper come?
paper-came-help = Time is counted from that day.
paper-scan = The paper as a picture or PDF
paper-scan-help = Goes among the papers of the case. If it is about several children it goes to the first case.
on-paper-title = Paper forms
on-paper-lead = Print a form for somebody who has no e-identification. When it comes back you type it in here.
on-paper-none = Nobody in the case can answer on paper now
on-paper-none-text = Whoever answers needs a personal number and must follow the case.
on-paper-print = Print:
on-paper-type = Type in what came back
on-paper-print-or-type = Print or type in
typed-in-whose = Copy the paper word for word. It becomes what { $name } says. Your name stands beside it.
typed-in-submit = Type in
slip-staff = Slip with the number
slip-staff-link = Print the slip for whoever told us
assisted-link = Fill in together
assisted-title = Fill in together with { $name }
assisted-lead = Write the person's own words. Nothing is sent before the person has confirmed it themselves.
assisted-how = How does { $name } confirm?
assisted-by-app = With BankID on their own phone
assisted-on-paper = On paper
assisted-scan-help = With the person's signature.
assisted-visible = I confirm what { $name } has filled in together with me: { $title }
problem-assisted-before-case = The case was not there on that day.
administer-guide = The guide: additions for the municipality
administer-paper = Address for paper forms
administer-paper-lead = Stands on every form that is printed. One line at a time.
administer-paper-address = Where the form is sent or left

## Wishes
rule-wish-answer = Answer to a wish
wishes-my-day = { $count ->
    [one] One wish waits for an answer.
   *[other] { $count } wishes wait for an answer.
}
wishes-my-day-late = { $count ->
    [one] One wish waits for an answer, which is late.
   *[other] { $count } wishes wait for an answer. At least one answer is late.
}
wishes-published = You asked – we did
wishes-lead = Everybody can read this on the site. Take away what should not be there.
wishes-none = Nothing is published
wishes-take-back = Take away
wish-asked = You asked
wish-asked-help = Rewrite it so that nobody can be recognised. Take away names, places and events.
wish-done = We did
wish-checked-title = Before it is published
wish-checked = I have read the text. Nobody can be recognised.
wish-problem-checked = Read the text through and tick that nobody can be recognised.
wish-publish = Publish for everybody
rule-sip-start = Begin the individual plan
rule-individual-plan-meeting = Meeting on an individual plan
rule-individual-plan-follow-up = Follow up the individual plan
case-plan = Individual plan
plan-waits = Waits for consent.
plan-consented = Everybody has said yes. Invite to a meeting.
plan-called = The invitations are sent.
plan-holds = The plan holds.
plan-refused = There is no consent.
plan-ended = The plan has ended.
plan-said-yes = Said yes
plan-said-no = Said no
plan-said-nothing = Has not answered
plan-comes = Comes
plan-comes-not = Does not come
plan-comes-unknown = Has not answered

## The guide for staff and editors
nav-guide = The guide
editor-lead = What waits, what is due and what is missing in the guide. Whoever writes a text never reviews it.
editor-lead-staff = The articles that residents read, with the law, how sure we are and how we do it here.
editor-kind-addition = Addition to the article
editor-kind-own = Article of our own
editor-kind-routine = Local routine for staff
editor-kind-translation = National translation
editor-waits = Waits for you
editor-waits-none = Nothing waits for you.
editor-others = Waits for others
editor-others-none = No drafts wait for others.
editor-scheduled = Will stand later
editor-scheduled-none = Nothing is scheduled.
editor-scheduled-from = Will stand from { $day }
editor-due = To be reviewed again
editor-due-none = Nothing needs reviewing right now.
editor-due-rule = { $name } changed { $day }.
editor-due-ended = { $name } ended { $day }.
editor-due-data = The law's data on { $name } has changed since the article was read.
editor-due-never = Nobody has read the article beside { $name } yet.
editor-due-source = { $name } was to be read again by { $day }.
editor-due-review = Was to be reviewed by { $day }.
editor-missing = Missing in other languages
editor-missing-none = Everything is in all languages.
editor-languages = Languages missing or older than the Swedish text
editor-helped = Did it help? Answers this quarter
editor-helped-none = Nobody has answered this quarter.
editor-helped-count = { $yes } yes, { $no } no
editor-answers = Answers
editor-articles = All articles
editor-text = Text
editor-from = From
editor-why = Why
editor-stage = Stage
editor-note = Note
editor-stages = Reviews
editor-stage-facts = Facts
editor-stage-law = Law
editor-stage-plain = Plain language
editor-stage-readers = Reader test
editor-stage-waits = Waits
editor-to-publish = Ready to publish
editor-to-write-again = Back with whoever wrote it
editor-new = Write an article of your own
editor-new-lead = The article is the municipality's alone. It goes the same way as other texts: somebody else reviews it before it is seen.
editor-new-address = The article's address
editor-new-address-help = Small letters a to z, digits and hyphens. For example family-cafe.
editor-new-begin = Begin to write
editor-problem-address = The address is taken, or has other signs than a to z, digits and hyphens.
editor-write = Write
editor-preview = Show as readers see it
editor-preview-note = This is how readers see the text once it stands in the guide. Now nobody but the editors sees it.
editor-to-article = To the article
editor-save-draft = Save draft
editor-addition-lead = Write what holds with you: hours, places and forms. It stands under Here in the municipality once somebody else has reviewed it.
editor-routine-lead = Only staff read this. Write how you do it here.
editor-own-lead = Each claim ends with what it leans on, for example {"{law SoL 14:1}"} or {"{local}"}. The part Do this now is a numbered list.
editor-part-text = Text
editor-part-title = Title
editor-part-description = Description
editor-description-help = One sentence of at most 160 signs, for lists and search.
editor-part-words = Search words
editor-words-help = What people type when they look. Put commas between the words.
editor-part-situation = Area
editor-part-related = Read also
editor-part-danger = Can it be dangerous to be seen reading the article?
editor-danger-help = It can then be read without a trace.
editor-part-short = Short answer
editor-part-now = Do this now
editor-part-then = What happens then
editor-part-rights = Your rights
editor-part-cost = What it costs
editor-part-record = What we write down, and who sees it
editor-stands = Stands in the guide now
editor-nothing-stands = No text stands in the guide.
editor-earlier = The text was written before texts were reviewed. Write it anew so that somebody else can review it.
editor-released = Stands from { $from }. To be reviewed again by { $review }.
editor-leans-on = Leans on: { $source }
editor-draft = Draft
editor-ease = LIX is { $lix }. A sentence has { $mean } words in the mean. The longest has { $longest } words.
editor-hard = The text is hard to read. The guide's articles have LIX 42 at most, and at most 24 words in a sentence.
editor-mend = This must be mended:
editor-behind = The Swedish text is another than the one that was translated. Readers see the Swedish.
editor-the-swedish = The Swedish text
editor-no-swedish = There is no Swedish text to translate yet.
editor-both = Below stands what you wrote. This is what somebody else wrote while you had the page open:
editor-changed-meanwhile = Somebody else changed the text while you had the page open. Read it and do it again.
editor-own-text = You have written in the text. Therefore somebody else reviews and publishes it.
editor-refused-own = Whoever has written in the text can neither review nor publish it.
editor-refused-not-now = It cannot be done now. The text has come to another stage.
editor-refused-mend = The text cannot be published before what is wrong is mended.
editor-problem-review = The text must be reviewed again after the day on which it begins to stand.
editor-check-facts = The facts are right
editor-check-law = The law is right
editor-check-plain = The language is plain
editor-check-readers = Readers have tried the text
editor-check-note = Note on the review
editor-back = Send back
editor-back-why = What must be changed?
editor-sent-back = Back: { $why }
editor-publish = Publish
editor-publish-lead = The text stands in the guide from the day you choose. Nothing more need be done then.
editor-publish-from = From which day?
editor-publish-review = By which day must it be reviewed again?
editor-publish-source = What does the text lean on?
editor-publish-told = What is new?
editor-told-help = It stands in the guide's public list of changes.
editor-publish-named = Do you wish to stand by name in the list of changes?
editor-publish-named-help = Otherwise no name stands there.
editor-withdraw = Withdraw
editor-withdraw-lead = The text is gone for readers at once. It can still be read here.
editor-withdraw-why = Why?
editor-sign = Reviewed by a native speaker
editor-sign-lead = The mark that no native speaker has reviewed the text then goes. It comes back if the text is changed.
editor-sign-title = Who has reviewed it? Write a title, not a name.
editor-sign-title-help = For example: an authorised interpreter.
editor-sign-sure-title = Confirm
editor-sign-sure = Whoever reviewed it has the language as a first language and has read the whole text beside the Swedish.
editor-sign-in = the translation into { $language }
editor-signed = Reviewed { $day } by { $title }.
editor-signed-before = The text has changed since it was reviewed.
editor-not-signed = No native speaker has reviewed the translation here.
editor-read-swedish = Read the Swedish article
editor-translations = Other languages
editor-story = What has happened
editor-version = { $at }, { $who }
editor-did-write = Wrote
editor-did-publish = Published from { $day }
editor-did-withdraw = Withdrew: { $why }
editor-did-sign = Reviewed by { $title }
editor-for-staff = The guide for staff
editor-read-public = Read as a resident
editor-routine = How we do it here
editor-no-routine = No local routine has been written.
editor-steps = Steps and templates
editor-no-steps = No step of our cases uses the article.
editor-template = Template: { $name }
editor-law = The law
editor-law-what = Statute or rule
editor-law-provision = Provision
editor-law-days = In force
editor-law-sure = How sure
editor-law-verified = Read in the statute
editor-law-secondary = Read in a text about it
editor-law-unverified = Not confirmed
editor-evidence = How sure we are
editor-evidence-kind = Leans on
editor-evidence-many = Claims
editor-method = Method and guidance
editor-no-method = The article names no method or guidance.
editor-source = Source
editor-publisher = Publisher
editor-read-again = Read again
## The municipalities in the guide
administer-municipalities = The guide: contact details of the municipalities
administer-municipalities-lead = Everybody can read the details in the guide and fetch them as open data. What is not filled in says so.
municipality-name = Municipality
municipality-of-county = { $county }: { $filled } of { $all } filled in
municipality-no-county = No county
municipality-standing = Details
municipality-not-filled = Not filled in
municipality-filled-on = Filled in { $day }
municipality-as-settings = As in the contact details
municipality-lead = Leave empty what you are not sure of. Write hours as they are to be read, for example weekdays 8–16.
municipality-phone = Telephone of the social services
municipality-phone-hours = Telephone hours
municipality-on-call-phone = Telephone out of hours
municipality-on-call-hours = When the out-of-hours service answers
municipality-street = Visiting address: street and number
municipality-postal-code = Visiting address: postal code
municipality-city = Visiting address: town
municipality-visiting-hours = Visiting hours
municipality-web = Web address
municipality-problem-phone = Write a telephone number in digits.
municipality-problem-postal-code = Write a postal code of five digits.
municipality-problem-web = Write an address that begins with https://.
municipality-problem-long = Write at most 200 characters.
municipality-problem-half = A visiting address needs a street, a postal code and a town.
municipality-file-title = Read contact details from a file
municipality-file-lead = If anything is wrong, nothing is taken. Municipalities that are not in the file are left as they are.
municipality-file = Paste the content of the file
municipality-file-help = A table with a line for each municipality. The first line is { $columns }, or some of them. A file in Open Referral HSDS 3 will do too.
municipality-file-take = Read it
municipality-refused-empty = Line { $line }: there is nothing to read here.
municipality-refused-no-code = Line { $line }: the column code is missing, or the organisation has no municipality code. It says: { $said }
municipality-refused-column = Line { $line }: no column is called { $said }.
municipality-refused-width = Line { $line }: it has more or fewer values than there are columns. It says: { $said }
municipality-refused-quote = Line { $line }: a quotation mark is missing. It says: { $said }
municipality-refused-municipality = Line { $line }: no municipality has the code { $said }.
municipality-refused-twice = Line { $line }: the municipality { $said } is there twice.
municipality-refused-json = Line { $line }: the file cannot be read. { $said }
municipality-refused-phone = Line { $line }: { $said } is not a telephone number.
municipality-refused-postal-code = Line { $line }: { $said } is not a postal code.
municipality-refused-web = Line { $line }: { $said } is not a web address.
municipality-refused-long = Line { $line }: the text is longer than 200 characters.
municipality-refused-half = Line { $line }: a visiting address needs a street, a postal code and a town.

since-what = What
since-was = Before
since-is = Now
since-difference = Difference
since-nothing = Nothing

# The guideline, row by row.
nav-guideline = Guideline
guideline-title = Guideline and delegation
guideline-lead = Each month is counted by the rows in force then. Next year's amounts may be entered beforehand.
guideline-add = Add a row
guideline-empty = No rows are entered. Then costs are counted as asked for, and somebody looks at them.
guideline-now = In force
guideline-later = In force later
guideline-before = No longer in force
guideline-row-lead = The row is in force from the day you enter. The earlier row stands for its months.
guideline-what = What the row is about
guideline-value = What is accepted
guideline-from = From month
guideline-from-day = In force from
guideline-from-help = The first day of a month.
guideline-ground = Where it stands
guideline-ground-help = For example the guideline 4.1. It is shown beside each amount that the row counts.
guideline-source = Decided by whom and when
guideline-source-help = For example the committee 2026-11-20 § 112.
guideline-of-rent = Highest rent for a family
guideline-of-rent-more = Rent for each child more
guideline-of-cost = A cost
guideline-of-emergency-adult = Emergency norm for a grown-up and day
guideline-of-emergency-child = Emergency norm for a child and day
guideline-of-approve = Payment that a colleague approves, above the amount
guideline-of-approve-other = Other assistance that a colleague approves, above the amount
guideline-row-rent = Rent: { $adults ->
    [one] one grown-up
   *[other] { $adults } grown-ups
}, { $children ->
    [0] no children
    [one] one child
   *[other] { $children } children
}
guideline-row-rent-any = Rent: { $children ->
    [0] no children
    [one] one child
   *[other] { $children } children
}
guideline-row-cost = { $kind }
guideline-row-cost-members = { $kind }, { $members } people at most
guideline-adults = Number of grown-ups
guideline-adults-help = 1 or 2. Leave it empty if it is the same for both.
guideline-children = Number of children
guideline-kind = Which cost
guideline-members = At most so many in the household
guideline-members-help = Leave it empty if it is the same for all.
guideline-amount = Amount in whole kronor
guideline-most = { $amount } kr at most
guideline-value-most = An amount at most
guideline-as-asked = What is asked for, without a ceiling
guideline-judged = Somebody judges each time
guideline-silent = Nothing is said: somebody looks at what is asked for
guideline-problem-judged = Only costs can be judged each time.
guideline-problem-whole = Write whole kronor.
guideline-problem-amount = Write an amount between 0 and a million kronor.
guideline-problem-first = Write the first day of a month.
guideline-problem-number = Write a number from { $least } to { $most }.
guideline-problem-many = The table is full.
guideline-problem-meanwhile = Somebody else changed the guideline just now. Nothing is saved. Save once more.

# The board.
board-state = State
board-marks = To look out for
board-order = Order
board-order-alarm = Nearest deadline
board-order-opened = Oldest first
board-order-newest = Newest first
board-all = All
board-all-more = The first
board-any-mark = Any
board-cases = cases
board-empty = No cases here.
board-mark-late = Late
board-mark-soon = Few days left
board-mark-protected = Protected details
# Economy: payments
nav-payments = Payments
payments-lead = What decisions have made the municipality owe. One person makes the file and another releases it. Here you see whom, how much and when, never what stands in the case.
payments-protected = { $count ->
    [one] One payment of SEK { $amount } is for somebody with a protected identity. It is paid by hand.
   *[other] { $count } payments of SEK { $amount } are for people with protected identities. They are paid by hand.
}
payments-due = To be paid
payments-none-due = Nothing waits to be paid.
payments-day = { $day }: { $count } can be paid, SEK { $amount }
payments-make = Make a file for { $day }
payments-files = Files
payments-none-made = No file has been made.
payments-file = Payment file
payments-file-made = Waits for somebody else to release it
payments-file-released = Released
payments-file-handed = Handed to the bank
payments-file-withdrawn = Taken back
payments-open = Open the file
payments-see = More
payments-made = Made
payments-made-by = By
payments-many = Number
payments-total = Total
payments-paid = Paid
payments-failed = Stopped
payments-account = Account
payments-id = The file's number
payments-sha256 = The file's checksum (SHA-256)
payments-by-at = { $who }, { $at }
payments-release = Release the file to the bank
payments-withdraw = Take the file back
payments-handed = I have handed the file to the bank
payments-hand-over = Download the file, hand it to the bank and say so here when it is done.
payments-download = Download the file
payments-again = Pay { $name } again to the same account
payments-refused-same-person = You made the file yourself. Another person must release it.
payments-refused-own-matter = One of the payments is in a case where you are a party. Somebody else must see to the file.
payments-refused-changed = Something in the file has changed since it was made. Take it back and make a new one.
payments-refused-too-late = Somebody else was there before. See how it is now.
payments-refused-no-bank = The municipality has not set which account the money comes from. It is done in the configuration.
payments-refused-unwritable = No file could be made. A name or an amount cannot be paid.
payments-answer-title = Read in the bank's answer
payments-answer-lead = The bank answers with one file on what it received and one on what it paid.
payments-answer = The bank's answer
payments-answer-help = Open the file, copy all of its text and paste it. It begins with <?xml or <Document.
payments-answer-take = Read in the answer
payments-problem-unreadable = The text is not a whole answer from the bank (pain.002 or camt.054). Nothing was read in.
payments-problem-other-file = The answer is about a file that is not here, or in which you are a party. Nothing was read in.
payments-read-in = Read in. New: { $changed }. Known before: { $known }. Not ours: { $others }. Does not fit what we know: { $contradicts }.
