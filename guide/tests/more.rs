//! The modules and the tools lean on something, point somewhere and are whole.

use guide::{File, Guide, Module, Tool, check_modules, check_tools};
use jiff::civil::date;
use language::Lang;

const TODAY: jiff::civil::Date = date(2026, 11, 23);

#[test]
fn every_module_and_every_tool_can_be_read() {
    let (modules, faults) = Module::read(Module::files(), "");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    let numbers: Vec<u8> = modules.iter().map(|module| module.front.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6], "the six modules in their order");
    let (tools, faults) = Tool::read(&Tool::files(), "");
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert_eq!(tools.len(), 5);
}

#[test]
fn nothing_of_them_must_be_mended() {
    let guide = Guide::national();
    let mut wrong = check_modules(Module::national(), guide, TODAY).wrong;
    wrong.extend(check_tools(Tool::national(), guide).wrong);
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn each_is_in_the_languages_that_services_are_offered_in() {
    for lang in [Lang::Sv, Lang::Easy, Lang::En, Lang::Ar, Lang::So] {
        for tool in Tool::national() {
            assert!(tool.is_in(lang), "{} in {}", tool.address, lang.tag());
        }
    }
    for lang in [Lang::Sv, Lang::Easy, Lang::En] {
        for module in Module::national() {
            assert!(module.is_in(lang), "{} in {}", module.address, lang.tag());
        }
    }
}

#[test]
fn whoever_can_be_in_danger_when_seen_reading_finds_that_page_marked() {
    let dangerous = Module::national().iter().filter(|module| module.front.danger);
    assert!(dangerous.count() >= 1, "violence and honour");
}

#[test]
fn a_translation_that_lost_a_part_and_questions_that_are_no_list_are_found() {
    let mut files = Module::files();
    let of = |files: &mut Vec<File>, tag: &str| {
        let at = files
            .iter()
            .position(|file| file.address == files[0].address && file.tag == tag);
        at.expect("there")
    };
    let english = of(&mut files, "en");
    let text = files[english].text.clone();
    let first = text.find("\n## ").expect("a part");
    let second = text[first + 1..].find("\n## ").expect("another") + first + 1;
    files[english].text = format!("{}{}", &text[..first], &text[second..]);
    let (_, faults) = Module::read(files.clone(), "");
    assert!(
        faults.iter().any(|fault| fault.contains("the Swedish")),
        "{faults:?}"
    );
    let at = text.find("\n## ?").expect("questions");
    files[english].text = format!("{}\n## ?\n\nTalk.\n", &text[..at]);
    let (_, faults) = Module::read(files, "");
    assert!(
        faults.iter().any(|fault| fault.contains("one list")),
        "{faults:?}"
    );
}
