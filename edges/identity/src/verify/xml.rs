//! The XML signature: its exact shape, its two digests, and what it says.
//!
//! Only elements and text are allowed, in the one order of the signature profile: no document
//! type, entities, comments or further identities that a second signature could hide behind.

use super::Refused;
use crate::provider::Purpose;
use base64::{Engine, engine::general_purpose::STANDARD};
use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;
use sha2::{Digest, Sha256};
use uppsala::{Document, NodeId, NodeKind};

const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const TYPES: &str = "http://www.bankid.com/signature/v1.0.0/types";
const C14N: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// What a well-shaped signature holds. The RSA signature itself is checked against the certificate.
pub struct Signed {
    /// Canonical bytes, over which the RSA signature stands.
    pub signed_info: Vec<u8>,
    pub signature: Vec<u8>,
    /// The person's first; never empty.
    pub certificates: Vec<Vec<u8>>,
    /// Still in the base64 that was sent.
    pub visible: Option<String>,
    pub non_visible: Option<String>,
    pub purpose: Purpose,
}

pub fn read(text: &str) -> Result<Signed, Refused> {
    // markup other than elements can only begin so, and only the declaration may
    if text.contains("<!") || text.get(1..).is_none_or(|rest| rest.contains("<?")) {
        return Err(Refused::Shape);
    }
    let doc = uppsala::parse(text).map_err(|_| Refused::Shape)?;
    let tree = Tree { doc: &doc };
    let root = doc.document_element().ok_or(Refused::Shape)?;
    tree.named(root, DSIG, "Signature", &[])?;
    let [info, value, key_info, object] = tree.children(root)?;
    tree.named(info, DSIG, "SignedInfo", &[])?;
    tree.named(value, DSIG, "SignatureValue", &[])?;
    tree.named(key_info, DSIG, "KeyInfo", &[("Id", "bidKeyInfo")])?;
    tree.named(object, DSIG, "Object", &[])?;
    let [data] = tree.children(object)?;
    tree.named(data, TYPES, "bankIdSignedData", &[("Id", "bidSignedData")])?;

    let [method, algorithm, about_data, about_key] = tree.children(info)?;
    tree.empty(method, "CanonicalizationMethod", C14N)?;
    tree.empty(algorithm, "SignatureMethod", RSA_SHA256)?;
    tree.reference(about_data, &[("Type", TYPES), ("URI", "#bidSignedData")], data)?;
    tree.reference(about_key, &[("URI", "#bidKeyInfo")], key_info)?;

    let content = tree.signed_data(data)?;
    Ok(Signed {
        signed_info: tree.canonical(info)?,
        signature: tree.base64(value)?,
        certificates: tree.certificates(key_info)?,
        visible: content.0,
        non_visible: content.1,
        purpose: content.2,
    })
}

struct Tree<'a> {
    doc: &'a Document<'a>,
}

