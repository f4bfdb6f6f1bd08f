//! People who write while the house is tormented. Each thing is sent with a command of its own until it is
//! acknowledged, as a browser does when somebody presses the button again.

use casework::CaseId;
use reqwest::{Client, StatusCode};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

const WRITERS: usize = 12;
/// Of so many things one is a new report, the others are notes.
const REPORT_EVERY: usize = 8;
pub const PATIENCE: Duration = Duration::from_secs(3);
const BEFORE_AGAIN: Duration = Duration::from_millis(40);
const ENTER: &str = "/arbete/ny/orosanmalan/enter_report";

/// What somebody says on the phone.
const BY_PHONE: &[(&str, &str)] = &[
    ("channel", "child-concern-channel-phone"),
    ("received_on-day", "2"),
    ("received_on-month", "11"),
    ("received_on-year", "2026"),
    ("child.0.name", "Elin"),
    ("child.0.whereabouts", "Storgatan 4, gula huset"),
    ("what", "Hon är ute sent på kvällarna utan jacka."),
    ("acute", "no"),
    ("who", "child-concern-reporter-anonymous"),
];

#[derive(Clone)]
pub struct Note {
    pub case: CaseId,
    pub text: String,
}

/// What people were told, and what they cannot know yet.
#[derive(Default)]
pub struct Ledger(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    notes: Vec<Note>,
    reports: Vec<CaseId>,
    begun_reports: u64,
    before: u64,
    turned_away: u64,
    unanswered: u64,
    wrong: Vec<String>,
}

impl Ledger {
    /// With so many cases there before anybody wrote.
    pub fn after(cases: usize) -> Self {
        Self(Mutex::new(Kept {
            before: cases as u64,
            ..Kept::default()
        }))
    }
    fn with<T>(&self, use_it: impl FnOnce(&mut Kept) -> T) -> T {
        use_it(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
    pub fn acknowledged_notes(&self) -> Vec<Note> {
        self.with(|kept| kept.notes.clone())
    }
    pub fn acknowledged_reports(&self) -> Vec<CaseId> {
        self.with(|kept| kept.reports.clone())
    }
    /// At least so many cases, and at most.
    pub fn reports(&self) -> (u64, u64) {
        self.with(|kept| {
            let acknowledged = kept.before + kept.reports.len() as u64;
            (acknowledged, kept.before + kept.begun_reports)
        })
    }
    pub fn acknowledged(&self) -> usize {
        self.with(|kept| kept.notes.len() + kept.reports.len())
    }
    /// How often somebody met no answer or a page that says to try again.
    pub fn turned_away(&self) -> u64 {
        self.with(|kept| kept.turned_away)
    }
    /// How often nobody answered at all.
    pub fn unanswered(&self) -> u64 {
        self.with(|kept| kept.unanswered)
    }
    pub fn wrong(&self) -> Vec<String> {
        self.with(|kept| kept.wrong.clone())
    }
}

/// Where nodes stand just now; none while all are dead.
pub type Standing = watch::Sender<Vec<String>>;

pub struct People {
    at_work: JoinSet<()>,
    stop: watch::Sender<bool>,
}

impl People {
    pub fn begin(
        standing: &Standing,
        ledger: &Arc<Ledger>,
        cases: &[CaseId],
        cookie: &str,
    ) -> anyhow::Result<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default(); // another run may have done so
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()?;
        let (stop, mut at_work) = (watch::channel(false).0, JoinSet::new());
        for nth in 0..WRITERS {
            let writer = Writer {
                client: client.clone(),
                standing: standing.subscribe(),
                ledger: ledger.clone(),
                case: cases[nth % cases.len()],
                cookie: cookie.to_owned(),
                nth,
            };
            at_work.spawn(writer.work(stop.subscribe()));
        }
        Ok(Self { at_work, stop })
    }

    /// Everybody finishes what they have begun.
    pub async fn go_home(mut self) -> anyhow::Result<()> {
        self.stop.send_replace(true);
        while let Some(done) = self.at_work.join_next().await {
            done?;
        }
        Ok(())
    }
}

struct Writer {
    client: Client,
    standing: watch::Receiver<Vec<String>>,
    ledger: Arc<Ledger>,
    case: CaseId,
    cookie: String,
    nth: usize,
}

impl Writer {
    async fn work(self, stop: watch::Receiver<bool>) {
        let mut turn = self.nth;
        while !*stop.borrow() {
            turn += 1;
            let command = uuid::Uuid::new_v4().simple().to_string();
            if turn.is_multiple_of(REPORT_EVERY) {
                self.ledger.with(|kept| kept.begun_reports += 1);
                let mut fields = vec![("_command", command.as_str())];
                fields.extend(BY_PHONE);
                let Some(leads_to) = self.sends(ENTER, &fields, turn).await else {
                    continue;
                };
                let case = leads_to.rsplit('/').next().and_then(|id| id.parse().ok());
                match case {
                    Some(case) => self.ledger.with(|kept| kept.reports.push(case)),
                    None => self.wrong(format!("a report led to {leads_to}")),
                }
            } else {
                let text = format!("Jag ringde skolan. {command}");
                let fields = [
                    ("_command", command.as_str()),
                    ("heading", "Samtal"),
                    ("kind", "entry-we-saw"),
                    ("happened_on-day", "2"),
                    ("happened_on-month", "11"),
                    ("happened_on-year", "2026"),
                    ("text", text.as_str()),
                    ("shown", "no"),
                    ("right_person", "yes"),
                ];
                let step = format!("/arbete/arende/{}/gor/write_note", self.case);
                if self.sends(&step, &fields, turn).await.is_some() {
                    let case = self.case;
                    self.ledger.with(|kept| kept.notes.push(Note { case, text }));
                }
            }
        }
    }

    /// Until it is acknowledged: where one is led then. None: it was refused, which is told in the ledger.
    async fn sends(&self, path: &str, fields: &[(&str, &str)], turn: usize) -> Option<String> {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        for attempt in 0.. {
            let base = {
                let standing = self.standing.borrow();
                standing.get((turn + attempt) % standing.len().max(1)).cloned()
            };
            let Some(base) = base else {
                tokio::time::sleep(BEFORE_AGAIN).await;
                continue;
            };
            let request = self
                .client
                .post(format!("{base}{path}"))
                .header("cookie", &self.cookie)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(body.clone());
            let sent = request.send().await;
            self.ledger
                .with(|kept| kept.unanswered += u64::from(sent.is_err()));
            if let Ok(answer) = sent {
                let (status, leads_to) = (answer.status(), leads_to(&answer));
                if status == StatusCode::SEE_OTHER && leads_to.starts_with("/arbete/arende/") {
                    return Some(leads_to);
                }
                let Ok(page) = answer.text().await else { continue };
                if !status.is_server_error() {
                    self.wrong(format!("{status} {leads_to} at {path}: {}", told(&page)));
                    return None;
                }
                if !page.contains("<h1") {
                    self.wrong(format!("{status} without a page that says so"));
                }
            }
            self.ledger.with(|kept| kept.turned_away += 1);
            tokio::time::sleep(BEFORE_AGAIN).await;
        }
        None
    }

    fn wrong(&self, what: String) {
        self.ledger.with(|kept| kept.wrong.push(what));
    }
}

fn leads_to(answer: &reqwest::Response) -> String {
    let place = answer.headers().get("location");
    place
        .and_then(|place| place.to_str().ok())
        .unwrap_or_default()
        .to_owned()
}

/// What a page says is wrong.
fn told(page: &str) -> String {
    let summary = page.split("sos-error").nth(1).unwrap_or_default();
    summary.chars().take(200).collect()
}
