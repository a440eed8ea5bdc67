//! `unused-allow`: a comment `# mira: allow(rule) reason` that silences nothing, or names no rule. It
//! would hide the next fault of that kind. It is found after all rules have
//! run (`check::suppress::allow`).

use crate::check::rule::{BASE, Rule};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unused-allow",
    source: "hello = Hello, { $name }!\n",
    wrong: "# mira: allow(missing-variable) The greeting is for everybody.\nhello = ¡Hola, { $name }!\n",
    right: "# mira: allow(missing-variable) The greeting is for everybody.\nhello = ¡Hola a todos!\n",
    comment: None,
    ..BASE
};