impl Tree<'_> {
    /// Child elements, exactly as many; between them nothing but white space.
    fn children<const N: usize>(&self, parent: NodeId) -> Result<[NodeId; N], Refused> {
        self.elements(parent)?.try_into().map_err(|_| Refused::Shape)
    }

    fn elements(&self, parent: NodeId) -> Result<Vec<NodeId>, Refused> {
        let mut found = Vec::new();
        for child in self.doc.children(parent) {
            match self.doc.node_kind(child) {
                Some(NodeKind::Element(_)) => found.push(child),
                Some(NodeKind::Text(text)) if text.trim_ascii().is_empty() => {}
                _ => return Err(Refused::Shape),
            }
        }
        Ok(found)
    }

    /// The element has this name and these attributes and no others.
    fn named(
        &self,
        id: NodeId,
        namespace: &str,
        name: &str,
        attributes: &[(&str, &str)],
    ) -> Result<(), Refused> {
        let element = self.doc.element(id).ok_or(Refused::Shape)?;
        let right = element.name.matches(Some(namespace), name)
            && element.attributes.len() == attributes.len()
            && attributes.iter().all(|(name, value)| {
                element
                    .attributes
                    .iter()
                    .any(|a| a.name.matches(None, name) && a.value == *value)
            });
        if right { Ok(()) } else { Err(Refused::Shape) }
    }

    fn empty(&self, id: NodeId, name: &str, algorithm: &str) -> Result<(), Refused> {
        self.named(id, DSIG, name, &[("Algorithm", algorithm)])?;
        let [] = self.children(id)?;
        Ok(())
    }

    fn text(&self, id: NodeId) -> Result<String, Refused> {
        let mut whole = String::new();
        for child in self.doc.children(id) {
            match self.doc.node_kind(child) {
                Some(NodeKind::Text(text)) => whole.push_str(text),
                _ => return Err(Refused::Shape),
            }
        }
        Ok(whole)
    }

    /// Signature software may wrap lines here.
    fn base64(&self, id: NodeId) -> Result<Vec<u8>, Refused> {
        let text: String = self.text(id)?.split_ascii_whitespace().collect();
        STANDARD.decode(text).map_err(|_| Refused::Shape)
    }

    fn canonical(&self, id: NodeId) -> Result<Vec<u8>, Refused> {
        let part = NodeSet::tree_without_comments(id, self.doc);
        canonicalize_doc::<&str>(self.doc, C14nMode::Inclusive, Some(&part), &[]).map_err(|_| Refused::Shape)
    }

    fn reference(&self, id: NodeId, attributes: &[(&str, &str)], part: NodeId) -> Result<(), Refused> {
        self.named(id, DSIG, "Reference", attributes)?;
        let [transforms, method, value] = self.children(id)?;
        self.named(transforms, DSIG, "Transforms", &[])?;
        let [transform] = self.children(transforms)?;
        self.empty(transform, "Transform", C14N)?;
        self.empty(method, "DigestMethod", SHA256)?;
        self.named(value, DSIG, "DigestValue", &[])?;
        let right = self.base64(value)? == Sha256::digest(self.canonical(part)?).as_slice();
        if right { Ok(()) } else { Err(Refused::Digest) }
    }

    fn certificates(&self, key_info: NodeId) -> Result<Vec<Vec<u8>>, Refused> {
        let [data] = self.children(key_info)?;
        self.named(data, DSIG, "X509Data", &[])?;
        let found = self.elements(data)?;
        if !(1..=5).contains(&found.len()) {
            return Err(Refused::Shape);
        }
        found
            .into_iter()
            .map(|id| {
                self.named(id, DSIG, "X509Certificate", &[])?;
                self.base64(id)
            })
            .collect()
    }

    /// Visible text, hidden data, purpose. The service may put other things beside them, but no
    /// second one of these.
    fn signed_data(&self, data: NodeId) -> Result<(Option<String>, Option<String>, Purpose), Refused> {
        let (mut visible, mut hidden, mut client) = (None, None, None);
        for id in self.elements(data)? {
            let element = self.doc.element(id).ok_or(Refused::Shape)?;
            let in_types = |name: &str| element.name.matches(Some(TYPES), name);
            let taken = if in_types("usrVisibleData") {
                let right = element.get_attribute("charset") == Some("UTF-8")
                    && element.get_attribute("visible") == Some("wysiwys");
                if !right {
                    return Err(Refused::Shape);
                }
                visible.replace(self.text(id)?).is_some()
            } else if in_types("usrNonVisibleData") {
                hidden.replace(self.text(id)?).is_some()
            } else if in_types("clientInfo") {
                client.replace(id).is_some()
            } else {
                false
            };
            if taken {
                return Err(Refused::Shape);
            }
        }
        Ok((visible, hidden, self.purpose(client.ok_or(Refused::Shape)?)?))
    }

    fn purpose(&self, client: NodeId) -> Result<Purpose, Refused> {
        let functions = self.doc.child_elements_by_name_ns(client, TYPES, "funcId");
        let [function] = functions.as_slice() else {
            return Err(Refused::Shape);
        };
        match self.text(*function)?.as_str() {
            "Identification" => Ok(Purpose::Identify),
            "Signing" => Ok(Purpose::Sign),
            _ => Err(Refused::Shape),
        }
    }
}
