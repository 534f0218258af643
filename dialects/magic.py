"""``%load_ext dialects`` in IPython and notebooks: the magic ``%sql_of``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from IPython.core.error import UsageError as MagicError
from IPython.display import display

from dialects.cli.options import UsageError, targets_of
from dialects.cli.project import DEFAULTS, project_options
from dialects.errors import DialectError

if TYPE_CHECKING:
    from django_dialect_bridge.compiled import Compiled


def load_ipython_extension(shell: Any) -> None:
    """Add ``%sql_of`` to a shell. IPython calls this after ``dialects`` has loaded this module."""

    def sql_of(line: str, cell: str | None = None) -> None:
        """Show the SQL of an expression on each target; nothing reaches a database.

        %sql_of --to tsql,oracle --semantics portable Entry.objects.all()[:5]

        The expression may use the names of the shell. %%sql_of takes a whole cell. Without options, those of
        [tool.dialects] apply.
        """
        options, rest = shell.magics_manager.registry["ScriptMagics"].parse_options(
            line, "", "to=", "semantics=", preserve_non_opts=True
        )
        expression = f"(\n{cell}\n)" if cell and cell.strip() else rest.strip()
        try:
            if not expression:
                raise UsageError("the expression is empty: %sql_of --to tsql Entry.objects.all()")
            for compiled in compile_expression(expression, options, shell.user_ns):
                display(compiled)  # type: ignore[no-untyped-call]
        except (DialectError, UsageError) as error:
            raise MagicError(str(error)) from None

    shell.register_magic_function(sql_of, "line_cell")


def compile_expression(expression: str, options: dict[str, str], names: dict[str, Any]) -> list[Compiled]:
    """Return the statements of an expression for the targets of the options. Raise DialectError and UsageError."""
    from django.db import NotSupportedError

    from django_dialect_bridge.compiled import compile_statement
    from django_dialect_bridge.offline.evaluation import BadExpression, evaluate
    from django_dialect_bridge.offline.project import BadProject, load_project, names_in_scope
    from django_dialect_bridge.statement import Bridge

    project = {**DEFAULTS, **project_options(Path.cwd(), not os.environ.get("DJANGO_SETTINGS_MODULE"))}
    semantics = options.get("semantics", project["semantics"])
    sys.path += [one for one in (project["pythonpath"] or "").split(os.pathsep) if one not in ("", *sys.path)]
    try:
        load_project(project["settings"])
        scope = {**names_in_scope(), **names}
        return [
            compile_statement(*one, Bridge(target, semantics=semantics))
            for target in targets_of(options.get("to", project["targets"]))
            for one in evaluate(expression, target, scope)
        ]
    except (BadExpression, BadProject, NotSupportedError) as error:
        raise UsageError(str(error)) from None
