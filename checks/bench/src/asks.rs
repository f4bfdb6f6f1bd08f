//! What is asked of the house, and of the baseline where it has the same.

use crate::house::Desk;
use crate::load::Ask;
use crate::process::Running;

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

/// Names are searched in the order of the desks: each caseworker for somebody of theirs.
pub fn all(house: &Running, bare: &Running) -> Vec<Asked> {
    let (here, there) = (&house.stands.base, &bare.stands.base);
    let desks = || house.stands.desks.iter().filter(|desk| !desk.cases.is_empty());
    let page = |desk: &Desk, path: String| Ask {
        url: format!("{here}{path}"),
        cookie: desk.cookie.clone(),
        body: String::new(),
        leads_on: false,
    };
    let form = |desk: &Desk, path: String, body: String, leads_on: bool| Ask {
        body,
        leads_on,
        ..page(desk, path)
    };
    let of_bare = |path: String, body: &str| Ask {
        url: format!("{there}{path}"),
        cookie: String::new(),
        body: body.to_owned(),
        leads_on: !body.is_empty(),
    };
    let cases = || desks().flat_map(|desk| desk.cases.iter().map(move |case| (desk, case)));
    let lists = |path: &str| desks().map(|desk| page(desk, path.to_owned())).collect();
    let searches = |words: &dyn Fn(&Desk) -> String| {
        let ask = |desk| form(desk, "/arbete/sok".to_owned(), words(desk), false);
        desks().map(ask).collect()
    };
    let case_path = |case: &String| format!("/arbete/arende/{case}");
    let bare_notes: Vec<Ask> = cases()
        .map(|(_, case)| of_bare(format!("/write/{case}"), NOTE))
        .collect();
    let asked = |what, of_house: Vec<Ask>, of_bare: Vec<Ask>, at_once| Asked {
        what,
        of_house,
        of_bare,
        at_once,
    };
    vec![
        asked(
            "worklist",
            lists("/arbete/lista/mine"),
            desks()
                .map(|desk| of_bare(format!("/list/{}", desk.staff), ""))
                .collect(),
            ALL,
        ),
        asked(
            "case page",
            cases().map(|(desk, case)| page(desk, case_path(case))).collect(),
            cases()
                .map(|(_, case)| of_bare(format!("/case/{case}"), ""))
                .collect(),
            ALL,
        ),
        asked("open cases", lists("/arbete/lista/open"), Vec::new(), SEEN),
        asked("board of clocks", lists("/arbete/klockor"), Vec::new(), SEEN),
        asked(
            "search by name",
            searches(&|desk| format!("words={}", desk.somebody.replace(' ', "+"))),
            Vec::new(),
            SEEN,
        ),
        asked(
            "search by word",
            searches(&|_| "words=skolan".to_owned()),
            Vec::new(),
            SEEN,
        ),
        asked(
            "note written",
            cases()
                .map(|(desk, case)| {
                    form(
                        desk,
                        format!("{}/gor/write_note", case_path(case)),
                        NOTE.to_owned(),
                        true,
                    )
                })
                .collect(),
            bare_notes.clone(),
            ACTS,
        ),
        asked(
            "report received",
            house
                .stands
                .intake
                .iter()
                .map(|desk| {
                    form(
                        desk,
                        "/arbete/ny/orosanmalan/enter_report".to_owned(),
                        REPORT.to_owned(),
                        true,
                    )
                })
                .collect(),
            bare_notes,
            ACTS,
        ),
    ]
}
