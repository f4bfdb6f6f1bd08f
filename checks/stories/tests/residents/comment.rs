//! The right to comment (FL 25 §): Sara answers with a paper and her own voice, and nothing is decided while anybody's
//! time runs, but on an exception that the law names.

use casework::{CaseId, PartyRole};
use stories::{Folk, Somebody, Work, World, both, words};

const SARA: (&str, &str) = (Folk::SARA, "Sara Ek");
const JOHAN: (&str, &str) = (Folk::JOHAN, "Johan Ek");

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// The material was sent to Sara, and to Johan too where `both` says so.
async fn sent(world: &World, both: bool) -> CaseId {
    world.on("2026-11-24 16:00");
    let case = world.an_investigation_of_marias().await;
    world.on("2026-11-30 09:00");
    let material = [
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under hösten."),
        ("last_day", "2026-12-16"),
    ];
    let mut answers = words(&material);
    for name in ["Sara Ek", "Johan Ek"].iter().take(if both { 2 } else { 1 }) {
        let party = maria(world).party(case, name, PartyRole::Guardian).await;
        answers = answers.with("who", &party);
    }
    maria(world).does(case, "communicate", &answers).await;
    case
}

/// Silence of so many seconds.
fn recording(seconds: u32) -> Vec<u8> {
    recorded_at(100, seconds)
}

/// The same, of so many bytes a second.
fn recorded_at(rate: u32, seconds: u32) -> Vec<u8> {
    let mut file = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0".to_vec();
    file.extend(rate.to_le_bytes());
    file.extend(rate.to_le_bytes());
    file.extend(b"\x01\0\x08\0data");
    file.extend((seconds * rate).to_le_bytes());
    file.extend(vec![0; (seconds * rate) as usize]);
    file
}

#[tokio::test]
async fn sara_speaks_her_answer_and_maria_writes_it_down_and_johan_hears_none_of_it() {
    both(async |world| {
        let case = sent(&world, true).await;
        let address = format!("/sv/mina-sidor/{case}/gor/comment");
        let mut sara = world.browser_of_resident(SARA.0, SARA.1).await;
        let page = sara.get(&address).await;
        assert!(page.body.contains("multipart/form-data") && page.body.contains("data-voice"));
        assert!(page.header("permissions-policy").contains("microphone=(self)"));
        let home = sara.get("/sv/mina-sidor").await;
        assert!(
            home.header("permissions-policy").contains("microphone=()"),
            "there alone"
        );
        let command = page.hidden("_command");

        let long = sara
            .post_file(&address, command, "voice", &recording(11 * 60))
            .await;
        assert!(long.body.contains("högst 10 minuter"), "{}", long.status);
        let film = b"\0\0\0\x0cftypmp42not sound";
        let other = sara.post_file(&address, command, "voice", film).await;
        assert!(
            other.body.contains("ingen inspelning"),
            "what it is called is not what it is"
        );
        let nothing = sara.post_file(&address, command, "voice", b"").await;
        assert!(
            nothing.body.contains("är tom."),
            "a file of no bytes is told, beside the field"
        );
        let own = sara.post_file(&address, command, "files", &recording(5)).await;
        assert!(own.body.contains("varken bild eller PDF"), "sound is no paper");

        let large = recorded_at(50_000, 9 * 60);
        let large = sara.post_file(&address, command, "voice", &large).await;
        assert!(
            large.body.contains("Den får vara högst 25 MB"),
            "{}",
            large.status
        );
        for told in [
            "en ljudfil på högst 25 MB",
            "Högst fem filer, 25 MB var",
            "data-bytes=\"26214400\"",
        ] {
            assert!(page.body.contains(told), "{told}: {}", page.body);
        }

        // Nine minutes as some telephones make them: twelve megabytes.
        let hers = recorded_at(24_000, 9 * 60);
        let done = sara.post_file(&address, command, "voice", &hers).await;
        assert_eq!(done.status, 303);
        let open = maria(&world).reads(case).await.expect("her case");
        let paper = open.file.journal().documents.last().expect("the recording");
        assert_eq!(
            (paper.media_type.as_str(), paper.size),
            ("audio/wav", hers.len() as u64)
        );
        let mut johan = world.browser_of_resident(JOHAN.0, JOHAN.1).await;
        let paper_is = format!("/sv/mina-sidor/{case}/handling/{}", paper.id);
        assert_eq!(johan.get(&paper_is).await.status, 404);
        assert_eq!(
            sara.get(&paper_is).await.status,
            200,
            "what she sent is hers to hear again"
        );
        let mut listens = world.browser_of(Somebody::Maria).await;
        let heard = listens
            .get(&format!("/arbete/arende/{case}/handling/{}", paper.id))
            .await;
        assert_eq!(
            (heard.status.as_u16(), heard.header("content-type")),
            (200, "audio/wav")
        );

        let written = maria(&world).as_filled_in(case, "write_voice").await;
        let comment = open.file.version().to_string();
        let said = "Hon säger att Elin var hemma.";
        let written = written.with("comment", &comment).with("text", said);
        maria(&world).does(case, "write_voice", &written).await;
        let base = format!("/sv/mina-sidor/{case}/journal");
        assert!(sara.get(&base).await.body.contains(said));
        let his = johan.get(&base).await.body;
        assert!(!his.contains(said) && !his.contains("inspelningen"));
        let again = maria(&world).tries(case, "write_voice", &written).await;
        assert!(again.is_err(), "it is written");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_decided_while_a_time_runs_or_past_a_party_but_on_an_exception_of_the_law() {
    both(async |world| {
        let case = sent(&world, false).await;
        let talk = [
            ("with", "child-investigation-talk-child"),
            ("held", "child-investigation-talk-not-held"),
            ("why", "Elin vill inte prata än."),
        ];
        maria(&world).does(case, "note_talk", &words(&talk)).await;
        let assessed = [
            ("risks", "Bråk."),
            ("protective", "Mormor."),
            ("childs_view", "Hon vill inte prata."),
            ("weight", "Den vägs in."),
            ("best_interests", "Att bo hemma."),
            ("overall", "Inget stöd behövs nu."),
        ];
        maria(&world).does(case, "assess", &words(&assessed)).await;
        let none = [
            ("outcome", "child-investigation-outcome-none"),
            ("law", "child-investigation-law-sol-20-3"),
            ("reasons", "Familjen klarar sig."),
            ("decided_by", "decider-delegate"),
        ];
        let refused = async || {
            let tried = maria(&world).tries(case, "decide", &words(&none)).await;
            tried.expect_err("not yet").refusal().to_owned()
        };
        assert_eq!(refused().await, "child-investigation-refusal-time-to-answer");
        let sara = world.resident(SARA.0, SARA.1);
        sara.does(case, "comment", &words(&[("text", "Det stämmer.")]))
            .await;
        assert_eq!(
            refused().await,
            "child-investigation-refusal-not-all-asked",
            "Johan"
        );

        let why = [
            ("send", "child-investigation-communicate-needless"),
            ("why", "Bråttom."),
        ];
        let tried = maria(&world).tries(case, "communicate", &words(&why)).await;
        assert_eq!(
            tried.expect_err("haste is no exception by itself").questions(),
            ["exception"]
        );
        let lawful = words(&why).with("exception", "child-investigation-exception-at-once");
        maria(&world).does(case, "communicate", &lawful).await;
        maria(&world).does(case, "decide", &words(&none)).await;
    })
    .await;
}
