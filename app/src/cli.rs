//! What can be asked of the binary.

use crate::config::{self, Config};
use crate::{backups, checks, guide, houses, init, reference, restore, rotation, serve, texts};
use clap::{Parser, Subcommand};
use law::commands::Asked;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Handslag: an open social services system for Swedish municipalities.
#[derive(Parser)]
#[command(version, about)]
pub struct Cli {
    /// Folder of the stores (SQLite), the keys and the demonstration's files.
    #[arg(
        long,
        global = true,
        env = "HANDSLAG_DATA",
        default_value = "data",
        value_name = "FOLDER"
    )]
    pub data: PathBuf,
    /// Address and port to serve on. A demonstration refuses any address but this machine's own.
    #[arg(
        long,
        global = true,
        env = "HANDSLAG_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS"
    )]
    pub listen: SocketAddr,
    /// MiB of case texts that are kept folded in memory, of all houses together; about three times as much memory is used.
    #[arg(
        long,
        global = true,
        env = "HANDSLAG_MEMORY_FOR_CASES",
        default_value_t = views::USUALLY,
        value_parser = clap::value_parser!(u64).range(..=65_536),
        value_name = "MIB"
    )]
    pub memory_for_cases: u64,
    /// Address and port where a collector may ask for metrics (`/metrics`): of this machine or of a private network.
    #[arg(long, global = true, env = "HANDSLAG_METRICS", value_name = "ADDRESS")]
    pub metrics: Option<SocketAddr>,
    /// Address and port of a collector of OpenTelemetry (OTLP over HTTP, usually port 4318) that traces go to: of this machine or of a
    /// private network. Without it: none.
    #[arg(long, global = true, env = "HANDSLAG_TRACES", value_name = "ADDRESS")]
    pub traces: Option<SocketAddr>,
    /// How many of all requests are traced: 1 is each, 0.01 each hundredth.
    #[arg(
        long,
        global = true,
        env = "HANDSLAG_TRACES_SHARE",
        default_value_t = 0.01,
        value_name = "SHARE"
    )]
    pub traces_share: f64,
    /// Seconds between being told to end (SIGTERM) and ending, in which `/halsa/redo` says no. A demonstration ends at once.
    #[arg(
        long,
        global = true,
        env = "HANDSLAG_DRAIN",
        default_value_t = 5,
        value_name = "SECONDS"
    )]
    pub drain: u64,
    /// Configuration of a house in earnest, or a folder of such files, each a house of its own. Without it: a demonstration
    /// with made-up people.
    #[arg(long, global = true, env = "HANDSLAG_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Which house a command is about, where `--config` is a folder: its file's name without `.toml`.
    #[arg(long, global = true, env = "HANDSLAG_HOUSE", value_name = "NAME")]
    pub house: Option<String>,
    /// What is logged, in the words of `tracing` (`info`, `handslag=debug,warn`, …).
    #[arg(
        long,
        global = true,
        env = "HANDSLAG_LOG",
        default_value = "warn",
        value_name = "WORDS"
    )]
    pub log: String,
    /// Demonstration only: inhabitants of the made-up municipality, when an empty store is filled.
    #[cfg(feature = "demo")]
    #[arg(long, global = true, default_value_t = 15_000, value_name = "NUMBER")]
    pub inhabitants: u32,
    /// Demonstration only: the same seed makes the same municipality.
    #[cfg(feature = "demo")]
    #[arg(long, global = true, default_value_t = 1, value_name = "NUMBER")]
    pub seed: u64,
    /// Demonstration only: where the simulator keeps its certificates between starts, instead of the data folder.
    #[cfg(feature = "demo")]
    #[arg(long, global = true, env = "HANDSLAG_DEMO_KEYS", value_name = "FOLDER")]
    pub demo_keys: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve both halves (what it does when nothing is said).
    Serve,
    /// Prepare an empty store of a house in earnest: the committee and its first administrator.
    Init(init::Init),
    /// The law as the house counts it.
    Law {
        #[command(subcommand)]
        ask: Law,
    },
    /// Check every chain of events against the signed checkpoints.
    VerifyLog,
    /// Fold every view anew from what happened.
    RebuildViews,
    /// Everything the stores hold as one encrypted file, while the house is at work.
    Backup(backups::Backup),
    /// Make a key pair for backups: the secret half into a file, the public half on standard output.
    BackupKey(backups::BackupKey),
    /// A backup into empty stores, of either engine; or a drill that proves it.
    Restore(restore::Restore),
    /// The keys that seal files and drafts, and those that sign checkpoints.
    Keys {
        #[command(subcommand)]
        ask: rotation::Asked,
    },
    /// Read the configuration, its certificates and keys, and say everything that is wrong with them.
    CheckConfig,
    /// How far each language has come with the texts that residents read.
    Texts(texts::Asked),
    /// The guide: what is wrong with its articles, and what they want.
    Guide {
        #[command(subcommand)]
        ask: guide::Asked,
    },
    /// Every option, command and key of the configuration, as a page in Markdown.
    ConfigReference,
    /// Makes PDF of what it is given; started by the server itself.
    #[cfg(feature = "pdf")]
    #[command(hide = true)]
    PdfWorker,
    /// Fill an empty demonstration store with a made-up municipality and stop.
    #[cfg(feature = "demo")]
    Town,
    /// The made-up neighbours of a demonstration: BankID and the population register.
    #[cfg(feature = "demo")]
    #[command(hide = true)]
    DemoNeighbours { folder: PathBuf },
}

