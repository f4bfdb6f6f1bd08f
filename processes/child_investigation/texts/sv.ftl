## Barnutredning. Skriv till en handläggare som ska hinna, och till en familj som är orolig.
child-investigation-kind = Barnutredning
child-investigation-day = { $day }
child-investigation-party = { $name } ({ $role })
child-investigation-age = { $age } år
child-investigation-childs-age = Barnets ålder
child-investigation-report = Anmälan
child-investigation-from-number = Från ärende
child-investigation-provision = Lagrum
child-investigation-signed-by = Undertecknat av
child-investigation-answer-by = Svara senast
child-investigation-blocked-before = Insynen var avstängd redan i anmälningsärendet.

## Kedjan av utredningar
child-investigation-days-label = Utredningen har pågått
child-investigation-days = { $days } dagar
child-investigation-chain = Barnet har utretts tidigare det senaste året. Räkna ihop tiden och läs den förra utredningen innan du går vidare.
child-investigation-chain-directly = Den här utredningen öppnades direkt efter en annan, som avslutades { $closed }. Tiden för barnet börjar inte om. Läs den förra utredningen och säg varför en ny behövs.
child-investigation-chain-label = Utredd sammanlagt
child-investigation-chain-days = { $days } dagar sedan { $since }
child-investigation-earlier-label = Tidigare utredning
child-investigation-earlier = { $opened } till { $closed }
child-investigation-earlier-running = Från { $opened }, pågår

## Plan
child-investigation-plan-title = Planera utredningen
child-investigation-plan-submit = Spara planen
child-investigation-plan-lead = Rubriker, frågor och dagar är ifyllda från mallen. Ändra så att de passar just det här barnet.
child-investigation-plan-aim = Vad ska utredningen ge svar på?
child-investigation-plan-aim-help = Familjen ser det här på Mina sidor. Skriv kort och så att de förstår.
child-investigation-plan-usual-aim = Vi vill förstå hur barnet har det och om familjen behöver stöd.
child-investigation-plan-questions = Frågor att ta reda på
child-investigation-plan-usual-questions = Hur har barnet det hemma, i skolan och med kompisar?
    Vad oroar, och vad fungerar bra?
    Vad vill barnet själv?
    Vad vill vårdnadshavarna, och vad har de redan prövat?
    Vilket stöd kan göra skillnad?
child-investigation-plan-child = Barnets egna frågor
child-investigation-plan-child-help = Det barnet själv vill veta eller vill att vi tar reda på. Lämna tomt om du inte har frågat än.
child-investigation-plan-task = Uppgift { $number }
child-investigation-plan-task-what = Vad ska göras?
child-investigation-plan-task-due = Senast vilken dag?
child-investigation-task-guardians = Samtal med vårdnadshavarna
child-investigation-task-child = Samtal med barnet
child-investigation-task-school = Fråga skolan
child-investigation-task-health = Fråga hälso- och sjukvården
child-investigation-task-communicate = Låt parterna läsa och svara
child-investigation-task-decide = Besluta
child-investigation-task-provider-answered = Läs utförarens svar
child-investigation-task-provider-cannot = Utföraren kan inte ta uppdraget. Beställ av någon annan.
child-investigation-task-follow-up = Följ upp insatsen
child-investigation-task-notice-again = Pröva på nytt om familjen kan få veta att utredningen är öppnad

## Underrättelse
child-investigation-notice-title = Berätta att utredningen är öppnad
child-investigation-notice-submit = Spara
child-investigation-notice-lead = De som berörs ska få veta genast. Den du väljer kan från i dag följa ärendet på Mina sidor, och får ett brev.
child-investigation-notice-risk = Kan någon komma till skada om familjen får veta nu? Tänk efter först. Stäng av insynen för den som inte ska se.
child-investigation-notice-question = Vad gör du?
child-investigation-notice-tell = Jag har berättat
child-investigation-notice-wait = Det måste vänta, av särskilda skäl
child-investigation-notice-who = Vem vet nu?
child-investigation-notice-on = Vilken dag?
child-investigation-notice-how = Hur?
child-investigation-notice-why = Vilka är de särskilda skälen?
child-investigation-notice-why-help = Till exempel att polisen måste höra barnet först, eller att barnet kan bli skadat.
child-investigation-notice-look-again = Vilken dag prövar du det igen?

