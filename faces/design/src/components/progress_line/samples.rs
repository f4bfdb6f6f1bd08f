//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let step = |label: &str, word: &str, state| ProgressStep { label: label.into(), state, state_word: word.into() };
    let done = r.pick("klart", "تم");
    let line = |third: StepState, word: &'static str| ProgressLine {
        label: r.pick("Var ditt ärende är", "أين قضيتك").into(),
        steps: vec![
            step(r.pick("Inskickad", "أُرسل"), done, StepState::Done),
            step(r.pick("Mottagen", "استُلم"), done, StepState::Done),
            step(r.pick("Utredning", "دراسة"), word, third),
            step(r.pick("Beslut", "قرار"), "", StepState::ToCome),
            step(r.pick("Uppföljning", "متابعة"), "", StepState::ToCome),
        ],
    };
    let here = line(StepState::Current, r.pick("här är vi nu", "نحن هنا الآن"));
    let you = line(StepState::NeedsYou, r.pick("väntar på dig", "بانتظارك"));
    vec![Sample::new("under way", progress_line(&here)), Sample::new("waits for the person", progress_line(&you))]
}
