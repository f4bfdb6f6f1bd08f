//! *Provräkning* in the browser: three functions that the page's script calls, and nothing else.
//!
//! The script asks for room, writes a message there, asks for it to be drawn, and reads the markup. What the message is
//! and what is drawn stands in `test_calculation`, which the server calls too. Must never fetch, keep or send anything:
//! the module imports nothing, so it cannot.

use std::sync::{Mutex, PoisonError};

static MESSAGE: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static DRAWN: Mutex<String> = Mutex::new(String::new());

/// Where to write a message of so many bytes.
#[allow(unsafe_code, reason = "the browser calls it by name")]
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    let mut message = MESSAGE.lock().unwrap_or_else(PoisonError::into_inner);
    *message = vec![0; bytes];
    message.as_mut_ptr()
}

/// Reads the message and draws the answer; how many bytes it has.
#[allow(unsafe_code, reason = "the browser calls it by name")]
#[unsafe(no_mangle)]
pub extern "C" fn draw() -> usize {
    let message = MESSAGE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut drawn = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
    *drawn = test_calculation::by_message(&String::from_utf8_lossy(&message));
    drawn.len()
}

/// Where the answer stands.
#[allow(unsafe_code, reason = "the browser calls it by name")]
#[unsafe(no_mangle)]
pub extern "C" fn drawn() -> *const u8 {
    DRAWN.lock().unwrap_or_else(PoisonError::into_inner).as_ptr()
}
