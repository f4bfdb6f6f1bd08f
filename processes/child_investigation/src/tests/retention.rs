//! How long a case is kept.

use crate::samples::{Tale, decision_of_none};
use casework::retention::{KEEP_PLACEMENT, Retention};

#[test]
fn a_child_who_may_have_lived_with_another_family_with_consent_is_kept_and_one_who_got_nothing_is_not() {
    let by_the_rules =
        || Retention::after_last_note("person-file-destroy").and_birth("child-investigation-keep");
    let supported = Tale::supported();
    assert_eq!(supported.file.retention(), by_the_rules().kept(KEEP_PLACEMENT));
    let mut ended = Tale::ready();
    ended
        .act("decide", &decision_of_none())
        .expect("the decision is taken");
    assert_eq!(ended.file.retention(), by_the_rules());
}
