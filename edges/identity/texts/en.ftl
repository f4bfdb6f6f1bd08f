# BankID: what a person reads while signing in or signing
bankid-rfa1 = Open the BankID app.
bankid-rfa2 = The BankID app is not on this device. Get it where you get your other apps, and get a BankID from your bank.
bankid-rfa3 = It was interrupted. Please try again.
bankid-rfa4 = You were already signing in or signing somewhere else. To be safe we stopped both. Please try again.
bankid-rfa5 = BankID is not answering right now. Wait a little and try again.
bankid-rfa6 = You cancelled in the app.
bankid-rfa8 = The app got no answer in time. Please try again.
bankid-rfa9 = Enter your security code in the app, or use your fingerprint or face, and confirm.
bankid-rfa13 = We are opening the BankID app. This may take a few seconds.
bankid-rfa14a = We are looking for a BankID on this computer. If you have none here, you can scan a QR code with your phone instead.
bankid-rfa14b = We are looking for a BankID on this device. If you have none here, you can scan a QR code with another device instead.
bankid-rfa15a = The app is open on the computer. If it finds no BankID, you can scan a QR code with your phone instead.
bankid-rfa15b = The app is open. If it finds no BankID, you can use another device instead.
bankid-rfa16 = Your BankID is blocked or too old. Check it in the app or get a new one from your bank.
bankid-rfa17a = The app did not open. Check that it is on the device and up to date. You can also scan a QR code with another device.
bankid-rfa17b = The code was not scanned in time. Open the app, choose Scan QR code and point the camera at the code.
bankid-rfa18 = Open BankID
bankid-rfa19 = Where do you have your BankID, on this computer or on another device?
bankid-rfa20 = Where do you have your BankID, on this device or on another one?
bankid-rfa21 = In progress. Follow what the app says.
bankid-rfa22 = Something went wrong. Please try again.
bankid-rfa23 = Scan your passport or national identity card as the app shows.
bankid-call-confirm = Answer the question about the call in the app.
bankid-call-declined = You answered in the app that the call was not right. Nothing has been sent.
bankid-app-too-old = Your BankID app must be updated before this can be done. Update it and try again.
bankid-risk-blocked = BankID stopped this for your safety. Try again from home, or contact us in another way.
bankid-signature-refused = We could not verify the answer from BankID, so we have not accepted it. Please try again. If it happens again, contact us in another way.
bankid-qr-alt = QR code to scan with the BankID app

# OpenID Connect: when the log-in is made with somebody else
openid-unreachable = The service where you log in does not answer as it should right now. Wait a while and try again, or log in in another way.
openid-cancelled = You stopped the log-in. Nobody is logged in.
openid-level = The log-in was not enough: an electronic identity with a higher level of assurance is needed here. Try again and choose such a one, or log in with BankID.
openid-not-begun-here = The log-in did not start in this browser, or it took too long. Nobody is logged in. Has somebody sent you a link? Then do not go on. Otherwise start again from here.
openid-not-believed = We could not check the answer from the service where you logged in, so we have let nobody in. Try again. If it happens again, tell whoever runs the system.
openid-no-number = The service did not tell who you are by a personal or coordination number that can be trusted. Log in in another way or contact us.
