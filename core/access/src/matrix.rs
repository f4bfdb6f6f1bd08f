//! Role × act: how far each role reaches. The generated page docs/for-municipalities/access.md
//! is this table for people who do not read code.

use crate::viewer::Role;
use casework::Act;

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    No,
    /// Cases they have, or were let into.
    OwnCases,
    /// Own cases, and the unit's cases while they are with intake.
    IntakeOfUnit,
    /// All cases of the unit, protected identities aside.
    WholeUnit,
    /// Not about a case.
    Committee,
}

pub const ACTS: [Act; 23] = [
    Act::Tell,
    Act::Apply,
    Act::Receive,
    Act::List,
    Act::Read,
    Act::Write,
    Act::Assess,
    Act::Decide,
    Act::Allot,
    Act::Share,
    Act::Follow,
    Act::Speak,
    Act::Search,
    Act::Administer,
    Act::ReviewLog,
    Act::Destroy,
    Act::HandToArchive,
    Act::FollowUp,
    Act::AnswerNameless,
    Act::EditGuide,
    Act::SetGuideline,
    Act::PreparePayments,
    Act::ReleasePayments,
];

/// How far a role reaches with an act.
pub fn reach(role: Role, act: Act) -> Reach {
    use Reach::{Committee, IntakeOfUnit, No, OwnCases, WholeUnit};
    match (role, act) {
        // Anybody may tell the committee of a worry; nobody follows a case by their work.
        (_, Act::Tell) => Committee,
        (_, Act::Apply | Act::Follow | Act::Speak) => No,

        (Role::Intake, Act::Receive | Act::Search) => Committee,
        (Role::Intake, Act::List | Act::Read | Act::Write | Act::Assess | Act::Decide | Act::Share) => {
            IntakeOfUnit
        }

        (Role::Caseworker, Act::Search) => Committee,
        (Role::Caseworker, Act::List | Act::Read | Act::Write | Act::Assess | Act::Decide | Act::Share) => {
            OwnCases
        }

        (Role::TeamLead | Role::UnitManager, Act::FollowUp) => WholeUnit,
        (Role::DirectorOfServices, Act::FollowUp) => Committee,

        (Role::Intake | Role::TeamLead | Role::UnitManager, Act::AnswerNameless) => WholeUnit,

        (Role::TeamLead, Act::Receive | Act::Search) => Committee,
        (
            Role::TeamLead,
            Act::List | Act::Read | Act::Write | Act::Assess | Act::Decide | Act::Allot | Act::Share,
        ) => WholeUnit,

        (Role::UnitManager, Act::Search) => Committee,
        (
            Role::UnitManager,
            Act::List | Act::Read | Act::Decide | Act::Allot | Act::Share | Act::HandToArchive,
        ) => WholeUnit,
        (Role::UnitManager, Act::ReviewLog | Act::Destroy) => Committee,

        (Role::Archivist | Role::DirectorOfServices, Act::Destroy) => Committee,
        (Role::SystemAdministrator, Act::Administer) => Committee,
        (Role::DataProtectionOfficer, Act::ReviewLog) => Committee,
        (Role::Editor, Act::EditGuide) => Committee,
        // Those who run the system set no amounts.
        (Role::UnitManager | Role::DirectorOfServices, Act::SetGuideline) => Committee,
        (Role::Economy, Act::PreparePayments | Act::ReleasePayments) => Committee,
        _ => No,
    }
}

/// Acts upon what stands in cases.
const IN_CASES: [Act; 9] = [
    Act::List,
    Act::Read,
    Act::Write,
    Act::Assess,
    Act::Decide,
    Act::Allot,
    Act::Share,
    Act::Search,
    Act::HandToArchive,
];

/// Does anybody with this role see what stands in any case?
pub fn reaches_cases(role: Role) -> bool {
    IN_CASES.into_iter().any(|act| reach(role, act) != Reach::No)
}

fn act_word(act: Act) -> &'static str {
    match act {
        Act::Tell => "tell",
        Act::Apply => "apply in one's own name",
        Act::Receive => "receive",
        Act::List => "list",
        Act::Read => "read",
        Act::Write => "write",
        Act::Assess => "assess",
        Act::Decide => "decide",
        Act::Allot => "allot",
        Act::Share => "share",
        Act::Follow => "follow own case",
        Act::Speak => "be heard as the child of the case",
        Act::Search => "search",
        Act::Administer => "administer",
        Act::ReviewLog => "review the read log",
        Act::Destroy => "propose and approve destruction",
        Act::HandToArchive => "hand to the archive",
        Act::FollowUp => "follow up by numbers",
        Act::AnswerNameless => "answer questions and wishes without a name",
        Act::EditGuide => "write and publish in the guide",
        Act::SetGuideline => "set the guideline's amounts",
        Act::PreparePayments => "prepare payments",
        Act::ReleasePayments => "release payments that another prepared",
    }
}

