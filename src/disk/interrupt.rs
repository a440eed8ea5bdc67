//! Ctrl-C and requests to end, while a temporary file exists: it is removed first.
//!
//! Signals are looked after from the first write on, so that a call that writes nothing does not pay
//! for it. While nothing is being written they end the program at once, as they always do.

/// Holds back the end of the program while a temporary file exists. Dropping the last one ends it,
/// if a signal has come in the meantime.
#[derive(Debug)]
pub struct Writing(());

#[cfg(not(unix))]
impl Writing {
    /// Begins a write.
    ///
    /// # Errors
    ///
    /// None on this system.
    pub fn begin() -> std::io::Result<Self> {
        Ok(Self(()))
    }
}

#[cfg(unix)]
mod unix {
    use super::Writing;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::{flag, low_level};
    use std::fs;
    use std::io;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
    use std::sync::{Arc, Mutex, OnceLock, PoisonError};

    /// What the handlers of signals look at.
    struct State {
        /// How many writes are under way.
        writes: Mutex<usize>,
        /// Whether none is: a signal ends the program then.
        idle: Arc<AtomicBool>,
        /// The signal that came while some were; 0 for none.
        signal: Arc<AtomicUsize>,
    }

    static STATE: OnceLock<State> = OnceLock::new();

    impl Writing {
        /// Begins a write.
        ///
        /// # Errors
        ///
        /// The program is about to end: nothing new is begun.
        pub fn begin() -> io::Result<Self> {
            let state = STATE.get_or_init(State::new);
            let mut writes = state.writes.lock().unwrap_or_else(PoisonError::into_inner);
            *writes += 1;
            state.idle.store(false, SeqCst);
            drop(writes);
            let writing = Self(());
            if state.signal.load(SeqCst) != 0 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            Ok(writing)
        }
    }

    impl Drop for Writing {
        fn drop(&mut self) {
            let Some(state) = STATE.get() else { return };
            let mut writes = state.writes.lock().unwrap_or_else(PoisonError::into_inner);
            *writes -= 1;
            if *writes > 0 {
                return;
            }
            // First this, then the question: a signal that comes between ends the program itself.
            state.idle.store(true, SeqCst);
            let signal = i32::try_from(state.signal.load(SeqCst)).unwrap_or_default();
            if signal != 0 {
                let _ = low_level::emulate_default_handler(signal);
            }
        }
    }

    impl State {
        fn new() -> Self {
            let state = Self {
                writes: Mutex::new(0),
                idle: Arc::new(AtomicBool::new(true)),
                signal: Arc::new(AtomicUsize::new(0)),
            };
            let ignored = ignored();
            for signal in [SIGINT, SIGTERM, SIGHUP] {
                if ignored & (1 << (signal - 1)) != 0 {
                    continue;
                }
                let number = usize::try_from(signal).unwrap_or_default();
                // A signal that cannot be looked after does what it always does.
                let _ = flag::register_conditional_default(signal, Arc::clone(&state.idle));
                let _ = flag::register_usize(signal, Arc::clone(&state.signal), number);
            }
            state
        }
    }

    /// The signals that the caller wants ignored (`nohup`, a job of a script), a bit for each: their
    /// handlers are not replaced. Where the system does not say, a hangup counts as ignored.
    fn ignored() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
        mask.unwrap_or(1 << (SIGHUP - 1))
    }
}