## Samtal
child-investigation-talk-title = Skriv om ett samtal
child-investigation-talk-submit = Spara samtalet
child-investigation-talk-lead = Skilj på vad personen sa och vad du såg. Din bedömning hör hemma i utredningstexten.
child-investigation-child-not-heard = Barnet har inte fått komma till tals än.
child-investigation-talk-with = Med vem?
child-investigation-talk-child = Barnet
child-investigation-talk-guardian = Vårdnadshavare
child-investigation-talk-other = Någon annan
child-investigation-talk-was-held = Blev det av?
child-investigation-talk-held = Ja, vi har pratat
child-investigation-talk-not-held = Nej, det blev inte av
child-investigation-talk-name = Namn
child-investigation-talk-name-help = Skriv hur personen hör till barnet om det inte är en i familjen.
child-investigation-talk-on = Vilken dag?
child-investigation-talk-place = Var?
child-investigation-talk-alone = Var barnet ensamt med dig?
child-investigation-talk-without-consent = Samtal utan vårdnadshavarens samtycke: varför?
child-investigation-talk-without-consent-help = Fyll bara i om samtycke saknades. Lagen tillåter det när barnet utreds.
child-investigation-talk-words = Personens egna ord
child-investigation-talk-words-help = Så nära det sagda som möjligt. Skriv ”Sara berättar”, inte ”Sara påstår”.
child-investigation-talk-seen = Vad såg du?
child-investigation-talk-seen-help = Det du själv såg eller hörde i rummet, utan tolkning.
child-investigation-talk-shown = Ska barnet kunna läsa sina egna ord på Mina sidor?
child-investigation-talk-shown-help = Vårdnadshavarna ser dem aldrig här. Kom överens med barnet först.
child-investigation-talk-why-not = Varför blev det inte av?
child-investigation-problem-childs-words = Barnets egna ord kan bara barnet stämma av. Välj barnet, eller ingen.

## Hämta in uppgifter
child-investigation-enquire-title = Fråga skola, vård eller någon annan
child-investigation-enquire-submit = Spara och gör brevet
child-investigation-enquire-lead = Frågan blir ett brev med lagstödet utskrivet.
child-investigation-enquire-say-little = Berätta inte mer om familjen än som behövs för att få svar.
child-investigation-enquire-body = Vem frågar du?
child-investigation-body-school = Skola eller förskola
child-investigation-body-health-care = Hälso- och sjukvård
child-investigation-body-other = Någon annan
child-investigation-enquiry-to = Till
child-investigation-enquire-to-help = Verksamhet och funktion, till exempel rektorn på Björkskolan.
child-investigation-enquiry-ground = Med vilket stöd?
child-investigation-enquire-ground-help = Den som är skyldig att anmäla är också skyldig att lämna uppgifter som kan ha betydelse. Då behövs inget samtycke.
child-investigation-ground-duty = Skyldighet att lämna uppgifter
child-investigation-ground-consent = Samtycke
child-investigation-enquire-asks = Vad vill du veta?
child-investigation-answer-title = Skriv in ett svar
child-investigation-answer-submit = Spara svaret
child-investigation-answer-which = Vilken fråga gäller det?
child-investigation-answer-on = När kom svaret?
child-investigation-answer-from = Vem svarade?
child-investigation-answer-text = Svaret

## Utredningstexten
child-investigation-passage-title = Skriv i utredningen
child-investigation-passage-submit = Lägg till stycket
child-investigation-passage-lead = Ett stycke i taget. Märk vad det är och vad det bygger på. Tomma rubriker syns inte.
child-investigation-passage-text = Text
child-investigation-passage-text-help = Skriv så att du kan läsa upp det för barnet och föräldrarna.
child-investigation-childs-words-missing = Barnets egna ord saknas.
child-investigation-area = Rubrik
child-investigation-area-help = De fyra första gäller barnet, de fyra nästa föräldrarnas förmåga, de sista familjen och det runt omkring.
child-investigation-area-health = Hur barnet mår i kroppen
child-investigation-area-education = Skola och lärande
child-investigation-area-emotions = Känslor och beteende
child-investigation-area-relations = Kompisar och andra nära
child-investigation-area-basic-care = Mat, kläder, sömn och vardag
child-investigation-area-guidance = Stöd att lära och gränser
child-investigation-area-availability = Närhet och tröst
child-investigation-area-safety = Skydd från fara
child-investigation-area-family-now = Familjen just nu
child-investigation-area-background = Familjens historia
child-investigation-area-economy = Bostad, arbete och pengar
child-investigation-area-network = Släkt, vänner och sammanhang
child-investigation-tag = Vad är det?
child-investigation-tag-fact = Fakta
child-investigation-tag-told = Någon berättar
child-investigation-tag-assessment = Vår bedömning
child-investigation-told-by = Vem berättar?
child-investigation-sources = Vad bygger det på?
child-investigation-sources-help = Fakta och det någon berättar måste ha en källa i ärendet.
child-investigation-source-on = { $day }: { $text }
child-investigation-correct-title = Rätta ett stycke
child-investigation-correct-submit = Spara rättelsen
child-investigation-correct-lead = Stycket ändras inte. Rättelsen står bredvid och alla som läser ser båda.
child-investigation-correct-which = Vilket stycke?
child-investigation-correct-choice = { $area }: { $text }
child-investigation-correct-text = Vad är rätt?
child-investigation-sign-title = Skriv under utredningstexten
child-investigation-sign-submit = Skriv under
child-investigation-sign-lead = Texten låses. Kommer något nytt in går det att skriva vidare. Rätta kan du alltid.
child-investigation-sign-visible = Jag skriver under utredningstexten som den står nu.

