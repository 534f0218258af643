"""Reading generic SQL: what PostgreSQL's grammar covers, as sqlglot reads it."""

from __future__ import annotations

from functools import cache

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.dialects.postgres import Postgres
from sqlglot.errors import ParseError, TokenError

from dialects.errors import InvalidSQL


# A reader whose implied null ordering is the printer's own leaves plain sort
# keys plain; any other makes sqlglot print CASE WHEN x IS NULL before each.
class _NullsAreSmall(Postgres):
    NULL_ORDERING = "nulls_are_small"


class _NullsAreLarge(Postgres):
    NULL_ORDERING = "nulls_are_large"


class _NullsAreLast(Postgres):
    NULL_ORDERING = "nulls_are_last"


@cache
def _reader(null_ordering: str) -> Dialect:
    readers = (_NullsAreSmall, _NullsAreLarge, _NullsAreLast)
    return next(reader for reader in readers if null_ordering == reader.NULL_ORDERING)()


def read(sql: str, null_ordering: str) -> exp.Expr:
    """One statement of generic SQL -> its tree, sort keys without NULLS FIRST/LAST read in ``null_ordering``.

    Raises InvalidSQL for text that does not parse, is empty, or holds two statements.
    """
    try:
        statements = _reader(null_ordering).parse(sql)
    except (ParseError, TokenError) as error:
        raise InvalidSQL(f"cannot read the SQL: {_first_line(error)}") from None
    if len(statements) != 1 or statements[0] is None:
        found = sum(statement is not None for statement in statements)
        raise InvalidSQL(f"expected one SQL statement, found {found}: translate them one at a time")
    tree = statements[0]
    if isinstance(tree, exp.Command):
        raise InvalidSQL(f"cannot read the SQL: {tree.name.upper()} is not a statement that can be translated")
    return tree


def _first_line(error: Exception) -> str:
    """sqlglot's message without its terminal colours and its second line of context."""
    details = getattr(error, "errors", None)
    if not details:
        return str(error).splitlines()[0]
    first = details[0]
    return f"{first['description']} Line {first['line']}, column {first['col']}, near {first['highlight']!r}"
