//! What a process is to the house, and what the author of a process writes.

use crate::answers::Answers;
use crate::board::{Board, Placed};
use crate::disclosure::{self, Line, Reader, Rules};
use crate::event::{EventData, Fact, Meta, Recorded};
use crate::file::File;
use crate::given::Given;
use crate::guide_links::GuideLinks;
use crate::journal::{self, Journal};
use crate::outcome::{HandOver, Outcome, Refusal, Rejection};
use crate::page::Page;
use crate::part::Part;
use crate::payment::Payment;
use crate::retention::Retention;
use crate::step::{Step, StepInfo};
use crate::summary::{AnsweredBy, Entry, Summary};
use crate::template::Template;
use language::Source;
use std::collections::HashSet;
use std::marker::PhantomData;

/// *Inlopp.* A kind of file that others send in: its schema is published at `/schema/SLUG/NAME`, and whoever is
/// registered for it in administration sends it to `/in/SLUG/NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Inlet {
    pub name: &'static str,
    /// In administration: who sends what.
    pub title: &'static str,
    pub schema: &'static str,
    /// The step that takes it, as the question `file`, also when staff read it in.
    pub step: &'static str,
}

/// *Av en fråga blir ett ärende.* How a case is begun of what somebody told without saying who they are.
#[derive(Clone, Copy, Debug)]
pub struct FromNameless {
    /// The step of staff that begins it, with its questions for what was told and for the day when we came to know.
    pub step: &'static str,
    pub text: &'static str,
    pub day: &'static str,
    /// Answers that go without saying.
    pub with: &'static [(&'static str, &'static str)],
}

/// What the author of a process writes: states, facts, steps.
pub trait Definition: Send + Sync + 'static {
    /// `child_concern`: the folder's name.
    const ID: &'static str;
    /// Word in addresses, in Swedish: `orosanmalan`.
    const SLUG: &'static str;
    type State: Clone + Default + Send + Sync + 'static;
    type Event: Fact;

    fn apply(state: &mut Self::State, event: &Self::Event, meta: &Meta);
    /// The event's line in the history.
    fn entry(state: &Self::State, event: &Self::Event, meta: &Meta) -> Option<Entry>;
    /// In the order of the work; the table of contents of the process.
    fn steps() -> &'static [&'static Step<Self::State>];
    fn summary(file: &File<Self::State>) -> Summary;
    /// What of the case does not fit a form.
    fn parts(_file: &File<Self::State>) -> Vec<Part> {
        Vec::new()
    }
    /// Its cases laid out by where they stand, where it offers that.
    fn board() -> Option<&'static Board> {
        None
    }
    fn placed(_file: &File<Self::State>) -> Option<Placed> {
        None
    }
    /// What its decisions have made due, in an order that only grows.
    fn payments(_file: &File<Self::State>) -> Vec<Payment> {
        Vec::new()
    }
    /// How long a case is kept. A process that does not say never has one destroyed.
    fn retention(_file: &File<Self::State>) -> Retention {
        Retention::default()
    }
    fn texts() -> &'static [Source];
    /// What a municipality may word in its own way.
    fn templates() -> &'static [Template] {
        &[]
    }
    /// Kinds of files that others send in.
    fn inlets() -> &'static [Inlet] {
        &[]
    }
    /// How a case is begun of a question without a name, where it can be.
    fn begun_of_nameless() -> Option<FromNameless> {
        None
    }
    /// What a party may read of each line of the history; what it does not name is shown to no party.
    fn disclosure() -> &'static Rules {
        Rules::shared()
    }
    /// Articles of the guide that belong to its steps.
    fn guide() -> &'static GuideLinks {
        GuideLinks::none()
    }
    /// Law data that the process names: clocks, content duties, deciders, keep rules.
    fn law() -> &'static str;
    /// Work handed over by another process, named by step.
    fn receive(_hand_over: &HandOver, _given: &Given) -> Option<Result<Outcome, Rejection>> {
        None
    }
}

