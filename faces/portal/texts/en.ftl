## The start page
start-title = What do you need help with?
start-lead = Choose what fits best. If you are not sure you can always call us. The numbers are at the bottom of the page.
start-danger-region = If someone is in danger
start-danger = Is someone in danger? Call
start-on-call = The on-call social team (socialjouren) answers evenings, nights and weekends:
start-my-pages = My pages
start-my-pages-card = Follow your case, read letters and write to us. You log in with BankID.
start-number = See how it is going with what you sent
start-number-card = Enter the number you got when you sent it. You do not need to log in.
start-answer = Answer with a code
start-answer-card = For providers and others who have received a code in a letter from us.

## Cards for services that anybody can begin
child-concern-services = Report concern for a child
child-concern-report-title-card = For you who are a neighbour, relative, friend or young yourself. You do not need to log in and you may be anonymous.
child-concern-professional-title-card = For you who must report concern in your work, for example in schools, health care or the police.

## A service, one question at a time
service-begin = Start
service-nth = Question { $nth } of { $of }
service-next = Continue
service-back = Back
service-check = Read through your answers
service-check-lead = Nothing has been sent yet. Is everything right? If not, you can change it.
service-change = Change
service-no-answer = No answer

## The receipt
receipt-title = It has been sent
receipt-number = Your number:
receipt-at = We got it on { $at }.
receipt-next = What happens now

## Asking with the number
number-title = See how it is going with what you sent
number-lead = Here you only see how far we have come. No names are shown.
number-label = Your number
number-hint = It is ten letters and digits. You got it when you sent what you wrote. It does not matter if you use capital or small letters.
number-button = Show
number-received-at = We got it on { $at }.
number-unknown = We find nothing with that number. Check that every character is right.

## My pages
my-title = My pages
my-lead = You are logged in as { $name }. Here you see your cases and what is happening now.
my-case-number = Case number
my-no-cases = You have no case here right now
my-no-cases-text = If you wonder about something, call us. The number is at the bottom of the page.
my-unnamed = the name is not known
my-to-do = What you need to do
my-nothing-to-do = You have nothing to do right now.
my-more-to-do = And { $count } more. They stand on the pages of the cases.
my-do-by = By { $day }
my-do-was-by = Was to be done by { $day }. Do it anyway, or call us.
my-do-when-you-can = When you can
my-cases = Your cases
my-cases-over = Closed cases
my-whom = Whom do you want to see?
my-whom-all = Everybody
my-whom-me = Myself
my-whom-one = This is about: { $name }

## Safe contact
safety-title = Safe contact
safety-lead = How can we reach you without risk? Think of who else can see your phone or your e-mail.
safety-now-nothing = We send you nothing now. You log in yourself to see whether anything is new.
safety-now-sms = We send you text messages now, only between { $from } and { $to }.
safety-now-email = We send you e-mail now, only between { $from } and { $to }.
safety-says = When something is new we write only: { $text }
safety-not-yet = The municipality does not send text messages or e-mail in that way yet. What you choose is kept.
safety-changed = You changed this { $at }.
safety-way = How do you want to know that something is new on My pages?
safety-nothing = Send nothing. I log in myself.
safety-sms = Text message
safety-email = E-mail
safety-phone = Phone
safety-phone-help = For example 070-123 45 67. Best a phone that only you read.
safety-address = E-mail address
safety-though-title = Your details may be protected
safety-protected = The population register protects you, or we could not ask it. A text message or e-mail can show others that somebody is looking for you. So we send nothing unless you say that you want it.
safety-though = I know. Send anyway.
safety-hours = When is it safe to be in touch?
safety-from = From
safety-to = Until
safety-language = Language
safety-word = Code word
safety-word-help = A word that you choose. We say it when we call, so that you know it is us.
safety-save = Save
safety-test = Send me a test
safety-test-sent = We have sent a test. It looks just like a real one.
safety-test-failed = The test could not be sent. Check what you have written, or try later.
safety-test-enough = You have sent many tests today. Try again tomorrow.
safety-delete = Delete what I have chosen
safety-problem-phone = Write a phone number, for example 070-123 45 67
safety-problem-address = Write an e-mail address, for example name@example.com
safety-problem-hours = The first time must be before the second
safety-problem-protected = Tick that you want it anyway, or choose that we send nothing

