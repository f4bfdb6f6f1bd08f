## The frame
frame-skip-links = Skróty
frame-skip-to-content = Przejdź do treści
frame-skip-to-exit = Przejdź do przycisku Opuść tę stronę
frame-department = Pomoc społeczna
frame-language = Język
frame-log-in = Zaloguj się
frame-log-out = Wyloguj się
frame-logged-in-as = Zalogowano jako
frame-help = Potrzebujesz pomocy?
frame-report-problem = Widzisz błąd na tej stronie?
frame-accessibility = Dostępność
frame-privacy = Twoje dane osobowe
frame-licences = Licencje
frame-neutral-title = Informacje
frame-close = Zamknij
frame-quick-exit = Opuść tę stronę
frame-quick-exit-hint = To samo stanie się po trzykrotnym naciśnięciu klawisza Shift.
frame-emergency = Ktoś jest teraz w niebezpieczeństwie
frame-on-call = Dyżur pomocy społecznej (socialjouren)
frame-on-call-hours = Wieczorami, w nocy i w weekendy
frame-phone = Zadzwoń do pomocy społecznej
frame-demo = To jest wersja pokazowa. Osoby są zmyślone.
frame-error-prefix = Błąd:{" "}
frame-session-warning = O godzinie {"{time}"} nastąpi wylogowanie, jeśli nic nie zrobisz. Wpisany tekst zostanie zachowany.
frame-session-stay = Nie wylogowuj mnie
frame-session-over = Nastąpiło wylogowanie. Wpisany tekst nadal tu jest: wyślij go lub zapisz jak zwykle, najpierw pojawi się logowanie.
frame-shortcuts = Skróty klawiszowe
frame-shortcuts-off = Nie używaj skrótów klawiszowych
start-danger = Czy ktoś jest w niebezpieczeństwie? Zadzwoń:
start-danger-region = Jeśli ktoś jest w niebezpieczeństwie
start-on-call = Dyżur pomocy społecznej (socialjouren) odbiera wieczorami, w nocy i w weekendy:

## The first page of the guide
guide-title = Znajdź pomoc
guide-lead = Tu przeczytasz, w czym możesz dostać pomoc, jak to wygląda i jakie masz prawa. Nie trzeba się logować.
guide-card = Przeczytaj o pieniądzach, dzieciach, przemocy, uzależnieniu, niepełnosprawności i o swoich prawach.
guide-situation-money-and-home = Pieniądze i dom
guide-situation-children-and-parents = Dzieci i rodzice
guide-situation-young = Dla dzieci i młodzieży
guide-situation-violence = Przemoc i ucisk
guide-situation-addiction = Uzależnienie
guide-situation-disability-age-and-kin = Niepełnosprawność, osoby starsze, bliscy
guide-situation-new-and-rights = Pierwszy czas w Szwecji i twoje prawa

## Searching
guide-search = Szukaj w poradniku
guide-search-button = Szukaj
guide-found = { $count ->
    [one] Jedna odpowiedź na hasło { $words }
    [few] { $count } odpowiedzi na hasło { $words }
    [many] { $count } odpowiedzi na hasło { $words }
   *[other] { $count } odpowiedzi na hasło { $words }
 }
guide-found-none = Brak odpowiedzi na hasło { $words }
guide-found-none-text = Wpisz inne słowo albo wybierz temat. Możesz też do nas zadzwonić albo zapytać bez podawania, kim jesteś.
guide-search-empty = Napisz, czego szukasz.
guide-all = Wszystkie artykuły

## An article
guide-section-short = Krótka odpowiedź
guide-section-now = Zrób to teraz
guide-section-then = Co dzieje się potem
guide-section-rights = Twoje prawa
guide-section-cost = Ile to kosztuje
guide-section-record = Co zapisujemy i kto to widzi
guide-here = Tu, w gminie
guide-here-phone = Zadzwoń do nas:
guide-here-hours = Odbieramy:
guide-here-on-call = Wieczorami, w nocy i w weekendy odbiera dyżur pomocy społecznej:
guide-here-ask = Zapytaj, nie mówiąc, kim jesteś
guide-here-service = Zacznij tutaj
guide-sources = Skąd to wiemy
guide-sources-lead = Po każdym stwierdzeniu podajemy, na czym się opiera.
guide-law-as-of = Przepisy sprawdzono: { $when }.
guide-related = Przeczytaj też

