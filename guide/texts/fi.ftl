## The frame
frame-skip-links = Oikopolut
frame-skip-to-content = Siirry sisältöön
frame-skip-to-exit = Siirry kohtaan Poistu sivulta
frame-department = Sosiaalipalvelut
frame-language = Kieli
frame-log-in = Kirjaudu sisään
frame-log-out = Kirjaudu ulos
frame-logged-in-as = Kirjautuneena
frame-help = Tarvitsetko apua?
frame-report-problem = Huomasitko sivulla virheen?
frame-accessibility = Saavutettavuus
frame-privacy = Henkilötietosi
frame-licences = Lisenssit
frame-neutral-title = Tietoa
frame-close = Sulje
frame-quick-exit = Poistu sivulta
frame-quick-exit-hint = Kun painat Vaihto-näppäintä kolme kertaa, tapahtuu sama.
frame-emergency = Joku on vaarassa nyt
frame-on-call = Sosiaalipäivystys (socialjouren)
frame-on-call-hours = Iltaisin, öisin ja viikonloppuisin
frame-phone = Soita sosiaalipalveluihin
frame-demo = Tämä on esittely, jossa henkilöt ovat keksittyjä.
frame-error-prefix = Virhe:{" "}
frame-session-warning = Sinut kirjataan ulos kello {"{time}"}, jos et jatka. Kirjoittamasi teksti säilyy.
frame-session-stay = Pysy kirjautuneena
frame-session-over = Sinut on kirjattu ulos. Kirjoittamasi teksti on tallella: lähetä tai tallenna tavalliseen tapaan, niin voit ensin kirjautua sisään.
frame-shortcuts = Pikanäppäimet
frame-shortcuts-off = Älä käytä pikanäppäimiä
start-danger = Onko joku vaarassa? Soita
start-danger-region = Jos joku on vaarassa
start-on-call = Sosiaalipäivystys (socialjouren) vastaa iltaisin, öisin ja viikonloppuisin:

## The first page of the guide
guide-title = Löydä apua
guide-lead = Täältä näet, mihin voit saada apua, miten se tapahtuu ja mitä oikeuksia sinulla on. Sinun ei tarvitse kirjautua sisään.
guide-card = Lue rahasta, lapsista, väkivallasta, riippuvuudesta, vammaisuudesta ja oikeuksistasi.
guide-situation-money-and-home = Raha ja koti
guide-situation-children-and-parents = Lapset ja vanhemmat
guide-situation-young = Sinulle, joka olet lapsi tai nuori
guide-situation-violence = Väkivalta ja sorto
guide-situation-addiction = Riippuvuus
guide-situation-disability-age-and-kin = Vammaisuus, ikääntyneet, läheiset
guide-situation-new-and-rights = Uusi Ruotsissa ja oikeutesi

## Searching
guide-search = Hae oppaasta
guide-search-button = Hae
guide-found = { $count ->
    [one] Yksi vastaus haulla { $words }
   *[other] { $count } vastausta haulla { $words }
 }
guide-found-none = Ei vastausta haulla { $words }
guide-found-none-text = Kokeile toista sanaa tai valitse aihe. Voit myös soittaa meille tai kysyä kertomatta, kuka olet.
guide-search-empty = Kirjoita, mitä etsit.
guide-all = Kaikki artikkelit

## An article
guide-section-short = Lyhyt vastaus
guide-section-now = Tee tämä nyt
guide-section-then = Mitä sitten tapahtuu
guide-section-rights = Oikeutesi
guide-section-cost = Mitä se maksaa
guide-section-record = Mitä kirjaamme ja kuka sen näkee
guide-here = Täällä kunnassa
guide-here-phone = Soita meille:
guide-here-hours = Vastaamme:
guide-here-on-call = Iltaisin, öisin ja viikonloppuisin vastaa sosiaalipäivystys:
guide-here-ask = Kysy kertomatta, kuka olet
guide-here-service = Aloita tästä
guide-sources = Mistä tiedämme tämän
guide-sources-lead = Jokaisen väitteen jälkeen kerrotaan, mihin se perustuu.
guide-law-as-of = Lakiteksti on luettu { $when }.
guide-related = Lue myös

