## Orosanmälan. Skriv till en rädd granne med en gammal telefon och till en trött mottagare.
child-concern-kind = Orosanmälan

## Anmäla: privatperson
child-concern-report-title = Är du orolig för ett barn?
child-concern-report-lead = Berätta för oss. Du behöver inte vara säker och du behöver inga bevis. Det räcker att du är orolig. Du behöver inte logga in.
child-concern-acute-notice = Är ett barn i fara just nu? Ring 112. Vänta inte på svar härifrån. När socialkontoret har stängt kan 112 koppla dig till socialjouren. De arbetar kvällar, nätter och helger.
child-concern-what-happens = Så här går det till: Du får ett nummer när du har skickat. Vi läser det du skriver samma dag eller nästa dag, och bedömer om barnet behöver skydd genast. Sedan beslutar vi inom den tid lagen säger om vi ska utreda vad barnet behöver. Du får vara anonym. Det vi får veta om barnet och familjen är hemligt, så vi kan inte berätta det för dig. Barnets föräldrar kan komma att läsa det du skriver.
child-concern-report-submit = Skicka till socialtjänsten

child-concern-children = Vilket barn gäller det?
child-concern-children-help = Skriv det du vet. Ett namn, en adress eller en skola räcker för att vi ska kunna leta. Är det flera barn kan du lägga till dem, ett i taget.
child-concern-child-add = Lägg till ett barn till
child-concern-child-name = Barnets namn
child-concern-child-name-help = Förnamn räcker om du inte vet mer.
child-concern-child-number = Barnets personnummer
child-concern-child-number-help = Fyll bara i om du redan vet det. Då hittar vi rätt barn fortare.
child-concern-child-whereabouts = Var finns barnet?
child-concern-child-whereabouts-help = Till exempel adress, skola eller förskola. Vi frågar för att kunna hitta barnet. Är barnet inte fött: skriv vem som väntar barnet och var den personen bor.
child-concern-child-unborn = Gäller det ett barn som inte är fött än?

child-concern-report-what = Vad har du sett eller hört?
child-concern-report-what-help = Berätta med egna ord. Skriv gärna vad du själv har sett och vad andra har sagt till dig. Du behöver inte veta varför det är så. Vill du vara anonym: skriv inte sådant som visar vem du är. Föräldrarna kan komma att läsa texten.
child-concern-report-when = När har det hänt?
child-concern-report-when-help = Till exempel i går kväll, eller nästan varje helg sedan i somras. Ungefär räcker.
child-concern-report-acute = Behöver barnet skydd redan i dag?
child-concern-report-acute-help = Vi frågar för att veta vad vi ska läsa först. Är det fara just nu, ring också 112. Är du osäker, svara ja.

child-concern-lives = Bor barnet här i kommunen?
child-concern-lives-help = Vi frågar för att anmälan ska komma till rätt kommun. Du behöver inte veta säkert.
child-concern-lives-here = Ja
child-concern-lives-elsewhere = Nej, i en annan kommun
child-concern-lives-unknown = Jag vet inte
child-concern-lives-municipality = Vilken kommun?

child-concern-who = Vill du säga vem du är?
child-concern-who-help = Du måste inte. Vi tar inte reda på vem du är om du vill vara anonym. Säger du vem du är kan vi ringa dig och fråga mer. Men då kan familjen få veta att det är du som har hört av dig.
child-concern-who-anonymous = Nej, jag vill vara anonym
child-concern-who-named = Ja, jag säger vem jag är
child-concern-who-name = Ditt namn
child-concern-who-contact = Hur når vi dig?

