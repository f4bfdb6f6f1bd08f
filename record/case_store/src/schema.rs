//! The tables of a committee's store that hold what happened. Views have their own.

use db::Migration;

pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "case_store_1",
        sql: "
-- One row a case: the head of its stream.
CREATE TABLE stream (
    case_id TEXT PRIMARY KEY,
    process TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    version {i64} NOT NULL,
    head {bytes} NOT NULL
) {strict};

-- What happened. Rows are inserted, never updated.
CREATE TABLE event (
    case_id TEXT NOT NULL,
    seq {i64} NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    hash {bytes} NOT NULL,
    PRIMARY KEY (case_id, seq)
) {strict};

-- A command that was carried out; a repeat finds its answer here instead of acting twice.
CREATE TABLE command (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    number TEXT NOT NULL,
    receipt TEXT NOT NULL
) {strict};

-- Streams that grew since the last checkpoint.
CREATE TABLE unchecked (case_id TEXT PRIMARY KEY) {strict};

CREATE TABLE checkpoint (
    no {i64} PRIMARY KEY,
    at {i64} NOT NULL,
    streams {i64} NOT NULL,
    digest {bytes} NOT NULL,
    signature {bytes} NOT NULL
) {strict};

CREATE TABLE checkpoint_head (
    case_id TEXT NOT NULL,
    no {i64} NOT NULL,
    version {i64} NOT NULL,
    head {bytes} NOT NULL,
    PRIMARY KEY (case_id, no)
) {strict};
CREATE INDEX checkpoint_head_no ON checkpoint_head (no);

-- What access must know of a case, kept with each event.
CREATE TABLE case_access (
    case_id TEXT PRIMARY KEY,
    unit TEXT NOT NULL,
    phase TEXT NOT NULL,
    owner TEXT,
    protected {i64} NOT NULL,
    shielded {i64} NOT NULL
) {strict};
CREATE INDEX case_access_unit ON case_access (unit, phase);

-- until: last day as text, '9999-12-31' for as long as they have it.
CREATE TABLE case_grant (
    case_id TEXT NOT NULL,
    staff TEXT NOT NULL,
    kind TEXT NOT NULL,
    may_write {i64} NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (case_id, staff, kind)
) {strict};
CREATE INDEX case_grant_staff ON case_grant (staff);

CREATE TABLE case_party (
    case_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    number TEXT,
    name TEXT NOT NULL,
    follows_from TEXT,
    blocked {i64} NOT NULL,
    PRIMARY KEY (case_id, person_id, role)
) {strict};
CREATE INDEX case_party_number ON case_party (number);
CREATE INDEX case_party_person ON case_party (person_id);

-- Who looked, at what, why. Written before a byte is shown.
CREATE TABLE read_log (
    id TEXT PRIMARY KEY,
    at {i64} NOT NULL,
    staff TEXT,
    actor TEXT NOT NULL,
    case_id TEXT,
    act TEXT NOT NULL,
    purpose TEXT NOT NULL,
    what TEXT NOT NULL
) {strict};
CREATE INDEX read_log_case ON read_log (case_id, at);
CREATE INDEX read_log_staff ON read_log (staff, at);

-- What leaves, written with what happened.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL,
    run_at {i64} NOT NULL,
    lease_until {i64} NOT NULL,
    attempts {i64} NOT NULL,
    last_error TEXT
) {strict};
CREATE INDEX outbox_state ON outbox (state, run_at);

CREATE TABLE case_key (case_id TEXT PRIMARY KEY, wrapped {bytes} NOT NULL) {strict};
CREATE TABLE blob (
    case_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sealed {bytes} NOT NULL,
    PRIMARY KEY (case_id, sha256)
) {strict};

CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    sealed {bytes} NOT NULL,
    version {i64} NOT NULL,
    changed_at {i64} NOT NULL,
    expires_at {i64} NOT NULL
) {strict};
CREATE INDEX draft_expires ON draft (expires_at);
",
    },
    Migration {
        name: "case_store_2_parcel_handled",
        sql: "
-- What people did with parcels that could not be delivered. Rows are inserted, never updated.
CREATE TABLE parcel_handled (
    id TEXT PRIMARY KEY,
    parcel TEXT NOT NULL,
    case_id TEXT NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL
) {strict};
CREATE INDEX parcel_handled_parcel ON parcel_handled (parcel, at);
",
    },
    Migration {
        name: "case_store_3_case_code",
        sql: "
-- Codes in letters, and the step that each opens for whoever holds it.
CREATE TABLE case_code (code TEXT PRIMARY KEY, case_id TEXT NOT NULL, step TEXT NOT NULL) {strict};
CREATE INDEX case_code_case ON case_code (case_id);
",
    },
    Migration {
        name: "case_store_4_found_at_once",
        sql: "
-- What access must know is looked up for every line of every list: on SQLite the rows stand in the
-- index of their key itself.
-- only sqlite
CREATE TABLE case_access_new (
    case_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    phase TEXT NOT NULL,
    owner TEXT,
    protected INTEGER NOT NULL,
    shielded INTEGER NOT NULL,
    PRIMARY KEY (case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO case_access_new SELECT case_id, unit, phase, owner, protected, shielded FROM case_access ORDER BY case_id;
DROP TABLE case_access;
ALTER TABLE case_access_new RENAME TO case_access;
CREATE INDEX case_access_unit ON case_access (unit, phase);
CREATE TABLE case_grant_new (
    case_id TEXT NOT NULL,
    staff TEXT NOT NULL,
    kind TEXT NOT NULL,
    may_write INTEGER NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (case_id, staff, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO case_grant_new SELECT case_id, staff, kind, may_write, until FROM case_grant ORDER BY case_id, staff, kind;
DROP TABLE case_grant;
ALTER TABLE case_grant_new RENAME TO case_grant;
CREATE TABLE case_party_new (
    case_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    number TEXT,
    name TEXT NOT NULL,
    follows_from TEXT,
    blocked INTEGER NOT NULL,
    PRIMARY KEY (case_id, person_id, role)
) STRICT, WITHOUT ROWID;
INSERT INTO case_party_new SELECT case_id, person_id, role, number, name, follows_from, blocked FROM case_party ORDER BY case_id, person_id, role;
DROP TABLE case_party;
ALTER TABLE case_party_new RENAME TO case_party;
CREATE INDEX case_party_number ON case_party (number);
CREATE INDEX case_party_person ON case_party (person_id);
-- end
-- only postgres
DROP INDEX case_grant_staff;
-- end
CREATE INDEX case_grant_kind ON case_grant (staff, kind, until);
",
    },
    Migration {
        name: "case_store_5_destruction",
        sql: "
-- What somebody proposed to destroy, and another approved. state: proposed, approved, withdrawn, done.
CREATE TABLE destruction_proposal (
    id TEXT PRIMARY KEY,
    at {i64} NOT NULL,
    staff TEXT NOT NULL,
    by TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_at {i64},
    decided_by TEXT,
    run_at {i64} NOT NULL
) {strict};
CREATE INDEX destruction_proposal_state ON destruction_proposal (state, run_at);

-- state: waits, withdrawn, spared (no longer due when its time came), destroyed.
CREATE TABLE destruction_case (
    proposal TEXT NOT NULL,
    case_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    provision TEXT NOT NULL,
    from_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    ground TEXT,
    state TEXT NOT NULL,
    PRIMARY KEY (proposal, case_id)
) {strict};
CREATE UNIQUE INDEX destruction_case_waits ON destruction_case (case_id) WHERE state = 'waits';

-- The register of destruction: what was removed, by which rule, who proposed and who approved. A chain of its
-- own, each line signed. Rows are inserted, never updated.
CREATE TABLE destruction (
    no {i64} PRIMARY KEY,
    at {i64} NOT NULL,
    case_id TEXT NOT NULL UNIQUE,
    line TEXT NOT NULL,
    hash {bytes} NOT NULL,
    signature {bytes} NOT NULL
) {strict};

-- The archive's receipt for a case as it stood at this version.
CREATE TABLE archive_receipt (
    case_id TEXT PRIMARY KEY,
    version {i64} NOT NULL,
    archive_id TEXT NOT NULL,
    at {i64} NOT NULL,
    by TEXT NOT NULL
) {strict};
",
    },
    Migration {
        name: "case_store_6_emergency",
        sql: "
-- Cases that somebody opened in an emergency, and what came of the check afterwards. Not a view: nothing folds it anew.
CREATE TABLE emergency (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    staff TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    at {i64} NOT NULL,
    until {i64} NOT NULL,
    checked_at {i64},
    checked_by TEXT,
    lawful {i64},
    words TEXT
) {strict};
CREATE INDEX emergency_case ON emergency (case_id, until);
CREATE INDEX emergency_at ON emergency (at);
",
    },
    Migration {
        name: "case_store_7_log_review",
        sql: "
-- Each month's review of the read log: what was drawn, by which seed, and whether it is done.
CREATE TABLE log_review (
    month TEXT PRIMARY KEY,
    seed TEXT NOT NULL,
    drawn_at {i64} NOT NULL,
    drawn_by TEXT NOT NULL,
    looks {i64} NOT NULL,
    flagged {i64} NOT NULL,
    finished_at {i64},
    finished_by TEXT
) {strict};

-- A look that is to be judged: who looked and at which case, and nothing of what stands in it.
CREATE TABLE log_review_line (
    month TEXT NOT NULL,
    nth {i64} NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    case_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    flags TEXT NOT NULL,
    PRIMARY KEY (month, nth)
) {strict};

-- What was found. Rows are inserted, never updated: the newest counts.
CREATE TABLE log_review_outcome (
    id TEXT PRIMARY KEY,
    month TEXT NOT NULL,
    nth {i64} NOT NULL,
    at {i64} NOT NULL,
    actor TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL
) {strict};
CREATE INDEX log_review_outcome_month ON log_review_outcome (month, at);
",
    },
    Migration {
        name: "case_store_8_sealing_key",
        sql: "
-- The keys that sealed cases' keys here, by their fingerprints: the newest that is not retired seals. The keys
-- themselves are in no store.
CREATE TABLE sealing_key (
    no {i64} PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    at {i64} NOT NULL,
    retired_at {i64}
) {strict};
",
    },
    Migration {
        name: "case_store_9_holds",
        sql: "
-- Cases that must not be destroyed for the time being. Not a view: nothing folds it anew. until: its last day, none
-- where it stands until somebody lifts it.
CREATE TABLE destruction_hold (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    ground TEXT NOT NULL,
    reference TEXT NOT NULL,
    until TEXT,
    placed_at {i64} NOT NULL,
    placed_by TEXT NOT NULL,
    lifted_at {i64},
    lifted_by TEXT,
    lifted_why TEXT
) {strict};
CREATE INDEX destruction_hold_case ON destruction_hold (case_id);
",
    },
    Migration {
        name: "case_store_10_signing_key",
        sql: "
-- The public halves of the keys that signed checkpoints and the register of destruction here; the newest signs. first:
-- its first checkpoint; register: the last line of that register before it; signature: its own over all of this.
CREATE TABLE signing_key (
    no {i64} PRIMARY KEY,
    public {bytes} NOT NULL,
    at {i64} NOT NULL,
    first {i64} NOT NULL,
    register {i64} NOT NULL,
    signature {bytes} NOT NULL,
    retired_at {i64}
) {strict};
",
    },
    crate::contact::TABLES,
    crate::schema_meetings::MEETINGS,
    crate::child_door::TABLES,
    crate::representative_rows::REPRESENTATIVES,
    crate::nameless::TABLES,
    crate::survey::TABLES,
    crate::representative_rows::INTERPRETERS,
    crate::payments::TABLES,
];
