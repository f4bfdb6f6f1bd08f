sample-title = Go'aan ku saabsan taageerada Elsa
sample-hello = Salaan. Warqaddan waxaad u heshay maxaa yeelay waxaad tahay masuulka { $child }. Waxaan baarnay waxa { $child } u baahan tahay, haddana waxaan go'aansannay taageerada aad helaysaan.
sample-decision-heading = Go'aan (beslut)
sample-decision =
    Guddiga adeegyada bulshada wuxuu { $child } siinayaa taageero qoys xiriir ah laba dhammaad toddobaad bishiiba laga bilaabo { $from }.
    Taageerada dib ayaa loo eegayaa ugu dambayn { $review }.
sample-facts-heading = Soo koobid
sample-fact-who = Cidda taageeradu khusayso
sample-fact-what = Taageero (insats)
sample-fact-what-value = Qoys xiriir, laba dhammaad toddobaad bishiiba
sample-fact-from = Waxay bilaabmaysaa
sample-fact-review = Dib u eegis ugu dambayn
sample-fact-law = Qodobka sharciga
sample-fact-law-value = Cutubka 10, qodobka 1 ee sharciga adeegyada bulshada (2025:400)
sample-fact-cost = Kharash
sample-fact-cost-value = Waxba ma bixinaysaan
sample-why-heading = Sababta aan sidaas u go'aansannay
sample-why = Baaritaanku wuxuu muujinayaa in { $child } ay dugsiga iyo saaxiibbadeed kula fiican tahay, laakiin in guriga loo fududeeyo loo baahan yahay. Saacadaha galabnimadu kuma filna marka labada waalid habeenkii shaqeeyaan.
sample-right-heading = Haddaad u aragto in go'aanku khaldan yahay
sample-right-lead = Go'aanka rafcaan ayaad ka qaadan kartaa. Sidan samee:
sample-step-write = Qor go'aanka aad ka hadlayso, tusaale lambarka { $case }, iyo waxa aad rabto in la beddelo.
sample-step-send = Warqadda u dir ama u dhiib Socialnämnden, Björkviks kommun, Storgatan 1, 123 45 Björkvik.
sample-step-time = Waa in ay na soo gaarto ugu dambayn { $last }, saddex toddobaad kaddib markii aad go'aanka heshay.
sample-help = Qoraalka waan kaa caawin karnaa. Na soo wac ama noo imow qaabilaadda Medborgarhuset.
sample-plain = { $text }
