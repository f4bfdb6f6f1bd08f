//! What was answered becomes an application; what is wrong is told beside its field, all at once.

use crate::events::{Account, Application, Asset, Child, Cost, Income, Member};
use crate::questions::{CHILDREN_MAX, List, months};
use crate::questions_last::{ACCOUNT, FILES, FILES_MAX};
use crate::state::State;
use crate::terms::{Home, Living, Paper};
use assistance::{Month, Ore};
use casework::answers::Reader;
use casework::given::RegisterAnswer;
use casework::journal::Happened;
use casework::journal::steps::documents;
use casework::{File, Given, Person, PersonalNumber, Say};
use jiff::civil::Date;

/// More than this, of one thing in one month, is a slip of the hand.
const MOST: Ore = Ore::kronor(1_000_000);

/// Whoever is in the household besides the applicant, with the people that they are.
pub struct Household {
    pub living: Living,
    pub partner: Option<Person>,
    pub children: Vec<(Person, Child)>,
    pub others: u8,
}

/// An amount in kronor, as people write it.
pub fn money(read: &mut Reader<'_>, question: &str) -> Ore {
    let typed = read.answers.first(question);
    if typed.is_empty() {
        read.problems.add(question, "problem-required");
        return Ore::ZERO;
    }
    let key = match Ore::read(typed) {
        Ok(amount) if amount.is_negative() => "financial-assistance-problem-negative",
        Ok(amount) if amount > MOST => "financial-assistance-problem-huge",
        Ok(amount) => return amount,
        Err(why) => why.key(),
    };
    read.problems.add(question, key);
    Ore::ZERO
}

pub fn month(read: &mut Reader<'_>, state: &State, given: &Given) -> Option<Month> {
    let open = months(state, given.today);
    read.choice("month", |word| {
        open.iter().copied().find(|month| month.to_string() == word)
    })
}

/// Pictures of papers that came with the application. Of two, each reads what they sent themselves.
pub fn files(read: &mut Reader<'_>, alone: bool, given: &Given) -> Vec<Happened> {
    let uploads = read
        .answers
        .uploads
        .get(FILES)
        .map(Vec::as_slice)
        .unwrap_or_default();
    if uploads.len() > FILES_MAX {
        let say = Say::key("problem-files-too-many").with("max", FILES_MAX as i64);
        read.problems.add(FILES, say);
        return Vec::new();
    }
    documents(uploads, alone, given)
}

/// A whole number that may be left out.
fn number(read: &mut Reader<'_>, question: &str, most: u8) -> Option<u8> {
    let typed = read.answers.first(question);
    if typed.is_empty() {
        return None;
    }
    let read_as = typed
        .parse::<u8>()
        .ok()
        .filter(|number| (1..=most).contains(number));
    if read_as.is_none() {
        let say = Say::key("financial-assistance-problem-number").with("most", i64::from(most));
        read.problems.add(question, say);
    }
    read_as
}

pub fn household(
    read: &mut Reader<'_>,
    file: &File<State>,
    given: &Given,
    own: Option<&PersonalNumber>,
) -> Option<Household> {
    let living = read.choice("living", Living::parse)?;
    let known = file.state.latest().map(|applied| &applied.asked);
    let partner = match (living, known) {
        (Living::Couple, None) => partner(read, given, own),
        _ => None,
    };
    let others = match living {
        Living::WithOthers => number(read, "others", 15).unwrap_or(1),
        _ => 0,
    };
    let mut numbers: Vec<PersonalNumber> = own.into_iter().cloned().collect();
    numbers.extend(partner.as_ref().and_then(|partner| partner.number.clone()));
    let children = children(read, given, &mut numbers);
    Some(Household {
        living,
        partner,
        children,
        others,
    })
}

fn partner(read: &mut Reader<'_>, given: &Given, own: Option<&PersonalNumber>) -> Option<Person> {
    let name = read.text("partner-name", 120);
    let number = read.personal_number("partner-number");
    if number.is_none() && read.answers.first("partner-number").is_empty() {
        read.problems.add("partner-number", "problem-required");
    }
    if number.is_some() && number.as_ref() == own {
        read.problems
            .add("partner-number", "financial-assistance-problem-own-number");
    }
    let number = number?;
    Some(given.person(&name, Some(number), None))
}

