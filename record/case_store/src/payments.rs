//! *Betalfiler.* What was sent to be paid, line by line, and what the bank said of it. Facts of their own: nothing folds
//! them anew. What is due stands in the views.

use db::Migration;

pub(crate) const TABLES: Migration = Migration {
    name: "case_store_17_payments",
    sql: "
-- A file of payments. state: made, released, handed, withdrawn. content: what goes to the bank, of which sha256 is the sum.
CREATE TABLE payment_file (
    id TEXT PRIMARY KEY,
    made_at {i64} NOT NULL,
    made_staff TEXT NOT NULL,
    made_by TEXT NOT NULL,
    state TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL,
    released_at {i64},
    released_by TEXT,
    handed_at {i64},
    handed_by TEXT
) {strict};
CREATE INDEX payment_file_made ON payment_file (made_at);

-- One line of a file: the id is the one that the bank gives back. due: which payment of which case it is; a payment that
-- was refused, or came back, may be sent again under the next nth. state: in-file, released, handed, accepted, rejected,
-- paid, returned, withdrawn. again: a person has said that it is to be sent again as it is.
CREATE TABLE payment_line (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL,
    due TEXT NOT NULL,
    nth {i64} NOT NULL,
    case_id TEXT NOT NULL,
    ore {i64} NOT NULL,
    pay_on TEXT NOT NULL,
    name TEXT NOT NULL,
    clearing TEXT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    told_at {i64},
    paid_on TEXT,
    again {i64} NOT NULL
) {strict};
CREATE UNIQUE INDEX payment_line_live ON payment_line (due) WHERE state NOT IN ('rejected', 'returned', 'withdrawn');
CREATE INDEX payment_line_due ON payment_line (due);
CREATE INDEX payment_line_file ON payment_line (file);
CREATE INDEX payment_line_case ON payment_line (case_id);
",
};