## My case
my-progress = How far we have come
my-promised = We must be done by { $day } ({ $provision }).
my-promised-extended = We have decided that we need more time. Now we must be done by { $day } ({ $provision }).
my-late = We are late. We should have been done by { $day } ({ $provision }). That is our fault, not yours. You do not need to do anything. Call us if you want to know why it is taking time and when we will be done.
my-late-told = We are late. We should have been done by { $day } ({ $provision }). That is our fault, not yours. You do not need to do anything.
my-late-why = This is how we explain it:
my-late-new-day = We now think that we are done by { $day }.
my-who-title = Who works with the case?
my-who = { $name }, { $title }, has your case.
my-who-stand-in = { $name }, { $title }, has your case meanwhile, until { $until }.
my-who-away = Whoever has your case is away until { $until }. Call us if you wonder about something meanwhile.
my-who-nobody-yet = Nobody has been given responsibility for your case yet. Call us if you wonder about something and the intake team will answer.
my-handed-over = The case was handed over to { $unit } on { $day } and received on { $received }.
my-handed-over-waits = The case was handed over on { $day }. Somebody will be responsible for it by { $last }.
my-handed-over-late = We are late. The case was handed over on { $day }, and somebody should have been responsible for it by { $last }. That is our fault, not yours.
my-together-title = Belongs together with this
my-together = { $done } of { $all } cases about { $name } are done.
my-do = What you can do here
my-papers = Letters and documents
my-letter = Letter
my-paper = Document
my-messages = Messages
my-messages-open = Read and write
my-messages-new = { $count ->
    [one] You have 1 new message.
   *[other] You have { $count } new messages.
}
my-messages-no-new = You have no new messages.
my-messages-wait = Your message waits for an answer.
my-together-open = Read and write in the thread that you share
my-together-new = { $count ->
    [one] There is one new message in the thread that you share.
   *[other] There are { $count } new messages in the thread that you share.
}
my-message-promise = If you write now you are answered by { $day } at the latest.
my-message-promise-days = We answer within { $days ->
    [one] 1 working day
   *[other] { $days } working days
}. If you write now you are answered by { $day } at the latest.
my-message-waits = We have your message. You are answered by { $day } at the latest.
my-message-late = You should have been answered by { $day }. The delay is our fault. A manager is told of it.
my-history = What has happened

## Kinds of lines in the history, as whoever follows the case reads them
entry-you-said-resident = In their own words
entry-someone-said-resident = Someone else told us
entry-we-saw-resident = We saw or did
entry-assessment-resident = Our assessment
entry-decision-resident = Decision
entry-handling-resident = This happened

## Letters

## About the site
about-accessibility = Accessibility
about-accessibility-text =
    The social services of the municipality are responsible for this site. Everybody should be able to use it, with or without assistive technology.
    The Swedish law on accessibility of digital public services (lagen om tillgänglighet till digital offentlig service) applies to it. We build to meet WCAG 2.2, level AA. Every page should work without a mouse, on a small screen, read aloud and without scripts.
    The pages have been checked by those who built them. Nobody from outside has reviewed them yet. That is why we do not say that every requirement is met.
    What we know may fall short: pictures and documents that somebody has sent in can be hard to have read aloud. The texts in Arabic and Somali have not yet been read by native speakers.
    If something is hard to use, call us and tell us. The number is at the bottom of the page. You can also ask us to send or read the content to you in another way. It costs nothing.
    If you are not satisfied with our answer you can report it to Digg, the Agency for Digital Government (Myndigheten för digital förvaltning), which supervises the law. The address is digg.se.
