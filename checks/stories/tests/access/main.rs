//! Tales of who comes in, and of who meets what.

mod access_twin;
mod asked_alike;
mod bodies;
mod emergency;
mod log_review;
mod openid;
mod passkeys;
mod programs;
mod recovery;
mod routes;
mod sessions;
mod sign_in;
mod sign_in_log;
