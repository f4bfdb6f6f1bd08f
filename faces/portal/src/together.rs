//! Cases about the same person belong together for whoever follows them: how many are done, and the way to the others.

use crate::whom;
use casework::{Act, Say};
use common::{ResidentIn, Site, Trouble, Words};
use design::{Card, CardList, Html};
use views::{MyCase, OpenCase};

/// On the page of one of them.
pub async fn section(
    site: &Site,
    open: &OpenCase,
    me: &ResidentIn,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let key = access::list(&me.viewer, Act::Follow, site.today())?;
    let all = site.committee.my_cases(&key).await?;
    let whom = all
        .iter()
        .find(|case| case.case == open.case)
        .map(|case| case.whom);
    let together: Vec<&MyCase> = all.iter().filter(|case| Some(case.whom) == whom).collect();
    if together.len() < 2 {
        return Ok(Html::default());
    }
    let done = together.iter().filter(|case| case.closed).count();
    let said = Say::key("my-together")
        .with("done", done as i64)
        .with("all", together.len() as i64)
        .with("name", whom::name(&together[0].about, words));
    let others = together.iter().filter(|case| case.case != open.case);
    let cards = others.map(|case| Card {
        title: format!("{} – {}", words.get(&case.kind), whom::name(&case.about, words)),
        href: Some(format!("/{}/mina-sidor/{}", words.lang.tag(), case.case)),
        text: Some(words.say(&case.now).into()),
        ..Card::default()
    });
    let list = design::card_list(&CardList {
        cards: cards.collect(),
        grid: false,
        level: 3,
    });
    let content = Html::all([design::paragraph(&words.say(&said)), list]);
    Ok(design::section(
        "together",
        &words.get("my-together-title"),
        &content,
    ))
}
