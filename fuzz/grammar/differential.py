"""Compares `ftl::grammar` with the reference parser in Python (`fluent.syntax`).

A development tool, not run by the tests. It needs `pip install fluent.syntax` and

    cargo build --release --bin grammar    (in fuzz/)
    python differential.py target/release/grammar COUNT SEED FILE...

COUNT texts are generated, or cut from the FILEs and mutated. Texts that the two divide differently are counted
by kind (KINDS), each with its first example. One of no known kind is written whole, and ends the run with 1.
"""
import random, subprocess, sys
from fluent.syntax import FluentParser, ast

SNIPPETS = [
    "a = b\n", "-t = x\n", "key =\n", "    text\n", "    .attr = v\n", ".attr = v\n", "{ $n ->\n", "   *[other] y\n",
    "    [one] x\n", "[1] x\n", "*[a] b\n", "    }\n", "}\n", "}", "{", "{ ", " }", "{ $x }", "{ -t }", "{ -t.a }", "{ -t.a ->\n",
    "{ m.a }", "{ m .a }", "{ m }", "{ FUN() }", "{ fun() }", "{ FUN($x, a: 1) }", "{ FUN(a: -1) }", "{ FUN(a: -1.5, $x) }",
    "{ FUN($x $y) }", "{ FUN($x a: 1) }", "{ FUN(a: FUN()) }", "{ FUN(a: b) }", "{ FUN(a: \"s\", a: 2) }", "{ FUN(,) }", "{ FUN(1,) }",
    "{ FUN\n(\n$x\n,\n) }", "{ -t(a: 1) }", "{ -t (\"x\") }", "{ -t.a(b: 1) ->\n", "{ \"\\{\" }", "{ \"\\u00e9\" }", "{ \"\\u00\" }",
    "{ \"\\U01F600\" }", "{ \"\\\\\" }", "{ \"\\\"\" }", "{ \"\\n\" }", "{ \"\" }", "\"", "\\", "->", "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t",
    "# c\n", "#c\n", "## g\n", "### r\n", "#### x\n", "#\n", "#", "=", ",", "(", ")", ":", ".", "[", "]", "*", "-", "$", "1", "-1", "1.5",
    "é", "😀", "x", "<<<<<<< HEAD\n", "b.c = d\n", "c : d\n", "{ { $x } }", "{ { $n ->\n", "{ 1 ->\n", "{ \"s\" ->\n", "{ m ->\n", "{$n->\n",
    "\n  \n", "\x00", "\ufeff", "{\"}\"}", "a=b", "a =", "- = x\n", "-t =\n", "t =\r\n", "    line\r\n", " \r\n", "[ -1 ]", "[ a\n]", "A1-_ = x\n",
]

# What is known to differ, and who is right by the specification's EBNF.
KINDS = {
    "faulty attribute": "the grammar: the message ends before an attribute that cannot be read, and only that is junk; "
        "the reference drops the whole message (so does a reader's call here, which takes such a message for broken)",
    "# at the end": "the grammar: a # that ends the text is an empty comment, for line_end includes EOF; the reference takes it for junk",
}

def corpus(files, rng):
    texts = []
    for name in files:
        try: text = open(name, encoding="utf-8", newline="").read()
        except (OSError, UnicodeDecodeError): continue
        lines = text.splitlines(keepends=True)
        for start in range(0, len(lines), 12): texts.append("".join(lines[start:start + 12]))
    return texts

def mutate(text, rng):
    for _ in range(rng.randint(1, 4)):
        at = rng.randint(0, len(text)); kind = rng.randint(0, 3)
        end = min(len(text), at + rng.randint(1, 6))
        if kind == 0: text = text[:at] + rng.choice(SNIPPETS) + text[at:]
        elif kind == 1: text = text[:at] + text[end:]
        elif kind == 2: text = text[:at] + rng.choice(SNIPPETS) + text[end:]
        else: text = text[:at] + text[at:end] * 2 + text[end:]
    return text

def texts(count, rng, files):
    real = corpus(files, rng)
    for number in range(count):
        kind = number % 3
        if kind == 0 or not real: yield "".join(rng.choice(SNIPPETS) for _ in range(rng.randint(1, 12)))
        elif kind == 1: yield "k = " + "".join(rng.choice(SNIPPETS) for _ in range(rng.randint(1, 8)))
        else: yield mutate(rng.choice(real), rng)

def reference(text, parser):
    """Messages and terms as (kind, start, end), and the lines that are junk."""
    offsets = [0]
    for char in text: offsets.append(offsets[-1] + len(char.encode()))
    entries, junk = [], []
    for entry in parser.parse(text).body:
        start, end = offsets[entry.span.start], offsets[entry.span.end]
        if isinstance(entry, (ast.Message, ast.Term)):
            if entry.comment: start = offsets[entry.id.span.start] - isinstance(entry, ast.Term)
            entries.append(("T" if isinstance(entry, ast.Term) else "M", start))
        elif isinstance(entry, ast.Junk): junk.append((start, end))
    return entries, junk

def own(line):
    entries, junk = [], []
    for part in line.split():
        kind, start, end = part.split(":")
        if kind in "MT": entries.append((kind, int(start)))
        elif kind == "J": junk.append((int(start), int(end)))
    return entries, junk

def covered(junk, data):
    """The bytes of junk that are no blank lines between two parts of it."""
    return {at for start, end in junk for at in range(start, end) if data[at] not in b" \r\n"}

def followed_by_attribute(start, junk, data):
    """Whether the first junk after an entry is an attribute."""
    after = [begin for begin, _ in junk if begin > start]
    return bool(after) and data[min(after):].lstrip(b" \r\n").startswith(b".")

def main():
    program, count, seed, files = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    rng = random.Random(seed); parser = FluentParser(with_spans=True)
    child = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    kinds = {name: [0, None] for name in KINDS}
    differ = done = crashed = with_junk = entries = 0
    for text in texts(count, rng, files):
        data = text.encode()
        child.stdin.write(b"%d\n" % len(data) + data); child.stdin.flush()
        mine = own(child.stdout.readline().decode())
        try: theirs = reference(text, parser)
        except Exception as error: crashed += 1; print("CRASH", repr(text)[:300], error); continue
        done += 1; with_junk += bool(theirs[1]); entries += len(theirs[0])
        lost = covered(mine[1], data) ^ covered(theirs[1], data)
        if mine[0] == theirs[0] and not lost: continue
        dropped = [one for one in mine[0] if one not in theirs[0]]
        is_attribute = dropped and all(one in mine[0] for one in theirs[0]) and all(followed_by_attribute(one[1], mine[1], data) for one in dropped)
        is_end = data.endswith(b"#") and lost == set(range(len(data.rstrip(b"#")), len(data)))
        kind = "faulty attribute" if is_attribute else "# at the end" if is_end else None
        if kind:
            kinds[kind][0] += 1
            if kinds[kind][1] is None or len(text) < len(kinds[kind][1]): kinds[kind][1] = text
        else:
            differ += 1
            if differ <= 40: print(repr(text)[:600], "\n   own ", mine, "\n   ref ", theirs)
    for name, (number, example) in kinds.items():
        print(f"{name}: {number}, such as {example!r}\n    right is {KINDS[name]}")
    print(f"{done} texts, {with_junk} with junk, {entries} messages and terms; {differ} differ in no known way; the reference failed on {crashed}")
    sys.exit(bool(differ or crashed))
main()
