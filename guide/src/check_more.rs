//! What is wrong with the modules and with the tools, and what they want.

use crate::article::Guide;
use crate::body::Block;
use crate::body::Piece;
use crate::check::{EASY, Report, SWEDISH, introduces, line_faults};
use crate::mark::Mark;
use crate::module::{Module, ModuleVersion};
use crate::pictures::picture;
use crate::plain::ease;
use crate::tool::{Tool, ToolVersion};
use jiff::civil::Date;
use language::Lang;
use std::collections::BTreeSet;

/// The modules, as of a day.
pub fn check_modules(modules: &[Module], guide: &Guide, on: Date) -> Report {
    let mut report = Report::default();
    for module in modules {
        let at = |what: String| format!("modules/{}/{what}", module.address);
        if guide.find(&module.address).is_some() {
            report
                .wrong
                .push(at("sv.md: an article has this address".to_owned()));
        }
        let strange = module
            .front
            .related
            .iter()
            .filter(|address| guide.find(address).is_none());
        report
            .wrong
            .extend(strange.map(|address| at(format!("sv.md: related names {address:?}"))));
        let swedish = &module.versions[&Lang::Sv];
        let named: BTreeSet<&str> = swedish
            .lines()
            .flat_map(|line| &line.marks)
            .filter_map(statute)
            .collect();
        let front: BTreeSet<&str> = module.front.law.iter().map(String::as_str).collect();
        if named != front {
            report
                .wrong
                .push(at(format!("sv.md: law names {front:?}, the claims {named:?}")));
        }
        for version in module.versions.values() {
            report
                .wrong
                .extend(version_faults(version, guide, on).into_iter().map(at));
        }
        if module.front.reviewers.is_empty() {
            report.wanting.push(at("nobody has reviewed it".to_owned()));
        }
        if module.review_by() < on {
            report
                .wanting
                .push(at(format!("was to be reviewed by {}", module.review_by())));
        }
        let behind = Lang::ALL
            .into_iter()
            .filter_map(|lang| match module.versions.get(&lang) {
                None => Some(format!("is missing in {}", lang.tag())),
                Some(version) => version
                    .behind
                    .then(|| format!("{} is behind the Swedish", lang.tag())),
            });
        report.wanting.extend(behind.map(at));
    }
    report
}

fn statute(mark: &Mark) -> Option<&str> {
    match mark {
        Mark::Law { statute, .. } => Some(statute),
        _ => None,
    }
}

fn version_faults(version: &ModuleVersion, guide: &Guide, on: Date) -> Vec<String> {
    let tag = version.lang.tag();
    let mut faults = Vec::new();
    for line in version.lines() {
        let at = line.line + version.before;
        faults.extend(
            line_faults(guide, line, on)
                .into_iter()
                .map(|what| format!("{tag}.md:{at}: {what}")),
        );
    }
    if version.lang == Lang::Sv {
        let blocks = version.parts.iter().flat_map(|part| &part.blocks);
        let claims = blocks
            .filter(|block| !matches!(block, Block::Heading(_)))
            .flat_map(Block::lines);
        for line in claims.filter(|line| line.marks.is_empty() && !introduces(line)) {
            let at = line.line + version.before;
            faults.push(format!("{tag}.md:{at}: says nothing of what it leans on"));
        }
    }
    let bounds = match version.lang {
        Lang::Sv => SWEDISH,
        Lang::Easy => EASY,
        _ => return faults,
    };
    let is = ease(&text(version));
    if is.lix > bounds.0 || is.longest > bounds.1 {
        faults.push(format!(
            "{tag}.md: LIX {} and {} words in a sentence are more than {bounds:?}",
            is.lix, is.longest
        ));
    }
    faults
}

fn text(version: &ModuleVersion) -> String {
    let mut text = String::new();
    for line in version.lines() {
        for piece in &line.pieces {
            match piece {
                Piece::Text(said) | Piece::Strong(said) | Piece::Term(said) | Piece::Link(_, said) => {
                    text.push_str(said)
                }
                Piece::Time(_) | Piece::Phone(_) => text.push('5'),
            }
        }
        text.push('\n');
    }
    text
}

/// The tools: each says all that it asks and answers, and leads to what there is.
pub fn check_tools(tools: &[Tool], guide: &Guide) -> Report {
    let mut report = Report::default();
    for tool in tools {
        let (address, definition) = (&tool.address, &tool.definition);
        let mut wrong = |what: String| report.wrong.push(format!("self-help/{address}/{what}"));
        let of_outcomes = definition
            .outcome
            .iter()
            .filter_map(|outcome| outcome.article.as_ref());
        for article in definition
            .articles
            .iter()
            .chain(of_outcomes)
            .filter(|one| guide.find(one).is_none())
        {
            wrong(format!("tool.toml: no article is at {article:?}"));
        }
        for phone in definition
            .phones
            .iter()
            .filter(|key| guide.registry.line(key).is_none())
        {
            wrong(format!("tool.toml: helplines.toml has no {phone:?}"));
        }
        for source in definition
            .sources
            .iter()
            .filter(|key| guide.registry.source(key).is_none())
        {
            wrong(format!("tool.toml: sources.toml has no {source:?}"));
        }
        let (kind, name) = definition.picture.split_once('/').unwrap_or_default();
        if picture(kind, name, Lang::Sv).is_none() {
            wrong(format!("tool.toml: there is no picture {}", definition.picture));
        }
        for version in tool.versions.values() {
            let tag = version.lang.tag();
            words(tool, version)
                .into_iter()
                .for_each(|what| wrong(format!("{tag}.toml: {what}")));
        }
        if definition.reviewers.is_empty() {
            report
                .wanting
                .push(format!("self-help/{address}: nobody has reviewed it"));
        }
    }
    report
}

fn words(tool: &Tool, version: &ToolVersion) -> Vec<String> {
    let swedish = &tool.versions[&Lang::Sv].words;
    let mut faults: Vec<String> = tool
        .definition
        .unsaid(version)
        .into_iter()
        .map(|key| format!("{key} is not said"))
        .collect();
    let more = version
        .words
        .say
        .keys()
        .filter(|key| !swedish.say.contains_key(*key));
    faults.extend(more.map(|key| format!("{key} is not in the Swedish")));
    if version.words.lead.len() != swedish.lead.len() {
        faults.push("lead has more or fewer lines than the Swedish".to_owned());
    }
    if version.words.translator.is_none() && version.lang != Lang::Sv {
        faults.push("translator is missing".to_owned());
    }
    faults
}
