//! What `representation.toml` says, read once.

use super::{Basis, Kind, Scope};
use serde::Deserialize;
use std::sync::OnceLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    kind: Vec<OfKind>,
    scope: Vec<OfScope>,
    news: Vec<News>,
    assisted: Assisted,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct News {
    of: Vec<String>,
    to: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Assisted {
    steps: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfKind {
    key: String,
    bases: Vec<String>,
    scopes: Vec<String>,
    about_others: Vec<String>,
    #[serde(rename = "provision")]
    _provision: String,
    #[serde(rename = "status")]
    _status: Status,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Verified,
    Unverified,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfScope {
    key: String,
    with: Option<String>,
    opens: Vec<String>,
}

fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| {
        toml::from_str(include_str!("../../../representation.toml")).expect("representation.toml is tested")
    })
}

fn of(kind: Kind) -> Option<&'static OfKind> {
    rules().kind.iter().find(|one| one.key == kind.key())
}

/// May this kind rest on that?
pub fn may_rest(kind: Kind, basis: Basis) -> bool {
    of(kind).is_some_and(|one| one.bases.iter().any(|key| key == basis.key()))
}

/// May this kind cover that? `own`: the person is the one whom the case is about.
pub fn may_cover(kind: Kind, scope: Scope, own: bool) -> bool {
    let scopes = of(kind).map(|one| if own { &one.scopes } else { &one.about_others });
    scopes.is_some_and(|scopes| scopes.iter().any(|key| key == scope.key()))
}

/// Do these parts let somebody do or read what has this name in the read log? What is named nowhere: no.
pub fn opens(scopes: &[Scope], what: &str) -> bool {
    let has = |key: &str| scopes.iter().any(|scope| scope.key() == key);
    rules().scope.iter().any(|one| {
        has(&one.key) && one.with.as_deref().is_none_or(has) && one.opens.iter().any(|opened| opened == what)
    })
}

/// Is whoever has these parts told that there is something new of this kind? What is named nowhere stands in the record.
pub fn are_told(scopes: &[Scope], event: &str) -> bool {
    let has = |key: &str| scopes.iter().any(|scope| scope.key() == key);
    let named = (rules().news.iter()).find(|one| one.of.iter().any(|kind| kind == event));
    named.map_or_else(
        || has(Scope::Record.key()),
        |one| one.to.iter().any(|key| has(key)),
    )
}

/// May a colleague fill this step in with the person whose it is?
pub fn assists(step: &str) -> bool {
    rules().assisted.steps.iter().any(|name| name == step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_data_is_one_that_the_code_knows() {
        for one in &rules().kind {
            assert!(Kind::parse(&one.key).is_some(), "{}", one.key);
            assert!(
                one.bases.iter().all(|key| Basis::parse(key).is_some()),
                "{}",
                one.key
            );
            let mut scopes = one.scopes.iter().chain(&one.about_others);
            assert!(scopes.all(|key| Scope::parse(key).is_some()), "{}", one.key);
        }
        let mut told = rules().news.iter().flat_map(|one| &one.to);
        assert!(told.all(|key| Scope::parse(key).is_some()));
        let mut scopes = rules().scope.iter();
        assert!(scopes.all(|one| Scope::parse(&one.key).is_some()));
        assert!(Kind::ALL.into_iter().all(|kind| of(kind).is_some()));
    }

    #[test]
    fn money_alone_opens_nothing_and_what_is_named_nowhere_is_opened_by_all_together_neither() {
        assert!(!opens(&[Scope::Money], "my-case"));
        assert!(opens(&[Scope::Follow], "my-case") && !opens(&[Scope::Follow], "my-record"));
        for what in [
            "my-readers",
            "my-extract",
            "ask_block",
            "give_access",
            "check_note",
            "",
        ] {
            assert!(!opens(&Scope::ALL, what), "{what}");
        }
        assert!(
            !opens(&[Scope::Contest], "contest"),
            "a line that one may not read"
        );
        assert!(opens(&[Scope::Contest, Scope::Record], "contest"));
    }

    #[test]
    fn a_helper_of_a_parent_does_not_read_the_childs_record() {
        assert!(may_cover(Kind::Helper, Scope::Record, true));
        assert!(!may_cover(Kind::Helper, Scope::Record, false));
        assert!(!may_rest(Kind::Trustee, Basis::OwnWord));
    }

    #[test]
    fn only_an_order_lets_somebody_consent_to_a_plan_and_only_of_whom_it_is_about() {
        for kind in Kind::ALL {
            let by_order = [Kind::Trustee, Kind::Administrator].contains(&kind);
            assert_eq!(may_cover(kind, Scope::Consent, true), by_order, "{kind:?}");
            assert!(!may_cover(kind, Scope::Consent, false), "{kind:?}");
        }
        assert!(opens(&[Scope::Consent], "consent_individual_plan"));
        let others = Scope::ALL.into_iter().filter(|scope| *scope != Scope::Consent);
        assert!(!opens(&others.collect::<Vec<_>>(), "consent_individual_plan"));
    }

    #[test]
    fn an_interpreter_is_at_meetings_and_nothing_else() {
        for own in [true, false] {
            let may = |scope: &Scope| may_cover(Kind::Interpreter, *scope, own);
            assert_eq!(
                Scope::ALL.into_iter().filter(may).collect::<Vec<_>>(),
                [Scope::Meetings]
            );
        }
        for what in ["my-case", "my-meetings", "book_meeting", "my-letter"] {
            assert!(!opens(&[Scope::Meetings], what), "{what}");
        }
        assert!(are_told(&[Scope::Meetings], "journal:Meeting"));
        assert!(!are_told(&[Scope::Meetings], "journal:LetterWritten"));
        assert!(!are_told(&[Scope::Follow], "journal:NoteWritten"));
    }
}
