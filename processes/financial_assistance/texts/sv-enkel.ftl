### Lätt svenska. Det som saknas här sägs som i sv.ftl: korta texter som redan är lätta.

## Innan man börjar
financial-assistance-apply-time = Du kan sluta när du vill. Vi sparar dina svar i 14 dagar. Logga in igen för att gå vidare.
financial-assistance-apply-checks = Vi frågar bland andra Försäkringskassan och Skatteverket vilka pengar du får. Du ser vad de svarar.
financial-assistance-apply-truth = Svara så gott du kan. Säg till om något ändras. Skriver du fel med flit? Då kan du behöva betala tillbaka.

## Månaden och hushållet
financial-assistance-living-help = Är ni gifta eller sambor? Då söker ni tillsammans. Bor du hos föräldrar eller vänner? Då söker du själv.
financial-assistance-partner-number-help = Din partner måste sedan logga in själv. Din partner läser ansökan och skriver under.
financial-assistance-together-help = Din partner får aldrig se vad du svarar här. Det syns inte heller när din partner loggar in.
financial-assistance-together-text-help = Skriv när vi kan nå dig utan fara. Skriv också hur. Din partner ser det inte.
financial-assistance-children-help = Skriv också barn som bor hos dig ibland. Har du inga barn? Gå vidare.
financial-assistance-children-again-help = Vi har kvar barnen från förra månaden. Har något ändrats? Skriv det här. Annars går du vidare.
financial-assistance-child-number-help = Har barnet inget nummer? Skriv då när barnet är fött.

## Pengar
financial-assistance-costs-help = Kryssa för det du betalar den här månaden. Du behöver inte skriva mat, kläder och telefon. Det räknar vi alltid med.
financial-assistance-incomes-help = Kryssa för pengar som du har fått eller får den här månaden. Får du inga pengar? Gå vidare.
financial-assistance-assets-help = Har ni pengar på banken? Har ni saker som går att sälja? Kryssa för det. Har ni inget? Gå vidare.
financial-assistance-more-help = Kan du snart bli av med ditt hem? Är du sjuk? Har du betalat något dyrt? Berätta det här.
financial-assistance-papers-help = Ta bilder av papperen. Skicka dem med ansökan eller senare på Mina sidor. Saknas ett papper? Du kan söka ändå.
financial-assistance-receipt = Vi har fått din ansökan.
    En handläggare läser den.
    Har du papper kvar att skicka? Gör det på Mina sidor.
    Vi hör av oss om något saknas.
financial-assistance-receipt-together = Vi har fått din ansökan.
    Nu ska din partner logga in på Mina sidor.
    Din partner läser ansökan och skriver under.
    Sedan läser en handläggare den.

## Nästa månad, ta tillbaka, prata ensam
financial-assistance-private-lead = Bara de som arbetar med ditt ärende läser det du skriver. Den du söker tillsammans med ser det inte.
financial-assistance-partner-sign-lead = Någon som du bor med har ansökt för er båda. Läs vad som står. Är det rätt? Skriv under.

## Papper som saknas
financial-assistance-answer-papers-lead = Ta en bild av varje sida. Du kan skicka ett papper nu och ett annat senare.
financial-assistance-delay-lead = Du kan få en vecka till, en gång. Behöver du mer tid? Prata med din handläggare.
financial-assistance-letter-papers-what = Vi kan inte besluta än. Vi behöver det här senast { $day }.
financial-assistance-letter-papers-how = Logga in på Mina sidor. Skicka bilder av papperen där. Du kan också lämna dem till oss.

## Beslutet
financial-assistance-letter-appeal-write = Skriv vilket beslut du tycker är fel. Skriv hur du vill att det ska bli.
financial-assistance-letter-appeal-when = { $weeks ->
    [one] Vi måste få det inom { $weeks } vecka. Tiden räknas från dagen du fick beslutet.
   *[other] Vi måste få det inom { $weeks } veckor. Tiden räknas från dagen du fick beslutet.
}
financial-assistance-letter-appeal-then = Vi tittar på beslutet igen. Ändrar vi det inte? Då bestämmer en domstol. Den heter förvaltningsrätten.

## Var det står
financial-assistance-you-wait-sign = Ni måste båda skriva under ansökan för { $month }.
financial-assistance-you-withdrew = Ansökan för { $month } gäller inte längre. Den är tagen tillbaka.

## Fel
financial-assistance-problem-children = Skriv högst { $max } barn här. Har du fler barn? Skriv om dem i rutan för annat.
financial-assistance-problem-not-sure = Vill du ta tillbaka ansökan? Svara ja. Vill du inte? Gå tillbaka till ärendet.
financial-assistance-problem-nothing-sent = Välj en fil. Har du inte papperet? Kryssa i det.
