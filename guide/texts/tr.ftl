## The frame
frame-skip-links = Kısayollar
frame-skip-to-content = İçeriğe geç
frame-skip-to-exit = Bu sayfadan çık düğmesine geç
frame-department = Sosyal hizmetler
frame-language = Dil
frame-log-in = Giriş yap
frame-log-out = Çıkış yap
frame-logged-in-as = Giriş yapan:
frame-help = Yardıma mı ihtiyacınız var?
frame-report-problem = Bu sayfada bir yanlış mı gördünüz?
frame-accessibility = Erişilebilirlik
frame-privacy = Kişisel bilgileriniz
frame-licences = Lisanslar
frame-neutral-title = Bilgi
frame-close = Kapat
frame-quick-exit = Bu sayfadan çık
frame-quick-exit-hint = Shift tuşuna üç kez basarsanız aynı şey olur.
frame-emergency = Biri şu anda tehlikede
frame-on-call = Sosyal acil nöbet ekibi (socialjouren)
frame-on-call-hours = Akşamları, geceleri ve hafta sonları
frame-phone = Sosyal hizmetleri arayın
frame-demo = Bu bir tanıtımdır. Buradaki kişiler gerçek değildir.
frame-error-prefix = Hata:{" "}
frame-session-warning = Devam etmezseniz saat {"{time}"} olduğunda oturumunuz kapanır. Yazdıklarınız silinmez.
frame-session-stay = Oturumu açık tut
frame-session-over = Oturumunuz kapandı. Yazdıklarınız hâlâ burada: her zamanki gibi gönderin veya kaydedin, önce giriş yapmanız istenir.
frame-shortcuts = Klavye kısayolları
frame-shortcuts-off = Klavye kısayollarını kullanma
start-danger = Biri tehlikede mi? Arayın:
start-danger-region = Biri tehlikedeyse
start-on-call = Sosyal acil nöbet ekibi (socialjouren) akşamları, geceleri ve hafta sonları yanıt verir:

## The first page of the guide
guide-title = Yardım bulun
guide-lead = Hangi konularda yardım alabileceğinizi, bunun nasıl olduğunu ve haklarınızı burada okuyabilirsiniz. Giriş yapmanız gerekmez.
guide-card = Para, çocuklar, şiddet, bağımlılık, engellilik ve haklarınız hakkında okuyun.
guide-situation-money-and-home = Para ve ev
guide-situation-children-and-parents = Çocuklar ve anne babalar
guide-situation-young = Çocuklar ve gençler için
guide-situation-violence = Şiddet ve baskı
guide-situation-addiction = Bağımlılık
guide-situation-disability-age-and-kin = Engellilik, yaşlılar, yakınlar
guide-situation-new-and-rights = İsveç'te yeni olanlar ve haklarınız

## Searching
guide-search = Rehberde arayın
guide-search-button = Ara
guide-found = { $count ->
    [one] { $words } için bir yanıt var
   *[other] { $words } için { $count } yanıt var
 }
guide-found-none = { $words } için yanıt yok
guide-found-none-text = Başka bir kelime deneyin veya bir konu seçin. Bizi arayabilir ya da kim olduğunuzu söylemeden soru sorabilirsiniz.
guide-search-empty = Ne aradığınızı yazın.
guide-all = Bütün yazılar

## An article
guide-section-short = Kısa yanıt
guide-section-now = Şimdi bunu yapın
guide-section-then = Sonra ne olur
guide-section-rights = Haklarınız
guide-section-cost = Ücreti nedir
guide-section-record = Neleri yazarız ve bunları kim görür
guide-here = Belediyenizde
guide-here-phone = Bizi arayın:
guide-here-hours = Telefon saatlerimiz:
guide-here-on-call = Akşamları, geceleri ve hafta sonları sosyal acil nöbet ekibi yanıt verir:
guide-here-ask = Kim olduğunuzu söylemeden sorun
guide-here-service = Buradan başlayın
guide-sources = Bunu nereden biliyoruz
guide-sources-lead = Her bilginin sonunda neye dayandığı yazar.
guide-law-as-of = Yasanın metni okundu: { $when }.
guide-related = Bunları da okuyun

