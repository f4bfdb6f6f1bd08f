//! What each of Elin's family reads of what is written, line by line: shown, shown in part, told that it is withheld, or no
//! trace. Lines, search, count, the file and what a caseworker sees are held against each other.

use casework::disclosure::{Line, Reader};
use casework::{CaseId, PartyRole};
use stories::{Folk, Somebody, Work, World, both, number, words};

const SARA: (&str, &str) = (Folk::SARA, "Sara Ek");
const JOHAN: (&str, &str) = (Folk::JOHAN, "Johan Ek");
const BOTH: [(&str, &str); 2] = [SARA, JOHAN];

const SCHOOL: &str = "Skolan ringde. Elin hade inte sovit. Mormor bor på Hemliga vägen 1.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// A note, and its number in the case.
async fn writes(world: &World, case: CaseId, text: &str, shown: &str) -> String {
    let note = [
        ("heading", "Samtal"),
        ("kind", "entry-we-saw"),
        ("happened_on", "2026-11-30"),
        ("text", text),
        ("shown", shown),
    ];
    maria(world).does(case, "write_note", &words(&note)).await;
    let open = maria(world).reads(case).await.expect("her case");
    let entry = open
        .file
        .entries()
        .iter()
        .rev()
        .find(|entry| entry.text.as_deref() == Some(text));
    entry.expect("the note").seq.to_string()
}

async fn reviews(world: &World, case: CaseId, entry: &str, more: &[(&str, &str)]) {
    let answers = more
        .iter()
        .fold(words(&[("entry", entry)]), |answers, (question, answer)| {
            answers.with(question, answer)
        });
    maria(world).does(case, "review_disclosure", &answers).await;
}

/// The lines as one of them reads them; none: the case is not theirs to open.
async fn lines(world: &World, case: CaseId, (digits, name): (&str, &str), live: bool) -> Vec<Line> {
    let Some(open) = world.resident(digits, name).reads(case).await else {
        return Vec::new();
    };
    let number = number(digits);
    let reader = Reader::of(open.file.journal(), &number, live).on(world.site.today());
    open.file.lines(&reader)
}

/// The line with this number, and all that stands in it for them.
async fn line(
    world: &World,
    case: CaseId,
    who: (&str, &str),
    entry: &str,
) -> Option<(String, Option<String>)> {
    let lines = lines(world, case, who, false).await;
    let line = lines.into_iter().find(|line| line.seq.to_string() == entry)?;
    Some((line.shown_text(), line.withheld))
}

fn whole(text: &str) -> Option<(String, Option<String>)> {
    Some((text.to_owned(), None))
}

#[tokio::test]
async fn what_nobody_has_looked_at_leaves_no_trace_and_what_was_looked_at_is_read() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "no").await;
        for who in BOTH {
            assert_eq!(line(&world, case, who, &note).await, None);
        }
        reviews(&world, case, &note, &[("shown", "review-whole")]).await;
        for who in BOTH {
            assert_eq!(line(&world, case, who, &note).await, whole(SCHOOL));
        }
    })
    .await;
}

#[tokio::test]
async fn a_note_released_to_the_mother_is_not_there_for_the_father() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "no").await;
        let sara = maria(&world).party(case, "Sara Ek", PartyRole::Guardian).await;
        reviews(
            &world,
            case,
            &note,
            &[("shown", "review-whole"), ("persons", &sara)],
        )
        .await;
        assert_eq!(line(&world, case, SARA, &note).await, whole(SCHOOL));
        assert_eq!(line(&world, case, JOHAN, &note).await, None);
    })
    .await;
}

