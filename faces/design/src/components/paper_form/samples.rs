//! Made-up samples for tests and the gallery.

use super::*;
use crate::gallery::{Reader, Sample};

pub(crate) fn samples(r: Reader) -> Vec<Sample> {
    let question = |number: &str, sv: &'static str, ar: &'static str, answer: PaperAnswer| PaperQuestion {
        number: number.into(),
        label: r.pick(sv, ar).into(),
        help: vec![r.pick("Skriv så mycket du vill.", "اكتب ما تريد.").into()],
        answer,
    };
    let tick = |sv: &'static str, ar: &'static str| (String::from(r.pick(sv, ar)), None);
    let date = ["Dag", "Månad", "År"].into_iter().zip(["يوم", "شهر", "سنة"]);
    let date = date.zip([2, 2, 4]).map(|((sv, ar), many)| (r.pick(sv, ar).to_owned(), many));
    let form = PaperForm {
        parts: vec![PaperPart {
            legend: Some(r.pick("Om barnet", "عن الطفل").into()),
            questions: vec![
                question("1", "Vad har hänt?", "ماذا حدث؟", PaperAnswer::Lines(4)),
                question(
                    "2",
                    "Är det bråttom?",
                    "هل الأمر عاجل؟",
                    PaperAnswer::Boxes(vec![tick("Ja", "نعم"), tick("Nej", "لا")]),
                ),
                question("3", "När hände det?", "متى حدث؟", PaperAnswer::Digits(date.collect())),
            ],
        }],
        sign: [("Namn", "الاسم"), ("Dag", "اليوم"), ("Underskrift", "التوقيع")]
            .map(|(sv, ar)| r.pick(sv, ar).to_owned())
            .into(),
    };
    vec![Sample::new("empty", paper_form(&form))]
}
