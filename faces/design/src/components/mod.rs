//! One folder per component: the function, its samples, its criteria.

macro_rules! components {
    ($($name:ident),* $(,)?) => {
        $( pub mod $name; pub use $name::*; )*

        /// The samples of each component, by its name.
        pub(crate) fn samples_of_all(reader: crate::gallery::Reader) -> Vec<(&'static str, Vec<crate::gallery::Sample>)> {
            vec![ $( (stringify!($name), $name::samples::samples(reader)), )* ]
        }
    };
}

components! {
    alert, bar_list, button, card_list, check_answers, checkboxes, danger_banner, date_input,
    deadline_chip, details, document_card, drawing, empty_state, error_message, error_summary, faces, family_map,
    field, fieldset, file_upload, form, frame, heading, hidden_fields, letter, message_bubble,
    pagination, paper_form, passkey, person_header, personal_number, pictures, portrait, progress_line, qr_panel, quick_exit, radios,
    receipt, search_box, select, table, tabs, tag, task_list, text_input, textarea, three_pane,
    time_input, timeline, voice, yes_no,
}
