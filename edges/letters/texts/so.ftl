### Qof afkiisa hooyo Soomaali yahay weli ma eegin qoraalkan.
### Not yet reviewed by a native speaker. Source: sv.ftl beside this file.
### Swedish words in brackets are those that people meet at the counter and in letters.

paper-date = Taariikh
paper-case = Lambarka kiiska (ärendenummer)
paper-number = Lambarka shakhsiga (personnummer)
paper-page = Bogga { $page } ee { $pages }
paper-contact = Xiriir
paper-signed = Si elektaroonig ah ayaa loo saxiixay { $date } saacadda { $time }
paper-translation = Kani waa turjumaad. Qoraalka Iswiidhishka ah ayaa sharci ahaan shaqeynaya.
paper-signs-left-out = Calaamadaha aan la daabici karin waxaa lagu beddelay { $sign }. Qoraalka oo dhammaystiran wuxuu ku jiraa kiiska.

paper-check-title = Sidan ayaad dukumentiga u hubin kartaa
paper-check-lead = Dukumentiga si elektaroonig ah ayaa loo saxiixay. Adiga laftaadu waad arki kartaa inuu run yahay.
paper-check-open = Fur bogga ciwaankiisu hoos ku qoran yahay, ama kaamirada taleefanka ku jeedi koodhka afargeeska ah.
paper-check-type = Qor koodhka hubinta (kontrollkod).
paper-check-compare = Barbar dhig xogta bogga ku taal iyo xogta hoos ku qoran. Haddii ay isku mid yihiin dukumentigu waa run.
paper-check-doubt = Miyaanay isku mid ahayn? Wac khadka guud ee degmada (kommunens växel) intaadan wax kale samayn.
paper-check-picture = Koodh afargees ah oo ku geynaya { $address }
paper-check-address = Ciwaanka bogga
paper-check-code = Koodhka hubinta (kontrollkod)
paper-check-signed-by = Waxaa saxiixay
paper-check-signed-at = La saxiixay
paper-check-when = { $date } saacadda { $time }
paper-check-sum = Tirada hubinta ee qoraalka (SHA-256)
paper-form-name = Magaca
paper-form-day = Maalinta
paper-form-signature = Saxiixa
