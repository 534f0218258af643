"""Sort keys that put JSON values into PostgreSQL's order."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.json_nodes import words
from dialects.functions.nodes import text
from dialects.functions.table import arguments, call
from dialects.target import Target

_DUCK_RANKS = {"NULL": 0, "VARCHAR": 1, "UBIGINT": 2, "BIGINT": 2, "DOUBLE": 2, "BOOLEAN": 3, "ARRAY": 4, "OBJECT": 5}
_LITE_RANKS = {"null": 0, "text": 1, "integer": 2, "real": 2, "true": 3, "false": 3, "array": 4, "object": 5}
_ORACLE_RANKS = {"n": 0, '"': 1, **dict.fromkeys("-0123456789", 2), "t": 3, "f": 3, "[": 4, "{": 5}


def duck_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """the rank of the value's kind, the number that it is, its text

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
    """
    (value,) = arguments(node)
    kind = call("JSON_TYPE", value)
    is_number = exp.In(this=kind.copy(), expressions=[text(name) for name, rank in _DUCK_RANKS.items() if rank == 2])
    number = exp.Case(ifs=[exp.If(this=is_number, true=_double(value))])
    others = exp.If(this=exp.Not(this=is_number.copy()), true=_whole_text("JSON_EXTRACT_STRING", value))
    return exp.Tuple(expressions=[_rank(kind, _DUCK_RANKS), number, exp.Case(ifs=[others])])


def lite_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """the rank of the value's kind, and the value, a number or text

    https://www.sqlite.org/datatype3.html#sort_order
    """
    (value,) = arguments(node)
    kind = call("JSON_TYPE", value)
    return exp.Tuple(expressions=[_rank(kind, _LITE_RANKS), _whole_text("JSON_EXTRACT", value)])


def oracle_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """the rank of the value's kind by the first character of its JSON text, the number that it is, its text"""
    (value,) = arguments(node)
    whole = exp.DPipe(this=exp.DPipe(this=text("["), expression=value.copy()), expression=text("]"))
    first = call("JSON_VALUE", whole, words(text("$[0]"), "RETURNING", "NUMBER"))
    return exp.Tuple(expressions=[_rank(call("SUBSTR", value, 1, 1), _ORACLE_RANKS), first, value.copy()])


def tsql_sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """the number that it is, its text (pitfall 96)"""
    (value,) = arguments(node)
    return exp.Tuple(expressions=[_double(value), value.copy()])


def _rank(kind: exp.Expr, ranks: Mapping[str, int]) -> exp.Case:
    ifs = [exp.If(this=text(name), true=exp.Literal.number(rank)) for name, rank in ranks.items()]
    return exp.Case(this=kind, ifs=ifs)


def _double(value: exp.Expr) -> exp.Expr:
    return exp.TryCast(this=value.copy(), to=exp.DataType.build("DOUBLE"))


def _whole_text(function: str, value: exp.Expr) -> exp.Expr:
    return call(function, value.copy(), text("$"))
