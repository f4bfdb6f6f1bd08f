//! Two documents that a validator must refuse.

/// The plainest PDF there is: a font that is not embedded, no tags, no metadata.
pub fn plain() -> Vec<u8> {
    let stream = "BT /F1 18 Tf 72 760 Td (Beslut utan taggar) Tj ET";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut table = String::from("0000000000 65535 f \n");
    for (at, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.extend(
        format!(
            "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
        )
        .bytes(),
    );
    file
}

/// A good letter whose mark of being tagged is spoilt: everything else is as it should be.
pub fn unmarked(good: &[u8]) -> Vec<u8> {
    let mark = b"/MarkInfo";
    let at = good
        .windows(mark.len())
        .position(|window| window == mark)
        .expect("a good letter says that it is tagged");
    let mut bad = good.to_vec();
    bad[at + 1..at + mark.len()].copy_from_slice(b"NarkInfo");
    bad
}
