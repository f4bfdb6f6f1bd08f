guide-lead = Här kan du läsa om hjälp. Du får veta hur det går till. Du får veta vad du har rätt till. Du behöver inte logga in.
guide-found-none-text = Skriv ett annat ord. Du kan också välja ett område nedanför. Du kan ringa oss. Du kan fråga utan att säga vem du är.
guide-not-reviewed = Artikeln är ny. Ingen jurist har läst den än. Fråga oss om du är osäker.
guide-overdue = Vi skulle ha läst artikeln igen senast { $day }. Något kan vara fel.
guide-no-trace-text = Då heter sidan Information. Adressen säger inte vad du läser. Telefonen sparar inte sidan. Men sidan syns i historiken.
guide-section-record = Vad vi skriver och vem som ser det
