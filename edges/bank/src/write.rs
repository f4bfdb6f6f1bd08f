//! `pain.001.001.09`: one message, with the payments of each day together.

use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

/// How an account number is written beside its clearing number: banks differ, and the agreement says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountForm {
    WithClearing,
    WithoutClearing,
}

/// Whoever pays, as the agreement with the bank says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debtor {
    /// The municipality. Not the committee: its name would tell what is paid.
    pub name: String,
    pub organisation_number: String,
    pub iban: String,
    pub bic: String,
    /// *Category purpose*, a code of four letters.
    pub purpose: String,
    /// What stands on the receiver's account statement.
    pub text: String,
    pub account_form: AccountForm,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Ours, and never used for another: the bank gives it back with what it says.
    pub id: String,
    pub on: Date,
    pub ore: i64,
    pub to: String,
    /// Four or five digits.
    pub clearing: String,
    pub number: String,
}

/// What is handed to a bank at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfers {
    /// Never used for another: handing in a message twice is handing it in once.
    pub id: String,
    pub made_at: Timestamp,
    pub all: Vec<Transfer>,
}

/// Nothing of what was to be written stands here: it is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    #[error("there is nothing to pay")]
    Nothing,
    #[error("an id is too long, used twice, or of other than letters and digits")]
    Id,
    #[error("an amount is not payable")]
    Amount,
    #[error("an account is not one of digits")]
    Account,
    #[error("a name is missing")]
    Name,
    #[error("the settings of whoever pays are unusable: {0}")]
    Debtor(&'static str),
}

/// Ids may have 35 signs; the message's leaves room for a day.
const ID_MAX: usize = 35;
const MESSAGE_ID_MAX: usize = 26;
/// A hundred million kronor is no assistance.
const ORE_MAX: i64 = 10_000_000_000;

impl Debtor {
    pub fn checked(&self) -> Result<(), Unwritable> {
        let letters = |text: &str| {
            text.bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        if said(&self.name, 70).is_empty() {
            return Err(Unwritable::Debtor("name"));
        }
        if self.organisation_number.len() != 10 || !all_digits(&self.organisation_number) {
            return Err(Unwritable::Debtor("organisation number"));
        }
        if !letters(&self.iban) || !iban_holds(&self.iban) {
            return Err(Unwritable::Debtor("iban"));
        }
        if !letters(&self.bic) || !matches!(self.bic.len(), 8 | 11) {
            return Err(Unwritable::Debtor("bic"));
        }
        if self.purpose.len() != 4 || !letters(&self.purpose) {
            return Err(Unwritable::Debtor("purpose"));
        }
        if said(&self.text, 140).is_empty() {
            return Err(Unwritable::Debtor("text"));
        }
        Ok(())
    }
}

impl Transfers {
    /// The id under which the bank answers for the payments of a day.
    pub fn of_day(&self, on: Date) -> String {
        format!("{}-{}", self.id, on.strftime("%Y%m%d"))
    }

