//! Families of many kinds, and everybody in them.

use crate::chance::Chance;
use crate::data::{self, Tongue};
use crate::numbers::{self, Numbers, Sex};
use casework::{PersonalNumber, Protection};
use jiff::civil::Date;

/// Somebody in the town.
#[derive(Clone, Debug)]
pub struct Townsman {
    pub given_name: String,
    pub surname: String,
    pub number: PersonalNumber,
    pub sex: Sex,
    pub protection: Protection,
    pub address: Option<String>,
}

impl Townsman {
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.surname)
    }
    pub fn born(&self) -> Date {
        self.number.born().unwrap_or(Date::MIN)
    }
    pub fn age_on(&self, day: Date) -> i16 {
        numbers::age_on(&self.number, day).unwrap_or_default()
    }
}

/// How a family lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    OneParent,
    TwoParents,
    /// Divorced; both have custody, and the children live with each in turn.
    SharedCustody,
    /// A parent, and somebody who lives there and is not the parent.
    StepFamily,
    /// The children live with their parent and a grandparent.
    WithGrandparent,
    Expecting,
}

#[derive(Clone, Debug)]
pub struct Adult {
    pub person: Townsman,
    pub is_guardian: bool,
}

#[derive(Clone, Debug)]
pub struct Child {
    pub person: Townsman,
    /// School or preschool.
    pub goes_to: String,
}

#[derive(Clone, Debug)]
pub struct Family {
    pub kind: Kind,
    /// Guardians first.
    pub adults: Vec<Adult>,
    /// Oldest first; empty where a child is expected.
    pub children: Vec<Child>,
    pub street: String,
    pub protection: Protection,
    /// Two letters of the tongue spoken at home.
    pub tongue: String,
}

impl Family {
    pub fn guardians(&self) -> impl Iterator<Item = &Townsman> {
        self.adults
            .iter()
            .filter(|adult| adult.is_guardian)
            .map(|adult| &adult.person)
    }
    pub fn everybody(&self) -> impl Iterator<Item = &Townsman> {
        let adults = self.adults.iter().map(|adult| &adult.person);
        adults.chain(self.children.iter().map(|child| &child.person))
    }
}

/// What a story asks of a family; the rest is chance.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    pub kind: Option<Kind>,
    pub protection: Protection,
    pub tongue: Option<&'static str>,
    /// Ages of the children today, oldest first.
    pub children: &'static [(i16, Sex)],
}

/// Makes families until the list of numbers is empty.
pub struct Registry {
    pub numbers: Numbers,
    pub today: Date,
}

impl Registry {
    /// None where there is no number left for a guardian or a child.
    pub fn family(&mut self, wanted: Wanted, chance: &mut Chance) -> Option<Family> {
        let tongue = tongue(wanted.tongue, chance);
        let kind = wanted.kind.unwrap_or_else(|| kind(chance));
        let ages = match wanted.children {
            [] if kind == Kind::Expecting => Vec::new(),
            [] => ages(chance),
            asked => asked.to_vec(),
        };
        let mut minors = Vec::new();
        for (age, sex) in ages {
            minors.push((self.numbers.aged(age, sex, self.today, chance)?, sex));
        }
        let births = minors.iter().filter_map(|(number, _)| number.born());
        let oldest = births.map(|born| born.year()).min().unwrap_or(self.today.year());
        let street = format!("{} {}", chance.pick(&data::town().streets), chance.between(1, 68));
        let surname = chance.pick(&tongue.surnames).clone();
        let mut family = Family {
            kind,
            adults: Vec::new(),
            children: Vec::new(),
            street,
            protection: wanted.protection,
            tongue: tongue.key.clone(),
        };
        for (sex, is_guardian, grand) in grown_ups(kind, chance) {
            let years = if grand {
                (1947, oldest - 38)
            } else {
                (oldest - 37, oldest - 19)
            };
            let number = self.numbers.born_in(years, sex, chance);
            // A grandparent more or less makes no story impossible; a guardian does.
            let number = match number {
                Some(number) => number,
                None if grand => continue,
                None => self.numbers.born_in((oldest - 50, oldest - 18), sex, chance)?,
            };
            let own = chance.percent(40).then(|| chance.pick(&tongue.surnames).clone());
            let person = self.somebody(
                number,
                sex,
                own.unwrap_or_else(|| surname.clone()),
                &family,
                tongue,
                chance,
            );
            family.adults.push(Adult { person, is_guardian });
        }
        for (number, sex) in minors {
            let person = self.somebody(number, sex, surname.clone(), &family, tongue, chance);
            let goes_to = goes_to(person.age_on(self.today), chance);
            family.children.push(Child { person, goes_to });
        }
        Some(family)
    }