fn children(read: &mut Reader<'_>, given: &Given, numbers: &mut Vec<PersonalNumber>) -> Vec<(Person, Child)> {
    let count = read.answers.items("child");
    if count > CHILDREN_MAX {
        let say = Say::key("financial-assistance-problem-children").with("max", CHILDREN_MAX as i64);
        read.problems.add("child", say);
    }
    let mut children = Vec::new();
    for nth in 0..count.min(CHILDREN_MAX) {
        let at = |field: &str| format!("child.{nth}.{field}");
        let name = read.text(&at("name"), 120);
        let number = read.personal_number(&at("number"));
        if let Some(number) = &number {
            match numbers.contains(number) {
                true => read
                    .problems
                    .add(at("number"), "financial-assistance-problem-twice"),
                false => numbers.push(number.clone()),
            }
        }
        let typed = read.optional_date(&at("born"));
        let days = self::number(read, &at("days"), 31);
        let person = given.person(&name, number.clone(), typed);
        let born = born(&person, number.as_ref(), typed, given);
        let Some(born) = born else {
            read.problems.add(at("born"), "financial-assistance-problem-born");
            continue;
        };
        if born > given.today {
            read.problems.add(at("born"), "problem-date-in-future");
        }
        let child = Child {
            who: format!("c{}", nth + 1),
            person: person.id,
            name: person.name.clone(),
            born,
            days,
            in_school: true,
        };
        children.push((person, child));
    }
    children
}

/// The register's word, then what the number says, then what was typed.
fn born(
    person: &Person,
    number: Option<&PersonalNumber>,
    typed: Option<Date>,
    given: &Given,
) -> Option<Date> {
    let register = number.and_then(|number| match given.register_answer(number) {
        RegisterAnswer::Found(found) => found.born,
        _ => None,
    });
    register
        .or(person.born)
        .or_else(|| number.and_then(PersonalNumber::born))
        .or(typed)
}

/// What was answered of amounts under one list.
fn amounts(read: &mut Reader<'_>, list: List) -> Vec<(String, Ore)> {
    let chosen = read.choices(list.which(), |word| {
        list.kinds().iter().copied().find(|kind| *kind == word)
    });
    let mut amounts = Vec::new();
    for kind in chosen {
        let amount = money(read, &list.amount(kind));
        amounts.push((kind.to_owned(), amount));
    }
    amounts
}

/// Everything of the application that is not who lives there.
pub struct Money {
    pub home: Home,
    pub rent: Ore,
    pub costs: Vec<Cost>,
    pub incomes: Vec<Income>,
    pub assets: Vec<Asset>,
    pub work: Option<String>,
    pub more: Option<String>,
    pub account: Account,
    pub papers: Paper,
    pub papers_missing: Option<String>,
}

pub fn rest(read: &mut Reader<'_>, couple: bool) -> Option<Money> {
    let home = read.choice("home", Home::parse);
    let rent = match home {
        Some(Home::None) | None => Ore::ZERO,
        Some(_) => money(read, "rent"),
    };
    let cost = |(kind, amount)| Cost { kind, amount };
    let costs = amounts(read, List::Costs).into_iter().map(cost).collect();
    let mut incomes: Vec<Income> = Vec::new();
    for (list, who) in [(List::Mine, "a1"), (List::Partners, "a2")] {
        if list == List::Partners && !couple {
            continue;
        }
        let income = |(kind, amount)| Income {
            kind,
            who: who.to_owned(),
            amount,
        };
        incomes.extend(amounts(read, list).into_iter().map(income));
    }
    let asset = |(kind, amount)| Asset { kind, amount };
    let assets = amounts(read, List::Assets).into_iter().map(asset).collect();
    let work = read.optional_text("work", 3_000);
    let more = read.optional_text("more", 5_000);
    let account = account(read);
    let papers = read.choice("papers", Paper::parse);
    let papers_missing = match papers {
        Some(Paper::DontHave) => read.optional_text("papers-missing", 500),
        _ => None,
    };
    Some(Money {
        home: home?,
        rent,
        costs,
        incomes,
        assets,
        work,
        more,
        account: account?,
        papers: papers?,
        papers_missing,
    })
}

/// A number that fails its check digit is never kept unsaid: the person reads which field it is.
pub fn account(read: &mut Reader<'_>) -> Option<Account> {
    let chosen = read.choice("account", |word| ACCOUNT.iter().position(|known| *known == word))?;
    if chosen == 1 {
        return Some(Account::None);
    }
    let (clearing, number) = (read.text("clearing", 5), read.text("account-number", 20));
    if clearing.is_empty() || number.is_empty() {
        return None;
    }
    match assistance::Account::read(&clearing, &number) {
        Ok(account) => Some(Account::Bank {
            clearing: account.clearing,
            number: account.number,
        }),
        Err(wrong) => {
            read.problems.add("account-number", wrong.key());
            None
        }
    }
}

/// As it is kept.
pub fn application(
    nth: u32,
    month: Month,
    household: &Household,
    adults: Vec<Member>,
    money: Money,
    given: &Given,
) -> Application {
    Application {
        nth,
        month,
        received_at: given.received_at(),
        living: household.living,
        adults,
        children: household
            .children
            .iter()
            .map(|(_, child)| child.clone())
            .collect(),
        others_in_home: household.others,
        home: money.home,
        rent: money.rent,
        costs: money.costs,
        incomes: money.incomes,
        assets: money.assets,
        work: money.work,
        more: money.more,
        account: money.account,
        papers: money.papers,
        papers_missing: money.papers_missing,
        with_partner: false,
        signature: None,
    }
}
