//! Made-up letters: every kind of block, long text, å ä ö, soft hyphens, Arabic with Swedish names inside.

use casework::PersonalNumber;
use casework::letter::{Block, Letter};
use casework::say::Say;
use jiff::{Timestamp, civil::date};
use language::{Lang, Source, Texts};
use letters::{Frame, NumberOnPaper, Theme, Verification};
use sha2::{Digest as _, Sha256};

const OWN: [Source; 4] = [
    Source {
        lang: Lang::Sv,
        file: "letter.sv.ftl",
        ftl: include_str!("letter.sv.ftl"),
    },
    Source {
        lang: Lang::En,
        file: "letter.en.ftl",
        ftl: include_str!("letter.en.ftl"),
    },
    Source {
        lang: Lang::Ar,
        file: "letter.ar.ftl",
        ftl: include_str!("letter.ar.ftl"),
    },
    Source {
        lang: Lang::So,
        file: "letter.so.ftl",
        ftl: include_str!("letter.so.ftl"),
    },
];

pub struct Sample {
    pub name: &'static str,
    pub letter: Letter,
    pub frame: Frame,
}

pub fn texts() -> Texts {
    let all = language::COMMON.iter().chain(letters::TEXTS).chain(&OWN);
    Texts::new(all.copied()).expect("the texts are well formed")
}

pub fn all() -> Vec<Sample> {
    vec![
        decision(Lang::Sv),
        decision(Lang::Ar),
        decision(Lang::So),
        receipt(),
        strange_signs(),
        long(),
    ]
}

/// Every kind of block, signed, with the page about checking.
pub fn decision(lang: Lang) -> Sample {
    let letter = Letter {
        addressee: None,
        title: "sample-title".into(),
        blocks: [opening(), reasons(), appeal()].concat(),
    };
    let mut frame = frame(lang);
    frame.verification = Some(verification(&letter, &frame));
    let name = match lang {
        Lang::Ar => "decision-ar",
        Lang::So => "decision-so",
        _ => "decision-sv",
    };
    Sample { name, letter, frame }
}

fn opening() -> Vec<Block> {
    let child = || "Elsa Åberg Öström".to_owned();
    let from = date(2026, 12, 5);
    let review = date(2027, 6, 5);
    vec![
        Block::Paragraph(Say::key("sample-hello").with("child", child())),
        Block::Heading("sample-decision-heading".into()),
        Block::Decision(
            Say::key("sample-decision")
                .with("child", child())
                .with("from", from)
                .with("review", review),
        ),
        Block::Heading("sample-facts-heading".into()),
        Block::Facts(vec![
            ("sample-fact-who".into(), plain("Elsa Åberg Öström")),
            ("sample-fact-what".into(), "sample-fact-what-value".into()),
            (
                "sample-fact-from".into(),
                Say::key("sample-plain").with("text", from),
            ),
            (
                "sample-fact-review".into(),
                Say::key("sample-plain").with("text", review),
            ),
            ("sample-fact-law".into(), "sample-fact-law-value".into()),
            ("sample-fact-cost".into(), "sample-fact-cost-value".into()),
        ]),
    ]
}

fn reasons() -> Vec<Block> {
    vec![
        Block::Heading("sample-why-heading".into()),
        Block::Paragraph(Say::key("sample-why").with("child", "Elsa".to_owned())),
        Block::Written(
            "Elsa säger själv att hon tycker om att vara hos Gunilla på Ängö och att hon gärna vill dit oftare.\n\
             Föräldrarna är överens och har bett om stödet själva. De har varit öppna om att nätterna är svåra."
                .to_owned(),
        ),
        Block::Signature {
            name: "Maria Ek".to_owned(),
            title: "socialsekreterare".to_owned(),
            at: signed_at(),
            document_sha256: String::new(),
        },
    ]
}

