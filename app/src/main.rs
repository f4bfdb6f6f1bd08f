//! Where the binary begins; everything is in the library beside it.

fn main() -> std::process::ExitCode {
    handslag::cli::main()
}