#[tokio::test]
async fn words_are_withheld_with_their_ground_or_without_a_trace_and_the_rest_is_read() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "yes").await;
        assert_eq!(
            line(&world, case, JOHAN, &note).await,
            whole(SCHOOL),
            "Maria showed it at once"
        );
        let hidden = [
            ("shown", "review-part"),
            ("words", "Mormor bor på Hemliga vägen 1."),
            ("ground", "ground-osl-21-3"),
            ("no_trace", "no"),
        ];
        reviews(&world, case, &note, &hidden).await;
        let lines = lines(&world, case, JOHAN, false).await;
        let his = lines
            .iter()
            .find(|line| line.seq.to_string() == note)
            .expect("the line");
        assert_eq!(his.shown_text(), "Skolan ringde. Elin hade inte sovit. ");
        assert!(his.is_withheld(), "he is told that words are missing");
        let silent = [
            ("shown", "review-part"),
            ("words", "Mormor bor på Hemliga vägen 1."),
            ("ground", "ground-osl-21-3"),
            ("no_trace", "yes"),
        ];
        reviews(&world, case, &note, &silent).await;
        let lines = self::lines(&world, case, JOHAN, false).await;
        let his = lines
            .iter()
            .find(|line| line.seq.to_string() == note)
            .expect("the line");
        assert!(!his.is_withheld() && !his.shown_text().contains("Hemliga"));

        let typo = [
            ("entry", note.as_str()),
            ("shown", "review-part"),
            ("words", "Mormor bor på Hemlig väg"),
            ("ground", "ground-osl-21-3"),
            ("no_trace", "no"),
        ];
        let tried = maria(&world)
            .tries(case, "review_disclosure", &words(&typo))
            .await;
        assert_eq!(tried.expect_err("no such words").questions(), ["words"]);
    })
    .await;
}

#[tokio::test]
async fn a_line_that_is_withheld_is_told_with_its_ground_and_a_decision_can_be_asked_for() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "no").await;
        let nothing = |trace| {
            [
                ("shown", "review-nothing"),
                ("ground", "ground-osl-26-1"),
                ("no_trace", trace),
            ]
        };
        reviews(&world, case, &note, &nothing("no")).await;
        let told = Some((String::new(), Some("ground-osl-26-1".to_owned())));
        assert_eq!(line(&world, case, SARA, &note).await, told);
        let sara = world.resident(SARA.0, SARA.1);
        sara.does(case, "ask_disclosure", &words(&[("entry", &note)]))
            .await;
        let open = maria(&world).reads(case).await.expect("her case");
        assert_eq!(open.file.journal().record.asked.len(), 1);
        assert!(
            !lines(&world, case, JOHAN, false).await.iter().any(|line| {
                line.heading
                    .as_ref()
                    .is_some_and(|say| say.key == "record-decision-asked-parties")
            }),
            "that Sara asked is hers"
        );
        reviews(&world, case, &note, &nothing("yes")).await;
        assert_eq!(line(&world, case, SARA, &note).await, None);
        let tried = sara
            .tries(case, "ask_disclosure", &words(&[("entry", &note)]))
            .await;
        assert_eq!(tried.expect_err("it is not there").questions(), ["entry"]);
    })
    .await;
}

#[tokio::test]
async fn separated_parents_read_their_own_messages_and_letters_and_not_each_others() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let says = "Johan vet inte att jag skriver.";
        world
            .resident(SARA.0, SARA.1)
            .does(case, "write_message", &words(&[("text", says)]))
            .await;
        let has = |lines: Vec<Line>| lines.iter().any(|line| line.shown_text() == says);
        assert!(has(lines(&world, case, SARA, false).await));
        assert!(!has(lines(&world, case, JOHAN, false).await));
        assert!(
            !has(lines(&world, case, JOHAN, true).await),
            "nor where the record is live"
        );
    })
    .await;
}

#[tokio::test]
async fn the_childs_own_words_and_that_they_were_said_are_not_the_parents_until_a_decision_names_them() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let said = "Jag går ut med hunden när de skriker.";
        let talk = [
            ("with", "child-investigation-talk-child"),
            ("held", "child-investigation-talk-held"),
            ("name", "Elin"),
            ("on", "2026-11-30"),
            ("place", "Skolan"),
            ("alone", "yes"),
            ("words", said),
            ("shown_to_child", "no"),
        ];
        maria(&world).does(case, "note_talk", &words(&talk)).await;
        let entry = maria(&world)
            .reads(case)
            .await
            .expect("her case")
            .file
            .version()
            .to_string();
        for (who, live) in [(SARA, false), (SARA, true), (JOHAN, false), (JOHAN, true)] {
            let lines = lines(&world, case, who, live).await;
            assert!(!lines.iter().any(|line| line.seq.to_string() == entry));
        }
        // Released to all whom it may be for: a guardian is not among them.
        reviews(&world, case, &entry, &[("shown", "review-whole")]).await;
        assert_eq!(line(&world, case, SARA, &entry).await, None);
        let sara = maria(&world).party(case, "Sara Ek", PartyRole::Guardian).await;
        reviews(
            &world,
            case,
            &entry,
            &[("shown", "review-whole"), ("persons", &sara)],
        )
        .await;
        assert_eq!(line(&world, case, SARA, &entry).await, whole(said));
        assert_eq!(line(&world, case, JOHAN, &entry).await, None);
    })
    .await;
}

