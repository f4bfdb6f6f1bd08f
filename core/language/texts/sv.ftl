## Ord som hör till hela huset
yes = Ja
no = Nej
plain = { $text }
date-and-time = { $date } klockan { $time }
case-number = Ärendenummer
signed-by = Underskrivet av

## Fel vid fält: säg vad som ska göras
problem-required = Fyll i det här.
problem-choose = Välj ett av alternativen.
problem-too-long = Texten är för lång. Skriv högst { $max } tecken.
problem-hidden-characters = Texten har dolda tecken som vi inte kan spara. De följer ofta med när man klistrar in. Skriv det stället för hand.
problem-date = Skriv dagen som år, månad och dag, till exempel 2026 11 22.
problem-date-in-future = Den dagen har inte varit än. Välj i dag eller en tidigare dag.
problem-date-in-past = Den dagen har redan varit. Välj i dag eller en senare dag.
problem-number-length = Ett personnummer har tio eller tolv siffror, till exempel 20150917-2381.
problem-number-date = Det finns ingen sådan födelsedag. Kontrollera de första siffrorna.
problem-number-check-digit = Någon siffra stämmer inte. Kontrollera personnumret.
problem-number-unknown = Numret finns inte i folkbokföringen. Kontrollera det, eller skriv bara namnet.
problem-case-number = Numret ser inte ut som ett ärendenummer. Kontrollera det.
problem-name-or-number = Skriv personnummer eller namn.
problem-register-silent = Folkbokföringen svarar inte just nu. Vi kan inte se om personen har skyddade uppgifter. Försök igen, eller skriv bara namnet och kontrollera skyddet på annat sätt.
problem-file-missing = Välj minst en fil.
problem-file-type = Filen { $name } är varken bild eller PDF, även om namnet säger det. Välj en annan fil.
problem-file-too-large = Filen { $name } är för stor. Den får vara högst { $max } MB.
problem-too-many = Här går det att lägga till högst { $max }. Ta bort några.

## Nej från världen
refusal-step-not-open = Det går inte att göra det här i ärendet just nu. Någon kan ha hunnit före, eller så har ärendet gått vidare. Öppna ärendet igen för att se var det står.
refusal-answers-unread = Svaren gick inte att läsa. Ladda om sidan och försök igen. Det du skrev finns kvar.
refusal-not-a-party = Vi kan inte ta emot det här från dig, för du står inte med i ärendet. Ring oss om det inte stämmer.
refusal-not-signed = Beslutet är inte underskrivet än. Skriv under och försök igen. Det du har skrivit finns kvar.
refusal-real-person = Det här är en demonstration med påhittade personer. Använd bara de påhittade personnumren: riktiga människor får inte skrivas in här.
refusal-already-has-it = { $name } har redan ärendet.

## Skydd
protection-ordinary = Inget skydd
protection-unchecked = Skyddet är inte kontrollerat
protection-confidentiality-marked = Sekretessmarkering
protection-protected-registration = Skyddad folkbokföring

## Roller i ett ärende
party-subject = den som ärendet gäller
party-guardian = vårdnadshavare
party-parent = förälder utan vårdnad
party-sibling = syskon
party-network = person i nätverket
party-reporter = anmälare

## Var ett ärende står
phase-intake = Mottagning
phase-unallotted = Väntar på handläggare
phase-allotted = Har handläggare
phase-closed = Avslutat

## Slag av rad i historiken
entry-you-said = Egna ord
entry-someone-said = Någon annan berättar
entry-we-saw = Vi såg eller gjorde
entry-assessment = Vår bedömning
entry-decision = Beslut
entry-handling = Handläggning

## Journalen
journal-case-opened = Ärendet skapades
journal-party-added = { $name } lades till som { $role }
journal-party-follows = { $name } kan följa ärendet på Mina sidor
journal-party-blocked = { $name } kan inte längre se ärendet
journal-party-unblocked = { $name } kan se ärendet igen
journal-allotted = Ärendet fördelades till { $name }
journal-allotted-to-you-parties = { $name } har nu ditt ärende
journal-colleague-added = { $name } släpptes in i ärendet
journal-colleague-ended = { $name } har inte längre tillgång till ärendet
journal-scope = Omfattning
journal-until = Till och med
journal-named-staff = Bara dessa får öppna ärendet: { $names }
journal-note = { $heading }
journal-told-by = Berättat av
journal-note-corrected = Rättelse till ”{ $heading }”
journal-message-from-party = Meddelande till socialtjänsten
journal-message-to-party = Meddelande från socialtjänsten
journal-task-set = Att göra senast { $due }: { $what }
journal-task-done = Klart: { $what }
journal-document-added = Handling: { $name }
journal-letter-written = Brev skrevs
journal-letter-title = Brev
scope-whole = Läsa och skriva
scope-read = Bara läsa