## Anmäla: i sitt arbete
child-concern-professional-title = Är du orolig för ett barn som du möter i ditt arbete?
child-concern-professional-lead = För dig som är skyldig att anmäla oro, till exempel i skola, vård eller polis. Du behöver inga bevis. Det räcker att du misstänker att ett barn far illa. Du anmäler med ditt namn och kan inte vara anonym.
child-concern-reasons = Vad handlar oron om?
child-concern-reasons-help = Välj allt som stämmer. Vi frågar för att se mönster om det kommer fler anmälningar om samma barn.
child-concern-reason-violence = Våld mot barnet
child-concern-reason-witnessed-violence = Barnet lever med våld i familjen
child-concern-reason-sexual-abuse = Sexuella övergrepp
child-concern-reason-neglect = Barnet får inte den omsorg det behöver
child-concern-reason-parent-addiction = En förälders bruk av alkohol, droger eller spel
child-concern-reason-parent-mental-health = En förälders psykiska hälsa
child-concern-reason-honour = Hedersrelaterat våld eller förtryck
child-concern-reason-own-behaviour = Barnet gör sådant som kan skada barnet självt
child-concern-reason-crime = Barnet begår brott eller dras in i brott
child-concern-reason-school-absence = Barnet är borta från skolan
child-concern-reason-other = Något annat
child-concern-professional-what = Vad har du sett eller hört i ditt arbete?
child-concern-professional-what-help = Skriv vad du själv har sett och vad barnet har sagt med egna ord. Skriv också vad andra har berättat och vad ni redan har gjort. Skilj på vad du vet och vad du tror. Familjen kan komma att läsa texten och få veta att du har anmält.
child-concern-family-knows = Vet familjen om att du anmäler?
child-concern-family-knows-help = Vi frågar för att kunna ta den första kontakten på ett bra sätt. Berätta inte för familjen om det kan bli farligt för barnet, till exempel vid våld, sexuella övergrepp eller hedersförtryck.
child-concern-about-you = Om dig
child-concern-your-name = Ditt namn
child-concern-your-contact = Telefon eller e-post på arbetet
child-concern-your-work = Var arbetar du?
child-concern-your-workplace = Arbetsplatsens namn
child-concern-work-school = Skola
child-concern-work-preschool = Förskola
child-concern-work-health-care = Hälso- och sjukvård
child-concern-work-dental = Tandvård
child-concern-work-police = Polis
child-concern-work-social-services = Socialtjänst
child-concern-work-other = Annat arbete
child-concern-wants-feedback = Vill du veta om vi inleder en utredning?
child-concern-wants-feedback-help = Vi får bara säga om en utredning har inletts, inte har inletts eller redan pågår. Mer än så är hemligt.

## Fel vid fält och nej
child-concern-problem-no-child = Skriv något som gör att vi kan hitta barnet: ett namn, ett personnummer eller en plats.
child-concern-problem-no-parent = Skriv vem som väntar barnet eller var den personen bor, så att vi kan hitta rätt.
child-concern-problem-municipality = Välj en annan kommun i listan.
child-concern-refusal-too-late = Tiden gick ut { $day }. Då går det inte att förlänga. Besluta nu om en utredning ska inledas.
child-concern-refusal-no-rule = Lagens regel om tiden för förhandsbedömningen går inte att läsa. Säg till den som sköter systemet.
child-concern-problem-no-open-investigation = Det finns ingen pågående utredning om det här barnet med det numret. Är barnet inte identifierat än, gör det först.
child-concern-refusal-protection-first = Bedöm först om barnet behöver skydd. Sedan kan du gå vidare här.
child-concern-refusal-child-first = Skriv först vad barnet har sagt, eller varför barnet inte har kommit till tals. Sedan kan du besluta.

