//! What each authority puts inside the answer, in the shape of its own schema.

use crate::mode::{Agency, Mode};
use crate::record::{Paid, Person};
use crate::request::Question;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use quick_xml::escape::escape;
use serde_json::{Value, json};

const AF: &str = "http://api.arbetsformedlingen.se/arbetssokande/ersattningsstod/v2";
const SO: &str = "http://INT014.UBPService.Schemas";
const TNS: &str = "http://schema.transportstyrelsen.se/ssbtek/hamtauppgifterresponder/1";
const VEHICLE: &str = "http://schema.transportstyrelsen.se/ssbtek/fordon/1";
const CSN: &str = "http://schema.csn.se/v4.0/";
const SKV: &str = "http://xmls.skatteverket.se/se/skatteverket/zg/";

/// None: the authority has no such person and says so as an error.
pub fn of(service: &str, question: &Question, person: Option<&Person>, mode: &Mode) -> Option<String> {
    match service {
        "AF" => Some(employment(question, person)),
        "CSN" => Some(format!(
            "<s:svar>{}</s:svar>",
            STANDARD.encode(student_aid(question, person))
        )),
        "FK" => person.map(|person| social_insurance(question, person, mode)),
        "SKV" => Some(tax(question, person)),
        "SO" => Some(unemployment(question, person)),
        "TNS" => Some(vehicles(person)),
        _ => Some(permits(question, person)),
    }
}

/// Half of it.
pub fn cut_off(service: &str) -> String {
    match service {
        "CSN" => format!(
            "<s:svar>{}</s:svar>",
            STANDARD.encode("<CSNSvar><Personer><Person")
        ),
        "FK" => format!(
            "<s:lefiJsonSvar>{}</s:lefiJsonSvar>",
            STANDARD.encode("{\"utlamnare\":[{\"ut")
        ),
        "SKV" => "<svar>&lt;Svar&gt;&lt;Person</svar>".to_owned(),
        _ => String::new(),
    }
}

/// Only what was paid in the time that is asked about.
fn within<'a>(all: &'a [Paid], question: &'a Question) -> impl Iterator<Item = &'a Paid> {
    let day = |text: &str| text.parse::<Date>().ok();
    let (from, to) = (day(&question.from), day(&question.to));
    all.iter()
        .filter(move |paid| from.is_none_or(|from| paid.paid >= from) && to.is_none_or(|to| paid.paid <= to))
}

fn employment(question: &Question, person: Option<&Person>) -> String {
    let number = &question.person;
    let asked = format!(
        "<a:Fraga><a:OrganisationsnummerForIngivare>{}</a:OrganisationsnummerForIngivare><a:NamnPaIngivare>{}\
         </a:NamnPaIngivare><a:KontonamnForHandlaggare>{}</a:KontonamnForHandlaggare><a:Referensnummer>{}\
         </a:Referensnummer><a:From>{}</a:From><a:Tom>{}</a:Tom><a:SyfteMedFraga>{}</a:SyfteMedFraga><a:LagParagraf>{}\
         </a:LagParagraf><a:IdentitetsbeteckningFysiskPerson>{number}</a:IdentitetsbeteckningFysiskPerson></a:Fraga>",
        question.organisation_number,
        escape(&question.organisation_name),
        escape(&question.officer),
        escape(&question.matter),
        question.from,
        question.to,
        escape(&question.purpose),
        escape(&question.law),
    );
    let marked = person.is_some_and(|person| person.protected);
    let looks = person.and_then(|person| person.looking_for_work_since).map(|since| {
        format!(
            "<a:ArbetssokandeInfo><a:Arbetssokande>true</a:Arbetssokande><a:ArbetssokandeRegistrerad>{since}\
             </a:ArbetssokandeRegistrerad><a:ArbetssokandeOmfattning>100</a:ArbetssokandeOmfattning>\
             <a:AktivetetsRapportDatum><a:AktivitetsRapportMeddelande>Inlämnad</a:AktivitetsRapportMeddelande>\
             </a:AktivetetsRapportDatum></a:ArbetssokandeInfo>"
        )
    });
    let code = if person.is_some() { 0 } else { 1 };
    format!(
        "{}<a:Svar><a:Schemaversion>4.0</a:Schemaversion><a:Referensnummer>{}</a:Referensnummer><a:LagParagraf>{}\
         </a:LagParagraf><a:IdentitetsbeteckningFysiskPerson>{number}</a:IdentitetsbeteckningFysiskPerson>\
         <a:Sekretessmarkering>{marked}</a:Sekretessmarkering>{}<a:StatusSokandeinformationKod>{code}\
         </a:StatusSokandeinformationKod><a:StatusSokandeinformationKodText>Text</a:StatusSokandeinformationKodText>\
         </a:Svar>",
        asked,
        escape(&question.matter),
        escape(&question.law),
        looks.unwrap_or_default(),
    )
    .replace("<a:Fraga>", &format!("<a:Fraga xmlns:a=\"{AF}\">"))
    .replace("<a:Svar>", &format!("<a:Svar xmlns:a=\"{AF}\">"))
}

