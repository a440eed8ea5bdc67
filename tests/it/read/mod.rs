//! Reading an organisation's statements.

mod letter;
mod site;
