//! *Gallring* by two: one proposes, another approves, and what happens meanwhile spares the file.

use stories::retention::{HERE, WORD, an_unopened_report, approved, carried_out, due, key};
use stories::{Folk, Somebody, both};
use views::NotDestroyed;

#[tokio::test]
async fn whoever_proposes_does_not_approve() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let ulf = key(&world, Somebody::Ulf);
        let committee = &world.committee;
        committee
            .propose_destruction(&ulf, &[case], HERE)
            .await
            .expect("proposed");
        assert_eq!(due(&world).await, [], "it is proposed once");
        let again = committee
            .propose_destruction(&key(&world, Somebody::Asta), &[case], HERE)
            .await;
        assert!(matches!(again, Err(NotDestroyed::TooLate)), "{again:?}");
        let proposal = committee
            .destruction_proposals(&ulf, 10)
            .await
            .expect("proposals")[0]
            .id
            .clone();
        let own = committee.approve_destruction(&ulf, &proposal, 0).await;
        assert!(matches!(own, Err(NotDestroyed::SamePerson)), "{own:?}");
        carried_out(&world).await;
        assert_eq!(
            world.count("stream").await,
            1,
            "nothing happens before somebody else approves"
        );

        // Taken back, it can be proposed anew.
        committee
            .withdraw_destruction(&key(&world, Somebody::Asta), &proposal)
            .await
            .expect("taken back");
        let late = committee
            .approve_destruction(&key(&world, Somebody::Asta), &proposal, 0)
            .await;
        assert!(matches!(late, Err(NotDestroyed::TooLate)), "{late:?}");
        assert_eq!(due(&world).await, [case]);

        // The municipality lets a fortnight pass between approval and the deed.
        committee
            .propose_destruction(&ulf, &[case], HERE)
            .await
            .expect("proposed");
        let proposals = committee
            .destruction_proposals(&ulf, 10)
            .await
            .expect("proposals");
        let proposal = proposals
            .iter()
            .find(|one| one.state == "proposed")
            .expect("Ulf's")
            .id
            .clone();
        let asta = key(&world, Somebody::Asta);
        committee
            .approve_destruction(&asta, &proposal, 14)
            .await
            .expect("approved");
        world.on("2026-03-15 09:00");
        carried_out(&world).await;
        assert_eq!(world.count("stream").await, 1);
        world.on("2026-03-16 10:00");
        carried_out(&world).await;
        assert_eq!(world.count("stream").await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_new_report_between_approval_and_the_deed_spares_the_file() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        approved(&world, &[case]).await;
        world.a_neighbour_reports().await;
        let told = world.a_neighbour_reports().await;
        world.intake().identifies(told.case, Folk::ELIN).await;
        carried_out(&world).await;
        assert!(
            world.intake().looks(case).await.is_ok(),
            "her file is not closed any more"
        );
        let proposals = world
            .committee
            .destruction_proposals(&key(&world, Somebody::Asta), 10)
            .await;
        let proposals = proposals.expect("proposals");
        assert_eq!((proposals[0].spared, proposals[0].destroyed), (1, 0));
        assert_eq!(proposals[0].state, "done");
    })
    .await;
}

#[tokio::test]
async fn the_archivist_proposes_and_the_manager_approves_on_their_pages() {
    both(async |world| {
        world.begins_on("2021-03-01 09:00");
        let case = an_unopened_report(&world, Folk::ELIN, WORD).await;
        world.on("2026-03-02 09:00");
        let mut asta = world.browser_of(Somebody::Asta).await;
        let page = asta.get("/arbete/gallring").await;
        assert!(
            page.body.contains("SoL 16:2 a") && page.body.contains("Orosanmälan"),
            "{}",
            page.body
        );
        assert!(
            !page.body.contains("Elin") && !page.body.contains("20150917"),
            "never who it is about"
        );
        assert!(page.body.contains("Inget väntar på att lämnas till arkivet."));
        for address in [
            format!("/arbete/arende/{case}"),
            "/arbete/lista/closed".to_owned(),
            "/arbete/klockor".to_owned(),
        ] {
            assert_eq!(asta.get(&address).await.status, 404, "{address}");
        }
        let empty = asta.post("/arbete/gallring", &[("_what", "propose")]).await;
        assert!(empty.body.contains("Välj minst en akt."), "{}", empty.body);
        let id = case.to_string();
        let proposed = asta
            .post("/arbete/gallring", &[("_what", "propose"), ("case", &id)])
            .await;
        assert_eq!(proposed.leads_to(), "/arbete/gallring");
        let page = asta.get("/arbete/gallring").await;
        assert!(page.body.contains("Inget ska gallras i dag."));
        let address = page
            .body
            .split("href=\"")
            .find(|rest| rest.starts_with("/arbete/gallring/forslag/"));
        let address = address
            .and_then(|rest| rest.split('"').next())
            .expect("the proposal")
            .to_owned();
        let own = asta.get(&address).await;
        assert!(
            !own.body.contains("value=\"approve\"") && own.body.contains("En annan person måste godkänna.")
        );
        let proposal = own.hidden("_proposal").to_owned();
        let fields = [("_what", "approve"), ("_proposal", proposal.as_str())];
        let refused = asta.post("/arbete/gallring", &fields).await;
        assert!(
            refused.body.contains("En annan person måste godkänna."),
            "{}",
            refused.body
        );

        let mut ulf = world.browser_of(Somebody::Ulf).await;
        assert!(ulf.get(&address).await.body.contains("value=\"approve\""));
        assert_eq!(
            ulf.post("/arbete/gallring", &fields).await.leads_to(),
            "/arbete/gallring"
        );
        carried_out(&world).await;
        let done = asta.get(&address).await;
        assert!(
            done.body.contains("Genomfört") && done.body.contains("1 av 1"),
            "{}",
            done.body
        );
        let register = asta.get("/arbete/gallring/forteckning").await;
        assert!(
            register.body.contains("Asta Berg")
                && register.body.contains("Ulf Dahl")
                && register.body.contains(&id)
        );
    })
    .await;
}
