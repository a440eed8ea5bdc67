//! What writes files: `new` (`added` for what is there), and all that writes while others read and write.

mod added;
mod new;
#[cfg(unix)]
mod others;
