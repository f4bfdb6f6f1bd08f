//! Families that every town has, whatever its seed: one of each state and of each difficulty that
//! somebody who tries the house should meet. Days are counted back from today.

use super::{concern, investigation};
use crate::data::Worried;
use crate::numbers::Sex;
use crate::people::{Kind, Wanted};
use casework::Protection;

pub struct Told {
    pub days_ago: i64,
    pub hour: i8,
    pub who: Worried,
    /// Places in the family.
    pub children: &'static [usize],
    pub course: concern::Course,
    pub after: investigation::Course,
}

pub struct Purpose {
    pub wanted: Wanted,
    pub told: Vec<Told>,
    /// The colleague whom the start screen names works with it.
    pub is_first_workers: bool,
    /// The names under which the start screen knows them: guardians first, then the oldest child.
    pub logins: &'static [&'static str],
}

const fn decided(after: i64, ending: concern::Ending) -> concern::Course {
    concern::Course {
        ending,
        decided_after: after,
        is_extended: false,
        is_identified: true,
        told_later: false,
    }
}

const OPENED: concern::Ending = concern::Ending::Opened;
const DECLINED: concern::Ending = concern::Ending::Declined;

const fn takes(days: i64, ending: investigation::Ending) -> investigation::Course {
    investigation::Course {
        waits: 3,
        takes: days,
        is_extended: false,
        ending,
        shuts_off: None,
        is_contested: false,
        has_colleague: false,
    }
}

const USUAL: investigation::Course = takes(110, investigation::Ending::Support);
const UNALLOTTED: investigation::Course = investigation::Course {
    waits: 45,
    takes: 140,
    ..USUAL
};

const fn told(days_ago: i64, who: Worried, course: concern::Course, after: investigation::Course) -> Told {
    Told {
        days_ago,
        hour: 10,
        who,
        children: &[0],
        course,
        after,
    }
}

fn family(kind: Kind, children: &'static [(i16, Sex)], told: Vec<Told>) -> Purpose {
    let wanted = Wanted {
        kind: Some(kind),
        children,
        ..Wanted::default()
    };
    Purpose {
        wanted,
        told,
        is_first_workers: true,
        logins: &[],
    }
}

fn protected(protection: Protection, mut purpose: Purpose) -> Purpose {
    purpose.wanted.protection = protection;
    purpose
}

fn speaking(tongue: &'static str, mut purpose: Purpose) -> Purpose {
    purpose.wanted.tongue = Some(tongue);
    purpose
}

fn all_of(mut told: Told, children: &'static [usize]) -> Told {
    told.children = children;
    told
}

fn at(mut told: Told, hour: i8) -> Told {
    told.hour = hour;
    told
}

const GIRL: Sex = Sex::Woman;
const BOY: Sex = Sex::Man;

pub fn families() -> Vec<Purpose> {
    let mut all = vec![divorced(), shut_out()];
    all.extend(under_investigation());
    all.extend(with_intake());
    all.extend(after_the_decision());
    all
}

/// Everybody follows, the boy of fifteen himself too; they have been asked to comment.
fn divorced() -> Purpose {
    let asked = investigation::Course {
        has_colleague: true,
        is_contested: true,
        ..takes(119, investigation::Ending::Support)
    };
    let mut purpose = family(
        Kind::SharedCustody,
        &[(15, BOY)],
        vec![told(107, Worried::School, decided(6, OPENED), asked)],
    );
    purpose.wanted.tongue = Some("sv");
    purpose.logins = &["guardian", "other_guardian", "fifteen_year_old"];
    purpose
}

/// One guardian's access is shut off.
fn shut_out() -> Purpose {
    let asked = investigation::Course {
        shuts_off: Some(1),
        ..takes(100, investigation::Ending::NoMeasures)
    };
    let before_telling = concern::Course {
        told_later: true,
        ..decided(4, OPENED)
    };
    family(
        Kind::SharedCustody,
        &[(11, GIRL)],
        vec![told(64, Worried::HealthCare, before_telling, asked)],
    )
}

