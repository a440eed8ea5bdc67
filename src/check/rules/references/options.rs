//! The options of NUMBER and DATETIME, as ECMA-402 has them.

/// One option.
#[derive(Debug)]
pub struct Option {
    /// Its name.
    pub name: &'static str,
    /// Whether it is NUMBER's, not DATETIME's.
    pub of_number: bool,
    /// What it takes.
    pub kind: Kind,
}

/// What an option takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number between these.
    Digits(u32, u32),
    /// Anything.
    Any,
}

/// Whether an option takes a value.
pub fn accepts(option: &Option, value: &str, is_string: bool) -> bool {
    match option.kind {
        Kind::OneOf(values) => values.contains(&value),
        Kind::Digits(from, to) => {
            !is_string
                && value
                    .parse::<u32>()
                    .is_ok_and(|digits| (from..=to).contains(&digits))
        }
        Kind::Any => true,
    }
}

const fn number(name: &'static str, kind: Kind) -> Option {
    Option {
        name,
        of_number: true,
        kind,
    }
}

const fn date(name: &'static str, kind: Kind) -> Option {
    Option {
        name,
        of_number: false,
        kind,
    }
}

const WIDTHS: Kind = Kind::OneOf(&["narrow", "short", "long"]);
const STYLES: Kind = Kind::OneOf(&["full", "long", "medium", "short"]);
const DIGITS: Kind = Kind::OneOf(&["numeric", "2-digit"]);
const YES_NO: Kind = Kind::OneOf(&["true", "false", "0", "1"]);

/// All of them.
pub const OPTIONS: &[Option] = &[
    number("type", Kind::OneOf(&["cardinal", "ordinal"])),
    number(
        "style",
        Kind::OneOf(&["decimal", "percent", "currency", "unit"]),
    ),
    number("currency", Kind::Any),
    number(
        "currencyDisplay",
        Kind::OneOf(&["symbol", "narrowSymbol", "code", "name"]),
    ),
    number("currencySign", Kind::OneOf(&["standard", "accounting"])),
    number("unit", Kind::Any),
    number("unitDisplay", WIDTHS),
    number(
        "useGrouping",
        Kind::OneOf(&["true", "false", "0", "1", "auto", "always", "min2"]),
    ),
    number("minimumIntegerDigits", Kind::Digits(1, 21)),
    number("minimumFractionDigits", Kind::Digits(0, 100)),
    number("maximumFractionDigits", Kind::Digits(0, 100)),
    number("minimumSignificantDigits", Kind::Digits(1, 21)),
    number("maximumSignificantDigits", Kind::Digits(1, 21)),
    number(
        "notation",
        Kind::OneOf(&["standard", "scientific", "engineering", "compact"]),
    ),
    number("compactDisplay", Kind::OneOf(&["short", "long"])),
    number(
        "signDisplay",
        Kind::OneOf(&["auto", "always", "never", "exceptZero", "negative"]),
    ),
    number("numberingSystem", Kind::Any),
    number("roundingMode", Kind::Any),
    number("roundingPriority", Kind::Any),
    number("roundingIncrement", Kind::Any),
    number(
        "trailingZeroDisplay",
        Kind::OneOf(&["auto", "stripIfInteger"]),
    ),
    date("dateStyle", STYLES),
    date("timeStyle", STYLES),
    date("weekday", WIDTHS),
    date("era", WIDTHS),
    date("year", DIGITS),
    date(
        "month",
        Kind::OneOf(&["numeric", "2-digit", "narrow", "short", "long"]),
    ),
    date("day", DIGITS),
    date("dayPeriod", WIDTHS),
    date("hour", DIGITS),
    date("minute", DIGITS),
    date("second", DIGITS),
    date("fractionalSecondDigits", Kind::Digits(1, 3)),
    date("hour12", YES_NO),
    date("hourCycle", Kind::OneOf(&["h11", "h12", "h23", "h24"])),
    date("timeZone", Kind::Any),
    date(
        "timeZoneName",
        Kind::OneOf(&[
            "short",
            "long",
            "shortOffset",
            "longOffset",
            "shortGeneric",
            "longGeneric",
        ]),
    ),
    date("calendar", Kind::Any),
    date("numberingSystem", Kind::Any),
    date("formatMatcher", Kind::Any),
];
