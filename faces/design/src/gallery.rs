//! Samples of all components, for tests and for the gallery on paper and
//! screen (`cargo run -p design --example gallery -- DIR`). Made-up people.

use crate::Html;

/// In whose language the samples are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    Swedish,
    Arabic,
}

impl Reader {
    /// The text for this reader.
    pub fn pick(self, swedish: &'static str, arabic: &'static str) -> &'static str {
        match self {
            Reader::Swedish => swedish,
            Reader::Arabic => arabic,
        }
    }

    pub fn lang(self) -> &'static str {
        self.pick("sv", "ar")
    }

    pub fn direction(self) -> crate::Direction {
        self.pick("ltr", "rtl").into()
    }
}

/// One component in one situation.
#[derive(Debug, Clone)]
pub struct Sample {
    /// What is shown, in a few English words.
    pub what: &'static str,
    pub html: Html,
}

impl Sample {
    pub fn new(what: &'static str, html: Html) -> Sample {
        Sample { what, html }
    }
}

/// All components in the order of their names.
pub fn all(reader: Reader) -> Vec<(&'static str, Vec<Sample>)> {
    crate::components::samples_of_all(reader)
}

/// Pages with frames: the resident's start, a question, a case, the desk.
pub fn pages(reader: Reader, scheme: crate::Scheme) -> Vec<(&'static str, String)> {
    use crate::components::frame::samples as around;
    use crate::{Content, Frame, frame};
    let (words, help, languages) = (around::words(reader), around::help(reader), around::languages());
    let of = |name: &str| {
        let found = all(reader).into_iter().find(|(component, _)| *component == name);
        found
            .map(|(_, samples)| samples.into_iter().map(|s| s.html).collect::<Vec<_>>())
            .unwrap_or_default()
    };
    let joined = |names: &[&str]| Html::all(names.iter().flat_map(|name| of(name)));
    let resident = |title: &'static str| Frame {
        scheme,
        ..around::resident(reader, title, &words, &help, &languages)
    };
    let page = |title: &'static str, content: Html| frame(&resident(title), content).into_inner();
    let start = reader.pick("Vad behöver du hjälp med?", "بماذا تحتاج إلى مساعدة؟");
    let heading = crate::heading(&crate::Heading {
        title: start.into(),
        lead: Some(
            reader
                .pick(
                    "Du behöver inte logga in. Du kan vara anonym.",
                    "لست بحاجة إلى تسجيل الدخول.",
                )
                .into(),
        ),
        ..Default::default()
    });
    let first = Html::all([heading, of("search_box").remove(0), of("card_list").remove(0)]);
    let desk = crate::components::three_pane::samples::desk(reader);
    let staff = Frame {
        scheme,
        ..around::staff(reader, "Elin Åberg", &words, &help)
    };
    let mine = Frame {
        navigation: of("tabs").remove(0),
        viewing: vec![
            reader
                .pick("Du ser nu Elins sidor (9 år).", "تشاهد الآن صفحات إيلين.")
                .into(),
        ],
        account: crate::Account::LoggedIn {
            name: "Sara Åberg".into(),
            sessions: "/inloggningar".into(),
            alive: "/inloggad".into(),
            left: 1800,
            log_out: "/logga-ut".into(),
        },
        danger: None,
        ..resident("Mitt ärende")
    };
    let case = joined(&[
        "heading",
        "progress_line",
        "alert",
        "card_list",
        "timeline",
        "document_card",
        "message_bubble",
    ]);
    let pictures = joined(&["person_header", "bar_list", "family_map", "table"]);
    vec![
        ("start", page(start, first)),
        (
            "form",
            page(
                "Frågor",
                joined(&[
                    "error_summary",
                    "text_input",
                    "textarea",
                    "select",
                    "radios",
                    "checkboxes",
                    "yes_no",
                    "date_input",
                    "time_input",
                    "personal_number",
                    "file_upload",
                    "fieldset",
                    "button",
                ]),
            ),
        ),
        ("case", frame(&mine, case).into_inner()),
        (
            "done",
            page(
                "Klart",
                joined(&[
                    "receipt",
                    "check_answers",
                    "task_list",
                    "deadline_chip",
                    "tag",
                    "empty_state",
                    "pagination",
                    "details",
                    "qr_panel",
                ]),
            ),
        ),
        ("letter", page("Beslut", joined(&["letter"]))),
        ("desk", frame(&staff, desk).into_inner()),
        ("overview", frame(&staff, Content::Wide(pictures)).into_inner()),
    ]
}
