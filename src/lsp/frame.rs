//! Messages as they are sent: a header with the length, an empty line, JSON.
//!
//! `lsp-server` has this too, but reserves whatever length a header names, and ends where JSON is wrong.

use lsp_server::Message;
use std::io::{self, BufRead, Read as _, Write};

/// Bytes of the longest message that is read.
const MOST_BYTES: u64 = 128 << 20;

/// Bytes of the longest line of a header.
const MOST_HEADER: u64 = 4096;

/// Something that was read.
#[derive(Debug)]
pub enum Arrived {
    /// A message.
    Message(Message),
    /// What is none: it is skipped.
    Unreadable,
}

/// Reads the next message. Returns `None` where the stream ends, or where a header does not say how long its
/// message is: there is no place from which to go on.
pub fn read(input: &mut impl BufRead) -> Option<Arrived> {
    let length = header(input)?;
    let mut content = Vec::new();
    // Memory grows with what arrives, not with what the header promises.
    let read = input.take(length).read_to_end(&mut content).ok()?;
    if (read as u64) < length {
        return None;
    }
    Some(match serde_json::from_slice(&content) {
        Ok(message) => Arrived::Message(message),
        Err(_) => Arrived::Unreadable,
    })
}

/// Reads a header; returns the length in bytes.
fn header(input: &mut impl BufRead) -> Option<u64> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        input.take(MOST_HEADER).read_until(b'\n', &mut line).ok()?;
        let line = line.strip_suffix(b"\n")?;
        let line = std::str::from_utf8(line.strip_suffix(b"\r").unwrap_or(line)).ok()?;
        if line.is_empty() {
            return length;
        }
        let (name, value) = line.split_once(':')?;
        if name.eq_ignore_ascii_case("Content-Length") {
            length = Some(
                value
                    .trim()
                    .parse()
                    .ok()
                    .filter(|length| *length <= MOST_BYTES)?,
            );
        }
    }
}

/// Writes a message.
///
/// # Errors
///
/// What the system says.
pub fn write(message: &Message, output: &mut dyn Write) -> io::Result<()> {
    let mut output = output;
    message.write(&mut output)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(bytes: &[u8]) -> Vec<&'static str> {
        let mut input = io::BufReader::new(bytes);
        let mut kinds = Vec::new();
        while let Some(arrived) = read(&mut input) {
            kinds.push(match arrived {
                Arrived::Message(Message::Request(_)) => "request",
                Arrived::Message(Message::Response(_)) => "response",
                Arrived::Message(Message::Notification(_)) => "notification",
                Arrived::Unreadable => "unreadable",
            });
        }
        kinds
    }

    #[test]
    fn what_is_no_message_is_skipped() {
        let request = "Content-Length: 38\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"} ";
        let note = "content-length:30\nX: y\n\n{\"jsonrpc\":\"2.0\",\"method\":\"x\"}";
        let garbage = "Content-Length: 3\r\n\r\n\u{7f}{x";
        let cases: &[(&[&str], &[&str])] = &[
            (&[request, note], &["request", "notification"]),
            (&[garbage, request], &["unreadable", "request"]),
            (
                &["Content-Length: 99999999999999999999\r\n\r\n", request],
                &[],
            ),
            (&["Content-Length: -1\r\n\r\n", request], &[]),
            (&["Content-Length: 127000000\r\n\r\nx"], &[]),
            (&["X: y\r\n\r\n", request], &[]),
            (&["nothing"], &[]),
            (&[], &[]),
        ];
        for (parts, expected) in cases {
            assert_eq!(kinds(parts.concat().as_bytes()), *expected, "{parts:?}");
        }
    }
}