#[tokio::test]
async fn what_the_document_is_made_of_is_read_when_it_was_sent_for_comment_or_at_once_where_the_record_is_live()
 {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let plan = maria(&world).as_filled_in(case, "make_plan").await;
        maria(&world).does(case, "make_plan", &plan).await;
        let text = "Elin kom för sent nio gånger i november.";
        let passage = [
            ("area", "child-investigation-area-education"),
            ("tag", "child-investigation-tag-assessment"),
            ("text", text),
        ];
        maria(&world).does(case, "write_passage", &words(&passage)).await;
        let entry = maria(&world)
            .reads(case)
            .await
            .expect("her case")
            .file
            .version()
            .to_string();
        assert_eq!(line(&world, case, SARA, &entry).await, None);
        assert!(
            lines(&world, case, SARA, true)
                .await
                .iter()
                .any(|line| line.shown_text() == text)
        );
        let sara = maria(&world).party(case, "Sara Ek", PartyRole::Guardian).await;
        let sent = [
            ("send", "child-investigation-communicate-send"),
            ("text", "Här är det vi har skrivit."),
            ("last_day", "2026-12-16"),
            ("who", &sara),
        ];
        maria(&world).does(case, "communicate", &words(&sent)).await;
        assert_eq!(line(&world, case, SARA, &entry).await, whole(text));
        assert_eq!(
            line(&world, case, JOHAN, &entry).await,
            None,
            "it was not sent to him"
        );
    })
    .await;
}

#[tokio::test]
async fn a_parent_who_is_shut_out_reads_nothing_and_the_other_reads_on() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "yes").await;
        let johan = maria(&world).party(case, "Johan Ek", PartyRole::Guardian).await;
        let shut = [
            ("person", johan.as_str()),
            ("what", "block-party-shut"),
            ("reason", "Elin berättade om slag."),
        ];
        maria(&world).does(case, "block_party", &words(&shut)).await;
        assert!(lines(&world, case, JOHAN, false).await.is_empty());
        assert_eq!(line(&world, case, SARA, &note).await, whole(SCHOOL));
        let hers = lines(&world, case, SARA, true).await;
        assert!(
            !hers.iter().any(|line| line.shown_text().contains("slag")),
            "nor why he was"
        );
    })
    .await;
}

#[tokio::test]
async fn who_reported_is_in_no_line_whatever_is_released() {
    both(async |world| {
        world.on("2026-11-24 16:00");
        let told = world.a_report_ready_to_decide().await;
        let ines = world.intake();
        let open = ines.reads(told.case).await.expect("the report");
        let mut entries = open.file.entries().iter();
        let received = entries.find(|entry| entry.of == "child_concern:ReportReceived");
        let entry = received.expect("the report").seq.to_string();
        let hers = lines(&world, told.case, SARA, true).await;
        let line = hers
            .iter()
            .find(|line| line.seq.to_string() == entry)
            .expect("that a report came");
        assert!(line.is_withheld() && line.shown_text().is_empty());
        let whole = words(&[("entry", &entry), ("shown", "review-whole")]);
        ines.does(told.case, "review_disclosure", &whole).await;
        let reporter: Vec<String> = open
            .file
            .entries()
            .iter()
            .flat_map(|entry| entry.facts.iter())
            .filter(|(label, _)| label.key.starts_with("child-concern-reporter"))
            .filter_map(|(_, value)| match value.args.first() {
                Some((_, casework::Arg::Text(text))) => Some(text.clone()),
                _ => None,
            })
            .collect();
        assert!(!reporter.is_empty(), "the tale has a reporter with a name");
        for who in BOTH {
            for line in lines(&world, told.case, who, true).await {
                let text = format!("{:?} {}", line.heading, line.shown_text());
                assert!(!reporter.iter().any(|name| text.contains(name.as_str())));
            }
        }
    })
    .await;
}

