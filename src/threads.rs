//! Work on several threads, or on one where the system has no more.

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::OnceLock;
use std::{env, mem, thread};

/// The threads of this process; `None` where only the caller's own is to be had.
static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();

/// Runs something that works in parallel (`par_iter`), on as many threads as there are processors,
/// or as `RAYON_NUM_THREADS` says if those are fewer.
pub fn run<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let pool = POOL.get_or_init(|| {
        let threads = wanted();
        let builder = ThreadPoolBuilder::new().num_threads(threads);
        (threads > 1).then(|| builder.build().ok()).flatten()
    });
    if let Some(pool) = pool {
        return pool.install(work);
    }
    // Makes the caller the only thread: nothing is spawned. It fails where the caller is one already.
    let alone = ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    if let Ok(pool) = alone.build() {
        mem::forget(pool); // as long as the thread itself
    }
    work()
}

/// Maps a list on these threads; the results are in its order.
pub fn map<T: Sync, R: Send>(list: &[T], map: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if list.len() < 2 {
        return list.iter().map(map).collect();
    }
    run(|| list.par_iter().map(&map).collect())
}

/// Most threads: each holds a locale in memory.
const MOST: usize = 8;

/// How many threads are worth having.
fn wanted() -> usize {
    let processors = thread::available_parallelism().map_or(1, |found| found.get().min(MOST));
    let typed = env::var("RAYON_NUM_THREADS").ok();
    let typed = typed.and_then(|typed| typed.parse::<usize>().ok());
    typed
        .filter(|typed| *typed > 0)
        .map_or(processors, |typed| typed.min(processors))
}
