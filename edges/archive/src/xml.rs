//! XML, written from the top down.

use jiff::Timestamp;

/// Elements closed in the order they were opened.
pub(crate) struct Xml {
    text: String,
    open: Vec<&'static str>,
}

impl Xml {
    pub(crate) fn new() -> Self {
        Self {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            open: Vec::new(),
        }
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(name);
        for (key, value) in attributes {
            self.text.push_str(&format!(" {key}=\"{}\"", escaped(value)));
        }
    }

    /// Opens an element, to be closed by [`Xml::end`].
    pub(crate) fn begin(&mut self, name: &'static str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes);
        self.text.push_str(">\n");
        self.open.push(name);
        self
    }

    pub(crate) fn end(&mut self) -> &mut Self {
        if let Some(name) = self.open.pop() {
            self.text.push_str(&format!("</{name}>\n"));
        }
        self
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes);
        self.text.push_str("/>\n");
        self
    }

    /// An element with a text.
    pub(crate) fn said(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> &mut Self {
        self.tag(name, attributes);
        self.text.push_str(&format!(">{}</{name}>\n", escaped(text)));
        self
    }

    pub(crate) fn written(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.text
    }
}

/// As `xs:dateTime`, in whole seconds.
pub(crate) fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Characters that XML does not know are left out: people paste them without seeing them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            '\r' => out.push_str("&#13;"),
            c if c < ' ' || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_never_breaks_the_xml() {
        let mut xml = Xml::new();
        xml.begin("note", &[("by", "Eva \"Evis\" & co")])
            .said("text", &[], "5 < 6\u{0} \u{1F} & <slut>");
        let written = xml.written();
        assert!(written.contains("by=\"Eva &quot;Evis&quot; &amp; co\""));
        assert!(written.contains("<text>5 &lt; 6  &amp; &lt;slut&gt;</text>"));
        assert!(written.ends_with("</note>\n"));
    }
}
