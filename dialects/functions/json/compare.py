"""Comparing JSON values: with numbers and text in PostgreSQL's order, with words, and as whole documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlglot import exp

from dialects.functions.base import Builder, arguments, call
from dialects.functions.json.base import (
    compare_by_digits,
    oracle_place,
    oracle_start,
    oracle_wrap,
    parts,
    postgres_value,
    returning_long,
)
from dialects.functions.json.openjson import TSQL_TYPES, row_column, tsql_exists
from dialects.functions.json.path import Path, duckdb_path, sql_path, sqlite_path
from dialects.sql.build import NUMBERS, cast, copy_tree, is_text, phrase, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_PAGE = "https://www.postgresql.org/docs/current/functions-json.html"

OPERATORS: dict[str, type[exp.Binary]] = {
    "JSON_EXACT": exp.EQ,
    "JSON_LT": exp.LT,
    "JSON_LTE": exp.LTE,
    "JSON_GT": exp.GT,
    "JSON_GTE": exp.GTE,
}

#: PostgreSQL's order of JSON values: all values of a kind come before those of the next.
KINDS = ("null", "string", "number", "boolean", "array", "object")


@dataclass(frozen=True)
class Reader:
    """The builders by which a database finds kinds of JSON values and reads numbers and text."""

    #: The condition that a value is of one of some kinds.
    kind: Callable[[exp.Expr, Path, tuple[str, ...], Target], exp.Expr]
    #: A number, or the text of one that ``by_digits`` compares.
    number: Callable[[exp.Expr, Path, Target], exp.Expr]
    #: A text.
    text: Callable[[exp.Expr, Path, Target], exp.Expr]
    #: The condition, at the place of the value.
    finish: Callable[[exp.Expr, exp.Expr, Path, Target], exp.Expr]
    #: Whether no number type can hold all JSON numbers.
    by_digits: bool = False


def compare_with(reader: Reader) -> Builder:
    """Return a builder of comparisons with a number or text."""

    def compare_by_kind(node: exp.Expr, target: Target) -> exp.Expr:
        """Build a comparison by kind of JSON value: ``(JSON_TYPE(j, '$.a') = 'number' AND value > 1)``

        The result is unknown if there is no value, as on PostgreSQL. Text "1" is not
        the number 1, and kinds have an order of their own.
        https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
        """
        document, path = parts(node)
        value = arguments(node)[2]
        name = node.name.upper()
        kind, operator = _kind(value, target), OPERATORS[name]
        of_kind = reader.kind(document, path, (kind,), target)
        if kind == "string":
            same_kind: exp.Expr = operator(this=reader.text(document, path, target), expression=value)
        elif reader.by_digits:
            same_kind = compare_by_digits(reader.number(document, path, target), operator, value)
        else:
            same_kind = operator(this=reader.number(document, path, target), expression=value)
        found: exp.Expr = exp.And(this=of_kind, expression=same_kind)
        place = KINDS.index(kind)
        others = {exp.LT: KINDS[:place], exp.GT: KINDS[place + 1 :]}
        outside = others.get(OPERATORS[name.removesuffix("E")] if name != "JSON_EXACT" else exp.EQ)
        if outside:
            found = exp.Or(this=reader.kind(document, path, outside, target), expression=found)
        return set_type(reader.finish(exp.Paren(this=found), document, path, target), "BOOLEAN")

    return compare_by_kind


def _kind(value: exp.Expr, target: Target) -> str:
    """Return the kind of JSON value that a value is compared with."""
    if is_text(value):
        return "string"
    if value.is_type(*NUMBERS):
        return "number"
    raise refusal("comparing JSON with a value of unknown type", target, "compare with a number or text", _PAGE)


# PostgreSQL


def postgres_compare(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(j -> 'a') > TO_JSONB(CAST(1 AS DECIMAL))``"""
    value = arguments(node)[2]
    to = "TEXT" if _kind(value, target) == "string" else "DECIMAL"
    as_json = call("TO_JSONB", cast(value, to))
    return set_type(OPERATORS[node.name.upper()](this=postgres_value(*parts(node)), expression=as_json), "BOOLEAN")


