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
