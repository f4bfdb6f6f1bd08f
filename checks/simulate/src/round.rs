//! What the house does by itself, what changes in the office, and somebody with a browser.

use crate::life::Life;
use crate::people::held;
use access::{Role, Viewer};
use casework::{Actor, CaseId};
use house_store::{NewSession, Proof, SessionOf};
use jiff::ToSpan;
use stories::Browser;
use views::{Circumstances, HAND_OVER, NotCarried};

/// Pages that list, count or search.
const PAGES: [&str; 8] = [
    "/arbete",
    "/arbete/lista/mine",
    "/arbete/lista/open",
    "/arbete/lista/intake",
    "/arbete/lista/unallotted",
    "/arbete/lista/closed",
    "/arbete/klockor",
    "/arbete/post",
];

const ROLES: [Role; 5] = [
    Role::Intake,
    Role::Caseworker,
    Role::TeamLead,
    Role::UnitManager,
    Role::DataProtectionOfficer,
];

impl Life {
    /// Hand-overs, letters, reminders, a checkpoint. Now and then it dies with a parcel in its hand, and now and then
    /// it carries the same parcel out twice.
    pub async fn the_worker_comes_round(&mut self) {
        let committee = self.world.committee.clone();
        let (store, now) = (committee.store().clone(), self.world.site.now());
        let circumstances = Circumstances::default();
        for parcel in store.take_parcels(HAND_OVER, now, 20).await.unwrap() {
            if self.chance.percent(5) {
                continue;
            }
            for _ in 0..if self.chance.percent(10) { 2 } else { 1 } {
                match committee.carry_out(&parcel, &circumstances).await {
                    Ok(()) => {}
                    Err(NotCarried::Fault(fault)) => panic!("a hand-over: {fault}"),
                    Err(never) => store.parcel_dead(&parcel, &never.why()).await.unwrap(),
                }
            }
        }
        for parcel in store.take_parcels("letter", now, 50).await.unwrap() {
            if self.chance.percent(5) {
                continue;
            }
            if committee.reaches_on_my_pages(&parcel).await.unwrap() {
                store.parcel_done(&parcel).await.unwrap();
                assert!(
                    self.kept.delivered.insert(parcel.id.clone()),
                    "a letter was delivered twice"
                );
            } else {
                store.parcel_dead(&parcel, "to-be-printed").await.unwrap();
            }
        }
        committee.ring().await.unwrap();
        store.checkpoint(&self.world.key, now).await.unwrap();
        self.report.did("the worker's round");
    }

    /// Somebody gets a role, leaves one, moves to another unit, or leaves altogether.
    pub async fn the_office_changes(&mut self) {
        let (house, now, today) = (&self.world.site.house, self.world.site.now(), self.today());
        let change = self.world.committee.outside().draw();
        let nth = self.chance.below(self.staff.len());
        let one = self.staff[nth].clone();
        let unit = self.chance.pick(&self.plan.units).id.clone();
        let running: Vec<_> = one.held.iter().filter(|held| held.on(today)).collect();
        match self.chance.below(10) {
            0..5 if running.len() < 3 => {
                let mut held = held(*self.chance.pick(&ROLES), unit.as_str(), today);
                held.to = self.chance.percent(30).then(|| today.saturating_add(20.days()));
                house
                    .give_role(one.id, &held, change, now, &Actor::House)
                    .await
                    .unwrap();
                self.report.did("a role given");
            }
            5..9 if !running.is_empty() => {
                let ended = *self.chance.pick(&running);
                let last = today.saturating_sub(1.day()).max(ended.from);
                house
                    .end_role(one.id, ended, last, change, now, &Actor::House)
                    .await
                    .unwrap();
                self.report.did("a role ended");
            }
            9 if self.staff.len() > 12 => {
                house
                    .end_staff(one.id, today.saturating_sub(1.day()), change, now, &Actor::House)
                    .await
                    .unwrap();
                self.report.did("somebody left");
            }
            _ => {}
        }
        self.comes_to_work().await;
    }

    /// A page as it is served: it holds neither number nor address of any case that its reader may not open.
    pub async fn somebody_browses(&mut self) {
        let Viewer::Staff(staff) = self.somebody() else {
            return;
        };
        let mut browser = self.signed_in(&staff).await;
        let address = *self.chance.pick(&PAGES);
        let answer = browser.get(address).await;
        assert!(!answer.status.is_server_error(), "{address}: {}", answer.status);
        self.report.did("a page of the house read");
        let viewer = Viewer::Staff(staff);
        let all = self
            .world
            .rows("SELECT case_id, number FROM case_view", Vec::new())
            .await;
        for row in &all {
            let (id, number) = (row.text(0).unwrap(), row.text(1).unwrap());
            if answer.body.contains(id) || answer.body.contains(number) {
                let case: CaseId = id.parse().unwrap();
                self.may_open_all(&viewer, casework::Act::Read, &[case], address)
                    .await;
            }
        }
    }

    async fn signed_in(&self, staff: &access::Staff) -> Browser {
        let mut browser = self.world.browser();
        let site = &self.world.site;
        let new = NewSession {
            of: SessionOf::Staff,
            number: &staff.number,
            name: &staff.name,
            staff: Some(staff.id),
            device: "a simulated browser",
            proof: &Proof::bank_id(site.mark(&staff.number)),
        };
        let id = site.house.start_session(new, site.now()).await;
        browser.cookies.insert("staff".to_owned(), id.unwrap());
        browser
    }
}
