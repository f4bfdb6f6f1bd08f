//! Tales of those whom it concerns: what they see, answer, book and ask for.

mod assisted;
mod carry_on;
mod child;
mod childs_own;
mod comment;
mod contact;
mod disclosure;
mod fifteen;
mod let_in_everywhere;
mod meetings;
mod messages;
mod my_pages;
mod notices;
mod paper;
mod plan_by_trustee;
mod questions;
mod record;
mod refusal;
mod representation;
mod represented;
mod rights;
mod survey;
mod together;
mod understood;
mod wishes;
