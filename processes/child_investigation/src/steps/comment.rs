//! *Yttrande.* A party answers what we have written, on my pages: in writing, by papers of their own, or by voice.

use crate::events::{Addressee, Attached, Event, Voice};
use crate::state::{Sent, State};
use casework::journal::Happened;
use casework::journal::steps::documents;
use casework::page::{FILE_MEGABYTES, Kind, VOICE};
use casework::step::{Act, Audience, StepInfo};
use casework::{
    Actor, Answers, File, Given, Outcome, Page, Party, Question, Refusal, Rejection, Say, Step, Upload,
};

pub const STEP: Step<State> = Step {
    info: StepInfo {
        name: "comment",
        title: "child-investigation-comment-title",
        act: Act::Follow,
        audience: Audience::Party,
        starts: false,
    },
    open: super::record_comment::is_communicated,
    page,
    submit,
};

fn page(file: &File<State>, _: &Given) -> Page {
    let mut page = Page::new(
        "child-investigation-comment-title",
        "child-investigation-comment-submit",
    )
    .lead("child-investigation-comment-lead");
    if let Some(Sent::To { what, .. }) = file
        .state
        .investigating()
        .and_then(|now| now.communication.as_ref())
    {
        page = page.fact(
            "child-investigation-answer-by",
            Say::key("child-investigation-day").with("day", what.last_day),
        );
    }
    page.ask(
        Question::long("text", 20_000, "child-investigation-comment-text")
            .help("child-investigation-comment-text-help")
            .optional(),
    )
    .ask(
        Question::new(
            "files",
            Kind::Files { max: FILES },
            "child-investigation-comment-files",
        )
        .help(sized("child-investigation-comment-files-help"))
        .optional(),
    )
    .ask(
        Question::voice("child-investigation-comment-voice")
            .help(sized("child-investigation-comment-voice-help"))
            .optional(),
    )
    .ask(
        Question::long("transcript", 20_000, "child-investigation-comment-transcript")
            .help("child-investigation-comment-transcript-help")
            .optional(),
    )
}

/// With how large a file may be.
fn sized(key: &'static str) -> Say {
    Say::key(key).with("megabytes", i64::from(FILE_MEGABYTES))
}

const FILES: usize = 5;

fn submit(file: &File<State>, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
    let mut read = answers.reader(given.today);
    let text = read.optional_text("text", 20_000);
    let transcript = read.optional_text("transcript", 20_000);
    let sent = |question: &str| {
        answers
            .uploads
            .get(question)
            .map(Vec::as_slice)
            .unwrap_or_default()
    };
    let (files, voice) = (sent("files"), sent(VOICE));
    if files.len() > FILES {
        let most = Say::key("problem-too-many").with("max", FILES as i64);
        read.problems.add("files", most);
    }
    if text.is_none() && files.is_empty() && voice.is_empty() {
        read.problems
            .add("text", "child-investigation-problem-comment-empty");
    }
    read.check()?;
    let from = asked(file, given)?;
    // Theirs, not the other party's: what came with it is no paper that all who follow the case read.
    let papers = |files: &[Upload]| documents(files, false, given);
    let (papers, recording) = (papers(files), papers(&voice[..voice.len().min(1)]));
    let comment = Event::CommentReceived {
        from,
        on: given.on_paper.unwrap_or(given.today),
        oral: false,
        text: text.unwrap_or_default(),
        files: papers.iter().filter_map(attached).collect(),
        voice: (recording.iter().find_map(attached)).map(|file| Voice { file, transcript }),
    };
    let outcome = papers
        .iter()
        .chain(&recording)
        .fold(Outcome::default(), Outcome::and);
    Ok(outcome
        .and(&comment)
        .receipt(Say::key("child-investigation-comment-receipt")))
}

fn attached(paper: &Happened) -> Option<Attached> {
    match paper {
        Happened::DocumentAdded { id, name, .. } => Some(Attached {
            document: *id,
            name: name.clone(),
        }),
        _ => None,
    }
}

/// Whom the material was sent to, and who acts now.
fn asked(file: &File<State>, given: &Given) -> Result<Addressee, Refusal> {
    let party = party_of(file, &given.by)?;
    let sent = file
        .state
        .investigating()
        .and_then(|now| now.communication.as_ref());
    let asked = match sent {
        Some(Sent::To { what, .. }) => what.to.iter().find(|to| to.person == party.person.id),
        _ => None,
    };
    let asked = asked.ok_or(Refusal::because("child-investigation-refusal-not-asked"))?;
    Ok(asked.clone())
}

