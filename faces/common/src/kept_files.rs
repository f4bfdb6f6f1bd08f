//! Files of something begun: each sealed in a place of its own, so that they are there on every device until what they
//! belong to is sent. The draft knows their names and hashes.

use crate::answers::Posted;
use crate::drafts;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::words::Words;
use casework::{Answers, Problems, Question, Say, Upload};
use design::{Checkboxes, Choice, Field, Html};
use hypertext::prelude::*;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The box that takes a file away.
pub(crate) const DROP: &str = "_drop";

/// Of one thing begun, whatever it asks for.
const FILES_MAX: usize = 40;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeptFile {
    place: String,
    name: String,
    media_type: String,
    sha256: [u8; 32],
}

/// By question.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeptFiles(BTreeMap<String, Vec<KeptFile>>);

impl KeptFiles {
    /// Those that came with a form are kept; those that were ticked are let go. More than may be kept is told, and not kept.
    pub async fn take(
        &mut self,
        site: &Site,
        secret: &str,
        posted: &Posted,
        how_long: SignedDuration,
    ) -> Result<Problems, Trouble> {
        let mut problems = posted.problems.clone();
        self.let_go(posted);
        for (question, uploads) in &posted.answers.uploads {
            for upload in uploads {
                if self.0.values().map(Vec::len).sum::<usize>() >= FILES_MAX {
                    let say = Say::key("problem-files-too-many").with("max", FILES_MAX as i64);
                    problems.add(question.clone(), say);
                    break;
                }
                let place = site.draw();
                drafts::save_bytes(site, secret, &what(&place), &upload.bytes, how_long).await?;
                self.0.entry(question.clone()).or_default().push(KeptFile {
                    place,
                    name: upload.name.clone(),
                    media_type: upload.media_type.clone(),
                    sha256: upload.sha256,
                });
            }
        }
        Ok(problems)
    }

    /// Those that were ticked.
    pub fn let_go(&mut self, posted: &Posted) {
        let ticked: Vec<&str> = posted.own(DROP).split(' ').collect();
        for files in self.0.values_mut() {
            files.retain(|file| !ticked.contains(&file.place.as_str()));
        }
    }

    /// To check and to sign by: names and hashes, without what the files hold.
    pub fn named(&self, mut answers: Answers) -> Answers {
        for (question, files) in &self.0 {
            let named = files.iter().map(|file| file.upload(Vec::new())).collect();
            before(&mut answers, question, named);
        }
        answers
    }

    /// To send: with what they hold. One that is kept no longer is told beside its question, and must be chosen again.
    pub async fn whole(
        &mut self,
        site: &Site,
        secret: &str,
        mut answers: Answers,
    ) -> Result<Result<Answers, Problems>, Trouble> {
        let mut gone = Problems::default();
        for (question, files) in &mut self.0 {
            let mut held = Vec::new();
            let mut there = Vec::new();
            for file in files.drain(..) {
                match drafts::load_bytes(site, secret, &what(&file.place)).await? {
                    Some(bytes) => {
                        held.push(file.upload(bytes));
                        there.push(file);
                    }
                    None => gone.add(
                        question.clone(),
                        Say::key("problem-file-choose-again").with("names", file.name),
                    ),
                }
            }
            *files = there;
            before(&mut answers, question, held);
        }
        Ok(match gone.0.is_empty() {
            true => Ok(answers),
            false => Err(gone),
        })
    }

    /// They were sent, or what they belonged to was thrown away.
    pub async fn forget(&self, site: &Site, secret: &str) -> Result<(), Trouble> {
        for file in self.0.values().flatten() {
            drafts::forget(site, secret, &what(&file.place)).await?;
        }
        Ok(())
    }

    /// The files that are kept for these questions, each with a box that takes it away.
    pub fn shown(&self, questions: &[&Question], words: &Words<'_>) -> Html {
        let files = questions.iter().filter_map(|one| self.0.get(&one.name)).flatten();
        let choices: Vec<Choice> = files
            .map(|file| {
                Choice::new(
                    file.place.clone(),
                    design::html(hypertext::maud_borrow! { bdi { (file.name) } }),
                )
            })
            .collect();
        if choices.is_empty() {
            return Html::default();
        }
        design::checkboxes(&Checkboxes {
            field: Field::new(DROP, words.get("files-kept")).hint(words.get("files-kept-drop")),
            choices,
        })
    }
}

/// What was kept goes before what came with the form.
fn before(answers: &mut Answers, question: &str, mut kept: Vec<Upload>) {
    let files = answers.uploads.entry(question.to_owned()).or_default();
    kept.append(files);
    *files = kept;
}

impl KeptFile {
    fn upload(&self, bytes: Vec<u8>) -> Upload {
        Upload {
            name: self.name.clone(),
            media_type: self.media_type.clone(),
            sha256: self.sha256,
            bytes: bytes.into(),
        }
    }
}

fn what(place: &str) -> String {
    format!("file {place}")
}
