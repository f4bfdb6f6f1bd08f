//! Navet as the app's population register: a whole answer within the deadline, or `Unavailable`.

use super::client::Client;
use super::family::with_family;
use super::{Config, Fault};
use crate::{BoxFuture, PopulationRegister};
use casework::PersonalNumber;
use casework::given::RegisterAnswer;
use std::time::Duration;

pub struct Navet {
    client: Client,
    deadline: Duration,
}

impl Navet {
    /// Fails only on settings; says nothing about whether the register answers.
    pub fn new(config: &Config) -> Result<Self, Fault> {
        Ok(Self {
            client: Client::new(config)?,
            deadline: config.deadline,
        })
    }

    async fn answer(&self, number: &PersonalNumber) -> RegisterAnswer {
        let whole = tokio::time::timeout(self.deadline, with_family(&self.client, number));
        match whole.await.unwrap_or(Err(Fault::TooLate)) {
            Ok(Some(person)) => RegisterAnswer::Found(Box::new(person)),
            Ok(None) => RegisterAnswer::Unknown,
            Err(fault) => {
                tracing::warn!(%fault, "the population register could not answer");
                RegisterAnswer::Unavailable
            }
        }
    }
}

impl PopulationRegister for Navet {
    fn look_up<'a>(&'a self, number: &'a PersonalNumber) -> BoxFuture<'a, RegisterAnswer> {
        Box::pin(self.answer(number))
    }
}
