//! The process: arguments, environment and streams in, exit code out; nothing else.

fn main() {}
