//! The report itself: by whom, by which way, in which words.

use crate::data::{self, Worried, Worry};
use crate::happening::{By, Fill};
use crate::pen::{Pen, text};

/// The report is given; `children` are places in the family. Gives the cases it opens.
pub fn given(pen: &mut Pen<'_>, worry: &'static Worry, children: &[usize], elsewhere: bool) -> Vec<usize> {
    pen.child = children.first().copied();
    pen.case = pen.next_case;
    let cases: Vec<usize> = (0..children.len().max(1))
        .map(|nth| pen.next_case + nth)
        .collect();
    pen.next_case += cases.len();
    let mut form = Form::default();
    let begins = who_it_is_about(pen, worry, children, &mut form);
    form.say("what", pen.filled(&worry.text));
    form.say("acute", yes(worry.acute));
    let by_phone = pen.chance.percent(30) || worry.who == Worried::SocialServices;
    let (by, step) = if by_phone {
        pen.minutes(0, 30);
        (
            By::Staff(pen.crew.intake),
            entered_by_staff(pen, worry, &mut form),
        )
    } else {
        (
            By::Public,
            written_by_themselves(pen, worry, elsewhere, &mut form),
        )
    };
    about_the_reporter(pen, worry.who, &mut form);
    let happening = pen.happens(by, step, Vec::new());
    happening.answers = form.0;
    happening.begins = begins;
    cases
}

#[derive(Default)]
struct Form(Vec<(String, Fill)>);

impl Form {
    fn say(&mut self, question: impl Into<String>, answer: impl Into<String>) {
        self.0.push((question.into(), text(answer)));
    }
}

fn yes(it_is: bool) -> &'static str {
    if it_is { "yes" } else { "no" }
}

/// The children as the reporter names them; for one not yet born, the mother.
fn who_it_is_about(pen: &Pen<'_>, worry: &Worry, children: &[usize], form: &mut Form) -> Vec<String> {
    if children.is_empty() {
        let mother = pen.filled("{vh}");
        form.say("child.0.name", mother.clone());
        form.say("child.0.whereabouts", pen.filled("{skola}"));
        form.say("child.0.unborn", "yes");
        return vec![mother];
    }
    // Somebody in the street knows what a child is called at play.
    let from_the_street = matches!(worry.who, Worried::Private | Worried::Anonymous);
    let mut begins = Vec::new();
    for (nth, child) in children.iter().enumerate() {
        let child = &pen.family.children[*child];
        let (name, place) = if from_the_street {
            (child.person.given_name.clone(), pen.filled("{gata}"))
        } else {
            (child.person.name(), child.goes_to.clone())
        };
        form.say(format!("child.{nth}.name"), name.clone());
        form.say(format!("child.{nth}.whereabouts"), place);
        begins.push(name);
    }
    begins
}

/// The word for their work; None for somebody who has no duty to report.
fn work(who: Worried) -> Option<&'static str> {
    Some(match who {
        Worried::School => "child-concern-work-school",
        Worried::Preschool => "child-concern-work-preschool",
        Worried::HealthCare => "child-concern-work-health-care",
        Worried::Dental => "child-concern-work-dental",
        Worried::Police => "child-concern-work-police",
        Worried::SocialServices => "child-concern-work-social-services",
        Worried::Private | Worried::Anonymous => return None,
    })
}

fn reasons(worry: &Worry, form: &mut Form) {
    for reason in &worry.reasons {
        form.say("reason", format!("child-concern-reason-{reason}"));
    }
}

/// By phone, or as a secure message from another office.
fn entered_by_staff(pen: &Pen<'_>, worry: &Worry, form: &mut Form) -> &'static str {
    let channel = if worry.who == Worried::SocialServices {
        "child-concern-channel-secure-message"
    } else {
        "child-concern-channel-phone"
    };
    form.say("channel", channel);
    form.say("received_on", pen.today().to_string());
    reasons(worry, form);
    let who = match worry.who {
        Worried::Anonymous => "child-concern-reporter-anonymous",
        Worried::Private => "child-concern-reporter-private",
        _ => "child-concern-reporter-mandated",
    };
    form.say("who", who);
    "enter_report"
}

fn written_by_themselves(pen: &mut Pen<'_>, worry: &Worry, elsewhere: bool, form: &mut Form) -> &'static str {
    if let Some(when) = &worry.when {
        form.say("when", when);
    }
    if elsewhere {
        form.say("lives", "child-concern-lives-elsewhere");
        form.say("municipality", &data::town().elsewhere[0].name);
    } else {
        form.say("lives", "child-concern-lives-here");
    }
    if work(worry.who).is_some() {
        reasons(worry, form);
        form.say("family_knows", yes(pen.chance.percent(60)));
        return "report_as_professional";
    }
    let is_named = worry.who == Worried::Private;
    let who = if is_named {
        "child-concern-who-named"
    } else {
        "child-concern-who-anonymous"
    };
    form.say("who", who);
    "report_as_private_person"
}

fn about_the_reporter(pen: &mut Pen<'_>, who: Worried, form: &mut Form) {
    if who == Worried::Anonymous {
        return;
    }
    form.say("name", pen.words("reporter"));
    // A series that the regulator keeps free for books and films.
    form.say("contact", format!("070-174 06 {:02}", pen.chance.between(5, 99)));
    if let Some(work) = work(who) {
        form.say("work", work);
        form.say("workplace", workplace(pen, who));
        form.say("wants_feedback", yes(pen.chance.percent(70)));
    }
}

fn workplace(pen: &mut Pen<'_>, who: Worried) -> String {
    let town = data::town();
    match who {
        Worried::School | Worried::Preschool => pen.filled("{skola}"),
        Worried::HealthCare => pen.chance.pick(&town.clinics).clone(),
        Worried::Dental => pen.chance.pick(&town.dentists).clone(),
        Worried::SocialServices => {
            let from = pen.chance.pick(&town.elsewhere).name.clone();
            pen.words("workplace-social-services").replace("{annan}", &from)
        }
        Worried::Police => pen.words("workplace-police"),
        Worried::Private | Worried::Anonymous => String::new(),
    }
}
