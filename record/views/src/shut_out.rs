//! *Insynsspärr i alla ärenden.* Whoever asks that another is kept out of one case is not to think of the others: it is
//! done at once in each that both follow, and each is decided on by those whose case it is.

use crate::act::Command;
use crate::committee::{Committee, NotOpened};
use access::Viewer;
use casework::journal::Journal;
use casework::journal::steps::ask_block;
use casework::{Act, Answers, CaseId, PersonId, PersonalNumber};

impl Committee {
    /// After it was asked in `at`, of the person that was named there.
    pub async fn shut_out_elsewhere(
        &self,
        viewer: &Viewer,
        at: CaseId,
        journal: &Journal,
        command: &Command<'_>,
    ) -> Result<(), NotOpened> {
        let named = command.answers.first("person");
        let party = journal
            .parties
            .iter()
            .find(|party| party.person.id.to_string() == named);
        let Some(number) = party.and_then(|party| party.person.number.clone()) else {
            return Ok(());
        };
        let list = access::list(viewer, Act::Follow, self.outside.today()).map_err(NotOpened::Denied)?;
        for mine in self.my_cases(&list).await? {
            if mine.case != at {
                self.shut_out_in(viewer, mine.case, &number, command).await?;
            }
        }
        Ok(())
    }

    async fn shut_out_in(
        &self,
        viewer: &Viewer,
        case: CaseId,
        number: &PersonalNumber,
        command: &Command<'_>,
    ) -> Result<(), NotOpened> {
        let key = self.key(viewer, Act::Follow, case).await?;
        let mut unshown = self.open_to_act(&key, ask_block::NAME).await?;
        let Some(person) = sees(unshown.open.file.journal(), number) else {
            return Ok(());
        };
        let reason = command.answers.first("reason");
        let answers = Answers::default()
            .with("person", &person.to_string())
            .with("reason", reason);
        let here = Command {
            id: format!("{} {case}", command.id),
            step: ask_block::NAME,
            answers: &answers,
            draft: None,
            circumstances: command.circumstances,
        };
        // Refused: somebody shut them out a moment ago.
        self.act_unshown(&key, &mut unshown, &here).await.map(drop)
    }
}

/// They follow this case too.
fn sees(journal: &Journal, number: &PersonalNumber) -> Option<PersonId> {
    let own = |party: &&casework::Party| party.person.number.as_ref() == Some(number);
    let mut places = journal.parties.iter().filter(own);
    let blocked = places.clone().any(|party| party.blocked);
    let follows = places.find(|party| party.follows_from.is_some());
    follows.filter(|_| !blocked).map(|party| party.person.id)
}
