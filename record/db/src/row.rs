//! One row of an answer, read by position.

use crate::{ReadError, Val};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(Vec<Val>);

pub type Rows = Vec<Row>;

impl Row {
    pub(crate) fn new(values: Vec<Val>) -> Row {
        Row(values)
    }

    pub fn values(&self) -> &[Val] {
        &self.0
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn i64(&self, column: usize) -> Result<i64, ReadError> {
        self.opt_i64(column)?.ok_or_else(|| self.wrong(column, "integer"))
    }

    pub fn text(&self, column: usize) -> Result<&str, ReadError> {
        self.opt_text(column)?.ok_or_else(|| self.wrong(column, "text"))
    }

    pub fn bytes(&self, column: usize) -> Result<&[u8], ReadError> {
        self.opt_bytes(column)?.ok_or_else(|| self.wrong(column, "bytes"))
    }

    pub fn opt_i64(&self, column: usize) -> Result<Option<i64>, ReadError> {
        match self.value(column)? {
            Val::I64(number) => Ok(Some(*number)),
            Val::Null => Ok(None),
            _ => Err(self.wrong(column, "integer")),
        }
    }

    pub fn opt_text(&self, column: usize) -> Result<Option<&str>, ReadError> {
        match self.value(column)? {
            Val::Text(text) => Ok(Some(text)),
            Val::Null => Ok(None),
            _ => Err(self.wrong(column, "text")),
        }
    }

    pub fn opt_bytes(&self, column: usize) -> Result<Option<&[u8]>, ReadError> {
        match self.value(column)? {
            Val::Bytes(bytes) => Ok(Some(bytes)),
            Val::Null => Ok(None),
            _ => Err(self.wrong(column, "bytes")),
        }
    }

    fn value(&self, column: usize) -> Result<&Val, ReadError> {
        self.0.get(column).ok_or(ReadError::NoSuchColumn { column })
    }

    fn wrong(&self, column: usize, wanted: &'static str) -> ReadError {
        let found = self.0.get(column).map_or("nothing", Val::kind);
        ReadError::WrongKind {
            column,
            wanted,
            found,
        }
    }
}