about-privacy = Your personal data
about-privacy-text =
    The committee in the municipality that is in charge of social services (nämnden) is responsible for your personal data here.
    We use the data to receive reports, handle cases, decide and give support. We may do so because our task by law requires it (General Data Protection Regulation, articles 6 and 9, act 2001:454 on personal data in social services, Social Services Act, socialtjänstlagen). That is why we do not need to ask for your consent.
    What we know about you is confidential. Only those who work with your case, and those whom you or the law permit, may read it. Each time somebody opens your case it is written down who it was, when and why. You can ask to be told who has read it.
    Names, guardians and protection are taken from the population register (folkbokföringen).
    What you write in a form is kept encrypted for at most 24 hours until you send it. Only your browser has the key. If you close the browser or press Leave this page, nobody can read it any longer. What you begin to write in a case of your own when you are signed in is kept for fourteen days. It opens only when you sign in.
    We only use cookies that the site needs to work. They disappear when you close the browser. We do not follow what you do and hand nothing over to advertisers.
    We keep the data for as long as the law says. After that they are removed or handed to the archive.
    You have the right to know what we have written about you, to have errors put right and to say what you think yourself. Mostly we may not erase anything from a record, but what you say is kept beside it. You can also ask us to limit how the data are used.
    If you want to use your rights, call us or write to the data protection officer of the municipality (dataskyddsombud). Our number is at the bottom of the page.
    If you think that we are doing wrong you can complain to the Swedish Authority for Privacy Protection (Integritetsskyddsmyndigheten), imy.se.
about-licences = Licences
about-package = Package
about-version = Version
about-licence = Licence

## Kontrollera ett dokument
answer-title = Answer with a code
answer-lead = For you who have received a letter from social services with a code to answer by. Nothing about whom the letter concerns is shown here.
answer-label = The code in the letter
answer-hint = Ten letters and digits, for example 7KQ4M‑92XMB.
answer-button = Go on
answer-unknown = There is nothing to answer with that code. Check the characters, or call us.
genuine-title = Is the document genuine?
genuine-lead = Type the code printed on the document. You learn whether it was signed here, and nothing about whom it concerns.
genuine-label = Check code
genuine-hint = Ten letters and digits, for example 7KQ4M‑92XMB.
genuine-button = Check
genuine-unknown = We have no signed document with that code. Check the characters.
genuine-signed = Signed by { $by } { $at }
genuine-fingerprint = Compare with the fingerprint on the document:
my-letter-pdf = Download as PDF

## My record
record-title = This is what we have written about you
record-open = Read and answer what we have written
record-lead = Read at your own pace. You can answer each line. Your version stays beside it for every reader.
record-more-may-be = Here is what has been disclosed to you. There may be more in your file. Write to your caseworker if you want to read more.
record-search = Search in what stands here
record-search-button = Search
record-pages = Pages of the record
record-page-of = Page { $page } of { $pages }
record-newer = Newer
record-older = Older
record-only-newest = Only the { $count } latest are shown. Write more words to find older ones.
record-new = New since you were here
record-count = { $count ->
    [one] One line is shown.
   *[other] { $count } lines are shown.
}
record-empty = Nothing stands here yet
record-none-found = Nothing here has those words
record-pdf = Download as PDF
record-json = Download as a data file (JSON)
record-words-withheld = There are words here that we may not show.
record-line-withheld = We may not show this.
record-words-withheld-because = There are words here that we may not show. { $ground }
record-line-withheld-because = We may not show this. { $ground }
record-you-said = You wrote { $at }: { $says }
record-we-answered = We answered { $at }: { $outcome }
record-answer = Is it correct? Answer this line
record-ask = Ask for a decision that you can appeal

my-meetings = My meetings
my-meetings-short = Meetings
my-meetings-lead = Here are your meetings. You can book, move and cancel without saying why.
my-next-meeting = Your next meeting is { $at }.
my-no-meeting = You have no meeting booked.
my-meeting-tomorrow = You have a meeting tomorrow, { $at }.
my-meetings-before = Earlier meetings
my-meeting-how = { $form }, with { $name }
my-meeting-on = Meeting of { $at }
my-meeting-state = State
my-meeting-file = Save in your calendar
my-back-to-case = To the case
my-wishes = What you have wished for
my-wishes-of = Your wishes of { $at }
my-wish-waits = No answer yet.
my-wish-answer = Our answer:

