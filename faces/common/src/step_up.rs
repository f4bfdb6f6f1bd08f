//! What asks for a fresh proof of who one is, and within how many minutes: the municipality's choice. What was proven at
//! the start of the day says little about who sits at the desk now.

use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::StaffIn;
use jiff::SignedDuration;

pub const ADDRESS: &str = "/arbete/styrk";

/// What may ask for a fresh proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitive {
    /// *Skyddade personuppgifter.* Opening a case in which somebody's identity is protected.
    ProtectedIdentity,
    /// Opening a case in an emergency.
    Emergency,
    /// Who works here, and as what; which other systems come in.
    Roles,
    /// Approving that files are destroyed.
    Destruction,
    /// *Utbetalningar.* Releasing what is to be paid.
    Payments,
}

impl Sensitive {
    pub const ALL: [Self; 5] = [
        Self::ProtectedIdentity,
        Self::Emergency,
        Self::Roles,
        Self::Destruction,
        Self::Payments,
    ];

    /// As the configuration writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::ProtectedIdentity => "protected-identity",
            Self::Emergency => "emergency",
            Self::Roles => "roles",
            Self::Destruction => "destruction",
            Self::Payments => "payments",
        }
    }
}

/// Which of it asks, and how old a proof may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepUp {
    pub minutes: u32,
    pub before: Vec<Sensitive>,
}

/// A new passkey is made only just after one has shown who one is, whatever the municipality chose.
const BEFORE_A_NEW_PASSKEY: u32 = 15;

/// Where one shows anew who one is, and comes back.
pub fn address(back: &str) -> String {
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    format!("{ADDRESS}?till={back}")
}

impl StaffIn {
    /// Passes, or is sent to show anew who they are and come back to this page.
    pub fn fresh_for(&self, site: &Site, what: Sensitive) -> Result<(), Trouble> {
        match &site.facts.step_up {
            Some(rule) if rule.before.contains(&what) => self.proved_within(site, rule.minutes),
            _ => Ok(()),
        }
    }

    pub fn fresh_for_a_passkey(&self, site: &Site) -> Result<(), Trouble> {
        self.proved_within(site, BEFORE_A_NEW_PASSKEY)
    }

    fn proved_within(&self, site: &Site, minutes: u32) -> Result<(), Trouble> {
        let age = site.now().duration_since(self.session.proved_at);
        if age <= SignedDuration::from_mins(minutes.into()) {
            return Ok(());
        }
        Err(Trouble::StepUp {
            back: self.visit.path.clone(),
        })
    }
}
