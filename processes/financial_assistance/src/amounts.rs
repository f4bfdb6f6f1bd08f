//! A calculation in words: each row of `assistance` as a line that a person reads.

use crate::events::Application;
use crate::steps::kronor;
use assistance::{Arg as RowArg, Calculation, Flag, Ore, Reason, Row};
use casework::part::{AmountLine, Amounts};
use casework::{Arg, Say};

/// Names of those whom rows are about, by their words in the calculation.
pub struct Names<'a>(pub &'a Application);

impl Names<'_> {
    fn of(&self, who: &str) -> String {
        let adults = self.0.adults.iter().map(|adult| (&adult.who, &adult.name));
        let children = self.0.children.iter().map(|child| (&child.who, &child.name));
        let mut all = adults.chain(children);
        let found = all.find(|(word, _)| word.as_str() == who);
        found.map_or_else(|| who.to_owned(), |(_, name)| name.clone())
    }

    /// What a row says.
    pub fn said(&self, row: &Row) -> Say {
        self.filled(&row.key, row)
    }

    fn filled(&self, key: &str, row: &Row) -> Say {
        let mut say = Say {
            key: key.to_owned().into(),
            args: Vec::new(),
        };
        let mut put = |name: &str, arg: Arg| say.args.push((name.to_owned().into(), arg));
        put("amount", Arg::Text(row.amount.to_string()));
        if let Some(asked) = row.asked {
            put("asked", Arg::Text(asked.to_string()));
        }
        for (name, arg) in &row.input {
            let arg = match arg {
                RowArg::Ore(ore) => Arg::Text(ore.to_string()),
                RowArg::Number(number) => Arg::Number(*number),
                RowArg::Month(month) => Arg::Said(Box::new(crate::questions::said(*month))),
                RowArg::Who(who) => Arg::Text(self.of(who)),
                RowArg::Text(key) => Arg::Key(key.as_str().to_owned().into()),
            };
            put(name, arg);
        }
        say
    }

    fn line(&self, row: &Row, level: u8) -> AmountLine {
        let why = row.reason.as_ref().map(|reason| match reason {
            Reason::Text(key) => self.filled(key, row),
            Reason::Words(words) => Say::key("plain").with("text", words.clone()),
        });
        let by = [row.provision.as_str(), row.version.as_str()];
        let by: Vec<&str> = by.into_iter().filter(|part| !part.is_empty()).collect();
        AmountLine {
            level,
            what: self.said(row),
            amount: kronor(row.amount),
            asked: row.asked.filter(|asked| *asked != row.amount).map(kronor),
            why,
            by: (!by.is_empty()).then(|| by.join(", ")),
            marks: row.flags.iter().filter_map(mark).collect(),
        }
    }

    fn walk(&self, row: &Row, level: u8, lines: &mut Vec<AmountLine>) {
        lines.push(self.line(row, level));
        for child in &row.children {
            self.walk(child, level + 1, lines);
        }
    }

    /// All of it, from the norm to what is paid.
    pub fn amounts(&self, calculation: &Calculation, for_parties: bool) -> Amounts {
        let mut lines = Vec::new();
        for section in calculation.sections() {
            let empty = section.children.is_empty() && section.amount.is_zero();
            if !empty {
                self.walk(section, 0, &mut lines);
            }
        }
        let mut sum = |key: &'static str, amount: Ore| {
            lines.push(AmountLine {
                level: 0,
                what: Say::key(key),
                amount: kronor(amount),
                asked: None,
                why: None,
                by: None,
                marks: Vec::new(),
            });
        };
        if calculation.surplus > Ore::ZERO {
            sum("financial-assistance-surplus", calculation.surplus);
        }
        sum("financial-assistance-to-pay", calculation.to_pay());
        Amounts {
            title: Say::key("financial-assistance-calculation")
                .with("month", Arg::Said(Box::new(crate::questions::said(calculation.month)))),
            lines,
            for_parties,
        }
    }
}

/// What whoever decides is told of a row.
fn mark(flag: &Flag) -> Option<&'static str> {
    Some(match flag {
        Flag::Open => "financial-assistance-mark-open",
        Flag::Look => "financial-assistance-mark-look",
        Flag::Doubt(_) => "financial-assistance-mark-doubt",
        Flag::Cut => "financial-assistance-mark-cut",
        Flag::Unverified => "financial-assistance-mark-unverified",
        Flag::Local => "financial-assistance-mark-local",
        Flag::Entered => "financial-assistance-mark-entered",
    })
}