## What a claim leans on
guide-mark-law = Laki
guide-mark-practice = Viranomainen
guide-mark-research-sure = Tutkimus: varma
guide-mark-research-fairly-sure = Tutkimus: melko varma
guide-mark-research-unsure = Tutkimus: epävarma
guide-mark-research-very-unsure = Tutkimus: hyvin epävarma
guide-mark-experience = Kokemus
guide-mark-local = Vaihtelee kunnittain
guide-mark-open = Ei vielä vahvistettu
guide-experience = Näin sanovat ne, jotka työskentelevät asian parissa tai ovat itse kokeneet sen.
guide-local = Kunnat toimivat eri tavoin. Kysy, miten asia on täällä.
guide-open = Uskomme, että asia on näin, mutta emme ole vielä voineet vahvistaa sitä.

## Review and translation
guide-not-reviewed = Juristi tai sosiaalityöntekijä ei ole vielä tarkastanut artikkelia. Kysy meiltä, jos olet epävarma.
guide-reviewed = Tarkastettu { $day }. Tarkastaja: { $who }.
guide-review-by = Tarkastetaan viimeistään { $day }.
guide-overdue = Artikkeli piti tarkastaa viimeistään { $day }. Jokin on voinut muuttua sen jälkeen.
guide-translated = Kääntänyt { $who }. Kukaan tätä kieltä äidinkielenään puhuva ei ole vielä tarkastanut käännöstä.
guide-behind = Ruotsinkielinen teksti on muuttunut tämän käännöksen jälkeen.
guide-not-in-language = Artikkelia ei ole vielä sinun kielelläsi. Siksi se on ruotsiksi.
guide-not-confirmed = Numeroa ei ole vahvistettu.
guide-in-english = (englanniksi)

## Without a trace
guide-no-trace = Lue jälkiä jättämättä
guide-no-trace-text = Silloin sivun nimi on Tietoa, eikä osoitteesta näe, mitä luet. Puhelin ei tallenna sivua, mutta se näkyy selaushistoriassa.
guide-no-trace-on = Luet jälkiä jättämättä. Sivun nimi on Tietoa.

## Times: in the genitive ("14 päivän kuluessa", "30 vuoden ikäinen")
guide-time-hour = { $count ->
    [one] yhden tunnin
   *[other] { $count } tunnin
 }
guide-time-day = { $count ->
    [one] yhden päivän
   *[other] { $count } päivän
 }
guide-time-working_day = { $count ->
    [one] yhden arkipäivän
   *[other] { $count } arkipäivän
 }
guide-time-week = { $count ->
    [one] yhden viikon
   *[other] { $count } viikon
 }
guide-time-month = { $count ->
    [one] yhden kuukauden
   *[other] { $count } kuukauden
 }
guide-time-year = { $count ->
    [one] yhden vuoden
   *[other] { $count } vuoden
 }

## Did it help?
guide-helped = Auttoiko tämä sinua?
guide-helped-yes = Kyllä
guide-helped-no = Ei
guide-helped-thanks = Kiitos vastauksestasi
guide-helped-thanks-text = Laskemme vastaukset mutta emme tiedä, kuka on vastannut.

