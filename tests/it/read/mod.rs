//! Reading an organisation's statements.

mod catalog;
mod letter;
mod locale;
mod site;
#[cfg(unix)]
mod site_disk;
