//! Plain Swedish pages that work without any script. These sentences are the simulator's own:
//! nobody who uses the product in earnest ever sees them.

use crate::People;
use crate::orders::{Order, Refused};
use base64::{Engine, engine::general_purpose::STANDARD};

const STYLE: &str = "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1rem}\
 .mark{border:.2rem dashed;padding:.5rem 1rem;font-weight:bold}\
 .wrong{border-inline-start:.4rem solid #a00;padding-inline-start:1rem}\
 .text{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;padding:1rem}\
 button{font:inherit;padding:.6rem 1.2rem;margin:.3rem .6rem .3rem 0}\
 label{display:block;padding:.3rem 0}textarea,input[type=text]{font:inherit;width:100%;box-sizing:border-box}";

pub fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

fn frame(title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>{title} – påhittat BankID</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{STYLE}</style></head>\
         <body><main><p class=\"mark\">Påhittat BankID – bara för demonstration</p><h1>{title}</h1>{body}</main></body></html>"
    )
}

fn wrong(sentence: Option<&str>) -> String {
    sentence.map_or_else(String::new, |text| {
        format!("<p class=\"wrong\" role=\"alert\">{}</p>", escape(text))
    })
}

pub fn sentence(why: Refused) -> &'static str {
    match why {
        Refused::Unknown => "Ärendet i BankID finns inte längre. Börja om där du ville legitimera dig.",
        Refused::TooOften => "Vänta en stund och försök igen.",
        Refused::AlreadyInProgress => {
            "Personen hade redan en legitimering på gång. Båda är nu avbrutna. Börja om."
        }
        Refused::WrongPerson => "Det här ska göras av en annan person. Välj den personen.",
        Refused::WrongCode => "QR-koden stämmer inte eller är för gammal. Läs av en ny.",
        Refused::NotOpen => {
            "Det här är redan besvarat eller har gått ut. Börja om där du ville legitimera dig."
        }
    }
}

pub fn front(people: &People, by_phone: &[Order], problem: Option<&str>) -> String {
    let calls: String = by_phone
        .iter()
        .map(|order| {
            format!(
                "<li><a href=\"/app?autostarttoken={}\">Ett samtal väntar på svar</a></li>",
                escape(&order.auto_start_token)
            )
        })
        .collect();
    let calls = if calls.is_empty() {
        calls
    } else {
        format!("<h2>Telefonsamtal</h2><ul>{calls}</ul>")
    };
    let list: String = people
        .iter()
        .map(|person| {
            let note = if person.note.is_empty() {
                String::new()
            } else {
                format!(", {}", person.note)
            };
            format!(
                "<li>{}</li>",
                escape(&format!("{} ({}){note}", person.name(), person.personal_number))
            )
        })
        .collect();
    frame(
        "Läs av en QR-kod",
        &format!(
            "{}<form method=\"post\" action=\"/scan\"><label for=\"qr\">Texten i QR-koden, eller en startkod</label>\
             <textarea id=\"qr\" name=\"qr\" rows=\"3\" required autocomplete=\"off\" spellcheck=\"false\"></textarea>\
             <button>Läs av</button></form>{calls}<h2>Påhittade personer</h2><ul>{list}</ul>",
            wrong(problem)
        ),
    )
}

pub fn order(
    order: &Order,
    people: &People,
    redirect: Option<&str>,
    same_device: bool,
    problem: Option<&str>,
) -> String {
    let content = &order.wanted.content;
    let (title, button) = if content.signing {
        ("Skriv under", "Skriv under")
    } else {
        ("Legitimera dig", "Legitimera")
    };
    let shown = content
        .visible_base64
        .as_ref()
        .and_then(|text| String::from_utf8(STANDARD.decode(text).ok()?).ok());
    let shown = shown.map_or_else(String::new, |text| {
        format!(
            "<h2 id=\"text\">{}</h2><div class=\"text\" dir=\"auto\" aria-labelledby=\"text\">{}</div>",
            if content.signing {
                "Texten du skriver under"
            } else {
                "Meddelande"
            },
            escape(&text)
        )
    });
    let call = if order.wanted.by_phone {
        "<p>Talar du i telefon med Handslag just nu? Avbryt om du inte gör det.</p>"
    } else {
        ""
    };
    let code = if order.wanted.pin_code {
        "<label for=\"code\">Säkerhetskod (påhittad: vilka sex siffror som helst)</label>\
         <input id=\"code\" name=\"code\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\">"
    } else {
        ""
    };
    frame(
        title,
        &format!(
            "{}{call}{shown}<form method=\"post\" action=\"/answer\">\
             <input type=\"hidden\" name=\"autostarttoken\" value=\"{}\"><input type=\"hidden\" name=\"redirect\" value=\"{}\">\
             <input type=\"hidden\" name=\"same_device\" value=\"{same_device}\">\
             <fieldset><legend>Vem är du?</legend>{}</fieldset>{code}\
             <p><button name=\"act\" value=\"approve\">{button}</button><button name=\"act\" value=\"cancel\">Avbryt</button>\
             <button name=\"act\" value=\"pass_time\">Låt tiden gå ut</button></p></form>",
            wrong(problem),
            escape(&order.auto_start_token),
            escape(redirect.unwrap_or_default()),
            choices(order, people),
        ),
    )
}

fn choices(order: &Order, people: &People) -> String {
    let only = order.wanted.personal_number.as_deref();
    let mut chosen = false;
    people
        .iter()
        .filter(|person| only.is_none_or(|number| number == person.personal_number))
        .map(|person| {
            let checked = if std::mem::replace(&mut chosen, true) {
                ""
            } else {
                " checked"
            };
            let note = if person.note.is_empty() {
                String::new()
            } else {
                format!(" – {}", escape(&person.note))
            };
            format!(
                "<label><input type=\"radio\" name=\"person\" value=\"{}\"{checked}> {}{note}</label>",
                escape(&person.personal_number),
                escape(&person.name()),
            )
        })
        .collect()
}

pub fn done(act: &str) -> String {
    let (title, text) = match act {
        "approve" => ("Klart", "Gå tillbaka till fönstret där du började."),
        "pass_time" => (
            "Tiden har gått ut",
            "Fönstret där du började får veta att du inte svarade i tid.",
        ),
        _ => ("Avbrutet", "Fönstret där du började får veta att du avbröt."),
    };
    frame(
        title,
        &format!("<p>{text}</p><p><a href=\"/\">Läs av en ny QR-kod</a></p>"),
    )
}
