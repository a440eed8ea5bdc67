//! How causes are declared: as a table.

use super::Value;

/// Declares an enum of causes: each with its data, and the message that reports it. The fields of a cause
/// are the message's arguments, under the same names.
macro_rules! causes {
    ($(#[$meta:meta])* $enum:ident {
        $( $(#[$doc:meta])* $name:ident $({ $($field:ident: $type:ty),+ })? => $id:literal, )+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $enum {
            $( $(#[$doc])* $name $({
                $(
                    #[allow(missing_docs, reason = "named after the argument of the message")]
                    $field: $type
                ),+
            })?, )+
        }

        impl $enum {
            /// Returns the message that reports the cause; its attribute `.help` says what to do.
            pub fn phrase(&self) -> $crate::phrase::Phrase {
                use $crate::phrase::Phrase;
                #[allow(unused_imports, reason = "not every table has arguments")]
                use $crate::phrase::causes::Argument as _;
                match self {
                    $( Self::$name $({ $($field),+ })? =>
                        Phrase::new($id) $( $(.with(stringify!($field), $field.value()))+ )?, )+
                }
            }
        }
    };
}

pub(crate) use causes;

/// What a cause hands to its message.
pub(crate) trait Argument {
    /// Returns the value of the message's argument.
    fn value(&self) -> Value;
}

impl Argument for String {
    fn value(&self) -> Value {
        self.as_str().into()
    }
}

impl Argument for &'static str {
    fn value(&self) -> Value {
        (*self).into()
    }
}

impl Argument for usize {
    fn value(&self) -> Value {
        (*self).into()
    }
}
