//! Where the browser goes when the person has answered on the same device.

use crate::orders::Order;

/// The order's own return address wins, with its fragment as given. The link's `redirect` is
/// used otherwise, and only towards this machine: a demonstration sends nobody elsewhere.
pub fn after(order: &Order, redirect: Option<&str>, same_device: bool) -> Option<String> {
    if !same_device {
        return None;
    }
    let address = order.wanted.return_url.as_deref().or(redirect)?;
    let rest = address
        .strip_prefix("http://")
        .or_else(|| address.strip_prefix("https://"))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.split(':').next()?;
    matches!(host, "127.0.0.1" | "localhost").then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orders::{Orders, Wanted};
    use jiff::Timestamp;

    fn order(return_url: Option<&str>) -> Order {
        let wanted = Wanted {
            return_url: return_url.map(str::to_owned),
            ..Wanted::default()
        };
        Orders::default()
            .create(wanted, Timestamp::UNIX_EPOCH)
            .unwrap()
            .clone()
    }

    #[test]
    fn the_return_address_keeps_its_nonce() {
        let address = "http://127.0.0.1:8080/logga-in?x=1#nonce=abc";
        assert_eq!(
            after(&order(Some(address)), Some("http://localhost/annat"), true).as_deref(),
            Some(address)
        );
        assert_eq!(
            after(&order(Some(address)), None, false),
            None,
            "another device stays where it is"
        );
    }

    #[test]
    fn a_demonstration_sends_nobody_elsewhere() {
        for address in [
            "https://exempel.se/",
            "http://127.0.0.1@exempel.se/",
            "javascript:alert(1)",
            "null",
            "http://localhost.exempel.se",
        ] {
            assert_eq!(after(&order(None), Some(address), true), None, "{address}");
        }
    }
}
