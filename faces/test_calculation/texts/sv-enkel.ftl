## Bara det som behöver lättare ord
test-calculation-title = Räkna på pengar från kommunen
test-calculation-about = Se ungefär hur mycket pengar ni kan få den här månaden. Det heter ekonomiskt bistånd.
test-calculation-lead-test = Det här är bara ett prov. Du kan söka pengar även om provet säger noll.
test-calculation-failed = Datorn kunde inte räkna. Vi har inte fått dina svar. Tryck igen, då skickar du svaren och vi räknar.
test-calculation-appeal = Om vi säger nej: så gör du
test-calculation-not-counted-work = Du kan få ha kvar mer av din lön. Det gäller om du har haft stöd länge.
test-calculation-not-counted-part = Hjälp för några dagar, eller hjälp som inte kan vänta.
test-calculation-lodgers = Pengar från den som hyr ett rum av er
test-calculation-shows-none = Provet visar inga pengar. Du kan ändå få hjälp. Sök om du är osäker.
test-calculation-by-guideline = Vi räknade med statens regler och kommunens regler.
test-calculation-by-norm = Vi räknade med statens regler. En handläggare tittar på det som du betalar.
test-calculation-surplus = Ni har mer än provet räknar med
test-calculation-mark-local = Kommunens regel
