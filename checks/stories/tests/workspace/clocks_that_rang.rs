//! A clock that has rung goes on ringing, whatever is written down later about a day that comes before it.

use casework::PartyRole;
use stories::{Somebody, World, both, words};

const FOLLOW_UP: &str = "child-follow-up-limit";

/// Maria's investigation of Elin, ended without help on 17 December, and followed up from that day.
async fn followed_up(world: &World) -> casework::CaseId {
    world.on("2026-11-24 16:00");
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    world.on("2026-11-30 09:00");
    let plan = maria.as_filled_in(case, "make_plan").await;
    maria.does(case, "make_plan", &plan).await;
    let talk = [
        ("with", "child-investigation-talk-child"),
        ("held", "child-investigation-talk-held"),
        ("name", "Elin"),
        ("on", "2026-11-30"),
        ("place", "Skolan"),
        ("alone", "yes"),
        ("words", "Jag går ut med hunden när de skriker."),
        ("shown_to_child", "no"),
    ];
    maria.does(case, "note_talk", &words(&talk)).await;
    let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let mut sent = words(&[
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under hösten."),
        ("last_day", "2026-12-16"),
    ]);
    for guardian in maria.guardians(case).await {
        sent = sent.with("who", &guardian);
    }
    maria.does(case, "communicate", &sent).await;
    world.on("2026-12-17 09:00");
    let weighed = [
        ("risks", "Bråk hemma."),
        ("protective", "Nära mormor."),
        ("childs_view", "Elin vill att bråken slutar."),
        ("weight", "Hennes vilja väger tungt."),
        ("best_interests", "Att bo kvar hemma."),
        ("overall", "Det har blivit lugnt hemma."),
    ];
    maria.does(case, "assess", &words(&weighed)).await;
    let decision = [
        ("outcome", "child-investigation-outcome-none"),
        ("law", "child-investigation-law-sol-20-3"),
        ("reasons", "Det har blivit lugnt hemma och skolan är nöjd."),
        ("decided_by", "decider-delegate"),
    ];
    maria.does(case, "decide", &words(&decision)).await;
    let follow = [
        ("consented", "yes"),
        ("why", "Vi vill se att det håller."),
        ("who", &sara),
    ];
    maria.does(case, "start_follow_up", &words(&follow)).await;
    case
}

#[tokio::test]
async fn maria_is_reminded_of_the_follow_up_also_when_she_notes_afterwards_when_the_decision_was_delivered() {
    both(async |world| {
        let case = followed_up(&world).await;
        let maria = world.staff(Somebody::Maria);
        world.on("2027-06-16 09:00");
        world.committee.ring().await.expect("clocks ring");
        let rung = maria.reminded_of(case).await;
        assert!(
            rung.iter().any(|(rule, _)| rule == FOLLOW_UP),
            "it rang: {rung:?}"
        );

        // The receipt lay in a drawer. The family's time to appeal is a clock that comes before the other one.
        let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let delivered = [
            ("to", sara.as_str()),
            ("on", "2026-12-21"),
            ("how", "Brev med mottagningsbevis"),
        ];
        maria.does(case, "note_delivery", &words(&delivered)).await;
        assert_eq!(maria.reminded_of(case).await, rung);
        world.committee.ring().await.expect("clocks ring");
        assert_eq!(maria.reminded_of(case).await, rung, "it rings once");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}
