//! Tales of the house itself: what it keeps, destroys, survives and tells of its health.

mod damaged;
mod destruction;
mod destruction_by_two;
mod emergency_copy;
mod folded_anew;
mod folded_before;
mod health;
mod holds;
mod kept_for_the_archive;
mod one_act_one_unit;
mod operation;
mod several_houses;
mod several_nodes;
