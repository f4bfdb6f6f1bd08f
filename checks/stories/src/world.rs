//! The world of a tale: a committee and its house, made-up people, a clock that stands.

use crate::clock::{TaleClock, moment};
use crate::made_up_benefits::MadeUpBenefits;
use crate::people::{ADULTS, CHILDREN, INTAKE, Somebody};
use crate::provider::Believing;
use crate::register::MadeUpRegister;
use crate::work::Work;
use access::{Resident, Viewer};
use case_store::{CaseStore, Sealing};
use casework::{Actor, CaseId, CaseNumber, UnitId};
use clamd::Clamd;
use common::site::{Limits, Permits};
use common::{Contact, ContactNow, Facts, Site};
use db::{Query, Stmt, Store, Unit, Val};
use ed25519_dalek::SigningKey;
use handslag::processes::PROCESSES;
use house_store::{House, StaffRecord};
use notices::Notices;
use std::sync::Arc;
use uuid::Uuid;
use views::{Circumstances, Committee};

/// What somebody was told when a step was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub case: CaseId,
    pub number: CaseNumber,
    pub receipt: Option<casework::Say>,
}

pub struct World {
    pub site: Arc<Site>,
    pub committee: Committee,
    pub clock: Arc<TaleClock>,
    pub register: Arc<MadeUpRegister>,
    pub benefits: Arc<MadeUpBenefits>,
    pub provider: Arc<Believing>,
    /// Signs checkpoints.
    pub key: SigningKey,
}

/// Lets everybody in as often as they like: limits are tried by themselves.
struct NoLimits;

impl Limits for NoLimits {
    fn permits<'a>(&'a self, _: &'static str, _: &'a str) -> Permits<'a> {
        Box::pin(std::future::ready(true))
    }
}

impl World {
    pub async fn of(committee: Arc<dyn Store>, house: Arc<dyn Store>) -> Self {
        let world = Self::reopened(committee, house, 0);
        world.settle().await;
        world
    }

    /// A house whose people are settled already, in a process that draws other ids than those before it.
    pub fn reopened(committee: Arc<dyn Store>, house: Arc<dyn Store>, drawn: u64) -> Self {
        let clock = Arc::new(TaleClock::at("2026-11-02 08:00"));
        clock.drawn_so_far(drawn);
        let register = Arc::new(MadeUpRegister::settled());
        let benefits = Arc::new(MadeUpBenefits::default());
        let provider = Arc::new(Believing::default());
        let site = site(committee, house, &clock, (&register, &benefits), &provider);
        Self {
            committee: site.committee.clone(),
            site: Arc::new(site),
            clock,
            register,
            benefits,
            provider,
            key: SigningKey::from_bytes(&[9; 32]),
        }
    }

    /// Another node of the same house: its own connections to the same stores, under the same clock.
    pub fn another_node(&self, committee: Arc<dyn Store>, house: Arc<dyn Store>) -> Arc<Site> {
        Arc::new(site(
            committee,
            house,
            &self.clock,
            (&self.register, &self.benefits),
            &self.provider,
        ))
    }

    /// Text messages and mail leave by these; before anything has happened.
    pub fn reaches_people_by(&mut self, notices: Notices) {
        Arc::get_mut(&mut self.site)
            .expect("nobody has the site yet")
            .notices = notices;
    }

    /// Sound and film of the guide lie in a folder; before anything has happened.
    pub fn plays(&mut self, media: common::Media) {
        Arc::get_mut(&mut self.site)
            .expect("nobody has the site yet")
            .facts
            .media = media;
    }

    /// Files that people send are looked through here; before anything has happened.
    pub fn scans_with(&mut self, scanner: Clamd) {
        Arc::get_mut(&mut self.site)
            .expect("nobody has the site yet")
            .scanner = Some(scanner);
    }

    async fn settle(&self) {
        let (house, now) = (&self.site.house, self.site.now());
        let change = || self.committee.outside().draw();
        for (id, name) in [
            (INTAKE, "Mottagningen"),
            (CHILDREN, "Barn och unga"),
            (ADULTS, "Vuxna"),
        ] {
            let unit = house_store::Unit {
                id: UnitId::new(id),
                name: name.to_owned(),
                is_intake: id == INTAKE,
            };
            house
                .put_unit(&unit, change(), now, &Actor::House)
                .await
                .expect("a unit is kept");
        }
        for one in Somebody::ALL {
            let record = StaffRecord {
                id: one.id(),
                number: one.number(),
                name: one.name().to_owned(),
                title: one.title().to_owned(),
            };
            house
                .put_staff(&record, change(), now, &Actor::House)
                .await
                .expect("staff is kept");
            for held in one.held() {
                house
                    .give_role(one.id(), &held, change(), now, &Actor::House)
                    .await
                    .expect("a role is kept");
            }
        }
    }

    /// The day and the hour come: `2026-11-20 15:30`, in Sweden.
    pub fn on(&self, said: &str) -> &Self {
        self.clock.move_to(moment(said));
        self
    }

