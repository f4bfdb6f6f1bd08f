//! What one may see, in parts that an index walks each in the order of a list: however many cases
//! there are, a list reads about as many as it shows. Together the parts are the rule for one case;
//! the test of twins in `checks/stories` holds them against it.

use access::ListKey;
use access::key::Filter;
use casework::{StaffId, UnitId};
use db::{Query, Val, args};

pub(crate) enum Part<'a> {
    /// Cases that they have; those with a protected identity where they are named for it.
    Own,
    /// Cases of a colleague who is away, protected identities aside.
    StoodInFor(StaffId),
    /// Cases of others that they were let into.
    LetIn,
    /// Cases of others with a protected identity that they are named for.
    Named,
    Unit(&'a UnitId),
    /// Of this unit those with intake, and those closed there.
    IntakeOf(&'a UnitId),
}

/// The texts of a question for each part: `$1` staff or unit, `$2` own number, `$3` how many,
/// `$4` today (only where cases of others are; after what is asked for beside). A case may stand in several parts; an empty text: the
/// question is not for this part.
pub(crate) struct Texts {
    pub own: &'static str,
    pub stood_in: &'static str,
    pub let_in: &'static str,
    pub named: &'static str,
    pub unit: &'static str,
    pub intake: &'static str,
}

/// Around `SELECT columns … condition`: `$before` and what ends `$and`. The order of the tables is the
/// order of reading.
macro_rules! in_parts {
    ($before:expr, $columns:expr, $and:expr) => {
        crate::parts::in_parts!($before, $columns, $and, "$4")
    };
    ($before:expr, $columns:expr, $and:expr, $today:literal) => {
        crate::parts::Texts {
            own: crate::parts::in_part!(
                $before, $columns,
                "case_view v CROSS JOIN case_access a WHERE v.owner = $1 AND a.owner = $1 AND (a.shielded = 0 OR EXISTS \
                 (SELECT 1 FROM case_grant n WHERE n.case_id = v.case_id AND n.staff = $1 AND n.kind = 'named'))",
                $and
            ),
            stood_in: crate::parts::in_part!(
                $before, $columns, "case_view v CROSS JOIN case_access a WHERE v.owner = $1 AND a.owner = $1 AND a.protected = 0", $and
            ),
            let_in: crate::parts::in_part!(
                $before, $columns,
                "case_grant g CROSS JOIN case_view v CROSS JOIN case_access a WHERE g.staff = $1 AND g.kind = 'colleague' \
                 AND v.case_id = g.case_id AND a.shielded = 0",
                concat!("AND g.until >= ", $today, " ", $and)
            ),
            named: crate::parts::in_part!(
                $before, $columns,
                "case_grant g CROSS JOIN case_access a CROSS JOIN case_view v WHERE g.staff = $1 AND g.kind = 'named' \
                 AND a.case_id = g.case_id AND a.shielded = 1 AND (a.owner IS NULL OR a.owner <> $1)",
                $and
            ),
            unit: crate::parts::in_part!(
                $before, $columns, "case_view v CROSS JOIN case_access a WHERE v.unit = $1 AND a.shielded = 0", $and
            ),
            intake: crate::parts::in_part!(
                $before, $columns,
                "case_view v CROSS JOIN case_access a WHERE v.unit = $1 AND v.phase IN ('phase-intake', 'phase-closed') AND a.shielded = 0",
                $and
            ),
        }
    };
}
/// One part; nobody is shown what is about themselves.
macro_rules! in_part {
    ($before:expr, $columns:expr, $from:literal, $and:expr) => {
        concat!(
            $before, "SELECT ", $columns, " FROM ", $from,
            " AND a.case_id = v.case_id AND NOT EXISTS (SELECT 1 FROM case_party o WHERE o.case_id = v.case_id AND o.number = $2) ",
            $and
        )
    };
}
pub(crate) use {in_part, in_parts};

/// Stands where a person would: no row holds it.
pub(crate) const NOBODY: &str = "\u{1}";

/// A question in each part that the key's filter reaches; none: it reaches no cases of staff. `more`: arguments from `$4` on.
pub(crate) fn queries(key: &ListKey, texts: &Texts, most: usize, more: &[Val]) -> Vec<Query> {
    let (staff, own_number, whole_units, intake_units, stands_in_for) = match key.filter() {
        Filter::Staff {
            staff,
            own_number,
            whole_units,
            intake_units,
            stands_in_for,
        } => (
            staff.to_string(),
            own_number.digits(),
            &whole_units[..],
            &intake_units[..],
            &stands_in_for[..],
        ),
        Filter::Unit(unit) => (
            NOBODY.to_owned(),
            NOBODY,
            std::slice::from_ref(unit),
            &[][..],
            &[][..],
        ),
        Filter::Party(_) | Filter::House => return Vec::new(),
    };
    let parts = [Part::Own, Part::LetIn, Part::Named].into_iter();
    let parts = parts.chain(whole_units.iter().map(Part::Unit));
    let parts = parts.chain(intake_units.iter().map(Part::IntakeOf));
    let parts = parts.chain(stands_in_for.iter().copied().map(Part::StoodInFor));
    let asked = parts.map(|part| {
        let (text, whose) = match part {
            Part::Own => (texts.own, staff.clone()),
            Part::StoodInFor(absent) => (texts.stood_in, absent.to_string()),
            Part::LetIn => (texts.let_in, staff.clone()),
            Part::Named => (texts.named, staff.clone()),
            Part::Unit(unit) => (texts.unit, unit.as_str().to_owned()),
            Part::IntakeOf(unit) => (texts.intake, unit.as_str().to_owned()),
        };
        let mut args = args![whose, own_number, most as i64];
        args.extend_from_slice(more);
        if matches!(part, Part::LetIn) {
            args.push(Val::from(key.today().to_string()));
        }
        (text, args)
    });
    asked
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, args)| Query::new(text, args))
        .collect()
}
