//! A page filled in by chance from its own description, in words that the town's people used of the same question.
//! Mostly as it should be, sometimes not.

use crate::leak::MARK;
use casework::page::{Kind, Page, Question};
use casework::{Answers, StaffId, Upload};
use jiff::ToSpan;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use town::happening::Fill;
use town::{Chance, Plan};

/// What the town's people wrote, by step and question.
pub struct Lexicon(BTreeMap<(String, String), Vec<String>>);

/// `child.0.name` and `child.1.name` are one question.
fn bare(name: &str) -> String {
    let words = name.split('.').filter(|word| word.parse::<usize>().is_err());
    words.collect::<Vec<_>>().join(".")
}

impl Lexicon {
    pub fn of(plan: &Plan) -> Self {
        let mut words: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for happening in &plan.happenings {
            for (question, fill) in &happening.answers {
                let Fill::Text(text) = fill else { continue };
                let kept = words
                    .entry((happening.step.to_owned(), bare(question)))
                    .or_default();
                if kept.len() < 200 {
                    kept.push(text.clone());
                }
            }
        }
        Self(words)
    }
    fn says(&self, step: &str, name: &str, chance: &mut Chance) -> String {
        match self.0.get(&(step.to_owned(), bare(name))) {
            Some(said) => chance.pick(said).clone(),
            None => {
                (*chance.pick(&["Som avtalat.", "Samtal i dag, ny tid nästa vecka.", "Skolan"])).to_owned()
            }
        }
    }
}

/// What a form may be filled in with.
pub struct Pen<'a> {
    pub step: &'a str,
    pub today: Date,
    pub lexicon: &'a Lexicon,
    pub colleagues: &'a [StaffId],
    /// Written as people write them.
    pub numbers: &'a [String],
    pub chance: &'a mut Chance,
}

impl Pen<'_> {
    pub fn filled(&mut self, page: &Page) -> Answers {
        let mut answers = Answers::default();
        self.questions(&page.questions, "", &mut answers);
        // Now and then somebody leaves something out, or something odd comes in.
        if self.chance.percent(4) {
            let names: Vec<String> = answers.fields.keys().cloned().collect();
            if !names.is_empty() {
                let name = self.chance.pick(&names).clone();
                let odd = ["", "\u{202E}bakvänt", "9999-99-99", "x' OR '1'='1", "<b>fet</b>"];
                answers.set(name, *self.chance.pick(&odd));
            }
        }
        answers
    }

    fn questions(&mut self, questions: &[Question], within: &str, answers: &mut Answers) {
        for question in questions {
            let name = format!("{within}{}", question.name);
            let asked = question.when.as_ref().is_none_or(|when| {
                let given = answers.first(&format!("{within}{}", when.question)).to_owned();
                when.is.contains(&given)
            });
            if asked && (question.required || self.chance.percent(60)) {
                self.answer(question, &name, answers);
            }
        }
    }

    fn answer(&mut self, question: &Question, name: &str, answers: &mut Answers) {
        if let Some(filled) = question.prefill.first()
            && self.chance.percent(70)
        {
            answers.set(name, filled.as_str());
            return;
        }
        match &question.kind {
            Kind::LongText { max } => {
                // One word that stands nowhere else, so that it can be followed wherever it goes.
                let word = format!(" {MARK}{}", self.chance.draw());
                let said = self.lexicon.says(self.step, name, self.chance);
                let room = max.saturating_sub(word.len());
                answers.set(name, said.chars().take(room).collect::<String>() + &word);
            }
            Kind::Text { max, .. } => {
                let said = self.lexicon.says(self.step, name, self.chance);
                answers.set(name, said.chars().take(*max).collect::<String>());
            }
            Kind::Choice(choices) | Kind::Select(choices) if !choices.is_empty() => {
                answers.set(name, self.chance.pick(choices).value.as_str());
            }
            Kind::Choices(choices) if !choices.is_empty() => {
                let some: Vec<String> = choices
                    .iter()
                    .filter(|_| self.chance.percent(60))
                    .map(|choice| choice.value.clone())
                    .collect();
                answers.fields.insert(name.to_owned(), some);
            }
            Kind::YesNo => answers.set(name, if self.chance.percent(70) { "yes" } else { "no" }),
            Kind::Date => {
                let days = match self.chance.below(10) {
                    0..6 => 0,
                    6 => -self.chance.between(1, 20),
                    _ => self.chance.between(1, 90),
                };
                answers.set(name, self.today.saturating_add(days.days()).to_string());
            }
            Kind::PersonalNumber if !self.numbers.is_empty() => {
                answers.set(name, self.chance.pick(self.numbers).as_str());
            }
            Kind::Colleague if !self.colleagues.is_empty() => {
                answers.set(name, self.chance.pick(self.colleagues).to_string());
            }
            Kind::Files { .. } => self.file(name, answers),
            Kind::Repeat { item, max, .. } => {
                for nth in 0..self.chance.between(1, (*max).min(3) as i64) {
                    self.questions(item, &format!("{name}.{nth}."), answers);
                }
            }
            _ => {}
        }
    }

    fn file(&mut self, name: &str, answers: &mut Answers) {
        let bytes = format!("%PDF-1.7 teckning {}", self.chance.draw()).into_bytes();
        answers.uploads.insert(
            name.to_owned(),
            vec![Upload {
                name: "teckning.pdf".to_owned(),
                media_type: "application/pdf".to_owned(),
                sha256: Sha256::digest(&bytes).into(),
                bytes: bytes.into(),
            }],
        );
    }
}
