## What stands on every letter
paper-date = Date
paper-case = Case number
paper-number = Personal identity number
paper-page = Page { $page } of { $pages }
paper-contact = Contact
paper-signed = Signed electronically { $date } at { $time }
paper-translation = This is a translation. The Swedish text is the one that counts.
paper-signs-left-out = Signs that cannot be printed are replaced by { $sign }. The whole text is kept in the case.

## The page on how to check the document
paper-check-title = How to check this document
paper-check-lead = This document is signed electronically. You can see for yourself that it is genuine.
paper-check-open = Open the page whose address stands below, or point your phone’s camera at the square code.
paper-check-type = Type the check code.
paper-check-compare = Compare what the page says with the details below. If they are the same, the document is genuine.
paper-check-doubt = Are they different? Call the municipality’s switchboard before you do anything else.
paper-check-picture = Square code that leads to { $address }
paper-check-address = Address of the page
paper-check-code = Check code
paper-check-signed-by = Signed by
paper-check-signed-at = Signed
paper-check-when = { $date } at { $time }
paper-check-sum = Checksum of the text (SHA-256)
paper-form-name = Name
paper-form-day = Day
paper-form-signature = Signature
