//! The life of an order: made, opened in the app, answered, collected once, forgotten.
//!
//! Pure apart from fresh tokens: the time is always given.

mod order;
mod qr;

pub use order::{Content, Order, RiskCeiling, State, Wanted};

use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// An order that nobody opens fails after this.
const START_WITHIN: SignedDuration = SignedDuration::from_secs(30);
/// An opened order that nobody answers fails after this; a complete one is kept as long.
const ANSWER_WITHIN: SignedDuration = SignedDuration::from_secs(180);
const FAILED_KEPT: SignedDuration = SignedDuration::from_secs(300);
/// One a second is allowed; the tenth is for clocks that jitter.
const BETWEEN_POLLS: SignedDuration = SignedDuration::from_millis(900);

#[derive(Default)]
pub struct Orders(HashMap<String, Order>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No such order, or no longer.
    Unknown,
    TooOften,
    /// The same person has another order: both are dead now.
    AlreadyInProgress,
    /// The order is for somebody else.
    WrongPerson,
    /// The code is wrong, or of another second.
    WrongCode,
    /// The order has been answered, or was never opened.
    NotOpen,
}

impl Orders {
    pub fn create(&mut self, wanted: Wanted, now: Timestamp) -> Result<&Order, Refused> {
        self.tick(now);
        if let Some(number) = &wanted.personal_number
            && self.end_others(number, None, now)
        {
            return Err(Refused::AlreadyInProgress);
        }
        let order = Order::new(wanted, now);
        Ok(self.0.entry(order.order_ref.clone()).or_insert(order))
    }

    /// A finished order is handed out once.
    pub fn collect(&mut self, order_ref: &str, now: Timestamp) -> Result<Order, Refused> {
        self.tick(now);
        let order = self.0.get_mut(order_ref).ok_or(Refused::Unknown)?;
        if order
            .polled_at
            .is_some_and(|last| now.duration_since(last) < BETWEEN_POLLS)
        {
            return Err(Refused::TooOften);
        }
        order.polled_at = Some(now);
        let answer = order.clone();
        if !answer.is_pending() {
            self.0.remove(order_ref);
        }
        Ok(answer)
    }

    pub fn cancel(&mut self, order_ref: &str, now: Timestamp) -> Result<(), Refused> {
        self.tick(now);
        match self.0.get(order_ref) {
            Some(order) if order.is_pending() => self.0.remove(order_ref).map(|_| ()).ok_or(Refused::Unknown),
            _ => Err(Refused::Unknown),
        }
    }

    /// By the token that only the order's own link (or a scanned code) carries.
    pub fn open(&mut self, auto_start_token: &str, now: Timestamp) -> Result<&Order, Refused> {
        self.tick(now);
        let order = self.by_token(auto_start_token)?;
        if matches!(order.state, State::Outstanding) {
            let hint = if order.wanted.by_phone {
                "userCallConfirm"
            } else {
                "started"
            };
            order.state = State::Opened {
                at: now,
                hint: hint.to_owned(),
            };
        }
        if order.is_pending() {
            Ok(order)
        } else {
            Err(Refused::NotOpen)
        }
    }

    /// Opens by a QR text whose code is of a second at most `early` ahead and `late` behind.
    pub fn scan(&mut self, text: &str, now: Timestamp, early: i64, late: i64) -> Result<&Order, Refused> {
        self.tick(now);
        let parts = qr::parse(text).ok_or(Refused::WrongCode)?;
        let order = self
            .0
            .values()
            .find(|order| order.qr_start_token == parts.token)
            .ok_or(Refused::WrongCode)?;
        let off = order.age(now).as_secs() - parts.second;
        if off < -early || off > late || !qr::is_right(&parts, &order.qr_start_secret) {
            return Err(Refused::WrongCode);
        }
        let token = order.auto_start_token.clone();
        self.open(&token, now)
    }

