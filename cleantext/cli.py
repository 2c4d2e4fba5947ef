"""The command line: files or standard input in, cleaned text, explanations or JSON out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from .article import Article
from .clean import Cleaner
from .proof import failures
from .rule import described, read_rules, shipped_rules
from .show import explained

EPILOG = """\
examples:
  cleantext story.txt                 cleaned text to standard output
  cleantext --explain *.txt           what would go: file:line:column rule kind text
  curl -s … | html2text | cleantext   from standard input
  cleantext rules test mine.toml      check the examples of your own rules

exit codes: 0 done; 1 'rules test' found an example that fails; 2 a file, a rule or an argument can't be used
"""


class UsageError(Exception):
    """Something the user has to put right; the message says what."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code.

    >>> main(["--version"])
    cleantext 0.1.0
    0
    """
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        return _rules(given[1:]) if given[:1] == ["rules"] else _clean(given)
    except (UsageError, ValueError) as error:  # RuleError is one
        print(f"cleantext: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output has gone, which is no fault of the text
        sys.stderr.close()
        return 0
    except OSError as error:
        print(f"cleantext: can't write: {error.strerror}", file=sys.stderr)
        return 2


def _clean(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="cleantext",
        description="Strip the boilerplate that is left in article text; says what went and why.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="text files in UTF-8; '-' or none: standard input")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--explain", action="store_true", help="tell what goes instead of the text")
    what.add_argument("--json", action="store_true", help="one JSON object a document: fields, text and edits")
    parser.add_argument("--rules", action="append", default=[], metavar="PATH", help="your own rule file or folder")
    parser.add_argument("--lang", action="append", metavar="CODE", help="only rules of this language (repeatable)")
    parser.add_argument("--version", action="store_true", help="print the version")
    options = parser.parse_args(argv)
    if options.version:
        from . import __version__

        print(f"cleantext {__version__}")
        return 0
    try:
        cleaner = Cleaner(rules=options.rules, lang=options.lang)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}; --rules takes a rule file or a folder of them") from None
    for name, text in _inputs(options.files or ["-"]):
        article = cleaner.parse(text)
        if options.json:
            _write(json.dumps(as_json(article, name), ensure_ascii=False) + "\n")
        elif options.explain:
            told = explained(article, name)
            _write(told + "\n" if told else "")
        else:
            _write(article.text)
    return 0


def _inputs(files: Sequence[str]) -> Iterator[tuple[str, str]]:
    for name in files:
        try:
            raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except OSError as error:
            raise UsageError(f"{name}: {error.strerror}; give the path of a text file") from None
        try:
            yield ("<stdin>" if name == "-" else name), raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise UsageError(
                f"{name}: not UTF-8 (byte {error.start}, line {line}); convert it first, e.g. with iconv"
            ) from None


def _write(text: str) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()


def as_json(article: Article, name: str) -> dict[str, object]:
    """What --json prints of a document: its fields, the cleaned text, and the edits with the text that went."""
    found = article.dateline
    return {
        "file": name,
        "headline": article.headline,
        "date": article.date and article.date.isoformat(),
        "age_seconds": article.age and article.age.total_seconds(),
        "source_name": article.source_name,
        "dateline": found
        and {"text": found.text, "places": found.places, "agency": found.agency, "date": found.date_text},
        "text": article.text,
        "body": article.body,
        "related": [
            {
                "headline": a.headline,
                "source_name": a.source_name,
                "age": a.age and a.age.total_seconds(),
                "body": a.body,
            }
            for a in article.related
        ],
        "edits": [
            {
                "start": e.start,
                "end": e.end,
                "rule": e.rule,
                "kind": e.kind,
                "removed": article.source[e.start : e.end],
                "replacement": e.replacement,
            }
            for e in article.edits
        ],
        "warnings": article.warnings,
    }


def _rules(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="cleantext rules", description="Look at rules and check their examples.")
    actions = parser.add_subparsers(dest="action", required=True)
    test = actions.add_parser("test", help="run every rule's own examples")
    test.add_argument("path", nargs="?", help="a rule file or a folder; default: the rules that come with the package")
    actions.add_parser("list", help="the rules that come with the package")
    options = parser.parse_args(argv)
    if options.action == "list":
        for rule in shipped_rules():
            print("  ".join(described(rule)[key] for key in ("id", "why")))
        return 0
    try:
        rules = read_rules(options.path) if options.path else shipped_rules()
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}; give a rule file or a folder of them") from None
    wrong = [line for rule in rules for line in failures(rule)]
    for line in wrong:
        print(line)
    print(f"{len(rules)} rule{'s' * (len(rules) != 1)}, {len(wrong)} example{'s' * (len(wrong) != 1)} fail")
    return 1 if wrong else 0


def run() -> NoReturn:
    """Entry point of the console script."""
    sys.exit(main())