fn appeal() -> Vec<Block> {
    vec![
        Block::Heading("sample-right-heading".into()),
        Block::Paragraph("sample-right-lead".into()),
        Block::Steps(vec![
            Say::key("sample-step-write").with("case", "7Q4K-M2XT-9B".to_owned()),
            "sample-step-send".into(),
            Say::key("sample-step-time").with("last", date(2026, 12, 17)),
        ]),
        Block::Paragraph("sample-help".into()),
    ]
}

/// Short, in English, with the person's number because it was asked for.
pub fn receipt() -> Sample {
    let mut frame = frame(Lang::En);
    let number = PersonalNumber::parse("20150917-2381", date(2026, 11, 22)).expect("a number for tests");
    frame.recipient_number = NumberOnPaper::Printed(number);
    Sample {
        name: "receipt-en",
        letter: Letter {
            addressee: None,
            title: "sample-short-title".into(),
            blocks: vec![Block::Paragraph(
                Say::key("sample-short")
                    .with("day", date(2026, 11, 20))
                    .with("last", date(2026, 12, 4)),
            )],
        },
        frame,
    }
}

/// What people write: emoji, other scripts, signs that turn text around.
pub fn strange_signs() -> Sample {
    let mut frame = frame(Lang::Sv);
    frame.recipient_name = "Олена Żółtowska".to_owned();
    Sample {
        name: "strange-signs-sv",
        letter: Letter {
            addressee: None,
            title: "sample-short-title".into(),
            blocks: vec![
                Block::Written("Tack \u{1f496} för hjälpen \u{202e}med\u{202c} allt!\nابنتي ليلى سعيدة في المدرسة.\n漢字".to_owned()),
                Block::Facts(vec![(plain("#let x = panic()"), plain("*inte fet* _inte lutad_ $x$ \\ <etikett>"))]),
            ],
        },
        frame,
    }
}

/// Some ten pages, as an investigation can be.
pub fn long() -> Sample {
    let line = "Utredningen har pågått under hösten och bygger på samtal med barnet, med föräldrarna och med \
                skolan. Åsikterna går isär om kvällarna, men alla är överens om att förskolan är trygg. ";
    let blocks = (0..40).flat_map(|_| {
        [
            Block::Heading("sample-why-heading".into()),
            Block::Written(line.repeat(4)),
        ]
    });
    Sample {
        name: "long-sv",
        letter: Letter {
            addressee: None,
            title: "sample-title".into(),
            blocks: blocks.collect(),
        },
        frame: frame(Lang::Sv),
    }
}

fn plain(text: &str) -> Say {
    Say::key("sample-plain").with("text", text.to_owned())
}

pub fn frame(lang: Lang) -> Frame {
    Frame {
        municipality: "Björkviks kommun".to_owned(),
        committee: "Socialnämnden".to_owned(),
        unit: "Barn och familj".to_owned(),
        contact: vec![
            "Storgatan 1, 123 45 Björkvik".to_owned(),
            "Växel 0123-45 60 00, socialnamnden@bjorkvik.example".to_owned(),
        ],
        case_number: "7Q4K-M2XT-9B".to_owned(),
        lang,
        date: date(2026, 11, 22),
        recipient_name: "Sara Åberg".to_owned(),
        recipient_address: vec!["Hamngatan 4".to_owned(), "123 47 Björkvik".to_owned()],
        recipient_number: NumberOnPaper::LeftOut,
        reference: "BESLUT-0007".to_owned(),
        verification: None,
        theme: Theme {
            accent: [0x14, 0x56, 0x5e],
        },
    }
}

fn signed_at() -> Timestamp {
    "2026-11-22T12:41:00Z".parse().expect("a time")
}

fn verification(letter: &Letter, frame: &Frame) -> Verification {
    let text = letters::document_text(letter, frame, &texts());
    Verification {
        code: "K7P2-XW94".to_owned(),
        page_address: "https://social.bjorkvik.example/kontroll/K7P2-XW94".to_owned(),
        document_sha256: hex::encode(Sha256::digest(text)),
        signed_by: "Maria Ek, socialsekreterare".to_owned(),
        signed_at: signed_at(),
    }
}