## What a claim leans on
guide-mark-law = Prawo
guide-mark-practice = Urząd
guide-mark-research-sure = Badania: pewne
guide-mark-research-fairly-sure = Badania: dość pewne
guide-mark-research-unsure = Badania: niepewne
guide-mark-research-very-unsure = Badania: bardzo niepewne
guide-mark-experience = Doświadczenie
guide-mark-local = Różnie w różnych gminach
guide-mark-open = Jeszcze niepotwierdzone
guide-experience = Tak mówią osoby, które się tym zajmują albo same to przeżyły.
guide-local = Gminy działają w różny sposób. Zapytaj, jak jest tutaj.
guide-open = Uważamy, że tak jest, ale jeszcze nie udało nam się tego potwierdzić.

## Review and translation
guide-not-reviewed = Artykułu nie sprawdził jeszcze prawnik ani pracownik socjalny. Jeśli masz wątpliwości, zapytaj nas.
guide-reviewed = Sprawdzono: { $day }. Kto sprawdził: { $who }.
guide-review-by = Termin następnego sprawdzenia: { $day }.
guide-overdue = Artykuł miał zostać sprawdzony najpóźniej: { $day }. Od tego czasu coś mogło się zmienić.
guide-translated = Tłumaczenie: { $who }. Nie sprawdziła go jeszcze osoba, dla której ten język jest ojczysty.
guide-behind = Tekst szwedzki zmienił się po tym tłumaczeniu.
guide-not-in-language = Tego artykułu nie ma jeszcze w twoim języku. Dlatego jest po szwedzku.
guide-not-confirmed = Ten numer nie jest potwierdzony.
guide-in-english = (po angielsku)

## Without a trace
guide-no-trace = Czytaj bez śladu
guide-no-trace-text = Strona nazywa się wtedy Informacje, a adres nie zdradza, co czytasz. Telefon nie zapisuje strony, ale widać ją w historii.
guide-no-trace-on = Czytasz bez śladu. Strona nazywa się Informacje.

## Times: in the genitive ("w ciągu 14 dni", "po upływie jednego roku")
guide-time-hour = { $count ->
    [one] jednej godziny
    [few] { $count } godzin
    [many] { $count } godzin
   *[other] { $count } godziny
 }
guide-time-day = { $count ->
    [one] jednego dnia
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 }
guide-time-working_day = { $count ->
    [one] jednego dnia roboczego
    [few] { $count } dni roboczych
    [many] { $count } dni roboczych
   *[other] { $count } dnia roboczego
 }
guide-time-week = { $count ->
    [one] jednego tygodnia
    [few] { $count } tygodni
    [many] { $count } tygodni
   *[other] { $count } tygodnia
 }
guide-time-month = { $count ->
    [one] jednego miesiąca
    [few] { $count } miesięcy
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
 }
guide-time-year = { $count ->
    [one] jednego roku
    [few] { $count } lat
    [many] { $count } lat
   *[other] { $count } roku
 }

## Did it help?
guide-helped = Czy to pomogło?
guide-helped-yes = Tak
guide-helped-no = Nie
guide-helped-thanks = Dziękujemy za odpowiedź
guide-helped-thanks-text = Liczymy odpowiedzi, ale nie wiemy, kto odpowiedział.

