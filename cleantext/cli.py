"""The command line: what `cleantext` can be asked to do, and how errors become messages and exit codes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import click
from click.shell_completion import CompletionItem, get_completion_class

from . import __version__
from .cli_corpus import corpus, learn
from .cli_rules import rules
from .execute import execute, journal_of
from .extras import MissingExtraError
from .hook import check, fix
from .options import choosing, say, told
from .plan import Asked, Output, UsageError, planned
from .report import check_report
from .settings import find_settings

COMPLETING = "_CLEANTEXT_COMPLETE"  # set by the script that `completion` prints
EXAMPLES = """\b
examples:
  cleantext story.txt                      cleaned text to standard output
  cleantext --explain *.txt                what would go: file:line:column rule kind text
  curl -s … | html2text | cleantext        from standard input
  cleantext news.jsonl.gz --field body -o clean.jsonl.gz
  cleantext corpus/ -o clean/ --report removed.parquet
  cleantext undo removed.parquet           puts back what that run took out
  cleantext --in-place --only promo --skip promo/en/lists drafts/
  cleantext rules test mine.toml           check the examples of your own rules

\b
exit codes: 0 done; 1 something was found ('check'), changed ('fix') or fails ('rules test', 'rules lint');
2 a file, a rule or an argument can't be used; 130 interrupted"""


class Commands(click.Group):
    """A group in which `clean` is the command that is meant when none is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `clean` before what isn't a command; left open while the shell is completing the first word."""
        if not (args and args[0] in self.commands) and not (ctx.resilient_parsing and not args):
            args = ["clean", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands, and what `clean` would take: files and options."""
        inner = click.Context(self.commands["clean"], parent=ctx)
        files = self.commands["clean"].params[0].shell_complete(inner, incomplete)
        return [
            *super().shell_complete(ctx, incomplete),
            *self.commands["clean"].shell_complete(inner, incomplete),
            *files,
        ]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Strip the boilerplate that is left in article text; says what went and why."""


@cli.command("clean", epilog=EXAMPLES)
@click.argument("files", nargs=-1, type=click.Path())
@click.option("-o", "--output", default="", type=click.Path(), metavar="PATH", help="File or folder to write to.")
@click.option("-i", "--in-place", is_flag=True, help="Write each file where it is.")
@click.option("--explain", "view", flag_value="explain", help="Tell what would go, a line each, instead of the text.")
@click.option("--diff", "view", flag_value="diff", help="The same as a unified diff.")
@click.option("--json", "view", flag_value="json", help="An object a document: fields, text and edits.")
@click.option(
    "--report", type=click.Path(path_type=Path), metavar="FILE", help="Write all removals (.jsonl, .parquet)."
)
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes [as many as help].")
@click.version_option(__version__, message="cleantext %(version)s")
@choosing
def clean_(  # noqa: PLR0913  # click hands over each option by its name
    files: tuple[str, ...], *, output: str, in_place: bool, view: str | None, report: Path | None, jobs: int | None,
    **asked: tuple[str, ...],
) -> int:  # fmt: skip
    """Strip the boilerplate that is left in article text; says what went and why.

    FILES are text, Markdown, HTML, JSONL, Parquet, WARC and WET, plain or packed with gzip or zstd, and folders of
    them; '-' or none is standard input. Of a web page the article's text is taken out first.

    Other commands: check, fix, rules, undo, learn, corpus, completion; 'cleantext rules --help' tells of one.
    """
    if sum(map(bool, (output, in_place, view))) > 1:
        raise UsageError("--output, --in-place, --explain, --diff and --json exclude each other; give one")
    if report is not None:
        check_report(report)
    to = Output(output, in_place)
    planning = planned(files, Asked(**asked), find_settings(Path.cwd()), to)
    if not planning:
        raise UsageError(f"{', '.join(files)}: no file here that can be cleaned; 'cleantext --help' says which can")
    shown = "coloured" if view == "diff" and sys.stdout.isatty() else view or "text"
    todo = [replace(job, view=shown) for job in planning]
    if report is not None and len({job.source for job in todo}) < len(todo):
        raise UsageError("a file is given twice, and its removals would stand in the report twice; give it once")
    return told(execute(todo, jobs, journal_of(report, output, folder=to.is_folder(files)), report))


@cli.command()
@click.argument("report", type=click.Path(path_type=Path))
def undo(report: Path) -> int:
    """Put back what the run took out that wrote REPORT.

    Files are again as they were, to the byte; one that has changed since the run stays as it is and is named.
    """
    from .undo import undo as undone

    failed = False
    for each in undone(report):
        failed = failed or each.error is not None
        if each.error:
            say(f"{each.target}: {each.error}")
        else:
            click.echo(f"{each.target}: {each.removals or 'nothing'} put back")
    return 2 if failed else 0


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print what makes the shell complete commands, options and names of rules.

    For bash: cleantext completion bash > ~/.local/share/bash-completion/completions/cleantext
    """
    made = get_completion_class(shell)
    assert made is not None  # noqa: S101  # click has all three
    click.echo(made(cli, {}, "cleantext", COMPLETING).source())
    return 0


for command in (check, fix, rules, learn, corpus):
    cli.add_command(command)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code.

    >>> main(["--version"])
    cleantext 0.1.0
    0
    """
    try:
        return _invoked(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt as error:
        say(str(error) or "interrupted")
        return 130
    except (ValueError, MissingExtraError) as error:  # UsageError, FileError, SettingsError, RuleError are ValueErrors
        say(error)
    except BrokenExecutor:
        say("a process was killed, perhaps for want of memory; start again with fewer --jobs")
    except BrokenPipeError:  # the reader of our output has gone, which is no fault of the text
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # there goes what would be flushed at the end
        return 0
    except OSError as error:
        say(f"{error.filename}: {error.strerror}" if error.filename else f"can't write: {error.strerror}")
    return 2


def _invoked(arguments: list[str]) -> int:
    if COMPLETING in os.environ:
        cli.main(prog_name="cleantext", complete_var=COMPLETING)  # answers the shell and exits
    try:
        with cli.make_context("cleantext", arguments) as context:
            code: int = cli.invoke(context)
            return code
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
    except click.ClickException as error:
        say(f"{error.format_message().rstrip('.')}; see 'cleantext --help'")
    return 2


def run() -> NoReturn:
    """Entry point of the console script; being terminated is being interrupted."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
