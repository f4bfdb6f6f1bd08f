//! Which keys signed checkpoints and the register of destruction here, and from where on each of them did. One hands over
//! to the next by place and not by time: what an older key signed is good up to there, however the clocks go.

use crate::chain::{self, Hash};
use crate::checkpoint::Finding;
use crate::store::{CaseStore, Fault};
use db::{Query, Row, Stmt, Unit, args};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// One that has signed here, by its public half.
#[derive(Clone, Debug, PartialEq)]
pub struct SigningKeyHere {
    pub no: i64,
    pub public: VerifyingKey,
    pub at: Timestamp,
    /// The first checkpoint that it signed.
    pub first: i64,
    /// The last line of the register of destruction that those before it signed.
    pub register: i64,
    /// Its own, over all that stands here of it and of those before it. The first has none.
    signature: Vec<u8>,
}

impl SigningKeyHere {
    fn of(row: &Row) -> Result<Self, Fault> {
        let broken = || Fault::Broken("signing key");
        let public = row.bytes(1)?.try_into().map_err(|_| broken())?;
        Ok(Self {
            no: row.i64(0)?,
            public: VerifyingKey::from_bytes(&public).map_err(|_| broken())?,
            at: Timestamp::from_microsecond(row.i64(2)?).map_err(|_| broken())?,
            first: row.i64(3)?,
            register: row.i64(4)?,
            signature: row.bytes(5)?.to_vec(),
        })
    }

    fn digest(&self, before: &Hash) -> Hash {
        let mut sum = Sha256::new();
        sum.update(b"handslag checkpoint key");
        sum.update(before);
        sum.update(self.public.as_bytes());
        for number in [self.no, self.at.as_microsecond(), self.first, self.register] {
            sum.update(number.to_be_bytes());
        }
        sum.finalize().into()
    }
}

/// Tells keys apart.
pub fn fingerprint(public: &VerifyingKey) -> String {
    let sum = Sha256::digest([b"handslag checkpoint key".as_slice(), public.as_bytes()].concat());
    hex::encode(sum)[..32].to_owned()
}

const BOOK: &str = "SELECT no, public, at, first, register, signature FROM signing_key ORDER BY no";

/// Whose signature is good where: oldest first.
pub(crate) struct Signers(Vec<SigningKeyHere>);

impl Signers {
    pub(crate) fn of_checkpoint(&self, no: i64, key: &VerifyingKey) -> VerifyingKey {
        self.last(|here| here.first <= no, key)
    }

    pub(crate) fn of_destruction(&self, no: i64, key: &VerifyingKey) -> VerifyingKey {
        self.last(|here| here.register < no, key)
    }

    fn last(&self, signs: impl Fn(&&SigningKeyHere) -> bool, key: &VerifyingKey) -> VerifyingKey {
        self.0.iter().rfind(signs).map_or(*key, |here| here.public)
    }

    /// The checkpoint with which the newest took over: that many must still be there.
    pub(crate) fn took_over(&self) -> i64 {
        let newest = self.0.last().filter(|here| here.no > 1);
        newest.map_or(0, |here| here.first)
    }
}

impl CaseStore {
    /// Oldest first; the newest signs. None: nobody has said yet, and any key signs.
    pub async fn signing_keys(&self) -> Result<Vec<SigningKeyHere>, Fault> {
        let rows = self.db().read(Query::new(BOOK, args![])).await?;
        rows.iter().map(SigningKeyHere::of).collect()
    }

    /// Did this key sign what was signed last? True where nothing was.
    pub async fn was_signed_by(&self, public: &VerifyingKey) -> Result<bool, Fault> {
        let Some(newest) = self.newest_checkpoint().await? else {
            return Ok(true);
        };
        let bytes = |text: &str| hex::decode(text).map_err(|_| Fault::Broken("checkpoint"));
        let signature = Signature::from_slice(&bytes(&newest.signature)?);
        let digest = bytes(&newest.digest)?;
        Ok(signature.is_ok_and(|signature| public.verify(&digest, &signature).is_ok()))
    }

