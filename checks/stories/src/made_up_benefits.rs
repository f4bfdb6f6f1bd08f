//! Made-up registers of benefits inside this process: a test double, nothing more. The real client and the protocol it
//! speaks are tested beside it, in `edges/benefits`.

use benefits::{Benefits, BoxFuture, Question};
use casework::PersonalNumber;
use casework::benefits::{
    Agency, AgencyAnswer, AgencyState, AskedUnder, BenefitsAnswer, Matter, RegisterFact,
};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Mutex;

#[derive(Default)]
pub struct MadeUpBenefits {
    told: Mutex<BTreeMap<PersonalNumber, Vec<AgencyAnswer>>>,
    silent: Mutex<bool>,
    asked: Mutex<Vec<Question>>,
}

/// One payment in a month.
pub fn payment(code: &str, name: &str, paid: Date, kronor: i64) -> RegisterFact {
    RegisterFact {
        paid: Some(paid),
        from: Some(paid.first_of_month()),
        to: Some(paid.last_of_month()),
        net: Some(kronor * 100),
        ..RegisterFact::new(Matter::Payment, code, name)
    }
}

impl MadeUpBenefits {
    /// What one authority says of somebody from now on.
    pub fn says(&self, of: &PersonalNumber, agency: Agency, state: AgencyState, facts: &[RegisterFact]) {
        let mut told = self.told.lock().expect("one tale");
        let all = told.entry(of.clone()).or_default();
        all.retain(|one| one.agency != agency);
        all.push(AgencyAnswer {
            agency,
            state,
            facts: facts.to_vec(),
        });
    }
    pub fn falls_silent(&self, silent: bool) {
        *self.silent.lock().expect("one tale") = silent;
    }
    /// Whom they were asked about.
    pub fn asked(&self) -> Vec<Question> {
        self.asked.lock().expect("one tale").clone()
    }

    fn answer(&self, question: &Question) -> BenefitsAnswer {
        self.asked.lock().expect("one tale").push(question.clone());
        if *self.silent.lock().expect("one tale") {
            return BenefitsAnswer::Unavailable;
        }
        let told = self.told.lock().expect("one tale");
        let own = told.get(&question.person).cloned().unwrap_or_default();
        let all = Agency::ALL.iter().map(|agency| {
            let said = own.iter().find(|one| one.agency == *agency);
            said.cloned().unwrap_or(AgencyAnswer {
                agency: *agency,
                state: AgencyState::Empty,
                facts: Vec::new(),
            })
        });
        let under = AskedUnder {
            correlation: question.correlation.clone(),
            purpose: "made up".to_owned(),
            law: LAW.to_owned(),
        };
        BenefitsAnswer::Told(under, all.collect())
    }
}

const LAW: &str = "SoL 15:10";

impl Benefits for MadeUpBenefits {
    fn law(&self) -> Option<&str> {
        Some(LAW)
    }
    fn ask<'a>(&'a self, question: &'a Question) -> BoxFuture<'a, BenefitsAnswer> {
        Box::pin(std::future::ready(self.answer(question)))
    }
}
