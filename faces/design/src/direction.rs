//! Which way a language is written.

/// The writing direction of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl From<&str> for Direction {
    /// From the `dir` value of a language table.
    fn from(dir: &str) -> Self {
        if dir == "rtl" {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}
