//! The ends that a report can come to, each told from its beginning.

use super::{Tale, answers, mother, running_investigation};
use casework::Answers;
use child_concern::samples;

fn a_teachers_answers() -> Answers {
    answers(&[
        ("child.0.name", "Elin"),
        ("reason", "child-concern-reason-neglect"),
        (
            "what",
            "Elin kommer utan jacka och säger att hon inte får komma in hemma.",
        ),
        ("acute", "no"),
        ("family_knows", "yes"),
        ("lives", "child-concern-lives-here"),
        ("name", "Ali Berg"),
        ("contact", "010-000 00 00"),
        ("work", "child-concern-work-school"),
        ("workplace", "Ekskolan"),
        ("wants_feedback", "yes"),
    ])
}

const UNPROTECTED: [(&str, &str); 3] = [
    ("needs", "child-concern-protection-not-needed"),
    ("basis", "Anmälan"),
    ("reasons", "Elin är hos sin mormor i kväll."),
];

/// A teacher's report, worked on until it can be decided.
fn ready_to_decide() -> Tale {
    ready_to_decide_after(&a_teachers_answers())
}

fn ready_to_decide_after(report: &Answers) -> Tale {
    let told = |tale: Tale| {
        let mother = tale
            .file
            .journal()
            .guardians()
            .next()
            .map(|party| party.person.id);
        let who = mother.expect("the register named a guardian").to_string();
        let how = [
            ("told", "child-concern-told"),
            ("who", who.as_str()),
            ("on", "2026-11-20"),
        ];
        tale.then("tell_family", &answers(&how).with("how", "På telefon"))
    };
    let contact = [
        ("with", "child-concern-contact-family"),
        ("on", "2026-11-20"),
        ("text", "Mamma vill ha stöd."),
    ];
    let heard = [
        ("heard", "child-concern-heard"),
        ("on", "2026-11-20"),
        ("words", "Jag vill bo hemma."),
    ];
    let longer = [
        ("ground", "child-concern-extend-ground-exceptional"),
        ("decided_by", "decider-delegate"),
        ("to", "2026-12-20"),
        ("reason", "Elin ligger på sjukhus."),
    ];
    let tale = Tale::begin()
        .then("report_as_professional", report)
        .then("assess_protection", &answers(&UNPROTECTED))
        .then("identify_child", &answers(&[("number", "20150917-2381")]))
        .then("note_contact", &answers(&contact))
        .then(
            "tell_family",
            &answers(&[
                ("told", "child-concern-not-told"),
                ("why", "Vi talar med Elin först."),
            ]),
        );
    told(tale)
        .then("hear_child", &answers(&heard))
        .then_by(
            mother(),
            "write_message",
            &answers(&[("text", "När kan vi ses?")]),
        )
        .then("send_message", &answers(&[("text", "På måndag klockan tio.")]))
        .then("extend_assessment", &answers(&longer))
}

pub fn decided(decision: &str) -> Tale {
    let how = [("way", "child-concern-feedback-phone"), ("text", "Ringde Ali.")];
    let decision = [("decision", decision), ("reasons", "Elin kan behöva stöd.")];
    ready_to_decide()
        .then("decide_investigation", &answers(&decision))
        .then("give_feedback", &answers(&how))
}

/// An anxious neighbour's report, and a child who needs protection and has not been heard.
fn urgent() -> Tale {
    let mut report = samples::a_neighbours_answers();
    for (question, answer) in [
        ("acute", "yes"),
        ("child.1.name", "Hugo"),
        ("who", "child-concern-who-named"),
        ("name", "Eva Al"),
        ("contact", "010-000 00 01"),
        ("lives", "child-concern-lives-elsewhere"),
        ("municipality", "Sigtuna"),
    ] {
        report.set(question, answer);
    }
    let protection = [
        ("needs", "child-concern-protection-needed"),
        ("basis", "Anmälan"),
        ("reasons", "Elin är ute utan jacka."),
        ("measures", "Vi åker dit."),
    ];
    Tale::begin()
        .then("report_as_private_person", &report)
        .then("assess_protection", &answers(&protection))
        .then(
            "hear_child",
            &answers(&[("heard", "child-concern-not-heard"), ("why", "Hon sover.")]),
        )
}

fn joined() -> Tale {
    let number = running_investigation().to_string();
    let mut did_not_ask = a_teachers_answers();
    did_not_ask.set("wants_feedback", "no");
    let asked = [("on", "2026-11-20"), ("how", "Ringde mottagningen")];
    ready_to_decide_after(&did_not_ask)
        .then("join_running_investigation", &answers(&[("number", &number)]))
        .then("note_feedback_request", &answers(&asked))
}

pub fn sent_on() -> Tale {
    let sent = [
        ("municipality", "Sigtuna"),
        ("way", "child-concern-send-by-hand"),
        ("on", "2026-11-20"),
        ("receipt", "Mottaget av Bo"),
    ];
    urgent().then("send_to_other_municipality", &answers(&sent))
}

/// On its way as a file; then somebody there says that it came.
fn dispatched() -> Tale {
    let by_itself = [
        ("municipality", "Sigtuna"),
        ("way", "child-concern-send-by-itself"),
        ("contact", "010-000 00 00"),
    ];
    let receipt = [
        ("municipality", "Sigtuna"),
        ("on", "2026-11-20"),
        ("receipt", "7KQ4M-92XMB"),
    ];
    urgent()
        .then("send_to_other_municipality", &answers(&by_itself))
        .then("send_to_other_municipality", &answers(&receipt))
}

pub fn every_tale() -> [Tale; 5] {
    [
        decided("child-concern-decide-open"),
        decided("child-concern-decide-decline"),
        joined(),
        sent_on(),
        dispatched(),
    ]
}