    fn checked(&self) -> Result<(), Unwritable> {
        if self.all.is_empty() {
            return Err(Unwritable::Nothing);
        }
        let is_id = |id: &str, most: usize| {
            (1..=most).contains(&id.len())
                && id
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let mut ids: Vec<&str> = self.all.iter().map(|one| one.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let own = ids.len() == self.all.len() && ids.iter().all(|id| is_id(id, ID_MAX));
        if !own || !is_id(&self.id, MESSAGE_ID_MAX) {
            return Err(Unwritable::Id);
        }
        for one in &self.all {
            if !(1..=ORE_MAX).contains(&one.ore) {
                return Err(Unwritable::Amount);
            }
            let clearing = matches!(one.clearing.len(), 4 | 5) && all_digits(&one.clearing);
            if !clearing || !(1..=12).contains(&one.number.len()) || !all_digits(&one.number) {
                return Err(Unwritable::Account);
            }
            if said(&one.to, 70).is_empty() {
                return Err(Unwritable::Name);
            }
        }
        Ok(())
    }

    /// The file.
    pub fn written(&self, by: &Debtor) -> Result<String, Unwritable> {
        by.checked()?;
        self.checked()?;
        let mut days: BTreeMap<Date, Vec<&Transfer>> = BTreeMap::new();
        for one in &self.all {
            days.entry(one.on).or_default().push(one);
        }
        let mut xml = Xml::begun();
        xml.open("GrpHdr");
        xml.word("MsgId", &self.id);
        xml.word(
            "CreDtTm",
            &self.made_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        );
        xml.sums(self.all.iter());
        xml.open("InitgPty");
        party(&mut xml, by);
        xml.close(2);
        for (day, payments) in days {
            xml.open("PmtInf");
            self.head_of_day(&mut xml, by, day, &payments);
            for one in payments {
                payment(&mut xml, by, one);
            }
            xml.close(1);
        }
        Ok(xml.ended())
    }

    fn head_of_day(&self, xml: &mut Xml, by: &Debtor, day: Date, payments: &[&Transfer]) {
        xml.word("PmtInfId", &self.of_day(day));
        xml.word("PmtMtd", "TRF");
        xml.sums(payments.iter().copied());
        xml.open("PmtTpInf");
        xml.within(&["SvcLvl"], "Cd", "NURG");
        xml.within(&["CtgyPurp"], "Cd", &by.purpose);
        xml.close(1);
        xml.within(&["ReqdExctnDt"], "Dt", &day.to_string());
        xml.open("Dbtr");
        party(xml, by);
        xml.close(1);
        xml.open("DbtrAcct");
        xml.within(&["Id"], "IBAN", &by.iban);
        xml.word("Ccy", "SEK");
        xml.close(1);
        xml.within(&["DbtrAgt", "FinInstnId"], "BICFI", &by.bic);
        xml.word("ChrgBr", "SLEV");
    }
}

fn party(xml: &mut Xml, by: &Debtor) {
    xml.word("Nm", &said(&by.name, 70));
    for name in ["Id", "OrgId", "Othr"] {
        xml.open(name);
    }
    xml.word("Id", &by.organisation_number);
    xml.within(&["SchmeNm"], "Cd", "CUST");
    xml.close(3);
}

fn payment(xml: &mut Xml, by: &Debtor, one: &Transfer) {
    // The fifth digit of a clearing number checks the other four, and is none of the bank's.
    let clearing = &one.clearing[..4];
    let number = match by.account_form {
        AccountForm::WithClearing => format!("{clearing}{}", one.number),
        AccountForm::WithoutClearing => one.number.clone(),
    };
    xml.open("CdtTrfTxInf");
    xml.open("PmtId");
    xml.word("InstrId", &one.id);
    xml.word("EndToEndId", &one.id);
    xml.close(1);
    xml.open("Amt");
    xml.text
        .push_str(&format!("<InstdAmt Ccy=\"SEK\">{}</InstdAmt>", kronor(one.ore)));
    xml.close(1);
    for name in ["CdtrAgt", "FinInstnId", "ClrSysMmbId"] {
        xml.open(name);
    }
    xml.within(&["ClrSysId"], "Cd", "SESBA");
    xml.word("MmbId", clearing);
    xml.close(3);
    xml.within(&["Cdtr"], "Nm", &said(&one.to, 70));
    for name in ["CdtrAcct", "Id", "Othr"] {
        xml.open(name);
    }
    xml.word("Id", &number);
    xml.within(&["SchmeNm"], "Cd", "BBAN");
    xml.close(3);
    xml.within(&["RmtInf"], "Ustrd", &said(&by.text, 140));
    xml.close(1);
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// ISO 13616: the country and the check digits last, letters as numbers, by 97 leaves one.
fn iban_holds(iban: &str) -> bool {
    if !(15..=34).contains(&iban.len()) {
        return false;
    }
    let (head, rest) = iban.split_at(4);
    let left = rest.chars().chain(head.chars()).fold(0_u32, |left, sign| {
        let value = sign.to_digit(36).unwrap_or(0);
        let shifted = if value > 9 { left * 100 } else { left * 10 };
        (shifted + value) % 97
    });
    left == 1
}

fn kronor(ore: i64) -> String {
    format!("{}.{:02}", ore / 100, ore % 100)
}

/// In one line, without what banks refuse, and no longer than they take.
fn said(text: &str, most: usize) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .collect();
    let line = words.into_iter().filter(|word| !word.is_empty());
    line.collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// Elements closed in the order they were opened.
struct Xml {
    text: String,
    open: Vec<&'static str>,
}

impl Xml {
    fn begun() -> Self {
        let mut xml = Self {
            text: format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"{NAMESPACE}\">"),
            open: Vec::new(),
        };
        xml.open("CstmrCdtTrfInitn");
        xml
    }
    fn open(&mut self, name: &'static str) {
        self.text.push_str(&format!("<{name}>"));
        self.open.push(name);
    }
    fn close(&mut self, many: usize) {
        for _ in 0..many {
            if let Some(name) = self.open.pop() {
                self.text.push_str(&format!("</{name}>"));
            }
        }
    }
    fn word(&mut self, name: &str, text: &str) {
        let text = text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        self.text.push_str(&format!("<{name}>{text}</{name}>"));
    }
    fn within(&mut self, path: &[&'static str], name: &str, text: &str) {
        for outer in path {
            self.open(outer);
        }
        self.word(name, text);
        self.close(path.len());
    }
    fn sums<'a>(&mut self, all: impl Iterator<Item = &'a Transfer> + Clone) {
        self.word("NbOfTxs", &all.clone().count().to_string());
        self.word("CtrlSum", &kronor(all.map(|one| one.ore).sum()));
    }
    fn ended(mut self) -> String {
        self.close(self.open.len());
        self.text.push_str("</Document>\n");
        self.text
    }
}
