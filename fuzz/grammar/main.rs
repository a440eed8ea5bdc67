//! Answers `differential.py`, which compares `ftl::grammar` with the reference parser: reads texts from
//! standard input, each after a line with its length in bytes, and writes one line for each: its parts as
//! `M` (message), `T` (term), `C` (comment) or `J` (junk), with first byte and end.

use mira::internals::grammar::{self, Kind};
use std::io::{self, BufRead, Read, Write};

fn main() -> io::Result<()> {
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut line = String::new();
    while input.read_line(&mut line)? > 0 {
        let length: usize = line.trim().parse().map_err(io::Error::other)?;
        let mut bytes = vec![0; length];
        input.read_exact(&mut bytes)?;
        let text = String::from_utf8(bytes).map_err(io::Error::other)?;
        let parts = grammar::parts(&text, 0).map(|part| {
            let kind = match part.kind {
                Kind::Message => 'M',
                Kind::Term => 'T',
                Kind::Comment => 'C',
                Kind::Junk(_) => 'J',
            };
            format!("{kind}:{}:{}", part.start, part.end)
        });
        writeln!(output, "{}", parts.collect::<Vec<_>>().join(" "))?;
        output.flush()?;
        line.clear();
    }
    Ok(())
}
