//! The options of NUMBER and DATETIME, as ECMA-402 has them.

/// One option.
#[derive(Debug)]
pub struct Option {
    /// Its name.
    pub name: &'static str,
    /// Whether it is NUMBER's, not DATETIME's.
    pub of_number: bool,
    /// What it takes.
    pub kind: ValueKind,
}

/// What an option takes.
#[derive(Clone, Copy, Debug)]
pub enum ValueKind {
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
        ValueKind::OneOf(values) => values.contains(&value),
        ValueKind::Digits(from, to) => {
            !is_string
                && value
                    .parse::<u32>()
                    .is_ok_and(|digits| (from..=to).contains(&digits))
        }
        ValueKind::Any => true,
    }
}

const fn number(name: &'static str, kind: ValueKind) -> Option {
    Option {
        name,
        of_number: true,
        kind,
    }
}

const fn date(name: &'static str, kind: ValueKind) -> Option {
    Option {
        name,
        of_number: false,
        kind,
    }
}

const WIDTHS: ValueKind = ValueKind::OneOf(&["narrow", "short", "long"]);
const STYLES: ValueKind = ValueKind::OneOf(&["full", "long", "medium", "short"]);
const DIGITS: ValueKind = ValueKind::OneOf(&["numeric", "2-digit"]);
const YES_NO: ValueKind = ValueKind::OneOf(&["true", "false", "0", "1"]);

/// All of them.
pub const OPTIONS: &[Option] = &[
    number("type", ValueKind::OneOf(&["cardinal", "ordinal"])),
    number(
        "style",
        ValueKind::OneOf(&["decimal", "percent", "currency", "unit"]),
    ),
    number("currency", ValueKind::Any),
    number(
        "currencyDisplay",
        ValueKind::OneOf(&["symbol", "narrowSymbol", "code", "name"]),
    ),
    number(
        "currencySign",
        ValueKind::OneOf(&["standard", "accounting"]),
    ),
    number("unit", ValueKind::Any),
    number("unitDisplay", WIDTHS),
    number(
        "useGrouping",
        ValueKind::OneOf(&["true", "false", "0", "1", "auto", "always", "min2"]),
    ),
    number("minimumIntegerDigits", ValueKind::Digits(1, 21)),
    number("minimumFractionDigits", ValueKind::Digits(0, 100)),
    number("maximumFractionDigits", ValueKind::Digits(0, 100)),
    number("minimumSignificantDigits", ValueKind::Digits(1, 21)),
    number("maximumSignificantDigits", ValueKind::Digits(1, 21)),
    number(
        "notation",
        ValueKind::OneOf(&["standard", "scientific", "engineering", "compact"]),
    ),
    number("compactDisplay", ValueKind::OneOf(&["short", "long"])),
    number(
        "signDisplay",
        ValueKind::OneOf(&["auto", "always", "never", "exceptZero", "negative"]),
    ),
    number("numberingSystem", ValueKind::Any),
    number("roundingMode", ValueKind::Any),
    number("roundingPriority", ValueKind::Any),
    number("roundingIncrement", ValueKind::Any),
    number(
        "trailingZeroDisplay",
        ValueKind::OneOf(&["auto", "stripIfInteger"]),
    ),
    date("dateStyle", STYLES),
    date("timeStyle", STYLES),
    date("weekday", WIDTHS),
    date("era", WIDTHS),
    date("year", DIGITS),
    date(
        "month",
        ValueKind::OneOf(&["numeric", "2-digit", "narrow", "short", "long"]),
    ),
    date("day", DIGITS),
    date("dayPeriod", WIDTHS),
    date("hour", DIGITS),
    date("minute", DIGITS),
    date("second", DIGITS),
    date("fractionalSecondDigits", ValueKind::Digits(1, 3)),
    date("hour12", YES_NO),
    date("hourCycle", ValueKind::OneOf(&["h11", "h12", "h23", "h24"])),
    date("timeZone", ValueKind::Any),
    date(
        "timeZoneName",
        ValueKind::OneOf(&[
            "short",
            "long",
            "shortOffset",
            "longOffset",
            "shortGeneric",
            "longGeneric",
        ]),
    ),
    date("calendar", ValueKind::Any),
    date("numberingSystem", ValueKind::Any),
    date("formatMatcher", ValueKind::Any),
];
