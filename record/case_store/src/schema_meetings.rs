//! Tables of times that can be booked, and of whose calendar an address leads to.

use db::Migration;

pub const MEETINGS: Migration = Migration {
    name: "case_store_11_meetings",
    sql: "
-- Times that colleagues have opened, and those that were taken. Not a view: nothing folds it anew. case_id: whom it is
-- open to, none where it is all of the unit. taken_by, meeting: the case and its meeting.
CREATE TABLE meeting_slot (
    id TEXT PRIMARY KEY,
    staff TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    case_id TEXT,
    starts_at {i64} NOT NULL,
    ends_at {i64} NOT NULL,
    minutes {i64} NOT NULL,
    form TEXT NOT NULL,
    place TEXT NOT NULL,
    taken_by TEXT,
    meeting TEXT
) {strict};
CREATE UNIQUE INDEX meeting_slot_meeting ON meeting_slot (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX meeting_slot_unit ON meeting_slot (unit, starts_at) WHERE meeting IS NULL;
CREATE INDEX meeting_slot_case ON meeting_slot (case_id);
CREATE INDEX meeting_slot_taken ON meeting_slot (taken_by);
CREATE INDEX meeting_slot_staff ON meeting_slot (staff, starts_at);

-- Each quarter of an hour of a colleague's time, once: nobody is in two places.
CREATE TABLE staff_time (
    staff TEXT NOT NULL,
    quarter {i64} NOT NULL,
    slot TEXT NOT NULL,
    PRIMARY KEY (staff, quarter)
) {strict};
CREATE INDEX staff_time_slot ON staff_time (slot);

-- Whose calendar an address leads to. hash: of the secret in it, which is nowhere.
CREATE TABLE calendar_feed (
    owner TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    made_at {i64} NOT NULL
) {strict};
",
};
