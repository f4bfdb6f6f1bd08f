//! A child with its guardians and siblings. The register tells only numbers: each relative is
//! looked up by itself, for name and protection. A family is told whole or not at all.

use super::Fault;
use super::client::Client;
use super::mapping::{Facts, Meaning};
use casework::PersonalNumber;
use casework::given::{RegisterPerson, RegisterRelative};
use futures_util::stream::{self, StreamExt, TryStreamExt};

/// A child has two guardians at most.
const GUARDIANS_MOST: usize = 2;
/// Of one guardian. More than this is not taken for granted: a person must look.
const CHILDREN_MOST: usize = 12;
/// How many look-ups wait at the same time.
const AT_ONCE: usize = 8;

/// None: nobody under the number.
pub(super) async fn with_family(
    client: &Client,
    number: &PersonalNumber,
) -> Result<Option<RegisterPerson>, Fault> {
    let Some(person) = person(client, number).await? else {
        return Ok(None);
    };
    if person.guardians.len() > GUARDIANS_MOST {
        return Err(Fault::NotWhole("more guardians than we look up"));
    }
    let guardians = living(all(client, &person.guardians).await?);
    let mut siblings = living(all(client, &siblings(&person, &guardians)?).await?);
    // a guardian's post may still name a child by an old number
    siblings.retain(|sibling| sibling.number != person.number);
    siblings.sort_by(|one, other| one.number.cmp(&other.number));
    siblings.dedup_by(|one, other| one.number == other.number);
    Ok(Some(RegisterPerson {
        number: person.number,
        name: person.name,
        born: person.born,
        protection: person.protection,
        address: person.address,
        municipality: person.municipality,
        deceased_on: person.deceased_on,
        guardians: guardians.into_iter().map(relative).collect(),
        siblings: siblings.into_iter().map(relative).collect(),
    }))
}

/// *Syskon.* The other children of the guardians.
fn siblings(person: &Facts, guardians: &[Facts]) -> Result<Vec<PersonalNumber>, Fault> {
    let mut numbers = Vec::new();
    for guardian in guardians {
        if guardian.children.len() > CHILDREN_MOST {
            return Err(Fault::NotWhole("more children than we look up"));
        }
        for child in &guardian.children {
            if *child != person.number && !numbers.contains(child) {
                numbers.push(child.clone());
            }
        }
    }
    Ok(numbers)
}

/// In the order asked for, a few at a time.
async fn all(client: &Client, numbers: &[PersonalNumber]) -> Result<Vec<Facts>, Fault> {
    let look_ups: Vec<_> = numbers.iter().map(|number| known(client, number)).collect();
    stream::iter(look_ups).buffered(AT_ONCE).try_collect().await
}

async fn known(client: &Client, number: &PersonalNumber) -> Result<Facts, Fault> {
    let found = person(client, number).await?;
    found.ok_or(Fault::NotWhole("a relative whom the register does not know"))
}

/// One person; a number that was exchanged is followed once.
async fn person(client: &Client, number: &PersonalNumber) -> Result<Option<Facts>, Fault> {
    let new = match client.ask(number).await? {
        None => return Ok(None),
        Some(Meaning::Person(facts)) => return Ok(Some(*facts)),
        Some(Meaning::MovedTo(new)) => new,
    };
    match client.ask(&new).await? {
        Some(Meaning::Person(facts)) => Ok(Some(*facts)),
        _ => Err(Fault::Unreadable("an old number that leads nowhere")),
    }
}

fn living(people: Vec<Facts>) -> Vec<Facts> {
    people
        .into_iter()
        .filter(|person| person.deceased_on.is_none())
        .collect()
}

fn relative(person: Facts) -> RegisterRelative {
    RegisterRelative {
        number: person.number,
        name: person.name,
        protection: person.protection,
    }
}
