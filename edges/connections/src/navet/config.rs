//! What the agreement with Skatteverket gives: an order, an address, certificates.

use super::Fault;
use std::time::Duration;

/// How long a whole answer, family included, may take unless settings say otherwise.
pub const DEADLINE: Duration = Duration::from_secs(5);

/// Holds a private key: has no `Debug`.
#[derive(Clone)]
pub struct Config {
    /// For example `https://www2.skatteverket.se/na/na_epersondata/V3/`; the client adds the service's name.
    pub base_url: String,
    pub order: Order,
    /// Our private key and organisation certificate in one PEM.
    pub client_identity_pem: Vec<u8>,
    /// The root of the register's servers, pinned.
    pub server_ca_pem: Vec<u8>,
    /// For the whole answer, family included; see [`DEADLINE`].
    pub deadline: Duration,
}

/// *Beställning.* Which organisation asks, under which order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    organisation_number: String,
    order_id: String,
}

impl Order {
    /// Organisation number with ten digits, or twelve that begin with 16; order like `00000236-FO01-0001`.
    pub fn new(organisation_number: &str, order_id: &str) -> Result<Self, Fault> {
        let digits: String = organisation_number.chars().filter(|c| *c != '-').collect();
        let twelve = match digits.len() {
            10 => format!("16{digits}"),
            _ => digits,
        };
        let is_number = twelve.len() == 12
            && twelve.starts_with("16")
            && twelve.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number {
            return Err(Fault::Setup("organisation number"));
        }
        if !is_order_id(order_id) {
            return Err(Fault::Setup("order id"));
        }
        Ok(Self {
            organisation_number: twelve,
            order_id: order_id.to_owned(),
        })
    }

    pub fn organisation_number(&self) -> &str {
        &self.organisation_number
    }

    pub fn order_id(&self) -> &str {
        &self.order_id
    }
}

/// Eight digits, four letters or digits, four digits.
fn is_order_id(id: &str) -> bool {
    let parts: Vec<&str> = id.split('-').collect();
    let all = |part: &str, is: fn(&u8) -> bool| part.bytes().all(|byte| is(&byte));
    match parts[..] {
        [customer, product, number] => {
            [customer.len(), product.len(), number.len()] == [8, 4, 4]
                && all(customer, u8::is_ascii_digit)
                && all(product, u8::is_ascii_alphanumeric)
                && all(number, u8::is_ascii_digit)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_refused_at_start_and_not_when_a_child_is_waiting() {
        let order = Order::new("202100-4748", "00000236-FO01-0001").unwrap();
        assert_eq!(order.organisation_number(), "162021004748");
        for (organisation, id) in [
            ("", "00000236-FO01-0001"),
            ("192021004748", "00000236-FO01-0001"),
            ("162021004748", ""),
            ("162021004748", "236-FO01-0001"),
            ("162021004748", "00000236-FO01-0001<"),
        ] {
            assert!(Order::new(organisation, id).is_err(), "{organisation} {id}");
        }
    }
}
