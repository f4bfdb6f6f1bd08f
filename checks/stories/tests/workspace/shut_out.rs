//! A parent who is shut out stays out, wherever the case goes and whoever is asked again.

use casework::PartyRole;
use stories::{Folk, both, words};

#[tokio::test]
async fn a_father_who_is_shut_out_of_the_report_stays_shut_out_of_the_investigation() {
    both(async |world| {
        world.on("2026-11-24 16:00");
        let told = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        let johan = ines.party(told.case, "Johan Ek", PartyRole::Guardian).await;
        let shut = [
            ("person", johan.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin berättade om slag."),
        ];
        ines.does(told.case, "block_party", &words(&shut)).await;
        let him = world.resident(Folk::JOHAN, "Johan Ek");
        assert!(him.reads(told.case).await.is_none() && him.follows().await.is_empty());
        ines.does(told.case, "decide_investigation", &words(stories::OPENS))
            .await;
        world.worker_comes_round().await;
        assert!(him.follows().await.is_empty(), "no case of his to see");
        assert_eq!(world.resident(Folk::SARA, "Sara Ek").follows().await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_father_who_is_shut_out_stays_shut_out_when_the_register_is_asked_again() {
    both(async |world| {
        world.on("2026-11-24 16:00");
        let told = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        let johan = ines.party(told.case, "Johan Ek", PartyRole::Guardian).await;
        let shut = [
            ("person", johan.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin berättade om slag."),
        ];
        ines.does(told.case, "block_party", &words(&shut)).await;
        ines.identifies(told.case, Folk::ELIN).await;
        ines.tells_the_family(told.case).await;
        let his = world.resident(Folk::JOHAN, "Johan Ek").reads(told.case).await;
        assert!(his.is_none(), "he is shut out");
        assert!(
            world
                .resident(Folk::SARA, "Sara Ek")
                .reads(told.case)
                .await
                .is_some()
        );
    })
    .await;
}
