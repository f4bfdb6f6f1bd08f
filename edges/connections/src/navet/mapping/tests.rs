//! Posts as other versions of the register, or a register in doubt, could send them.

use super::super::tree::Element;
use super::*;

const ALVA: &str = "201509172381";

fn read(post: &str, person: &str) -> Result<Meaning, Fault> {
    let name = "<Namn><Fornamn>Alva</Fornamn><Efternamn>Lind</Efternamn></Namn>";
    let xml =
        format!("<Folkbokforingspost>{post}<Personpost>{name}{person}</Personpost></Folkbokforingspost>");
    meaning(&Element::read(&xml)?, &number(ALVA).expect("a right number"))
}

fn facts(post: &str, person: &str) -> Facts {
    match read(post, person) {
        Ok(Meaning::Person(facts)) => *facts,
        Ok(Meaning::MovedTo(_)) => panic!("moved"),
        Err(fault) => panic!("{fault}"),
    }
}

fn fault(post: &str, person: &str) -> Fault {
    read(post, person).err().expect("a fault")
}

fn relation(kind: &str, rest: &str) -> String {
    format!(
        "<Relationer><Relation><RelationId><PersonNr>199001012385</PersonNr></RelationId>\
         <Relationstyp>{kind}</Relationstyp>{rest}</Relation></Relationer>"
    )
}

const HOME: &str = "<Adresser><Folkbokforingsadress><CareOf>C/O EK</CareOf><Utdelningsadress1>HUS A</Utdelningsadress1>\
    <Utdelningsadress2>KUNGSGATAN 1</Utdelningsadress2><PostNr>64136</PostNr><Postort>KATRINEHOLM</Postort>\
    </Folkbokforingsadress></Adresser>";

#[test]
fn a_mark_that_is_in_doubt_protects() {
    for mark in [
        "<Sekretessmarkering>J</Sekretessmarkering>",
        "<Sekretessmarkering/>",
        "<Sekretessmarkering>?</Sekretessmarkering>",
    ] {
        let alva = facts(mark, HOME);
        assert_eq!(alva.protection, Protection::ConfidentialityMarked, "{mark}");
        assert_eq!(alva.address, None);
    }
    let both = "<Sekretessmarkering>J</Sekretessmarkering><SkyddadFolkbokforing>J</SkyddadFolkbokforing>";
    assert_eq!(facts(both, HOME).protection, Protection::ProtectedRegistration);
    // also where another version puts the mark inside the person
    let inside = format!("<SkyddadFolkbokforing>J</SkyddadFolkbokforing>{HOME}");
    assert_eq!(facts("", &inside).address, None);
    let open = facts("<Sekretessmarkering>N</Sekretessmarkering>", HOME);
    assert_eq!(open.protection, Protection::Ordinary);
    assert_eq!(
        open.address.as_deref(),
        Some("C/O EK, HUS A, KUNGSGATAN 1, 641 36 KATRINEHOLM")
    );
}

#[test]
fn what_is_new_to_us_does_not_stop_the_rest() {
    let new = "<Framtid><Djup>1</Djup></Framtid><Fodelsedatum>20150917</Fodelsedatum><Avisering/>\
        <Folkbokforing><LanKod>04</LanKod><KommunKod>83</KommunKod></Folkbokforing>";
    let alva = facts("<Arendeuppgift ny='1'/>", new);
    assert_eq!(alva.municipality.as_deref(), Some("0483"));
    assert_eq!(alva.born, number(ALVA).and_then(|number| number.born()));
}

#[test]
fn custody_that_has_ended_is_no_custody() {
    for ended in [
        "<Status>AS</Status>",
        "<Status>AN</Status>",
        "<RelationTomdatum>20240101</RelationTomdatum>",
    ] {
        assert!(facts("", &relation("V", ended)).guardians.is_empty(), "{ended}");
    }
    for holding in [
        "",
        "<Status>NY</Status>",
        "<Status>PB</Status>",
        "<RelationTomdatum/>",
        "<RelationTomdatum>00000000</RelationTomdatum>",
    ] {
        assert_eq!(facts("", &relation("V", holding)).guardians.len(), 1, "{holding}");
    }
    for other in ["MO", "FA", "F", "VF", "M", "P", "B"] {
        assert!(facts("", &relation(other, "")).guardians.is_empty(), "{other}");
    }
}

#[test]
fn a_guardian_without_a_number_is_not_left_out_in_silence() {
    let nameless = "<Relationer><Relation><RelationId><FodelsetidNr>19800101</FodelsetidNr></RelationId>\
        <Relationstyp>V</Relationstyp></Relation></Relationer>";
    assert_eq!(
        fault("", nameless),
        Fault::NotWhole("a relative without a number")
    );
    // a spouse without a number is nothing we ask about
    assert!(facts("", &nameless.replace(">V<", ">M<")).guardians.is_empty());
}

#[test]
fn a_death_whose_day_is_not_whole_is_not_taken_for_life() {
    let left = |inside: &str| format!("<Avregistrering>{inside}</Avregistrering>");
    for inside in [
        "<AvregistreringsorsakKod>AV</AvregistreringsorsakKod>",
        "<AvregistreringsorsakKod>AV</AvregistreringsorsakKod><Avregistreringsdatum>19980000</Avregistreringsdatum>",
        "<Avregistreringsdatum>20240101</Avregistreringsdatum>",
    ] {
        assert!(
            matches!(fault("", &left(inside)), Fault::Unreadable(_)),
            "{inside}"
        );
    }
    for cause in ["UV", "OB", "TA", "AN", "FI"] {
        let alva = facts(
            "",
            &left(&format!(
                "<AvregistreringsorsakKod>{cause}</AvregistreringsorsakKod>"
            )),
        );
        assert_eq!((alva.deceased_on, alva.municipality), (None, None), "{cause}");
    }
}

#[test]
fn only_an_old_number_leads_on() {
    let points = "<HanvisningsPersonNr>199001012385</HanvisningsPersonNr>";
    assert_eq!(facts("", points).number, number(ALVA).expect("a right number"));
    for cause in ["GN", "GS"] {
        let old = format!(
            "<Avregistrering><AvregistreringsorsakKod>{cause}</AvregistreringsorsakKod></Avregistrering>"
        );
        assert!(matches!(
            read("", &format!("{points}{old}")),
            Ok(Meaning::MovedTo(_))
        ));
        assert!(matches!(fault("", &old), Fault::Unreadable(_)));
    }
}

#[test]
fn nobody_is_without_a_name() {
    let xml = "<Folkbokforingspost><Personpost><Namn/></Personpost></Folkbokforingspost>";
    let post = Element::read(xml).unwrap_or_default();
    let alva = number(ALVA).expect("a right number");
    assert!(matches!(meaning(&post, &alva), Err(Fault::Unreadable("no name"))));
}
