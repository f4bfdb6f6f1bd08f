//! Tales of those whom it concerns: what they see, answer, book and ask for.

mod carry_on;
mod child;
mod childs_follow;
mod childs_own;
mod comment;
mod contact;
mod disclosure;
mod fifteen;
mod guide;
mod meetings;
mod messages;
mod my_pages;
mod notices;
mod paper;
mod paper_forms;
mod questions;
mod record;
mod refusal;
mod representation;
mod rights;
mod slip;
mod survey;
mod together;
mod translation;
mod understood;
mod wishes;
