//! What is asked of the house, and of the baseline where it has the same.

use crate::house::Desk;
use crate::load::Ask;
use crate::process::Running;
use crate::{guide, residents};

/// Everything under one name.
pub struct Asked {
    pub what: &'static str,
    pub of_house: Vec<Ask>,
    /// Empty: the baseline has nothing like it.
    pub of_bare: Vec<Ask>,
    pub at_once: &'static [usize],
}

/// A note as a caseworker writes it.
const NOTE: &str = "_command={command}&_seen=&heading=Samtal&kind=entry-we-saw&happened_on-day=2&\
    happened_on-month=11&happened_on-year=2026&text=Jag+ringde+skolan+om+{command}.&shown=no&right_person=yes";

/// A report as intake types it in.
const REPORT: &str = "_command={command}&channel=child-concern-channel-phone&received_on-day=2&\
    received_on-month=11&received_on-year=2026&child-items=1&child.0.name=Elin+Ek&\
    what=Grannen+ringde+om+br%C3%A5k+och+ett+barn+som+gr%C3%A5ter+varje+kv%C3%A4ll.&acute=no&\
    who=child-concern-reporter-anonymous";

const ALL: &[usize] = &[1, 8, 64];
const ACTS: &[usize] = &[1, 64];
const SEEN: &[usize] = &[1, 8];

pub fn all(house: &Running, bare: &Running) -> Vec<Asked> {
    let both = Both { house, bare };
    both.pages()
        .into_iter()
        .chain(both.lists())
        .chain(both.acts())
        .chain(both.days())
        .chain(both.residents())
        .chain(both.guide())
        .collect()
}

struct Both<'a> {
    house: &'a Running,
    bare: &'a Running,
}

