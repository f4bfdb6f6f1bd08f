//! *Nämnd.* One committee: its store, its processes, the law as it applies there.

use crate::cases::{OpenCase, ReadAs, Unshown};
use crate::folded::{Folded, FoldedCases};
use access::{Denial, Key, Resident, Viewer};
use case_store::{CaseStore, Fault, OpenedStream, read_log};
use casework::{Act, CaseFile, CaseId, Process};
use db::{CommitError, Unit};
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use uuid::Uuid;

/// Time and chance come in by this door, and nowhere else.
pub trait Outside: Send + Sync + 'static {
    fn now(&self) -> Timestamp;
    fn draw(&self) -> Uuid;
    fn draw_many(&self, many: usize) -> Vec<Uuid> {
        (0..many).map(|_| self.draw()).collect()
    }
    /// The clock on the wall, for talking with the world outside: a demonstration's own clock may
    /// have been moved.
    fn wall(&self) -> Timestamp {
        self.now()
    }
    /// The calendar day in Sweden.
    fn today(&self) -> Date {
        self.now().to_zoned(law::stockholm()).date()
    }
}

/// One committee.
#[derive(Clone)]
pub struct Committee {
    pub(crate) store: CaseStore,
    pub(crate) processes: &'static [&'static dyn Process],
    pub(crate) law: &'static law::Catalogue,
    pub(crate) outside: Arc<dyn Outside>,
    pub(crate) made_up: bool,
    pub(crate) live_record: bool,
    pub(crate) folded: FoldedCases,
}

/// Why a case was not opened. Faces show one page for both of the first two.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    #[error("no such case")]
    NotThere,
    #[error("access denied")]
    Denied(Denial),
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Who represents somebody is let into what they represent them in, and finds nothing else.
pub(crate) fn covers(key: &Key, what: &str) -> Result<(), NotOpened> {
    match key.covers(what) {
        true => Ok(()),
        false => Err(NotOpened::Denied(Denial::NotAParty)),
    }
}