## Kommunicering
child-investigation-communicate-title = Låt parterna läsa och svara
child-investigation-communicate-submit = Spara
child-investigation-communicate-lead = Den som berörs ska få läsa det vi bygger beslutet på, och hinna svara. Det går bra att svara muntligt.
child-investigation-communicate-secrecy = Utkastet innehåller fakta och våra bedömningar, men inte det andra har berättat. Läs igenom. Lägg till det som parten får se, och ta bort det som rör någon annan eller en anmälare.
child-investigation-communicate-question = Vad gör du?
child-investigation-communicate-send = Skickar det vi har skrivit
child-investigation-communicate-needless = Låter bli, med stöd av ett undantag
child-investigation-communicate-who = Till vem?
child-investigation-communicate-text = Det de får läsa
child-investigation-communicate-text-help = Texten går som brev. På Mina sidor syns den bara när alla som skulle se den också får den.
child-investigation-communicate-exception = Vilket undantag gäller (FL 25 §)?
child-investigation-exception-needless = Det är uppenbart obehövligt
child-investigation-exception-harder = Beslutet skulle annars bli avsevärt svårare att genomföra
child-investigation-exception-at-once = Ett väsentligt intresse kräver att beslutet meddelas omedelbart
child-investigation-exception = Undantag (FL 25 §)
child-investigation-communicate-why = Varför gäller undantaget här?
child-investigation-communicate-why-help = Till exempel att parten redan har sett allt, eller att det är för bråttom för barnets skull.
child-investigation-comment-title = Säg vad du tycker om det vi har skrivit
child-investigation-comment-lead = Du behöver inte svara. Vi läser ditt svar innan vi beslutar. Vill du hellre prata, ring din handläggare.
child-investigation-comment-submit = Skicka svaret
child-investigation-comment-text = Ditt svar
child-investigation-comment-text-help = Berätta vad som stämmer, vad som är fel och vad som saknas. Ditt svar sparas i ärendet.
child-investigation-comment-receipt = Tack. Vi har fått ditt svar och läser det innan vi beslutar.
child-investigation-comment-files = Bilder eller PDF
child-investigation-comment-files-help = Högst fem filer, { $megabytes } MB var.
child-investigation-comment-voice = Prata in ditt svar
child-investigation-comment-voice-help = Högst tio minuter. Spela in här, eller välj en ljudfil på högst { $megabytes } MB. Handläggaren lyssnar och skriver ner det du säger.
child-investigation-comment-transcript = Vad säger du i inspelningen?
child-investigation-comment-transcript-help = Bara om du själv vill skriva ner det.
child-investigation-problem-comment-empty = Skriv, välj en fil eller prata in ditt svar.
child-investigation-voice-title = Skriv ner ett inspelat yttrande
child-investigation-voice-submit = Spara utskriften
child-investigation-voice-lead = Lyssna på inspelningen bland handlingarna. Skriv vad personen säger, så nära orden som möjligt. Personen läser det.
child-investigation-voice-whose = Vem talar?
child-investigation-voice-text = Det som sägs
child-investigation-entry-voice-written = Inspelat yttrande nedskrivet
child-investigation-entry-voice-written-parties = Vi har skrivit ner det du sa i inspelningen
child-investigation-oral-title = Skriv ned ett muntligt svar
child-investigation-oral-submit = Spara svaret
child-investigation-oral-lead = Läs gärna upp det du skrivit så att parten kan rätta dig.
child-investigation-oral-who = Vem svarar?
child-investigation-oral-on = Vilken dag?
child-investigation-oral-text = Vad säger parten?

## Bedömning
child-investigation-assess-title = Samlad bedömning
child-investigation-assess-submit = Spara bedömningen
child-investigation-assess-lead = Väg samman. Det som står här ska gå att följa tillbaka till texten.
child-investigation-risks = Det som oroar
child-investigation-protective = Det som skyddar
child-investigation-childs-view = Vad vill barnet?
child-investigation-childs-view-help = Med barnets ord. Säg också hur barnet har fått information.
child-investigation-weight = Vilken vikt får barnets vilja, och varför?
child-investigation-weight-help = Efter barnets ålder och mognad. Går ni emot barnet, förklara det så att barnet kan förstå.
child-investigation-best-interests = Vad är bäst för barnet?
child-investigation-overall = Vår samlade bedömning
child-investigation-overall-help = Vad behöver barnet, vem kan ge det, och vad händer om inget görs?

