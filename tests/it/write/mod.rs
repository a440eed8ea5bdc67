//! What writes files: `new` (`added` for what is there), and all that writes while others read and write.

mod added;
#[cfg(unix)]
mod kept;
mod new;
#[cfg(unix)]
mod others;
