//! *Tillgång i alla ärenden.* Whoever lets somebody help them, or takes it back, need not do it case by case: it is done in
//! each of their own that there are now, by a fact of its own in each, in what may be given there.

use crate::act::Command;
use crate::committee::{Committee, NotOpened};
use access::Viewer;
use casework::journal::Journal;
use casework::journal::representation::{Kind, Scope, rules};
use casework::journal::steps::representation::{EVERYWHERE, GIVE, TAKE_BACK, WHERE};
use casework::{Act, Answers, CaseId, Party, PartyRole, PersonalNumber};

impl Committee {
    /// After it was done in `at`, whose journal is as it was before.
    pub async fn let_in_elsewhere(
        &self,
        viewer: &Viewer,
        at: CaseId,
        journal: &Journal,
        command: &Command<'_>,
    ) -> Result<(), NotOpened> {
        let Viewer::Resident(resident) = viewer else {
            return Ok(());
        };
        if command.answers.first(WHERE) != EVERYWHERE {
            return Ok(());
        }
        let of = by_whom(journal, command.answers.first("representation"));
        let list = access::list(viewer, Act::Follow, self.outside.today()).map_err(NotOpened::Denied)?;
        for mine in self.my_cases(&list).await?.iter().filter(|mine| mine.case != at) {
            let key = self.key(viewer, Act::Follow, mine.case).await?;
            let mut unshown = self.open_to_act(&key, command.step).await?;
            let there = unshown.open.file.journal();
            let answers = match (command.step, &of) {
                (GIVE, _) => to_give(there, &resident.number, command.answers),
                (TAKE_BACK, Some(of)) => to_take_back(there, (&resident.number, of), command.answers),
                _ => None,
            };
            let Some(answers) = answers else { continue };
            let here = Command {
                id: format!("{} {}", command.id, mine.case),
                step: command.step,
                answers: &answers,
                draft: None,
                circumstances: command.circumstances,
            };
            // Refused: they have it there already.
            self.act_unshown(&key, &mut unshown, &here).await?;
        }
        Ok(())
    }
}

fn own<'a>(journal: &'a Journal, number: &'a PersonalNumber) -> impl Iterator<Item = &'a Party> {
    let parties = journal.parties.iter();
    parties.filter(move |party| party.person.number.as_ref() == Some(number))
}

fn by_whom(journal: &Journal, nth: &str) -> Option<PersonalNumber> {
    let mut all = journal.representations.all.iter();
    let one = all.find(|one| one.seq.to_string() == nth)?;
    one.is.by.number.clone()
}

/// The same, less what nobody may be let into there. None: nothing is left.
fn to_give(journal: &Journal, number: &PersonalNumber, answers: &Answers) -> Option<Answers> {
    let kind = Kind::parse(answers.first("kind"))?;
    let about_oneself = own(journal, number)
        .next()
        .is_some_and(|party| party.role == PartyRole::Subject);
    let may =
        |word: &&str| Scope::parse(word).is_some_and(|scope| rules::may_cover(kind, scope, about_oneself));
    let scopes: Vec<String> = answers.all("scopes").filter(may).map(str::to_owned).collect();
    let mut there = answers.clone();
    let any = !scopes.is_empty();
    there.fields.insert("scopes".to_owned(), scopes);
    any.then_some(there)
}

/// The one by the same person that stands there.
fn to_take_back(
    journal: &Journal,
    (number, of): (&PersonalNumber, &PersonalNumber),
    answers: &Answers,
) -> Option<Answers> {
    let mut all = journal.representations.all.iter();
    let mine = |person| own(journal, number).any(|party| party.person.id == person);
    let one = all.find(|one| one.stands() && one.is_by(of) && mine(one.is.person))?;
    let mut there = answers.clone();
    there.set("representation", one.seq.to_string());
    Some(there)
}