#[derive(Subcommand)]
enum Law {
    /// Every rule, or those of a process.
    List { process: Option<String> },
    /// One rule with its versions.
    Show { rule: String },
    /// When a rule's clock runs out.
    Due {
        rule: String,
        /// A date (2026-11-22) or a time with offset (2026-11-22T14:05:00+01:00).
        start: String,
        #[arg(long)]
        json: bool,
        /// Count also what began before the rule came into force, where a transition provision says so.
        #[arg(long)]
        transition: bool,
    },
}

/// What was asked for cannot be answered, whatever the house does: status 2, as for an unknown option.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct WronglyAsked(String);

pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("handslag: {error:#}");
            ExitCode::from(if error.is::<WronglyAsked>() { 2 } else { 1 })
        }
    }
}

fn run(mut cli: Cli) -> anyhow::Result<()> {
    let command = cli.command.take().unwrap_or(Command::Serve);
    if let Command::Law { ask } = &command {
        return law(ask);
    }
    if let Command::ConfigReference = &command {
        print!("{}", reference::printed());
        return Ok(());
    }
    if let Command::Texts(asked) = &command {
        return asked.run();
    }
    if let Command::Guide { ask } = &command {
        return ask.run();
    }
    if let Command::BackupKey(key) = &command {
        return key.run();
    }
    #[cfg(feature = "pdf")]
    if let Command::PdfWorker = &command {
        return Ok(letters::worker::serve(
            std::io::stdin().lock(),
            std::io::stdout().lock(),
        )?);
    }
    rustls::crypto::ring::default_provider()
        .install_default()
        .ok()
        .unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    if let (Some(folder), None) = (config::folder(&cli), &cli.house) {
        match command {
            Command::Serve => return runtime.block_on(houses::serve(&cli, folder)),
            Command::CheckConfig => return checks::check_configs(&cli, folder),
            _ => {}
        }
    }
    let config = Config::read(&cli)?;
    match command {
        Command::Serve => runtime.block_on(serve::serve(&cli, config)),
        Command::Init(init) => runtime.block_on(init.run(&config)),
        Command::Backup(backup) => runtime.block_on(backup.run(&config)),
        Command::Restore(restore) => runtime.block_on(restore.run(&config)),
        Command::Keys { ask } => runtime.block_on(ask.run(&config)),
        Command::VerifyLog => runtime.block_on(checks::verify_log(&config)),
        Command::RebuildViews => runtime.block_on(checks::rebuild_views(&config)),
        Command::CheckConfig => checks::check_config(&cli, &config),
        #[cfg(feature = "demo")]
        Command::Town => runtime.block_on(crate::demo::town(&cli, &config)),
        #[cfg(feature = "demo")]
        Command::DemoNeighbours { folder } => {
            runtime.block_on(crate::demo::neighbours(&folder, cli.demo_keys))
        }
        #[cfg(feature = "pdf")]
        Command::PdfWorker => Ok(()),
        Command::Law { .. }
        | Command::Texts(_)
        | Command::Guide { .. }
        | Command::ConfigReference
        | Command::BackupKey(_) => Ok(()),
    }
}

fn law(ask: &Law) -> anyhow::Result<()> {
    let catalogue = law::Catalogue::national();
    let told = match ask {
        Law::List { process } => {
            let today = jiff::Timestamp::now().to_zoned(law::stockholm()).date();
            law::commands::list(catalogue, process.as_deref(), today)
        }
        Law::Show { rule } => law::commands::show(catalogue, rule),
        Law::Due {
            rule,
            start,
            json,
            transition,
        } => {
            let (json, transition) = (*json, *transition);
            law::commands::due(catalogue, rule, start, Asked { json, transition })
        }
    };
    match told {
        Ok(told) => {
            println!("{}", told.trim_end());
            Ok(())
        }
        Err(why) => Err(WronglyAsked(why).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What systemd and the container start is what can be asked of the binary.
    #[test]
    fn the_units_ask_for_what_there_is() {
        for file in ["handslag.service", "handslag-backup.service"] {
            let path = format!("{}/../install/{file}", env!("CARGO_MANIFEST_DIR"));
            let unit = std::fs::read_to_string(&path).expect("the unit");
            let start = unit
                .lines()
                .find_map(|line| line.strip_prefix("ExecStart="))
                .expect("a start");
            let asked = Cli::try_parse_from(start.split_whitespace()).map_err(|error| error.to_string());
            assert!(asked.is_ok(), "{file}: {:?}", asked.err());
        }
    }
}
