//! How much of anything is taken from a stranger's files.

/// The largest `.ftl` file that is read, and the largest text that is made of one, in bytes. The
/// largest ones known in the wild have some 200 KiB.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;
