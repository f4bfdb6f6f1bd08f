//! A calculation in words: each row of `assistance` as a line that a person reads.

use crate::events::Application;
use crate::steps::kronor;
use assistance::{Arg as RowArg, Because, Calculation, Flag, Ore, Row, Sentence};
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

    fn said(&self, sentence: &Sentence) -> Say {
        let args = sentence.values.iter().map(|(name, arg)| {
            let arg = match arg {
                RowArg::Ore(ore) => Arg::Text(ore.to_string()),
                RowArg::Number(number) => Arg::Number(*number),
                RowArg::Month(month) => Arg::Month(month.first_day()),
                RowArg::Who(who) => Arg::Text(self.of(who)),
                RowArg::Text(key) => Arg::Key(key.as_str().to_owned().into()),
            };
            (name.as_str().to_owned().into(), arg)
        });
        Say {
            key: sentence.key.as_str().to_owned().into(),
            args: args.collect(),
        }
    }

    fn line(&self, row: &Row, level: u8) -> AmountLine {
        let why = row.because_of().map(|because| match because {
            Because::Sentence(sentence) => self.said(&sentence),
            Because::Words(words) => Say::key("plain").with("text", words.to_owned()),
        });
        let by = [row.provision.as_str(), row.version.as_str()];
        let by: Vec<&str> = by.into_iter().filter(|part| !part.is_empty()).collect();
        AmountLine {
            level,
            what: self.said(&row.sentence()),
            amount: kronor(row.amount),
            // What one has stands below nought.
            asked: row
                .asked
                .filter(|asked| asked.0.abs() != row.amount.0.abs())
                .map(kronor),
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
            title: Say::key("financial-assistance-calculation").with(
                "month",
                Arg::Said(Box::new(crate::questions::said(calculation.month))),
            ),
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
