## Guidens första sida
guide-title = Hitta hjälp
guide-lead = Här står vad du kan få hjälp med, hur det går till och vilka rättigheter du har. Du behöver inte logga in.
guide-card = Läs om pengar, barn, våld, beroende, funktionsnedsättning och dina rättigheter.
guide-situation-money-and-home = Pengar och hem
guide-situation-children-and-parents = Barn och föräldrar
guide-situation-young = För dig som är barn eller ung
guide-situation-violence = Våld och förtryck
guide-situation-addiction = Beroende
guide-situation-disability-age-and-kin = Funktionsnedsättning, äldre, anhörig
guide-situation-new-and-rights = Ny i Sverige och dina rättigheter

## Att söka
guide-search = Sök i guiden
guide-search-button = Sök
guide-found = { $count ->
    [one] Ett svar på { $words }
   *[other] { $count } svar på { $words }
 }
guide-found-none = Inget svar på { $words }
guide-found-none-text = Prova med ett annat ord, eller välj ett område. Du kan också ringa oss eller fråga utan att säga vem du är.
guide-search-empty = Skriv vad du letar efter.
guide-all = Alla artiklar

## En artikel
guide-section-short = Kort svar
guide-section-now = Gör det här nu
guide-section-then = Vad händer sedan
guide-section-rights = Dina rättigheter
guide-section-cost = Vad det kostar
guide-section-record = Vad vi skriver ner och vem som ser det
guide-here = Här i kommunen
guide-here-phone = Ring oss:
guide-here-hours = Vi svarar:
guide-here-on-call = Kvällar, nätter och helger svarar socialjouren:
guide-here-ask = Fråga utan att säga vem du är
guide-here-service = Börja här
guide-sources = Så vet vi det här
guide-sources-lead = Efter varje påstående står vad det bygger på.
guide-law-as-of = Lagtexten lästes { $when }.
guide-related = Läs också

## Vad ett påstående bygger på
guide-mark-law = Lag
guide-mark-practice = Myndighet
guide-mark-research-sure = Forskning: säker
guide-mark-research-fairly-sure = Forskning: ganska säker
guide-mark-research-unsure = Forskning: osäker
guide-mark-research-very-unsure = Forskning: mycket osäker
guide-mark-experience = Erfarenhet
guide-mark-local = Olika i olika kommuner
guide-mark-open = Inte bekräftat än
guide-experience = Så säger de som arbetar med det här eller har varit med om det.
guide-local = Kommuner gör på olika sätt. Fråga hur det är här.
guide-open = Vi tror att det är så men har inte kunnat bekräfta det än.

## Granskning och översättning
guide-not-reviewed = Ingen jurist eller socialsekreterare har granskat artikeln än. Fråga oss om du är osäker.
guide-reviewed = Granskad { $day } av { $who }.
guide-review-by = Ska granskas senast { $day }.
guide-overdue = Artikeln skulle ha granskats senast { $day }. Något kan ha ändrats sedan dess.
guide-translated = Översatt av { $who }. Ingen som har språket som modersmål har granskat översättningen än.
guide-behind = Den svenska texten ändrades efter den här översättningen.
guide-not-in-language = Artikeln finns inte på ditt språk än. Därför står den på svenska.
guide-not-confirmed = Numret är inte bekräftat.
guide-in-english = (på engelska)

## Utan spår
guide-no-trace = Läs utan spår
guide-no-trace-text = Då heter sidan Information och adressen säger inte vad du läser. Sidan sparas inte i telefonen, men den syns i historiken.
guide-no-trace-on = Du läser utan spår. Sidan heter Information.

## Tider
guide-time-hour = { $count ->
    [one] en timme
   *[other] { $count } timmar
 }
guide-time-day = { $count ->
    [one] en dag
   *[other] { $count } dagar
 }
guide-time-working_day = { $count ->
    [one] en arbetsdag
   *[other] { $count } arbetsdagar
 }
guide-time-week = { $count ->
    [one] en vecka
   *[other] { $count } veckor
 }
guide-time-month = { $count ->
    [one] en månad
   *[other] { $count } månader
 }
guide-time-year = { $count ->
    [one] ett år
   *[other] { $count } år
 }

