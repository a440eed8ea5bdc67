//! Reading an organisation's statements.

mod letter;
mod site;
#[cfg(unix)]
mod site_disk;
