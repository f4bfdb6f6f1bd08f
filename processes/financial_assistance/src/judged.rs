//! What a caseworker judges: for each amount that was asked for or stated, what is counted, and why where it is another.

use crate::events::Application;
use crate::questions::{List, plain, stated};
use crate::reading::money;
use crate::registers_shown;
use crate::state::{Applied, State};
use assistance::{
    Accepted, Adult, Asset, Child, Cost, Dwelling, Ground, Household, Income, Month, Ore, Presence, Word,
};
use casework::answers::Reader;
use casework::page::Kind;
use casework::{Page, Question, Say};

/// A question for what is counted, and one for why; of what can be lowered one more, for the code.
fn amount(page: Page, (name, lowered): (&str, bool), label: Say, asked: Ore, help: Option<Say>) -> Page {
    let label = Say::key("financial-assistance-counted")
        .with("what", casework::Arg::Said(Box::new(label)))
        .with("asked", asked.to_string());
    let mut question = Question::new(name, Kind::Money, label.clone())
        .group(label.clone())
        .prefill(plain(asked));
    question.help = help;
    let page = page.ask(question).ask(
        Question::text(&format!("{name}-why"), 500, "financial-assistance-counted-why")
            .group(label.clone())
            .optional(),
    );
    match lowered {
        true => crate::lowered::asked(page, name, label),
        false => page,
    }
}

/// All that can be judged of one application.
pub fn asked(mut page: Page, applied: &Applied) -> Page {
    let application = &applied.asked;
    if application.rent > Ore::ZERO {
        page = amount(
            page,
            (crate::lowered::RENT, true),
            Say::key("financial-assistance-rent"),
            application.rent,
            None,
        );
    }
    for list in List::ALL {
        for (kind, stated) in stated(application, list) {
            let field = (list.amount(&kind), list == List::Costs);
            let help = registers_shown::beside(applied, list, &kind);
            page = amount(page, (&field.0, field.1), list.name(&kind), stated, help);
        }
    }
    page
}

/// What was counted, where it is another amount than the one that was asked for.
fn judged(read: &mut Reader<'_>, name: &str, asked: Ore, must: bool) -> Option<Accepted> {
    let counted = money(read, name);
    let why = read.optional_text(&format!("{name}-why"), 500);
    if counted == asked && !must {
        return None;
    }
    if why.is_none() {
        read.problems
            .add(format!("{name}-why"), "financial-assistance-problem-why");
    }
    Some(Accepted {
        amount: counted,
        reason: why.unwrap_or_default(),
    })
}

/// The household as it is counted.
pub fn household(read: &mut Reader<'_>, application: &Application, state: &State) -> Household {
    let rent = match application.rent > Ore::ZERO {
        true => judged(read, "rent", application.rent, false),
        false => None,
    };
    let kind_of = |kind: &str| Word::from(kind);
    let mut costs = Vec::new();
    for (kind, asked) in stated(application, List::Costs) {
        let accepted = judged(read, &List::Costs.amount(&kind), asked, is_judged_cost(&kind));
        costs.push(Cost {
            kind: kind_of(&kind),
            who: None,
            asked,
            accepted,
        });
    }
    let mut incomes = Vec::new();
    for (list, who) in [(List::Mine, "a1"), (List::Partners, "a2")] {
        for (kind, amount) in stated(application, list) {
            let accepted = judged(read, &list.amount(&kind), amount, is_judged_income(&kind));
            incomes.push(Income {
                kind: kind_of(&kind),
                who: Word::from(who),
                amount,
                paid: None,
                pending: false,
                earned_before: Ore::ZERO,
                accepted,
            });
        }
    }
    incomes.extend(registers_shown::counted(read, state));
    let mut assets = Vec::new();
    for (kind, amount) in stated(application, List::Assets) {
        let accepted = judged(read, &List::Assets.amount(&kind), amount, is_judged_asset(&kind));
        assets.push(Asset {
            kind: kind_of(&kind),
            who: Word::of("a1"),
            amount,
            accepted,
        });
    }
    Household {
        month: application.month,
        part: None,
        adults: adults(application, state),
        children: children(application),
        others_in_home: application.others_in_home,
        dwelling: Dwelling {
            asked: application.rent,
            shared_by_heads: false,
            from_lodgers: Ore::ZERO,
            accepted: rent,
        },
        costs,
        incomes,
        assets,
        adjustments: adjustments(read),
        reductions: Vec::new(),
        claims: Vec::new(),
        emergency: None,
        decided_months: Vec::new(),
    }
}

fn is_judged_cost(kind: &str) -> bool {
    let kinds = assistance::Kinds::national();
    kinds.cost(kind).is_none_or(|cost| cost.judged)
}

fn is_judged_income(kind: &str) -> bool {
    let kinds = assistance::Kinds::national();
    kinds
        .income(kind)
        .is_none_or(|means| means.counts == assistance::Counts::Judged)
}

fn is_judged_asset(kind: &str) -> bool {
    let kinds = assistance::Kinds::national();
    kinds
        .asset(kind)
        .is_none_or(|means| means.counts == assistance::Counts::Judged)
}

/// Months for which this household got support here, which the job stimulus is counted from.
fn supported(state: &State) -> Vec<Month> {
    let granted = state.decisions().filter(|decision| decision.amount > Ore::ZERO);
    granted.map(|decision| decision.month).collect()
}

fn adults(application: &Application, state: &State) -> Vec<Adult> {
    let all = application.adults.iter();
    all.map(|adult| Adult {
        who: Word::from(adult.who.as_str()),
        born: adult.born,
        supported: supported(state),
        present: Presence::Whole,
    })
    .collect()
}

fn children(application: &Application) -> Vec<Child> {
    let all = application.children.iter();
    all.map(|child| Child {
        who: Word::from(child.who.as_str()),
        born: child.born,
        in_school: child.in_school,
        lunches_away: 0,
        present: child.days.map_or(Presence::Whole, Presence::Days),
    })
    .collect()
}

/// *Särskilda skäl.* A part of the norm counted higher or lower (SoL 12 kap. 7 §).
pub fn special(page: Page) -> Page {
    page.ask(
        Question::new("special", Kind::Money, "financial-assistance-special")
            .help("financial-assistance-special-help")
            .group("financial-assistance-special-group")
            .optional(),
    )
    .ask(
        Question::text("special-why", 500, "financial-assistance-counted-why")
            .group("financial-assistance-special-group")
            .optional(),
    )
}

fn adjustments(read: &mut Reader<'_>) -> Vec<assistance::Adjustment> {
    if read.answers.first("special").is_empty() {
        return Vec::new();
    }
    let change = money(read, "special");
    let why = read.optional_text("special-why", 500);
    if why.is_none() {
        read.problems
            .add("special-why", "financial-assistance-problem-why");
    }
    vec![assistance::Adjustment {
        ground: Ground::Other,
        who: None,
        change,
        reason: why.unwrap_or_default(),
    }]
}
