//! The first of July 2025: the Social Services Act 2025:400 takes the place of 2001:453. What is decided
//! rests on the act in force on its day, a clock keeps the rule of the day it began.

use casework::{Answers, CaseId, PartyRole, Say};
use common::{Words, signing};
use language::Lang;
use stories::{Folk, OPENS, Somebody, Work, World, both, but, words};

const SUPPORT: &[(&str, &str)] = &[
    ("outcome", "child-investigation-outcome-support"),
    ("needs_test", "child-investigation-support-tested"),
    ("what", "Familjebehandling"),
    ("from", "2025-06-02"),
    ("goals", "Vi vill kunna prata utan att skrika."),
    ("consent.0", "child-investigation-consent-written"),
    ("consent.1", "child-investigation-consent-oral"),
    ("consent.2", "child-investigation-consent-oral"),
    ("consented_on", "2025-05-20"),
    ("law", "child-investigation-law-sol2001-4-1"),
    ("reasons", "Familjen behöver stöd och vill ha det."),
    ("decided_by", "decider-delegate"),
];

const ASSESSED: &[(&str, &str)] = &[
    ("risks", "Bråk hemma, sena kvällar ute."),
    ("protective", "Nära mormor, tycker om skolan."),
    ("childs_view", "Elin vill att bråken slutar."),
    ("weight", "Hennes vilja väger tungt."),
    ("best_interests", "Att bo kvar hemma med stöd."),
    ("overall", "Familjen behöver stöd."),
];

/// The provision that a running clock counts by, and the day it rings.
async fn clock(of: &Work<'_>, case: CaseId, rule: &str) -> (String, String) {
    let clocks = of.clocks_of(case).await;
    let clock = clocks.into_iter().find(|due| due.rule == rule).expect(rule);
    (clock.provision, clock.alarm_day.to_string())
}

fn pair(provision: &str, day: &str) -> (String, String) {
    (provision.to_owned(), day.to_owned())
}

/// What is put before the one who signs.
async fn signed_text(of: &Work<'_>, case: CaseId, step: &str, answers: &Answers) -> String {
    let words = Words {
        texts: &of.world.site.texts,
        lang: Lang::Sv,
    };
    signing::document(&of.page(case, step).await, answers, "", &words)
}

/// Told, talked with, written to and assessed: all that a decision needs.
async fn ready_to_decide(world: &World) -> CaseId {
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let guardians = maria.guardians(case).await;
    let to_both = |answers: &[(&str, &str)]| {
        let both = guardians.iter();
        both.fold(words(answers), |answers, who| answers.with("who", who))
    };
    let notice = to_both(&[
        ("told", "child-investigation-notice-tell"),
        ("on", "2025-03-24"),
        ("how", "Vid ett möte på kontoret"),
    ]);
    maria.does(case, "give_notice", &notice).await;
    let talk = words(&[
        ("with", "child-investigation-talk-child"),
        ("held", "child-investigation-talk-not-held"),
        ("why", "Elin vill inte prata med oss än."),
    ]);
    maria.does(case, "note_talk", &talk).await;
    world.on("2025-05-02 09:00");
    let sent = to_both(&[
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under våren."),
        ("last_day", "2025-05-16"),
    ]);
    maria.does(case, "communicate", &sent).await;
    world.on("2025-05-20 09:00");
    maria.does(case, "assess", &words(ASSESSED)).await;
    case
}

#[tokio::test]
async fn a_decision_of_may_cites_the_former_act_where_it_is_signed_sent_and_read() {
    both(async |world| {
        world.begins_on("2025-03-24 09:00");
        let case = ready_to_decide(&world).await;
        let maria = world.staff(Somebody::Maria);
        let by_the_new = but(SUPPORT, &[("law", "child-investigation-law-sol-11-1")]);
        let refused = maria.tries(case, "decide", &by_the_new).await;
        assert!(refused.expect_err("not in force").questions().contains(&"law"));

        let former = "4 kap. 1 § socialtjänstlagen 2001:453 (bistånd)";
        let signed = signed_text(&maria, case, "decide", &words(SUPPORT)).await;
        assert!(signed.contains(former), "{signed}");
        maria.does(case, "decide", &words(SUPPORT)).await;
        world.worker_comes_round().await;

        let open = maria.reads(case).await.expect("her case");
        let sara = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let hers = open.file.journal().letters.iter().rev();
        let (_, _, letter) = hers
            .into_iter()
            .find(|(to, _, _)| to.to_string() == sara)
            .expect("the decision was sent to her");
        let says = |say: &Say| say.spoken(&world.site.texts, Lang::Sv);
        let letter = format!("{:?}", letter.blocks);
        assert!(letter.contains("-law-sol2001-4-1") && !letter.contains("-law-sol-"));
        assert!(
            letter.contains("child-investigation-letter-appeal-send"),
            "how to appeal"
        );
        let decided = open.file.entries().iter().rev();
        let decided = decided
            .into_iter()
            .find(|entry| entry.heading.key == "child-investigation-entry-decided")
            .expect("it stands on the case page");
        assert!(decided.facts.iter().any(|(_, value)| says(value) == former));
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn a_report_of_25_june_keeps_its_fortnight_and_is_decided_by_the_new_act() {
    both(async |world| {
        world.begins_on("2025-06-25 15:30");
        let report = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        let fortnight = pair("SoL2001 11:1 a", "2025-07-09");
        assert_eq!(clock(&ines, report.case, "child-pre-assessment").await, fortnight);
        let before = signed_text(&ines, report.case, "decide_investigation", &words(OPENS)).await;
        assert!(before.contains("SoL2001 11:1 a"), "{before}");

        // Saturday: whoever is on call decides.
        world.on("2025-07-05 11:00");
        assert_eq!(clock(&ines, report.case, "child-pre-assessment").await, fortnight);
        let now = signed_text(&ines, report.case, "decide_investigation", &words(OPENS)).await;
        assert!(now.contains("SoL 20:2") && !now.contains("SoL2001"), "{now}");
        ines.does(report.case, "decide_investigation", &words(OPENS))
            .await;
        let open = ines.reads(report.case).await.expect("the report");
        let rests_on = |value: &Say| value.spoken(&world.site.texts, Lang::Sv) == "SoL 20:2";
        let facts = open.file.entries().iter().flat_map(|entry| &entry.facts);
        assert!(
            facts.into_iter().any(|(_, value)| rests_on(value)),
            "on the case page"
        );

        // The teacher asked: the answer is by the new act, as is all that follows.
        let sql = "SELECT provision FROM due WHERE rule = 'child-report-feedback'";
        let feedback = world.rows(sql, Vec::new()).await;
        assert_eq!(feedback[0].text(0).expect("a provision"), "SoL 19:6");
        world.worker_comes_round().await;
        let lena = world.staff(Somebody::Lena);
        let queue = lena.lists(views::Which::Unallotted).await.expect("the queue");
        let investigation = queue.first().expect("an investigation").case;
        assert_eq!(
            clock(&lena, investigation, "child-investigation").await,
            pair("SoL 20:3", "2025-11-05")
        );
        assert!(world.resident(Folk::SARA, "Sara Ek").follows().await.len() == 2);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}
