//! One row of the guideline as a form: what it is about, how much, from when, where it stands and who decided it.

use assistance::{GuidelineRow, Kinds, Month, Ore, RowOf, RowValue, Word};
use casework::answers::Reader;
use casework::page::{Choice, Kind, choices};
use casework::{Answers, Page, Question, Say};

const RENT: &str = "guideline-of-rent";
const RENT_MORE: &str = "guideline-of-rent-more";
const COST: &str = "guideline-of-cost";
const EMERGENCY_ADULT: &str = "guideline-of-emergency-adult";
const EMERGENCY_CHILD: &str = "guideline-of-emergency-child";
const APPROVE: &str = "guideline-of-approve";
const APPROVE_OTHER: &str = "guideline-of-approve-other";
const OF: [&str; 7] = [
    RENT,
    RENT_MORE,
    COST,
    EMERGENCY_ADULT,
    EMERGENCY_CHILD,
    APPROVE,
    APPROVE_OTHER,
];

const MOST: &str = "guideline-value-most";
const AS_ASKED: &str = "guideline-as-asked";
const JUDGED: &str = "guideline-judged";
const SILENT: &str = "guideline-silent";
const VALUE: [&str; 4] = [MOST, AS_ASKED, JUDGED, SILENT];

/// In whole kronor; more in one row is a slip of the hand.
const HIGHEST: i64 = 1_000_000;
const LARGEST_FAMILY: u8 = 20;

/// A new row, or one that takes the place of another.
pub fn page(of: Option<Say>) -> Page {
    let title = of.unwrap_or(Say::key("guideline-add"));
    let kinds = Kinds::national().costs.iter().map(|cost| Choice {
        value: cost.kind.to_string(),
        label: Say {
            key: cost.key.as_str().to_owned().into(),
            args: Vec::new(),
        },
        help: None,
    });
    Page::new(title, "administer-save")
        .lead("guideline-row-lead")
        .ask(Question::new("of", Kind::Choice(choices(&OF)), "guideline-what"))
        .ask(
            Question::text("adults", 2, "guideline-adults")
                .help("guideline-adults-help")
                .optional()
                .when("of", &[RENT]),
        )
        .ask(Question::text("children", 2, "guideline-children").when("of", &[RENT]))
        .ask(Question::new("kind", Kind::Select(kinds.collect()), "guideline-kind").when("of", &[COST]))
        .ask(
            Question::text("members", 2, "guideline-members")
                .help("guideline-members-help")
                .optional()
                .when("of", &[COST]),
        )
        .ask(Question::new(
            "value",
            Kind::Choice(choices(&VALUE)),
            "guideline-value",
        ))
        .ask(Question::new("most", Kind::Money, "guideline-amount").when("value", &[MOST]))
        .ask(Question::date("from", "guideline-from-day").help("guideline-from-help"))
        .ask(Question::text("ground", 120, "guideline-ground").help("guideline-ground-help"))
        .ask(Question::text("source", 200, "guideline-source").help("guideline-source-help"))
}

/// A row as it would have been typed.
pub fn typed(row: &GuidelineRow) -> Answers {
    let mut answers = Answers::default();
    let mut set = |question: &str, answer: String| answers.set(question, answer);
    let number = |number: &Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
    let of = match &row.of {
        RowOf::Rent { adults, children } => {
            set("adults", number(adults));
            set("children", children.to_string());
            RENT
        }
        RowOf::RentForEachChildMore => RENT_MORE,
        RowOf::Cost { kind, members } => {
            set("kind", kind.to_string());
            set("members", number(members));
            COST
        }
        RowOf::EmergencyAdult => EMERGENCY_ADULT,
        RowOf::EmergencyChild => EMERGENCY_CHILD,
        RowOf::ApproveAbove => APPROVE,
        RowOf::ApproveOtherAbove => APPROVE_OTHER,
    };
    set("of", of.to_owned());
    let value = match row.value {
        RowValue::Most(most) => {
            set("most", most.to_string());
            MOST
        }
        RowValue::AsAsked => AS_ASKED,
        RowValue::Judged => JUDGED,
        RowValue::Silent => SILENT,
    };
    set("value", value.to_owned());
    set("from", row.from.first_day().to_string());
    set("ground", row.ground.to_string());
    set("source", row.source.clone());
    answers
}

/// None: something is wrong, and told beside its field.
pub fn read(read: &mut Reader<'_>) -> Option<GuidelineRow> {
    let of = read.choice("of", |word| OF.into_iter().find(|of| *of == word));
    let of = of.and_then(|of| about(of, read));
    let value = read.choice("value", |word| VALUE.into_iter().find(|value| *value == word));
    let value = value.and_then(|value| counted(value, of.as_ref(), read));
    let from = first_of_month(read);
    let ground = read.text("ground", 120);
    let source = read.text("source", 200);
    if !read.problems.0.is_empty() {
        return None;
    }
    Some(GuidelineRow {
        of: of?,
        value: value?,
        from: from?,
        ground: Word::from(ground),
        source,
    })
}

