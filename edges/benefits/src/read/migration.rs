//! *Migrationsverket.* Which permits were asked for and decided, and for how long.

use super::{Read, about, day, short, whole};
use crate::tree::Element;
use crate::{Fault, Question};
use casework::benefits::{Agency, Matter, RegisterFact};

pub fn read(data: &Element, question: &Question) -> Result<Read, Fault> {
    // An answer about nobody has no inside, and says so by being there.
    let Some(response) = data.child("response") else {
        return match data.children().is_empty() {
            true => whole(Agency::Migration, Vec::new()),
            false => Err(Fault::Unreadable("no answer")),
        };
    };
    about(response.word("personnummer"), question)?;
    let facts = response.all("svar").into_iter().map(|one| {
        let code = one
            .word("beslutsTyp")
            .or(one.word("arendeTyp"))
            .unwrap_or_default();
        let names = ["beslutsTypNamn", "beslutsKodNamn", "giltighetstid"].map(|name| one.word(name));
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(", ");
        RegisterFact {
            from: one.word("fromDatum").or(one.word("beslutsdatum")).and_then(day),
            to: one.word("tomDatum").and_then(day),
            // Asked for and not decided.
            pending: one.word("beslutsdatum").is_none(),
            ..RegisterFact::new(Matter::Permit, &short(code), &short(&name))
        }
    });
    whole(Agency::Migration, facts.collect())
}
