//! From a package into stores that nobody uses yet.

use crate::line::{Cell, Line, Shape};
use crate::{End, Fault, Head, STORES, Sum};
use db::{Location, Migration, Piece, Stmt, Store, Unit, Val};
use std::sync::Arc;
use tokio::sync::mpsc::Receiver;

/// Rows written in one unit, and the bytes at which a unit is written though there are fewer.
const ROWS: usize = 500;
const BYTES: usize = 4 << 20;

pub struct Loaded {
    pub head: Head,
    pub sums: Vec<Sum>,
    pub end: End,
    /// The backup's migrations were fewer than ours: the stores are older than this Handslag.
    pub older: bool,
}

/// Writes every row into the stores `at`, which are made with the migrations that the package has. `accept`
/// hears the head first and may refuse. Only an `Ok` means that all of it is there.
pub async fn load<E: From<Fault>>(
    mut lines: Receiver<Result<Line, Fault>>,
    at: &[Location; 2],
    known: [&'static [Migration]; 2],
    accept: impl Fn(&Head) -> Result<(), E>,
    mut progress: impl FnMut(&Sum),
) -> Result<Loaded, E> {
    let Some(Line::Head(head)) = next(&mut lines).await? else {
        return Err(Fault::NoBackup.into());
    };
    accept(&head)?;
    let (mut filling, mut into): (Option<Filling>, Option<Insert>) = (None, None);
    let (mut sums, mut older, mut stores) = (Vec::new(), false, 0);
    while let Some(line) = next(&mut lines).await? {
        match line {
            Line::Store(store) => {
                let place = stores;
                if STORES.get(place) != Some(&store.name.as_str()) {
                    return Err(Fault::OtherShape(store.name).into());
                }
                let migrations = those(known[place], &store.migrations, &head)?;
                older |= migrations.len() < known[place].len();
                filling = Some(Filling::begin(&at[place], migrations).await?);
                stores += 1;
            }
            Line::Table(shape) => {
                let filling = filling.as_mut().ok_or(Fault::Damaged("a table has no store"))?;
                into = Some(filling.insert(shape)?);
            }
            Line::Row(cells) => {
                let filling = filling.as_mut().ok_or(Fault::Damaged("a row has no store"))?;
                let insert = into.as_ref().ok_or(Fault::Damaged("a row has no table"))?;
                filling.row(insert, cells).await?;
            }
            Line::Sum(sum) => {
                if let Some(filling) = &mut filling {
                    filling.written().await?;
                }
                progress(&sum);
                sums.push(sum);
            }
            Line::End(end) if stores == STORES.len() => {
                return Ok(Loaded {
                    head,
                    sums,
                    end,
                    older,
                });
            }
            Line::End(_) | Line::Head(_) => return Err(Fault::Damaged("its parts are not in order").into()),
        }
    }
    Err(Fault::Damaged("its end is missing").into())
}

async fn next(lines: &mut Receiver<Result<Line, Fault>>) -> Result<Option<Line>, Fault> {
    lines.recv().await.transpose()
}

/// Our migrations that the backup's store had seen; one that we do not know was a newer Handslag's.
fn those(known: &'static [Migration], seen: &[String], head: &Head) -> Result<&'static [Migration], Fault> {
    let ours = |name: &String| known.iter().any(|migration| migration.name == name);
    if let Some(newer) = seen.iter().find(|name| !ours(name)) {
        return Err(Fault::Newer(newer.clone(), head.version.clone()));
    }
    let had: Vec<Migration> = known
        .iter()
        .filter(|migration| seen.iter().any(|name| name == migration.name))
        .copied()
        .collect();
    // Once a restore, and the program ends after it.
    Ok(Vec::leak(had))
}

/// A store that is being filled.
struct Filling {
    store: Arc<dyn Store>,
    tables: Vec<Shape>,
    unit: Unit,
    bytes: usize,
}

struct Insert {
    sql: &'static str,
    kinds: Vec<String>,
}

impl Filling {
    async fn begin(at: &Location, migrations: &'static [Migration]) -> Result<Self, Fault> {
        let store = db::open(at, migrations).await?;
        let mut tables = Vec::new();
        let mut pieces = db::dump(std::slice::from_ref(at));
        while let Some(piece) = pieces.recv().await.transpose()? {
            if let Piece::Table(table) = piece {
                tables.push(Shape::from(table));
            }
        }
        Ok(Self {
            store,
            tables,
            unit: Unit::new(),
            bytes: 0,
        })
    }

    /// Only what our own migrations made is written into.
    fn insert(&mut self, shape: Shape) -> Result<Insert, Fault> {
        let Some(place) = self.tables.iter().position(|ours| *ours == shape) else {
            return Err(Fault::OtherShape(shape.name));
        };
        self.tables.swap_remove(place);
        let names: Vec<String> = shape
            .columns
            .iter()
            .map(|(name, _)| format!("\"{name}\""))
            .collect();
        let places: Vec<String> = (1..=names.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "INSERT INTO \"{}\" ({}) VALUES ({})",
            shape.name,
            names.join(", "),
            places.join(", ")
        );
        Ok(Insert {
            // Statements are constants of the program; some dozens a restore, and it ends after it.
            sql: String::leak(sql),
            kinds: shape.columns.into_iter().map(|(_, kind)| kind).collect(),
        })
    }

    async fn row(&mut self, insert: &Insert, cells: Vec<Cell>) -> Result<(), Fault> {
        let vals: Option<Vec<Val>> = cells.into_iter().map(Cell::val).collect();
        let vals = vals.filter(|vals| {
            let fits = |(val, kind): (&Val, &String)| match val {
                Val::Null => true,
                Val::I64(_) => kind == "integer",
                Val::Text(_) => kind == "text",
                Val::Bytes(_) => kind == "bytes",
            };
            vals.len() == insert.kinds.len() && vals.iter().zip(&insert.kinds).all(fits)
        });
        let vals = vals.ok_or(Fault::Damaged("a row does not fit its table"))?;
        self.bytes += vals.iter().map(size).sum::<usize>();
        self.unit.push(Stmt::new(insert.sql, vals));
        if self.unit.stmts.len() >= ROWS || self.bytes >= BYTES {
            self.written().await?;
        }
        Ok(())
    }

    async fn written(&mut self) -> Result<(), Fault> {
        self.bytes = 0;
        self.store.commit(std::mem::take(&mut self.unit)).await?;
        Ok(())
    }
}

fn size(val: &Val) -> usize {
    match val {
        Val::Text(text) => text.len(),
        Val::Bytes(bytes) => bytes.len(),
        Val::I64(_) | Val::Null => 8,
    }
}
