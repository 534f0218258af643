"""Running a command of ``python -m dialects`` inside manage.py, for the project that is loaded."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dialects.cli.options import UsageError
from dialects.cli.project import complete
from dialects.errors import DialectError, Unsupported


def run(command: BaseCommand, call: Callable[[argparse.Namespace], int], options: dict[str, Any]) -> None:
    """Print the output of a command. Raise CommandError with the exit status of the command line."""
    output, errors = StringIO(), StringIO()
    try:
        # The project is loaded; only the targets and the semantics are looked for.
        args = argparse.Namespace(**{**options, "settings": "", "pythonpath": ""})
        complete(args)
        with redirect_stdout(output), redirect_stderr(errors):
            status = call(args)
    except (DialectError, UsageError) as error:
        raise CommandError(str(error), returncode=1 if isinstance(error, Unsupported) else 2) from None
    command.stdout.write(output.getvalue(), ending="")
    if status:
        raise CommandError(errors.getvalue().replace("error: ", "").strip(), returncode=status)
