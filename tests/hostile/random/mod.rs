//! Whole runs at random: trees, names, texts, words, variables and streams, over every command, held
//! against laws. Each run comes from a number and is the same whenever it is made.
//!
//! ```sh
//! cargo test --test hostile random                                  # a few seconds
//! MIRA_RANDOM=1000..200000 cargo test --test hostile random         # as long as it takes
//! MIRA_RANDOM=4711..4712 cargo test --test hostile random           # one run again
//! ```
//!
//! `MIRA_RANDOM_SECONDS` ends a long one; `MIRA_PROGRAM` names another program to try.

mod call;
mod choice;
mod laws;
mod text;
mod tree;

use choice::Choice;
use std::env;
use std::ops::Range;
use std::time::{Duration, Instant};

/// Runs of a short test: a few seconds.
const SHORT: Range<u64> = 0..40;

#[test]
#[expect(clippy::print_stderr, reason = "says which run to make again")]
fn every_run_keeps_the_laws() {
    let seeds = env::var("MIRA_RANDOM").ok().and_then(|typed| {
        let (from, to) = typed.split_once("..")?;
        Some(from.parse().ok()?..to.parse().ok()?)
    });
    let seconds = env::var("MIRA_RANDOM_SECONDS").ok();
    let seconds = seconds.and_then(|typed| typed.parse().ok());
    let end = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let (mut made, mut broken) = (0_u64, Vec::new());
    for seed in seeds.unwrap_or(SHORT) {
        if end.is_some_and(|end| Instant::now() > end) {
            break;
        }
        made += 1;
        if let Err(fault) = laws::hold(&mut Choice::new(seed)) {
            eprintln!("MIRA_RANDOM={seed}..{}: {fault}\n", seed + 1);
            broken.push(seed);
        }
    }
    eprintln!("{made} runs, {} broke a law", broken.len());
    assert!(broken.is_empty(), "{broken:?}");
}
