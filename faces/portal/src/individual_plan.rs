//! *Individuell plan* on the page of the case: how far it has come, when the meeting is, who does what; for those whose
//! consent it takes, and nobody else.

use casework::journal::individual_plan::{Plan, Row, Written};
use casework::journal::steps::individual_plan::CONSENT;
use casework::{Party, PersonId, Say};
use common::Words;
use design::{Answer, ButtonKind, CheckAnswers, Html, LinkButton};
use views::OpenCase;

pub fn section(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let is_me = |party: &Party| open.read_as.is(&party.person) && party.reads_along();
    let mine = |person: &&PersonId| journal.party(**person).is_some_and(is_me);
    let plan = journal.individual_plans.all.last();
    let asked = plan.and_then(|plan| Some((plan, *plan.is.asked.iter().find(mine)?)));
    let Some((plan, me)) = asked.filter(|_| open.read_as.covers(CONSENT)) else {
        return Html::default();
    };
    let rows = plan.written.iter().map(|(written, _)| rows(plan, written, words));
    let answer = plan.runs().then(|| {
        let label = if plan.waits_for(me) {
            "my-plan-answer"
        } else {
            "my-plan-change"
        };
        design::button_row([design::link_button(&LinkButton {
            label: words.get(label),
            href: format!("{base}/gor/{CONSENT}"),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })])
    });
    let parts = [
        design::paragraph(&words.get(state(plan, me))),
        meeting(plan, words),
    ];
    let all = parts.into_iter().chain(rows).chain(answer);
    design::section(
        "plan",
        &words.get("my-plan-title"),
        &Html::all(all.collect::<Vec<_>>()),
    )
}

fn state(plan: &Plan, me: PersonId) -> &'static str {
    if plan.refused_at().is_some() {
        "my-plan-refused"
    } else if plan.ended_at.is_some() {
        "my-plan-over"
    } else if plan.written.is_some() {
        "my-plan-holds"
    } else if plan.waits_for(me) {
        "my-plan-asked"
    } else if plan.consented_at().is_none() {
        "my-plan-waits"
    } else if plan.invited.is_none() {
        "my-plan-ready"
    } else {
        "my-plan-called"
    }
}

/// Until it has been: when, where and who.
fn meeting(plan: &Plan, words: &Words<'_>) -> Html {
    let Some((invited, _)) = plan
        .invited
        .as_ref()
        .filter(|_| plan.written.is_none() && plan.runs())
    else {
        return Html::default();
    };
    let with: Vec<&str> = plan
        .is
        .participants
        .iter()
        .map(|one| one.organisation.as_str())
        .collect();
    let at = Say::key("individual-plan-at").with("at", invited.meeting_at);
    design::check_answers(&CheckAnswers {
        heading: None,
        answers: vec![
            Answer::new(words.get("individual-plan-meeting-at"), words.say(&at)),
            Answer::new(words.get("individual-plan-place"), written(&invited.place)),
            Answer::new(words.get("individual-plan-with"), written(&with.join(", "))),
        ],
        change_word: String::new(),
    })
}

/// Need by need, then who answers for the whole and when it is looked at again.
fn rows(plan: &Plan, made: &Written, words: &Words<'_>) -> Html {
    let one = |row: &Row| {
        let by = row.by.map(|day| {
            let last = Say::key("my-plan-by").with("day", day);
            design::paragraph(&words.say(&last))
        });
        let told = [written(&row.what), written(&row.who)].into_iter().chain(by);
        Answer::new(row.need.clone(), Html::all(told.collect::<Vec<_>>()))
    };
    let main = Answer::new(words.get("individual-plan-main"), written(&made.main_responsible));
    let follow_up = plan.follow_up_on().filter(|_| plan.runs());
    let follow_up =
        follow_up.map(|day| Answer::new(words.get("individual-plan-follow-up-on"), words.day(day)));
    let answers = made.rows.iter().map(one).chain([main]).chain(follow_up);
    design::check_answers(&CheckAnswers {
        heading: None,
        answers: answers.collect(),
        change_word: String::new(),
    })
}

fn written(text: &str) -> Html {
    crate::service::written(text)
}