## När det är skickat, och vad anmälaren kan se med sitt nummer
child-concern-receipt = Anmälan har kommit fram. Spara numret. Med det kan du se om vi har läst anmälan och om vi är klara. Vad vi kommer fram till får vi inte visa, för det är hemligt. Händer det något mer, anmäl igen.
child-concern-sender-received = Vi har fått anmälan. Vi läser den samma dag som den kom eller nästa dag. Är ett barn i fara just nu, ring 112.
child-concern-sender-assessing = Vi har läst anmälan. Nu tar vi ställning till vad som behöver göras. Mer får vi inte berätta, för att skydda barnet och familjen.
child-concern-sender-done = Vi är klara med anmälan. Vad vi har beslutat får vi inte berätta, för att skydda barnet och familjen. Är du orolig igen, anmäl igen.
# Samma ord som ovan, med avsikt: var ett barn bor är också hemligt.
child-concern-sender-sent-on = Vi är klara med anmälan. Vad vi har beslutat får vi inte berätta, för att skydda barnet och familjen. Är du orolig igen, anmäl igen.

## Det familjen ser
child-concern-you-wait = Någon är orolig och har berättat det för oss. Nu tar vi ställning till om vi ska utreda vad barnet behöver. Du behöver inte göra något. Vill du berätta hur du ser på det får du gärna skriva till oss.
child-concern-you-opened = Vi har beslutat att utreda vad barnet behöver. Vi hör av oss till dig, och du får berätta hur du ser på det.
child-concern-you-declined = Vi inleder ingen utredning. Du behöver inte göra något. Vill du ha råd eller stöd kan du alltid höra av dig till oss.
child-concern-you-joined = En utredning pågår redan. Det nya vi har fått veta läggs till den.
child-concern-you-sent-on = Vi har lämnat anmälan till en annan kommun. De hör av sig om de behöver något från dig.
child-concern-stage-told-us = Någon har hört av sig
child-concern-stage-we-look = Vi tar ställning
child-concern-stage-we-decided = Vi har beslutat
child-concern-stage-told-us-child = Någon som bryr sig om dig har hört av sig till oss. Vi har börjat läsa.
child-concern-stage-we-look-child = Vi tar reda på om du är trygg och om du behöver hjälp. Du får gärna säga vad du tycker.
child-concern-stage-we-decided-child = Vi bestämmer om vi ska ta reda på mer om hur du har det.
child-concern-stage-we-decided-child-done = Vi har bestämt oss. Fråga din socialsekreterare vad det betyder för dig.
child-concern-entry-received-parties = Vi fick veta att någon är orolig för barnet
child-concern-entry-protection-parties = Vi bedömde om barnet behöver skydd genast
child-concern-entry-family-told-parties = Vi berättade för familjen om anmälan
child-concern-entry-extended = Tiden för bedömningen förlängs till { $day }
child-concern-entry-opened = Vi inleder en utredning
child-concern-entry-declined = Vi inleder ingen utredning

## Var ärendet står, för den som arbetar med det
child-concern-now-nothing = Ingen anmälan har kommit in än.
child-concern-now-protection = Bedöm om barnet behöver skydd.
child-concern-now-preliminary = Förhandsbedömning pågår.
child-concern-now-opened = En utredning har inletts.
child-concern-now-declined = Ingen utredning har inletts.
child-concern-now-joined = Anmälan hör till en utredning som redan pågår.
child-concern-now-dispatched = Anmälan är på väg till en annan kommun. Vänta på deras kvittens.
child-concern-now-sent-on = Anmälan har lämnats till en annan kommun.
child-concern-stage-received = Anmälan
child-concern-stage-protection = Skyddsbedömning
child-concern-stage-preliminary = Förhandsbedömning
child-concern-stage-decided = Beslut

