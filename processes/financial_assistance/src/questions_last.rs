//! The last questions of an application: what one does, the account, and the papers.

use crate::events::{Account, Application};
use crate::questions::with_before;
use crate::terms::Paper;
use casework::page::{FILE_MEGABYTES, Kind};
use casework::{Page, Question, Say};

/// Pictures of papers, sent with the application.
pub const FILES: &str = "paper-files";
pub const FILES_MAX: usize = 20;
pub const ACCOUNT: [&str; 2] = [
    "financial-assistance-account-bank",
    "financial-assistance-account-none",
];

pub fn asked(page: Page, before: Option<&Application>) -> Page {
    let page = page
        .ask(
            Question::long("work", 3_000, "financial-assistance-work")
                .help("financial-assistance-work-help")
                .optional(),
        )
        .ask(
            Question::long("more", 5_000, "financial-assistance-more")
                .help("financial-assistance-more-help")
                .optional(),
        );
    account(page, before.map(|before| &before.account))
        .ask(
            Question::new(
                FILES,
                Kind::Files { max: FILES_MAX },
                "financial-assistance-photos",
            )
            .help(
                Say::key("message-files-help")
                    .with("max", FILES_MAX as i64)
                    .with("megabytes", i64::from(FILE_MEGABYTES)),
            )
            .optional(),
        )
        .ask(
            Question::choice("papers", Paper::KEYS, "financial-assistance-papers")
                .help("financial-assistance-papers-help"),
        )
        .ask(
            Question::text("papers-missing", 500, "financial-assistance-papers-missing")
                .when("papers", &[Paper::DontHave.key()])
                .optional(),
        )
}

/// Where somebody is to be paid.
pub fn account(page: Page, before: Option<&Account>) -> Page {
    let bank = [ACCOUNT[0]];
    let (clearing, number) = match before {
        Some(Account::Bank { clearing, number }) => (Some(clearing.clone()), Some(number.clone())),
        _ => (None, None),
    };
    let kept = before.map(|account| match account {
        Account::Bank { .. } => ACCOUNT[0],
        Account::None => ACCOUNT[1],
    });
    page.ask(with_before(
        Question::choice("account", &ACCOUNT, "financial-assistance-account")
            .group("financial-assistance-account-group"),
        kept,
    ))
    .ask(with_before(
        Question::text("clearing", 5, "financial-assistance-clearing")
            .help("financial-assistance-clearing-help")
            .group("financial-assistance-account-group")
            .when("account", &bank),
        clearing,
    ))
    .ask(with_before(
        Question::text("account-number", 20, "financial-assistance-account-number")
            .group("financial-assistance-account-group")
            .when("account", &bank),
        number,
    ))
}
