//! Words of the investigation: headings, kinds of passage, whom we talk with, how it can end.

use casework::words;

words!(
    /// *BBIC:s områden.* The headings of the document: the child's needs, the parents' capacity,
    /// family and environment. The wording under them is our own.
    Area {
        Health = "child-investigation-area-health",
        Education = "child-investigation-area-education",
        Emotions = "child-investigation-area-emotions",
        Relations = "child-investigation-area-relations",
        BasicCare = "child-investigation-area-basic-care",
        Guidance = "child-investigation-area-guidance",
        Availability = "child-investigation-area-availability",
        Safety = "child-investigation-area-safety",
        FamilyNow = "child-investigation-area-family-now",
        Background = "child-investigation-area-background",
        Economy = "child-investigation-area-economy",
        Network = "child-investigation-area-network",
    }
);

words!(
    /// What a passage is. A reader must never take what somebody told for what we know.
    Tag {
        Fact = "child-investigation-tag-fact",
        Told = "child-investigation-tag-told",
        Assessment = "child-investigation-tag-assessment",
    }
);

words!(
    /// Whom a talk is with.
    TalkWith {
        Child = "child-investigation-talk-child",
        Guardian = "child-investigation-talk-guardian",
        Other = "child-investigation-talk-other",
    }
);

words!(
    /// Who is asked.
    Body {
        School = "child-investigation-body-school",
        HealthCare = "child-investigation-body-health-care",
        Other = "child-investigation-body-other",
    }
);

words!(
    /// *Undantag från kommunicering* (FL 25 §).
    Exception {
        /// *Uppenbart obehövligt.*
        Needless = "child-investigation-exception-needless",
        /// It would otherwise become much harder to carry the decision out.
        Harder = "child-investigation-exception-harder",
        /// An essential interest wants the decision at once.
        AtOnce = "child-investigation-exception-at-once",
    }
);

words!(
    /// *Stöd för att hämta in uppgifter.*
    EnquiryGround {
        /// The duty to hand over what matters for the investigation; needs no consent.
        Duty = "child-investigation-ground-duty",
        Consent = "child-investigation-ground-consent",
    }
);

words!(
    /// How the investigation ends.
    Ending {
        NoMeasures = "child-investigation-outcome-none",
        Support = "child-investigation-outcome-support",
        /// *Avslag.* Someone asked for help and does not get it.
        Declined = "child-investigation-outcome-declined",
        /// *Ansökan om vård enligt LVU.*
        ApplyForCare = "child-investigation-outcome-care",
    }
);

words!(
    /// *Samtycke.* What a person answered.
    ConsentAnswer {
        Oral = "child-investigation-consent-oral",
        Written = "child-investigation-consent-written",
        Refused = "child-investigation-consent-refused",
        NotAsked = "child-investigation-consent-not-asked",
    }
);

impl ConsentAnswer {
    pub fn is_given(self) -> bool {
        matches!(self, Self::Oral | Self::Written)
    }
}

words!(
    /// What a provider says of an order.
    ProviderAnswer {
        Received = "child-investigation-provider-received",
        CanStart = "child-investigation-provider-can-start",
        Cannot = "child-investigation-provider-cannot",
    }
);

words!(
    /// How far a measure came towards its goals.
    Reached {
        Yes = "child-investigation-reached-yes",
        Partly = "child-investigation-reached-partly",
        No = "child-investigation-reached-no",
    }
);
