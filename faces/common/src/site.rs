//! The site: one committee, its house, its words, and the edges it uses.

use crate::contact::{Contact, ContactNow};
use crate::guide::here::GuideHere;
use crate::media::Media;
use crate::sign_in::RoleRule;
use crate::step_up::StepUp;
use benefits::Benefits;
use casework::given::{RegisterAnswer, RegisterPerson};
use casework::{Answers, PersonalNumber, Process, StaffId, UnitId};
use clamd::Clamd;
use connections::{Courier, PopulationRegister};
use house_store::House;
use identity::IdentityProvider;
use identity::oidc::OpenId;
use jiff::{Timestamp, civil::Date};
use language::Texts;
use notices::Notices;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use translation::Translator;
use views::{Circumstances, Committee};

/// What the municipality says of itself; from configuration.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub municipality: String,
    /// Statistics Sweden's four digits.
    pub municipality_code: String,
    /// Until administration says otherwise: [`Site::contact`].
    pub contact: Contact,
    /// Address of this site as browsers see it, without a slash at the end.
    pub public_url: String,
    /// Proxies in front, whose word on the visitor's address is believed.
    pub proxies: Vec<IpAddr>,
    /// Behind TLS: cookies are `Secure` and carry the `__Host-` prefix.
    pub secure: bool,
    /// A demonstration with made-up people; said on every page.
    pub demo: bool,
    /// Where "BankID on this device" leads; empty: the real app.
    pub app_link: String,
    /// Days between the approval that a file is destroyed and the deed; in them it can be taken back.
    pub destruction_waits_days: i64,
    /// Files that it keeps by its own decisions, besides the law's sample.
    pub own_samples: Vec<law::OwnSample>,
    /// What the archive that takes its closed cases asks for.
    pub archive: crate::archive::Profile,
    /// Its colours, for pages and letters.
    pub theme: design::Theme,
    /// Hours for which a case may be opened in an emergency; none: it may not.
    pub emergency_hours: Option<u32>,
    /// Days that the sign-in log is kept.
    pub sign_in_log_days: u32,
    /// A passkey is enough to sign in as staff.
    pub passkey_alone: bool,
    /// What asks for a fresh proof of who one is; none: nothing does.
    pub step_up: Option<StepUp>,
    /// Sound and film of the guide.
    pub media: Media,
    /// Who pays, as the agreement with the bank says; none: nothing is sent to be paid from here.
    pub payments: Option<bank::Debtor>,
}

/// A provider of OpenID Connect that people may sign in through, and what its word counts for here.
pub struct Door {
    pub provider: OpenId,
    pub staff: bool,
    pub residents: bool,
    pub roles: Vec<RoleRule>,
    /// Whom the rules give a role and who is not on the register is put there.
    pub joins: bool,
    /// So long after signing in here a role by a rule is worth something.
    pub role_hours: u32,
}

/// Everything a page needs.
pub struct Site {
    pub facts: Facts,
    pub contact_now: ContactNow,
    pub guide_here: GuideHere,
    pub committee: Committee,
    pub house: House,
    /// The same for every house of the process.
    pub texts: Arc<Texts>,
    pub register: Arc<dyn PopulationRegister>,
    /// What other authorities pay, for financial assistance.
    pub benefits: Arc<dyn Benefits>,
    pub provider: Arc<dyn IdentityProvider>,
    /// Other ways to sign in.
    pub doors: Vec<Door>,
    /// Takes files to other municipalities; none where no key is configured.
    pub courier: Option<Arc<Courier>>,
    /// Tells people outside that there is something new; without a way where none is configured.
    pub notices: Notices,
    /// Looks through files that people send; none where none is configured.
    pub scanner: Option<Clamd>,
    /// None: nothing is translated by machine.
    pub translator: Option<Translator>,
    /// Makes PDF of letters, where this build can.
    pub printer: Option<Arc<dyn crate::print::Printer>>,
    /// Counts and refuses what comes too often; one per purpose.
    pub limits: Arc<dyn Limits>,
}

/// Rate limits, by purpose and by who asks.
pub trait Limits: Send + Sync {
    /// False: too often.
    fn permits<'a>(&'a self, purpose: &'static str, who: &'a str) -> Permits<'a>;
}

pub type Permits<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

impl Facts {
    /// Whose files are judged, and what it keeps besides the law's sample.
    pub fn keeper(&self) -> law::Keeper<'_> {
        law::Keeper {
            municipality: &self.municipality_code,
            own: &self.own_samples,
        }
    }
}

