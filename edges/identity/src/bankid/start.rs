//! How the BankID app is started: by a moving QR code from another device, or by a link on the same.

use fast_qr::convert::{Builder, Shape, svg::SvgBuilder};
use fast_qr::qr::{QRBuilder, QRCodeError};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The text of the QR code at a whole second after the order was answered. A new one each second.
pub fn qr_text(token: &str, secret: &str, seconds: u64) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(seconds.to_string().as_bytes());
    format!(
        "bankid.{token}.{seconds}.{}",
        hex::encode(mac.finalize().into_bytes())
    )
}

/// Black on white whatever the page's theme, with the quiet zone that readers need.
pub fn qr_svg(text: &str) -> Result<String, QRCodeError> {
    let code = QRBuilder::new(text).build()?;
    Ok(SvgBuilder::default().shape(Shape::Square).margin(4).to_str(&code))
}

/// Where the link that opens the app points.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum LinkBase {
    /// iOS and Android.
    Mobile,
    /// Windows and macOS.
    Desktop,
    /// A simulator's page for the person, with its path.
    Simulator(String),
}

/// `redirect` is left out of account by the app when the order has a return address.
pub fn autostart_link(token: &str, redirect: Option<&str>, base: &LinkBase) -> String {
    let redirect = redirect.map_or_else(|| "null".to_owned(), percent_encoded);
    let base = match base {
        LinkBase::Mobile => "https://app.bankid.com/",
        LinkBase::Desktop => "bankid:///",
        LinkBase::Simulator(address) => address,
    };
    format!(
        "{base}?autostarttoken={}&redirect={redirect}",
        percent_encoded(token)
    )
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    const SECRET: &str = "11111111-2222-3333-4444-555555555555";

    #[test]
    fn the_qr_text_follows_the_published_recipe() {
        let codes = [
            (
                0,
                "02bd5cd22747c7f593036a03504cf5fda33019feab08ef0433f42a5abf4a81f0",
            ),
            (
                1,
                "3f6abdd7017068e827eb92084ae91f49bee152a3c2c4b32cc0fa6a4457d97dc9",
            ),
            (
                30,
                "648036d515eb88133039210fac07f5e55ec762fe783d0c19bbd89511a4ca45a8",
            ),
        ];
        for (second, code) in codes {
            assert_eq!(
                qr_text(TOKEN, SECRET, second),
                format!("bankid.{TOKEN}.{second}.{code}")
            );
        }
    }

    #[test]
    fn the_qr_picture_is_an_svg_without_the_secret() {
        let svg = qr_svg(&qr_text(TOKEN, SECRET, 7)).unwrap();
        assert!(svg.starts_with("<svg") && svg.contains("</svg>") && !svg.contains(SECRET));
    }

    #[test]
    fn the_link_opens_the_app_and_carries_the_way_back_unharmed() {
        let back = "https://exempel.se/logga-in?x=1&y=å#nonce=7";
        let link = autostart_link(TOKEN, Some(back), &LinkBase::Desktop);
        assert_eq!(
            link,
            format!(
                "bankid:///?autostarttoken={TOKEN}&redirect=https%3A%2F%2Fexempel.se%2Flogga-in%3Fx%3D1%26y%3D%C3%A5%23nonce%3D7"
            )
        );
        let mobile = autostart_link(TOKEN, None, &LinkBase::Mobile);
        assert_eq!(
            mobile,
            format!("https://app.bankid.com/?autostarttoken={TOKEN}&redirect=null")
        );
    }
}
