//! Writes made-up payments as files into a folder, for other people's schema to judge.

use bank::{AccountForm, Debtor, Transfer, Transfers};
use jiff::civil::date;

#[expect(clippy::expect_used, reason = "a sample that cannot be made has failed")]
fn main() {
    let folder = std::env::args().nth(1).expect("a folder to write in");
    for (name, form) in [
        ("with", AccountForm::WithClearing),
        ("without", AccountForm::WithoutClearing),
    ] {
        let by = Debtor {
            name: "Björkviks kommun".to_owned(),
            organisation_number: "2120001234".to_owned(),
            iban: "SE3550000000054910000003".to_owned(),
            bic: "ESSESESS".to_owned(),
            purpose: "SSBE".to_owned(),
            text: "Utbetalning från kommunen".to_owned(),
            account_form: form,
        };
        let transfer = |id: &str, day, ore, to: &str, clearing: &str, number: &str| Transfer {
            id: id.to_owned(),
            on: date(2026, 11, day),
            ore,
            to: to.to_owned(),
            clearing: clearing.to_owned(),
            number: number.to_owned(),
        };
        let transfers = Transfers {
            id: "F0123456789abcdef".to_owned(),
            made_at: "2026-11-25T08:00:00Z".parse().expect("a moment"),
            all: vec![
                transfer(
                    "P0123456789abcdef0123-1",
                    27,
                    736_500,
                    "Sara Ek & <co>",
                    "5000",
                    "0123456",
                ),
                transfer(
                    "P0123456789abcdef0124-1",
                    27,
                    736_505,
                    "Åsa\u{7} Öberg\nLång ".repeat(9).as_str(),
                    "81059",
                    "1234567890",
                ),
                transfer("P0123456789abcdef0125-12", 30, 1, "Х", "6000", "123456789"),
            ],
        };
        let written = transfers.written(&by).expect("payable");
        std::fs::write(format!("{folder}/{name}-clearing.xml"), written).expect("a file");
    }
}
