//! Rules about variables.

pub mod bare;
pub mod missing_variable;
pub mod placeholder;
pub mod unbraced_variable;
pub mod unknown_variable;
