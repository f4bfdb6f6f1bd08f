### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

## Report: a private person
child-concern-report-lead = Berätta för oss. Du behöver inte vara säker. Du behöver inga bevis. Det räcker att du är orolig. Du behöver inte logga in.
child-concern-acute-notice = Är ett barn i fara just nu? Ring 112. Vänta inte på svar härifrån. När socialkontoret är stängt kan 112 hjälpa dig till socialjouren. De arbetar på kvällar, nätter och helger.
child-concern-what-happens = Så här går det till: Du får ett nummer när du har skickat. Vi läser din text samma dag eller nästa dag. Vi bedömer om barnet behöver skydd genast. Sedan beslutar vi om vi ska utreda vad barnet behöver. Lagen säger hur lång tid vi har på oss. Du får vara anonym. Det vi får veta om barnet och familjen är hemligt. Därför kan vi inte berätta det för dig. Barnets föräldrar kan komma att läsa det du skriver.
child-concern-children-help = Skriv det du vet. Det räcker med ett namn, en adress eller en skola. Då kan vi leta. Är det flera barn? Lägg till ett i taget.
child-concern-child-name-help = Vet du bara förnamnet? Det räcker.
child-concern-child-number-help = Skriv det bara om du redan vet det. Då hittar vi rätt barn fortare.
child-concern-child-whereabouts-help = Skriv till exempel adress, skola eller förskola. Vi frågar för att hitta barnet. Är barnet inte fött än? Skriv vem som väntar barnet. Skriv också var den personen bor.
child-concern-child-unborn = Gäller det ett barn som inte är fött?
child-concern-report-what-help = Berätta med egna ord. Skriv vad du själv har sett. Skriv vad andra har sagt till dig. Du behöver inte veta varför det är så. Vill du vara anonym? Skriv då inget som visar vem du är. Föräldrarna kan komma att läsa texten.
child-concern-report-when-help = Till exempel i går kväll, eller nästan varje helg. Det räcker med ungefär.
child-concern-report-acute-help = Vi frågar för att veta vad vi ska läsa först. Är det fara just nu? Ring också 112. Vet du inte? Svara ja.
child-concern-lives-help = Vi frågar för att anmälan ska komma till rätt kommun. Du behöver inte vara säker.
child-concern-who-help = Du måste inte. Vill du vara anonym? Då tar vi inte reda på vem du är. Säger du vem du är? Då kan vi ringa och fråga mer. Men då kan familjen få veta att det är du som har anmält.

## Report: a professional
child-concern-professional-title = Är du orolig för ett barn i ditt arbete?
child-concern-professional-lead = För dig som måste anmäla oro enligt lagen. Det gäller till exempel skola, vård och polis. Du behöver inga bevis. Det räcker att du misstänker att ett barn far illa. Du anmäler med ditt namn. Du kan inte vara anonym.
child-concern-reasons-help = Välj allt som stämmer. Det kan komma fler anmälningar om samma barn. Då kan vi se hur de hör ihop.
child-concern-reason-neglect = Ingen tar hand om barnet som det behöver
child-concern-reason-parent-addiction = En förälder dricker alkohol, tar droger eller spelar
child-concern-reason-own-behaviour = Barnet gör saker som kan skada det självt
child-concern-reason-crime = Barnet gör brott eller dras in i brott
child-concern-professional-what = Vad har du sett eller hört i arbetet?
child-concern-professional-what-help = Skriv vad du själv har sett. Skriv vad barnet har sagt med egna ord. Skriv vad andra har berättat. Skriv vad ni redan har gjort. Skilj på vad du vet och vad du tror. Familjen kan komma att läsa texten. De kan få veta att du har anmält.
child-concern-family-knows-help = Vi frågar för att den första kontakten ska bli bra. Berätta inte för familjen om det kan bli farligt för barnet. Det kan det bli vid våld, sexuella övergrepp eller hedersförtryck.
child-concern-wants-feedback = Vill du veta om vi börjar en utredning?
child-concern-wants-feedback-help = Vi får berätta om en utredning har börjat eller inte. Vi får berätta om en utredning redan pågår. Allt annat är hemligt.

## What stops a report
child-concern-problem-no-child = Vi måste kunna hitta barnet. Skriv ett namn, ett personnummer eller en plats.
child-concern-problem-no-parent = Vem väntar barnet, eller var bor den personen? Skriv det så att vi kan hitta rätt.

## What the sender is told
child-concern-receipt = Din anmälan har kommit fram. Spara numret. Med numret kan du se om vi har läst anmälan. Du kan också se om vi är klara. Vad vi kommer fram till är hemligt. Det får vi inte visa. Händer det något mer? Anmäl igen.
child-concern-sender-received = Vi har fått din anmälan. Vi läser den samma dag eller nästa dag. Är ett barn i fara just nu? Ring 112.
child-concern-sender-assessing = Vi har läst anmälan. Nu bestämmer vi vad som behöver göras. Vi får inte berätta mer. Det är för att skydda barnet och familjen.
child-concern-sender-done = Vi är klara med anmälan. Vi får inte berätta vad vi har beslutat. Det är för att skydda barnet och familjen. Är du orolig igen? Anmäl igen.
child-concern-sender-sent-on = Vi är klara med anmälan. Vi får inte berätta vad vi har beslutat. Det är för att skydda barnet och familjen. Är du orolig igen? Anmäl igen.

## What the family is told
child-concern-you-wait = Någon är orolig och har berättat det för oss. Nu bestämmer vi om vi ska utreda vad barnet behöver. Du behöver inte göra något. Vill du berätta vad du tycker? Skriv gärna till oss.
child-concern-you-opened = Vi har beslutat att utreda vad barnet behöver. Vi kontaktar dig. Då får du berätta vad du tycker.
child-concern-you-declined = Vi börjar ingen utredning. Du behöver inte göra något. Vill du ha råd eller stöd? Du kan alltid kontakta oss.
child-concern-you-joined = Det pågår redan en utredning. Vi lägger till det nya som vi har fått veta.
child-concern-you-sent-on = Vi har lämnat anmälan till en annan kommun. De kontaktar dig om de behöver något.

child-concern-entry-received-parties = Någon berättade att de är oroliga för barnet
child-concern-entry-protection-parties = Vi bedömde om barnet behövde skydd genast
child-concern-entry-extended = Vi får mer tid: till { $day }