    fn somebody(
        &self,
        number: PersonalNumber,
        sex: Sex,
        surname: String,
        family: &Family,
        tongue: &Tongue,
        chance: &mut Chance,
    ) -> Townsman {
        let given = if sex == Sex::Woman {
            &tongue.women
        } else {
            &tongue.men
        };
        let taken: Vec<&str> = family.everybody().map(|one| one.given_name.as_str()).collect();
        let free: Vec<&String> = given
            .iter()
            .filter(|name| !taken.contains(&name.as_str()))
            .collect();
        Townsman {
            given_name: (*chance.pick(&free)).clone(),
            surname,
            number,
            sex,
            protection: family.protection,
            address: (family.protection != Protection::ProtectedRegistration).then(|| family.street.clone()),
        }
    }
}

/// One to three children, two years or so apart, none of them of age.
fn ages(chance: &mut Chance) -> Vec<(i16, Sex)> {
    let spans: [(i64, i64, usize); 5] = [(14, 17, 16), (11, 13, 26), (8, 10, 24), (6, 7, 14), (3, 5, 20)];
    let mut place = chance.below(100);
    let mut age = 10;
    for (from, to, weight) in spans {
        if place < weight {
            age = chance.between(from, to);
            break;
        }
        place -= weight;
    }
    let count = [1, 1, 1, 2, 2, 2, 3][chance.below(7)];
    let mut ages = Vec::new();
    while ages.len() < count && age >= 3 {
        let sex = if chance.percent(50) { Sex::Woman } else { Sex::Man };
        ages.push((age as i16, sex));
        age -= chance.between(2, 4);
    }
    ages
}

fn tongue(wanted: Option<&str>, chance: &mut Chance) -> &'static Tongue {
    let all = &data::names().tongue;
    if let Some(tongue) = all.iter().find(|tongue| Some(tongue.key.as_str()) == wanted) {
        return tongue;
    }
    let mut place = chance.below(all.iter().map(|tongue| tongue.weight).sum());
    for tongue in all {
        if place < tongue.weight {
            return tongue;
        }
        place -= tongue.weight;
    }
    &all[0]
}

fn kind(chance: &mut Chance) -> Kind {
    let kinds = [
        Kind::OneParent,
        Kind::TwoParents,
        Kind::TwoParents,
        Kind::SharedCustody,
        Kind::SharedCustody,
    ];
    let rare = [Kind::StepFamily, Kind::StepFamily, Kind::WithGrandparent];
    if chance.percent(18) {
        *chance.pick(&rare)
    } else {
        *chance.pick(&kinds)
    }
}

/// Sex, custody, and whether they are a grandparent.
fn grown_ups(kind: Kind, chance: &mut Chance) -> Vec<(Sex, bool, bool)> {
    let (mother, father) = ((Sex::Woman, true, false), (Sex::Man, true, false));
    match kind {
        Kind::OneParent if chance.percent(20) => vec![father],
        Kind::OneParent | Kind::Expecting => vec![mother],
        Kind::TwoParents | Kind::SharedCustody => vec![mother, father],
        Kind::StepFamily => vec![mother, (Sex::Man, false, false)],
        Kind::WithGrandparent => vec![mother, (Sex::Woman, false, true)],
    }
}

fn goes_to(age: i16, chance: &mut Chance) -> String {
    let town = data::town();
    chance
        .pick(if age < 6 { &town.preschools } else { &town.schools })
        .clone()
}