/// What the house sees of a process.
pub trait Process: Send + Sync {
    fn id(&self) -> &'static str;
    fn slug(&self) -> &'static str;
    fn texts(&self) -> &'static [Source];
    fn law(&self) -> &'static str;
    fn guide(&self) -> &'static GuideLinks;
    fn templates(&self) -> &'static [Template];
    fn inlets(&self) -> &'static [Inlet];
    fn begun_of_nameless(&self) -> Option<FromNameless>;
    fn board(&self) -> Option<&'static Board>;
    fn steps(&self) -> Vec<StepInfo>;
    fn step(&self, name: &str) -> Option<StepInfo>;
    /// A case before its first event.
    fn blank(&self) -> Box<dyn CaseFile>;
    fn receive(&self, hand_over: &HandOver, given: &Given) -> Option<Result<Outcome, Rejection>>;
}

/// An event that this version cannot read: a fault of ours, never of a person.
#[derive(Debug, thiserror::Error)]
#[error("event {seq} of the case has a shape that this version does not know ({kind})")]
pub struct UnreadableEvent {
    pub seq: u64,
    pub kind: String,
}

/// One case, whatever its process.
pub trait CaseFile: Send + Sync {
    fn apply(&mut self, event: &Recorded) -> Result<(), UnreadableEvent>;
    /// A copy, to see what new events would make of it.
    fn duplicate(&self) -> Box<dyn CaseFile>;
    fn version(&self) -> u64;
    fn journal(&self) -> &Journal;
    fn summary(&self) -> Summary;
    fn entries(&self) -> &[Entry];
    /// The history as a party reads it.
    fn lines(&self, reader: &Reader<'_>) -> Vec<Line>;
    fn parts(&self) -> Vec<Part>;
    fn placed(&self) -> Option<Placed>;
    fn payments(&self) -> Vec<Payment>;
    fn retention(&self) -> Retention;
    /// The steps that this state allows.
    fn open_steps(&self) -> Vec<StepInfo>;
    fn page(&self, step: &str, given: &Given) -> Result<Page, Refusal>;
    fn submit(&self, step: &str, answers: &Answers, given: &Given) -> Result<Outcome, Rejection>;
}

/// The process as the house sees it.
pub const fn erased<D: Definition>() -> Erased<D> {
    Erased(PhantomData)
}

pub struct Erased<D>(PhantomData<fn() -> D>);

/// The step is not open: somebody was there before, or it never was for this case.
pub const STEP_NOT_OPEN: Refusal = Refusal::because("refusal-step-not-open");

impl<D: Definition> Process for Erased<D> {
    fn id(&self) -> &'static str {
        D::ID
    }
    fn slug(&self) -> &'static str {
        D::SLUG
    }
    fn texts(&self) -> &'static [Source] {
        D::texts()
    }
    fn law(&self) -> &'static str {
        D::law()
    }
    fn guide(&self) -> &'static GuideLinks {
        D::guide()
    }
    fn templates(&self) -> &'static [Template] {
        D::templates()
    }
    fn inlets(&self) -> &'static [Inlet] {
        D::inlets()
    }
    fn begun_of_nameless(&self) -> Option<FromNameless> {
        D::begun_of_nameless()
    }
    fn board(&self) -> Option<&'static Board> {
        D::board()
    }
    fn steps(&self) -> Vec<StepInfo> {
        D::steps()
            .iter()
            .map(|step| step.info)
            .chain(journal::steps::<D>().iter().map(|step| step.info))
            .collect()
    }
    fn step(&self, name: &str) -> Option<StepInfo> {
        let own = D::steps().iter().map(|step| step.info);
        let of_journal = journal::steps::<D>().into_iter().map(|step| step.info);
        own.chain(of_journal).find(|info| info.name == name)
    }
    fn blank(&self) -> Box<dyn CaseFile> {
        Box::new(Open::<D>(File::default()))
    }
    fn receive(&self, hand_over: &HandOver, given: &Given) -> Option<Result<Outcome, Rejection>> {
        D::receive(hand_over, given)
    }
}

struct Open<D: Definition>(File<D::State>);

impl<D: Definition> Open<D> {
    fn step(&self, name: &str) -> Option<Step<D::State>> {
        let own = D::steps().iter().map(|step| (*step).copied());
        own.chain(journal::steps::<D>())
            .find(|step| step.info.name == name && (step.open)(&self.0))
    }
}

impl<S> Step<S> {
    /// A step is a few pointers.
    pub const fn copied(&self) -> Self {
        Self {
            info: self.info,
            open: self.open,
            page: self.page,
            submit: self.submit,
        }
    }
}