fn student_aid(question: &Question, person: Option<&Person>) -> String {
    let (century, ten) = question.person.split_at(2);
    let status = if person.is_some() { " " } else { "Ej träff" };
    let secret = if person.is_some_and(|person| person.protected) {
        "J"
    } else {
        "  "
    };
    let cases: String = person
        .map(|person| {
            within(&person.student_aid, question)
                .enumerate()
                .map(study_case)
                .collect()
        })
        .unwrap_or_default();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CSNSvar schemaVersion=\"4.0\" xmlns=\"{CSN}kommunfraga\" \
         xmlns:p=\"{CSN}person\" xmlns:m=\"{CSN}studiemedel\" xmlns:t=\"{CSN}csntyper\"><GemensamtSvarEkbistand><Resultat>\
         <ResultatKod>0</ResultatKod><ResultatText>Allt OK</ResultatText></Resultat></GemensamtSvarEkbistand>\
         <GemensamtFragaEkbistand/><Personer><Person personnummer=\"{ten}\" Status=\"{status}\" sekretess=\"{secret}\" \
         sekel=\"{century}\"><p:Studiemedel><p:Arenden>{cases}</p:Arenden></p:Studiemedel><p:Studiehjalp/>\
         <p:HemutrustningsLan/><p:Studiestartsstod/><p:Omstallningsstudiestod/></Person></Personer></CSNSvar>"
    )
}

fn study_case((nth, paid): (usize, &Paid)) -> String {
    let digits = paid.paid.to_string().replace('-', "");
    let status = if paid.pending { "Planerad" } else { "Utbetald" };
    format!(
        "<p:Arende lopnummer=\"{}\"><m:stodform>{}</m:stodform><m:klartext>{}</m:klartext><m:status>BESLUTAD</m:status>\
         <m:UtbetalningsPlan><m:Utbetalning><t:utbetdatum>{digits}</t:utbetdatum><t:utbetstatus>{status}</t:utbetstatus>\
         <t:Utbetaldatider/><t:totbelopp>{}</t:totbelopp></m:Utbetalning></m:UtbetalningsPlan></p:Arende>",
        nth + 1,
        escape(&paid.code),
        escape(&paid.name),
        paid.net,
    )
}

fn kronor(amount: i64) -> Value {
    json!({ "summa": amount, "valuta": "SEK" })
}