## Förlängning
child-investigation-extend-title = Förläng utredningstiden
child-investigation-extend-submit = Besluta om ny dag
child-investigation-extend-lead = Bara för en bestämd tid och av särskilda skäl. Beslutet måste tas innan tiden har gått ut. Familjen får veta varför.
child-investigation-extend-ground = På vilken grund?
child-investigation-extend-particular = Särskilda skäl
child-investigation-extend-exceptional = Synnerliga skäl
child-investigation-extend-reason = Vilka är skälen?
child-investigation-extend-reason-help = Familjen läser det här. Hög arbetsbelastning är inget särskilt skäl.
child-investigation-last-day = Sista dag nu
child-investigation-new-last-day = Ny sista dag

## Förslag till beslut
child-investigation-propose-title = Förslag till beslut
child-investigation-propose-submit = Spara förslaget
child-investigation-propose-lead = Skriv vad du föreslår, så att den som beslutar ser vad det gäller. Skriver du igen gäller det nya förslaget. Parterna ser att ett förslag är skrivet men inte vad som står i det.
child-investigation-proposed-ending = Hur föreslås utredningen sluta?
child-investigation-proposed-what = Vad föreslås?
child-investigation-proposed-what-help = Med enkla ord: vilken insats och för hur länge, vad som avslås eller vad domstolen ska pröva.
child-investigation-proposed-why = Varför föreslås det?
child-investigation-proposed-why-help = Skälen följer med in i beslutet och kan ändras där. Skriv dem till familjen.
child-investigation-proposed-by = Förslaget är skrivet av
child-investigation-proposed-by-on = { $name }, { $day }

## Beslut
child-investigation-decide-title = Besluta
child-investigation-decide-submit = Skriv under beslutet
child-investigation-decide-lead = Familjen får hela beslutet med skälen. Skriv skälen till dem.
child-investigation-outcome = Vad beslutas?
child-investigation-outcome-none = Utredningen avslutas utan insats
child-investigation-outcome-support = Insats med samtycke
child-investigation-outcome-declined = Avslag på ansökan om insats
child-investigation-outcome-care = Ansökan om vård enligt LVU
child-investigation-applied-for = Vad söktes?
child-investigation-law = Vad beslutet stöds på
child-investigation-law-sol-3-1 = 3 kap. 1 § socialtjänstlagen (barnets bästa)
child-investigation-law-sol-20-3 = 20 kap. 3 § socialtjänstlagen (utredning av barn)
child-investigation-law-sol-11-1 = 11 kap. 1 § socialtjänstlagen (bistånd)
child-investigation-law-sol-11-5 = 11 kap. 5 § socialtjänstlagen (insats utan behovsprövning)
child-investigation-law-sol-21-1 = 21 kap. 1 § socialtjänstlagen (samtycke)
child-investigation-law-sol-21-2 = 21 kap. 2 § socialtjänstlagen (samtycke utan behovsprövning)
child-investigation-law-sol2001-1-2 = 1 kap. 2 § socialtjänstlagen 2001:453 (barnets bästa)
child-investigation-law-sol2001-11-2 = 11 kap. 2 § socialtjänstlagen 2001:453 (utredning av barn)
child-investigation-law-sol2001-4-1 = 4 kap. 1 § socialtjänstlagen 2001:453 (bistånd)
child-investigation-law-sol2001-5-1 = 5 kap. 1 § socialtjänstlagen 2001:453 (nämndens ansvar för barn och unga)
child-investigation-law-sol2001-3-6-a = 3 kap. 6 a § socialtjänstlagen 2001:453 (öppna insatser och samtycke)
child-investigation-law-lvu-2 = 2 § LVU (hemförhållanden)
child-investigation-law-lvu-3 = 3 § LVU (eget beteende)
child-investigation-decide-reasons = Skälen
child-investigation-decide-reasons-help = Vad har avgjort, och vad talade emot? Säg vad barnet ville och hur ni vägde det.
child-investigation-decided-by-help = En ansökan om vård enligt LVU kan bara utskottet eller nämnden besluta om.
child-investigation-minute = Protokoll: dag och paragraf
child-investigation-decide-sign = Jag skriver under beslutet i barnutredningen.
child-investigation-decided-none = Vi avslutar utredningen utan någon insats.
child-investigation-decided-support = Ni får stöd av oss.
child-investigation-decided-declined = Ni får inte det stöd som ni sökte.
child-investigation-decided-care = Vi ansöker hos domstolen om vård för barnet.