impl Both<'_> {
    /// Caseworkers who have cases.
    fn desks(&self) -> impl Iterator<Item = &Desk> {
        let desks = self.house.stands.desks.iter();
        desks.filter(|desk| !desk.cases.is_empty())
    }
    fn cases(&self) -> impl Iterator<Item = (&Desk, &String)> {
        self.desks()
            .flat_map(|desk| desk.cases.iter().map(move |case| (desk, case)))
    }
    fn page(&self, desk: &Desk, path: String) -> Ask {
        self.form(desk, path, "", false)
    }
    fn form(&self, desk: &Desk, path: String, body: &str, leads_on: bool) -> Ask {
        Ask {
            host: String::new(),
            url: format!("{}{path}", self.house.stands.base),
            cookie: desk.cookie.clone(),
            body: body.to_owned(),
            leads_on,
            over: 0,
        }
    }
    fn of_bare(&self, path: String, body: &str) -> Ask {
        Ask {
            host: String::new(),
            url: format!("{}{path}", self.bare.stands.base),
            cookie: String::new(),
            body: body.to_owned(),
            leads_on: !body.is_empty(),
            over: 0,
        }
    }

    fn pages(&self) -> [Asked; 2] {
        let list = |desk: &Desk| self.page(desk, "/arbete/lista/mine".to_owned());
        let bare_list = |desk: &Desk| self.of_bare(format!("/list/{}", desk.staff), "");
        let case = |(desk, case): (&Desk, &String)| self.page(desk, format!("/arbete/arende/{case}"));
        let bare_case = |(_, case): (&Desk, &String)| self.of_bare(format!("/case/{case}"), "");
        [
            Asked {
                what: "worklist",
                of_house: self.desks().map(list).collect(),
                of_bare: self.desks().map(bare_list).collect(),
                at_once: ALL,
            },
            Asked {
                what: "case page",
                of_house: self.cases().map(case).collect(),
                of_bare: self.cases().map(bare_case).collect(),
                at_once: ALL,
            },
        ]
    }

    /// As caseworkers, who may see few of all; each searches for somebody of theirs.
    fn lists(&self) -> [Asked; 4] {
        let asked = |what, ask: &dyn Fn(&Desk) -> Ask| Asked {
            what,
            of_house: self.desks().map(ask).collect(),
            of_bare: Vec::new(),
            at_once: SEEN,
        };
        let search = |desk: &Desk, words: &str| {
            let body = format!("words={}", words.replace(' ', "+"));
            self.form(desk, "/arbete/sok".to_owned(), &body, false)
        };
        [
            asked("open cases", &|desk| {
                self.page(desk, "/arbete/lista/open".to_owned())
            }),
            asked("board of clocks", &|desk| {
                self.page(desk, "/arbete/klockor".to_owned())
            }),
            asked("search by name", &|desk| search(desk, &desk.somebody)),
            asked("search by word", &|desk| search(desk, "skolan")),
        ]
    }

    fn acts(&self) -> [Asked; 2] {
        let bare = || {
            let write = |(_, case): (&Desk, &String)| self.of_bare(format!("/write/{case}"), NOTE);
            self.cases().map(write).collect()
        };
        let note = |(desk, case): (&Desk, &String)| {
            let path = format!("/arbete/arende/{case}/gor/write_note");
            self.form(desk, path, NOTE, true)
        };
        let report = |desk: &Desk| {
            let path = "/arbete/ny/orosanmalan/enter_report".to_owned();
            self.form(desk, path, REPORT, true)
        };
        [
            Asked {
                what: "note written",
                of_house: self.cases().map(note).collect(),
                of_bare: bare(),
                at_once: ACTS,
            },
            Asked {
                what: "report received",
                of_house: self.house.stands.intake.iter().map(report).collect(),
                of_bare: bare(),
                at_once: ACTS,
            },
        ]
    }

    /// Pages of people who follow thirty cases, one of them with two thousand lines.
    fn residents(&self) -> [Asked; 3] {
        residents::asks(self.house).map(|(what, of_house)| Asked {
            what,
            of_house,
            of_bare: Vec::new(),
            at_once: ALL,
        })
    }

    /// An article in three languages, and a search.
    fn guide(&self) -> [Asked; 2] {
        let ask = |path: &str, body: &str| Ask {
            url: format!("{}{path}", self.house.stands.base),
            body: body.to_owned(),
            ..Ask::default()
        };
        let article = |lang: &&str| ask(&format!("/{lang}/guide/nagon-har-anmalt-oro"), "");
        let asked = |what, of_house| Asked {
            what,
            of_house,
            of_bare: Vec::new(),
            at_once: ALL,
        };
        [
            asked(guide::PAGE, ["sv", "ar", "ti"].iter().map(article).collect()),
            asked(guide::FOUND, vec![ask("/sv/guide", "sok=orolig+for+ett+barn")]),
        ]
    }

    /// Days of the week, as people mix what they do. Pay week waits for financial assistance.
    fn days(&self) -> [Asked; 2] {
        let (intake, leads) = (&self.house.stands.intake, &self.house.stands.leads);
        let monday = intake.iter().enumerate().flat_map(|(nth, desk)| {
            let inbox = self.page(desk, "/arbete/lista/intake".to_owned());
            let report = self.form(
                desk,
                "/arbete/ny/orosanmalan/enter_report".to_owned(),
                REPORT,
                true,
            );
            let search = self.form(desk, "/arbete/sok".to_owned(), "words=skolan", false);
            let case = desk
                .cases
                .get(nth)
                .map(|case| self.page(desk, format!("/arbete/arende/{case}")));
            let case = case.unwrap_or_else(|| inbox.clone());
            [
                inbox.clone(),
                case.clone(),
                report.clone(),
                inbox.clone(),
                case.clone(),
                search,
                inbox,
                report,
                case,
            ]
        });
        let month = jiff::Zoned::now().strftime("/arbete/statistik/%Y-%m").to_string();
        let friday = leads.iter().flat_map(|desk| {
            let paths = [
                "/arbete",
                "/arbete/statistik",
                "/arbete/klockor",
                &month,
                "/arbete/lista/open",
                "/arbete/klockor",
                "/arbete/lista/unallotted",
            ];
            paths.map(|path| self.page(desk, path.to_owned()))
        });
        [
            ("Monday at intake", monday.collect()),
            ("a lead's Friday", friday.collect()),
        ]
        .map(|(what, of_house)| Asked {
            what,
            of_house,
            of_bare: Vec::new(),
            at_once: SEEN,
        })
    }
}
