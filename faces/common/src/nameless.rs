//! Questions without a name as both halves draw them: the thread, and which unit answers.

use crate::site::Site;
use crate::words::Words;
use casework::nameless::{Line, Thread, Topic, What};
use casework::{Say, UnitId};
use design::{Html, MessageBubble};
use house_store::Unit;

/// Where a question about this goes: as administration said, else to intake. None: there is no unit at all.
pub async fn unit_of(site: &Site, topic: Topic) -> Result<Option<UnitId>, house_store::Fault> {
    let units = site.house.units().await?;
    let chosen = site.house.question_units().await?.remove(topic.key());
    let there = chosen.filter(|id| units.iter().any(|unit| unit.id == *id));
    let intake = || units.iter().find(|unit| unit.is_intake).or(units.first());
    Ok(there.or_else(|| intake().map(|unit| unit.id.clone())))
}

/// Who reads it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Is told what came of it, and neither who did what nor which case it became.
    Asker,
    Staff,
}

/// Oldest first.
pub fn conversation(thread: &Thread, units: &[Unit], reader: Reader, words: &Words<'_>) -> Html {
    let bubbles = thread
        .lines
        .iter()
        .filter_map(|line| bubble(line, units, reader, words));
    design::conversation(&words.get("nameless-thread"), &bubbles.collect::<Vec<_>>())
}

fn bubble(line: &Line, units: &[Unit], reader: Reader, words: &Words<'_>) -> Option<MessageBubble> {
    let is_asker = reader == Reader::Asker;
    let by = |name: &str| match reader {
        Reader::Asker => words.get("nameless-from-us").into(),
        Reader::Staff => Html::from(name.to_owned()),
    };
    let (from, text, ours) = match &line.what {
        What::Asked { text } => {
            let from = words.get(if is_asker {
                "nameless-from-you"
            } else {
                "nameless-from-asker"
            });
            (from.into(), text.clone(), false)
        }
        What::Answered { by: who, text } => (by(who.name()), text.clone(), true),
        What::BecameReport { by: who, .. } => (by(who.name()), words.get("nameless-became-report"), true),
        What::PassedOn { .. } if is_asker => return None,
        What::PassedOn { by: who, to } => {
            let unit = units.iter().find(|unit| unit.id == *to);
            let unit = unit.map_or(to.as_str(), |unit| unit.name.as_str());
            (
                by(who.name()),
                words.with("nameless-passed-on", "unit", unit.to_owned()),
                true,
            )
        }
        What::Published { by: who, asked, done } => {
            let say = Say::key("nameless-published")
                .with("asked", asked)
                .with("done", done);
            (by(who.name()), words.say(&say), true)
        }
        What::Ended { by: Some(who) } => (by(who.name()), words.get("nameless-ended-by-us"), true),
        What::Ended { by: None } => {
            let from = words.get(if is_asker {
                "nameless-from-you"
            } else {
                "nameless-from-asker"
            });
            (from.into(), words.get("nameless-ended-by-asker"), false)
        }
    };
    let is_words = !matches!(line.what, What::Asked { .. } | What::Answered { .. });
    Some(MessageBubble {
        from,
        when: words.moment(line.at),
        text,
        lang: is_words.then(|| words.lang.html().to_owned()),
        own: ours != is_asker,
        ..MessageBubble::default()
    })
}