impl Site {
    pub fn now(&self) -> Timestamp {
        self.committee.outside().now()
    }
    /// For identification, whose answers are dated by the world outside.
    pub fn wall(&self) -> Timestamp {
        self.committee.outside().wall()
    }
    pub fn today(&self) -> Date {
        self.committee.outside().today()
    }
    /// Whose line of the sign-in log it is: the same for the same number, and nobody's number.
    pub fn mark(&self, number: &PersonalNumber) -> String {
        self.marks(number).swap_remove(0)
    }
    /// As it is written today, and as it was with each older sealing key.
    pub fn marks(&self, number: &PersonalNumber) -> Vec<String> {
        let sealing = self.committee.store().sealing();
        sealing
            .derived("sign-in log", number.digits().as_bytes())
            .fingerprints()
    }
    pub fn draw(&self) -> String {
        self.committee.outside().draw().simple().to_string()
    }

    /// The register's answers on every number that was typed.
    pub async fn registered(&self, answers: &Answers) -> Vec<(PersonalNumber, RegisterAnswer)> {
        let mut register = Vec::new();
        for number in typed_numbers(answers, self.today()) {
            let answer = self.register.look_up(&number).await;
            if let RegisterAnswer::Found(found) = &answer {
                register.extend(moved(&number, found));
            }
            register.push((number, answer));
        }
        register
    }

    /// What a decision may use besides the case: the register's answers on every number that was
    /// typed, colleagues where one is named, where intake is.
    pub async fn circumstances(&self, answers: &Answers) -> Result<Circumstances, house_store::Fault> {
        let register = self.registered(answers).await;
        let (units, templates) = self.house.units_and_templates().await?;
        let intake = units
            .iter()
            .find(|unit| unit.is_intake)
            .map(|unit| unit.id.clone());
        Ok(Circumstances {
            intake_unit: Some(intake.unwrap_or_else(|| UnitId::new("intake"))),
            register,
            colleagues: if names_colleague(answers) {
                self.house.colleagues(self.today()).await?
            } else {
                Vec::new()
            },
            templates,
            reachable: self.reachable().await?,
            ..self.whereabouts()
        })
    }

    /// The same, for whoever begins a case of a process: it lands with the unit that the municipality has chosen.
    pub async fn beginning(
        &self,
        process: &dyn Process,
        answers: &Answers,
    ) -> Result<Circumstances, house_store::Fault> {
        let mut circumstances = self.circumstances(answers).await?;
        if let Some(unit) = self.lands_with(process).await? {
            circumstances.intake_unit = Some(unit);
        }
        Ok(circumstances)
    }

    /// None: with intake, also where the chosen unit is no longer there.
    pub async fn lands_with(&self, process: &dyn Process) -> Result<Option<UnitId>, house_store::Fault> {
        let chosen = self.house.landing_units().await?.remove(process.id());
        let Some(chosen) = chosen else { return Ok(None) };
        let units = self.house.units().await?;
        Ok(units.into_iter().map(|unit| unit.id).find(|unit| *unit == chosen))
    }

    async fn reachable(&self) -> Result<Vec<String>, house_store::Fault> {
        if self.courier.is_none() {
            return Ok(Vec::new());
        }
        let recipients = self.house.recipients().await?;
        Ok(recipients.into_iter().map(|one| one.municipality).collect())
    }

    /// What a form needs before anything is answered: which municipality this is, and which there are.
    pub fn whereabouts(&self) -> Circumstances {
        Circumstances {
            municipality: self.facts.municipality_code.clone(),
            municipalities: connections::municipalities_by_name(),
            ..Circumstances::default()
        }
    }
}

/// A colleague was chosen, or is called for in a text.
fn names_colleague(answers: &Answers) -> bool {
    let mut typed = answers.fields.values().flatten();
    typed.any(|typed| typed.contains('@') || typed.parse::<StaffId>().is_ok())
}

/// A number that was replaced: the answer is known under both.
fn moved(asked: &PersonalNumber, found: &RegisterPerson) -> Option<(PersonalNumber, RegisterAnswer)> {
    (&found.number != asked).then(|| {
        (
            found.number.clone(),
            RegisterAnswer::Found(Box::new(found.clone())),
        )
    })
}

/// Other questions about a person's number; an account has a number too, and is nobody.
const NUMBERS: [&str; 3] = ["number", "partner-number", "applicant-number"];

/// Every answer to a question about a personal number. Such questions are named `number`, or in [`NUMBERS`].
fn typed_numbers(answers: &Answers, today: Date) -> Vec<PersonalNumber> {
    let asked = answers
        .fields
        .iter()
        .filter(|(name, _)| NUMBERS.contains(&name.as_str()) || name.ends_with(".number"));
    let mut numbers: Vec<PersonalNumber> = asked
        .flat_map(|(_, typed)| typed)
        .filter_map(|typed| PersonalNumber::parse(typed, today).ok())
        .collect();
    numbers.sort();
    numbers.dedup();
    numbers.truncate(10);
    numbers
}