fn insured(paid: &Paid) -> Value {
    let named = json!({ "id": paid.code, "beskrivning": paid.name });
    json!({
        "typ": { "id": 1, "beskrivning": "Månad" },
        "foretag": { "id": 1001, "beskrivning": "Försäkringskassan" },
        "formansfamilj": named,
        "datum": paid.paid.to_string(),
        "period": { "fran": paid.from.to_string(), "till": paid.to.to_string() },
        "bruttobelopp": kronor(paid.gross),
        "skattebelopp": kronor(paid.gross - paid.net),
        "avdragsbelopp": kronor(paid.gross - paid.net),
        "nettobelopp": kronor(paid.net),
        "utbetalningsdetalj": [{ "forman": named, "bruttobelopp": kronor(paid.gross) }],
    })
}

fn pension(paid: &Paid) -> Value {
    json!({
        "utbetalningsdatum": paid.paid.to_string(),
        "utbetalningsperiod": { "from": paid.from.to_string(), "tom": paid.to.to_string() },
        "bruttobelopp": paid.gross,
        "nettobelopp": paid.net,
        "avdrag": [{ "belopp": paid.gross - paid.net, "avdragstyp": { "kod": "PM:PS", "beskrivning": "Skatt" } }],
        "utbetalningsrader": [{ "formansgrupp": { "kod": paid.code, "beskrivning": paid.name } }],
    })
}

fn social_insurance(question: &Question, person: &Person, mode: &Mode) -> String {
    let own: Vec<&Paid> = within(&person.social_insurance, question).collect();
    let pensions: Vec<&Paid> = within(&person.pensions, question).collect();
    let some = |all: &[&Paid], pending: bool, as_json: fn(&Paid) -> Value| {
        let all = all.iter().filter(|paid| paid.pending == pending);
        Value::from(all.map(|paid| as_json(paid)).collect::<Vec<_>>())
    };
    let (state, has_pensions) = match mode.agency("PM") {
        Agency::TimedOut | Agency::Missing => ("OTILLGANGLIG", false),
        Agency::Ill | Agency::CutOff => ("FELANDE", false),
        Agency::Empty => ("OK", false),
        _ => ("OK", true),
    };
    let pensions: &[&Paid] = if has_pensions { &pensions } else { &[] };
    let mut json = json!({
        "utlamnare": [
            { "utlamnare": { "kod": "FK", "namn": "Försäkringskassan" }, "tillstand": { "kod": "OK", "beskrivning": "" } },
            { "utlamnare": { "kod": "PM", "namn": "Pensionsmyndigheten" }, "tillstand": { "kod": state, "beskrivning": "" } },
        ],
        "formansinformation": {
            "utbetalningsuppgift": some(&own, false, insured),
            "preliminarautbetalningar": some(&own, true, insured),
        },
        "utbetalningar": some(pensions, false, pension),
        "preliminaraUtbetalningar": some(pensions, true, pension),
    });
    if mode.agency("FK") == Agency::Partly {
        json["avvikelser"] = json!({ "utbetalningar": [{
            "avvikelse": { "kod": "INTERNT_FEL", "beskrivning": "" },
            "formansgrupp": { "kod": "FK:SJP", "beskrivning": "Sjukpenning" },
        }] });
    }
    format!(
        "<s:lefiJsonSvar>{}</s:lefiJsonSvar>",
        STANDARD.encode(json.to_string())
    )
}

fn tax(question: &Question, person: Option<&Person>) -> String {
    let about = person.map(|person| {
        let capital: String = person
            .capital
            .iter()
            .map(|(year, amount)| {
                format!(
                    "<Kapitaluppgift><b:Taxeringsar>{year}</b:Taxeringsar><b:OverskottPaKapital>{amount}\
                     </b:OverskottPaKapital></Kapitaluppgift>"
                )
            })
            .collect();
        format!(
            "<Personuppgift><f:IdentitetsbeteckningFysiskPerson>{}</f:IdentitetsbeteckningFysiskPerson>{capital}\
             </Personuppgift>",
            question.person
        )
    });
    format!(
        "<svar><![CDATA[<?xml version=\"1.0\" encoding=\"UTF-8\"?><SvarBeskattningsuppgifter \
         xmlns=\"{SKV}instans/standardiseradInformation/1.0\" xmlns:b=\"{SKV}komponent/infoForBeskattning/1.0\" \
         xmlns:f=\"{SKV}komponent/infoForFolkbokforing/1.0\"><PersonuppgiftLista>{}</PersonuppgiftLista>\
         </SvarBeskattningsuppgifter>]]></svar>",
        about.unwrap_or_default()
    )
}