## What a claim leans on
guide-mark-law = Yasa
guide-mark-practice = Resmî kurum
guide-mark-research-sure = Araştırma: kesin
guide-mark-research-fairly-sure = Araştırma: oldukça kesin
guide-mark-research-unsure = Araştırma: kesin değil
guide-mark-research-very-unsure = Araştırma: hiç kesin değil
guide-mark-experience = Deneyim
guide-mark-local = Belediyeye göre değişir
guide-mark-open = Henüz doğrulanmadı
guide-experience = Bu işte çalışanlar veya bunu yaşayanlar böyle söylüyor.
guide-local = Belediyeler farklı yollar izler. Burada nasıl olduğunu sorun.
guide-open = Böyle olduğunu düşünüyoruz, ama henüz doğrulayamadık.

## Review and translation
guide-not-reviewed = Bu yazıyı henüz bir hukukçu veya sosyal hizmet uzmanı incelemedi. Emin değilseniz bize sorun.
guide-reviewed = İnceleme tarihi: { $day }. İnceleyen: { $who }.
guide-review-by = En geç inceleme tarihi: { $day }.
guide-overdue = Bu yazı en geç şu tarihte incelenecekti: { $day }. O günden sonra bir şey değişmiş olabilir.
guide-translated = Çeviren: { $who }. Çeviriyi henüz ana dili bu dil olan biri incelemedi.
guide-behind = Bu çeviriden sonra İsveççe metin değişti.
guide-not-in-language = Bu yazı henüz sizin dilinizde yok. Bu yüzden İsveççe.
guide-not-confirmed = Bu numara doğrulanmadı.
guide-in-english = (İngilizce)

## Without a trace
guide-no-trace = İz bırakmadan okuyun
guide-no-trace-text = O zaman sayfanın adı Bilgi olur ve adresten ne okuduğunuz anlaşılmaz. Sayfa telefona kaydedilmez, ama geçmişte görünür.
guide-no-trace-on = İz bırakmadan okuyorsunuz. Sayfanın adı Bilgi.

## Times
guide-time-hour = { $count ->
    [one] bir saat
   *[other] { $count } saat
 }
guide-time-day = { $count ->
    [one] bir gün
   *[other] { $count } gün
 }
guide-time-working_day = { $count ->
    [one] bir iş günü
   *[other] { $count } iş günü
 }
guide-time-week = { $count ->
    [one] bir hafta
   *[other] { $count } hafta
 }
guide-time-month = { $count ->
    [one] bir ay
   *[other] { $count } ay
 }
guide-time-year = { $count ->
    [one] bir yıl
   *[other] { $count } yıl
 }

## Did it help?
guide-helped = Bu size yardımcı oldu mu?
guide-helped-yes = Evet
guide-helped-no = Hayır
guide-helped-thanks = Yanıtınız için teşekkürler
guide-helped-thanks-text = Yanıtları sayıyoruz ama kimin yanıtladığını bilmiyoruz.

