//! *Inskrivet från papper.* A party's step that came on paper, done for them by whoever may write in the case: the words are the
//! party's, and beside them stands who typed them in and which day they came.

use crate::act::{Acted, Command, Where};
use crate::cases::Unshown;
use crate::committee::{Committee, NotOpened};
use access::Key;
use casework::{Act, Actor, OnPaper, Party};
use jiff::civil::Date;

/// The party as the one who acts. None: nobody acts for them here: they have no number, are shut out, or it is not staff
/// who types.
pub fn on_paper(key: &Key, party: &Party, came: Date) -> Option<Actor> {
    let Actor::Staff { id, name, title } = key.actor() else {
        return None;
    };
    let number = party.person.number.clone().filter(|_| party.reads_along())?;
    Some(Actor::Resident {
        name: party.person.name.clone(),
        number,
        through: None,
        helped: None,
        on_paper: Some(Box::new(OnPaper {
            by: id,
            name,
            title,
            came,
        })),
    })
}

impl Committee {
    /// `by` is what [`on_paper`] gave.
    pub async fn type_in(
        &self,
        key: &Key,
        unshown: &mut Unshown,
        by: Actor,
        command: &Command<'_>,
    ) -> Result<Acted, NotOpened> {
        let is_ours = key.act() == Act::Write && key.case() == unshown.open.case;
        if !is_ours || by.on_paper().map(|paper| paper.by) != key.actor().staff() {
            return Err(NotOpened::NotThere);
        }
        let at = Where::Case(key, &unshown.open, unshown.line.as_ref());
        let (acted, written) = self.run(at, by, command).await?;
        if written {
            unshown.line = None;
        } else if matches!(acted, Acted::Done { .. }) {
            self.log(unshown).await?;
        }
        Ok(acted)
    }
}
