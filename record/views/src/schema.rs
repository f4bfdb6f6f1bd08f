//! Tables of what is shown. All of it can be rebuilt from the streams.

use db::Migration;
use std::sync::OnceLock;

const VIEWS: &[Migration] = &[Migration {
    name: "views_1",
    sql: "
CREATE TABLE case_view (
    case_id TEXT PRIMARY KEY,
    process TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    phase TEXT NOT NULL,
    unit TEXT NOT NULL,
    owner TEXT,
    owner_name TEXT,
    subject_name TEXT NOT NULL,
    subject_number TEXT,
    protected {i64} NOT NULL,
    now_say TEXT NOT NULL,
    resident_say TEXT NOT NULL,
    next_step TEXT,
    opened_at {i64} NOT NULL,
    changed_at {i64} NOT NULL,
    closed_at {i64},
    next_alarm TEXT NOT NULL,
    next_rule TEXT,
    unread {i64} NOT NULL
) {strict};
CREATE INDEX case_view_unit ON case_view (unit, phase, next_alarm, case_id);
CREATE INDEX case_view_owner ON case_view (owner, next_alarm, case_id);
CREATE UNIQUE INDEX case_view_number ON case_view (number);

-- One row a clock. alarm_day is the day on which it must ring.
CREATE TABLE due (
    case_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    nth {i64} NOT NULL,
    started_at {i64} NOT NULL,
    last_day TEXT,
    alarm_day TEXT NOT NULL,
    last_at {i64},
    severity TEXT NOT NULL,
    provision TEXT NOT NULL,
    met_at {i64},
    extended {i64} NOT NULL,
    PRIMARY KEY (case_id, rule, nth)
) {strict};
CREATE INDEX due_running ON due (met_at, alarm_day);

CREATE TABLE task (
    case_id TEXT NOT NULL,
    id TEXT NOT NULL,
    what TEXT NOT NULL,
    due TEXT NOT NULL,
    done {i64} NOT NULL,
    PRIMARY KEY (case_id, id)
) {strict};
CREATE INDEX task_due ON task (done, due);

-- Names as they are searched: folded, word by word.
CREATE TABLE name_word (
    case_id TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (word, case_id)
) {strict};
CREATE INDEX name_word_case ON name_word (case_id);

-- How far it has come, for whoever holds the number: nothing about a person.
CREATE TABLE sender_status (
    number TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    received_at {i64} NOT NULL,
    say TEXT NOT NULL
) {strict};
",
},
Migration {
    name: "views_3_signed",
    sql: "
-- That a document was signed, for whoever holds its code: nothing about a person it concerns.
CREATE TABLE signed_document (
    code TEXT NOT NULL,
    case_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    signed_at {i64} NOT NULL,
    PRIMARY KEY (code, case_id)
) {strict};
CREATE INDEX signed_document_case ON signed_document (case_id);
",
},
Migration {
    name: "views_4_reminder",
    sql: "
-- When a clock rang, and how loud. A clock that is extended rings anew for its new day.
CREATE TABLE reminder (
    case_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    nth {i64} NOT NULL,
    alarm_day TEXT NOT NULL,
    level TEXT NOT NULL,
    rang_at {i64} NOT NULL,
    PRIMARY KEY (case_id, rule, nth, alarm_day, level)
) {strict};
CREATE INDEX reminder_level ON reminder (level, alarm_day);
",
},
Migration {
    name: "views_5_colleagues",
    sql: "
-- Who writes where right now; forgotten after minutes.
CREATE TABLE writing (
    case_id TEXT NOT NULL,
    step TEXT NOT NULL,
    part TEXT NOT NULL,
    staff TEXT NOT NULL,
    name TEXT NOT NULL,
    at {i64} NOT NULL,
    PRIMARY KEY (case_id, step, staff)
) {strict};

-- A colleague who was called for in a note.
CREATE TABLE mention (
    case_id TEXT NOT NULL,
    nth {i64} NOT NULL,
    staff TEXT NOT NULL,
    at {i64} NOT NULL,
    PRIMARY KEY (case_id, nth)
) {strict};
CREATE INDEX mention_staff ON mention (staff, at);
",
},
Migration {
    name: "views_2_search",
    sql: "
-- Stemmed words of a case; the stems are made in Rust, so that both engines find the same.
CREATE TABLE search_doc (
    doc {i64} PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
) {strict};
-- only sqlite
CREATE VIRTUAL TABLE search_index USING fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
-- end
-- only postgres
CREATE INDEX search_doc_body ON search_doc USING gin (to_tsvector('simple', body));
-- end
",
},
Migration {
    name: "views_6_text_word",
    sql: "
-- The stems of search_doc one by one, to find those that are spelled nearly so. By their bytes, so
-- that both engines put them in the same order.
CREATE TABLE text_word (
-- only sqlite
    word TEXT NOT NULL,
-- end
-- only postgres
    word TEXT COLLATE \"C\" NOT NULL,
-- end
    doc {i64} NOT NULL,
    PRIMARY KEY (word, doc)
) {strict};
CREATE INDEX text_word_doc ON text_word (doc);
-- only sqlite
INSERT INTO text_word (word, doc) SELECT w.value, s.doc FROM search_doc s,
    json_each('[\"' || replace(s.body, ' ', '\",\"') || '\"]') w WHERE w.value <> '';
-- end
-- only postgres
INSERT INTO text_word (word, doc) SELECT w, s.doc FROM search_doc s, unnest(string_to_array(s.body, ' ')) w;
-- end
",
},
Migration {
    name: "views_7_plain_names",
    sql: "
-- Names without the marks over and under letters, as they are written from now on.
INSERT INTO name_word (case_id, word)
    SELECT DISTINCT case_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(word, 'å', 'a'), 'ä', 'a'), 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ö', 'o'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o'), 'é', 'e'), 'è', 'e'), 'ê', 'e'), 'ë', 'e'), 'í', 'i'), 'ì', 'i'), 'î', 'i'), 'ï', 'i'), 'ü', 'u'), 'ú', 'u'), 'ù', 'u'), 'û', 'u'), 'ç', 'c'), 'ć', 'c'), 'č', 'c'), 'ñ', 'n'), 'ń', 'n'), 'š', 's'), 'ś', 's'), 'ż', 'z'), 'ź', 'z'), 'ž', 'z'), 'ý', 'y')
    FROM name_word
    WHERE word <> replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(word, 'å', 'a'), 'ä', 'a'), 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ö', 'o'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o'), 'é', 'e'), 'è', 'e'), 'ê', 'e'), 'ë', 'e'), 'í', 'i'), 'ì', 'i'), 'î', 'i'), 'ï', 'i'), 'ü', 'u'), 'ú', 'u'), 'ù', 'u'), 'û', 'u'), 'ç', 'c'), 'ć', 'c'), 'č', 'c'), 'ñ', 'n'), 'ń', 'n'), 'š', 's'), 'ś', 's'), 'ż', 'z'), 'ź', 'z'), 'ž', 'z'), 'ý', 'y')
    ON CONFLICT DO NOTHING;
