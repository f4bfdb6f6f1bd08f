//! Who fills it in: somebody unknown, whose browser holds the secret of what they began; or somebody who has signed in,
//! who finds it again on every device.

use access::Viewer;
use casework::PersonalNumber;
use common::{ResidentIn, Visit};

pub struct By {
    pub viewer: Viewer,
    pub me: Option<ResidentIn>,
    /// Seals what was begun; None: nothing was.
    pub secret: Option<String>,
}

impl Default for By {
    fn default() -> Self {
        Self {
            viewer: Viewer::Public,
            me: None,
            secret: None,
        }
    }
}

impl By {
    pub fn visitor(visit: &Visit) -> Self {
        Self {
            secret: visit.secret.clone(),
            ..Self::default()
        }
    }
    pub fn resident(me: ResidentIn) -> Self {
        Self {
            viewer: me.viewer.clone(),
            secret: Some(crate::begun::secret(&me)),
            me: Some(me),
        }
    }
    pub fn number(&self) -> Option<&PersonalNumber> {
        self.me.as_ref().map(|me| &me.session.number)
    }
}
