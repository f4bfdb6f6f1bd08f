//! What leaves the house when something is new for somebody: one sentence, the same for everybody.

use crate::site::Site;
use casework::{ContactProfile, ContactWay};
use language::Lang;
use notices::{NotSent, Notice, To};

fn to(profile: &ContactProfile) -> Option<To<'_>> {
    match &profile.way {
        ContactWay::Nothing => None,
        ContactWay::Sms(number) => Some(To::Sms(number)),
        ContactWay::Email(address) => Some(To::Email(address)),
    }
}

/// Can this house reach them as they want?
pub fn has_way(site: &Site, profile: &ContactProfile) -> bool {
    to(profile).is_some_and(|to| site.notices.has_way(to))
}

/// `id` is the same each time the same notice is tried.
pub async fn send(site: &Site, profile: &ContactProfile, id: &str) -> Result<(), NotSent> {
    let Some(to) = to(profile) else {
        return Err(NotSent::Never("no such way"));
    };
    let lang = Lang::parse(&profile.lang).unwrap_or_default();
    let text = site.texts.get(lang, "notice-text");
    let notice = Notice {
        id,
        to,
        text: &text,
        now: site.wall(),
    };
    site.notices.send(&notice).await
}
