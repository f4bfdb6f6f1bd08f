//! Tables of the house store.

use db::Migration;

pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "house_store_1",
        sql: "
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) {strict};

CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    -- Where new reports land.
    is_intake {i64} NOT NULL,
    closed {i64} NOT NULL
) {strict};

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    ended_on TEXT
) {strict};

CREATE TABLE role_held (
    staff TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT,
    PRIMARY KEY (staff, role, unit, from_day)
) {strict};

-- Every change of people, units, roles and settings.
CREATE TABLE change (
    id TEXT PRIMARY KEY,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL
) {strict};
CREATE INDEX change_at ON change (at);

-- Opaque ids are kept as their hash: whoever reads the table cannot sign in with it.
CREATE TABLE session (
    id_hash TEXT PRIMARY KEY,
    half TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    staff TEXT,
    device TEXT NOT NULL,
    created_at {i64} NOT NULL,
    seen_at {i64} NOT NULL,
    ends_at {i64} NOT NULL
) {strict};
CREATE INDEX session_number ON session (number);
CREATE INDEX session_ends ON session (ends_at);
",
    },
    Migration {
        name: "house_store_2_sender",
        sql: "
-- Other authorities' systems that may send files. A row is never given to another; only its last day is set.
CREATE TABLE sender (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    inlet TEXT NOT NULL,
    public_key TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT
) {strict};
",
    },
    Migration {
        name: "house_store_3_recipient",
        sql: "
-- Other municipalities' houses that we send files to.
CREATE TABLE recipient (
    municipality TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    known_as TEXT NOT NULL
) {strict};
",
    },
    Migration {
        name: "house_store_4_several_nodes",
        sql: "
-- Tries of all nodes together: until when what was tried counts. Who tried is not to be read from it.
CREATE TABLE tries (who TEXT PRIMARY KEY, counts_until {i64} NOT NULL) {strict};
CREATE INDEX tries_until ON tries (counts_until);

-- Nodes at work on these stores, and which shapes of them they know.
CREATE TABLE node (id TEXT PRIMARY KEY, knows TEXT NOT NULL, seen_at {i64} NOT NULL) {strict};
",
    },
    Migration {
        name: "house_store_5_sign_in",
        sql: "
-- How the person of a session identified themselves. `mark` is a keyed hash of their number, `there` and
-- `subject` hashes of what a provider calls its session and its person.
ALTER TABLE session ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN there TEXT;
ALTER TABLE session ADD COLUMN subject TEXT;
CREATE INDEX session_subject ON session (method, subject);

-- What a provider calls a member of staff, where it tells no number.
CREATE TABLE staff_known_as (
    provider TEXT NOT NULL,
    value TEXT NOT NULL,
    staff TEXT NOT NULL,
    PRIMARY KEY (provider, value)
) {strict};

-- Every sign-in that was begun, succeeded, was refused or ended. Nobody's number or name, ever.
CREATE TABLE sign_in (
    id TEXT PRIMARY KEY,
    at {i64} NOT NULL,
    half TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    method TEXT NOT NULL,
    level TEXT NOT NULL,
    staff TEXT,
    mark TEXT NOT NULL
) {strict};
CREATE INDEX sign_in_at ON sign_in (at);
CREATE INDEX sign_in_mark ON sign_in (mark, at);
",
    },
    Migration {
        name: "house_store_6_keys_of_nodes",
        sql: "
-- The sealing keys that a node has, by their fingerprints.
ALTER TABLE node ADD COLUMN holds TEXT NOT NULL DEFAULT '';
",
    },
    Migration {
        name: "house_store_7_passkey",
        sql: "
-- Passkeys of staff: public halves alone. `suspect_at`: its count of signatures did not go on.
CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at {i64} NOT NULL,
    used_at {i64},
    suspect_at {i64}
) {strict};
CREATE INDEX passkey_staff ON passkey (staff);

-- When the person of a session last showed who they are; 0: nobody knows.
ALTER TABLE session ADD COLUMN proved_at {i64} NOT NULL DEFAULT 0;
",
    },
    Migration {
        name: "house_store_8_role_by_rule",
        sql: "
-- Until when a role that a provider's group gave is worth something to whoever is signed in.
CREATE TABLE role_by_rule (
    staff TEXT NOT NULL,
    role TEXT NOT NULL,
    unit TEXT NOT NULL,
    until {i64} NOT NULL,
    PRIMARY KEY (staff, role, unit)
) {strict};
",
    },
    Migration {
        name: "house_store_9_absence",
        sql: "
-- Who is away, from which day to which, and who stands in; never why.
CREATE TABLE absence (
    id TEXT PRIMARY KEY,
    staff TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    stand_in TEXT,
    set_by TEXT NOT NULL,
    set_at {i64} NOT NULL
) {strict};
CREATE INDEX absence_staff ON absence (staff, to_day);
CREATE INDEX absence_stand_in ON absence (stand_in, to_day);
",
    },
    Migration {
        name: "house_store_10_recovery",
        sql: "
-- Somebody is let in again by two administrators. Each handed over a half of the code: here are their hashes.
CREATE TABLE recovery (
    id TEXT PRIMARY KEY,
    staff TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at {i64} NOT NULL,
    first_half TEXT NOT NULL,
    approved_by TEXT,
    approved_at {i64},
    second_half TEXT,
    until {i64} NOT NULL,
    used_at {i64},
    withdrawn_at {i64}
) {strict};
CREATE INDEX recovery_asked ON recovery (asked_at);
",
    },
    crate::portraits::TABLE,
    crate::guide_help::TABLE,
    crate::guide_texts::TABLE,
];
