//! What a bank answers.

/// Whatever is read keeps codes alone of why something was refused.
pub fn answer(bytes: &[u8]) {
    let Ok(answer) = bank::read(bytes) else { return };
    let short = |refused: &bank::Refused| assert!(refused.codes.iter().all(|code| code.len() <= 8));
    match answer {
        bank::Answer::Status(line) => {
            if let bank::Status::Refused(refused) = line.of("day", "payment") {
                short(refused);
            }
        }
        bank::Answer::Booked(all) => all.iter().filter_map(|one| one.returned.as_ref()).for_each(short),
    }
}
