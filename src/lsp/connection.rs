//! Messages in and out, and what is done when.

use super::frame::{Arrived, read, write};
use super::methods;
use super::server::{Server, Start};
use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use serde_json::Value;
use std::collections::VecDeque;
use std::io::{self, BufReader, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Answers a client until it says `exit`, or its stream ends. Returns whether it had said `shutdown` before.
///
/// # Errors
///
/// The client cannot be written to.
pub fn run(start: Start, input: Box<dyn Read + Send>, output: &mut dyn Write) -> io::Result<bool> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut input = BufReader::new(input);
        while let Some(arrived) = read(&mut input) {
            if sender.send(arrived).is_err() {
                return;
            }
        }
    });
    let mut session = Session {
        server: Server::new(start),
        receiver,
        queue: VecDeque::new(),
        output,
        state: State::New,
    };
    session.run()?;
    Ok(session.state == State::ShutDown)
}

/// How far a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    New,
    Running,
    ShutDown,
}

struct Session<'o> {
    server: Server,
    receiver: Receiver<Arrived>,
    queue: VecDeque<Message>,
    output: &'o mut dyn Write,
    state: State,
}

impl Session<'_> {
    fn run(&mut self) -> io::Result<()> {
        loop {
            self.receive();
            if let Some(message) = self.queue.pop_front() {
                if !self.take(message)? {
                    return Ok(());
                }
            } else if self.work()? {
            } else if let Ok(arrived) = self.receiver.recv() {
                self.arrive(arrived);
            } else {
                return Ok(());
            }
        }
    }

    /// Takes in what has arrived, without waiting.
    fn receive(&mut self) {
        while let Ok(arrived) = self.receiver.try_recv() {
            self.arrive(arrived);
        }
    }

    fn arrive(&mut self, arrived: Arrived) {
        if let Arrived::Message(message) = arrived {
            self.queue.push_back(message);
        }
    }

    /// Handles one message. Returns whether the session goes on.
    fn take(&mut self, message: Message) -> io::Result<bool> {
        match message {
            Message::Request(request) => self.answer(request)?,
            Message::Notification(note) if note.method == "exit" => return Ok(false),
            Message::Notification(note) => self.note(note)?,
            Message::Response(_) => {}
        }
        Ok(true)
    }

    /// Answers a request, once.
    fn answer(&mut self, request: Request) -> io::Result<()> {
        let id = request.id.clone();
        let response = if self.is_cancelled(&id) {
            error(id, ErrorCode::RequestCanceled, "the request was cancelled")
        } else {
            match (self.state, request.method.as_str()) {
                (State::New, "initialize") => {
                    self.state = State::Running;
                    self.handle(request)
                }
                (State::New, _) => error(
                    id,
                    ErrorCode::ServerNotInitialized,
                    "initialize comes first",
                ),
                (State::Running, "initialize") | (State::ShutDown, _) => error(
                    id,
                    ErrorCode::InvalidRequest,
                    "the session is past this request",
                ),
                (State::Running, "shutdown") => {
                    self.state = State::ShutDown;
                    Response::new_ok(id, Value::Null)
                }
                (State::Running, _) => self.handle(request),
            }
        };
        self.write(&response.into())?;
        self.flush()
    }

    /// Runs the method of a request. A panic in it is its answer.
    fn handle(&mut self, request: Request) -> Response {
        let id = request.id.clone();
        let server = &mut self.server;
        let result = catch_unwind(AssertUnwindSafe(|| {
            if request.method != "initialize" {
                server.refresh();
            }
            methods::request(server, &request.method, request.params)
        }));
        match result {
            Ok(Ok(value)) => Response::new_ok(id, value),
            Ok(Err(failed)) => error(id, failed.code, &failed.message),
            Err(_) => {
                self.server.recover();
                error(id, ErrorCode::InternalError, "the request failed")
            }
        }
    }

    fn note(&mut self, note: Notification) -> io::Result<()> {
        if self.state != State::Running {
            return Ok(());
        }
        let server = &mut self.server;
        let done = catch_unwind(AssertUnwindSafe(|| {
            methods::notification(server, &note.method, note.params);
        }));
        if done.is_err() {
            self.server.recover();
        }
        self.flush()
    }

    /// Checks a file whose findings may have changed. Returns whether there was one.
    fn work(&mut self) -> io::Result<bool> {
        if self.state != State::Running {
            return Ok(false);
        }
        let server = &mut self.server;
        let Some(uri) = server.waiting.pop_front() else {
            let looked = catch_unwind(AssertUnwindSafe(|| methods::step(server)));
            if looked.is_err() {
                self.server.recover();
            }
            self.flush()?;
            return Ok(looked.unwrap_or(true));
        };
        if catch_unwind(AssertUnwindSafe(|| methods::publish(server, &uri))).is_err() {
            self.server.recover();
        }
        self.flush()?;
        Ok(true)
    }

    /// Whether a request that is being answered was cancelled meanwhile.
    fn is_cancelled(&mut self, id: &RequestId) -> bool {
        self.receive();
        let id = serde_json::to_value(id).unwrap_or_default();
        let cancels = |message: &Message| match message {
            Message::Notification(note) if note.method == "$/cancelRequest" => {
                note.params.get("id") == Some(&id)
            }
            _ => false,
        };
        self.queue.iter().any(cancels)
    }

    /// Writes what the server has to say by itself.
    fn flush(&mut self) -> io::Result<()> {
        for message in std::mem::take(&mut self.server.outgoing) {
            self.write(&message)?;
        }
        self.output.flush()
    }

    fn write(&mut self, message: &Message) -> io::Result<()> {
        write(message, self.output)
    }
}

fn error(id: RequestId, code: ErrorCode, message: &str) -> Response {
    Response::new_err(id, code as i32, message.to_owned())
}