DELETE FROM name_word WHERE word <> replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(word, 'å', 'a'), 'ä', 'a'), 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ö', 'o'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o'), 'é', 'e'), 'è', 'e'), 'ê', 'e'), 'ë', 'e'), 'í', 'i'), 'ì', 'i'), 'î', 'i'), 'ï', 'i'), 'ü', 'u'), 'ú', 'u'), 'ù', 'u'), 'û', 'u'), 'ç', 'c'), 'ć', 'c'), 'č', 'c'), 'ñ', 'n'), 'ń', 'n'), 'š', 's'), 'ś', 's'), 'ż', 'z'), 'ź', 'z'), 'ž', 'z'), 'ý', 'y');
",
},
Migration {
    name: "views_8_lists_in_parts",
    sql: "
-- Each part of a list in its order, so that a list reads about as many lines as it shows.
CREATE INDEX case_view_unit_open ON case_view (unit, next_alarm, case_id) WHERE closed_at IS NULL;
CREATE INDEX case_view_owner_open ON case_view (owner, next_alarm, case_id) WHERE closed_at IS NULL;
CREATE INDEX case_view_unit_closed ON case_view (unit, closed_at DESC, case_id) WHERE closed_at IS NOT NULL;
CREATE INDEX case_view_owner_closed ON case_view (owner, closed_at DESC, case_id) WHERE closed_at IS NOT NULL;
DROP INDEX case_view_owner;
-- On SQLite the rows stand in the index of their key itself.
-- only sqlite
CREATE TABLE due_new (
    case_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    nth INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    last_day TEXT,
    alarm_day TEXT NOT NULL,
    last_at INTEGER,
    severity TEXT NOT NULL,
    provision TEXT NOT NULL,
    met_at INTEGER,
    extended INTEGER NOT NULL,
    PRIMARY KEY (case_id, rule, nth)
) STRICT, WITHOUT ROWID;
INSERT INTO due_new SELECT case_id, rule, nth, started_at, last_day, alarm_day, last_at, severity, provision, met_at, extended FROM due ORDER BY case_id, rule, nth;
DROP TABLE due;
ALTER TABLE due_new RENAME TO due;
CREATE INDEX due_running ON due (met_at, alarm_day);
CREATE TABLE name_word_new (
    case_id TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (word, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO name_word_new SELECT case_id, word FROM name_word ORDER BY word, case_id;
DROP TABLE name_word;
ALTER TABLE name_word_new RENAME TO name_word;
CREATE INDEX name_word_case ON name_word (case_id);
CREATE TABLE text_word_new (
    word TEXT NOT NULL,
    doc INTEGER NOT NULL,
    PRIMARY KEY (word, doc)
) STRICT, WITHOUT ROWID;
INSERT INTO text_word_new SELECT word, doc FROM text_word ORDER BY word, doc;
DROP TABLE text_word;
ALTER TABLE text_word_new RENAME TO text_word;
CREATE INDEX text_word_doc ON text_word (doc, word);
-- end
-- only postgres
DROP INDEX text_word_doc;
CREATE INDEX text_word_doc ON text_word (doc, word);
-- end
",
},
Migration {
    name: "views_9_retention",
    sql: "
-- When a case may be destroyed, or why not. state: open, unclear, due, kept. born_day: day of the month, 0 unknown.
CREATE TABLE retention (
    case_id TEXT PRIMARY KEY,
    subject TEXT,
    born_day {i64} NOT NULL,
    state TEXT NOT NULL,
    why TEXT,
    from_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    provision TEXT NOT NULL
) {strict};
CREATE INDEX retention_from ON retention (from_day);
CREATE INDEX retention_subject ON retention (subject);
",
},
Migration {
    name: "views_10_statistics",
    sql: "
-- What counts in statistics, case by case. Of what is destroyed the numbers stay, under one case_id: 'destroyed'.
-- part: of four, so that not everybody waits for one row of monthly.
CREATE TABLE happening (
    case_id TEXT NOT NULL,
    month TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    rule TEXT NOT NULL,
    protected {i64} NOT NULL,
    part {i64} NOT NULL,
    n {i64} NOT NULL,
    PRIMARY KEY (case_id, month, unit, kind, what, rule, protected, part)
) {strict};
CREATE INDEX happening_month ON happening (month, unit, kind, what, rule, protected, part, n);

-- The sums of happening, kept with each event.
CREATE TABLE monthly (
    month TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    rule TEXT NOT NULL,
    protected {i64} NOT NULL,
    part {i64} NOT NULL,
    n {i64} NOT NULL,
    PRIMARY KEY (month, unit, kind, what, rule, protected, part)
) {strict};
CREATE INDEX monthly_none ON monthly (n) WHERE n = 0;
",
},
Migration {
    name: "views_11_at_size",
    sql: "
-- What is counted and what is searched from the newest, each in its order and from the index alone.
CREATE INDEX case_view_unit_owner ON case_view (unit, owner, next_alarm, case_id) WHERE closed_at IS NULL;
CREATE INDEX case_view_intake_open ON case_view (unit, next_alarm, case_id)
    WHERE closed_at IS NULL AND phase IN ('phase-intake', 'phase-closed');
-- True of every case: only what says so too reads these two, and no list in another order.
CREATE INDEX case_view_unit_opened ON case_view (unit, opened_at DESC, case_id, phase) WHERE opened_at > -9000000000000000000;
CREATE INDEX case_view_owner_opened ON case_view (owner, opened_at DESC, case_id) WHERE opened_at > -9000000000000000000;
-- The clocks of a case, of those that run.
CREATE INDEX due_of_case ON due (case_id, alarm_day, rule) WHERE met_at IS NULL;
",
},
Migration {
    name: "views_12_full_text_contract",
    sql: "
-- Words are searched in text_word alone.
-- only sqlite
DROP TABLE search_index;
-- end
-- only postgres
DROP INDEX search_doc_body;
-- end
",
},
Migration {
    name: "views_13_meetings",
    sql: "
-- Meetings of a case that are not called off. Of a protected case, and at home, no place.
CREATE TABLE meeting (
    case_id TEXT NOT NULL,
    id TEXT NOT NULL,
    staff TEXT NOT NULL,
    staff_name TEXT NOT NULL,
    starts_at {i64} NOT NULL,
    ends_at {i64} NOT NULL,
    form TEXT NOT NULL,
    place TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (case_id, id)
) {strict};
CREATE INDEX meeting_starts ON meeting (starts_at);
CREATE INDEX meeting_staff ON meeting (staff, starts_at);

-- Whose meeting it is.
CREATE TABLE meeting_person (
    case_id TEXT NOT NULL,
    meeting TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (case_id, meeting, person_id)
) {strict};
",
},
Migration {
    name: "views_14_party_ask",
    sql: "
-- What a party is asked to do, and by when.
CREATE TABLE party_ask (
    case_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    place TEXT NOT NULL,
    title TEXT NOT NULL,
    by_day TEXT NOT NULL,
    PRIMARY KEY (case_id, person_id, place)
) {strict};
",
},
Migration {
    name: "views_15_board",
    sql: "
-- Where a case stands on the board of its process. marks: each word with the day it shows from, by line.
CREATE TABLE board_place (
    case_id TEXT PRIMARY KEY,
    process TEXT NOT NULL,
    state TEXT NOT NULL,
    marks TEXT NOT NULL
) {strict};

-- The same marks one by one, to choose by.
CREATE TABLE board_mark (
    case_id TEXT NOT NULL,
    mark TEXT NOT NULL,
    from_day TEXT NOT NULL,
    PRIMARY KEY (case_id, mark)
) {strict};
",
}, crate::payments::TABLES];

/// Everything a committee's store holds: what happened, then what is shown of it.
pub fn migrations() -> &'static [Migration] {
    static ALL: OnceLock<Vec<Migration>> = OnceLock::new();
    ALL.get_or_init(|| case_store::MIGRATIONS.iter().chain(VIEWS).copied().collect())
}