## Hjälpte det?
guide-helped = Hjälpte det här dig?
guide-helped-yes = Ja
guide-helped-no = Nej
guide-helped-thanks = Tack för ditt svar
guide-helped-thanks-text = Vi räknar svaren men vet inte vem som har svarat.

## Kommunens egna texter
guide-translated-signed = Översatt av { $who }. Granskad { $day } av { $title } som har språket som modersmål.
guide-law-changed = Lagen har ändrats sedan artikeln granskades. Fråga oss vad som gäller.
guide-own = Kommunen har skrivit den här artikeln.
guide-read-more = Läs mer i guiden
guide-changes = Ändringar i guiden
guide-changes-lead = Här står vad kommunen har skrivit, ändrat och tagit bort i guiden. Det senaste står först.
guide-changes-none = Kommunen har inte ändrat något än.
guide-change-new = Nytt.
guide-change-changed = Ändrat.
guide-change-withdrawn = Borttaget.
guide-change-signed = Översättningen granskad av någon med språket som modersmål.
## Kommunerna
guide-municipalities = Alla kommuner
guide-municipalities-lead = Här står hur du når socialtjänsten i varje kommun. Du väljer själv kommun. Vi tar aldrig reda på var du är.
guide-municipalities-search = Sök kommun eller län
guide-municipality-visit = Besök oss:
guide-municipality-web = Webbplats:
guide-municipality-not-filled = Inte ifyllt än
guide-municipality-empty = Ingen har skrivit in uppgifter om den här kommunen än. Ring kommunens växel, eller läs på kommunens egen webbplats. Ring 112 om någon är i fara.
guide-municipality-as-of = Uppgifterna skrevs in { $day }.
guide-municipality-county = Andra kommuner i länet
guide-here-elsewhere = Bor du i en annan kommun? Se alla kommuner.
## Självhjälp
guide-self-help = Självhjälp
guide-self-help-lead = Frågor att svara på i egen takt. Svaren är dina. Du väljer själv om du vill ta med dem någonstans.
guide-tool-stays = Svaren stannar i den här webbläsaren. Inget av det du skriver skickas till oss.
guide-tool-sent = Din webbläsare räknar inte själv. När du trycker på knappen skickas svaren krypterat till oss, och sidan svarar. Vi sparar dem inte och skriver dem inte i någon logg.
guide-tool-paper = Du kan också skriva ut sidan och fylla i den för hand.
guide-tool-result = Ditt resultat
guide-tool-points = Poäng: { $points }
guide-tool-missing = Alla frågor är inte besvarade. De som saknas räknas inte med.
guide-tool-nothing = Svara på något först.
guide-tool-left = Kvar
guide-tool-amount = { $amount } kr
guide-tool-answers = Dina svar
guide-tool-print = Skriv ut
guide-tool-clear = Ta bort svaren
guide-tool-keep = Kom ihåg svaren tills jag stänger fliken
guide-tool-take = Ta med till en fråga utan namn
guide-tool-take-text = Det här, och inget annat, följer med när du trycker. Ändra eller ta bort vad du vill. På nästa sida bestämmer du om frågan ska skickas.
guide-tool-take-field = Text som följer med
guide-tool-take-button = Gå vidare till frågan
guide-tool-call = Att ringa

## Samhällsinformation
guide-community = Samhällsinformation
guide-community-lead = Om rättigheter, kropp, relationer och hjälp i Sverige. Läs själv eller prata om det i en grupp.
guide-community-part = Del { $number } av { $count }
guide-community-talk = Att prata om
guide-community-next = Nästa del
guide-community-previous = Förra delen

## Utan nät
guide-keep = Spara sidorna i telefonen
guide-keep-text = Då kan du läsa dem utan nät. Den som använder telefonen kan se att de finns där. Sidor som kan vara farliga att bli sedd med sparas aldrig.
guide-keep-save = Spara sidorna
guide-keep-remove = Ta bort sidorna
guide-keep-saved = Sidorna är sparade i den här telefonen.
guide-keep-removed = Sidorna är borta från den här telefonen.
guide-keep-failed = Sidorna kunde inte sparas. Försök igen när du har nät.

## Lyssna och se
guide-listen = Lyssna
guide-listen-synthetic = Uppläst av en dator, { $length }. Uttalet kan vara fel.
guide-listen-read = Uppläst av { $who }, { $length }.
guide-film = Film
guide-film-transcript = Filmen i text