fn about(of: &str, read: &mut Reader<'_>) -> Option<RowOf> {
    Some(match of {
        RENT => {
            let adults = number("adults", 1, 2, false, read);
            let children = number("children", 0, LARGEST_FAMILY, true, read)?;
            RowOf::Rent { adults, children }
        }
        COST => {
            let known = |word: &str| Kinds::national().costs.iter().find(|cost| cost.kind == *word);
            let kind = read.choice("kind", known);
            let members = number("members", 1, LARGEST_FAMILY, false, read);
            RowOf::Cost {
                kind: kind?.kind.clone(),
                members,
            }
        }
        RENT_MORE => RowOf::RentForEachChildMore,
        EMERGENCY_ADULT => RowOf::EmergencyAdult,
        APPROVE => RowOf::ApproveAbove,
        APPROVE_OTHER => RowOf::ApproveOtherAbove,
        _ => RowOf::EmergencyChild,
    })
}

/// A person judges costs alone; a day's food is an amount, or nothing is said of it.
fn counted(value: &str, of: Option<&RowOf>, read: &mut Reader<'_>) -> Option<RowValue> {
    match value {
        MOST => amount(read).map(RowValue::Most),
        JUDGED if !matches!(of, None | Some(RowOf::Cost { .. })) => {
            read.problems.add("value", "guideline-problem-judged");
            None
        }
        JUDGED => Some(RowValue::Judged),
        SILENT => Some(RowValue::Silent),
        _ => Some(RowValue::AsAsked),
    }
}

fn amount(read: &mut Reader<'_>) -> Option<i64> {
    let typed = read.answers.first("most");
    let key = match Ore::read(typed) {
        Ok(amount) if amount.0 % 100 != 0 => "guideline-problem-whole",
        Ok(amount) if !(0..=HIGHEST).contains(&(amount.0 / 100)) => "guideline-problem-amount",
        Ok(amount) => return Some(amount.0 / 100),
        Err(_) if typed.is_empty() => "problem-required",
        Err(why) => why.key(),
    };
    read.problems.add("most", key);
    None
}

/// What is counted is a month, so a row is in force from its first day.
fn first_of_month(read: &mut Reader<'_>) -> Option<Month> {
    let day = read.date("from")?;
    let month = Month::of(day).filter(|month| month.first_day() == day);
    if month.is_none() {
        read.problems.add("from", "guideline-problem-first");
    }
    month
}

fn number(question: &str, least: u8, most: u8, must: bool, read: &mut Reader<'_>) -> Option<u8> {
    let typed = read.answers.first(question);
    if typed.is_empty() {
        if must {
            read.problems.add(question, "problem-required");
        }
        return None;
    }
    let number = typed
        .parse()
        .ok()
        .filter(|number| (least..=most).contains(number));
    if number.is_none() {
        let say = Say::key("guideline-problem-number")
            .with("least", i64::from(least))
            .with("most", i64::from(most));
        read.problems.add(question, say);
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn row() -> Answers {
        let all = [
            ("of", RENT),
            ("adults", "2"),
            ("children", "0"),
            ("value", MOST),
            ("most", "7 000 kr"),
            ("from", "2027-01-01"),
            ("ground", "4.1"),
            ("source", "Nämnden 2026-11-20"),
        ];
        all.into_iter()
            .fold(Answers::default(), |answers, (question, answer)| {
                answers.with(question, answer)
            })
    }

    fn but(mut answers: Answers, with: &[(&str, &str)]) -> Answers {
        with.iter()
            .for_each(|(question, answer)| answers.set(*question, *answer));
        answers
    }

    fn told(answers: &Answers) -> Vec<String> {
        let mut reader = answers.reader(date(2026, 11, 23));
        assert_eq!(read(&mut reader), None);
        reader.problems.0.into_iter().map(|one| one.question).collect()
    }

    #[test]
    fn what_was_typed_is_read_and_typed_again_alike() {
        let answers = row();
        let read = read(&mut answers.reader(date(2026, 11, 23))).expect("all is right");
        assert_eq!(read.value, RowValue::Most(7_000));
        let again = but(typed(&read), &[("most", "7 000 kr")]);
        assert_eq!(again, answers);
    }

    #[test]
    fn what_is_wrong_is_told_beside_its_field() {
        let wrong = [("children", "-1"), ("most", "7 000,50"), ("from", "2027-01-15")];
        assert_eq!(told(&but(row(), &wrong)), ["children", "most", "from"]);
        assert_eq!(told(&but(row(), &[("value", JUDGED)])), ["value"]);
        let unknown = [("of", COST), ("kind", "yacht"), ("members", "99")];
        assert_eq!(told(&but(row(), &unknown)), ["kind", "members"]);
        assert_eq!(told(&but(row(), &[("most", "2000000")])), ["most"]);
    }
}
