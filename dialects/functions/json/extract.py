"""Reading JSON documents: the value at a path, its text, and whether the path exists."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import call
from dialects.functions.json.base import jsonb, parts, postgres_step, postgres_value
from dialects.functions.json.path import duckdb_path, path_literal, sqlite_path
from dialects.sql.build import cast, copy_tree, is_not_null, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target

# PostgreSQL


def postgres_get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(j -> 'a')``, ``(j #> '{a,0}')``

    A number as the only step is an index. After another step it is an index or a
    member's name, as with Django's own backend.
    https://www.postgresql.org/docs/current/functions-json.html
    """
    return postgres_value(*parts(node))


def postgres_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(j ->> 'a')``, ``(j #>> '{a,0}')``"""
    document, path = parts(node)
    return set_type(postgres_step(jsonb(document), path, (exp.JSONExtractScalar, exp.JSONBExtractScalar)), "TEXT")


def postgres_has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(j -> 'a') IS NOT NULL``: a JSON null is not NULL"""
    return is_not_null(postgres_get(node, target))


def postgres_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSONB_EXISTS(j, 'a')``, the function of the ``?`` operator: some drivers have ``?`` as a placeholder

    It also finds the text as an element of an array.
    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSONB-OP-TABLE
    """
    document, path = parts(node)
    return set_type(call("JSONB_EXISTS", postgres_value(document, path[:-1]), path_literal(str(path[-1]))), "BOOLEAN")


# DuckDB


def duckdb_get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EXTRACT(j, '$.a')``: NULL only if there is no value

    The function and not ``->``, whose precedence is below that of comparisons.
    https://duckdb.org/docs/stable/data/json/json_functions
    """
    document, path = parts(node)
    return set_type(call("JSON_EXTRACT", document, duckdb_path(path)), "JSON")


def duckdb_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EXTRACT_STRING(j, '$.a')``"""
    document, path = parts(node)
    return set_type(call("JSON_EXTRACT_STRING", document, duckdb_path(path)), "TEXT")


def duckdb_has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EXTRACT(j, '$.a') IS NOT NULL``: never NULL itself"""
    return is_not_null(duckdb_get(node, target))


def duckdb_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EXISTS(j, '$.a')``"""
    document, path = parts(node)
    return set_type(call("JSON_EXISTS", document, duckdb_path(path)), "BOOLEAN")


# SQLite


def sqlite_get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CASE JSON_TYPE(j, '$.a') WHEN 'true' THEN 'true' ... WHEN 'text' THEN JSON_QUOTE(x) ELSE x END``

    ``x`` is ``JSON_EXTRACT(j, '$.a')``, which returns 1 for true, NULL for
    null, and text without quotes.
    https://www.sqlite.org/json1.html#the_json_extract_function
    """
    document, path = parts(node)
    value = call("JSON_EXTRACT", document, sqlite_path(path, target))
    kind = call("JSON_TYPE", copy_tree(document), sqlite_path(path, target))
    quoted = exp.If(this=text("text"), true=call("JSON_QUOTE", copy_tree(value)))
    return set_type(_sqlite_case(kind, ("true", "false", "null"), [quoted], value), "JSON")


def sqlite_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``CASE JSON_TYPE(j, '$.a') WHEN 'true' THEN 'true' ... ELSE CAST(JSON_EXTRACT(j, '$.a') AS TEXT) END``

    https://www.sqlite.org/json1.html#the_json_extract_function
    """
    document, path = parts(node)
    value = cast(call("JSON_EXTRACT", document, sqlite_path(path, target)), "TEXT")
    kind = call("JSON_TYPE", copy_tree(document), sqlite_path(path, target))
    return set_type(_sqlite_case(kind, ("true", "false"), [], value), "TEXT")


def _sqlite_case(kind: exp.Expr, names: tuple[str, ...], ifs: list[exp.If], default: exp.Expr) -> exp.Expr:
    return exp.Case(
        this=kind, ifs=[*(exp.If(this=text(name), true=text(name)) for name in names), *ifs], default=default
    )


def sqlite_has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_TYPE(j, '$.a') IS NOT NULL``"""
    document, path = parts(node)
    return is_not_null(call("JSON_TYPE", document, sqlite_path(path, target)))