## Insats och samtycke
child-investigation-support-group = Insatsen
child-investigation-support-which = Vilket slags insats?
child-investigation-support-which-help = Vissa insatser får kommunen ge utan att pröva behovet. Åldrarna för samtycke är olika.
child-investigation-support-tested = Efter behovsprövning
child-investigation-support-untested = Utan behovsprövning
child-investigation-measure-what = Vilken insats?
child-investigation-measure-from = Från och med
child-investigation-measure-goals = Mål med familjens egna ord
child-investigation-measure-goals-help = Vad ska vara annorlunda, som de själva säger det?
child-investigation-consent = Samtycke
child-investigation-consent-of = Vad svarar { $name } ({ $role })?
child-investigation-consent-oral = Ja, muntligt
child-investigation-consent-written = Ja, skriftligt
child-investigation-consent-refused = Nej
child-investigation-consent-not-asked = Inte tillfrågad
child-investigation-consented-on = Vilken dag svarade de?
child-investigation-suitable = Varför räcker barnets samtycke?
child-investigation-suitable-help = Fyll i när någon vårdnadshavare inte har sagt ja.

## När beslutet når fram
child-investigation-delivery-title = Parten har fått beslutet
child-investigation-delivery-submit = Spara
child-investigation-delivery-lead = Från den här dagen räknas partens tid att överklaga. Det är deras tid, inte vår.
child-investigation-delivery-to = Vem?
child-investigation-delivery-on = Vilken dag?
child-investigation-delivery-how = Hur vet vi det?
child-investigation-appeal-by = Överklaga senast

## Genomförande
child-investigation-order-title = Beställ insatsen
child-investigation-order-submit = Skicka beställningen
child-investigation-order-lead = Det som beslutades är ifyllt.
child-investigation-measure-provider = Utförare
child-investigation-measure-which = Vilken insats?
child-investigation-provider-title = Svara på en beställning
child-investigation-provider-lead = Du har fått en beställning från socialtjänsten. Skriv inget om dem den gäller.
child-investigation-provider-submit = Skicka svaret
child-investigation-provider-name = Ditt namn
child-investigation-provider-contact = Hur når vi dig?
child-investigation-provider-contact-help = Telefonnummer eller e-postadress på arbetet.
child-investigation-provider-answer = Vad svarar ni?
child-investigation-provider-received = Vi har tagit emot beställningen
child-investigation-provider-can-start = Vi kan börja
child-investigation-provider-cannot = Vi kan inte ta uppdraget
child-investigation-provider-from = Första dagen
child-investigation-provider-thanks = Tack, vi har fått svaret. Handläggaren hör av sig om något behövs.
child-investigation-receipt-title = Utföraren har tagit emot
child-investigation-receipt-submit = Spara
child-investigation-receipt-on = Vilken dag?
child-investigation-receipt-from = Vem tog emot?
child-investigation-support-plan-title = Plan för insatsen
child-investigation-support-plan-submit = Spara planen
child-investigation-support-plan-lead = Skriv planen tillsammans med dem den är till för. De läser den på Mina sidor.
child-investigation-goals = Mål
child-investigation-goal-words = Målet med egna ord
child-investigation-goal-words-help = Som de själva säger det: ”Jag vill …”
child-investigation-goal-how = Hur når vi dit?
child-investigation-goal-add = Lägg till ett mål
child-investigation-follow-up-on = När följer vi upp?
child-investigation-measure-follow-title = Följ upp insatsen
child-investigation-measure-follow-submit = Spara uppföljningen
child-investigation-measure-follow-lead = Fråga barnet och familjen: blev det som de ville?
child-investigation-measure-follow-on = Vilken dag?
child-investigation-measure-follow-text = Hur har det gått?
child-investigation-measure-follow-text-help = Skriv vem som säger vad.
child-investigation-measure-ended = Avslutas insatsen nu?
child-investigation-reached = Är målen nådda?
child-investigation-reached-yes = Ja
child-investigation-reached-partly = En del
child-investigation-reached-no = Nej

## Uppföljning efter utredningen
child-investigation-follow-up-title = Börja följa upp barnets situation
child-investigation-follow-up-submit = Besluta
child-investigation-follow-up-lead = Utredningen är avslutad utan insats. Vi får följa hur barnet har det en tid. Öppnas en ny utredning slutar uppföljningen.
child-investigation-follow-up-last = Får hålla på längst till
child-investigation-follow-up-consented = Har familjen sagt ja till uppföljningen?
child-investigation-follow-up-consented-help = Utan samtycke krävs ett särskilt behov av stöd eller skydd.
child-investigation-follow-up-why = Varför behövs det?
child-investigation-follow-up-who = Vem har fått veta?
child-investigation-follow-up-end-title = Avsluta uppföljningen
child-investigation-follow-up-end-submit = Avsluta
child-investigation-follow-up-end-what = Hur har barnet det nu?
child-investigation-close-title = Avsluta ärendet
child-investigation-close-submit = Avsluta
child-investigation-close-lead = Ingen insats och ingen uppföljning pågår.
child-investigation-close-why = Varför avslutas ärendet?

