//! Values to and from PostgreSQL, which looks closer at types than SQLite does.

use std::error::Error;

use bytes::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use super::fault::Fault;
use crate::{Row, Val};

type Anything = Box<dyn Error + Sync + Send>;

/// Whatever type the server found for a place, a fitting value may stand there: a null anywhere,
/// a number where it wants a smaller one or a yes or no.
impl ToSql for Val {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Anything> {
        match (self, ty) {
            (Val::Null, _) => Ok(IsNull::Yes),
            (Val::I64(number), &Type::INT8) => number.to_sql(ty, out),
            (Val::I64(number), &Type::INT4) => i32::try_from(*number)?.to_sql(ty, out),
            (Val::I64(number), &Type::INT2) => i16::try_from(*number)?.to_sql(ty, out),
            (Val::I64(number), &Type::BOOL) => (*number != 0).to_sql(ty, out),
            (Val::Text(text), _) if <&str as ToSql>::accepts(ty) => text.to_sql(ty, out),
            (Val::Bytes(bytes), &Type::BYTEA) => bytes.to_sql(ty, out),
            _ => Err(format!("{} where PostgreSQL wants {ty}", self.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

struct Cell(Val);

impl<'a> FromSql<'a> for Cell {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Cell, Anything> {
        Ok(Cell(match *ty {
            Type::INT8 => Val::I64(i64::from_sql(ty, raw)?),
            Type::INT4 => Val::I64(i32::from_sql(ty, raw)?.into()),
            Type::INT2 => Val::I64(i16::from_sql(ty, raw)?.into()),
            Type::BOOL => Val::from(bool::from_sql(ty, raw)?),
            Type::BYTEA => Val::from(raw),
            // The answer of a function that gives nothing, such as taking a lock.
            Type::VOID => Val::Null,
            _ => Val::from(<&str>::from_sql(ty, raw)?),
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Cell, Anything> {
        Ok(Cell(Val::Null))
    }

    fn accepts(ty: &Type) -> bool {
        let known = [
            Type::INT8,
            Type::INT4,
            Type::INT2,
            Type::BOOL,
            Type::BYTEA,
            Type::VOID,
        ];
        known.contains(ty) || <&str as FromSql>::accepts(ty)
    }
}

pub(super) fn row(row: &tokio_postgres::Row) -> Result<Row, Fault> {
    let cell = |(index, column): (usize, &tokio_postgres::Column)| {
        let cell = row.try_get::<_, Cell>(index).map(|cell| cell.0);
        cell.map_err(|_| {
            let ty = column.type_();
            Fault::Failed(format!("column {index} is {ty}, neither BIGINT, TEXT nor BYTEA"))
        })
    };
    let values = row.columns().iter().enumerate().map(cell);
    Ok(Row::new(values.collect::<Result<_, _>>()?))
}
