## The frame of the page
frame-skip-links = Shortcuts
frame-skip-to-content = Skip to content
frame-skip-to-exit = Skip to Leave this page
frame-department = Social services
frame-language = Language
frame-navigation = Main menu
frame-log-in = Log in
frame-log-out = Log out
frame-logged-in-as = Logged in as
frame-quick-exit = Leave this page
frame-quick-exit-hint = Press Shift three times and the same thing happens.
frame-demo = This is a demonstration with made-up people.
frame-neutral-title = Information
# Stands before the title of the page when something in the form must be put right.
frame-error-prefix = Error:{" "}
frame-error-summary = Something needs to be put right

## The foot of the page
frame-help = Do you need help?
frame-emergency = Someone is in danger now
frame-on-call = On-call social team (socialjouren)
frame-on-call-hours = Evenings, nights and weekends
frame-phone = Call the social services
frame-report-problem = Did you see something wrong on this page?
frame-accessibility = Accessibility
frame-privacy = Your personal data
frame-licences = Licences

## In forms
# Stands in brackets after the question.
frame-optional = optional
frame-phrases = Phrases
frame-word-hurts = “{ $word }” may hurt whoever reads about themselves. Rather write: { $instead }.
frame-look-through = Look through the words of the text
voice-record = Record
voice-stop = Stop
voice-listen = Listen
voice-recording = Recording. It stops by itself after { "{time}" }.
voice-recorded = Recorded: { "{time}" }. It goes along when you send the answer.
voice-failed = It was not possible to record. Allow the microphone, or choose a sound file.
voice-file-name = recording
frame-choose = Choose
frame-day = Day
frame-month = Month
frame-year = Year
# Heading over one of several, for example child number two.
frame-item = Number { $nth }

## Keyboard shortcuts
frame-shortcuts = Keyboard shortcuts
frame-shortcuts-off = Use no keyboard shortcuts
frame-close = Close
frame-session-warning = You will be logged out at {"{time}"} unless you go on. What you have written stays.
frame-session-stay = Stay logged in
frame-session-over = You are logged out. What you have written is still here: send or save as usual, and you log in first.

## Time and day
plain-time = { $at }

## How far something has come
stage-done = Done
stage-now = Happening now
stage-ahead = Comes later

## Logging in
sign-in-title = Log in
sign-in-title-staff = Log in to your work
sign-in-lead = You show who you are with BankID. Where do you have your BankID?
sign-in-this-device = BankID on this device
sign-in-other-device = BankID on another device
sign-in-open-app = Open BankID on this device
sign-in-qr-title = Scan the code with BankID
sign-in-qr-label = QR code to scan with the BankID app. It changes all the time.
sign-in-step-same = Open the BankID app and confirm. You come back here by yourself when you have confirmed.
sign-in-did-not-come-back = I have confirmed but did not come back: start again with a QR code
sign-in-come-back = BankID is confirmed, but you have not come back here from the app. For your safety this page does not go on by itself. Start again with a QR code if the app opened another browser.
sign-in-not-begun-here = What you confirmed was started in another browser, so nobody is logged in here. Did you start in another browser yourself? Go back to it and choose to start again with a QR code. Did somebody send you a link? Then do not go on. Somebody may be trying to log in as you.
sign-in-made-up-app = Scan the code with the made-up BankID
sign-in-step-open = Open the BankID app on your other device.
sign-in-step-scan = Tap Scan QR code (Skanna QR-kod) and point the camera at the code.
sign-in-step-confirm = Read what it says in the app. Confirm if it is right.
sign-in-cancel = Cancel
sign-in-with = Log in with { $name }
sign-in-others = Other ways to log in
sign-in-failed = It was not completed
sign-in-again = Try again
signed-out-title = You are logged out here
signed-out-lead = You may still be logged in to { $name }. If you share the computer with others, log out there too.
signed-out-there-too = Log out from { $name }
signed-out-home = To the start page

## Passkeys
passkey = Passkey
passkey-sign-in = Log in with a passkey
passkey-sign-in-lead = Use a passkey that you have made here before. You confirm with a finger, your face or a code on your device.
passkey-use = Use a passkey
passkey-make = Make the passkey
passkey-without-scripts = Passkeys need scripts, and scripts are turned off in your browser. Log in with BankID instead.
passkey-cannot = Your browser cannot use passkeys. Log in with BankID instead.
passkey-failed = It was not completed. Try again, or choose another way.
passkey-not-good = The passkey could not be used. Try again, or log in with BankID.
passkey-suspect = The passkey may have been copied and opens nothing any more. Remove it and make a new one.

## Where you are logged in
sessions-title = Where you are logged in
sessions-lead = Here you see where you are logged in right now. If there is something you do not recognise, log out from it.
sessions-only-this = You are not logged in anywhere else
sessions-end-others = Log out everywhere but here
session-this = This is where you are now
session-times = Logged in since { $from }. Last used { $seen }.
session-end = Log out from: { $device }
session-on-phone = { $browser } on a phone
session-on-tablet = { $browser } on a tablet
session-on-computer = { $browser } on a computer
session-on-device = { $browser } on an unknown device
session-some-browser = An unknown browser