    /// A tale of other days: the clock is set to when it begins, before anything has happened.
    pub fn begins_on(&self, said: &str) -> &Self {
        self.clock.set_to(moment(said));
        self
    }

    pub fn staff(&self, who: Somebody) -> Work<'_> {
        Work {
            world: self,
            viewer: who.viewer(),
        }
    }
    pub fn intake(&self) -> Work<'_> {
        self.staff(Somebody::Ines)
    }
    pub fn anybody(&self) -> Work<'_> {
        Work {
            world: self,
            viewer: Viewer::Public,
        }
    }
    pub fn resident(&self, digits: &str, name: &str) -> Work<'_> {
        let resident = Resident {
            name: name.to_owned(),
            number: crate::number(digits),
        };
        Work {
            world: self,
            viewer: Viewer::Resident(resident),
        }
    }

    /// The worker comes round: hand-overs are carried out, letters find who follows on my pages.
    pub async fn worker_comes_round(&self) {
        let now = self.site.now();
        self.committee
            .carry_out_waiting(now, &Circumstances::default())
            .await
            .expect("what was handed over is carried out");
        let store = self.committee.store();
        for parcel in store.take_parcels("letter", now, 100).await.expect("letters") {
            if self
                .committee
                .reaches_on_my_pages(&parcel)
                .await
                .expect("a letter is for somebody")
            {
                store.parcel_done(&parcel).await.expect("a letter is delivered");
            }
        }
    }

    pub fn command(&self) -> String {
        self.site.draw()
    }

    /// Rows of the committee's store, as they are kept; for looking beneath the doors.
    pub async fn rows(&self, sql: &'static str, args: Vec<Val>) -> db::Rows {
        self.committee
            .store()
            .db()
            .read(Query::new(sql, args))
            .await
            .expect("rows")
    }
    pub async fn count(&self, table: &'static str) -> i64 {
        let sql: &'static str = match table {
            "event" => "SELECT COUNT(*) FROM event",
            "read_log" => "SELECT COUNT(*) FROM read_log",
            "outbox" => "SELECT COUNT(*) FROM outbox",
            "command" => "SELECT COUNT(*) FROM command",
            "stream" => "SELECT COUNT(*) FROM stream",
            "draft" => "SELECT COUNT(*) FROM draft",
            other => panic!("nobody counts {other}"),
        };
        self.rows(sql, Vec::new()).await[0].i64(0).expect("a count")
    }
    /// What somebody with the database's own password could do.
    pub async fn tampers(&self, sql: &'static str, args: Vec<Val>) {
        let unit = Unit::from(vec![Stmt::new(sql, args)]);
        self.committee
            .store()
            .db()
            .commit(unit)
            .await
            .expect("the database obeys");
    }

    /// Every view folded anew is what was kept.
    pub async fn rebuilt_views_equal_kept_views(&self) {
        let before = self.committee.view_rows().await.expect("views");
        self.committee
            .rebuild_views(|_| {})
            .await
            .expect("views are rebuilt");
        let after = self.committee.view_rows().await.expect("views");
        assert_eq!(views::differing(&before, &after), []);
    }

    /// An id for a case that is not there.
    pub fn no_case(&self) -> CaseId {
        CaseId(Uuid::from_u128(0xDEAD))
    }
}

fn site(
    committee: Arc<dyn Store>,
    house: Arc<dyn Store>,
    clock: &Arc<TaleClock>,
    (register, benefits): (&Arc<MadeUpRegister>, &Arc<MadeUpBenefits>),
    provider: &Arc<Believing>,
) -> Site {
    let store = CaseStore::new(committee, Sealing::new([7; 32]));
    Site {
        facts: facts(),
        contact_now: ContactNow::default(),
        guide_here: common::GuideHere::default(),
        committee: Committee::new(store, PROCESSES, law::Catalogue::national(), clock.clone()),
        house: House::new(house),
        texts: handslag::house::texts().expect("the words of the house"),
        register: register.clone(),
        benefits: benefits.clone(),
        provider: provider.clone(),
        doors: Vec::new(),
        printer: None,
        courier: None,
        scanner: None,
        translator: None,
        notices: Notices::default(),
        limits: Arc::new(NoLimits),
    }
}

fn facts() -> Facts {
    Facts {
        municipality: "Björkviks kommun".to_owned(),
        municipality_code: "0000".to_owned(),
        contact: Contact {
            department: "Socialförvaltningen".to_owned(),
            phone: "010-000 00 00".to_owned(),
            phone_hours: "8–16".to_owned(),
            on_call_phone: "010-000 00 01".to_owned(),
        },
        public_url: "http://localhost:8080".to_owned(),
        payments: Some(bank::Debtor {
            name: "Björkviks kommun".to_owned(),
            organisation_number: "2120001234".to_owned(),
            iban: "SE3550000000054910000003".to_owned(),
            bic: "ESSESESS".to_owned(),
            purpose: "SSBE".to_owned(),
            text: "Utbetalning från kommunen".to_owned(),
            account_form: bank::AccountForm::WithClearing,
        }),
        ..Facts::default()
    }
}
