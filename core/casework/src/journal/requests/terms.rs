//! What can be asked for, and what we may answer.

crate::words! {
    /// What a party asks for.
    Kind {
        /// *Granskning av en läsning.* A look that the party does not recognise.
        LookReview = "request-look-review",
        /// *Byte av handläggare.* Somebody else to work with the case.
        Caseworker = "request-caseworker",
        /// *Klagomål.* What went wrong, and what we do about it.
        Complaint = "request-complaint",
        /// *Överklagande.* A decision that they want changed.
        Appeal = "request-appeal",
        /// *Registerutdrag.* All their data (GDPR 15).
        Extract = "request-extract",
        /// *Loggutdrag.* More of who has looked than is told by itself.
        LogExtract = "request-log-extract",
        /// *Rättelse av uppgift.* GDPR 16.
        Correction = "request-correction",
        /// *Begränsning av behandling.* GDPR 18.
        Restriction = "request-restriction",
    }
}

crate::words! {
    /// What we answer.
    Answer {
        Granted = "request-granted",
        Partly = "request-partly",
        Refused = "request-refused",
        /// Looked into and answered, with nothing to grant or refuse.
        Answered = "request-answered",
        /// Whoever looked had a reason to.
        Lawful = "request-look-lawful",
        /// Nobody had a reason to look.
        Unlawful = "request-look-unlawful",
        /// *Avvisat.* It came too late.
        Dismissed = "request-dismissed",
        /// *Överlämnat till domstolen.* We do not change the decision as they want.
        HandedOver = "request-handed-over",
        /// *Ändrat som parten begärt.* Nothing is left for the court.
        Changed = "request-changed",
    }
}

crate::words! {
    /// *Rättidsprövning.* Did the appeal come in time (FL 45 §)?
    Timely {
        InTime = "appeal-in-time",
        /// Late because the instructions that came with the decision were wrong.
        WrongInstructions = "appeal-wrong-instructions",
        /// Late here, and in time at the court that was to try it.
        InTimeAtCourt = "appeal-in-time-at-court",
        TooLate = "appeal-too-late",
    }
}

impl Kind {
    /// What a party asks for by itself; a look is asked about where it is told.
    pub const ASKED_FOR: [Self; 7] = [
        Self::Caseworker,
        Self::Complaint,
        Self::Appeal,
        Self::Extract,
        Self::LogExtract,
        Self::Correction,
        Self::Restriction,
    ];

    /// The step by which a party asks for it.
    pub fn asked_by(self) -> &'static str {
        match self {
            Self::LookReview => "ask_look_review",
            Self::Caseworker => "ask_caseworker",
            Self::Complaint => "complain",
            Self::Appeal => "appeal",
            Self::Extract => "ask_extract",
            Self::LogExtract => "ask_log_extract",
            Self::Correction => "ask_correction",
            Self::Restriction => "ask_restriction",
        }
    }
    /// What it is and what comes of it.
    pub fn lead(self) -> &'static str {
        match self {
            Self::LookReview => "request-look-review-lead",
            Self::Caseworker => "request-caseworker-lead",
            Self::Complaint => "request-complaint-lead",
            Self::Appeal => "request-appeal-lead",
            Self::Extract => "request-extract-lead",
            Self::LogExtract => "request-log-extract-lead",
            Self::Correction => "request-correction-lead",
            Self::Restriction => "request-restriction-lead",
        }
    }
    /// The rule that says by when we answer.
    pub fn rule(self) -> &'static str {
        match self {
            Self::LookReview => "look-review-answer",
            Self::Caseworker => "caseworker-change-answer",
            Self::Complaint => "complaint-answer",
            Self::Appeal => "appeal-forward",
            Self::Extract | Self::LogExtract | Self::Correction | Self::Restriction => "gdpr-request",
        }
    }
    /// Without words of their own nobody knows what they want.
    pub fn needs_words(self) -> bool {
        matches!(
            self,
            Self::Complaint | Self::Appeal | Self::Correction | Self::Restriction
        )
    }
    /// The law allows a longer time for the answer.
    pub fn may_take_longer(self) -> bool {
        self.rule() == "gdpr-request"
    }
    /// Whoever leads answers: it is about colleagues.
    pub fn is_for_lead(self) -> bool {
        matches!(self, Self::LookReview | Self::Caseworker | Self::Complaint)
    }
    pub fn answers(self) -> &'static [&'static str] {
        match self {
            Self::LookReview => &["request-look-lawful", "request-look-unlawful"],
            Self::Complaint => &["request-answered"],
            Self::Appeal => &["request-handed-over", "request-changed"],
            _ => &["request-granted", "request-partly", "request-refused"],
        }
    }
    /// A refusal can be appealed to the administrative court (lag 2018:218, 7 kap. 2 §). Who handles a case cannot.
    pub fn refusal_is_appealable(self) -> bool {
        matches!(
            self,
            Self::Appeal | Self::Extract | Self::LogExtract | Self::Correction | Self::Restriction
        )
    }
}
