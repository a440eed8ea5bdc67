//! Every word that a person reads is a message, in every language.

mod direction;
mod findings;
mod messages;
mod narrow;
mod pseudo;
