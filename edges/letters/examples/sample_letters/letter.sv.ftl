sample-title = Beslut om stöd till Elsa
sample-hello = Hej! Du får det här brevet för att du är vårdnadshavare för { $child }. Vi har utrett vad { $child } behöver och har nu bestämt vilket stöd ni får.
sample-decision-heading = Beslut
sample-decision =
    Socialnämnden beviljar { $child } stöd av en kontaktfamilj två helger i månaden från och med { $from }.
    Stödet följs upp senast { $review }.
sample-facts-heading = I korthet
sample-fact-who = Vem stödet gäller
sample-fact-what = Insats
sample-fact-what-value = Kontaktfamilj, två helger i månaden
sample-fact-from = Börjar
sample-fact-review = Följs upp senast
sample-fact-law = Bestämmelse
sample-fact-law-value = 10 kap. 1 § socialtjänstlagen (2025:400)
sample-fact-cost = Barn­avgifts­befrielse­underlag
sample-fact-cost-value = Ni betalar ingenting
sample-why-heading = Varför vi har beslutat så
sample-why = Utredningen visar att { $child } har det bra i skolan och med sina vänner, men att hemmet behöver avlastning. Förskole­klass­personal­tillgängligheten på eftermiddagarna räcker inte till när båda föräldrarna arbetar natt.
sample-right-heading = Om du tycker att beslutet är fel
sample-right-lead = Du kan överklaga beslutet. Gör så här:
sample-step-write = Skriv vilket beslut du menar, till exempel numret { $case }, och vad du vill ska ändras.
sample-step-send = Skicka eller lämna brevet till Socialnämnden, Björkviks kommun, Storgatan 1, 123 45 Björkvik.
sample-step-time = Vi behöver få det senast { $last }, tre veckor efter att du fick beslutet.
sample-help = Vi kan hjälpa dig att skriva. Ring oss eller kom in till mottagningen i Medborgarhuset.

sample-short-title = Vi har fått din ansökan
sample-short = Tack! Din ansökan kom till oss { $day }. Du får svar senast { $last }.
sample-plain = { $text }
