//! What the tales of *gallring* share: an unopened report with a word of its own, the lists, and the two who decide.

use crate::upload::a_paper;
use crate::{DECLINES, NEIGHBOUR, Somebody, World, but, words};
use access::DestructionKey;
use case_store::checkpoint::Finding;
use casework::CaseId;
use law::Keeper;
use views::RetentionLists;

/// A word that stands in Elin's case alone.
pub const WORD: &str = "Skridskobanan";
pub const HERE: Keeper<'static> = at("0000");

/// A municipality that keeps no more than the law.
pub const fn at(municipality: &str) -> Keeper<'_> {
    Keeper {
        municipality,
        own: &[],
    }
}

pub fn key(world: &World, who: Somebody) -> DestructionKey {
    access::destruction(&who.viewer(), world.site.today()).expect("may see the lists")
}

/// Reported, looked at, and nothing opened; with a photograph that the neighbour sent afterwards.
pub async fn an_unopened_report(world: &World, number: &str, word: &str) -> CaseId {
    let answers = but(NEIGHBOUR, &[("when", word)]);
    let told = world.anybody().begins("report_as_private_person", &answers).await;
    let ines = world.intake();
    ines.assesses_protection(told.case).await;
    ines.identifies(told.case, number).await;
    ines.hears_the_child(told.case).await;
    let photograph = format!("%PDF-1.7 {word}").into_bytes();
    let mut paper = words(&[("shown", "no")]);
    let upload = a_paper(&format!("{word}.pdf"), &photograph);
    paper.uploads.insert("files".to_owned(), vec![upload]);
    ines.does(told.case, "add_document", &paper).await;
    ines.does(told.case, "decide_investigation", &words(DECLINES))
        .await;
    world.worker_comes_round().await;
    told.case
}

pub async fn lists(world: &World, who: Somebody) -> RetentionLists {
    let lists = world.committee.retention_lists(&key(world, who), HERE, 100).await;
    lists.expect("the lists")
}

pub async fn due(world: &World) -> Vec<CaseId> {
    let files = lists(world, Somebody::Asta).await.due;
    files
        .iter()
        .flat_map(|file| &file.cases)
        .map(|listed| listed.case)
        .collect()
}

/// Asta proposes and Ulf approves.
pub async fn approved(world: &World, cases: &[CaseId]) {
    let (asta, ulf) = (key(world, Somebody::Asta), key(world, Somebody::Ulf));
    world
        .committee
        .propose_destruction(&asta, cases, HERE)
        .await
        .expect("proposed");
    let proposal = world
        .committee
        .destruction_proposals(&asta, 10)
        .await
        .expect("proposals");
    let proposal = &proposal
        .iter()
        .find(|one| one.state == "proposed")
        .expect("Asta's")
        .id;
    world
        .committee
        .approve_destruction(&ulf, proposal, 0)
        .await
        .expect("approved");
}

pub async fn carried_out(world: &World) {
    world
        .committee
        .destroy_approved(&world.key, HERE, 100)
        .await
        .expect("carried out");
}

pub async fn checkpoint(world: &World) {
    let store = world.committee.store();
    store
        .checkpoint(&world.key, world.site.now())
        .await
        .expect("a checkpoint");
}

pub async fn found(world: &World) -> Vec<Finding> {
    let store = world.committee.store();
    store
        .verify(&world.key.verifying_key(), |_| {})
        .await
        .expect("the record is gone through")
}
