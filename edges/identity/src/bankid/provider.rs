//! BankID as an [`IdentityProvider`]: the client, the order and the verification joined.

use super::message::SIGNATURE_REFUSED;
use super::order::{Order, Step};
use super::wire::{CompletionData, Requirement, StartRequest, Started, VisibleDataFormat, Web};
use super::{Client, Fault};
use crate::provider::{Answer, Attempt, Identified, IdentityProvider, Level, Progress, Purpose, Wish};
use crate::verify::{Expected, Refused, Risk, Trust, verify};
use jiff::Timestamp;
use std::net::IpAddr;

/// About five minutes of codes before the person must press a button.
const RENEWALS_MAX: u8 = 9;
/// What the service takes, counted in base64.
const VISIBLE_MAX: (usize, usize) = (1_500, 40_000);
const NON_VISIBLE_MAX: (usize, usize) = (1_500, 200_000);

pub struct BankId {
    client: Client,
    trust: Trust,
}

impl BankId {
    /// `trust` is the root of people's certificates, which is not that of the servers.
    pub fn new(client: Client, trust: Trust) -> Self {
        Self { client, trust }
    }

    async fn order(&self, wish: &Wish) -> Result<Started, Fault> {
        let request = request(wish)?;
        match wish.purpose {
            Purpose::Identify => self.client.auth(&request).await,
            Purpose::Sign => self.client.sign(&request).await,
        }
    }

    async fn ask(&self, order: &mut Order, now: Timestamp) -> Result<Progress, Fault> {
        if order.is_over() {
            return Err(Fault::WrongAttempt);
        }
        if !order.may_collect(now) {
            return Ok(Progress::Waiting {
                message_key: order.message_key(),
            });
        }
        order.asked(now);
        let answer = match self.client.collect(order.order_ref()).await {
            Err(Fault::TooManyRequests) => {
                return Ok(Progress::Waiting {
                    message_key: order.message_key(),
                });
            }
            // the service no longer knows the order: collected already, or forgotten
            Err(gone @ Fault::InvalidParameters) => {
                order.close();
                return Ok(Progress::Failed {
                    message_key: gone.message_key(),
                });
            }
            answer => answer?,
        };
        match order.heard(answer, RENEWALS_MAX) {
            Step::Wait => Ok(Progress::Waiting {
                message_key: order.message_key(),
            }),
            Step::Failed(_) => Ok(Progress::Failed {
                message_key: order.message_key(),
            }),
            Step::Renew => {
                let started = self.order(order.wish()).await.inspect_err(|_| order.close())?;
                order.renewed(started, now);
                Ok(Progress::Renewed {
                    message_key: order.message_key(),
                })
            }
            Step::Complete(completion) => Ok(match identified(order.wish(), &completion, &self.trust, now) {
                Ok(person) => Progress::Done(Box::new(person)),
                Err(why) => {
                    tracing::error!(%why, order = order.order_ref(), "BankID's evidence did not hold");
                    Progress::Failed {
                        message_key: SIGNATURE_REFUSED,
                    }
                }
            }),
        }
    }
}

impl IdentityProvider for BankId {
    fn key(&self) -> &'static str {
        "bankid"
    }

    fn start(&self, wish: Wish, now: Timestamp) -> Answer<'_, Attempt> {
        Box::pin(async move {
            let started = self.order(&wish).await?;
            Ok(Attempt::BankId(Box::new(Order::begin(wish, started, now))))
        })
    }

    fn collect<'a>(&'a self, attempt: &'a mut Attempt, now: Timestamp) -> Answer<'a, Progress> {
        Box::pin(async move {
            let Attempt::BankId(order) = attempt;
            self.ask(order, now).await
        })
    }

    fn cancel<'a>(&'a self, attempt: &'a mut Attempt) -> Answer<'a, ()> {
        Box::pin(async move {
            let Attempt::BankId(order) = attempt;
            if order.is_over() {
                return Ok(());
            }
            order.close();
            match self.client.cancel(order.order_ref()).await {
                // the order was over before the person left
                Err(Fault::InvalidParameters) => Ok(()),
                done => done,
            }
        })
    }
}

fn request(wish: &Wish) -> Result<StartRequest, Fault> {
    if wish.purpose == Purpose::Sign && wish.visible_text.as_ref().is_none_or(String::is_empty) {
        return Err(Fault::TextMissing);
    }
    fits(
        wish.visible_text.as_ref().map(String::len),
        wish.purpose,
        VISIBLE_MAX,
    )?;
    fits(
        wish.non_visible.as_ref().map(Vec::len),
        wish.purpose,
        NON_VISIBLE_MAX,
    )?;
    let visitor = &wish.visitor;
    Ok(StartRequest {
        end_user_ip: visitor.address,
        requirement: Requirement {
            pin_code: wish.pin_code.then_some(true),
            personal_number: wish.person.clone(),
            ..Requirement::default()
        },
        user_visible_data: wish.visible_text.clone(),
        user_non_visible_data: wish.non_visible.clone(),
        user_visible_data_format: wish.markdown.then_some(VisibleDataFormat::SimpleMarkdownV1),
        return_url: wish.return_url.clone(),
        return_risk: Some(true),
        web: Some(Web::new(
            &visitor.referring_domain,
            &visitor.user_agent,
            &visitor.device_identifier,
        )),
    })
}

fn fits(bytes: Option<usize>, purpose: Purpose, (identify, sign): (usize, usize)) -> Result<(), Fault> {
    let most = if purpose == Purpose::Sign { sign } else { identify };
    let bytes = bytes.unwrap_or(0).div_ceil(3) * 4;
    if bytes > most {
        Err(Fault::TextTooLong { bytes })
    } else {
        Ok(())
    }
}

fn identified(
    wish: &Wish,
    completion: &CompletionData,
    trust: &Trust,
    now: Timestamp,
) -> Result<Identified, Refused> {
    let expected = Expected {
        purpose: wish.purpose,
        visible_text: wish.visible_text.clone(),
        non_visible: wish.non_visible.clone(),
        person: wish.person.clone(),
    };
    let mut evidence = verify(
        &completion.signature,
        &completion.ocsp_response,
        &expected,
        trust,
        now,
    )?;
    // what the answer says beside the signature must be what the signature says
    if completion.user.personal_number != evidence.personal_number {
        return Err(Refused::OtherPerson);
    }
    evidence.risk = completion.risk.as_deref().and_then(Risk::read);
    let browser = wish.visitor.address.to_canonical();
    let same_address = completion
        .device
        .as_ref()
        .and_then(|device| device.ip_address.as_ref()?.parse::<IpAddr>().ok())
        .map(|address| address.to_canonical())
        .filter(|app| app.is_ipv4() == browser.is_ipv4())
        .map(|app| app == browser);
    Ok(Identified {
        personal_number: evidence.personal_number.clone(),
        name: evidence.name.clone(),
        level: Level::Three,
        issued_on: completion.bank_id_issue_date,
        same_address,
        evidence,
    })
}