impl Committee {
    pub fn new(
        store: CaseStore,
        processes: &'static [&'static dyn Process],
        law: &'static law::Catalogue,
        outside: Arc<dyn Outside>,
    ) -> Self {
        Self {
            store,
            processes,
            law,
            outside,
            made_up: false,
            live_record: false,
            folded: FoldedCases::default(),
        }
    }
    /// Folded cases are kept in this memory.
    pub fn remembering(self, folded: FoldedCases) -> Self {
        Self { folded, ..self }
    }
    /// The municipality shows parties the record while it is written, where the rules of disclosure allow it.
    pub fn showing_the_record_live(self, live: bool) -> Self {
        Self {
            live_record: live,
            ..self
        }
    }
    pub fn live_record(&self) -> bool {
        self.live_record
    }
    /// A demonstration: nobody real is written down, whatever is typed or sent.
    pub fn of_made_up_people(self) -> Self {
        Self {
            made_up: true,
            ..self
        }
    }
    pub fn store(&self) -> &CaseStore {
        &self.store
    }
    pub fn processes(&self) -> &'static [&'static dyn Process] {
        self.processes
    }
    pub fn law(&self) -> &'static law::Catalogue {
        self.law
    }
    pub fn outside(&self) -> &Arc<dyn Outside> {
        &self.outside
    }
    pub fn process(&self, id: &str) -> Option<&'static dyn Process> {
        self.processes.iter().copied().find(|process| process.id() == id)
    }

    /// A key to a case, from who is looking and what the store knows of it.
    pub async fn key(&self, viewer: &Viewer, act: Act, case: CaseId) -> Result<Key, NotOpened> {
        let facts = self.store.access_facts(case, self.outside.now()).await?;
        let facts = facts.ok_or(NotOpened::NotThere)?;
        access::open(viewer, act, &facts, self.outside.today()).map_err(NotOpened::Denied)
    }

    /// A key for a colleague who fills in with a party.
    pub async fn key_together(&self, viewer: &Viewer, case: CaseId, of: Resident) -> Result<Key, NotOpened> {
        let facts = self.store.access_facts(case, self.outside.now()).await?;
        let facts = facts.ok_or(NotOpened::NotThere)?;
        access::together(viewer, of, &facts, self.outside.today()).map_err(NotOpened::Denied)
    }

    /// A case, folded; the read log's line is durable before it is handed out.
    pub async fn open(&self, key: &Key, what: &str) -> Result<OpenCase, NotOpened> {
        covers(key, what)?;
        let before = self.folded.of(key.case());
        let seen = before.as_ref().map(|before| before.seen);
        let line = self.line(what);
        let stream = self.store.open_stream(key, &line, seen).await?;
        self.unfolded(key, before, stream)
    }

    /// A case with every event of its stream.
    pub(crate) async fn open_with_stream(
        &self,
        key: &Key,
        what: &str,
    ) -> Result<(OpenCase, OpenedStream), NotOpened> {
        covers(key, what)?;
        let line = self.line(what);
        let stream = self.store.open_stream(key, &line, None).await?;
        let stream = stream.ok_or(NotOpened::NotThere)?;
        let file = self.fold(&stream)?;
        Ok((opened(key, &stream, file.into()), stream))
    }

    /// A case, folded, for whoever is about to act in it.
    pub async fn open_to_act(&self, key: &Key, what: &str) -> Result<Unshown, NotOpened> {
        covers(key, what)?;
        let before = self.folded.of(key.case());
        let seen = before.as_ref().map(|before| before.seen);
        let found = self.store.stream_to_act(key, &self.line(what), seen).await?;
        let (stream, line) = found.ok_or(NotOpened::NotThere)?;
        Ok(Unshown {
            open: self.unfolded(key, before, Some(stream))?,
            line: Some(line),
        })
    }

    /// From what was folded before and what came after, or from the whole.
    fn unfolded(
        &self,
        key: &Key,
        before: Option<Folded>,
        stream: Option<OpenedStream>,
    ) -> Result<OpenCase, NotOpened> {
        let Some(stream) = stream else {
            self.folded.forget(key.case());
            return Err(NotOpened::NotThere);
        };
        let before = before.filter(|_| stream.after > 0);
        let bytes = before.as_ref().map_or(0, Folded::bytes);
        let file = match before {
            Some(before) if stream.events.is_empty() => before.file,
            Some(before) => self.apply(before.file.duplicate(), &stream)?.into(),
            None => self.fold(&stream)?.into(),
        };
        let now = self.outside.now();
        let folded = Folded::new(Arc::clone(&file), &stream, bytes, now);
        self.folded.keep(key.case(), folded);
        Ok(opened(key, &stream, file))
    }

    /// Cases that nobody looks at are not kept in memory.
    pub fn forget_resting(&self) {
        self.folded.forget_resting(self.outside.now());
    }

    /// The read log's line is durable before it is handed out.
    pub async fn show(&self, mut unshown: Unshown) -> Result<OpenCase, NotOpened> {
        self.log(&mut unshown).await?;
        Ok(unshown.open)
    }

    /// The line alone, where it did not go with an act.
    pub(crate) async fn log(&self, unshown: &mut Unshown) -> Result<(), Fault> {
        let Some(line) = &unshown.line else { return Ok(()) };
        match self.store.db().commit(Unit::from(vec![line.clone()])).await {
            // Its id is its own: it stands already.
            Ok(_) | Err(CommitError::Conflict) => unshown.line = None,
            Err(other) => return Err(other.into()),
        }
        Ok(())
    }

    pub(crate) fn line(&self, what: &str) -> read_log::Line {
        read_log::Line {
            id: self.outside.draw(),
            at: self.outside.now(),
            what: what.to_owned(),
        }
    }

    pub(crate) fn fold(&self, stream: &OpenedStream) -> Result<Box<dyn CaseFile>, Fault> {
        let process = self
            .process(&stream.process)
            .ok_or(Fault::Broken("process of a case"))?;
        self.apply(process.blank(), stream)
    }

    fn apply(&self, mut file: Box<dyn CaseFile>, stream: &OpenedStream) -> Result<Box<dyn CaseFile>, Fault> {
        for event in &stream.events {
            file.apply(event).map_err(|_| Fault::Broken("event"))?;
        }
        Ok(file)
    }
}

fn opened(key: &Key, stream: &OpenedStream, file: Arc<dyn CaseFile>) -> OpenCase {
    OpenCase {
        case: key.case(),
        number: stream.number.clone(),
        process: stream.process.clone(),
        file,
        acts: key.acts().to_vec(),
        read_as: ReadAs::of(key),
        head: stream.head,
    }
}