fn under_investigation() -> Vec<Purpose> {
    let extended = investigation::Course {
        is_extended: true,
        ..takes(165, investigation::Ending::Support)
    };
    let second = takes(118, investigation::Ending::Support);
    vec![
        protected(
            Protection::ConfidentialityMarked,
            family(
                Kind::OneParent,
                &[(9, GIRL)],
                vec![told(38, Worried::Police, decided(5, OPENED), USUAL)],
            ),
        ),
        family(
            Kind::TwoParents,
            &[(12, BOY)],
            vec![told(146, Worried::School, decided(8, OPENED), extended)],
        ),
        // One investigation straight after another.
        family(
            Kind::OneParent,
            &[(10, BOY)],
            vec![
                told(
                    300,
                    Worried::School,
                    decided(9, OPENED),
                    takes(112, investigation::Ending::NoMeasures),
                ),
                told(92, Worried::School, decided(4, OPENED), second),
            ],
        ),
        // The same siblings are reported again and again.
        speaking(
            "ar",
            family(
                Kind::TwoParents,
                &[(13, BOY), (11, GIRL), (8, BOY)],
                vec![
                    all_of(told(310, Worried::Private, decided(11, DECLINED), USUAL), &[0, 1]),
                    all_of(told(190, Worried::School, decided(7, DECLINED), USUAL), &[0]),
                    all_of(told(75, Worried::School, decided(5, OPENED), USUAL), &[0, 1, 2]),
                    all_of(told(12, Worried::Anonymous, decided(3, DECLINED), USUAL), &[1]),
                ],
            ),
        ),
        speaking(
            "so",
            family(
                Kind::OneParent,
                &[(7, GIRL)],
                vec![told(55, Worried::SocialServices, decided(8, OPENED), USUAL)],
            ),
        ),
    ]
}

fn with_intake() -> Vec<Purpose> {
    let open = decided(30, OPENED);
    vec![
        // This morning, before anybody came to work.
        at_dawn(family(
            Kind::TwoParents,
            &[(8, GIRL)],
            vec![at(told(0, Worried::Anonymous, open, USUAL), 0)],
        )),
        at_dawn(family(
            Kind::OneParent,
            &[(12, GIRL), (6, BOY)],
            vec![all_of(at(told(0, Worried::School, open, USUAL), 7), &[0, 1])],
        )),
        // A few days, nearly a fortnight, more than a fortnight.
        family(
            Kind::StepFamily,
            &[(10, BOY)],
            vec![told(5, Worried::School, open, USUAL)],
        ),
        family(
            Kind::SharedCustody,
            &[(14, GIRL)],
            vec![told(12, Worried::HealthCare, open, USUAL)],
        ),
        family(
            Kind::WithGrandparent,
            &[(9, GIRL)],
            vec![told(18, Worried::Preschool, open, USUAL)],
        ),
        protected(
            Protection::ProtectedRegistration,
            family(
                Kind::OneParent,
                &[(12, BOY)],
                vec![told(6, Worried::Police, open, USUAL)],
            ),
        ),
        family(
            Kind::Expecting,
            &[],
            vec![all_of(told(9, Worried::HealthCare, open, USUAL), &[])],
        ),
        // Opened, and nobody has it.
        family(
            Kind::TwoParents,
            &[(13, GIRL)],
            vec![told(21, Worried::School, decided(10, OPENED), UNALLOTTED)],
        ),
        speaking(
            "fi",
            family(
                Kind::OneParent,
                &[(5, BOY)],
                vec![told(15, Worried::HealthCare, decided(11, OPENED), UNALLOTTED)],
            ),
        ),
        family(
            Kind::SharedCustody,
            &[(16, BOY)],
            vec![told(9, Worried::Police, decided(7, OPENED), UNALLOTTED)],
        ),
    ]
}

fn after_the_decision() -> Vec<Purpose> {
    let unborn = Told {
        children: &[],
        ..told(60, Worried::HealthCare, decided(5, OPENED), USUAL)
    };
    vec![
        family(
            Kind::TwoParents,
            &[(11, BOY)],
            vec![told(
                150,
                Worried::School,
                decided(7, OPENED),
                takes(108, investigation::Ending::FollowUpOnly),
            )],
        ),
        family(
            Kind::OneParent,
            &[(13, GIRL)],
            vec![told(210, Worried::School, decided(6, OPENED), USUAL)],
        ),
        family(
            Kind::OneParent,
            &[(15, GIRL)],
            vec![told(
                128,
                Worried::HealthCare,
                decided(5, OPENED),
                takes(112, investigation::Ending::Declined),
            )],
        ),
        family(Kind::Expecting, &[], vec![unborn]),
    ]
}

fn at_dawn(purpose: Purpose) -> Purpose {
    Purpose {
        is_first_workers: false,
        ..purpose
    }
}