## The municipality's own texts
guide-translated-signed = Tłumaczenie: { $who }. Sprawdzono { $day }: { $title }, osoba, dla której to język ojczysty.
guide-law-changed = Po sprawdzeniu artykułu zmieniło się prawo. Zapytaj nas, co teraz obowiązuje.
guide-own = Ten artykuł napisała gmina.
guide-read-more = Czytaj więcej w przewodniku
guide-changes = Zmiany w przewodniku
guide-changes-lead = Tu widać, co gmina napisała, zmieniła i usunęła w przewodniku. Najnowsze zmiany są na początku.
guide-changes-none = Gmina jeszcze niczego nie zmieniła.
guide-change-new = Nowe.
guide-change-changed = Zmienione.
guide-change-withdrawn = Usunięte.
guide-change-signed = Tłumaczenie sprawdziła osoba, dla której to język ojczysty.
guide-municipalities = Wszystkie gminy
guide-municipalities-lead = Tu dowiesz się, jak skontaktować się z opieką społeczną w każdej gminie. Gminę wybierasz samodzielnie. Nigdy nie sprawdzamy, gdzie jesteś.
guide-municipalities-search = Szukaj gminy lub regionu
guide-municipality-visit = Odwiedź nas:
guide-municipality-web = Strona internetowa:
guide-municipality-not-filled = Jeszcze nie wypełniono
guide-municipality-empty = Nikt jeszcze nie wpisał danych tej gminy. Zadzwoń na numer ogólny gminy albo przeczytaj jej stronę internetową. Zadzwoń pod 112, jeśli ktoś jest w niebezpieczeństwie.
guide-municipality-as-of = Dane wpisano { $day }.
guide-municipality-county = Inne gminy w regionie
guide-here-elsewhere = Mieszkasz w innej gminie? Zobacz wszystkie gminy.
guide-self-help = Samopomoc
guide-self-help-lead = Pytania, na które odpowiadasz we własnym tempie. Odpowiedzi są twoje. Sam decydujesz, czy je gdzieś zabrać.
guide-tool-stays = Odpowiedzi zostają w tej przeglądarce. Nic z tego, co piszesz, nie jest do nas wysyłane.
guide-tool-sent = Twoja przeglądarka sama nie liczy. Gdy naciśniesz przycisk, odpowiedzi są wysyłane do nas w zaszyfrowanej formie i strona odpowiada. Nie zachowujemy ich i nie zapisujemy w żadnym dzienniku.
guide-tool-paper = Możesz też wydrukować stronę i wypełnić ją ręcznie.
guide-tool-result = Twój wynik
guide-tool-points = Punkty: { $points }
guide-tool-missing = Nie na wszystkie pytania jest odpowiedź. Brakujące nie są liczone.
guide-tool-nothing = Najpierw odpowiedz na coś.
guide-tool-left = Zostaje
guide-tool-amount = { $amount } kr
guide-tool-answers = Twoje odpowiedzi
guide-tool-print = Drukuj
guide-tool-clear = Usuń odpowiedzi
guide-tool-keep = Pamiętaj odpowiedzi, dopóki nie zamknę karty
guide-tool-take = Zabierz do pytania bez podania nazwiska
guide-tool-take-text = To i nic innego zostanie przekazane, gdy naciśniesz. Zmień lub usuń, co chcesz. Na następnej stronie zdecydujesz, czy wysłać pytanie.
guide-tool-take-field = Tekst do zabrania
guide-tool-take-button = Przejdź do pytania
guide-tool-call = Gdzie zadzwonić
guide-community = Informacje o społeczeństwie
guide-community-lead = O prawach, ciele, związkach i pomocy w Szwecji. Czytaj sam lub rozmawiajcie w grupie.
guide-community-part = Część { $number } z { $count }
guide-community-talk = Do rozmowy
guide-community-next = Następna część
guide-community-previous = Poprzednia część
guide-keep = Zapisz te strony w telefonie
guide-keep-text = Wtedy możesz je czytać bez internetu. Kto używa telefonu, może zobaczyć, że tam są. Strony, z którymi niebezpiecznie jest być widzianym, nigdy nie są zapisywane.
guide-keep-save = Zapisz strony
guide-keep-remove = Usuń strony
guide-keep-saved = Strony są zapisane w tym telefonie.
guide-keep-removed = Strony zostały usunięte z tego telefonu.
guide-keep-failed = Nie udało się zapisać stron. Spróbuj ponownie, gdy będzie internet.
guide-listen = Posłuchaj
guide-listen-synthetic = Czyta komputer, { $length }. Wymowa może być błędna.
guide-listen-read = Czyta { $who }, { $length }.
guide-film = Film
guide-film-transcript = Tekst filmu
