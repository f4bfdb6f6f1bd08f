//! *Felkod.* SOAP 1.1 faults, sent with status 500 as the real service does.

use crate::SOAP;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The question is not what the contract says.
    WrongQuestion(&'static str),
    UnknownOrder,
    /// The register itself is ill.
    Internal,
}

impl Fault {
    fn soap_code(self) -> &'static str {
        match self {
            Self::Internal => "S:Server",
            _ => "S:Client",
        }
    }

    /// Made up: Skatteverket does not publish its list.
    fn code(self) -> &'static str {
        match self {
            Self::WrongQuestion(_) => "1",
            Self::UnknownOrder => "2",
            Self::Internal => "9",
        }
    }

    fn sentence(self) -> &'static str {
        match self {
            Self::Internal => "Tekniskt fel",
            _ => "Felaktiga inparametrar",
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::WrongQuestion(what) => what,
            Self::UnknownOrder => "OrgNr, BestallningsId",
            Self::Internal => "",
        }
    }

    fn write(self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let envelope = writer
            .create_element("S:Envelope")
            .with_attribute(("xmlns:S", SOAP));
        envelope.write_inner_content(|writer| {
            writer.create_element("S:Body").write_inner_content(|writer| {
                writer
                    .create_element("S:Fault")
                    .write_inner_content(|writer| self.write_inside(writer))?;
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    }

    fn write_inside(self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let words = |writer: &mut Writer<Vec<u8>>, pairs: [(&str, &str); 2]| -> io::Result<()> {
            for (name, text) in pairs {
                writer
                    .create_element(name)
                    .write_text_content(BytesText::new(text))?;
            }
            Ok(())
        };
        words(
            writer,
            [("faultcode", self.soap_code()), ("faultstring", self.sentence())],
        )?;
        writer.create_element("detail").write_inner_content(|writer| {
            words(
                writer,
                [("Felkod", self.code()), ("Beskrivning", self.description())],
            )
        })?;
        Ok(())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut writer = Writer::new(Vec::new());
        if self.write(&mut writer).is_err() {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        let kind = [(header::CONTENT_TYPE, "text/xml; charset=utf-8")];
        (StatusCode::INTERNAL_SERVER_ERROR, kind, writer.into_inner()).into_response()
    }
}
