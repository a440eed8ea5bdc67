//! A [`Failure`] in English, for programs that use the library; [`run`](crate::run()) reports it in
//! the reader's language.

use crate::failure::Failure;
use crate::interface::Interface;
use std::fmt;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Interface::english().say(&self.phrase()))
    }
}
