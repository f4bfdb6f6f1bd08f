//! What is asked when a text is looked through, sent back, published, withdrawn or signed, and what is made of the answers.

use casework::page::{Choice, Kind};
use casework::{Answers, Page, Problems, Question};
use common::Words;
use common::ask::Asking;
use design::{Button, ButtonKind, Html};
use house_store::{Happened, Refused, Release, Stage};
use jiff::civil::Date;

const NOTE: usize = 1_000;
const SOURCE: usize = 400;
const TOLD: usize = 300;
const TITLE: usize = 120;
const SIGNED: &str = "editor-sign-sure";

/// What somebody does to a text besides writing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Check(Stage),
    Back,
    Publish,
    Withdraw,
    Sign,
}

impl Deed {
    /// Its word in the form.
    pub fn word(self) -> &'static str {
        match self {
            Self::Check(stage) => stage.word(),
            Self::Back => "back",
            Self::Publish => "publish",
            Self::Withdraw => "withdraw",
            Self::Sign => "sign",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        let checks = Stage::ALL.map(Self::Check);
        let all = [Self::Back, Self::Publish, Self::Withdraw, Self::Sign];
        all.into_iter().chain(checks).find(|deed| deed.word() == word)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Check(Stage::Facts) => "editor-check-facts",
            Self::Check(Stage::Law) => "editor-check-law",
            Self::Check(Stage::Plain) => "editor-check-plain",
            Self::Check(Stage::Readers) => "editor-check-readers",
            Self::Back => "editor-back",
            Self::Publish => "editor-publish",
            Self::Withdraw => "editor-withdraw",
            Self::Sign => "editor-sign",
        }
    }

    /// Each question is called after the deed: several forms stand on one page.
    fn page(self, today: Date) -> Page {
        let page = Page::new(self.title(), self.title());
        match self {
            Self::Check(_) => page.ask(Question::long("check-note", NOTE, "editor-check-note").optional()),
            Self::Back => page.ask(Question::long("back-why", NOTE, "editor-back-why")),
            Self::Withdraw => page
                .lead("editor-withdraw-lead")
                .ask(Question::text("withdraw-why", TOLD, "editor-withdraw-why").help("editor-told-help")),
            Self::Sign => page
                .lead("editor-sign-lead")
                .ask(
                    Question::text("tongue-title", TITLE, "editor-sign-title").help("editor-sign-title-help"),
                )
                .ask(Question::new(
                    "tongue-sure",
                    Kind::Choices(vec![Choice::key(SIGNED)]),
                    "editor-sign-sure-title",
                )),
            Self::Publish => page
                .lead("editor-publish-lead")
                .ask(Question::date("publish-from", "editor-publish-from").prefill(today.to_string()))
                .ask(Question::date("publish-review", "editor-publish-review"))
                .ask(Question::text("publish-source", SOURCE, "editor-publish-source"))
                .ask(Question::text("publish-told", TOLD, "editor-publish-told").help("editor-told-help"))
                .ask(
                    Question::yes_no("publish-named", "editor-publish-named")
                        .help("editor-publish-named-help"),
                ),
        }
    }

    /// What happened, if all that is needed was answered.
    pub fn read(self, answers: &Answers, print: &str, today: Date) -> Result<Happened, Problems> {
        let mut read = answers.reader(today);
        let what = match self {
            Self::Check(stage) => Happened::Checked {
                stage,
                note: read.optional_text("check-note", NOTE).unwrap_or_default(),
            },
            Self::Back => Happened::SentBack {
                why: read.text("back-why", NOTE),
            },
            Self::Withdraw => Happened::Withdrawn {
                why: read.text("withdraw-why", TOLD),
            },
            Self::Sign => {
                if answers.first("tongue-sure") != SIGNED {
                    read.problems.add("tongue-sure", "problem-choose");
                }
                Happened::Signed {
                    print: print.to_owned(),
                    title: read.text("tongue-title", TITLE),
                }
            }
            Self::Publish => {
                let days = (
                    read.coming_date("publish-from"),
                    read.coming_date("publish-review"),
                );
                if let (Some(from), Some(review)) = days
                    && review <= from
                {
                    read.problems.add("publish-review", "editor-problem-review");
                }
                Happened::Published(Release {
                    from: days.0.unwrap_or(today),
                    review_by: days.1.unwrap_or(today),
                    source: read.text("publish-source", SOURCE),
                    told: read.text("publish-told", TOLD),
                    named: read.yes_no("publish-named"),
                })
            }
        };
        match read.problems.0.is_empty() {
            true => Ok(what),
            false => Err(read.problems),
        }
    }

    /// The form; what is wrong stands beside what was asked.
    pub fn form(self, words: Words<'_>, today: Date, action: &str, seen: i64, tried: Option<&Tried>) -> Html {
        let page = self.page(today);
        let tried = tried.filter(|tried| tried.deed == self);
        let (answers, problems) = match tried {
            Some(tried) => (tried.answers.clone(), tried.problems.clone()),
            None => Default::default(),
        };
        let asking = Asking {
            words,
            answers: &answers,
            problems: &problems,
            colleagues: &[],
            alone: false,
            items: 1,
        };
        let kind = match self {
            Self::Back | Self::Withdraw => ButtonKind::Secondary,
            _ => ButtonKind::Primary,
        };
        let lead = page.lead.as_ref().map(|lead| design::paragraph(&words.say(lead)));
        let content = Html::all([
            lead.unwrap_or_default(),
            design::hidden_fields(&[("_deed", self.word()), ("_seen", &seen.to_string())]),
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit)).kind(kind)),
        ]);
        let form = design::form(&design::Form {
            action: action.to_owned(),
            content,
            ..design::Form::default()
        });
        design::section(&format!("deed-{}", self.word()), &words.say(&page.title), &form)
    }

    /// Its questions, for the list of what is wrong.
    pub fn asked(self, today: Date) -> Page {
        self.page(today)
    }
}

/// What was tried and could not be done.
pub struct Tried {
    pub deed: Deed,
    pub answers: Answers,
    pub problems: Problems,
}

/// Why it may not be done.
pub fn refusal(refused: Refused) -> &'static str {
    match refused {
        Refused::OwnText => "editor-refused-own",
        Refused::NotNow => "editor-refused-not-now",
        Refused::Day => "editor-problem-review",
        Refused::Empty => "problem-required",
    }
}