    /// A person takes up the order. Whoever has another one loses both.
    pub fn take(
        &mut self,
        auto_start_token: &str,
        personal_number: &str,
        now: Timestamp,
    ) -> Result<&Order, Refused> {
        self.tick(now);
        let order = self.by_token(auto_start_token)?;
        if !matches!(order.state, State::Opened { .. }) {
            return Err(Refused::NotOpen);
        }
        if order
            .wanted
            .personal_number
            .as_ref()
            .is_some_and(|wanted| wanted != personal_number)
        {
            return Err(Refused::WrongPerson);
        }
        order.taken_by = Some(personal_number.to_owned());
        order.state = State::Opened {
            at: order.opened_at().unwrap_or(now),
            hint: "userSign".to_owned(),
        };
        let own = order.order_ref.clone();
        if self.end_others(personal_number, Some(&own), now) {
            self.fail(&own, "cancelled", now)?;
            return Err(Refused::AlreadyInProgress);
        }
        self.0.get(&own).ok_or(Refused::Unknown)
    }

    pub fn complete(
        &mut self,
        order_ref: &str,
        completion: serde_json::Value,
        now: Timestamp,
    ) -> Result<(), Refused> {
        self.tick(now);
        let order = self.0.get_mut(order_ref).ok_or(Refused::Unknown)?;
        if !matches!(order.state, State::Opened { .. }) {
            return Err(Refused::NotOpen);
        }
        order.state = State::Complete { at: now, completion };
        Ok(())
    }

    pub fn fail(&mut self, order_ref: &str, hint: &str, now: Timestamp) -> Result<(), Refused> {
        self.tick(now);
        let order = self
            .0
            .get_mut(order_ref)
            .filter(|order| order.is_pending())
            .ok_or(Refused::NotOpen)?;
        order.state = State::Failed {
            at: now,
            hint: hint.to_owned(),
        };
        Ok(())
    }

    /// Lets a pending order show any hint, also one that nobody knows.
    pub fn hint(&mut self, order_ref: &str, hint: &str, now: Timestamp) -> Result<(), Refused> {
        self.tick(now);
        let order = self
            .0
            .get_mut(order_ref)
            .filter(|order| order.is_pending())
            .ok_or(Refused::NotOpen)?;
        order.state = State::Opened {
            at: order.opened_at().unwrap_or(now),
            hint: hint.to_owned(),
        };
        Ok(())
    }

    pub fn by_ref(&self, order_ref: &str) -> Option<&Order> {
        self.0.get(order_ref)
    }

    /// Phone orders have no code and no link: the app shows them by itself.
    pub fn waiting_by_phone(&mut self, now: Timestamp) -> Vec<Order> {
        self.tick(now);
        self.0
            .values()
            .filter(|order| order.wanted.by_phone && order.is_pending())
            .cloned()
            .collect()
    }

    fn by_token(&mut self, auto_start_token: &str) -> Result<&mut Order, Refused> {
        self.0
            .values_mut()
            .find(|order| order.auto_start_token == auto_start_token)
            .ok_or(Refused::Unknown)
    }

    /// True when there were any.
    fn end_others(&mut self, personal_number: &str, except: Option<&str>, now: Timestamp) -> bool {
        let mut ended = false;
        for order in self.0.values_mut() {
            if order.is_pending() && order.is_for(personal_number) && except != Some(order.order_ref.as_str())
            {
                order.state = State::Failed {
                    at: now,
                    hint: "cancelled".to_owned(),
                };
                ended = true;
            }
        }
        ended
    }

    fn tick(&mut self, now: Timestamp) {
        for order in self.0.values_mut() {
            let start_within = if order.wanted.by_phone {
                ANSWER_WITHIN
            } else {
                START_WITHIN
            };
            let (since, limit, hint) = match order.state {
                State::Outstanding if order.wanted.by_phone => {
                    (order.created_at, start_within, "expiredTransaction")
                }
                State::Outstanding => (order.created_at, start_within, "startFailed"),
                State::Opened { at, .. } => (at, ANSWER_WITHIN, "expiredTransaction"),
                State::Failed { .. } | State::Complete { .. } => continue,
            };
            if now.duration_since(since) >= limit {
                order.state = State::Failed {
                    at: since + limit,
                    hint: hint.to_owned(),
                };
            }
        }
        self.0.retain(|_, order| match order.state {
            State::Failed { at, .. } => now.duration_since(at) < FAILED_KEPT,
            State::Complete { at, .. } => now.duration_since(at) < ANSWER_WITHIN,
            _ => true,
        });
    }
}

#[cfg(test)]
mod tests;
