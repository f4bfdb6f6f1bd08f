//! From which account a municipality pays what has been decided, as its agreement with the bank says.

use crate::config_file::{File, Key, Told, told};
use anyhow::{Context, bail};
use bank::{AccountForm, Debtor};
use serde::Deserialize;

told! {
    /// The account that money goes from.
    pub struct PaymentsFile {
        /// The municipality, as it stands on the receiver's account statement. Not the committee: its name tells what is paid.
        pub name: String,
        /// Ten digits, with or without a hyphen.
        pub organisation_number: String,
        /// The account's IBAN.
        pub iban: String,
        /// The bank's BIC.
        pub bic: String,
        /// How the bank wants account numbers of receivers: `with-clearing` or `without-clearing`. Its guide to
        /// `pain.001.001.09` says it.
        pub account_numbers: String,
        /// The category purpose, a code of ISO 20022. Default: `SSBE`.
        #[serde(default)]
        pub purpose: Option<String>,
        /// What the receiver reads on the account statement. Never why it is paid. Default: `Utbetalning från kommunen`.
        #[serde(default)]
        pub text: Option<String>,
    }
}

const PURPOSE: &str = "SSBE";
const TEXT: &str = "Utbetalning från kommunen";

pub fn debtor(file: &File) -> anyhow::Result<Option<Debtor>> {
    file.payments.as_ref().map(of).transpose()
}

fn of(said: &PaymentsFile) -> anyhow::Result<Debtor> {
    let account_form = match said.account_numbers.as_str() {
        "with-clearing" => AccountForm::WithClearing,
        "without-clearing" => AccountForm::WithoutClearing,
        _ => bail!("payments.account_numbers must be with-clearing or without-clearing"),
    };
    let debtor = Debtor {
        name: said.name.trim().to_owned(),
        organisation_number: said.organisation_number.replace('-', ""),
        iban: said.iban.replace(' ', ""),
        bic: said.bic.trim().to_owned(),
        purpose: said.purpose.clone().unwrap_or_else(|| PURPOSE.to_owned()),
        text: said.text.clone().unwrap_or_else(|| TEXT.to_owned()),
        account_form,
    };
    debtor.checked().context("payments")?;
    Ok(debtor)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: &str = "name = \"Björkviks kommun\"\norganisation_number = \"212000-1234\"\n\
        iban = \"SE35 5000 0000 0549 1000 0003\"\nbic = \"ESSESESS\"\naccount_numbers = \"with-clearing\"";

    #[test]
    fn an_account_that_cannot_be_is_told_at_the_start_and_not_when_people_wait_for_money() {
        let said = |text: &str| toml::from_str::<PaymentsFile>(text).expect("well formed");
        let right = of(&said(RIGHT)).expect("as agreed");
        assert_eq!((right.purpose.as_str(), right.text.as_str()), (PURPOSE, TEXT));
        for (from, to, told) in [
            ("0003\"", "0004\"", "iban"),
            ("212000-1234", "2120", "organisation number"),
            ("ESSESESS", "ESSE", "bic"),
            ("with-clearing", "both", "payments.account_numbers"),
        ] {
            let fault = of(&said(&RIGHT.replace(from, to)))
                .map(drop)
                .expect_err("refused");
            assert!(format!("{fault:#}").contains(told), "{fault:#}");
        }
    }
}
