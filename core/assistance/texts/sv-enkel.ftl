## Bara det som behöver lättare ord
assistance-norm = Staten har bestämt hur mycket mat, kläder och annat får kosta. För er är det { $amount } kr.
assistance-adult-sharing = För dig räknar vi { $amount } kr.
assistance-why-days = Hela månaden ger { $whole } kr. Vi räknar { $days } dagar.
assistance-rent-over = Kommunen räknar inte { $amount } kr av hyran.
assistance-why-rent-over = Kommunen räknar högst { $most } kr i hyra för er. Du kan säga varför du behöver mer.
assistance-why-cost-over = Kommunen räknar högst { $most } kr. Du kan säga varför du behöver mer.
assistance-why-not-counted = Du får ha de pengarna kvar.
assistance-why-stimulus = Du jobbar. Därför får du ha kvar { $kept } kr av lönen. Det gäller till och med { $until }.
assistance-claims = Det här vill kommunen ha tillbaka. Vi tar det inte från ditt stöd.
assistance-why-no-set-off = Du ska ha pengar till mat och hem, även om du har en skuld.
assistance-emergency = Till mat och annat som inte kan vänta räknar vi { $amount } kr. En handläggare avgör.
assistance-result-surplus = Ni har { $amount } kr för mycket. Då får ni inget stöd den här månaden.
assistance-money-ambiguous = Vi vet inte hur mycket du menar. Skriv så här: 1 234 eller 1,50.
assistance-trouble-not-in-school = Är personen 18, 19 eller 20 år? Fyll i om personen går i skolan.