/// The party behind the signed-in person. Who is shut off is none here.
fn party_of<'a>(file: &'a File<State>, by: &Actor) -> Result<&'a Party, Refusal> {
    let Actor::Resident { number, .. } = by else {
        return Err(Refusal::because("refusal-not-a-party"));
    };
    file.journal
        .parties
        .iter()
        .find(|party| party.person.number.as_ref() == Some(number) && !party.blocked)
        .ok_or(Refusal::because("refusal-not-a-party"))
}

#[cfg(test)]
mod tests {
    use crate::samples::{BOTH, Tale, communication_to};
    use casework::Answers;

    fn her_answer() -> Answers {
        Answers::default().with("text", "Det stämmer inte att Elin är ute efter nio.")
    }

    #[test]
    fn the_mother_answers_on_her_pages_and_the_father_does_not_read_it() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        tale.act_as_mother("comment", &her_answer()).expect("she answers");
        let entry = tale.file.entries().last().expect("a line in the history");
        let view = entry.for_parties.as_ref().expect("she reads it again");
        let [mother, father] = BOTH.map(|who| tale.party(who));
        assert!(view.is_for(&mother) && view.text.is_some());
        assert!(!view.is_for(&father));
    }

    #[test]
    fn nobody_answers_before_something_was_sent() {
        let tale = Tale::documented();
        assert!(!tale.opens("comment"));
    }

    #[test]
    fn only_those_it_was_sent_to_answer() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH[1..], &tale))
            .expect("it is sent to the father");
        assert!(tale.act_as_mother("comment", &her_answer()).is_err());
    }

    #[test]
    fn when_all_have_answered_the_time_has_run_its_course() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH[..1], &tale))
            .expect("it is sent");
        tale.act_as_mother("comment", &her_answer()).expect("she answers");
        let clocks = tale.file.summary().clocks;
        assert!(
            clocks
                .iter()
                .any(|clock| clock.rule == "party-communication" && !clock.runs())
        );
    }

    fn upload(name: &str, media_type: &str) -> casework::Upload {
        casework::Upload {
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            sha256: [7; 32],
            bytes: Vec::new().into(),
        }
    }

    #[test]
    fn she_speaks_instead_of_writing_and_the_office_writes_down_what_she_says() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        assert!(
            tale.act_as_mother("comment", &Answers::default()).is_err(),
            "nothing at all is no comment"
        );
        let mut spoken = Answers::default();
        let recording = upload("inspelning.webm", "audio/webm");
        spoken.uploads.insert("voice".to_owned(), vec![recording]);
        tale.act_as_mother("comment", &spoken).expect("she speaks");
        let paper = tale.file.journal().documents.last().expect("the recording");
        assert!(!paper.shown_to_parties && paper.media_type == "audio/webm");
        let comment = tale.file.version().to_string();
        let written = Answers::default()
            .with("comment", &comment)
            .with("text", "Hon säger att hon var hemma.");
        tale.act("write_voice", &written).expect("it is written down");
        assert!(!tale.opens("write_voice"), "once");
        let entry = tale.file.entries().last().expect("a line in the history");
        let view = entry.for_parties.as_ref().expect("she reads it");
        let [mother, father] = BOTH.map(|who| tale.party(who));
        assert!(view.is_for(&mother) && !view.is_for(&father));
    }

    #[test]
    fn her_papers_and_her_own_transcript_stand_with_her_comment() {
        let mut tale = Tale::documented();
        tale.act("communicate", &communication_to(&BOTH, &tale))
            .expect("it is sent");
        let mut answers = her_answer().with("transcript", "Jag var hemma hela kvällen.");
        let (paper, recording) = (
            upload("schema.pdf", "application/pdf"),
            upload("svar.m4a", "audio/mp4"),
        );
        answers.uploads.insert("files".to_owned(), vec![paper]);
        answers.uploads.insert("voice".to_owned(), vec![recording]);
        tale.act_as_mother("comment", &answers).expect("she answers");
        let entry = tale.file.entries().last().expect("a line in the history");
        let text = entry.text.as_deref().unwrap_or_default();
        for part in ["ute efter nio", "hemma hela kvällen", "schema.pdf", "svar.m4a"] {
            assert!(text.contains(part), "{part}");
        }
        assert!(!tale.opens("write_voice"), "she wrote it herself");
    }
}
