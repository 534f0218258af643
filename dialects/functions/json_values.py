"""Reading JSON documents: the value at a path, its text, and whether there is one."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.json_nodes import (
    condition,
    jsonb,
    not_null,
    oracle_wrapped,
    parts,
    postgres_step,
    postgres_value,
    tsql_place,
    tsql_row,
    typed,
    words,
)
from dialects.functions.json_path import duck_path, lite_path, sql_path
from dialects.functions.nodes import cast, number, text
from dialects.functions.table import arguments, call
from dialects.target import Target

# PostgreSQL


def postgres_get(node: exp.Expr, target: Target) -> exp.Expr:
    """``(j -> 'a')``, ``(j #> '{a,0}')``

    A number as the only step is an index; behind another it is an index or a
    member's name, as with Django's own backend.
    https://www.postgresql.org/docs/current/functions-json.html
    """
    return postgres_value(*parts(node))


def postgres_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """``(j ->> 'a')``, ``(j #>> '{a,0}')``"""
    document, path = parts(node)
    return typed(postgres_step(jsonb(document), path, (exp.JSONExtractScalar, exp.JSONBExtractScalar)), "TEXT")


def postgres_has(node: exp.Expr, target: Target) -> exp.Expr:
    """``(j -> 'a') IS NOT NULL``: a JSON null is not NULL"""
    return not_null(postgres_get(node, target))


def postgres_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSONB_EXISTS(j, 'a')``: the ``?`` operator by its function's name, for drivers that mark parameters with ``?``

    It also finds the text as an element of an array.
    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSONB-OP-TABLE
    """
    document, path = parts(node)
    return typed(call("JSONB_EXISTS", postgres_value(document, path[:-1]), text(str(path[-1]))), "BOOLEAN")


# DuckDB


def duck_get(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_EXTRACT(j, '$.a')``: NULL only where there is nothing

    The function and not ``->``, which binds less than a comparison does
    (pitfall 90). https://duckdb.org/docs/stable/data/json/json_functions
    """
    document, path = parts(node)
    return typed(call("JSON_EXTRACT", document, duck_path(path)), "JSON")


def duck_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_EXTRACT_STRING(j, '$.a')``"""
    document, path = parts(node)
    return typed(call("JSON_EXTRACT_STRING", document, duck_path(path)), "TEXT")


def duck_has(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_EXTRACT(j, '$.a') IS NOT NULL``: never NULL itself"""
    return not_null(duck_get(node, target))


def duck_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_EXISTS(j, '$.a')`` (pitfall 93)"""
    document, path = parts(node)
    return typed(call("JSON_EXISTS", document, duck_path(path)), "BOOLEAN")


# SQLite


def lite_get(node: exp.Expr, target: Target) -> exp.Expr:
    """``CASE JSON_TYPE(j, '$.a') WHEN 'true' THEN 'true' ... WHEN 'text' THEN JSON_QUOTE(x) ELSE x END``

    of ``x`` = ``JSON_EXTRACT(j, '$.a')``, which gives 1 for true, NULL for
    null, and text without quotes.
    https://www.sqlite.org/json1.html#the_json_extract_function
    """
    document, path = parts(node)
    value = call("JSON_EXTRACT", document, lite_path(path, target))
    kind = call("JSON_TYPE", document.copy(), lite_path(path, target))
    quoted = exp.If(this=text("text"), true=call("JSON_QUOTE", value.copy()))
    return typed(_lite_case(kind, ("true", "false", "null"), [quoted], value), "JSON")


def lite_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """``CASE JSON_TYPE(j, '$.a') WHEN 'true' THEN 'true' ... ELSE CAST(JSON_EXTRACT(j, '$.a') AS TEXT) END``

    https://www.sqlite.org/json1.html#the_json_extract_function
    """
    document, path = parts(node)
    value = cast(call("JSON_EXTRACT", document, lite_path(path, target)), "TEXT")
    kind = call("JSON_TYPE", document.copy(), lite_path(path, target))
    return typed(_lite_case(kind, ("true", "false"), [], value), "TEXT")


def _lite_case(kind: exp.Expr, names: tuple[str, ...], ifs: list[exp.If], default: exp.Expr) -> exp.Expr:
    return exp.Case(
        this=kind, ifs=[*(exp.If(this=text(name), true=text(name)) for name in names), *ifs], default=default
    )


def lite_has(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_TYPE(j, '$.a') IS NOT NULL``"""
    document, path = parts(node)
    return not_null(call("JSON_TYPE", document, lite_path(path, target)))


# T-SQL


def tsql_get(node: exp.Expr, target: Target) -> exp.Expr:
    """``COALESCE(JSON_QUERY(j, '$.a'), JSON_VALUE(j, '$.a'))``: text without quotes where it is text

    JSON_QUERY gives objects and arrays, JSON_VALUE the rest, NULL above 4000
    characters, and both NULL for a JSON null.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-value-transact-sql
    """
    document, path = tsql_place(*parts(node))
    names = ("JSON_QUERY", "JSON_VALUE")
    return typed(call("COALESCE", *(call(name, document.copy(), sql_path(path, target)) for name in names)), "JSON")


def tsql_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """``COALESCE(JSON_VALUE(j, '$.a'), JSON_QUERY(j, '$.a'))``"""
    document, path = tsql_place(*parts(node))
    names = ("JSON_VALUE", "JSON_QUERY")
    return typed(call("COALESCE", *(call(name, document.copy(), sql_path(path, target)) for name in names)), "TEXT")


def tsql_has(node: exp.Expr, target: Target) -> exp.Expr:
    """``COALESCE(JSON_PATH_EXISTS(j, '$.a'), 0) = 1``: never NULL itself

    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-path-exists-transact-sql
    """
    document, path = tsql_place(*parts(node))
    exists = call("JSON_PATH_EXISTS", document, sql_path(path, target))
    return typed(call("COALESCE", exists, 0).eq(1), "BOOLEAN")


def tsql_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """``(ISJSON(j) = 1 AND JSON_PATH_EXISTS(j, '$.a') = 1)``: NULL where the document is (pitfall 93)

    A number or text has no keys, which is false and not unknown, so that its
    negation holds.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/isjson-transact-sql
    """
    original, steps = parts(node)
    document, path = tsql_place(original, steps)
    exists = call("JSON_PATH_EXISTS", document, sql_path(path, target)).eq(1)
    is_readable = call("ISJSON", original.copy()).eq(1)
    return typed(exp.Paren(this=exp.And(this=is_readable, expression=exists)), "BOOLEAN")


def tsql_has_row(node: exp.Expr, target: Target) -> exp.Expr:
    """``EXISTS (SELECT 1 FROM OPENJSON(j, '$') WHERE [key] = 'a')``: what is listed is there, a JSON null too

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    document, path = parts(node)
    return typed(exp.Exists(this=tsql_row(document, path, exp.Literal.number(1), target)), "BOOLEAN")


# Oracle


def oracle_get(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_QUERY(j, '$.a' ALLOW SCALARS)``

    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/JSON_QUERY.html
    """
    document, path = parts(node)
    return typed(call("JSON_QUERY", document, words(sql_path(path, target), "ALLOW", "SCALARS")), "JSON")


def oracle_get_unwrapped(node: exp.Expr, target: Target) -> exp.Expr:
    """``SUBSTR(w, 2, LENGTH(w) - 2)`` of ``JSON_QUERY(j, '$.a' WITH WRAPPER)``

    Before 21c JSON_QUERY gives no number or text unless in an array (NULL, or
    ORA-40480), and JSON_VALUE tells text from no number.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_QUERY.html
    """
    wrapped = oracle_wrapped(*parts(node), target)
    length = exp.Sub(this=call("LENGTH", wrapped.copy()), expression=number(2))
    return typed(call("SUBSTR", wrapped, 2, length), "JSON")


def oracle_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """``COALESCE(JSON_VALUE(j, '$.a'), JSON_QUERY(j, '$.a'))``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_VALUE.html
    """
    document, path = parts(node)
    names = ("JSON_VALUE", "JSON_QUERY")
    return typed(call("COALESCE", *(call(name, document.copy(), sql_path(path, target)) for name in names)), "TEXT")


def oracle_get_text_only(node: exp.Expr, target: Target) -> exp.Expr:
    """``COALESCE(JSON_VALUE(j, '$.a'), JSON_QUERY(j, '$.a' DISALLOW SCALARS))``: or a JSON null would be text

    https://docs.oracle.com/en/database/oracle/oracle-database/21/sqlrf/JSON_QUERY.html
    """
    document, path = parts(node)
    containers = words(sql_path(path, target), "DISALLOW", "SCALARS")
    value = call("JSON_VALUE", document, sql_path(path, target))
    return typed(call("COALESCE", value, call("JSON_QUERY", document.copy(), containers)), "TEXT")


def oracle_has(node: exp.Expr, target: Target) -> exp.Expr:
    """``(JSON_EXISTS(j, '$.a') AND NOT j IS NULL)``: unknown where the document is NULL, if left alone

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EXISTS-condition.html
    """
    document = arguments(node)[0].copy()
    found = exp.And(this=oracle_has_key(node, target), expression=not_null(document))
    return typed(exp.Paren(this=found), "BOOLEAN")


def oracle_has_key(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_EXISTS(j, '$.a')``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EXISTS-condition.html
    """
    document, path = parts(node)
    return condition("JSON_EXISTS", document, sql_path(path, target))
