#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::target("bank_answer")(bytes));
