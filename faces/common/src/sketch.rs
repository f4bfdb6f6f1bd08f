//! Drawings: made in the browser or a photo of one. A picture and nothing else, drawn anew like every picture.

use crate::uploads;
use crate::words::Words;
use casework::{Say, Upload};
use design::{Drawing, Field};

/// A picture that somebody sends as a drawing.
pub fn upload(name: &str, bytes: &[u8]) -> Result<Upload, Say> {
    let upload = uploads::read(name, bytes)?;
    if upload.media_type.starts_with("image/") {
        Ok(upload)
    } else {
        Err(Say::key("problem-drawing-type").with("name", upload.name))
    }
}

/// The field, with what it takes to draw in the browser.
pub fn sheet(field: Field, words: &Words<'_>) -> Drawing {
    let inks = design::INKS.map(|ink| (ink, words.get(&format!("draw-ink-{ink}"))));
    Drawing {
        field,
        sheet: words.get("draw-sheet"),
        inks: inks.into(),
        undo: words.get("draw-undo"),
        clear: words.get("draw-clear"),
        drawn: words.get("draw-drawn"),
        empty: words.get("draw-empty"),
        file_name: words.get("draw-file-name"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_a_picture_and_no_paper() {
        let paper = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
        let told = |bytes: &[u8]| upload("fil", bytes).map_err(|say| say.key).err();
        assert_eq!(told(paper).as_deref(), Some("problem-drawing-type"));
        assert_eq!(told(b"").as_deref(), Some("problem-file-empty"));
        assert_eq!(
            told(b"<svg onload=alert(1)>").as_deref(),
            Some("problem-file-type")
        );
    }
}