## The municipality's own texts
guide-translated-signed = Çeviren: { $who }. { $day } tarihinde anadili bu dil olan { $title } tarafından gözden geçirildi.
guide-law-changed = Makale gözden geçirildikten sonra yasa değişti. Şimdi neyin geçerli olduğunu bize sorun.
guide-own = Bu makaleyi belediye yazdı.
guide-read-more = Rehberde daha fazlasını okuyun
guide-changes = Rehberdeki değişiklikler
guide-changes-lead = Belediyenin rehberde yazdıkları, değiştirdikleri ve kaldırdıkları burada. En yenisi en üsttedir.
guide-changes-none = Belediye henüz bir şey değiştirmedi.
guide-change-new = Yeni.
guide-change-changed = Değiştirildi.
guide-change-withdrawn = Kaldırıldı.
guide-change-signed = Çeviriyi anadili bu dil olan biri gözden geçirdi.
guide-municipalities = Tüm belediyeler
guide-municipalities-lead = Burada her belediyede sosyal hizmetlere nasıl ulaşacağınız yazıyor. Belediyeyi siz seçersiniz. Nerede olduğunuzu hiçbir zaman araştırmayız.
guide-municipalities-search = Belediye veya il ara
guide-municipality-visit = Bizi ziyaret edin:
guide-municipality-web = Web sitesi:
guide-municipality-not-filled = Henüz doldurulmadı
guide-municipality-empty = Bu belediyenin bilgilerini henüz kimse yazmadı. Belediyenin genel numarasını arayın veya web sitesini okuyun. Biri tehlikedeyse 112’yi arayın.
guide-municipality-as-of = Bilgiler { $day } tarihinde yazıldı.
guide-municipality-county = İldeki diğer belediyeler
guide-here-elsewhere = Başka bir belediyede mi yaşıyorsunuz? Tüm belediyelere bakın.
guide-self-help = Kendi kendine yardım
guide-self-help-lead = Kendi hızında yanıtlayacağın sorular. Yanıtlar senindir. Onları bir yere götürüp götürmeyeceğine sen karar verirsin.
guide-tool-stays = Yanıtların bu tarayıcıda kalır. Yazdığın hiçbir şey bize gönderilmez.
guide-tool-sent = Tarayıcın kendisi hesaplamıyor. Düğmeye bastığında yanıtların bize şifreli gönderilir ve sayfa yanıt verir. Onları saklamayız ve hiçbir kayda yazmayız.
guide-tool-paper = Sayfayı yazdırıp elle de doldurabilirsin.
guide-tool-result = Sonucun
guide-tool-points = Puan: { $points }
guide-tool-missing = Bütün sorular yanıtlanmadı. Eksik olanlar sayılmaz.
guide-tool-nothing = Önce bir şeyi yanıtla.
guide-tool-left = Kalan
guide-tool-amount = { $amount } kr
guide-tool-answers = Yanıtların
guide-tool-print = Yazdır
guide-tool-clear = Yanıtları sil
guide-tool-keep = Sekmeyi kapatana kadar yanıtları hatırla
guide-tool-take = Adsız bir soruya götür
guide-tool-take-text = Bastığında yalnızca bu metin gider. İstediğini değiştir ya da çıkar. Soruyu gönderip göndermeyeceğine sonraki sayfada karar verirsin.
guide-tool-take-field = Birlikte giden metin
guide-tool-take-button = Soruya geç
guide-tool-call = Aranacak yerler
guide-community = Toplum bilgisi
guide-community-lead = İsveç'te haklar, beden, ilişkiler ve yardım üzerine. Tek başına oku ya da grupta konuş.
guide-community-part = Bölüm { $number } / { $count }
guide-community-talk = Konuşmak için
guide-community-next = Sonraki bölüm
guide-community-previous = Önceki bölüm
guide-keep = Bu sayfaları telefona kaydet
guide-keep-text = O zaman internetsiz okuyabilirsin. Telefonu kullanan kişi orada olduklarını görebilir. Görülmesi tehlikeli olabilecek sayfalar hiçbir zaman kaydedilmez.
guide-keep-save = Sayfaları kaydet
guide-keep-remove = Sayfaları sil
guide-keep-saved = Sayfalar bu telefona kaydedildi.
guide-keep-removed = Sayfalar bu telefondan silindi.
guide-keep-failed = Sayfalar kaydedilemedi. İnternet olunca yeniden dene.
guide-listen = Dinle
guide-listen-synthetic = Bilgisayar okuyor, { $length }. Söyleyiş yanlış olabilir.
guide-listen-read = Okuyan: { $who }, { $length }.
guide-film = Film
guide-film-transcript = Filmin metni
