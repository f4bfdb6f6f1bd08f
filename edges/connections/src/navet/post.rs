//! *Folkbokföringspost.* From the answer's bytes to the one post that was asked for.

use super::Fault;
use super::tree::Element;
use casework::PersonalNumber;
use jiff::civil::{Date, date};

/// None: the register answers, and knows nobody under the number.
pub(super) fn post_about(xml: &str, number: &PersonalNumber) -> Result<Option<Element>, Fault> {
    let mut envelope = Element::read(xml)?;
    if !envelope.is("Envelope") {
        return Err(Fault::Unreadable("no envelope"));
    }
    let mut body = envelope.take("Body").ok_or(Fault::Unreadable("no body"))?;
    if let Some(fault) = body.child("Fault") {
        return Err(refusal(fault));
    }
    let posts = body
        .take("PersonpostXMLResponse")
        .and_then(|mut response| response.take("Folkbokforingsposter"))
        .ok_or(Fault::Unreadable("no posts"))?
        .take_all("Folkbokforingspost");
    let any = !posts.is_empty();
    let ours = posts
        .into_iter()
        .find(|post| own_number(post).as_ref() == Some(number));
    match ours {
        None if any => Err(Fault::Unreadable("a post about somebody else")),
        found => Ok(found),
    }
}

/// *Felkod.* The service's own code goes before SOAP's.
pub(super) fn refusal(fault: &Element) -> Fault {
    let code = fault
        .anywhere("Felkod")
        .and_then(Element::own_word)
        .or_else(|| fault.word("faultcode"));
    Fault::refused(code.unwrap_or_default())
}

/// A personal number, or the coordination number of somebody who has none.
fn own_number(post: &Element) -> Option<PersonalNumber> {
    let id = post.at(&["Personpost", "PersonId"])?;
    id.word("PersonNr")
        .or_else(|| id.word("TilldelatPersonNrSamordningsNr"))
        .and_then(number)
}

/// Only twelve digits: with the century written out no day of today is needed.
pub(super) fn number(digits: &str) -> Option<PersonalNumber> {
    const ANY_DAY: Date = date(2000, 1, 1);
    let is_whole = digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_whole
        .then(|| PersonalNumber::parse(digits, ANY_DAY).ok())
        .flatten()
}

/// `YYYYMMDD` or `YYYY-MM-DD`; None for the unfinished dates that the register also holds.
pub(super) fn day(text: &str) -> Option<Date> {
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Date::new(
        digits[..4].parse().ok()?,
        digits[4..6].parse().ok()?,
        digits[6..].parse().ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALVA: &str = "201509172381";

    fn answer(inside: &str) -> String {
        format!(
            "<S:Envelope xmlns:S='{}'><S:Body><n:PersonpostXMLResponse xmlns:n='{}'><n:Folkbokforingsposter>{inside}\
             </n:Folkbokforingsposter></n:PersonpostXMLResponse></S:Body></S:Envelope>",
            super::super::SOAP,
            super::super::NAMESPACE
        )
    }

    fn post(digits: &str) -> String {
        format!(
            "<Folkbokforingspost><Personpost><PersonId><PersonNr>{digits}</PersonNr></PersonId></Personpost></Folkbokforingspost>"
        )
    }

    #[test]
    fn alva_is_found_among_the_posts_and_nobody_is_taken_for_her() {
        let alva = number(ALVA).unwrap();
        let both = answer(&(post("199001012385") + &post(ALVA)));
        assert!(post_about(&both, &alva).unwrap().is_some());
        let another = post_about(&answer(&post("199001012385")), &alva);
        assert!(matches!(
            another,
            Err(Fault::Unreadable("a post about somebody else"))
        ));
        assert!(post_about(&answer(""), &alva).unwrap().is_none());
    }

    #[test]
    fn a_page_of_something_else_is_not_an_empty_register() {
        let alva = number(ALVA).unwrap();
        for page in [
            "<html/>",
            "<Envelope/>",
            "<Envelope><Body/></Envelope>",
            "Service unavailable",
        ] {
            assert!(post_about(page, &alva).is_err(), "{page}");
        }
    }

    #[test]
    fn unfinished_days_are_no_days() {
        assert_eq!(day("20150917"), Some(date(2015, 9, 17)));
        assert_eq!(day("2015-09-17"), Some(date(2015, 9, 17)));
        for text in ["20150900", "20150000", "0", "", "2015091", "abcdefgh", "åäöå"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