## Log-ins, afterwards
sign-in-log-title = Log-ins
sign-in-log-lately = Your latest log-ins
sign-in-log-when = When
sign-in-log-who = Who
sign-in-log-what = What
sign-in-log-by = With
sign-in-log-resident = A resident
sign-in-log-nobody = Nobody yet
sign-in-log-program = A program
sign-in-log-begun = Log-in begun
sign-in-log-signed-in = Logged in
sign-in-log-refused = Refused
sign-in-log-ended = Logged out
sign-in-log-proven-anew = Showed again who they are
sign-in-log-passkey-made = Made a passkey
sign-in-log-passkey-removed = Removed a passkey
sign-in-ended-oneself = Logged out
sign-in-ended-left = Left the site
sign-in-ended-elsewhere = Logged out by the same person from another device
sign-in-ended-administration = Logged out when a role or an employment ended
sign-in-ended-provider = Logged out where the log-in was made
sign-in-ended-idle = Logged out after a while in which nothing happened
sign-in-ended-longest = Logged out after the longest time
sign-in-ended-restored = Logged out when a backup was restored
sign-in-ended-renewed = Replaced by a new log-in in the same browser
program-unknown = Unknown program or wrong signature
program-token = The token is not valid
program-not-now = The program has no access today
program-not-this = The program has no access to this

## Signing
sign-title = Sign with BankID
sign-risk-high = BankID judges that the risk is high that somebody else is behind this signature. So nothing has been signed. If somebody has called you or sent you a link, stop and contact your bank. Otherwise try again from a computer or phone that you usually use.

## When the page cannot do what you asked
trouble-not-found = We cannot find the page
trouble-not-found-text =
    The page does not exist, or it is not open to you.
    Check the address or go to the start page. Call us if you think you should be able to see the page.
trouble-not-staff = We cannot find you among the staff
trouble-not-staff-text =
    The log-in worked, but you have no role here today.
    Ask your manager or the system administrator to add you. If you want to see your own cases, go to My pages (Mina sidor).
trouble-slow-down = Please wait a little
trouble-slow-down-text =
    Many attempts have come from here in a short time, so we are taking a pause.
    Wait a few minutes and try again. If someone is in danger now, call 112.
trouble-bad-request = We did not understand what was sent
trouble-bad-request-text =
    This can happen if the page has been open for a long time, if a file is too large or if the browser does not allow cookies.
    Go back, reload the page and try again. If it happens again, call us.
trouble-other-site = We did not accept what was sent
trouble-other-site-text =
    It was sent from another website than this one, so nothing has been saved.
    Go to the page here and send it from there. If it happens again, call us.
trouble-closed = The service is closed right now
trouble-closed-text =
    There is a technical fault on our side, and we are working on it.
    Call us instead, and we will help you. If somebody is in danger now, call 112.
trouble-fault = Something went wrong on our side
trouble-fault-text =
    The fault is ours, not yours. It has been noted so that we can put it right.
    Try again in a while. If it is urgent, call us. If someone is in danger now, call 112.

demo-clock-title = The clock of the demonstration
demo-clock-days = Days forward
demo-clock-hint = The clock only goes forward. Clocks ring when their day comes.
demo-clock-move = Move forward

letter-date = Date
letter-case = Case number
letter-signed-by = Signed by
letter-signed-at = Signed
away-until = away until { $until }
recovery-link = I have lost every way to log in
recovery-title = Come in again
recovery-lead = Two administrators have each given you a half of a code. Type both here, on the device where you want your new passkey. Your old passkeys and log-ins end.
recovery-first = The first half
recovery-second = The second half
recovery-continue = Continue
recovery-not-good = The code is not valid. Ask the administrators to begin anew.
recovery-passkey = After recovery
recovery-make = New passkey for { $name }
recovery-make-lead = When the passkey is made you are logged in.
sign-in-log-recovery-asked = Recovery asked for by an administrator
sign-in-log-recovery-approved = Recovery approved by a second administrator
sign-in-log-recovery-withdrawn = Recovery withdrawn
sign-in-log-recovery-used = Came in again with the code of two administrators
sign-in-ended-recovery = Logged out when the person came in again with a new passkey

## All that leaves the house when something is new
notice-text = You have a new message.

calendar-meeting = Meeting
calendar-title = Meetings in your calendar
calendar-lead = With a secret address you see your meetings in the calendar of your phone. It says only the word meeting.
calendar-told = This is your address. Keep it now, it is shown only once. Show it to nobody.
calendar-made = You have an address, made { $at }.
calendar-none = You have no address now.
calendar-make = Make an address
calendar-make-anew = Make a new address
calendar-end = Remove the address

