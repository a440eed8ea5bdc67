//! Rules about references, functions and their arguments.

pub mod cyclic_reference;
pub mod invalid_argument;
pub mod missing_argument;
pub mod options;
pub mod term;
pub mod unknown_argument;
pub mod unknown_function;
pub mod unknown_platform;
pub mod unknown_reference;
