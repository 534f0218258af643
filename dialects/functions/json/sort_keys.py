"""Sort keys that order JSON values as PostgreSQL does."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.json.base import oracle_start, tsql_row
from dialects.sql.build import case, copy_tree, phrase, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target

_DUCKDB_RANKS = {"NULL": 0, "VARCHAR": 1, "UBIGINT": 2, "BIGINT": 2, "DOUBLE": 2, "BOOLEAN": 3, "ARRAY": 4, "OBJECT": 5}
_SQLITE_RANKS = {"null": 0, "text": 1, "integer": 2, "real": 2, "true": 3, "false": 3, "array": 4, "object": 5}
_ORACLE_RANKS = {"n": 0, '"': 1, **dict.fromkeys("-0123456789", 2), "t": 3, "f": 3, "[": 4, "{": 5}


def duckdb_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the rank of the value's kind, its number and its text

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
    """
    (value,) = arguments(node)
    kind = call("JSON_TYPE", value)
    is_number = exp.In(
        this=copy_tree(kind), expressions=[text(name) for name, rank in _DUCKDB_RANKS.items() if rank == 2]
    )
    number = case(is_number, _double(value))
    others = exp.If(this=exp.Not(this=copy_tree(is_number)), true=_whole_text("JSON_EXTRACT_STRING", value))
    return exp.Tuple(expressions=[_rank(kind, _DUCKDB_RANKS), number, exp.Case(ifs=[others])])


def sqlite_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the rank of the value's kind, and the value, a number or text

    https://www.sqlite.org/datatype3.html#sort_order
    """
    (value,) = arguments(node)
    kind = call("JSON_TYPE", value)
    return exp.Tuple(expressions=[_rank(kind, _SQLITE_RANKS), _whole_text("JSON_EXTRACT", value)])


def oracle_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the rank of the value's kind by the first character of its JSON text, its number and its text

    RETURNING NUMBER would convert the text "9" to a number too.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_VALUE.html
    """
    (value,) = arguments(node)
    first = oracle_start(value, 1)
    whole = exp.DPipe(this=exp.DPipe(this=text("["), expression=copy_tree(value)), expression=text("]"))
    read = call("JSON_VALUE", whole, phrase(text("$[0]"), "RETURNING", "NUMBER"))
    is_number = exp.GT(this=call("INSTR", text("-0123456789"), copy_tree(first)), expression=exp.Literal.number(0))
    number = case(is_number, read)
    return exp.Tuple(expressions=[_rank(first, _ORACLE_RANKS), number, copy_tree(value)])


def tsql_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(SELECT [type] FROM OPENJSON(j) WHERE [key] = 'a')``, the value's number and its text

    The numbers of OPENJSON's types have PostgreSQL's order.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    (value,) = arguments(node)
    query = value.this if isinstance(value, exp.Subquery) else None
    if not isinstance(query, exp.Select) or not query.find(exp.Anonymous):
        query = tsql_row(value, (), exp.Null(), target)
    kind, item = (exp.column(name, quoted=True) for name in ("type", "value"))
    number = case(kind.eq(2), _double(item))
    return exp.Tuple(expressions=[_of_row(query, each) for each in (kind, number, set_type(item, "TEXT"))])


def _of_row(query: exp.Select, result: exp.Expr) -> exp.Expr:
    """Return another result of the row that a query finds."""
    kind = result.type
    found = exp.Subquery(this=copy_tree(query).select(copy_tree(result), append=False, copy=False))
    found.type = kind
    return found


def _rank(kind: exp.Expr, ranks: Mapping[str, int]) -> exp.Case:
    ifs = [exp.If(this=text(name), true=exp.Literal.number(rank)) for name, rank in ranks.items()]
    return exp.Case(this=kind, ifs=ifs)


def _double(value: exp.Expr) -> exp.Expr:
    return exp.TryCast(this=copy_tree(value), to=exp.DataType.build("DOUBLE"))


def _whole_text(function: str, value: exp.Expr) -> exp.Expr:
    return call(function, copy_tree(value), text("$"))
