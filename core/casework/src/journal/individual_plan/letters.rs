//! *Kallelse* and *plan* as letters: to those who consented, and to each organisation by its function.

use super::{Invited, Participant, Plan, Written};
use crate::ids::CaseNumber;
use crate::letter::{Block, Letter};
use crate::say::Say;

fn plain(text: &str) -> Say {
    Say::key("plain").with("text", text.to_owned())
}

fn name_of(all: &[Participant]) -> Say {
    let names: Vec<&str> = all.iter().map(|one| one.organisation.as_str()).collect();
    plain(&names.join(", "))
}

/// When, where and who; the same for all.
fn meeting(plan: &Plan, invited: &Invited) -> Block {
    Block::Facts(vec![
        (
            Say::key("individual-plan-meeting-at"),
            Say::key("individual-plan-at").with("at", invited.meeting_at),
        ),
        (Say::key("individual-plan-place"), plain(&invited.place)),
        (Say::key("individual-plan-with"), name_of(&plan.is.participants)),
    ])
}

/// To an organisation: whom it is about, why, when, and the code to answer by.
pub fn invitation(
    plan: &Plan,
    invited: &Invited,
    nth: usize,
    about: &str,
    code: &CaseNumber,
) -> Option<Letter> {
    let participant = plan.is.participants.get(nth)?;
    Some(Letter {
        title: Say::key("individual-plan-letter-title"),
        addressee: Some(format!("{}\n{}", participant.organisation, participant.address)),
        blocks: vec![
            Block::Paragraph(Say::key("individual-plan-letter-about").with("name", about.to_owned())),
            meeting(plan, invited),
            Block::Heading(Say::key("individual-plan-needs")),
            Block::Written(plan.is.needs.clone()),
            Block::Heading(Say::key("individual-plan-letter-answer")),
            Block::Paragraph(Say::key("individual-plan-letter-how")),
            Block::Facts(vec![(
                Say::key("individual-plan-letter-code"),
                plain(code.as_str()),
            )]),
            Block::Paragraph(Say::key("individual-plan-letter-secrecy")),
        ],
    })
}

/// To one who said yes.
pub fn invitation_of_party(plan: &Plan, invited: &Invited) -> Letter {
    Letter {
        title: Say::key("individual-plan-letter-title"),
        addressee: None,
        blocks: vec![
            Block::Paragraph(Say::key("individual-plan-letter-yours")),
            meeting(plan, invited),
            Block::Heading(Say::key("individual-plan-needs")),
            Block::Written(plan.is.needs.clone()),
            Block::Paragraph(Say::key("individual-plan-letter-take-back")),
        ],
    }
}

/// The plan itself, signed: one copy for each.
pub fn copy(about: &str, written: &Written, to: Option<&Participant>) -> Letter {
    let mut blocks = vec![
        Block::Paragraph(Say::key("individual-plan-letter-plan").with("name", about.to_owned())),
        Block::Heading(Say::key("individual-plan-wants")),
        Block::Written(written.wants.clone()),
    ];
    for (row, nth) in written.rows.iter().zip(1_i64..) {
        let mut facts = vec![
            (Say::key("individual-plan-row-what"), plain(&row.what)),
            (Say::key("individual-plan-row-who"), plain(&row.who)),
        ];
        facts.extend(row.by.map(|day| {
            let day = Say::key("individual-plan-day").with("day", day);
            (Say::key("individual-plan-row-by"), day)
        }));
        let heading = Say::key("individual-plan-row-of")
            .with("nth", nth)
            .with("need", &row.need);
        blocks.extend([Block::Heading(heading), Block::Facts(facts)]);
    }
    let follow_up = Say::key("individual-plan-day").with("day", written.follow_up_on);
    blocks.push(Block::Facts(vec![
        (Say::key("individual-plan-main"), plain(&written.main_responsible)),
        (Say::key("individual-plan-follow-up-on"), follow_up),
    ]));
    let signed = &written.signature;
    blocks.push(Block::Signature {
        name: signed.name.clone(),
        title: signed.title.clone(),
        at: signed.at,
        document_sha256: signed.document_sha256.clone(),
    });
    Letter {
        title: Say::key("individual-plan-letter-plan-title"),
        addressee: to.map(|one| format!("{}\n{}", one.organisation, one.address)),
        blocks,
    }
}