def postgres_is(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(j -> 'a') = CAST('null' AS JSONB)``"""
    return set_type(exp.EQ(this=postgres_value(*parts(node)), expression=cast(arguments(node)[2], "JSONB")), "BOOLEAN")


# DuckDB

_DUCKDB_TYPES = {
    "null": ("NULL",),
    "string": ("VARCHAR",),
    "number": ("UBIGINT", "BIGINT", "DOUBLE"),
    "boolean": ("BOOLEAN",),
    "array": ("ARRAY",),
    "object": ("OBJECT",),
}


def duckdb_value(document: exp.Expr, path: Path) -> exp.Expr:
    """Build ``JSON_EXTRACT(j, '$.a')``"""
    # Without a type: as JSON it would be compared as a document.
    return call("JSON_EXTRACT", copy_tree(document), duckdb_path(path))


DUCK = Reader(
    kind=lambda j, path, kinds, target: _among(
        call("JSON_TYPE", copy_tree(j), duckdb_path(path)), kinds, _DUCKDB_TYPES
    ),
    number=lambda j, path, target: duckdb_value(j, path),
    text=lambda j, path, target: set_type(call("JSON_EXTRACT_STRING", copy_tree(j), duckdb_path(path)), "TEXT"),
    finish=lambda found, j, path, target: found,
    by_digits=True,
)


def duckdb_is(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EXTRACT(j, '$.a') = 'null'``: JSON text, in which text has quotes"""
    return set_type(exp.EQ(this=duckdb_value(*parts(node)), expression=arguments(node)[2]), "BOOLEAN")


# SQLite

_SQLITE_TYPES = {
    "null": ("null",),
    "string": ("text",),
    "number": ("integer", "real"),
    "boolean": ("true", "false"),
    "array": ("array",),
    "object": ("object",),
}

LITE = Reader(
    kind=lambda j, path, kinds, target: _among(
        call("JSON_TYPE", copy_tree(j), sqlite_path(path, target)), kinds, _SQLITE_TYPES
    ),
    number=lambda j, path, target: call("JSON_EXTRACT", copy_tree(j), sqlite_path(path, target)),
    text=lambda j, path, target: call("JSON_EXTRACT", copy_tree(j), sqlite_path(path, target)),
    finish=lambda found, j, path, target: found,
)


def sqlite_is(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_TYPE(j, '$.a') = 'null'``"""
    document, path = parts(node)
    return set_type(
        exp.EQ(this=call("JSON_TYPE", document, sqlite_path(path, target)), expression=arguments(node)[2]), "BOOLEAN"
    )


# T-SQL

TSQL = Reader(
    kind=lambda j, path, kinds, target: _among(row_column("type"), kinds, TSQL_TYPES),
    number=lambda j, path, target: row_column("value"),
    text=lambda j, path, target: set_type(row_column("value"), "TEXT"),
    finish=tsql_exists,
    by_digits=True,
)


# Oracle

_FIRST = {"null": "n", "string": '"', "number": "-0123456789", "boolean": "tf", "array": "[", "object": "{"}


def _oracle_kind(document: exp.Expr, path: Path, kinds: tuple[str, ...], target: Target) -> exp.Expr:
    """Build ``DBMS_LOB.SUBSTR(JSON_QUERY(j, '$.a' ... WITH WRAPPER), 1, 2)``, whose first character shows the kind."""
    first = oracle_start(oracle_wrap(document, path, target), 1, 2)
    characters = "".join(_FIRST[kind] for kind in kinds)
    return (
        first.eq(text(characters))
        if len(characters) == 1
        else exp.GT(this=call("INSTR", text(characters), first), expression=exp.Literal.number(0))
    )


def _oracle_value(document: exp.Expr, path: Path, target: Target, *returning: str) -> exp.Expr:
    document, path = oracle_place(copy_tree(document), path, target)
    return call("JSON_VALUE", document, phrase(sql_path(path, target), *returning))


ORACLE = Reader(
    kind=_oracle_kind,
    number=lambda j, path, target: _oracle_value(j, path, target, "RETURNING", "NUMBER"),
    text=lambda j, path, target: set_type(
        call("TO_NCLOB", _oracle_value(j, path, target, *returning_long(target))), "TEXT"
    ),
    finish=lambda found, j, path, target: found,
)


def oracle_is(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``DBMS_LOB.SUBSTR(JSON_QUERY(j, '$.a' RETURNING CLOB WITH WRAPPER), 7, 1) = '[null]'``"""
    word = f"[{arguments(node)[2].name}]"
    found = oracle_start(oracle_wrap(*parts(node), target), len(word) + 1)
    return set_type(exp.EQ(this=found, expression=text(word)), "BOOLEAN")


def _among(value: exp.Expr, kinds: tuple[str, ...], types: Mapping[str, tuple[str | int, ...]]) -> exp.Expr:
    """Build ``value = 'a'`` or ``value IN ('a', 'b')`` with a database's names of kinds."""
    names = [exp.convert(name) for kind in kinds for name in types[kind]]
    if len(names) == 1:
        return exp.EQ(this=value, expression=names[0])
    return exp.In(this=value, expressions=names)