## Fel att rätta
child-investigation-problem-source = Välj minst en källa. Utan källa är det en bedömning.
child-investigation-problem-consent = Samtyckena räcker inte för ett barn i den åldern. Fråga dem som saknas, eller välj ett annat beslut.
child-investigation-problem-suitable = Skriv varför det är lämpligt att barnets eget samtycke räcker.
child-investigation-problem-law = Välj minst ett lagrum som bär det här beslutet, och inget som hör till ett annat.
child-investigation-problem-before-decision = Dagen är före beslutet.

## Nej från världen
child-investigation-refusal-hand-over = Det som lämnades över gick inte att läsa. En människa måste se på det.
child-investigation-refusal-no-rule = Lagens regel om utredningstid går inte att läsa. Säg till den som sköter systemet.
child-investigation-refusal-too-late = Tiden gick ut { $day }. Då går det inte att förlänga. Besluta så fort det går och berätta för familjen att ni är sena.
child-investigation-refusal-child-first = Barnet har inte fått komma till tals. Prata med barnet, eller skriv varför det inte går.
child-investigation-refusal-communicate-first = Parterna har inte fått läsa och svara. Gör det först, eller skriv varför det är uppenbart obehövligt.
child-investigation-refusal-time-to-answer = Alla har inte svarat, och de har tid på sig till och med { $day }.
child-investigation-refusal-not-all-asked = Alla parter har inte fått materialet. Skicka det, eller skriv vilket undantag som gäller.
child-investigation-refusal-assess-first = Den samlade bedömningen är inte skriven.
child-investigation-refusal-not-asked = Vi har inte skickat något till dig att svara på än.
child-investigation-refusal-follow-up-late = Tiden för uppföljning har gått ut.

## Vad som händer nu: för kollegor
child-investigation-now-nothing = Inget har hänt än.
child-investigation-now-unallotted = Utredningen är öppnad och väntar på att fördelas.
child-investigation-now-notice = Berätta för familjen att utredningen är öppnad.
child-investigation-now-plan = Planera utredningen.
child-investigation-now-child = Prata med barnet. Barnet har inte fått komma till tals.
child-investigation-now-write = Skriv i utredningen.
child-investigation-now-communicate = Låt parterna läsa och svara.
child-investigation-now-comments = Vänta på svar till och med { $day }.
child-investigation-now-assess = Skriv den samlade bedömningen.
child-investigation-now-decide = Besluta.
child-investigation-now-deliver = Beslutat. Se till att beslutet når fram.
child-investigation-now-report-after = En ny anmälan kom efter beslutet. Läs den och avgör om en ny utredning behövs.
child-investigation-now-provider-cannot = Utföraren kan inte. Beställ av någon annan.
child-investigation-now-support = Insatsen genomförs.
child-investigation-now-follow-up = Barnets situation följs upp.
child-investigation-now-close = Inget återstår. Avsluta ärendet.
child-investigation-now-closed = Ärendet är avslutat.

## Vad som händer nu: för familjen
child-investigation-you-opened = Vi har öppnat en utredning för att förstå hur barnet har det. Snart får ni veta vem som är er handläggare. Ni behöver inte göra något nu.
child-investigation-you-talks = Nu pratar vi med er och med dem som känner barnet. Handläggaren hör av sig om tider.
child-investigation-you-writing = Nu skriver vi ihop det vi har fått veta. Ni får läsa det och svara innan vi beslutar.
child-investigation-you-comment = Läs det vi har skrivit. Vill du svara, gör det senast { $day }. Det går bra att ringa också.
child-investigation-you-deciding = Nu läser vi allt en gång till och beslutar. Ni behöver inte göra något.
child-investigation-you-none = Utredningen är klar. Vi har beslutat att avsluta den utan någon insats. Vill ni ha stöd kan ni alltid höra av er.
child-investigation-you-support = Utredningen är klar och ni får stöd. Handläggaren hör av sig om hur det går till.
child-investigation-you-declined = Utredningen är klar. Ni får inte det stöd som ni sökte. I beslutet står varför, och hur du överklagar.
child-investigation-you-care = Utredningen är klar. Vi ansöker hos domstolen om vård för barnet. Domstolen bestämmer. Du har rätt till ett juridiskt ombud.
child-investigation-you-follow-up = Utredningen är klar. En tid framöver hör vi av oss för att se hur barnet har det.
child-investigation-you-closed = Ärendet är avslutat. Vill ni ha stöd kan ni alltid höra av er.

