//! The placeholders of a message that is to be translated: a pattern without its words, its select
//! expressions with the plural forms of the language.

use crate::ftl::place;
use crate::language::plural::{FORMS, Forms, Plurals};
use fluent_syntax::ast::{
    Attribute, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use unic_langid::LanguageIdentifier;

/// Columns by which a part is indented under what it belongs to.
pub const STEP: usize = 4;

/// A message without its words.
#[derive(Debug)]
pub struct Placeholders {
    /// Its lines, without a line end after the last one.
    pub text: String,
    /// What numbers the plural forms in it are for: a line for each form, each list once.
    pub forms: Vec<String>,
}

/// Adds places to placeholders.
#[derive(Debug)]
pub struct Places<'a> {
    /// The text that the patterns were parsed from, in canonical form.
    pub source: &'a str,
    /// The language to translate into.
    pub tag: &'a LanguageIdentifier,
    /// What is added to.
    pub to: &'a mut Placeholders,
}

/// Returns a message or term without its words. Its value and its attributes are parsed from `source`, which is
/// in canonical form.
pub fn placeholders(
    source: &str,
    id: &str,
    (value, attributes): (Option<&Pattern<&str>>, &[Attribute<&str>]),
    tag: &LanguageIdentifier,
) -> Placeholders {
    let mut to = Placeholders {
        text: format!("{id} ="),
        forms: Vec::new(),
    };
    let mut places = Places {
        source,
        tag,
        to: &mut to,
    };
    if let Some(value) = value {
        places.pattern(value, STEP);
    }
    for attribute in attributes {
        places.line(STEP, &format!(".{} =", attribute.id.name));
        places.pattern(&attribute.value, 2 * STEP);
    }
    to
}

impl Places<'_> {
    /// Begins a line.
    pub fn line(&mut self, column: usize, text: &str) {
        self.to.text.push('\n');
        self.to.text.extend(std::iter::repeat_n(' ', column));
        self.to.text.push_str(text);
    }

    /// Adds the choices of a pattern whose lines begin in this column. One that has none needs
    /// none: whoever translates writes after the `=`.
    pub fn pattern(&mut self, pattern: &Pattern<&str>, column: usize) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            let mut expression = expression;
            while let Expression::Inline(InlineExpression::Placeable { expression: inner }) =
                expression
            {
                expression = inner;
            }
            if let Expression::Select { selector, variants } = expression {
                let brace = place::brace(self.source, expression);
                let head = self.source[brace..].lines().next().unwrap_or_default();
                self.line(column, head);
                if is_plural(variants) {
                    self.plural(variants, is_ordinal(selector), column + STEP);
                } else {
                    for variant in variants {
                        self.variant(key(variant), variant.default, variant, column + STEP);
                    }
                }
                self.line(column, "}");
            }
        }
    }

    /// Adds the exact numbers that the source has, then the forms that whole numbers need and `other`.
    fn plural(&mut self, variants: &[Variant<&str>], ordinal: bool, column: usize) {
        let plurals = Plurals::of_new(self.tag);
        let forms = plurals.and_then(|plurals| {
            if ordinal {
                plurals.ordinal
            } else {
                Some(plurals.cardinal)
            }
        });
        let forms: Vec<_> = forms.iter().flat_map(Forms::to_fill).collect();
        for variant in variants.iter().filter(|variant| is_number(variant)) {
            self.variant(key(variant), false, variant, column);
        }
        let like = |name: &str| {
            let same = variants.iter().find(|variant| key(variant) == name);
            same.or_else(|| variants.iter().find(|variant| variant.default))
        };
        for (form, _) in &forms {
            if let Some(like) = like(form) {
                self.variant(form, *form == "other", like, column);
            }
        }
        let note = describe(&forms);
        if !self.to.forms.contains(&note) {
            self.to.forms.push(note);
        }
    }

    /// Adds one variant, with the choices that the source has in it.
    fn variant(&mut self, key: &str, default: bool, like: &Variant<&str>, column: usize) {
        if default {
            self.line(column - 1, &format!("*[{key}]"));
        } else {
            self.line(column, &format!("[{key}]"));
        }
        self.pattern(&like.value, column + STEP);
    }
}

/// `[one]: 1, 21, 31, 41, …` for each form.
fn describe(forms: &[(&str, Vec<String>)]) -> String {
    let mut note = String::new();
    for (form, numbers) in forms {
        let more = if numbers.len() < 4 { "" } else { ", …" };
        note.extend(["[", form, "]: ", &numbers.join(", "), more, "\n"]);
    }
    note
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
        variant.key;
    key
}

fn is_number(variant: &Variant<&str>) -> bool {
    matches!(variant.key, VariantKey::NumberLiteral { .. })
}

/// Whether all keys are plural forms or numbers, and some key says that they are meant as such:
/// `[other]` alone may stand in any choice.
fn is_plural(variants: &[Variant<&str>]) -> bool {
    let is_form = |variant: &Variant<&str>| FORMS.contains(&key(variant));
    variants
        .iter()
        .all(|variant| is_number(variant) || is_form(variant))
        && variants.iter().any(|variant| key(variant) != "other")
}

/// Whether a selector asks for "1st, 2nd": `NUMBER($n, type: "ordinal")`.
fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { id, arguments } = selector else {
        return false;
    };
    id.name == "NUMBER"
        && arguments.named.iter().any(|argument| {
            argument.name.name == "type"
                && matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
        })
}