## Historiken
child-concern-entry-received = Anmälan kom in
child-concern-entry-needs-protection = Skyddsbedömning: barnet behöver skydd nu
child-concern-entry-no-protection = Skyddsbedömning: barnet behöver inte skydd just nu
child-concern-entry-contact = Kontakt under förhandsbedömningen
child-concern-entry-child-heard = Barnet har kommit till tals
child-concern-entry-child-not-heard = Barnet har inte kommit till tals
child-concern-entry-family-told = Familjen fick veta om anmälan
child-concern-entry-family-not-told = Familjen har inte fått veta om anmälan än
child-concern-entry-joined = Anmälan fördes till en utredning som redan pågår
child-concern-entry-dispatched = Anmälan skickades till en annan kommun
child-concern-sent-on-by = Lämnad hit av
child-concern-sent-on-number = Deras ärendenummer
child-concern-sent-on-day = Kom till dem
child-concern-sent-on-contact = Fråga hos dem
child-concern-entry-sent-on = Anmälan lämnades till en annan kommun
child-concern-entry-feedback = Återkoppling till anmälaren
child-concern-entry-feedback-requested = Anmälaren begärde återkoppling
child-concern-reporter = Anmälare
child-concern-reporter-anonymous = Anonym
child-concern-reporter-private = Privatperson
child-concern-reporter-mandated = Anmälningsskyldig
child-concern-reporter-name = Anmälarens namn
child-concern-reporter-contact = Så når vi anmälaren
child-concern-reporter-work = Anmälarens arbete
child-concern-reporter-workplace = Anmälarens arbetsplats
child-concern-reporter-wants-feedback = Vill anmälaren ha återkoppling?
child-concern-reason = Orsak till oron
child-concern-when = När det har hänt
child-concern-whereabouts = Var barnet finns
child-concern-acute = Anmälaren tror att barnet behöver skydd redan i dag
child-concern-municipality = Kommun
child-concern-channel = Så kom anmälan in
child-concern-channel-web = Webben
child-concern-channel-phone = Telefon
child-concern-channel-paper = Brev eller papper
child-concern-channel-visit = Besök
child-concern-channel-secure-message = Säkert meddelande
child-concern-channel-municipality = Fil från en annan kommun
child-concern-channel-police-file = Fil från polisen

## Skriva in en anmälan
child-concern-enter-title = Skriv in en anmälan
child-concern-enter-submit = Spara anmälan
child-concern-received-on = Vilken dag kom anmälan in?
child-concern-enter-what = Vad berättar anmälaren?

## Skyddsbedömning
child-concern-protection-title = Bedöm om barnet behöver skydd
child-concern-protection-submit = Spara skyddsbedömningen
child-concern-protection-lead = Bedöm genast. Skriv ner bedömningen också när svaret är nej.
child-concern-protection-acute = Anmälaren tror att barnet behöver skydd redan i dag. Gör den här bedömningen före allt annat.
child-concern-protection-question = Behöver barnet skydd just nu?
child-concern-protection-needed = Ja, barnet behöver skydd nu
child-concern-protection-not-needed = Nej, inte just nu
child-concern-basis = Vad bygger bedömningen på?
child-concern-basis-help = Till exempel anmälan, samtal med barnet eller det vi redan vet. Den som läser senare ska kunna se vad du visste.
child-concern-protection-reasons = Hur har du tänkt?
child-concern-measures = Vad gör vi nu?

## Vem är barnet?
child-concern-identify-title = Vem är barnet?
child-concern-identify-submit = Hämta uppgifter
child-concern-identify-lead = Namn, skydd, vårdnadshavare och syskon hämtas från folkbokföringen.
child-concern-identify-named = Så står barnet i anmälan
child-concern-identify-number = Barnets personnummer

## Kontakter
child-concern-contact-title = Skriv om en kontakt
child-concern-contact-submit = Spara kontakten
child-concern-contact-lead = Innan en utredning har inletts får vi bara ta kontakt med familjen och anmälaren och läsa våra egna handlingar.
child-concern-contact-with = Kontakt med
child-concern-contact-family = Barnet eller familjen
child-concern-contact-reporter = Anmälaren
child-concern-contact-own-records = Våra egna handlingar
child-concern-contact-on = När var det?
child-concern-contact-text = Vad kom fram?

## Barnet kommer till tals
child-concern-hear-title = Vad säger barnet?
child-concern-hear-submit = Spara
child-concern-hear-lead = Barnet har rätt att få veta vad som händer och att säga vad det tycker. Barnet måste inte. Skriv barnets egna ord.
child-concern-hear-question = Har barnet kommit till tals?
child-concern-heard = Ja
child-concern-not-heard = Nej, inte än
child-concern-hear-on = När var det?
child-concern-hear-words = Vad sade barnet?
child-concern-hear-why = Varför har barnet inte kommit till tals?

