"""The command line: ``python -m dialects show | serve | sql | migrate | targets | functions | features | rules | errors``.

Exit status: 0; 1 if a target cannot express the statement; 2 for a usage error
or a wrong expression.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from dialects import __version__
from dialects.cli import errors, functions, migrate, rules, serve, show, sql, targets
from dialects.cli.options import UsageError
from dialects.cli.pages import features
from dialects.cli.project import complete
from dialects.errors import DialectError, Unsupported

SUMMARY = "Django ORM queries and generic SQL in the dialect of a target database, without any database."
COMMANDS = (show, serve, sql, migrate, targets, functions, features, rules, errors)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {message} (see {self.prog} --help)\n")


def parser() -> Parser:
    """Return the parser of all commands; each module adds its own."""
    root = Parser(prog="python -m dialects", description=SUMMARY, allow_abbrev=False)
    root.add_argument("--version", action="version", version=__version__)
    commands = root.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for module in COMMANDS:
        summary = (module.__doc__ or "").strip().partition("\n")[0]
        name = module.__name__.rpartition(".")[2]
        command = commands.add_parser(name, help=summary, description=module.__doc__, allow_abbrev=False)
        command.formatter_class = argparse.RawDescriptionHelpFormatter
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return root


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    # sqlglot's log about SQL that it cannot parse becomes one of our errors.
    logging.getLogger("sqlglot").addHandler(logging.NullHandler())
    try:
        args = parser().parse_args(argv)
        complete(args)
        return int(args.run(args))
    except SystemExit as exit:  # argparse: --help, --version and usage errors
        return int(exit.code or 0)
    except BrokenPipeError:  # The reader closed the pipe, as head does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (DialectError, UsageError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1 if isinstance(error, Unsupported) else 2
