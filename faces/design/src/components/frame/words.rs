//! The words of the frame, translated by the face that shows it.

/// Every text the frame itself needs.
#[derive(Debug, Clone, Default)]
pub struct FrameWords {
    /// Name of the skip links for screen readers, e.g. "Genvägar".
    pub skip_links: String,
    pub skip_to_content: String,
    pub skip_to_exit: String,
    /// Under the municipality's name, e.g. "Socialtjänsten".
    pub department: String,
    /// On the picker: e.g. "Språk". The word "Language" is added in English.
    pub language: String,
    pub log_in: String,
    pub log_out: String,
    /// Read before the name, e.g. "Inloggad som".
    pub logged_in_as: String,
    pub help_heading: String,
    /// "Såg du något fel på sidan?"
    pub report_problem: String,
    pub accessibility: String,
    pub privacy: String,
    pub licences: String,
    /// The title of pages that leave no trace, e.g. "Information".
    pub neutral_title: String,
    /// Staff: heading of the list that F1 opens.
    pub shortcuts: String,
    /// Staff: "Use no shortcuts".
    pub shortcuts_off: String,
    pub close: String,
    /// "You will be logged out at {time}", with what becomes of what was typed.
    pub session_warning: String,
    pub session_stay: String,
    pub session_over: String,
}
