"""Translate one statement of generic SQL, which has PostgreSQL's grammar; Django is not loaded.

Parameters are marked %s. If the SQL has a %s, double every other percent sign; without one, write it once.
"""

from __future__ import annotations

import argparse
import ast
from typing import TYPE_CHECKING, Any

from dialects.api import translated
from dialects.cli.answers import Answer, statement
from dialects.cli.options import add_statement_options, targets_of, text_or_stdin
from dialects.cli.output import pretty, print_answers
from dialects.cli.schema import schema_of
from dialects.errors import Unsupported
from dialects.options import frozen_schema, options_of
from dialects.shapes.store import CacheKey, Statement
from dialects.sql.parameters.equality import equal_values
from dialects.sql.types.datatypes import FrozenSchema, type_names
from dialects.targets.base import Target

if TYPE_CHECKING:
    from dialects.pipeline.trace import Step


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("sql", metavar="SQL", help="one statement; - reads it from standard input")
    command.add_argument(
        "--param",
        metavar="VALUE",
        action="append",
        type=_value,
        help="the value of a placeholder, once for each: a Python literal, else text",
    )
    command.add_argument(
        "--schema", metavar="TABLES", help='types of columns: "t(a date, b text)", or a file of CREATE TABLE statements'
    )
    add_statement_options(command)


def run(args: argparse.Namespace) -> int:
    text = double_percents(text_or_stdin(args.sql, "SQL").removesuffix(";"))
    schema = frozen_schema(schema_of(args.schema), None, ()) if args.schema else None
    return print_answers([answer(text, target, args, schema) for target in targets_of(args.to)], args)


def double_percents(text: str) -> str:
    """Return SQL with its percent signs doubled, unless it marks parameters with %s."""
    return text if "%s" in text else text.replace("%", "%%")


def _value(text: str) -> Any:
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


def answer(text: str, target: Target, args: argparse.Namespace, schema: FrozenSchema | None) -> Answer:
    """Return the statement of generic SQL on a target. Raise InvalidSQL."""
    values = args.param
    types = None if values is None else type_names(values)
    same = () if values is None else equal_values(values)
    options = options_of(target, args.paramstyle, args.semantics, schema, pretty(args))
    key: Statement = text, types, same, options
    try:
        translation = translated(key)
    except Unsupported as error:
        return Answer(target, error=str(error))
    return Answer(target, (statement(translation, text, values, target, args, _trace(key) if args.trace else ()),))


def _trace(key: Statement) -> tuple[Step, ...]:
    from dialects.pipeline.trace import trace

    return trace(CacheKey(*key))
