//! *Folkbokföringsregister.* What the app knows of the population register: ask about a number,
//! and get an answer that is always safe to use.

use casework::PersonalNumber;
use casework::given::RegisterAnswer;
use std::future::Future;
use std::pin::Pin;

/// A boxed future, so that the app can hold any register as `Arc<dyn PopulationRegister>`.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Asked once, just before deciding. Never fails: who cannot answer says `Unavailable`, and then
/// a person must look.
pub trait PopulationRegister: Send + Sync {
    fn look_up<'a>(&'a self, number: &'a PersonalNumber) -> BoxFuture<'a, RegisterAnswer>;
}

/// A register that is not configured: it never knows anything, and says so.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl PopulationRegister for Silent {
    fn look_up<'a>(&'a self, _: &'a PersonalNumber) -> BoxFuture<'a, RegisterAnswer> {
        Box::pin(std::future::ready(RegisterAnswer::Unavailable))
    }
}
