//! What reaches a party of a case, byte by byte: pages, record, file, search, letters.

use crate::leak::{self, Me, Table, Told};
use crate::life::Life;
use access::Viewer;
use casework::PersonalNumber;
use stories::Browser;
use views::OpenCase;

/// What the processes and every case say of their lines.
const RULES: [(&str, &str); 3] = [
    ("journal", include_str!("../../../core/casework/disclosure.toml")),
    (
        "child_concern",
        include_str!("../../../processes/child_concern/disclosure.toml"),
    ),
    (
        "child_investigation",
        include_str!("../../../processes/child_investigation/disclosure.toml"),
    ),
];

impl Life {
    pub async fn what_a_party_receives(
        &mut self,
        viewer: &Viewer,
        (number, name): (&PersonalNumber, &str),
        open: &OpenCase,
    ) {
        let (told, me, table) = (self.stream_of(open).await, me(number, open), Table::read(&RULES));
        let mut browser = self.world.browser_of_resident(number.digits(), name).await;
        let base = format!("/sv/mina-sidor/{}", open.case);
        let letters = open.file.journal().letters.len() as i64;
        let mut addresses = vec![
            base.clone(),
            format!("{base}/journal"),
            format!("{base}/journal.json"),
        ];
        if letters > 0 {
            addresses.push(format!("{base}/brev/{}", self.chance.between(1, letters + 1)));
        }
        for address in addresses {
            let answer = browser.get(&address).await;
            assert!(!answer.status.is_server_error(), "{address}: {}", answer.status);
            self.was_released(viewer, Some(open.case));
            if let Some(word) = leak::leaked(&answer.body, &told, &me, &table) {
                panic!("{address} shows {number:?} {word}");
            }
        }
        self.what_is_denied_is_not_found(&mut browser, &base, &told, (&me, &table))
            .await;
        self.report.did("all that reaches a party looked through");
    }

    async fn what_is_denied_is_not_found(
        &mut self,
        browser: &mut Browser,
        base: &str,
        told: &[Told],
        (me, table): (&Me, &Table),
    ) {
        let all: Vec<String> = told.iter().map(|one| one.data.to_string()).collect();
        let words = all.iter().flat_map(|data| leak::words_in(data));
        let denied: Vec<&str> = words
            .filter(|word| leak::leaked(word, told, me, table).is_some())
            .collect();
        if denied.is_empty() {
            return;
        }
        let word = *self.chance.pick(&denied);
        let found = browser.post(&format!("{base}/journal"), &[("words", word)]).await;
        assert!(
            !found.body.contains("id=\"rad-"),
            "who looks for {word} in {base} finds a line"
        );
    }

    async fn stream_of(&self, open: &OpenCase) -> Vec<Told> {
        let rows = self
            .world
            .rows(
                "SELECT seq, kind, actor, data FROM event WHERE case_id = $1 ORDER BY seq",
                vec![open.case.to_string().into()],
            )
            .await;
        let json = |text: &str| serde_json::from_str(text).unwrap();
        rows.iter()
            .map(|row| Told {
                seq: row.i64(0).unwrap() as u64,
                kind: row.text(1).unwrap().to_owned(),
                actor: json(row.text(2).unwrap()),
                data: json(row.text(3).unwrap()),
            })
            .collect()
    }
}

fn me(number: &PersonalNumber, open: &OpenCase) -> Me {
    let (own, others): (Vec<_>, Vec<_>) = (open.file.journal().parties.iter())
        .partition(|party| party.person.number.as_ref() == Some(number) && !party.blocked);
    Me {
        number: number.digits().to_owned(),
        persons: own
            .iter()
            .map(|party| party.person.id.0.hyphenated().to_string())
            .collect(),
        roles: own.iter().map(|party| party.role.key()).collect(),
        beside_protected: others.iter().any(|party| party.person.protection.is_protected()),
    }
}
