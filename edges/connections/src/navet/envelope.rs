//! The request: written strictly, nothing but what the contract names.

use super::{NAMESPACE, Order, SOAP};
use casework::PersonalNumber;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// A whole SOAP 1.1 request about one number.
pub fn request(order: &Order, number: &PersonalNumber) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, order, number).expect("a vector takes every byte");
    writer.into_inner()
}

fn write(writer: &mut Writer<Vec<u8>>, order: &Order, number: &PersonalNumber) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("soapenv:Envelope")
        .with_attributes([("xmlns:soapenv", SOAP), ("xmlns:v1", NAMESPACE)])
        .write_inner_content(|envelope| {
            envelope.create_element("soapenv:Header").write_empty()?;
            envelope
                .create_element("soapenv:Body")
                .write_inner_content(|body| {
                    body.create_element("v1:PersonpostRequest")
                        .write_inner_content(|request| question(request, order, number))?;
                    Ok(())
                })?;
            Ok(())
        })?;
    Ok(())
}

fn question(writer: &mut Writer<Vec<u8>>, order: &Order, number: &PersonalNumber) -> io::Result<()> {
    writer
        .create_element("v1:Bestallning")
        .write_inner_content(|inner| {
            word(inner, "v1:OrgNr", order.organisation_number())?;
            word(inner, "v1:BestallningsId", order.order_id())
        })?;
    word(writer, "v1:PersonId", number.digits())
}

fn word(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_request_holds_the_order_and_one_number_and_nothing_else() {
        let order = Order::new("2021004748", "00000236-FO01-0001").unwrap();
        let alva = PersonalNumber::parse("201509172381", date(2026, 11, 22)).unwrap();
        let xml = String::from_utf8(request(&order, &alva)).unwrap();
        let body = "<v1:PersonpostRequest><v1:Bestallning><v1:OrgNr>162021004748</v1:OrgNr>\
            <v1:BestallningsId>00000236-FO01-0001</v1:BestallningsId></v1:Bestallning>\
            <v1:PersonId>201509172381</v1:PersonId></v1:PersonpostRequest>";
        assert!(xml.contains(body), "{xml}");
        assert_eq!(xml.matches("<v1:").count(), 5);
    }
}
