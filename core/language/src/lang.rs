//! The languages of the house, by their own names.

/// A language that pages are read in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    #[default]
    Sv,
    En,
    Ar,
}

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dir {
    Ltr,
    Rtl,
}

impl Dir {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::Sv, Self::En, Self::Ar];

    /// BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
            Self::Ar => "ar",
        }
    }
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }
    pub fn dir(self) -> Dir {
        match self {
            Self::Ar => Dir::Rtl,
            _ => Dir::Ltr,
        }
    }
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The first language of `Accept-Language` that the house speaks; Swedish otherwise.
    pub fn accepted(header: &str) -> Self {
        header
            .split(',')
            .filter_map(|part| {
                Self::parse(
                    part.split([';', '-'])
                        .next()?
                        .trim()
                        .to_ascii_lowercase()
                        .as_str(),
                )
            })
            .next()
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_set_to_arabic_meets_arabic() {
        assert_eq!(Lang::accepted("ar-SY,ar;q=0.9,en;q=0.8"), Lang::Ar);
        assert_eq!(Lang::accepted("de-DE,de;q=0.9"), Lang::Sv);
        assert_eq!(Lang::accepted(""), Lang::Sv);
    }
}
