//! [`Html`]: a finished piece of a page, safe to put inside another.

use hypertext::{Buffer, Lazy, Renderable, maud_borrow, prelude::*};

/// A finished, already escaped piece of HTML. Made from text (`"a < b".into()`
/// escapes), from `maud!{…}.into()`, or by a component.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// The markup itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Pieces one after the other.
    pub fn all(pieces: impl IntoIterator<Item = Html>) -> Html {
        let pieces: Vec<Html> = pieces.into_iter().collect();
        let mut all = String::with_capacity(pieces.iter().map(|piece| piece.0.len()).sum());
        pieces.iter().for_each(|piece| all.push_str(&piece.0));
        Html(all)
    }

    /// For markup made by a trusted drawer of this house (a QR picture, the
    /// guide's checked articles). Never for anything a person typed.
    pub fn trusted(markup: impl Into<String>) -> Html {
        Html(markup.into())
    }
}

impl Renderable for Html {
    fn render_to(&self, buffer: &mut Buffer) {
        // XSS SAFETY: an `Html` is only made from escaped text or rendered markup.
        buffer.dangerously_get_string().push_str(&self.0);
    }
}

impl<F: Fn(&mut Buffer)> From<Lazy<F>> for Html {
    fn from(lazy: Lazy<F>) -> Self {
        html(lazy)
    }
}

impl From<&str> for Html {
    fn from(plain: &str) -> Self {
        text(plain)
    }
}

impl From<String> for Html {
    fn from(plain: String) -> Self {
        text(&plain)
    }
}

impl From<&String> for Html {
    fn from(plain: &String) -> Self {
        text(plain)
    }
}

/// Renders anything renderable into [`Html`].
pub fn html(content: impl Renderable) -> Html {
    sized(content, SMALL)
}

/// Most pieces fit, so that most are written without being moved.
const SMALL: usize = 256;

/// The same, with room for so many bytes at once.
pub(crate) fn sized(content: impl Renderable, bytes: usize) -> Html {
    let mut buffer = Buffer::new();
    // XSS SAFETY: only room is made.
    buffer.dangerously_get_string().reserve(bytes);
    content.render_to(&mut buffer);
    Html(buffer.rendered().into_inner())
}

/// Escapes plain text.
pub fn text(plain: &str) -> Html {
    html(plain)
}

/// Keeps an amount, date, case number, phone or e-mail in one piece, left to
/// right, in a text of any direction.
pub fn ltr(value: &str) -> Html {
    // A long address must still be able to break on a phone.
    let whole = (value.chars().count() <= 24).then_some("sos-whole");
    let unbroken = value.replace(' ', "\u{a0}");
    html(maud_borrow! { bdi class=[whole] dir="ltr" { (unbroken) } })
}

/// Keeps a value in one piece, in the direction of its own first letter.
pub fn bdi(value: &str) -> Html {
    let unbroken = value.replace(' ', "\u{a0}");
    html(maud_borrow! { bdi { (unbroken) } })
}

/// An address that is safe to put in a link: inside this site, or one of the
/// schemes a person expects. Anything else leads nowhere.
pub fn href(address: &str) -> &str {
    const SCHEMES: [&str; 5] = ["https:", "http:", "mailto:", "tel:", "sms:"];
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    let scheme_like = lower.split(['/', '?', '#']).next().unwrap_or("").contains(':');
    let control = address.chars().any(char::is_control);
    let allowed = !scheme_like || SCHEMES.iter().any(|scheme| lower.starts_with(scheme));
    if allowed && !control { address } else { "#" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_can_never_become_markup() {
        assert_eq!(text("<b>&").as_str(), "&lt;b&gt;&amp;");
    }

    #[test]
    fn an_amount_stays_whole_in_arabic() {
        assert_eq!(
            ltr("4 620 kr").as_str(),
            "<bdi class=\"sos-whole\" dir=\"ltr\">4\u{a0}620\u{a0}kr</bdi>"
        );
    }

    #[test]
    fn a_link_never_runs_a_script() {
        assert_eq!(href("javascript:alert(1)"), "#");
        assert_eq!(href(" JAVASCRIPT:alert(1)"), "#");
        assert_eq!(href("java\nscript:alert(1)"), "#");
        assert_eq!(href("data:text/html,x"), "#");
        assert_eq!(href("/mina-sidor?a=b:c"), "/mina-sidor?a=b:c");
        assert_eq!(href("tel:112"), "tel:112");
    }
}