write-note-title = Skriv anteckning
write-note-submit = Spara i journalen
write-note-heading = Rubrik
write-note-kind = Vad är det här?
write-note-told-by = Vem berättar?
write-note-happened-on = När hände det?
write-note-text = Anteckning
write-note-shown = Ska de som följer ärendet se anteckningen på Mina sidor?
write-note-shown-help = Visa inte det som gäller någon annan, som visar vem som har anmält eller som kan bli en risk.
correct-note-title = Rätta en anteckning
correct-note-submit = Spara rättelsen
correct-note-lead = Anteckningen ändras inte. Rättelsen står bredvid, och alla som läser ser båda.
correct-note-which = Vilken anteckning?
correct-note-choice = { $heading } ({ $day })
correct-note-text = Vad är rätt?
add-document-title = Lägg till handling
add-document-submit = Lägg till
add-document-files = Bilder eller PDF
add-document-files-help = Högst fem filer, 10 MB var.
add-document-shown = Ska de som följer ärendet se handlingen på Mina sidor?
set-task-title = Lägg till att göra
set-task-submit = Lägg till
set-task-what = Vad ska göras?
set-task-due = Senast vilken dag?
finish-task-title = Bocka av
finish-task-submit = Klart
finish-task-which = Vad är klart?
finish-task-choice = { $what } (senast { $due })
send-message-title = Skriv till familjen
send-message-submit = Skicka
send-message-lead = Alla som följer ärendet ser meddelandet. Det sparas i ärendet.
send-message-text = Meddelande
write-message-title = Skriv till din handläggare
write-message-submit = Skicka
write-message-lead = Det du skriver sparas i ditt ärende. Vi svarar inom två arbetsdagar. Är någon i fara just nu, ring 112.
write-message-text = Ditt meddelande
add-party-title = Lägg till person
add-party-submit = Lägg till
add-party-role = Vem är personen i ärendet?
add-party-number = Personnummer
add-party-number-help = Namn och skydd hämtas från folkbokföringen.
add-party-name = Namn
add-party-name-help = Skriv namnet om du inte har personnumret.
block-party-title = Stäng av insyn
block-party-submit = Spara
block-party-lead = Det gäller genast på Mina sidor. Skälet sparas i ärendet.
block-party-who = Vem gäller det?
block-party-is-blocked = Avstängd nu
block-party-what = Vad ska hända?
block-party-shut = Stäng av insynen
block-party-open = Öppna insynen igen
block-party-reason = Skäl
allot-title = Fördela
allot-submit = Fördela ärendet
allot-lead = Den som får ärendet får också läsa och skriva i det. Lagens tider räknas vidare som förut.
allot-now = Har ärendet nu
allot-to = Till vem?
allot-to-help = Siffran är antalet öppna ärenden.
add-colleague-title = Släpp in en kollega
add-colleague-submit = Släpp in
add-colleague-to = Vem?
add-colleague-scope = Vad får kollegan göra?
add-colleague-until = Till och med vilken dag?
end-colleague-title = Avsluta kollegas tillgång
end-colleague-submit = Avsluta
end-colleague-who = Vem?
name-staff-title = Bestäm vilka som får öppna ärendet
name-staff-submit = Spara
name-staff-lead = Någon i ärendet har skyddade personuppgifter. Bara de du väljer här kan öppna det, högst tre.
name-staff-first = Första person
name-staff-second = Andra person
name-staff-third = Tredje person
journal-colleague-mentioned = { $name } blev nämnd
write-note-text-help = Skriv @ och en kollegas hela namn för att säga till kollegan.

decided-by = Vem har beslutat?
decider-delegate = Handläggare med delegation
decider-section = Utskottet
decider-committee = Nämnden
problem-not-later = Ny dag måste vara senare än { $day }.
problem-too-far = Längre än till { $day } går inte.
problem-decider = Den här beslutsfattaren får inte ta det beslutet. Välj en annan.
