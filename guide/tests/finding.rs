//! Twenty questions that people ask, each in their own words: the right article is among the first three.

use guide::{Guide, Index};
use language::Lang;

const ASKED: [(Lang, &str, &str); 26] = [
    // The three that started it all.
    (Lang::Sv, "hjälp för mitt missbruk", "alkohol-eller-droger"),
    (Lang::Sv, "rättigheter vid funktionsnedsättning", "lss-eller-sol"),
    (Lang::Sv, "orolig för ett barn", "orolig-for-ett-barn"),
    (Lang::Sv, "socialbidrag", "pengarna-racker-inte"),
    (
        Lang::Sv,
        "hur mycket får man i försörjningsstöd",
        "sa-raknas-forsorjningsstodet",
    ),
    (Lang::Sv, "ingen mat", "inga-pengar-till-mat"),
    (Lang::Sv, "kronofogden skulder", "jag-har-skulder"),
    (Lang::Sv, "vräkt", "riskerar-vrakning"),
    (Lang::Sv, "hemlös i natt", "ingenstans-att-sova"),
    (Lang::Sv, "soc har fått en anmälan om oss", "nagon-har-anmalt-oro"),
    (Lang::Sv, "kan soc ta mina barn", "kan-soc-ta-mitt-barn"),
    (Lang::Sv, "lvu", "kan-soc-ta-mitt-barn"),
    (Lang::Sv, "utredning barn hur länge", "barnutredning"),
    (Lang::Sv, "vårdnad separation", "vi-ska-separera"),
    (Lang::Sv, "min man slår mig", "nagon-skadar-mig"),
    (Lang::Sv, "tvångsgift", "familjen-bestammer"),
    (Lang::Sv, "spelmissbruk", "spelar-for-mycket"),
    (Lang::Sv, "överklaga beslut", "inte-nojd"),
    (Lang::Sv, "läsa min journal", "las-och-ratta"),
    (Lang::Sv, "hemtjänst till mamma", "hemtjanst-och-boende"),
    // Misspelled, half written, in another language, and the wrong language.
    (Lang::Sv, "vräknig", "riskerar-vrakning"),
    (Lang::Sv, "alkohl", "alkohol-eller-droger"),
    (Lang::Sv, "orosanmä", "orolig-for-ett-barn"),
    (Lang::En, "worried about a child", "orolig-for-ett-barn"),
    (Lang::En, "eviction", "riskerar-vrakning"),
    (Lang::En, "hemtjänst", "hemtjanst-och-boende"),
];

#[test]
fn the_right_article_is_among_the_first_three() {
    let guide = Guide::national();
    let index = Index::new(guide);
    let mut missed = Vec::new();
    for (lang, sought, right) in ASKED {
        let found: Vec<&str> = index
            .find(lang, sought)
            .iter()
            .take(3)
            .map(|found| guide.articles[found.article].address.as_str())
            .collect();
        if !found.contains(&right) {
            missed.push(format!("{sought:?}: {right} is not in {found:?}"));
        }
    }
    assert!(missed.is_empty(), "\n{}\n", missed.join("\n"));
}

#[test]
fn a_word_that_means_nothing_finds_nothing() {
    let index = Index::new(Guide::national());
    assert!(index.find(Lang::Sv, "xqzwv").is_empty());
    assert!(index.find(Lang::Sv, "").is_empty());
    assert!(index.find(Lang::Sv, "<script>").len() < 40);
}