fn unemployment(question: &Question, person: Option<&Person>) -> String {
    let funds: String = person
        .map(|person| within(&person.unemployment, question).map(fund).collect())
        .unwrap_or_default();
    let named = |name: &str, text: &str| format!("<u:{name} xmlns:u=\"{SO}\">{}</u:{name}>", escape(text));
    [
        named("OrganisationsnummerIngivare", &question.organisation_number),
        named("NamnIngivare", &question.organisation_name),
        named("KontonamnHandlaggare", &question.officer),
        named("Referensnummer", &question.matter),
        named("From", &question.from),
        named("Tom", &question.to),
        named("Syfte", &question.purpose),
        named("Paragraf", &question.law),
        named("IdentificationNumber", &question.person),
        format!("<u:ArbetsloshetsersattningLista xmlns:u=\"{SO}\">{funds}</u:ArbetsloshetsersattningLista>"),
    ]
    .concat()
}

fn fund(paid: &Paid) -> String {
    format!(
        "<u:Arbetsloshetsersattning><u:SvarandeOrganisation>{}</u:SvarandeOrganisation><u:StatusSvarandeOrganisation>OK\
         </u:StatusSvarandeOrganisation><u:Utbetalningar><u:Utbetalningsdatum>{}</u:Utbetalningsdatum><u:NettoEfterSkatt>{}\
         </u:NettoEfterSkatt><u:NettoEfterAvdrag>{}</u:NettoEfterAvdrag><u:Ersattningsdagar>22</u:Ersattningsdagar>\
         <u:AvserFrom>{}</u:AvserFrom><u:AvserTom>{}</u:AvserTom></u:Utbetalningar></u:Arbetsloshetsersattning>",
        escape(&paid.name),
        paid.paid,
        paid.net,
        paid.net,
        paid.from,
        paid.to,
    )
}

fn vehicles(person: Option<&Person>) -> String {
    let held: String = person
        .map(|person| person.vehicles.iter())
        .into_iter()
        .flatten()
        .map(|(plate, make)| {
            format!(
                "<v:fordon><v:regnr>{}</v:regnr><v:fabrikat>{}</v:fabrikat><v:fordonsar>2012</v:fordonsar>\
                 <v:fordonsslag>PERSONBIL</v:fordonsslag><v:handelsbeteckning/></v:fordon>",
                escape(plate),
                escape(make)
            )
        })
        .collect();
    format!(
        "<t:resultat xmlns:t=\"{TNS}\">OK</t:resultat><t:fordonsinnehav xmlns:t=\"{TNS}\" xmlns:v=\"{VEHICLE}\">{held}\
         </t:fordonsinnehav>"
    )
}

fn permits(question: &Question, person: Option<&Person>) -> String {
    let permit = person.and_then(|person| person.permit.as_ref()).map(|(kind, name)| {
        format!(
            "<svar><beslutsTyp>{}</beslutsTyp><beslutsTypNamn>{}</beslutsTypNamn><beslutsdatum>2020-01-01</beslutsdatum>\
             <giltighetstid>PERMANENT</giltighetstid></svar>",
            escape(kind),
            escape(name)
        )
    });
    let id = escape(question.correlation.as_deref().unwrap_or_default());
    format!(
        "<response><correlationid>{id}</correlationid><personnummer>{}</personnummer><svarCollection>{}</svarCollection>\
         </response>",
        question.person,
        permit.unwrap_or_default()
    )
}
