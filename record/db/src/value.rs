//! The four kinds of value that both engines hold in the same way.

use std::fmt;

/// A value in a statement or a row. Yes and no are 0 and 1; moments are whole microseconds.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Val {
    I64(i64),
    Text(String),
    Bytes(Vec<u8>),
    Null,
}

impl Val {
    /// The kind alone, for error texts.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Val::I64(_) => "integer",
            Val::Text(_) => "text",
            Val::Bytes(_) => "bytes",
            Val::Null => "null",
        }
    }

    /// PostgreSQL cannot hold the character NUL in a text and SQLite cuts at it in places, so
    /// neither is ever given one.
    pub(crate) fn has_nul(&self) -> bool {
        matches!(self, Val::Text(text) if text.contains('\0'))
    }
}

/// Drivers and panics print arguments with `{:?}`: length and kind, never the content.
impl fmt::Debug for Val {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Val::I64(number) => write!(f, "I64({number})"),
            Val::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Val::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Val::Null => write!(f, "Null"),
        }
    }
}

impl From<i64> for Val {
    fn from(number: i64) -> Val {
        Val::I64(number)
    }
}

impl From<bool> for Val {
    fn from(yes: bool) -> Val {
        Val::I64(i64::from(yes))
    }
}

impl From<&str> for Val {
    fn from(text: &str) -> Val {
        Val::Text(text.to_owned())
    }
}

impl From<String> for Val {
    fn from(text: String) -> Val {
        Val::Text(text)
    }
}

impl From<&String> for Val {
    fn from(text: &String) -> Val {
        Val::Text(text.clone())
    }
}

impl From<Vec<u8>> for Val {
    fn from(bytes: Vec<u8>) -> Val {
        Val::Bytes(bytes)
    }
}

impl From<&[u8]> for Val {
    fn from(bytes: &[u8]) -> Val {
        Val::Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<[u8; N]> for Val {
    fn from(bytes: [u8; N]) -> Val {
        Val::Bytes(bytes.to_vec())
    }
}

impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(value: Option<T>) -> Val {
        value.map_or(Val::Null, Into::into)
    }
}

/// `args![id, "text", None::<i64>]`: the arguments of a statement.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { ::std::vec![$($crate::Val::from($value)),*] };
}