## Berätta för familjen
child-concern-tell-title = Berätta för familjen
child-concern-tell-submit = Spara
child-concern-tell-lead = Berätta när det är säkert för barnet. Den du väljer här kan följa ärendet på Mina sidor från i dag.
child-concern-tell-question = Har familjen fått veta om anmälan?
child-concern-told = Ja
child-concern-not-told = Nej, inte än
child-concern-tell-who = Vem har fått veta?
child-concern-tell-on = När fick de veta?
child-concern-tell-how = Hur fick de veta?
child-concern-tell-why = Varför väntar vi?

## Förlänga
child-concern-extend-title = Förläng förhandsbedömningen
child-concern-extend-submit = Förläng
child-concern-extend-lead = Tiden får bara förlängas på den grund som lagen har. Familjen kan läsa skälet. Skriv inte vem som har anmält.
child-concern-extend-ground = På vilken grund?
child-concern-extend-ground-exceptional = Synnerliga skäl
child-concern-extend-to = Till och med vilken dag?
child-concern-extend-reason = Varför behövs mer tid?
child-concern-last-day = Tiden går ut
child-concern-day = { $day }

## Besluta
child-concern-decide-title = Ska en utredning inledas?
child-concern-decide-submit = Skriv under beslutet
child-concern-decide-lead = Inled en utredning när det som har kommit fram kan leda till att vi behöver göra något för barnet.
child-concern-decide-no-protection-yet = Barnets behov av skydd är inte bedömt än. Gör det först.
child-concern-decide-child-not-heard-yet = Det står inget än om vad barnet säger. Skriv det först, eller skriv varför barnet inte har kommit till tals.
child-concern-decide-question = Beslut
child-concern-decide-open = Inled utredning
child-concern-decide-decline = Inled inte utredning
child-concern-decide-reasons = Skäl för beslutet
child-concern-decide-reasons-help = Skriv så att familjen förstår hur du har tänkt. Familjen kan läsa skälen. Skriv inte vem som har anmält.
child-concern-law = Vad beslutet stöds på
child-concern-decide-sign = Jag beslutar det som står i beslutet efter förhandsbedömningen, med de skäl som står där.

## Utredning pågår redan
child-concern-join-title = Lägg anmälan till en utredning som pågår
child-concern-join-submit = Lägg till utredningen
child-concern-join-lead = Välj det här när en utredning om barnet redan pågår. Bedöm barnets behov av skydd först. Den som utreder får anmälan.
child-concern-join-expects = Vem väntar barnet?
child-concern-join-expects-help = Barnet är inte fött och har inget personnummer. Anmälan kan läggas till utredningen om samma person väntar barnet där.
child-concern-join-no-parent = Barnet är inte fött och har inget personnummer. Lägg först till den som väntar barnet, med personnummer.
child-concern-join-number = Utredningens ärendenummer

## Till en annan kommun
child-concern-send-title = Lämna till en annan kommun
child-concern-send-submit = Lämna vidare
child-concern-send-lead = Bedöm barnets behov av skydd först. Lämna anmälan till kommunen där barnet bor. Ärendet avslutas här när deras kvittens har kommit.
child-concern-send-way = Hur lämnas den?
child-concern-send-way-help = Systemet skickar bara till kommuner som systemförvaltaren har lagt till. Ärendet väntar här tills deras kvittens har kommit.
child-concern-send-by-itself = Systemet skickar den som fil
child-concern-send-by-hand = Vi har lämnat den själva
child-concern-send-contact = Vem kan de ringa hos oss?
child-concern-send-contact-help = Direktnummer. De ser ditt namn.
child-concern-problem-not-reached = Systemet kan inte skicka till den kommunen. Lämna anmälan själva.
child-concern-refusal-not-as-file = Anmälan går inte att skicka som fil. Lämna den själva.
child-concern-send-on = Vilken dag lämnades den?
child-concern-receipt-from = Kvittens från kommunen
child-concern-receipt-from-help = Vem tog emot, när och hur? Skriv deras ärendenummer om de har ett.

