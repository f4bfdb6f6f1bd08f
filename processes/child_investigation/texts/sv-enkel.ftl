### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.
### Easy Swedish: short sentences, one thought in each. What is not here is said as in sv.ftl beside this file.

## The right to comment
child-investigation-comment-title = Vad tycker du om det vi skrev?
child-investigation-comment-lead = Du måste inte svara. Vi läser ditt svar innan vi beslutar. Vill du hellre prata? Ring din handläggare.
child-investigation-comment-text-help = Berätta vad som stämmer. Berätta vad som är fel. Berätta vad som saknas. Ditt svar sparas i ärendet.
child-investigation-comment-receipt = Tack. Vi har fått ditt svar. Vi läser det innan vi beslutar.
child-investigation-comment-voice-help = Spela in här. Eller välj en ljudfil. Den får vara tio minuter och { $megabytes } MB, inte mer. Din handläggare lyssnar. Handläggaren skriver ner vad du säger.
child-investigation-comment-transcript-help = Skriv bara om du själv vill.
child-investigation-problem-comment-empty = Du har inte svarat än. Skriv, välj en fil eller prata in ditt svar.
child-investigation-entry-voice-written-parties = Du spelade in ditt svar. Vi har skrivit ner vad du sa

## What a decision stands on
child-investigation-law-sol-20-3 = 20 kap. 3 § socialtjänstlagen (att utreda hur ett barn har det)
child-investigation-law-sol-11-1 = 11 kap. 1 § socialtjänstlagen (bistånd, det betyder hjälp som man har rätt till)
child-investigation-law-sol-11-5 = 11 kap. 5 § socialtjänstlagen (stöd utan att vi prövar behovet)
child-investigation-law-sol-21-1 = 21 kap. 1 § socialtjänstlagen (samtycke, det betyder att säga ja)
child-investigation-law-sol-21-2 = 21 kap. 2 § socialtjänstlagen (att säga ja till stöd utan att vi prövar behovet)
child-investigation-law-sol2001-11-2 = 11 kap. 2 § socialtjänstlagen 2001:453 (att utreda hur ett barn har det)
child-investigation-law-sol2001-4-1 = 4 kap. 1 § socialtjänstlagen 2001:453 (bistånd, det betyder hjälp som man har rätt till)
child-investigation-law-sol2001-5-1 = 5 kap. 1 § socialtjänstlagen 2001:453 (vad nämnden ska göra för barn och unga)
child-investigation-law-sol2001-3-6-a = 3 kap. 6 a § socialtjänstlagen 2001:453 (öppna insatser och samtycke, det betyder att säga ja)
child-investigation-law-lvu-2 = 2 § LVU (hur barnet har det hemma)
child-investigation-law-lvu-3 = 3 § LVU (hur barnet självt gör)
child-investigation-decided-none = Utredningen är slut. Ni får ingen insats.
child-investigation-decided-declined = Ni får inte stödet som ni sökte.
child-investigation-decided-care = Vi vill att barnet får vård. Det frågar vi domstolen om.

## A provider's answer
child-investigation-provider-lead = Socialtjänsten har skickat en beställning till dig. Skriv inget om dem som den gäller.
child-investigation-provider-contact-help = Telefonnummer eller e-post på arbetet.
child-investigation-provider-thanks = Tack. Vi har fått svaret. Handläggaren kontaktar er om något behövs.
child-investigation-refusal-not-asked = Vi har inte skickat något till dig än. Därför finns det inget att svara på.

## Where the case stands
child-investigation-you-opened = Vi har öppnat en utredning. Vi vill förstå hur barnet har det. Ni får snart veta vem som är er handläggare. Ni behöver inte göra något nu.
child-investigation-you-talks = Nu pratar vi med er. Vi pratar också med dem som känner barnet. Handläggaren säger när vi ska prata.
child-investigation-you-writing = Nu skriver vi ner det vi har fått veta. Ni får läsa det. Ni får svara innan vi beslutar.
child-investigation-you-comment = Läs det vi har skrivit. Vill du svara? Gör det senast { $day }. Du kan också ringa.
child-investigation-you-deciding = Nu läser vi allt en gång till. Sedan beslutar vi. Ni behöver inte göra något.
child-investigation-you-none = Utredningen är klar. Vi har beslutat att avsluta den. Ni får ingen insats. Vill ni ha stöd? Ni kan alltid kontakta oss.
child-investigation-you-support = Utredningen är klar. Ni får stöd. Handläggaren berättar hur det går till.
child-investigation-you-declined = Utredningen är klar. Ni får inte stödet som ni sökte. I beslutet står varför. Där står också hur du överklagar. Att överklaga är att be om ett annat beslut.
child-investigation-you-care = Utredningen är klar. Vi vill att barnet får vård. Det frågar vi domstolen om. Domstolen bestämmer. Du har rätt till ett juridiskt ombud. Det är en person som hjälper dig hos domstolen.
child-investigation-you-follow-up = Utredningen är klar. Vi kontaktar er en tid framöver. Vi vill se hur barnet har det.
child-investigation-you-closed = Ärendet är avslutat. Vill ni ha stöd? Ni kan alltid kontakta oss.

## The history
child-investigation-entry-plan-parties = Det här ska utredningen svara på
child-investigation-entry-comment-parties = Någon svarade på det vi skrev

## Letters
child-investigation-letter-contact = Har du frågor? Ring eller skriv till din handläggare. Behöver du tolk? Säg till oss.
child-investigation-letter-notice-what = Vi har öppnat en utredning. Vi vill förstå hur barnet har det. Vi vill veta om ni behöver stöd.
child-investigation-letter-notice-talk = Vi pratar med barnet. Vi pratar också med dig.
child-investigation-letter-notice-ask = Vi kan fråga skolan och vården. Vi kan också fråga andra som känner barnet.
child-investigation-letter-notice-read = Du får läsa det vi skriver. Du får säga vad du tycker.
child-investigation-letter-notice-decide = Sedan beslutar vi. Vi berättar vad vi har beslutat, och varför.
child-investigation-letter-read-what = Här är det vi har skrivit. Vill du svara? Gör det senast { $day }. Du måste inte svara.
child-investigation-letter-read-oral = Du kan svara på Mina sidor eller i ett brev. Du kan också ringa. Du har rätt att prata med nämnden.
child-investigation-letter-appeal-write = Skriv vilket beslut det gäller. Skriv vad du vill ändra och varför. Skriv under med ditt namn. Skriv också hur vi når dig.
child-investigation-letter-appeal-send = Skicka brevet till oss. Skicka det inte till domstolen.
child-investigation-letter-appeal-when = Du har { $weeks } veckor på dig från den dag du fick beslutet. Då ska brevet vara hos oss.
child-investigation-letter-appeal-then = Vi kan ändra beslutet. Gör vi inte det skickar vi allt till förvaltningsrätten. Det är en domstol. Den prövar beslutet.
child-investigation-letter-no-appeal = Du kan inte överklaga det här beslutet till förvaltningsrätten.
child-investigation-letter-court-decides = Du kan inte överklaga det här beslutet. Vi har frågat förvaltningsrätten. Det är en domstol. Där får du säga vad du tycker. Du har rätt till ett juridiskt ombud. Det är en person som hjälper dig hos domstolen. Det kostar inget.
