//! The process: arguments, environment and streams in, exit code out; nothing else.

#![warn(clippy::too_many_lines)]

use mira::World;
use std::env;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut stdout = stdout::open();
    let mut stderr = io::stderr();
    let mut world = World::new(env::args_os(), &mut *stdout, &mut stderr);
    world.env = &|name| env::var_os(name);
    world.system = &system_languages;
    world.stdin = &|| Box::new(io::stdin());
    world.stdout.columns = &|| columns(&io::stdout());
    world.stderr.columns = &|| columns(&io::stderr());
    mira::run(world).into()
}

/// The person's languages as the system lists them. On Linux the environment says it all, and
/// `sys-locale` would mix its variables up.
fn system_languages() -> Vec<String> {
    if cfg!(any(target_os = "macos", target_os = "ios", windows)) {
        sys_locale::get_locales().collect()
    } else {
        Vec::new()
    }
}

/// The columns of the terminal that a stream writes to; `None` where it writes elsewhere.
#[cfg(unix)]
fn columns(stream: &(impl IsTerminal + std::os::fd::AsFd)) -> Option<usize> {
    stream.is_terminal().then(|| {
        let size = terminal_size::terminal_size_of(stream);
        size.map_or(80, |(width, _)| usize::from(width.0).max(1))
    })
}

/// The columns of the terminal that a stream writes to; `None` where it writes elsewhere.
#[cfg(windows)]
fn columns(stream: &(impl IsTerminal + std::os::windows::io::AsHandle)) -> Option<usize> {
    stream.is_terminal().then(|| {
        let size = terminal_size::terminal_size_of(stream);
        size.map_or(80, |(width, _)| usize::from(width.0).max(1))
    })
}

/// stdout as it was when the process started.
#[cfg(unix)]
mod stdout {
    use std::io::{self, Write};
    use std::sync::atomic::{AtomicBool, Ordering};

    /// Set before `main`: Rust's runtime puts `/dev/null` where stdout was closed, and afterwards
    /// the two look the same. (To guess from `/dev/null` opened for reading and writing
    /// would fail those who start us with just that, Python's `subprocess.DEVNULL` for one.)
    static CLOSED: AtomicBool = AtomicBool::new(false);

    #[ctor::ctor(unsafe)]
    fn look() {
        CLOSED.store(
            rustix::io::fcntl_getfd(io::stdout()).is_err(),
            Ordering::Relaxed,
        );
    }

    /// Returns stdout, unbuffered, or a stream that refuses everything.
    pub fn open() -> Box<dyn Write> {
        if CLOSED.load(Ordering::Relaxed) {
            Box::new(Closed)
        } else {
            Box::new(io::stdout())
        }
    }

    /// A stream that was closed before we started.
    struct Closed;

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::from(rustix::io::Errno::BADF))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
}

/// stdout as it was when the process started.
#[cfg(not(unix))]
mod stdout {
    use std::io::{self, Write};

    /// Returns stdout.
    pub fn open() -> Box<dyn Write> {
        Box::new(io::stdout())
    }
}
