//! What a person signs: an XML signature as BankID's signature profile describes it.
//!
//! Every signed part is written in its canonical form (XML C14N 2001-03-15) from the start, so
//! that its digest is that of the bytes as they stand. No XML library is used: an independent
//! verifier must find out whether we are right.

use crate::orders::Content;
use crate::pki::{Authority, Citizen};
use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const TYPES: &str = "http://www.bankid.com/signature/v1.0.0/types";
const C14N: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";

/// The whole XML document.
pub fn sign(authority: &Authority, citizen: &Citizen, content: &Content) -> Result<String> {
    let data = signed_data(content);
    let key_info = key_info(&[&citizen.certificate_der, &authority.issuing_der]);
    let info = signed_info(&data, &key_info);
    let value = STANDARD.encode(citizen.sign(info.as_bytes())?);
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><Signature xmlns=\"{DSIG}\">{info}\
         <SignatureValue>{value}</SignatureValue>{key_info}<Object>{data}</Object></Signature>"
    ))
}

fn signed_info(data: &str, key_info: &str) -> String {
    let typed = format!(" Type=\"{TYPES}\"");
    format!(
        "<SignedInfo xmlns=\"{DSIG}\"><CanonicalizationMethod Algorithm=\"{C14N}\"></CanonicalizationMethod>\
         <SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"></SignatureMethod>{}{}</SignedInfo>",
        reference(&typed, "bidSignedData", data),
        reference("", "bidKeyInfo", key_info)
    )
}

fn reference(kind: &str, id: &str, part: &str) -> String {
    let digest = STANDARD.encode(Sha256::digest(part.as_bytes()));
    format!(
        "<Reference{kind} URI=\"#{id}\"><Transforms><Transform Algorithm=\"{C14N}\"></Transform></Transforms>\
         <DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"></DigestMethod>\
         <DigestValue>{digest}</DigestValue></Reference>"
    )
}

fn key_info(certificates: &[&[u8]]) -> String {
    let certificates: String = certificates
        .iter()
        .map(|der| format!("<X509Certificate>{}</X509Certificate>", STANDARD.encode(der)))
        .collect();
    format!("<KeyInfo xmlns=\"{DSIG}\" Id=\"bidKeyInfo\"><X509Data>{certificates}</X509Data></KeyInfo>")
}

fn signed_data(content: &Content) -> String {
    let visible = content.visible_base64.as_ref().map_or_else(String::new, |text| {
        let format = if content.markdown {
            " format=\"simpleMarkdownV1\""
        } else {
            ""
        };
        format!("<usrVisibleData charset=\"UTF-8\"{format} visible=\"wysiwys\">{text}</usrVisibleData>")
    });
    let hidden = content
        .non_visible_base64
        .as_ref()
        .map_or_else(String::new, |data| {
            format!("<usrNonVisibleData>{data}</usrNonVisibleData>")
        });
    let function = if content.signing {
        "Signing"
    } else {
        "Identification"
    };
    let nonce = STANDARD.encode(uuid::Uuid::new_v4().as_bytes());
    format!(
        "<bankIdSignedData xmlns=\"{TYPES}\" Id=\"bidSignedData\">{visible}{hidden}\
         <srvInfo><name>{}</name><nonce>{nonce}</nonce><displayName>{}</displayName></srvInfo>\
         <clientInfo><funcId>{function}</funcId><version>{}</version><env><ai><type>SIMULATOR</type>\
         <deviceInfo>{}</deviceInfo><uhi>{}</uhi></ai></env></clientInfo></bankIdSignedData>",
        STANDARD.encode("cn=Påhittad förlitande part,c=SE"),
        STANDARD.encode("Handslag (demonstration)"),
        STANDARD.encode(env!("CARGO_PKG_VERSION")),
        STANDARD.encode("simulator"),
        STANDARD.encode("simulator"),
    )
}
