//! *Att göra.* What I am asked to do, the first day first.

use casework::Say;
use common::{Site, Words};
use design::{Html, Task, TaskGroup};
use jiff::civil::Date;

pub struct ToDo<'a> {
    pub title: &'a str,
    pub href: String,
    /// Which case, where it does not go without saying.
    pub of: Option<String>,
    pub by: Option<Date>,
}

/// So many are shown to begin with; the others stand on their cases' pages.
const MOST: usize = 5;

pub fn section(site: &Site, mut asks: Vec<ToDo<'_>>, words: &Words<'_>) -> Html {
    let title = words.get("my-to-do");
    if asks.is_empty() {
        let nothing = design::paragraph(&words.get("my-nothing-to-do"));
        return design::section("to-do", &title, &nothing);
    }
    asks.sort_by_key(|ask| (ask.by.is_none(), ask.by));
    let more = asks.len().saturating_sub(MOST);
    let tasks = asks.into_iter().take(MOST).map(|ask| Task {
        title: words.get(ask.title),
        status: by(site, ask.by, words),
        href: Some(ask.href),
        hint: ask.of.map(Html::from),
    });
    let list = design::task_list(&[TaskGroup {
        heading: None,
        tasks: tasks.collect(),
    }]);
    let others = (more > 0).then(|| design::paragraph(&words.with("my-more-to-do", "count", more as i64)));
    design::section("to-do", &title, &Html::all([list, others.unwrap_or_default()]))
}

fn by(site: &Site, day: Option<Date>, words: &Words<'_>) -> Html {
    let Some(day) = day else {
        return words.get("my-do-when-you-can").into();
    };
    let key = if day < site.today() {
        "my-do-was-by"
    } else {
        "my-do-by"
    };
    words.say(&Say::key(key).with("day", day)).into()
}
