//! Words of the report: who reports, by which way, and why.

use casework::{Given, words};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// *Anmälare.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reporter {
    /// Did not say who they are; nobody asks (SoL 19 kap. 4 §).
    Anonymous,
    PrivatePerson {
        name: String,
        contact: Option<String>,
    },
    /// *Anmälningsskyldig.* Named, with their work (SoL 19 kap. 1 §).
    Mandated {
        name: String,
        contact: String,
        work: Work,
        workplace: String,
        wants_feedback: bool,
    },
}

/// The municipality that the report reached first, and whom to ask there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentOnBy {
    pub municipality: String,
    /// Their case number.
    pub reference: String,
    /// When it reached them.
    pub received_on: Date,
    pub name: String,
    pub contact: String,
}

impl Reporter {
    pub fn key(&self) -> &'static str {
        match self {
            Self::Anonymous => "child-concern-reporter-anonymous",
            Self::PrivatePerson { .. } => "child-concern-reporter-private",
            Self::Mandated { .. } => "child-concern-reporter-mandated",
        }
    }
    pub fn wants_feedback(&self) -> bool {
        matches!(
            self,
            Self::Mandated {
                wants_feedback: true,
                ..
            }
        )
    }
}

words!(
    /// Where a mandated reporter works.
    Work {
        School = "child-concern-work-school",
        Preschool = "child-concern-work-preschool",
        HealthCare = "child-concern-work-health-care",
        Dental = "child-concern-work-dental",
        Police = "child-concern-work-police",
        SocialServices = "child-concern-work-social-services",
        Other = "child-concern-work-other",
    }
);

words!(
    /// What the worry is about, for statistics and for seeing patterns over several reports.
    Reason {
        ViolenceAgainstChild = "child-concern-reason-violence",
        WitnessedViolence = "child-concern-reason-witnessed-violence",
        SexualAbuse = "child-concern-reason-sexual-abuse",
        Neglect = "child-concern-reason-neglect",
        ParentAddiction = "child-concern-reason-parent-addiction",
        ParentMentalHealth = "child-concern-reason-parent-mental-health",
        Honour = "child-concern-reason-honour",
        OwnBehaviour = "child-concern-reason-own-behaviour",
        Crime = "child-concern-reason-crime",
        SchoolAbsence = "child-concern-reason-school-absence",
        Other = "child-concern-reason-other",
    }
);

impl Channel {
    /// Of a step that reporters do themselves: by the web, or on paper that is typed in for them.
    pub fn of_own_report(given: &Given) -> Self {
        match given.on_paper {
            Some(_) => Self::Paper,
            None => Self::Web,
        }
    }
}

words!(
    /// By which way it came.
    Channel {
        Web = "child-concern-channel-web",
        Phone = "child-concern-channel-phone",
        Paper = "child-concern-channel-paper",
        Visit = "child-concern-channel-visit",
        SecureMessage = "child-concern-channel-secure-message",
        /// A structured file from the police.
        PoliceFile = "child-concern-channel-police-file",
        /// A structured file from another municipality, which sends a report on.
        Municipality = "child-concern-channel-municipality",
    }
);

words!(
    /// *Kontakt.* With whom, within what a preliminary assessment may do.
    ContactWith {
        Family = "child-concern-contact-family",
        Reporter = "child-concern-contact-reporter",
        OwnRecords = "child-concern-contact-own-records",
    }
);

words!(
    /// How a reporter was answered.
    FeedbackWay {
        Phone = "child-concern-feedback-phone",
        Letter = "child-concern-feedback-letter",
        SecureMessage = "child-concern-feedback-secure-message",
        /// *Olämpligt.* The law lets it be withheld where it is unsuitable.
        Withheld = "child-concern-feedback-withheld",
    }
);
