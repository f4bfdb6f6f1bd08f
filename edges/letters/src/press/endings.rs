//! Where a stream ends. Compressed data may happen to end with a carriage return; the writer's line feed after
//! it then looks like one line ending of two bytes, and a strict reader counts the stream one byte short and
//! refuses the whole letter (one letter in some thirty). A carriage return alone ends a line as well and leaves
//! no doubt, at the same length.

const DOUBTFUL: &[u8] = b"\r\nendstream\nendobj";

pub fn undoubted(mut pdf: Vec<u8>) -> Vec<u8> {
    let places: Vec<usize> = pdf
        .windows(DOUBTFUL.len())
        .enumerate()
        .filter(|(_, window)| *window == DOUBTFUL)
        .map(|(at, _)| at)
        .collect();
    for at in places {
        pdf[at + 1] = b'\r';
    }
    pdf
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_that_ends_with_a_carriage_return_is_told_from_the_line_ending_after_it() {
        let before = b"stream\nab\r\nendstream\nendobj stream\ncd\nendstream\nendobj".to_vec();
        let after = b"stream\nab\r\rendstream\nendobj stream\ncd\nendstream\nendobj".to_vec();
        assert_eq!(undoubted(before), after);
    }
}