## Steg
child-investigation-stage-allotted = Fördelad
child-investigation-stage-planned = Planerad
child-investigation-stage-investigated = Utredd
child-investigation-stage-communicated = Kommunicerad
child-investigation-stage-assessed = Bedömd
child-investigation-stage-decided = Beslutad
child-investigation-stage-told = Ni får veta
child-investigation-stage-talks = Vi pratar
child-investigation-stage-written = Vi skriver
child-investigation-stage-your-comments = Ni svarar
child-investigation-stage-we-decided = Vi beslutar
child-investigation-stage-told-child = Vi ska ta reda på hur du har det. Vi berättar det för dem som behöver veta.
child-investigation-stage-talks-child = Nu pratar vi med dig och med andra som känner dig. Du får berätta vad du vill, och du får låta bli.
child-investigation-stage-written-child = Nu skriver vi ner vad vi har fått veta. Säg till oss om något är fel.
child-investigation-stage-your-comments-child = Nu får din familj läsa vad vi har skrivit och svara på det. Du får också säga vad du tycker.
child-investigation-stage-we-decided-child = Nu bestämmer vi om du och din familj ska få hjälp, och vilken hjälp det blir.
child-investigation-stage-we-decided-child-done = Vi har bestämt oss. Din socialsekreterare berättar vad det betyder för dig.

## Rader i historiken
child-investigation-entry-opened = Utredning inleddes
child-investigation-entry-opened-parties = Vi öppnade en utredning
child-investigation-entry-further-report = En ny anmälan kom in
child-investigation-entry-plan = Utredningen planerades
child-investigation-entry-plan-parties = Det här ska utredningen ge svar på
child-investigation-entry-notice = Parter underrättades om utredningen
child-investigation-entry-notice-parties = Vi berättade om utredningen
child-investigation-entry-notice-delayed = Underrättelsen väntar, av särskilda skäl
child-investigation-entry-talk = Samtal med { $name }
child-investigation-entry-talk-child = Vårt samtal
child-investigation-entry-talk-not-held = Samtal som inte blev av
child-investigation-entry-enquiry = Uppgifter begärdes
child-investigation-entry-answer = Svar på begäran om uppgifter
child-investigation-entry-passage = Stycke i utredningen
child-investigation-entry-passage-corrected = Rättelse av ett stycke
child-investigation-entry-signed = Utredningstexten undertecknades
child-investigation-entry-communicated = Parterna fick läsa
child-investigation-entry-communicated-parties = Vi skickade det vi har skrivit
child-investigation-entry-needless = Beslut utan kommunicering
child-investigation-entry-comment = Svar från part
child-investigation-entry-comment-oral = Muntligt svar från part
child-investigation-entry-comment-parties = Ett svar på det vi skrev kom in
child-investigation-entry-assessed = Samlad bedömning
child-investigation-entry-proposed = Förslag till beslut
child-investigation-entry-proposed-parties = Vi skrev ett förslag till beslut
child-investigation-entry-extended = Utredningen får ta längre tid
child-investigation-entry-decided = Beslut i utredningen
child-investigation-entry-delivered = Beslutet nådde parten
child-investigation-entry-ordered = Insatsen beställdes
child-investigation-entry-ordered-parties = Vi ordnade insatsen
child-investigation-entry-provider = Utföraren svarade
child-investigation-entry-receipt = Utföraren tog emot beställningen
child-investigation-entry-support-plan = Plan för stödet
child-investigation-entry-followed-up = Stödet följdes upp
child-investigation-entry-follow-up-started = Vi följer hur barnet har det
child-investigation-entry-follow-up-ended = Uppföljningen är klar
child-investigation-entry-closed = Ärendet avslutades

