//! What a claim leans on: a provision, an authority's guidance, research by its certainty, experience, or nothing yet.

/// How sure research is, by GRADE's four levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    High,
    Moderate,
    Low,
    VeryLow,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A statute's key and the provision: chapter and section, or the section alone.
    Law {
        statute: String,
        provision: String,
    },
    /// An authority's regulation or guidance: a key of `sources.toml`.
    Practice(String),
    Research(Certainty, String),
    /// Of those who work with it or have lived it.
    Experience,
    /// Differs between municipalities.
    Local,
    /// Believed, and not confirmed.
    Open,
}

impl Mark {
    /// Its word in texts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Law { .. } => "law",
            Self::Practice(_) => "practice",
            Self::Research(Certainty::High, _) => "research-sure",
            Self::Research(Certainty::Moderate, _) => "research-fairly-sure",
            Self::Research(Certainty::Low, _) => "research-unsure",
            Self::Research(Certainty::VeryLow, _) => "research-very-unsure",
            Self::Experience => "experience",
            Self::Local => "local",
            Self::Open => "open",
        }
    }

    /// The source it names.
    pub fn source(&self) -> Option<&str> {
        match self {
            Self::Practice(source) | Self::Research(_, source) => Some(source),
            _ => None,
        }
    }
}

const WORDS: [&str; 9] = [
    "law",
    "practice",
    "research-sure",
    "research-fairly-sure",
    "research-unsure",
    "research-very-unsure",
    "experience",
    "local",
    "open",
];

pub(crate) fn is_mark(word: &str) -> bool {
    WORDS.contains(&word)
}

/// The marks of one pair of braces: `law SoL 20:2; FL 9` is two.
pub(crate) fn mark(word: &str, rest: &str) -> Result<Vec<Mark>, String> {
    let each = rest.split(';').map(str::trim).filter(|one| !one.is_empty());
    let named = |make: &dyn Fn(&str) -> Mark| {
        let marks: Vec<Mark> = each.clone().map(make).collect();
        match marks.is_empty() {
            true => Err(format!("{word} names no source")),
            false => Ok(marks),
        }
    };
    let research = |certainty| named(&|source| Mark::Research(certainty, source.to_owned()));
    match word {
        "law" => each.map(law).collect(),
        "practice" => named(&|source| Mark::Practice(source.to_owned())),
        "research-sure" => research(Certainty::High),
        "research-fairly-sure" => research(Certainty::Moderate),
        "research-unsure" => research(Certainty::Low),
        "research-very-unsure" => research(Certainty::VeryLow),
        "experience" => Ok(vec![Mark::Experience]),
        "local" => Ok(vec![Mark::Local]),
        _ => Ok(vec![Mark::Open]),
    }
}

fn law(said: &str) -> Result<Mark, String> {
    let (statute, provision) = said
        .split_once(' ')
        .ok_or_else(|| format!("{said:?} names no provision"))?;
    Ok(Mark::Law {
        statute: statute.to_owned(),
        provision: provision.trim().to_owned(),
    })
}
