//! Signing a step: exactly what the signer reads is fixed as a document, its hash goes into the
//! signature, and the verified evidence is kept in the case.

use crate::words::Words;
use casework::given::Signature;
use casework::{Answers, Kind, Page, Question, Upload};
use identity::Evidence;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// What a step answers when all that is missing is the signature.
pub const ONLY_UNSIGNED: &str = "refusal-not-signed";

/// What is signed, as plain text: title, what was known, every question with its answer.
pub fn document(page: &Page, answers: &Answers, case_number: &str, words: &Words<'_>) -> String {
    let mut text = format!("{}\n{}\n\n", words.say(&page.title), case_number);
    for (label, value) in &page.facts {
        text.push_str(&format!("{}:\n{}\n\n", words.say(label), words.say(value)));
    }
    for question in page.questions.iter().filter(|question| asked(question, answers)) {
        text.push_str(&format!(
            "{}\n{}\n\n",
            words.say(&question.label),
            answer(question, answers, words)
        ));
        // What a file holds is signed by its hash.
        for file in answers.uploads.get(&question.name).into_iter().flatten() {
            text.push_str(&format!("{}\nSHA-256 {}\n\n", file.name, file.sha256_hex()));
        }
    }
    text
}

/// Was the question asked, given the other answers?
pub fn asked(question: &Question, answers: &Answers) -> bool {
    question.when.as_ref().is_none_or(|when| {
        answers
            .all(&when.question)
            .any(|answer| when.is.iter().any(|is| is == answer))
    })
}

/// An answer in words.
pub fn answer(question: &Question, answers: &Answers, words: &Words<'_>) -> String {
    answer_named(question, &question.name, answers, words)
}

fn answer_named(question: &Question, name: &str, answers: &Answers, words: &Words<'_>) -> String {
    let typed = answers.first(name);
    match &question.kind {
        Kind::Choice(choices) | Kind::Choices(choices) | Kind::Select(choices) => {
            let chosen = answers
                .all(name)
                .filter_map(|value| choices.iter().find(|choice| choice.value == value));
            chosen
                .map(|choice| words.say(&choice.label))
                .collect::<Vec<_>>()
                .join(", ")
        }
        Kind::YesNo => match typed {
            casework::answers::YES => words.get("yes"),
            casework::answers::NO => words.get("no"),
            _ => String::new(),
        },
        Kind::Date => typed
            .parse()
            .map_or_else(|_| typed.to_owned(), |day| language::date_long(words.lang, day)),
        Kind::Files { .. } | Kind::Voice | Kind::Drawing => answers
            .uploads
            .get(name)
            .into_iter()
            .flatten()
            .map(|file| file.name.clone())
            .collect::<Vec<_>>()
            .join(", "),
        Kind::Repeat { item, .. } => (0..answers.items(name))
            .map(|nth| {
                let inner = item.iter().map(|inner| {
                    (
                        inner,
                        answer_named(inner, &format!("{name}.{nth}.{}", inner.name), answers, words),
                    )
                });
                let told = inner.filter(|(_, answer)| !answer.is_empty());
                told.map(|(_, answer)| answer).collect::<Vec<_>>().join(", ")
            })
            .collect::<Vec<_>>()
            .join("\n"),
        _ => typed.to_owned(),
    }
}

pub fn hash(document: &str) -> String {
    hex::encode(Sha256::digest(document.as_bytes()))
}

/// The evidence and the document as files of the case, and the signature that names them.
pub fn kept(
    evidence: &Evidence,
    document: &str,
    name: &str,
    title: &str,
    at: Timestamp,
) -> Result<(Signature, Vec<Upload>), serde_json::Error> {
    let proof = serde_json::to_vec(evidence)?;
    let file = |bytes: &[u8], name: &str, media_type: &str| Upload {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        sha256: Sha256::digest(bytes).into(),
        bytes: bytes.into(),
    };
    let proof = file(&proof, "evidence.json", "application/json");
    let signature = Signature {
        name: name.to_owned(),
        title: title.to_owned(),
        at,
        document_sha256: hash(document),
        evidence_sha256: hex::encode(proof.sha256),
    };
    Ok((
        signature,
        vec![
            proof,
            file(document.as_bytes(), "document.txt", "text/plain; charset=utf-8"),
        ],
    ))
}
