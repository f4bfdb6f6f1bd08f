//! Who is away and who stands in, told where people meet it: on my day and on the case's page.

use super::{ADDRESS, Seen};
use crate::frame;
use access::Purpose;
use access::absence::has_cases;
use casework::{Act, Say};
use common::{Site, StaffIn, Trouble, Words, away};
use design::{Alert, Html, Tone};
use house_store::{Absence, Away};
use hypertext::prelude::*;
use jiff::Span;
use views::{OpenCase, Standing};

/// So many days ahead it is time to ask who stands in.
const AHEAD_DAYS: i64 = 7;

fn until(key: &'static str, name: &String, away: &Away) -> Say {
    let say = Say::key(key).with("name", name).with("until", away.to);
    match &away.stand_in {
        Some(one) => say.with("standin", &one.name),
        None => say,
    }
}

fn alert(words: &Words<'_>, say: &Say, tone: Tone) -> Html {
    design::alert(&Alert {
        tone,
        title: None,
        body: words.say(say).into(),
        announce: false,
    })
}

/// Above a case whose handler is away.
pub async fn about_case(
    site: &Site,
    words: &Words<'_>,
    key: &access::Key,
    open: &OpenCase,
) -> Result<Html, Trouble> {
    let journal = open.file.journal();
    let (Some(away), Some(owner)) = (away::of_case(site, journal).await?, &journal.owner) else {
        return Ok(Html::default());
    };
    let (sentence, tone) = match &away.stand_in {
        _ if key.purpose() == &Purpose::StandIn => ("absence-case-mine", Tone::Info),
        Some(_) => ("absence-case", Tone::Info),
        None => ("absence-case-nobody", Tone::Warning),
    };
    Ok(alert(words, &until(sentence, &owner.name, &away), tone))
}

/// That one is away oneself, for whom one stands in, and what stands without anybody; and the way to write it down.
pub async fn on_my_day(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Html, Trouble> {
    let (mut lines, today) = (Vec::new(), site.today());
    for one in me.staff.stands_in.iter().filter(|one| one.on(today)) {
        if let Some(absent) = site.house.staff_by_id(one.absent, today).await? {
            let say = Say::key("absence-i-stand-in").with("name", absent.name);
            lines.push(alert(words, &say.with("until", one.to), Tone::Info));
        }
    }
    let own = site.house.absences_of(me.staff.id, today).await?;
    if let Some(one) = own.iter().find(|one| one.on(today)) {
        let say = Say::key("absence-i-am-away").with("until", one.to);
        lines.push(alert(words, &say, Tone::Info));
    }
    let leads = frame::may(site, &me.viewer, Act::Allot);
    if leads || !own.is_empty() {
        let seen = Seen::by(site, me).await?;
        let soon = today.saturating_add(Span::new().days(AHEAD_DAYS));
        for one in seen.shown().filter(|one| one.from <= soon) {
            lines.extend(without(site, me, words, &seen, one).await?);
        }
    }
    if !leads && !has_cases(&me.staff.held, today) {
        return Ok(Html::default());
    }
    let label = words.get("absence-write");
    let way = design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(ADDRESS) { (label) } } });
    lines.push(way);
    Ok(design::section(
        "absence",
        &words.get("absence-title"),
        &Html::all(lines),
    ))
}

/// Cases that stand without anybody while this one is away, as far as whoever asks sees them.
async fn without(
    site: &Site,
    me: &StaffIn,
    words: &Words<'_>,
    seen: &Seen,
    one: &Absence,
) -> Result<Option<Html>, Trouble> {
    let key = access::list(&me.viewer, Act::List, seen.today)?;
    let stand_in = site.house.who_stands_in(one, one.from.max(seen.today)).await?;
    let id = stand_in.as_ref().map(|one| one.id);
    let Standing { open, not_named } = site.committee.standing(&key, one.staff, id).await?;
    let (sentence, count) = match stand_in {
        None => ("absence-without", open),
        Some(_) => ("absence-not-named", not_named),
    };
    if count == 0 {
        return Ok(None);
    }
    let say = Say::key(sentence)
        .with("name", seen.name(one.staff))
        .with("from", one.from)
        .with("to", one.to)
        .with("count", count);
    let (address, label) = (
        format!("{ADDRESS}/{}", one.id),
        words.with("absence-see-to", "name", seen.name(one.staff)),
    );
    let body = design::html(hypertext::maud_borrow! {
        p { (words.say(&say)) }
        p { a class="ds-link" href=(address) { (label) } }
    });
    Ok(Some(design::alert(&Alert {
        tone: Tone::Warning,
        title: None,
        body,
        announce: false,
    })))
}
