"""JSON documents written out as text, for servers whose functions cannot contain JSON of any kind."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.sql.build import BINARIES, DECIMALS, FLOATS, INTEGERS, TEXTS, cast, chain, copy_tree, has_type, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

MOMENTS = {exp.DType.TIMESTAMP, exp.DType.TIMESTAMPTZ, exp.DType.DATETIME}
#: Types whose text in a document is the text of a cast.
_AS_TEXT = {exp.DType.DATE, exp.DType.TIME, exp.DType.INTERVAL, exp.DType.UUID, *BINARIES}

Pair = tuple[str, exp.Expr]

_PAGE = "https://learn.microsoft.com/en-us/sql/t-sql/functions/string-escape-transact-sql"


def pairs(node: exp.Expr) -> list[Pair]:
    """Return the keys and values of JSON_OBJECT."""
    return [(pair.this.unnest().name, _inner(pair.expression)) for pair in node.expressions]


def _inner(value: exp.Expr) -> exp.Expr:
    """Return a value without parentheses, except those of a query, which belong to it."""
    while isinstance(value, exp.Paren):
        value = value.this
    return value


def member(value: exp.Expr) -> exp.Expr:
    """Return a value's form in a PostgreSQL document: dates, times, keys and binaries become their text.

    An instant is ``REPLACE(REPLACE(CAST(x AS TEXT), ' ', 'T'), '+00', '+00:00')``.
    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE
    """
    if has_type(value, MOMENTS):
        with_t = set_type(call("REPLACE", cast(value, "TEXT"), text(" "), text("T")), "TEXT")
        if not value.is_type(exp.DType.TIMESTAMPTZ):
            return with_t
        return set_type(call("REPLACE", with_t, text("+00"), text("+00:00")), "TEXT")
    return cast(value, "TEXT") if has_type(value, _AS_TEXT) else value


def tsql_written_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CONCAT('{"a": ', x, ', "b": ', y, '}')``, each value written as JSON

    https://learn.microsoft.com/en-us/sql/t-sql/functions/string-escape-transact-sql
    """
    return _concat(object_texts(node, partial(as_json, target=target)))


def tsql_written_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CONCAT('[', x, ', ', y, ']')``, each value written as JSON

    There is no JSON_ARRAY before SQL Server 2022.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-array-transact-sql
    """
    return _concat(array_texts(node, partial(as_json, target=target)))


def _concat(texts: list[exp.Expr]) -> exp.Expr:
    return set_type(call("CONCAT", *texts) if len(texts) > 1 else texts[0], "JSON")


def object_texts(node: exp.Expr, spell: Callable[[exp.Expr], exp.Expr]) -> list[exp.Expr]:
    """Return the texts that JSON_OBJECT is made of: ``{"a": ``, a value, ... and ``}``; ``spell`` builds a value's text."""
    return _texts("{", [(json.dumps(key, ensure_ascii=False) + ": ", value) for key, value in pairs(node)], "}", spell)


def array_texts(node: exp.Expr, spell: Callable[[exp.Expr], exp.Expr]) -> list[exp.Expr]:
    """Return the texts that JSON_ARRAY is made of: ``[``, a value, ``, ``, ... and ``]``; ``spell`` builds a value's text."""
    return _texts("[", [("", value) for value in arguments(node)], "]", spell)


def _texts(opening: str, items: list[Pair], closing: str, spell: Callable[[exp.Expr], exp.Expr]) -> list[exp.Expr]:
    parts: list[exp.Expr] = []
    before = opening
    for label, value in items:
        parts += [text(before + label), spell(value)]
        before = ", "
    return [*parts, text(closing if parts else opening + closing)]


def as_json(value: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON text of a value: ``COALESCE('"' + STRING_ESCAPE(x, 'json') + '"', 'null')`` for text."""
    if value.is_type(exp.DType.BOOLEAN):
        negation = exp.Not(this=exp.Paren(this=copy_tree(value)))
        ifs = [exp.If(this=value, true=text("true")), exp.If(this=negation, true=text("false"))]
        return exp.Case(ifs=ifs, default=text("null"))
    if value.is_type(exp.DType.NULL):
        return text("null")
    return call("COALESCE", _spell(value, target), text("null"))


def _spell(value: exp.Expr, target: Target) -> exp.Expr:
    """Return a value that is not NULL as JSON text."""
    value = member(value)
    kind = value.type.this if value.type is not None else None
    if isinstance(value, exp.JSONObject) or kind in (exp.DType.JSON, exp.DType.JSONB):
        return value
    if kind in INTEGERS | DECIMALS:
        return cast(value, "TEXT")
    if kind in FLOATS:
        return call("CONVERT", exp.DataType.build("TEXT"), value, 3)  # Every digit.
    if kind in TEXTS:
        return _in_quotes(call("STRING_ESCAPE", value, text("json")))
    raise refusal("a value of unknown type in a new JSON document", target, "cast it to a number or text", _PAGE)


def _in_quotes(value: exp.Expr) -> exp.Expr:
    return chain(exp.Add, [text('"'), value, text('"')]).unnest()
