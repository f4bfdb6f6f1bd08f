//! What a bank answers, and what must not be taken for an answer.

use bank::{Answer, LONGEST, Refused, Status, Unreadable, read};

fn pain(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt>\
         <GrpHdr><MsgId>B1</MsgId></GrpHdr>{inside}</CstmrPmtStsRpt></Document>"
    )
}

fn refused(code: &str) -> Status {
    Status::Refused(Refused {
        codes: vec![code.to_owned()],
    })
}

fn status(xml: &str) -> bank::Line {
    match read(xml.as_bytes()) {
        Ok(Answer::Status(line)) => line,
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_of_three_is_refused_and_the_others_are_taken() {
    let line = status(&pain(
        "<OrgnlGrpInfAndSts><OrgnlMsgId>F1</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>\
         <OrgnlPmtInfAndSts><OrgnlPmtInfId>F1-20261127</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts><TxInfAndSts>\
         <OrgnlEndToEndId>P2</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn>\
         <AddtlInf>Kontot tillhör Sara Ek</AddtlInf></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>",
    ));
    assert_eq!(line.id, "F1");
    assert_eq!(line.of("F1-20261127", "P1"), &Status::Accepted);
    assert_eq!(line.of("F1-20261127", "P2"), &refused("AC04"));
    assert_eq!(
        line.of("F1-20261130", "P3"),
        &Status::Unsaid,
        "of another day nothing is said: a person looks"
    );
    assert!(!format!("{line:?}").contains("Sara"), "no sentence is kept");
}

#[test]
fn a_file_that_is_taken_or_refused_as_a_whole_says_so_of_every_payment() {
    let whole = |code: &str, why: &str| {
        status(&pain(&format!(
            "<OrgnlGrpInfAndSts><OrgnlMsgId>F1</OrgnlMsgId><GrpSts>{code}</GrpSts>{why}</OrgnlGrpInfAndSts>"
        )))
    };
    assert_eq!(whole("ACCP", "").of("d", "P1"), &Status::Accepted);
    assert_eq!(whole("PDNG", "").of("d", "P1"), &Status::Waits);
    let why = "<StsRsnInf><Rsn><Prtry>DU01</Prtry></Rsn></StsRsnInf>";
    assert_eq!(whole("RJCT", why).of("d", "P1"), &refused("DU01"));
    assert_eq!(whole("WHAT", "").of("d", "P1"), &Status::Unsaid);
    let day = status(&pain(
        "<OrgnlGrpInfAndSts><OrgnlMsgId>F1</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>\
         <OrgnlPmtInfId>F1-1</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>",
    ));
    assert_eq!(day.of("F1-1", "P1"), &Status::Refused(Refused::default()));
    assert_eq!(day.of("F1-2", "P1"), &Status::Unsaid);
}

#[test]
fn what_left_the_account_is_paid_and_what_came_back_is_not() {
    let xml = "<c:Document xmlns:c=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><c:BkToCstmrDbtCdtNtfctn><c:Ntfctn>\
        <c:Ntry><c:CdtDbtInd>DBIT</c:CdtDbtInd><c:Sts><c:Cd>BOOK</c:Cd></c:Sts><c:BookgDt><c:Dt>2026-11-27</c:Dt></c:BookgDt>\
        <c:NtryDtls><c:TxDtls><c:Refs><c:EndToEndId>P1</c:EndToEndId></c:Refs><c:Amt Ccy=\"SEK\">7365.00</c:Amt></c:TxDtls>\
        <c:TxDtls><c:Refs><c:EndToEndId>P2</c:EndToEndId></c:Refs><c:Amt Ccy=\"SEK\">7365,00</c:Amt></c:TxDtls></c:NtryDtls></c:Ntry>\
        <c:Ntry><c:CdtDbtInd>CRDT</c:CdtDbtInd><c:Sts>BOOK</c:Sts><c:NtryDtls><c:TxDtls><c:Refs><c:EndToEndId>P3</c:EndToEndId></c:Refs>\
        <c:RtrInf><c:Rsn><c:Cd>AC01</c:Cd></c:Rsn></c:RtrInf></c:TxDtls></c:NtryDtls></c:Ntry>\
        <c:Ntry><c:CdtDbtInd>DBIT</c:CdtDbtInd><c:Sts><c:Cd>PDNG</c:Cd></c:Sts><c:NtryDtls><c:TxDtls><c:Refs>\
        <c:EndToEndId>P4</c:EndToEndId></c:Refs></c:TxDtls></c:NtryDtls></c:Ntry>\
        </c:Ntfctn></c:BkToCstmrDbtCdtNtfctn></c:Document>";
    let Ok(Answer::Booked(all)) = read(xml.as_bytes()) else {
        panic!("readable");
    };
    let ids: Vec<&str> = all.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["P1", "P2", "P3"], "what waits is not booked");
    assert_eq!(all[0].ore, Some(736_500));
    assert_eq!(all[0].on, Some(jiff::civil::date(2026, 11, 27)));
    assert_eq!(all[1].ore, None, "another way to write amounts is not guessed at");
    let back = all[2].returned.as_ref().expect("it came back");
    assert_eq!(back.codes, ["AC01"]);
}

#[test]
fn what_is_cut_off_huge_sly_or_something_else_is_no_answer() {
    let whole =
        pain("<OrgnlGrpInfAndSts><OrgnlMsgId>F1</OrgnlMsgId><GrpSts>ACCP</GrpSts></OrgnlGrpInfAndSts>");
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        assert!(read(&whole.as_bytes()[..end]).is_err(), "cut off at {end}");
    }
    assert_eq!(read(&vec![b' '; LONGEST + 1]), Err(Unreadable::TooLong));
    assert_eq!(read(&vec![b'x'; 10_000_000]), Err(Unreadable::TooLong));
    let bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><Document>&b;</Document>";
    assert_eq!(read(bomb.as_bytes()), Err(Unreadable::DocumentType));
    let outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><Document/>";
    assert_eq!(read(outside.as_bytes()), Err(Unreadable::DocumentType));
    assert!(read(b"<Document>&b;</Document>").is_err());
    let deep = "<Document>".repeat(10_000) + &"</Document>".repeat(10_000);
    assert_eq!(read(deep.as_bytes()), Err(Unreadable::TooDeep));
    for other in [
        "",
        "PDF",
        "<html/>",
        "<Document/>",
        "<Document><CstmrCdtTrfInitn/></Document>",
        "\u{0}",
    ] {
        assert!(read(other.as_bytes()).is_err(), "{other}");
    }
    assert!(read(&[0xFF, 0xFE, 0x3C]).is_err());
    assert_eq!(read(pain("").as_bytes()), Err(Unreadable::AboutNothing));
}
