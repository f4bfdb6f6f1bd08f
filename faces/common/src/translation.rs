//! A message translated by machine, as both halves show it: the words that were written first, and beside them what a machine made of
//! them, marked as that. Nothing is sent before it is pressed, and nothing that comes back is kept.

use crate::site::Site;
use crate::trouble::Trouble;
use crate::words::Words;
use ::translation::NotTranslated;
use casework::Say;
use casework::journal::messages::Message;
use design::{Alert, Button, ButtonKind, Heading, Html, LinkButton, MessageBubble};
use hypertext::prelude::*;
use language::Lang;

/// What the read log calls it.
pub const LOOK: &str = "translation";

pub struct Translating<'a> {
    pub message: &'a Message,
    /// This very page.
    pub action: &'a str,
    /// The thread.
    pub back: &'a str,
}

/// As the service calls the language; easy Swedish is Swedish to a machine.
fn target(lang: Lang) -> &'static str {
    match lang {
        Lang::Easy => Lang::Sv.tag(),
        lang => lang.tag(),
    }
}

impl Translating<'_> {
    /// `sent`: it was pressed. `reader`: whose presses are counted together.
    pub async fn page(
        &self,
        site: &Site,
        (sent, reader): (bool, &str),
        words: &Words<'_>,
    ) -> Result<Html, Trouble> {
        let translator = site.translator.as_ref().ok_or(Trouble::NotFound)?;
        if sent && !site.limits.permits("translate", reader).await {
            return Err(Trouble::SlowDown);
        }
        let to_whom = words.say(&Say::key("translate-to-whom").with("name", translator.name().to_owned()));
        let below = match sent {
            true => {
                let asked = translator.translate(&self.message.text, target(words.lang)).await;
                self.came(asked, words)
            }
            false => Html::all([
                design::alert(&Alert {
                    tone: design::Tone::Info,
                    title: None,
                    body: to_whom.into(),
                    announce: false,
                }),
                self.press("translate-send", words),
            ]),
        };
        Ok(Html::all([
            design::heading(&Heading {
                caption: None,
                title: words.get("translate-title"),
                lead: Some(words.get("translate-lead").into()),
            }),
            design::conversation(&words.get("translate-original"), &[self.original(words)]),
            below,
            design::button_row([design::link_button(&LinkButton {
                label: words.get("translate-back"),
                href: self.back.to_owned(),
                kind: ButtonKind::Secondary,
                shortcut: None,
            })]),
        ]))
    }

    fn press(&self, label: &str, words: &Words<'_>) -> Html {
        design::form(&design::Form {
            action: self.action.to_owned(),
            content: design::button(&Button::new(words.get(label))),
            ..design::Form::default()
        })
    }

    fn original(&self, words: &Words<'_>) -> MessageBubble {
        MessageBubble {
            from: design::html(hypertext::maud_borrow! { bdi { (self.message.name) } }),
            when: words.moment(self.message.at),
            text: self.message.text.clone(),
            ..MessageBubble::default()
        }
    }

    fn came(&self, asked: Result<String, NotTranslated>, words: &Words<'_>) -> Html {
        match asked {
            Ok(text) => design::alert(&Alert {
                tone: design::Tone::Warning,
                title: Some(words.get("translate-by-machine")),
                body: design::html(hypertext::maud_borrow! {
                    @for line in text.lines().filter(|line| !line.trim().is_empty()) {
                        p class="sos-written" dir="auto" { (line) }
                    }
                    p { (words.get("translate-may-be-wrong")) }
                }),
                announce: true,
            }),
            Err(why) => {
                tracing::warn!(%why, "a message was not translated");
                let (key, again) = match why {
                    NotTranslated::TooLong => ("translate-too-long", false),
                    NotTranslated::Refused => ("translate-refused", false),
                    NotTranslated::Later(_) | NotTranslated::Setup(_) => ("translate-later", true),
                };
                let told = design::alert(&Alert {
                    tone: design::Tone::Warning,
                    title: None,
                    body: words.get(key).into(),
                    announce: true,
                });
                let again = again.then(|| self.press("translate-again", words));
                Html::all(std::iter::once(told).chain(again))
            }
        }
    }
}
