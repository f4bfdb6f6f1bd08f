//! What the binary says when it has started: one screen.

use crate::config::SIGN_IN_LOG_DAYS;
use common::{Contact, Facts, Site};
use std::net::SocketAddr;

/// The made-up municipality of a demonstration.
pub fn demo_facts(listen: SocketAddr) -> Facts {
    Facts {
        destruction_waits_days: 0,
        own_samples: Vec::new(),
        municipality: "Björkviks kommun".to_owned(),
        // No such code: nothing in a demonstration can be taken for a real municipality.
        municipality_code: "9999".to_owned(),
        contact: Contact {
            department: "Socialtjänsten".to_owned(),
            phone: "0123-45 60 00".to_owned(),
            phone_hours: "vardagar 8–16.30".to_owned(),
            on_call_phone: "0123-45 67 89".to_owned(),
        },
        public_url: format!("http://{listen}"),
        proxies: Vec::new(),
        secure: false,
        demo: true,
        app_link: String::new(),
        archive: common::archive::Profile::default(),
        // The IBAN that examples are written with.
        payments: Some(bank::Debtor {
            name: "Björkviks kommun".to_owned(),
            organisation_number: "2120009999".to_owned(),
            iban: "SE3550000000054910000003".to_owned(),
            bic: "ESSESESS".to_owned(),
            purpose: "SSBE".to_owned(),
            text: "Utbetalning från kommunen".to_owned(),
            account_form: bank::AccountForm::WithClearing,
        }),
        theme: design::Theme::default(),
        emergency_hours: Some(4),
        sign_in_log_days: SIGN_IN_LOG_DAYS,
        passkey_alone: true,
        step_up: None,
        media: common::Media::default(),
    }
}

/// One screen: what it is, where its halves are, whom to log in as.
pub fn started(site: &Site, logins: &[(String, String)]) -> String {
    let url = &site.facts.public_url;
    let mut screen = format!(
        "\n  Handslag – {}\n\n  Residents     {url}/sv\n  Caseworkers   {url}/arbete\n  Health        {url}/halsa\n",
        site.facts.municipality
    );
    if site.facts.demo {
        screen.push_str(
            "\n  A demonstration: everybody in it is made up. Choose who you are in the made-up BankID:\n\n",
        );
        for (name, what) in logins {
            screen.push_str(&format!("    {name:<24} {what}\n"));
        }
        screen.push_str(&format!("\n  Move the clock forward: {url}/demo/klocka\n"));
        screen.push_str("\n  Stop with Ctrl-C. Begin anew by removing the data folder.\n");
    }
    screen
}
