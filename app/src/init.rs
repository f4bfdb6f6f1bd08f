//! `handslag init`: an empty store of a house in earnest gets its committee's first unit and first
//! administrator.

use crate::config::Config;
use crate::house::{self, EARNEST, MODE};
use access::{Held, Role};
use anyhow::{Context, bail};
use casework::{Actor, PersonalNumber, StaffId, UnitId};
use clap::Args;
use house_store::{StaffRecord, Unit};
use jiff::Timestamp;
use uuid::Uuid;

#[derive(Args)]
pub struct Init {
    /// Name of the first administrator.
    #[arg(long)]
    administrator: String,
    /// Their title.
    #[arg(long, default_value = "Systemförvaltare")]
    title: String,
    /// Name of the intake unit, where reports land.
    #[arg(long, default_value = "Mottagningen")]
    intake: String,
}

impl Init {
    /// The personal number is asked for on standard input: it must not stand in a command line.
    pub async fn run(&self, config: &Config) -> anyhow::Result<()> {
        if config.is_demo() {
            bail!("a demonstration prepares itself; `init` is for a house in earnest, with --config FILE");
        }
        let opened = house::open(config, true).await?;
        if !opened.empty {
            bail!("this store is prepared already");
        }
        eprintln!("Personal number of {}:", self.administrator);
        let mut typed = String::new();
        std::io::stdin().read_line(&mut typed)?;
        let now = Timestamp::now();
        let today = now.to_zoned(law::stockholm()).date();
        let number = PersonalNumber::parse(typed.trim(), today)
            .ok()
            .context("that is no personal number")?;
        if number.is_for_tests() {
            bail!("that is a test number: a house in earnest has no made-up people");
        }
        let id = StaffId(Uuid::new_v4());
        let by = Actor::House;
        let unit = UnitId::new("mottagning");
        let house = &opened.house;
        house
            .put_unit(
                &Unit {
                    id: unit.clone(),
                    name: self.intake.clone(),
                    is_intake: true,
                },
                Uuid::new_v4(),
                now,
                &by,
            )
            .await?;
        let record = StaffRecord {
            id,
            number,
            name: self.administrator.clone(),
            title: self.title.clone(),
        };
        house.put_staff(&record, Uuid::new_v4(), now, &by).await?;
        let held = Held {
            role: Role::SystemAdministrator,
            unit,
            from: today,
            to: None,
        };
        house.give_role(id, &held, Uuid::new_v4(), now, &by).await?;
        house.set(MODE, EARNEST, Uuid::new_v4(), now, &by).await?;
        println!(
            "The store is prepared. Start with `handslag --config FILE`; {} signs in with BankID.",
            self.administrator
        );
        Ok(())
    }
}
