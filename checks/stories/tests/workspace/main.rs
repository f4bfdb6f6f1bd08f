//! Tales of those who work there.

mod absence;
mod administration;
mod bad_forms;
mod bad_input;
mod browsing;
mod clocks_that_rang;
mod files_sent_in;
mod guide_at_work;
mod guide_editors;
mod intake_hints;
mod landing;
mod new_act;
mod police_file;
mod post_room;
mod preview;
mod provider_answers;
mod search;
mod sent_on_by_itself;
mod shut_out;
mod statistics;
mod unborn;
mod writing;
