//! Sentences in the reader's language, and the words of the page frame.

use casework::{Arg, Say};
use design::{FrameWords, Help, HelpWay, Html};
use hypertext::prelude::*;
use jiff::{Timestamp, civil::Date};
use language::{Dir, Lang, Texts};

/// The texts with a language chosen.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub texts: &'a Texts,
    pub lang: Lang,
}

impl Words<'_> {
    pub fn get(&self, key: &str) -> String {
        self.texts.get(self.lang, key)
    }
    pub fn say(&self, say: &Say) -> String {
        say.spoken(self.texts, self.lang)
    }
    /// With one argument.
    pub fn with(&self, key: &'static str, name: &'static str, arg: impl Into<Arg>) -> String {
        self.say(&Say::key(key).with(name, arg))
    }
    /// A day, kept in one piece.
    pub fn day(&self, day: Date) -> Html {
        let text = language::date_long(self.lang, day);
        // A day in words runs the way of its language; Latin ones are kept whole inside any text.
        if self.lang.dir() == Dir::Rtl {
            design::bdi(&text)
        } else {
            design::ltr(&text)
        }
    }
    pub fn time(&self, at: Timestamp) -> Html {
        design::ltr(&language::time_of_day(at))
    }
    /// Day and time of day.
    pub fn moment(&self, at: Timestamp) -> Html {
        let text = Say::key("plain-time").with("at", at);
        self.say(&text).into()
    }

    pub fn frame(&self) -> FrameWords {
        FrameWords {
            skip_links: self.get("frame-skip-links"),
            skip_to_content: self.get("frame-skip-to-content"),
            skip_to_exit: self.get("frame-skip-to-exit"),
            department: self.get("frame-department"),
            language: self.get("frame-language"),
            log_in: self.get("frame-log-in"),
            log_out: self.get("frame-log-out"),
            logged_in_as: self.get("frame-logged-in-as"),
            help_heading: self.get("frame-help"),
            report_problem: self.get("frame-report-problem"),
            accessibility: self.get("frame-accessibility"),
            privacy: self.get("frame-privacy"),
            licences: self.get("frame-licences"),
            neutral_title: self.get("frame-neutral-title"),
            shortcuts: self.get("frame-shortcuts"),
            shortcuts_off: self.get("frame-shortcuts-off"),
            close: self.get("frame-close"),
            session_warning: self.get("frame-session-warning"),
            session_stay: self.get("frame-session-stay"),
            session_over: self.get("frame-session-over"),
        }
    }

    pub fn help(&self, contact: &crate::Contact) -> Help {
        // The municipality writes it in Swedish alone.
        let hours = &contact.phone_hours;
        let hours = design::html(hypertext::maud_borrow! { span lang="sv" dir="ltr" { (hours) } });
        let way = |name: &str, phone: &str, when: Option<Html>| HelpWay {
            name: self.get(name),
            how: design::phone_link(phone),
            when,
        };
        let about = |page: &str| format!("/{}/om/{page}", self.lang.for_services().tag());
        Help {
            ways: vec![
                way("frame-emergency", "112", None),
                way(
                    "frame-on-call",
                    &contact.on_call_phone,
                    Some(self.get("frame-on-call-hours").into()),
                ),
                way("frame-phone", &contact.phone, Some(hours)),
            ],
            report_problem: String::new(),
            accessibility: about("tillganglighet"),
            privacy: about("personuppgifter"),
            licences: about("licenser"),
        }
    }
}
