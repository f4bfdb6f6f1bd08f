//! Who has the case, and who while they are away; while nobody has it, since when it waits and until when.

use casework::journal::{Journal, TAKEN_OVER};
use casework::{Say, Summary};
use common::{Site, Trouble, Words, away};
use design::{Alert, Html, Tone};
use views::OpenCase;

pub async fn section(
    site: &Site,
    (open, summary): (&OpenCase, &Summary),
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let journal = open.file.journal();
    let text = match &journal.owner {
        Some(owner) => words.say(
            &Say::key("my-who")
                .with("name", &owner.name)
                .with("title", &owner.title),
        ),
        None => words.get("my-who-nobody-yet"),
    };
    let text = match away::of_case(site, journal).await? {
        Some(away) => {
            let say = match &away.stand_in {
                Some(one) => Say::key("my-who-stand-in")
                    .with("name", &one.name)
                    .with("title", &one.title),
                None => Say::key("my-who-away"),
            };
            format!("{text} {}", words.say(&say.with("until", away.to)))
        }
        None => text,
    };
    let content = Html::all([
        design::paragraph(&text),
        handed_over(site, (journal, summary), words).await?,
    ]);
    Ok(design::section("who", &words.get("my-who-title"), &content))
}

/// *Överlämning.* From one unit to another: when, received when, and if nobody has received it in time that it is our fault.
async fn handed_over(
    site: &Site,
    (journal, summary): (&Journal, &Summary),
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let mut clocks = summary.clocks.iter();
    let Some(clock) = clocks.find(|clock| clock.rule == TAKEN_OVER) else {
        return Ok(Html::default());
    };
    let units = site.house.units().await?;
    let unit = units
        .into_iter()
        .find(|unit| Some(&unit.id) == journal.unit.as_ref());
    let unit = unit.map(|unit| unit.name).unwrap_or_default();
    let at = language::stockholm(clock.started_at).date();
    let say = |key| Say::key(key).with("unit", &unit).with("day", at);
    let last = site.committee.reckon(clock).and_then(|due| due.last_day);
    Ok(match (clock.met_at, last) {
        (Some(met), _) => {
            let met = language::stockholm(met).date();
            design::paragraph(&words.say(&say("my-handed-over").with("received", met)))
        }
        (None, Some(last)) if last < site.today() => design::alert(&Alert {
            tone: Tone::Danger,
            title: None,
            body: design::paragraph(&words.say(&say("my-handed-over-late").with("last", last))),
            announce: false,
        }),
        (None, Some(last)) => design::paragraph(&words.say(&say("my-handed-over-waits").with("last", last))),
        (None, None) => Html::default(),
    })
}