    /// The key that has signed from the beginning. False: another node was first to say.
    pub async fn is_signed_by(&self, public: &VerifyingKey, now: Timestamp) -> Result<bool, Fault> {
        let first = self.line(1, public, now, 1, 0);
        self.told(Unit::from(vec![written(&first)])).await
    }

    /// From now on this key signs, beginning with a checkpoint of its own in the same unit of work: whoever signs at the same
    /// time with the key before it is too late and leaves nothing. False: try again.
    pub async fn hand_over(&self, key: &SigningKey, now: Timestamp) -> Result<bool, Fault> {
        let book = self.signing_keys().await?;
        let last = book.last().ok_or(Fault::Broken("signing key"))?;
        let register = Query::new("SELECT COALESCE(MAX(no), 0) FROM destruction", args![]);
        let register = self.db().read(register).await?[0].i64(0)?;
        let (first, checkpoint) = self.next_checkpoint(key, now).await?;
        let mut new = self.line(last.no + 1, &key.verifying_key(), now, first, register);
        let before = book
            .iter()
            .fold(chain::START, |before, here| here.digest(&before));
        new.signature = key.sign(&new.digest(&before)).to_bytes().to_vec();
        let retired = Stmt::new(
            "UPDATE signing_key SET retired_at = $2 WHERE no = $1 AND retired_at IS NULL",
            args![last.no, now.as_microsecond()],
        );
        let longer = Stmt::new("SELECT no FROM destruction WHERE no > $1", args![register]);
        let mut unit = Unit::from(vec![retired.expect_rows(1), longer.expect_rows(0), written(&new)]);
        unit.extend(checkpoint);
        self.told(unit).await
    }

    /// Nothing is signed by a key that has handed over. For a unit of work, before what it signed; the row is held until
    /// that unit's end, so that nobody hands over meanwhile.
    pub(crate) async fn still_signs(&self, key: &SigningKey) -> Result<Option<Stmt>, Fault> {
        match self.signing_keys().await?.last() {
            None => Ok(None),
            Some(here) if here.public != key.verifying_key() => Err(Fault::AnotherSigns),
            Some(here) => {
                let stmt = Stmt::new(
                    "UPDATE signing_key SET register = register WHERE no = $1 AND retired_at IS NULL",
                    args![here.no],
                );
                Ok(Some(stmt.expect_rows(1)))
            }
        }
    }

    /// The book held against the key that signs now, which vouches for all before it.
    pub(crate) async fn verified_signers(
        &self,
        key: &VerifyingKey,
        findings: &mut Vec<Finding>,
    ) -> Result<Signers, Fault> {
        let book = self.signing_keys().await?;
        let (mut before, mut first, mut register) = (chain::START, 0, 0);
        for (place, here) in book.iter().enumerate() {
            let digest = here.digest(&before);
            let signature = Signature::from_slice(&here.signature);
            let own = signature.is_ok_and(|signature| here.public.verify(&digest, &signature).is_ok());
            let follows = here.no == place as i64 + 1 && here.first > first && here.register >= register;
            let newest = place + 1 < book.len() || here.public == *key;
            if !follows || !newest || place > 0 && !own {
                findings.push(Finding::BadSigningKey { no: here.no });
            }
            (before, first, register) = (digest, here.first, here.register);
        }
        Ok(Signers(book))
    }

    fn line(
        &self,
        no: i64,
        public: &VerifyingKey,
        at: Timestamp,
        first: i64,
        register: i64,
    ) -> SigningKeyHere {
        // As it will be read again.
        let at = Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at);
        SigningKeyHere {
            no,
            public: *public,
            at,
            first,
            register,
            signature: Vec::new(),
        }
    }

    async fn told(&self, unit: Unit) -> Result<bool, Fault> {
        match self.db().commit(unit).await {
            Ok(_) => Ok(true),
            Err(db::CommitError::Conflict) => Ok(false),
            Err(other) => Err(other.into()),
        }
    }
}

fn written(here: &SigningKeyHere) -> Stmt {
    Stmt::new(
        "INSERT INTO signing_key (no, public, at, first, register, signature) VALUES ($1, $2, $3, $4, $5, $6)",
        args![
            here.no,
            here.public.as_bytes().to_vec(),
            here.at.as_microsecond(),
            here.first,
            here.register,
            here.signature.clone()
        ],
    )
}