fn reach_word(reach: Reach) -> &'static str {
    match reach {
        Reach::No => "–",
        Reach::OwnCases => "own cases",
        Reach::IntakeOfUnit => "own, unit's in intake, and to read those closed there",
        Reach::WholeUnit => "whole unit",
        Reach::Committee => "yes",
    }
}

/// The table as Markdown.
pub fn printed() -> String {
    let mut page = String::from(
        "# Who may do what\n\n\
         Generated from `core/access/src/matrix.rs`; a test keeps it true. Rows are acts, columns are roles.\n\n\
         On top of the table, for every case: nobody opens a case about themselves; a case in which somebody has a\n\
         protected identity is open only to the staff named for it; a colleague who was let in reaches that case for\n\
         the scope and until the day that was set; whoever stands in for a colleague who is away reaches, while it lasts, the\n\
         cases that the colleague has as handler, by their own role and with that ground in the log, protected identities\n\
         aside; every look is written to the read log before anything is shown.\n\
         A resident reaches only cases in which they are a party, from the day they were told, unless shut out.\n\
         Whoever represents a party (trustee, administrator, authorised representative, helper) reaches what the party reaches,\n\
         in the parts that were given, on its days, once they have said yes: never who else has read, never more than the\n\
         party, and nothing where they have a place of their own. What they do is written down as done by them for the party.\n\
         A sender that is registered in administration (the police, another municipality) may receive for us: its file\n\
         opens new cases, and it reaches none. Whoever holds the code of a letter (a provider) may answer that letter and\n\
         sees nothing of the case.\n\
         The child of a case, by a code that it was given in person, is heard and reads its own words and our answers, until\n\
         the code ends. No other party learns that it is there, unless a caseworker decides so for one statement and one person.\n\
         Files that are due to be destroyed are listed by number, kind, day and ground: whoever proposes one never approves\n\
         it, and nobody takes part where it is about themselves. Whoever may propose may also order that a case is not\n\
         destroyed for now (a hold), by its number, and lift it.\n\
         Whoever follows up sees how many, month by month: a lead their units without protected identities, the director\n\
         all units, where fewer than five are not told.\n\
         Whoever prepares payments sees to whom, how much and when, never a case and nobody whose identity is protected. Whoever\n\
         prepared a file never releases it, and nobody takes part in a payment to themselves. The role opens no case, and enters\n\
         or approves no account.\n\
         Whoever asks without saying who they are reads their own thread by its code alone; of us, those of the unit that it\n\
         was put to. It is no case, stands in no search, and its code stands nowhere.\n\
         Where the configuration allows it, whoever receives for the committee may open a case outside their reach in an\n\
         emergency: to read, for hours, with a reason; a manager of the case's unit, or the data protection officer, answers\n\
         afterwards whether it was lawful. Never one's own case, never one that is open to named staff only.\n\n",
    );
    let head = Role::ALL.map(|role| role.key().trim_start_matches("role-").replace('-', " "));
    page.push_str(&format!("| act | {} | party | anybody |\n", head.join(" | ")));
    page.push_str(&format!("|---|{}---|---|\n", "---|".repeat(head.len())));
    for act in ACTS {
        let cells = Role::ALL.map(|role| reach_word(reach(role, act)));
        let party = if matches!(act, Act::Follow | Act::Tell) {
            "yes"
        } else {
            "–"
        };
        let anybody = if act == Act::Tell { "yes" } else { "–" };
        page.push_str(&format!(
            "| {} | {} | {party} | {anybody} |\n",
            act_word(act),
            cells.join(" | ")
        ));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_run_the_system_reach_no_case() {
        for role in [
            Role::SystemAdministrator,
            Role::DataProtectionOfficer,
            Role::DirectorOfServices,
            Role::Archivist,
            Role::Editor,
            Role::Economy,
        ] {
            for act in IN_CASES {
                assert_eq!(reach(role, act), Reach::No, "{role:?} {act:?}");
            }
            assert!(!reaches_cases(role));
        }
        assert!(reaches_cases(Role::UnitManager));
    }

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "whoever runs the tests asks for the page to be written anew"
    )]
    fn the_printed_matrix_is_fresh() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../docs/for-municipalities/access.md"
        );
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, printed()).expect("the page can be written");
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            kept == printed(),
            "run with UPDATE=1 and review docs/for-municipalities/access.md"
        );
    }
}