readers-title = Who has read about me
readers-lead = Each time somebody opens your case it is written down. Here is what we may show. There may be more.
readers-none = There is nothing here that we can show
readers-none-text = If you want to know more you can ask for an extract. Then we look at what you can get to know.
readers-somebody = Somebody who works in the social services
readers-why-work = Worked with your case.
readers-why-stand-in = Stood in for whoever has your case.
readers-why-emergency = Opened it in an emergency. A manager checks it afterwards.
readers-why-other = Another reason, which is written down.
requests-title = What I can ask for
requests-short = My rights
requests-lead = You can always speak up, ask or appeal. It does not change how we help you.
requests-mine = What I have asked for
requests-can = Choose what you want to do
requests-meeting = Ask for a meeting
requests-by = We answer by { $day } ({ $provision }).
requests-late = We are late. We should have answered by { $day } ({ $provision }). It is our fault, not yours.
requests-answered = We answered { $at }: { $answer }
requests-letter = The decision lies among your letters. It says how you can go on.
requests-withdrawn = You have taken it back.
extract-title = All my data
extract-lead = Download everything that may be shown to you, from all your cases. Keep the file so that nobody else can read it.
requests-longer = It takes longer. We answer by { $day } ({ $provision }). The reasons stand in your case.

## Begun
draft-later = Save and go on later
draft-saved = Saved at {"{time}"}. Nothing has been sent.
draft-not-saved = What you have written could not be saved just now.
draft-begun-title = Begun but not sent
draft-begun = Saved { $at }. Nobody else can read it. It is removed after { $days } days. Files are chosen again.
draft-go-on = Go on: { $what }
draft-throw = Remove what you began

## The child's own door
child-window = My page
child-door-title = Write your code
child-door-lead = Did your social worker give you a code? Write it here.
child-door-label = Your code
child-door-hint = Five short words. Big or small letters do not matter.
child-door-button = Go in
child-code-unknown = The code is not right, or it no longer works. Look at the card and try again. You can ask your social worker for a new one.
child-visit-over = Some time went by, so we closed the page. Write the code again. What you wrote is still here. Drawing and sound you have to make again.
child-no-code-title = Do you have no code?
child-no-code = You can get in touch anyway.
child-hello = Hi { $name }
child-worker = { $name } is your social worker.
child-worker-picture = Picture of { $name }
child-no-worker = You will soon have a social worker of your own.
child-answered = You have an answer
child-read-answer = Read the answer
child-now-title = What happens now?
child-now-before = This has happened
child-now-here = We are here now
child-now-after = Then this comes
child-decide-title = What can I decide?
child-reads-title = Who can read what I tell?
child-reads-worker = { $name } reads it first.
child-reads-staff = A social worker reads it.
child-reads-colleagues = Those who work with you at the social services can read it too. Everybody who reads is written down.
child-reads-family = Mum, dad and others in the family do not see that you have been here. If we want to show them something we talk with you first, if we can.
child-reads-danger = If somebody hurts you we must help you. Then we may need to tell others.
child-call-title = Do you want to call somebody?
child-call-112 = If it is dangerous now
child-call-112-text = Police and ambulance. Always open.
child-call-bris = Bris
child-call-bris-text = Talk with a grown-up who listens. Free, and not seen on the phone bill.
child-call-on-call = The on-call social services
child-call-on-call-text = Evenings, nights and weekends.
child-out = Close my page
child-said-title = What I have told
child-said-lead = Here you see what you have told and what we have answered.
child-said-nothing = You have not told anything yet.
child-said-at = You told us { $at }
child-said-drawing = You sent a picture.
child-said-sound = You sent a sound.
child-open-drawing = Open the picture
child-open-sound = Listen to the sound
child-said-waits = We have it. You get an answer here.
child-said-shared = { $name } may read this too.
child-answer-from = Answer from { $name }
child-answer-talked-with = { $name } has talked with you about this
child-tell-more = Tell more
child-back = Back