## Messages
message-thread = Messages
message-together = Shared thread
message-read = Read { $at }
message-unread = Not read yet
message-new = New
message-settled = { $how } ({ $at }).

## Drawing
draw-sheet = Paper to draw on
draw-undo = Undo
draw-clear = Start again on an empty paper
draw-drawn = The drawing goes along when you press Send.
draw-empty = The paper is empty.
draw-file-name = drawing
draw-ink-black = Black
draw-ink-red = Red
draw-ink-blue = Blue
draw-ink-green = Green
draw-ink-yellow = Yellow
draw-ink-brown = Brown
## Questions without a name
nameless-topic-child = A child who is not doing well
nameless-topic-home = How things are at home
nameless-topic-violence = Violence, threats or control
nameless-topic-money = Money, food or housing
nameless-topic-addiction = Alcohol, drugs or gambling
nameless-topic-other = Something else
nameless-thread = Your question and our answers
nameless-from-us = Social services
nameless-from-you = You
nameless-from-asker = The one who asks
nameless-became-report = We must do something about what has been told. So we have taken it as a report of concern.
nameless-passed-on = Passed on to { $unit }.
nameless-ended-by-us = The question is closed.
nameless-ended-by-asker = Closed the question.
nameless-refused-ended = The question is closed. You can ask a new one.
nameless-refused-full = There is no room for more here. You can ask a new question.
nameless-refused-same-unit = The question is there already.
nameless-refused-meanwhile = Something new has come. Read it, then send again.

## A form on paper
paper-item = { $title } Number { $nth } of { $of }. If there are more, write on a paper of your own.
paper-only-if = Answer only if you ticked “{ $answer }” in question { $question }.
paper-tick-one = Tick one box.
paper-tick-all = Tick all that is right.
paper-enclose = Add papers if you like. Use a paper of your own if the lines are not enough.
paper-optional = You need not answer.
paper-caption = Form
paper-how = What to do
paper-how-text = Print this page, or ask us for a print. Write by hand. Somebody may help you.
paper-where = Send the form here, or leave it:
paper-where-ask = Call us and ask where to leave the form:
paper-of-case = Number of the case
paper-pdf = Get it as PDF
paper-no-press = PDF cannot be made here. Print the page instead.
slip-title = Your number
slip-lead = Keep this slip. With the number you can find out more. You need not say who you are.
slip-number = Number
slip-how = How to ask
slip-where = Type the number here:
slip-phone = Or call:
slip-keep = Show the number only to somebody you trust.
slip-link = Print or save a slip
translate-link = Translate by machine
translate-title = Translation by machine
translate-lead = A machine can show roughly what it says. What was written is what counts.
translate-original = This is what it says
translate-to-whom = When you press, the text is sent to { $name }. They read it to translate it. Your name is not sent.
translate-send = Send the text and translate
translate-again = Try again
translate-by-machine = Translated by a machine
translate-may-be-wrong = The machine may be wrong. Ask if something is unclear. You have the right to an interpreter.
translate-too-long = The text is too long for the machine. It was not sent.
translate-refused = The machine cannot translate this into your language.
translate-later = The translation does not answer now. What you read is still there. Try again in a while.
translate-back = Back to the messages

## Wishes
nameless-topic-wish = A wish about our service
nameless-published = This we tell everybody. You asked: { $asked } We did: { $done }
nameless-refused-no-wish = Only wishes can be told to everybody.

## Survey after contact
survey-answer-yes = Yes
survey-answer-partly = Partly
survey-answer-no = No
survey-answer-unknown = Don't know
survey-q-information = Was it easy to understand what we said and wrote?
survey-q-treatment = Were you met with respect and understanding?
survey-q-influence = Could you influence which help you got?
survey-q-change = Has your situation become better after the contact?
survey-q-access = Was it easy to reach us?
survey-q-whole = Are you content with the contact as a whole?
survey-results = What people think of the contact
survey-results-lead = Answers are shown when a quarter is over. Where fewer than five answered, nothing is shown.
survey-results-none = There are no answers to show yet
survey-in = Answers { $quarter }
survey-too-few = Too few answers to show ({ $quarter }).
survey-few = Too few
survey-as-table = Show as a table
survey-answer = Answer
survey-many = Number
amounts-what = What
amounts-amount = Amount
amounts-asked = You asked for { $asked }
money-unit = kr

## Files of what is begun
files-kept = Files that you have chosen already
files-kept-drop = Tick those that should not go with it.
files-another = Add another file
# Payments
payments-of-case = Payments
payment-kronor = SEK { $amount }
payment-to = To
payment-on = Day
payment-amount = Amount
payment-where = Status
payment-due = To be paid
payment-no-account = Waits for an account
payment-account-waits = The account waits for approval
payment-in-file = Being prepared
payment-released = On its way to the bank
payment-handed = Handed to the bank
payment-accepted = The bank has received it
payment-rejected = The bank could not pay
payment-paid = Paid
payment-returned = The money came back
