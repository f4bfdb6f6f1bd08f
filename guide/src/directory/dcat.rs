//! What the open data is, for catalogues that gather such: DCAT-AP-SE as JSON-LD.

use super::WORDS;
use serde_json::{Value, json};

/// Who stands behind it and where.
#[derive(Clone, Copy, Debug)]
pub struct Publisher<'a> {
    pub name: &'a str,
    pub phone: &'a str,
    /// Without a slash at the end.
    pub address: &'a str,
}

const THEME: &str = "http://publications.europa.eu/resource/authority/data-theme/SOCI";
const PUBLIC: &str = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
const SWEDISH: &str = "http://publications.europa.eu/resource/authority/language/SWE";
const SWEDEN: &str = "http://publications.europa.eu/resource/authority/country/SWE";
const AS_NEEDED: &str = "http://publications.europa.eu/resource/authority/frequency/IRREG";
const MUNICIPALITY: &str = "http://purl.org/adms/publishertype/LocalAuthority";
const CC0: &str = "http://creativecommons.org/publicdomain/zero/1.0/";
const HSDS: &str = "https://docs.openreferral.org/en/3.0/";
const JSON: &str = "https://www.iana.org/assignments/media-types/application/json";

fn to(address: &str) -> Value {
    json!({ "@id": address })
}

fn said(lang: &str, text: &str) -> Value {
    json!({ "@language": lang, "@value": text })
}

/// `data`: where the directory itself is fetched.
pub fn catalogue(of: Publisher<'_>, data: &str) -> Value {
    let base = of.address;
    let word = |key: &str| WORDS.catalogue.get(key).map_or("", String::as_str);
    let (publisher, dataset, distribution) = (
        format!("{base}/open/catalog.jsonld#publisher"),
        format!("{base}/open/catalog.jsonld#municipalities"),
        format!("{base}/open/catalog.jsonld#hsds"),
    );
    json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dcterms": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "vcard": "http://www.w3.org/2006/vcard/ns#",
        },
        "@graph": [
            {
                "@id": format!("{base}/open/catalog.jsonld"),
                "@type": "dcat:Catalog",
                "dcterms:title": [said("sv", word("title_sv")), said("en", word("title_en"))],
                "dcterms:description": [said("sv", word("description_sv")), said("en", word("description_en"))],
                "dcterms:publisher": to(&publisher),
                "dcterms:language": to(SWEDISH),
                "dcterms:license": to(CC0),
                "foaf:homepage": to(base),
                "dcat:dataset": to(&dataset),
            },
            {
                "@id": publisher,
                "@type": "foaf:Agent",
                "foaf:name": of.name,
                "dcterms:type": to(MUNICIPALITY),
            },
            self::dataset(&dataset, &publisher, &distribution, of),
            {
                "@id": distribution,
                "@type": "dcat:Distribution",
                "dcterms:title": [said("sv", &WORDS.dataset.title_sv), said("en", &WORDS.dataset.title_en)],
                "dcat:accessURL": to(data),
                "dcat:downloadURL": to(data),
                "dcat:mediaType": to(JSON),
                "dcterms:license": to(CC0),
                "dcterms:conformsTo": to(HSDS),
            },
        ],
    })
}

fn dataset(own: &str, publisher: &str, distribution: &str, of: Publisher<'_>) -> Value {
    let words = &WORDS.dataset;
    let keywords = words.keywords_sv.iter().map(|word| said("sv", word));
    let keywords: Vec<Value> = keywords
        .chain(words.keywords_en.iter().map(|word| said("en", word)))
        .collect();
    let phone: String = of.phone.chars().filter(char::is_ascii_digit).collect();
    json!({
        "@id": own,
        "@type": "dcat:Dataset",
        "dcterms:title": [said("sv", &words.title_sv), said("en", &words.title_en)],
        "dcterms:description": [said("sv", &words.description_sv), said("en", &words.description_en)],
        "dcterms:publisher": to(publisher),
        "dcterms:language": to(SWEDISH),
        "dcterms:accessRights": to(PUBLIC),
        "dcterms:spatial": to(SWEDEN),
        "dcterms:accrualPeriodicity": to(AS_NEEDED),
        "dcat:theme": to(THEME),
        "dcat:keyword": keywords,
        "dcat:contactPoint": {
            "@id": format!("{}/open/catalog.jsonld#contact", of.address),
            "@type": "vcard:Organization",
            "vcard:fn": of.name,
            "vcard:hasTelephone": {
                "@id": format!("{}/open/catalog.jsonld#telephone", of.address),
                "@type": "vcard:Voice",
                "vcard:hasValue": to(&format!("tel:{phone}")),
            },
        },
        "dcat:distribution": to(distribution),
    })
}