## For you who are young
young-title = For you who are young
young-lead = Is it hard at home, or are you worried about somebody? First read what happens if you tell.
young-if-i-tell = What happens if I tell?
young-anonymous = You do not have to say your name. We cannot see who you are if you do not write it.
young-duty = If you write who a child is, and the child is being harmed, we must try to help the child.
young-parents = We ask you first how it is at home. We do not tell your parents that you wrote to us. They may still understand that somebody did, if we must begin to investigate.
young-fifteen = If you are 15 or older you are a party in your own case. You can read it and say what you want.
young-has-code = You were given a code by a social worker.
young-tell = Tell without saying who you are
young-tell-text = You write about yourself or about somebody else. You decide what you write.
young-as-party = Follow your case
young-as-party-text = You are 15 or older and have an e-identification.

my-represents = You see this for { $name }, as { $kind }.
my-representatives = Who helps or represents you
my-representatives-none = Nobody else sees this on your behalf.
my-representative-until = { $from } to { $to }
my-representative-from = From { $from }, until somebody ends it
my-representative-registered = Registered by { $name }
my-representative-waits = Has not answered yet
my-representative-end-asked = You have asked us to end it
my-invited = { $name } wants you as { $kind }.
my-invited-answer = Answer yes or no
my-interpreting = Meetings where you interpret
my-representatives-looked = Those who represent you

## Ask without saying who you are
start-nameless = Ask without saying who you are
start-nameless-card = You do not log in and give no name. You fetch the answer with a code.
nameless-title = Ask without saying who you are
nameless-lead = You do not log in. We ask for no name, phone or e-mail, and we do not keep where you write from.
nameless-send = Send the question
nameless-what-happens =
    What happens if I tell you?
    We can't see who you are. But if you tell us who a child is and the child is being harmed, we must try to help.
    You decide how much you write.
nameless-promise = We answer by { $day }.
nameless-topic = What is it about?
nameless-text = Your question
nameless-text-help = Write in any language. Write no names unless you want us to act.
nameless-language = In which language do you want the answer?
nameless-sent = We have your question
nameless-your-code = Your code:
nameless-keep-code = Write the code down in a safe place. We cannot show it again.
nameless-next-fetch = Come back here and enter the code. You will see the answer, and can write again.
nameless-fetch-title = Fetch the answer to your question
nameless-fetch-lead = You got a code when you asked. With it you read the answer, and can write again.
nameless-code = Your code
nameless-code-hint = Four words of five letters each. It does not matter if you use capital or small letters.
nameless-fetch = Show
nameless-unknown = We find no question with that code. Check each word. Old questions are removed.
nameless-late = We are late. We should have answered by { $day }. That is our fault. If it is urgent, call us.
nameless-kept-until = You can read this until { $day }. Then it is removed.
nameless-write = Write more
nameless-write-send = Send
nameless-end = Close the question

## On paper
paper-link = Print a form instead
paper-status = Afterwards
paper-status-text = Time is counted from the day we get the form. Ask us for your number. With it you see how it is going, without logging in.

## The wish box
start-wish-card = Say what can be better. Read what others have wished, and what came of it.
wish-title = Make a wish
wish-lead = What can we do better? You need not say who you are. This is not for what is urgent.
wish-send = Send the wish
wish-unit = Whom is it about?
wish-text = Your wish
wish-text-help = Write no names of others. We may tell everybody what somebody wished, but never so that anybody is recognised.
wish-sent = We have your wish
wish-published-title = You asked – we did
wish-published-lead = Here is what people have wished, and what came of it. We have read it through so that nobody can be recognised.
wish-published-none = There is nothing here yet
wish-you-asked = You asked
wish-we-did = We did

## Survey after contact
survey-title = How was it?
survey-lead = A few short questions about your contact with us. You choose whether to answer.
survey-nobody = We only count the answers. Nobody can see what you answered, not even whoever has your case.
survey-not-with-question = We only count the answers. They are not kept together with your question.
survey-open = Answer the questions
survey-send = Send the answers
survey-thanks = Thank you. The answers are counted.
survey-not-now = There are no questions to answer now. You can answer once after each contact.
survey-problem-none = Answer at least one question.
survey-file = Download as a file (CSV)
