"""Show the SQL of a Django ORM expression; nothing reaches any database.

Models and everything of django.db.models and django.db.models.functions are known by name. Without settings the
bundled example models are used. The expression is Python and is evaluated as such: do not paste what you do not trust.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from dialects.cli.answers import Answer, Result, statement
from dialects.cli.options import UsageError, add_project, add_statement_options, targets_of, text_or_stdin
from dialects.cli.output import pretty, print_answers
from dialects.cli.project import open_project
from dialects.targets.base import Target

if TYPE_CHECKING:
    from django_dialect_bridge.compiled import Compiled


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("expression", metavar="EXPR", help="Entry.objects.all()[1:5]; - reads it from standard input")
    add_statement_options(command)
    command.add_argument("--run", dest="execute", action="store_true", help="run it on DuckDB over the example's rows")
    add_project(command)


def run(args: argparse.Namespace) -> int:
    expression = text_or_stdin(args.expression, "expression")
    targets = targets_of(args.to)
    open_project(args)
    from django_dialect_bridge.offline.project import names_in_scope

    scope = names_in_scope()
    answers = [answer(expression, target, scope, args) for target in targets]
    return print_answers(answers, args, fetch_rows(expression, scope, args) if args.execute else None)


def answer(expression: str, target: Target, scope: dict[str, Any], args: argparse.Namespace) -> Answer:
    """Return the statements of an expression on a target. Raise UsageError for an expression that is wrong."""
    from django.db import NotSupportedError

    try:
        found, fields = _compile(expression, target, args.paramstyle, scope, args, pretty=pretty(args))
    except NotSupportedError as error:
        return Answer(target, error=str(error))
    return Answer(
        target,
        tuple(
            statement(
                one.translation(pretty=pretty(args)),
                one.generic,
                one.values,
                target,
                args,
                one.trace(pretty=pretty(args)) if args.trace else (),
                names,
            )
            for one, names in zip(found, fields, strict=True)
        ),
    )


def _compile(
    expression: str,
    target: Target,
    paramstyle: str,
    scope: dict[str, Any],
    args: argparse.Namespace,
    *,
    pretty: bool = False,
) -> tuple[list[Compiled], list[tuple[str, ...]]]:
    """Return the statements of an expression, and the fields of their parameters."""
    from django_dialect_bridge.compiled import compile_statement
    from django_dialect_bridge.offline.evaluation import BadExpression, evaluate, parameter_fields
    from django_dialect_bridge.statement import Bridge

    bridge = Bridge(target, paramstyle, args.semantics, pretty)
    try:
        caught = evaluate(expression, target, scope)
    except BadExpression as error:
        raise UsageError(str(error)) from None
    return [compile_statement(*one, bridge) for one in caught], parameter_fields(expression, target, scope, caught)


def fetch_rows(expression: str, scope: dict[str, Any], args: argparse.Namespace) -> list[Result]:
    """Run an expression on DuckDB over the example's rows. Raise UsageError."""
    from django_dialect_bridge.example.in_duckdb import CannotRun, run_statements

    statements, _ = _compile(expression, Target.of("duckdb"), "qmark", scope, args)
    try:
        return [Result(*result) for result in run_statements((one.sql, one.params) for one in statements)]
    except CannotRun as error:
        raise UsageError(str(error)) from None
