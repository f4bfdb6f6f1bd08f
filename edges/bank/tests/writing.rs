//! What is handed to a bank, and what is never.

use bank::{AccountForm, Debtor, Transfer, Transfers, Unwritable};
use jiff::civil::date;

fn by() -> Debtor {
    Debtor {
        name: "Björkviks kommun".to_owned(),
        organisation_number: "2120001234".to_owned(),
        iban: "SE3550000000054910000003".to_owned(),
        bic: "ESSESESS".to_owned(),
        purpose: "SSBE".to_owned(),
        text: "Utbetalning".to_owned(),
        account_form: AccountForm::WithClearing,
    }
}

fn one(id: &str, day: i8, ore: i64) -> Transfer {
    Transfer {
        id: id.to_owned(),
        on: date(2026, 11, day),
        ore,
        to: "Sara Ek".to_owned(),
        clearing: "81059".to_owned(),
        number: "1234567890".to_owned(),
    }
}

fn of(all: Vec<Transfer>) -> Transfers {
    Transfers {
        id: "F1".to_owned(),
        made_at: jiff::Timestamp::UNIX_EPOCH,
        all,
    }
}

#[test]
fn two_days_stand_apart_and_their_sums_are_right() {
    let all = of(vec![one("P1", 30, 5), one("P2", 27, 100), one("P3", 30, 250)]);
    let xml = all.written(&by()).expect("payable");
    assert_eq!(xml, all.written(&by()).expect("payable"), "the same bytes");
    assert!(
        xml.contains("<NbOfTxs>3</NbOfTxs><CtrlSum>3.55</CtrlSum>"),
        "{xml}"
    );
    assert!(xml.contains(
        "<PmtInfId>F1-20261127</PmtInfId><PmtMtd>TRF</PmtMtd><NbOfTxs>1</NbOfTxs><CtrlSum>1.00</CtrlSum>"
    ));
    assert!(xml.contains(
        "<PmtInfId>F1-20261130</PmtInfId><PmtMtd>TRF</PmtMtd><NbOfTxs>2</NbOfTxs><CtrlSum>2.55</CtrlSum>"
    ));
    assert!(xml.contains("<MmbId>8105</MmbId>") && xml.contains("<Id>81051234567890</Id>"));
    let bare = Debtor {
        account_form: AccountForm::WithoutClearing,
        ..by()
    };
    assert!(
        all.written(&bare)
            .expect("payable")
            .contains("<Id>1234567890</Id>")
    );
}

#[test]
fn what_cannot_be_paid_right_is_not_written() {
    let why = |change: fn(&mut Transfer)| {
        let mut wrong = one("P1", 27, 100);
        change(&mut wrong);
        of(vec![wrong]).written(&by()).expect_err("wrong")
    };
    assert_eq!(of(Vec::new()).written(&by()), Err(Unwritable::Nothing));
    assert_eq!(why(|one| one.ore = 0), Unwritable::Amount);
    assert_eq!(why(|one| one.ore = -100), Unwritable::Amount);
    assert_eq!(why(|one| one.clearing = "123".to_owned()), Unwritable::Account);
    assert_eq!(why(|one| one.clearing = "åäöå".to_owned()), Unwritable::Account);
    assert_eq!(why(|one| one.number = "12-3".to_owned()), Unwritable::Account);
    assert_eq!(why(|one| one.to = " \n".to_owned()), Unwritable::Name);
    assert_eq!(why(|one| one.id = "P".repeat(36)), Unwritable::Id);
    let twice = of(vec![one("P1", 27, 1), one("P1", 27, 1)]);
    assert_eq!(twice.written(&by()), Err(Unwritable::Id));
    let typo = Debtor {
        iban: "SE3550000000054910000004".to_owned(),
        ..by()
    };
    assert_eq!(
        of(vec![one("P1", 27, 1)]).written(&typo),
        Err(Unwritable::Debtor("iban"))
    );
}
