//! A form to fill in by hand, with each kind of answer.

use crate::letters;
use ::letters::{Blank, Form, Piece, Sheet};
use language::{Lang, Texts};

fn pick<'a>(lang: Lang, sv: &'a str, ar: &'a str) -> &'a str {
    match lang {
        Lang::Ar => ar,
        _ => sv,
    }
}

pub fn sheet(lang: Lang, texts: &Texts) -> Sheet {
    let say = |sv, ar| pick(lang, sv, ar).to_owned();
    let question = |number: &str, label: String, answer: Blank| Piece::Question {
        number: number.to_owned(),
        label,
        help: vec![say("Skriv så mycket du vill.", "اكتب ما تريد.")],
        answer,
    };
    let boxes = [("Adress", "العنوان"), ("Telefon", "الهاتف")];
    let boxes = boxes.map(|(sv, ar)| (say(sv, ar), Some(say("Skriv den nya.", "اكتب الجديد."))));
    let groups = [("Dag", "يوم", 2), ("Månad", "شهر", 2), ("År", "سنة", 4)];
    let groups = groups.map(|(sv, ar, many)| (say(sv, ar), many));
    let form = Form {
        title: say("Berätta om något har ändrats", "أخبرنا إذا تغيّر شيء"),
        pieces: vec![
            Piece::Paragraphs {
                lines: vec![say(
                    "Skriv för hand. Du får ta hjälp av någon.",
                    "اكتب بخط اليد. يمكن لأحد أن يساعدك.",
                )],
            },
            question(
                "1",
                say("Vad har ändrats?", "ما الذي تغيّر؟"),
                Blank::Boxes { boxes: boxes.into() },
            ),
            question(
                "2",
                say("Från vilken dag?", "من أي يوم؟"),
                Blank::Digits {
                    groups: groups.into(),
                },
            ),
            question("3", say("Berätta", "أخبرنا"), Blank::Lines { many: 8 }),
            Piece::sign_here(lang, texts),
        ],
    };
    Sheet::of_form(&form, &letters::decision(lang).frame, texts)
}
