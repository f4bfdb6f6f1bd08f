//! A store as one PostgreSQL schema.

use crate::{Durability, OpenError, SqlitePlaceholder};
