//! What stands when somebody is away, as far as whoever asks sees it.

use crate::committee::Committee;
use crate::worklist::{permitted, permitted_args};
use access::ListKey;
use case_store::Fault;
use casework::StaffId;
use db::{Query, Val};

/// Open cases of one handler.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub open: i64,
    /// Those of them with a protected identity that the stand-in is not named for.
    pub not_named: i64,
}

impl Committee {
    /// Of the handler's open cases that the holder of the key sees; with nobody who stands in, each is one that nobody
    /// is named for.
    pub async fn standing(
        &self,
        key: &ListKey,
        handler: StaffId,
        stand_in: Option<StaffId>,
    ) -> Result<Standing, Fault> {
        const SQL: &str = permitted!(
            "COUNT(*), COUNT(CASE WHEN a.protected = 1 AND NOT EXISTS (SELECT 1 FROM case_grant n \
             WHERE n.case_id = v.case_id AND n.staff = $18 AND n.kind = 'named') THEN 1 END)",
            "case_view v",
            "AND v.owner = $17 AND v.closed_at IS NULL"
        );
        let Some(mut args) = permitted_args(key)? else {
            return Ok(Standing::default());
        };
        let nobody = || crate::parts::NOBODY.to_owned();
        args.push(Val::from(handler.to_string()));
        args.push(Val::from(stand_in.map_or_else(nobody, |id| id.to_string())));
        let line = self.line("count-of-absent");
        let rows = self
            .store
            .logged_list(key, &line, vec![Query::new(SQL, args)])
            .await?;
        let counted = rows.iter().flatten().next().ok_or(Fault::Broken("count"))?;
        Ok(Standing {
            open: counted.i64(0)?,
            not_named: counted.i64(1)?,
        })
    }
}