#[tokio::test]
async fn sara_says_that_a_sentence_is_wrong_and_her_version_and_our_answer_stand_beside_it() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "yes").await;
        let sara = world.resident(SARA.0, SARA.1);
        let wrong = [
            ("entry", note.as_str()),
            ("sentence", "1"),
            ("says", "contest-not-correct"),
            ("text", "Hon hade sovit hos mormor."),
        ];
        sara.does(case, "contest", &words(&wrong)).await;
        let open = maria(&world).reads(case).await.expect("her case");
        let contest = open
            .file
            .journal()
            .record
            .contests
            .first()
            .expect("what Sara says")
            .clone();
        assert_eq!(contest.words.as_deref(), Some("Elin hade inte sovit."));
        assert!(contest.waits());
        let rings = maria(&world).rings_on(case, "disputed-fact-answer").await;
        assert_eq!(rings.as_deref(), Some("2026-12-14"));
        let answers = |line: &Line| {
            line.contests
                .iter()
                .map(|one| one.answer.is_some())
                .collect::<Vec<_>>()
        };
        let of = |lines: Vec<Line>| {
            lines
                .into_iter()
                .find(|line| line.seq.to_string() == note)
                .expect("the line")
        };
        assert_eq!(answers(&of(lines(&world, case, SARA, false).await)), [false]);
        assert!(
            of(lines(&world, case, JOHAN, false).await).contests.is_empty(),
            "hers, not his"
        );
        assert_eq!(
            line(&world, case, SARA, &note).await,
            whole(SCHOOL),
            "the line itself stays"
        );

        let seq = contest.seq.to_string();
        let answer = [
            ("contest", seq.as_str()),
            ("outcome", "contest-corrected"),
            ("text", "Elin hade sovit hos mormor natten före."),
        ];
        maria(&world).does(case, "answer_contest", &words(&answer)).await;
        assert_eq!(answers(&of(lines(&world, case, SARA, false).await)), [true]);
        let again = maria(&world).tries(case, "answer_contest", &words(&answer)).await;
        assert!(again.is_err(), "it is answered");
        assert_eq!(maria(&world).rings_on(case, "disputed-fact-answer").await, None);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn nobody_contests_a_line_that_is_not_theirs_to_read() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let note = writes(&world, case, SCHOOL, "no").await;
        let wrong = [
            ("entry", note.as_str()),
            ("says", "contest-not-correct"),
            ("text", "Nej."),
        ];
        let tried = world
            .resident(JOHAN.0, JOHAN.1)
            .tries(case, "contest", &words(&wrong))
            .await;
        assert_eq!(tried.expect_err("no such line").questions(), ["entry"]);
    })
    .await;
}

#[tokio::test]
async fn page_search_count_and_file_show_the_same_lines_and_no_word_of_the_others() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        writes(&world, case, SCHOOL, "yes").await;
        writes(&world, case, "Pappa fick inte veta att vi träffades.", "no").await;
        let mut johan = world.browser_of_resident(JOHAN.0, JOHAN.1).await;
        let base = format!("/sv/mina-sidor/{case}/journal");
        let (page, file) = (johan.get(&base).await, johan.get(&format!("{base}.json")).await);
        for answer in [&page, &file] {
            assert!(
                answer.body.contains("Elin hade inte sovit.") && !answer.body.contains("Pappa fick inte")
            );
        }
        let whole: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
        let many = whole["lines"].as_array().expect("lines").len();
        assert_eq!(many, lines(&world, case, JOHAN, false).await.len());
        assert!(page.body.contains(&format!("{many} rader visas.")));
        let found = johan.post(&base, &[("words", "SOVIT")]).await;
        assert!(found.body.contains("En rad visas."));
        let shown = whole["lines"].as_array().expect("lines").iter();
        let mut with_text = shown.filter(|line| line["text"].as_array().is_some_and(|text| !text.is_empty()));
        let line = with_text.next_back().expect("the note")["line"].to_string();
        let beside = johan.get(&format!("{base}/{line}")).await;
        assert!(beside.body.contains("Elin hade inte sovit.") && beside.body.contains("Det stämmer inte"));
        let none = johan.post(&base, &[("words", "pappa fick")]).await;
        assert!(none.body.contains("0 rader visas."));
    })
    .await;
}
