//! What there is to do, in any order. Done is plain text, so that what is
//! left stands out.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Task {
    pub title: String,
    /// None when it cannot be started yet; the hint says why.
    pub href: Option<String>,
    pub hint: Option<Html>,
    /// The status in words; a [`crate::tag`] when open, plain when done.
    pub status: Html,
}

#[derive(Debug, Clone, Default)]
pub struct TaskGroup {
    pub heading: Option<String>,
    pub tasks: Vec<Task>,
}

pub fn task_list(groups: &[TaskGroup]) -> Html {
    html(maud_borrow! {
        div class="sos-tasks" {
            @for group in groups {
                @if let Some(heading) = &group.heading { h2 class="sos-tasks__heading" { (heading) } }
                ul class="sos-tasks__list" { @for task in &group.tasks { (task_item(task)) } }
            }
        }
    })
}

fn task_item(task: &Task) -> Html {
    html(maud_borrow! {
        li class=(if task.href.is_some() { "sos-task sos-task--link" } else { "sos-task" }) {
            div class="sos-task__what" {
                @if let Some(address) = &task.href {
                    a class="sos-task__link" href=(href(address)) { (hyphenate(&task.title)) }
                } @else { span class="sos-task__title" { (hyphenate(&task.title)) } }
                @if let Some(hint) = &task.hint { div class="sos-hint" { (hint) } }
            }
            div class="sos-task__status" { (task.status) }
        }
    })
}
