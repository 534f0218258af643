"""The types of columns that ``sql --schema`` gives."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from sqlglot import exp
from sqlglot.dialects.postgres import Postgres
from sqlglot.errors import SqlglotError

from dialects.cli.options import UsageError
from dialects.sql.parse import error_line
from dialects.sql.types.datatypes import NOT_NULL

_EXAMPLE = "write t(a date, b text), or CREATE TABLE statements as PostgreSQL has them in a file"


def schema_of(given: str) -> dict[str, dict[str, str]]:
    """Return table -> column -> its type, of the name of a file or of tables. Raise UsageError."""
    try:
        # A list of tables may be longer than any name of a file.
        text = Path(given).read_text(encoding="utf-8") if "(" not in given or os.path.isfile(given) else given
    except (OSError, UnicodeError) as error:
        raise UsageError(f"cannot read the schema {given!r}: {error}; {_EXAMPLE}") from None
    is_list = not re.search(r"\bCREATE\b", text, re.IGNORECASE)
    if is_list:
        text = ";".join(f"CREATE TABLE {table}" for table in text.split(";") if table.strip())
    try:
        statements = Postgres().parse(text)
    except SqlglotError as error:
        # The parser's line would quote statements that nobody has written.
        reason = f" {given!r}" if is_list else f": {error_line(error)}"
        raise UsageError(f"cannot read the schema{reason}; {_EXAMPLE}") from None
    tables = [one.this for one in statements if isinstance(one, exp.Create) and isinstance(one.this, exp.Schema)]
    found = {table.this.name: dict(_columns(table)) for table in tables}
    if not found:
        raise UsageError(f"the schema has no table: {_EXAMPLE}")
    return found


def _columns(table: exp.Schema) -> Iterator[tuple[str, str]]:
    """Yield the name and the type of each column, followed by NOT NULL if the column has no NULL."""
    for column in table.expressions:
        if isinstance(column, exp.ColumnDef) and column.args.get("kind"):
            kinds = {type(constraint.kind) for constraint in column.args.get("constraints") or ()}
            is_filled = not kinds.isdisjoint({exp.NotNullColumnConstraint, exp.PrimaryKeyColumnConstraint})
            yield column.name, column.args["kind"].sql("postgres") + NOT_NULL * is_filled