impl<D: Definition> CaseFile for Open<D> {
    fn apply(&mut self, recorded: &Recorded) -> Result<(), UnreadableEvent> {
        let unreadable = || UnreadableEvent {
            seq: recorded.meta.seq,
            kind: recorded.event.kind.clone(),
        };
        let file = &mut self.0;
        let earlier = recorded.meta.counted();
        let counted = earlier.as_ref().unwrap_or(&recorded.meta);
        if let Some(fact) = recorded.event.read::<journal::Happened>() {
            let fact = fact.map_err(|_| unreadable())?;
            file.journal.apply(&fact, counted);
            let entry = journal::entry(&file.journal, &fact, &recorded.meta);
            file.entries
                .extend(entry.map(|entry| entry.of(&recorded.event.kind).helped()));
        } else if let Some(fact) = recorded.event.read::<D::Event>() {
            let fact = fact.map_err(|_| unreadable())?;
            D::apply(&mut file.state, &fact, counted);
            let entry = D::entry(&file.state, &fact, &recorded.meta);
            file.entries
                .extend(entry.map(|entry| entry.of(&recorded.event.kind).helped()));
        } else {
            return Err(unreadable());
        }
        file.version = recorded.meta.seq;
        Ok(())
    }
    fn duplicate(&self) -> Box<dyn CaseFile> {
        Box::new(Self(self.0.clone()))
    }
    fn version(&self) -> u64 {
        self.0.version
    }
    fn journal(&self) -> &Journal {
        &self.0.journal
    }
    fn summary(&self) -> Summary {
        let mut summary = D::summary(&self.0);
        let journal = &self.0.journal;
        summary.clocks.extend(journal.clocks());
        summary.news += journal.understood.news() + journal.child.waiting().count();
        summary.asks.extend(journal.asks());
        let is_closed = summary.closed_at.is_some();
        let plans = journal.individual_plans.answered_by();
        summary.answered_by.extend(plans.map(|held| AnsweredBy {
            is_open: held.is_open && !is_closed,
            ..held
        }));
        // Somebody with two places in the case is asked once.
        let mut asked = HashSet::new();
        summary
            .asks
            .retain(|ask| asked.insert((ask.person, ask.at.clone())));
        // Nothing else is left to do: then this is what the case waits for. A child that told something goes before all.
        let child_waits = journal.child.waiting().next().is_some();
        let waits = journal.waits();
        if let Some((step, now)) = waits.filter(|_| child_waits || summary.next_step.is_none()) {
            summary.next_step = Some(step);
            summary.staff_now = now;
        }
        summary
    }
    fn entries(&self) -> &[Entry] {
        &self.0.entries
    }
    fn lines(&self, reader: &Reader<'_>) -> Vec<Line> {
        disclosure::lines(&self.0.entries, &self.0.journal, D::disclosure(), reader)
    }
    fn parts(&self) -> Vec<Part> {
        D::parts(&self.0)
    }
    fn placed(&self) -> Option<Placed> {
        D::placed(&self.0)
    }
    fn payments(&self) -> Vec<Payment> {
        D::payments(&self.0)
    }
    fn retention(&self) -> Retention {
        D::retention(&self.0)
    }
    fn open_steps(&self) -> Vec<StepInfo> {
        let own = D::steps().iter().map(|step| (*step).copied());
        own.chain(journal::steps::<D>())
            .filter(|step| (step.open)(&self.0))
            .map(|step| step.info)
            .collect()
    }
    fn page(&self, step: &str, given: &Given) -> Result<Page, Refusal> {
        let step = self.step(step).ok_or(STEP_NOT_OPEN)?;
        Ok((step.page)(&self.0, given))
    }
    fn submit(&self, step: &str, answers: &Answers, given: &Given) -> Result<Outcome, Rejection> {
        let step = self.step(step).ok_or(STEP_NOT_OPEN)?;
        (step.submit)(&self.0, answers, given)
    }
}

/// Facts of the journal and of a process, put together for a new case.
pub fn events<F: Fact>(opened: &journal::Happened, rest: &[F]) -> Vec<EventData> {
    std::iter::once(EventData::of(opened))
        .chain(rest.iter().map(EventData::of))
        .collect()
}
