//! What writes files: `new`, and all that writes while others read and write.

mod new;
#[cfg(unix)]
mod others;