## Återkoppling
child-concern-feedback-title = Återkoppla till anmälaren
child-concern-feedback-submit = Spara återkopplingen
child-concern-feedback-lead = Säg bara det som står här. Allt annat är hemligt. Är det olämpligt att svara, välj det och skriv varför.
child-concern-feedback-may-say = Det här får du säga
child-concern-feedback-opened = En utredning har inletts.
child-concern-feedback-declined = Ingen utredning har inletts.
child-concern-feedback-running = En utredning pågår redan.
child-concern-feedback-way = Hur fick anmälaren svar?
child-concern-feedback-phone = Telefon
child-concern-feedback-letter = Brev
child-concern-feedback-secure-message = Säkert meddelande
child-concern-feedback-withheld = Inget svar, det är olämpligt
child-concern-feedback-text = Vad sade du, eller varför svarar vi inte?

child-concern-feedback-request-title = Begäran om återkoppling
child-concern-feedback-request-submit = Spara begäran
child-concern-feedback-request-lead = Anmälaren vill veta om en utredning har inletts. Kontrollera att det är den som står här. Den som frågar efter beslutet ska få svar genast.
child-concern-feedback-request-on = Vilken dag frågade anmälaren?
child-concern-feedback-request-how = Hur frågade anmälaren?

child-concern-inlet-police = Polisen: orosanmälan om barn, som fil
child-concern-inlet-municipality = En annan kommun: orosanmälan som lämnas vidare, som fil
child-concern-municipal-title = Läs in en anmälan från en annan kommun
child-concern-municipal-file = Filen från kommunen
child-concern-municipal-file-help = En JSON-fil enligt schemat på /schema/orosanmalan/kommun.json.
child-concern-police-title = Läs in en anmälan från polisen
child-concern-police-lead = Filen läses hel eller inte alls. Den sparas som handling i ärendet.
child-concern-police-file = Filen från polisen
child-concern-police-file-help = En JSON-fil enligt schemat på /schema/orosanmalan/polis.json.
child-concern-file-not-json = Filen går inte att läsa som JSON. Felet finns på rad { $line }.
child-concern-file-missing = { $path }: saknas i filen.
child-concern-file-unknown = { $path }: finns inte i schemat.
child-concern-file-empty = { $path }: får inte vara tomt.
child-concern-file-too-long = { $path }: högst { $max } tecken.
child-concern-file-too-many = { $path }: högst { $max } stycken.
child-concern-file-no-child = { $path }: namn, personnummer eller plats måste finnas.
child-concern-file-value = { $path }: följer inte schemat.
child-concern-file-hidden = { $path }: har dolda tecken som vi inte kan spara.
child-concern-file-future = { $path }: den dagen har inte varit än.
child-concern-file-number = { $path }: numret stämmer inte. Kontrollera siffrorna.
child-concern-file-more = Filen har fler fel än de här.

# Mallar och fraser
child-concern-template-reasons = Fraser för beslutets skäl
child-concern-phrase-open = Skäl att inleda
child-concern-phrase-open-text = Anmälan handlar om … . Det ger anledning att ta reda på mer om hur barnet har det och om barnet behöver skydd eller stöd.
child-concern-phrase-decline = Skäl att inte inleda
child-concern-phrase-decline-text = Anmälan handlar om … . Vid samtal har det kommit fram att … . Det ger inte anledning att tro att barnet behöver skydd eller stöd av oss.
child-concern-phrase-support = Familjen har redan stöd
child-concern-phrase-support-text = Familjen får redan stöd av … och vill fortsätta med det. Stödet svarar mot det som anmälan handlar om.