## The municipality's own texts
guide-translated-signed = Kääntänyt { $who }. Tarkistanut { $day } { $title }, jonka äidinkieli tämä on.
guide-law-changed = Laki on muuttunut artikkelin tarkistamisen jälkeen. Kysy meiltä, mikä nyt on voimassa.
guide-own = Kunta on kirjoittanut tämän artikkelin.
guide-read-more = Lue lisää oppaasta
guide-changes = Oppaan muutokset
guide-changes-lead = Tässä kerrotaan, mitä kunta on kirjoittanut, muuttanut ja poistanut oppaasta. Uusin on ensin.
guide-changes-none = Kunta ei ole vielä muuttanut mitään.
guide-change-new = Uusi.
guide-change-changed = Muutettu.
guide-change-withdrawn = Poistettu.
guide-change-signed = Käännöksen on tarkistanut henkilö, jonka äidinkieli tämä on.
guide-municipalities = Kaikki kunnat
guide-municipalities-lead = Täällä kerrotaan, miten saat yhteyden kunkin kunnan sosiaalipalveluihin. Valitset kunnan itse. Emme koskaan selvitä, missä olet.
guide-municipalities-search = Hae kuntaa tai lääniä
guide-municipality-visit = Käy luonamme:
guide-municipality-web = Verkkosivusto:
guide-municipality-not-filled = Ei vielä täytetty
guide-municipality-empty = Kukaan ei ole vielä kirjoittanut tämän kunnan tietoja. Soita kunnan vaihteeseen tai lue kunnan omaa verkkosivustoa. Soita 112, jos joku on vaarassa.
guide-municipality-as-of = Tiedot kirjoitettiin { $day }.
guide-municipality-county = Läänin muut kunnat
guide-here-elsewhere = Asutko toisessa kunnassa? Katso kaikki kunnat.
guide-self-help = Itseapua
guide-self-help-lead = Kysymyksiä, joihin voit vastata omaan tahtiisi. Vastaukset ovat sinun. Sinä päätät, viekö niitä mihinkään.
guide-tool-stays = Vastauksesi pysyvät tässä selaimessa. Mitään kirjoittamaasi ei lähetetä meille.
guide-tool-sent = Selaimesi ei laske itse. Kun painat painiketta, vastauksesi lähetetään meille salattuina ja sivu vastaa. Emme säilytä niitä emmekä kirjoita niitä lokiin.
guide-tool-paper = Voit myös tulostaa sivun ja täyttää sen käsin.
guide-tool-result = Tuloksesi
guide-tool-points = Pisteet: { $points }
guide-tool-missing = Kaikkiin kysymyksiin ei ole vastattu. Puuttuvia ei lasketa mukaan.
guide-tool-nothing = Vastaa ensin johonkin.
guide-tool-left = Jäljellä
guide-tool-amount = { $amount } kr
guide-tool-answers = Vastauksesi
guide-tool-print = Tulosta
guide-tool-clear = Poista vastaukset
guide-tool-keep = Muista vastaukset, kunnes suljen välilehden
guide-tool-take = Ota mukaan kysymykseen ilman nimeä
guide-tool-take-text = Tämä eikä mikään muu lähtee mukaan, kun painat. Muuta tai poista mitä haluat. Seuraavalla sivulla päätät, lähetätkö kysymyksen.
guide-tool-take-field = Mukaan lähtevä teksti
guide-tool-take-button = Jatka kysymykseen
guide-tool-call = Kenelle soittaa
guide-community = Tietoa ruotsalaisesta yhteiskunnasta
guide-community-lead = Oikeuksista, kehosta, ihmissuhteista ja avusta Ruotsissa. Lue yksin tai puhukaa ryhmässä.
guide-community-part = Osa { $number } / { $count }
guide-community-talk = Keskusteltavaksi
guide-community-next = Seuraava osa
guide-community-previous = Edellinen osa
guide-keep = Tallenna sivut tähän puhelimeen
guide-keep-text = Silloin voit lukea ne ilman verkkoa. Puhelimen käyttäjä näkee, että ne ovat siinä. Sivuja, joiden näkyminen voi olla vaarallista, ei koskaan tallenneta.
guide-keep-save = Tallenna sivut
guide-keep-remove = Poista sivut
guide-keep-saved = Sivut on tallennettu tähän puhelimeen.
guide-keep-removed = Sivut on poistettu tästä puhelimesta.
guide-keep-failed = Sivuja ei voitu tallentaa. Yritä uudelleen, kun sinulla on verkko.
guide-listen = Kuuntele
guide-listen-synthetic = Tietokoneen lukema, { $length }. Ääntäminen voi olla väärin.
guide-listen-read = Lukija { $who }, { $length }.
guide-film = Elokuva
guide-film-transcript = Elokuva tekstinä