## Brev
child-investigation-letter-about = Gäller
child-investigation-letter-contact = Har du frågor? Ring eller skriv till din handläggare. Säg till om du behöver tolk.
child-investigation-letter-why = Skälen
child-investigation-letter-notice-title = Vi har öppnat en utredning
child-investigation-letter-notice-what = Vi vill förstå hur barnet har det och om ni behöver stöd. Därför har vi öppnat en utredning.
child-investigation-letter-what-happens = Det här händer nu
child-investigation-letter-notice-talk = Vi pratar med barnet och med dig.
child-investigation-letter-notice-ask = Vi kan fråga skolan, vården och andra som känner barnet.
child-investigation-letter-notice-read = Du får läsa det vi skriver och säga vad du tycker.
child-investigation-letter-notice-decide = Sedan beslutar vi. Du får veta vad och varför.
child-investigation-letter-notice-ready = Vi ska vara klara senast { $day }.
child-investigation-letter-read-title = Läs det vi har skrivit
child-investigation-letter-read-what = Här är det vi har skrivit. Vill du svara, gör det senast { $day }. Du måste inte svara.
child-investigation-letter-read-oral = Du kan svara på Mina sidor, i brev eller genom att ringa. Du har också rätt att berätta muntligt för nämnden.
child-investigation-letter-read-text = Det vi har skrivit
child-investigation-letter-longer-title = Utredningen tar längre tid
child-investigation-letter-longer-decision = Utredningen ska vara klar senast { $day }.
child-investigation-letter-enquiry-title = Begäran om uppgifter om ett barn
child-investigation-letter-enquiry-what = Socialtjänsten utreder barnets behov och ber er lämna de uppgifter som kan ha betydelse. Skicka svaret på ett säkert sätt, inte med vanlig e-post.
child-investigation-letter-order-title = Beställning av en insats
child-investigation-letter-order-goals = Mål
child-investigation-letter-order-answer = Svara på beställningen
child-investigation-letter-order-how = Öppna socialtjänstens e-tjänster på kommunens webbplats och välj ”Svara med en kod”. Skriv koden och tala om att ni har tagit emot beställningen, när ni kan börja eller att ni inte kan.
child-investigation-letter-order-code = Kod
child-investigation-letter-order-keep = Den som har koden kan svara för er. Koden visar inget om barnet eller ärendet.
child-investigation-letter-decision-title = Beslut i utredningen
child-investigation-letter-appeal = Så överklagar du
child-investigation-letter-appeal-write = Skriv vilket beslut det gäller, vad du vill ändra och varför. Skriv under med namn och hur vi når dig.
child-investigation-letter-appeal-send = Skicka brevet till oss, inte till domstolen.
child-investigation-letter-appeal-when = Vi måste få det inom { $weeks } veckor från den dag du fick beslutet.
child-investigation-letter-appeal-then = Ändrar vi inte beslutet själva skickar vi allt till förvaltningsrätten, som prövar det.
child-investigation-letter-no-appeal = Det här beslutet går inte att överklaga till förvaltningsrätten.
child-investigation-letter-court-decides = Det här beslutet går inte att överklaga. Förvaltningsrätten prövar vår ansökan, och där får du säga vad du tycker. Du har rätt till ett juridiskt ombud som inte kostar något.

child-investigation-document = Utredningen

# Mallar och fraser
child-investigation-template-aim = Planen: vad utredningen ska ge svar på
child-investigation-template-questions = Planen: frågor att ta reda på
child-investigation-template-tasks = Planen: uppgifter och dagar
child-investigation-template-passages = Fraser för utredningstexten
child-investigation-template-reasons = Fraser för bedömning och beslut
child-investigation-phrase-child = Barnets egna ord
child-investigation-phrase-child-text = Barnet berättar med egna ord att …
child-investigation-phrase-differs = Uppgifterna går isär
child-investigation-phrase-differs-text = Uppgifterna går isär. … säger att … . … säger att … .
child-investigation-phrase-unknown = Det här vet vi inte
child-investigation-phrase-unknown-text = Det här vet vi inte: … . Det beror på att … .
child-investigation-phrase-works = Det som fungerar
child-investigation-phrase-works-text = Det här fungerar bra för barnet: … .
child-investigation-phrase-rests-on = Vad bedömningen bygger på
child-investigation-phrase-rests-on-text = Bedömningen bygger på att … .
child-investigation-phrase-childs-view = Barnets åsikt och hur den vägs
child-investigation-phrase-childs-view-text = Barnet vill att … . Det har vägt … eftersom … .
child-investigation-phrase-comment = Vad familjen har sagt om utredningen
child-investigation-phrase-comment-text = Vårdnadshavarna har läst utredningen och säger att … . Vi bedömer det så att … .
child-investigation-quality-unsupported = { $count ->
    [one] En bedömning visar inte vad den bygger på.
   *[other] { $count } bedömningar visar inte vad de bygger på.
}
child-investigation-quality-one-sided = Allt som är berättat är berättat av { $name }. Vad säger de andra?
child-investigation-quality-word = ”{ $word }” kan såra den som läser om sig själv. Skriv hellre: { $instead }.
child-investigation-template-words = Ord som kan såra
child-investigation-word-claims = påstår
child-investigation-word-claims-instead = säger
child-investigation-word-denies = förnekar
child-investigation-word-denies-instead = säger att det inte är så
child-investigation-word-admits = erkänner
child-investigation-word-admits-instead = berättar
child-investigation-word-refuses = vägrar
child-investigation-word-refuses-instead = vill inte, och säger varför
child-investigation-word-client = klienten
child-investigation-word-client-instead = personens namn
child-investigation-word-manipulates = manipulativ
child-investigation-word-manipulates-instead = vad personen gör eller säger
