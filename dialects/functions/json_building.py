"""Building JSON documents of values: JSON_OBJECT and JSON_ARRAY."""

from __future__ import annotations

from sqlglot import exp

from dialects.errors import Unsupported
from dialects.functions.json_nodes import typed, words
from dialects.functions.nodes import cast, text
from dialects.functions.table import arguments, call
from dialects.target import Target

Pair = tuple[str, exp.Expr]


def pairs(node: exp.Expr) -> list[Pair]:
    """The keys and values of JSON_OBJECT."""
    return [(pair.this.unnest().name, pair.expression.unnest()) for pair in node.expressions]


def _is_json(node: exp.Expr) -> bool:
    return node.is_type("JSON", "JSONB") or isinstance(node, exp.JSONObject)


def _is_true(value: exp.Expr) -> exp.Expr:
    """``CASE WHEN value THEN 'true' WHEN NOT value THEN 'false' END``: a boolean as JSON."""
    negation = exp.Not(this=exp.Paren(this=value.copy()))
    return exp.Case(ifs=[exp.If(this=value, true=text("true")), exp.If(this=negation, true=text("false"))])


# PostgreSQL


def postgres_object(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSONB_BUILD_OBJECT('a', x)``: before 16 there is no JSON_OBJECT of pairs

    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE
    """
    flat = [item for key, value in pairs(node) for item in (text(key), _known(value))]
    return typed(call("JSONB_BUILD_OBJECT", *flat), "JSON")


def postgres_array(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSONB_BUILD_ARRAY(x, y)``

    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE
    """
    return typed(call("JSONB_BUILD_ARRAY", *map(_known, arguments(node))), "JSON")


def _known(value: exp.Expr) -> exp.Expr:
    """A value whose type PostgreSQL can tell, as an argument of any type needs it."""
    if not isinstance(value, (exp.Placeholder, exp.Literal)) or value.is_type("UNKNOWN", "NULL"):
        return value
    return cast(value, "JSONB" if _is_json(value) else value.type.sql("postgres"))  # type: ignore[union-attr]


# DuckDB


def duck_object(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_OBJECT('a', x)``"""
    flat = [item for key, value in pairs(node) for item in (text(key), _duck_value(value))]
    return typed(call("JSON_OBJECT", *flat), "JSON")


def duck_array(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_ARRAY(x, y)``"""
    return typed(call("JSON_ARRAY", *map(_duck_value, arguments(node))), "JSON")


def _duck_value(value: exp.Expr) -> exp.Expr:
    return cast(value, "JSON") if isinstance(value, exp.Placeholder) and _is_json(value) else value


# SQLite


def lite_object(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_OBJECT('a', x)``, JSON and booleans marked as such by ``JSON(x)``

    https://www.sqlite.org/json1.html#value_arguments
    """
    flat = [item for key, value in pairs(node) for item in (text(key), _lite_value(value))]
    return typed(call("JSON_OBJECT", *flat), "JSON")


def lite_array(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_ARRAY(x, y)``, JSON and booleans marked as such by ``JSON(x)``"""
    return typed(call("JSON_ARRAY", *map(_lite_value, arguments(node))), "JSON")


def _lite_value(value: exp.Expr) -> exp.Expr:
    if value.is_type("BOOLEAN"):
        return call("JSON", _is_true(value))
    return call("JSON", value) if _is_json(value) else value


# T-SQL


def tsql_object(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_OBJECT('a': x)``

    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-object-transact-sql
    """
    made = [exp.JSONKeyValue(this=text(key), expression=_tsql_value(value, target)) for key, value in pairs(node)]
    return typed(exp.JSONObject(expressions=made), "JSON")


def tsql_array(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_ARRAY(x, y NULL ON NULL)``: without it NULLs are left out

    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-array-transact-sql
    """
    return typed(call("JSON_ARRAY", *_null_on_null([_tsql_value(value, target) for value in arguments(node)])), "JSON")


def tsql_for_json(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_QUERY((SELECT x AS [a] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER))``

    FOR JSON PATH nests names at their dots (error 13601 where they clash).
    https://learn.microsoft.com/en-us/sql/relational-databases/json/format-nested-json-output-with-path-mode-sql-server
    """
    made = pairs(node)
    if not made:
        return typed(text("{}"), "JSON")
    if any("." in key for key, _ in made):
        raise Unsupported("a JSON key with a dot", target, "SQL Server 2022 has JSON_OBJECT")
    columns = [exp.alias_(_tsql_value(value, target), key, quoted=True) for key, value in made]
    options = [exp.QueryOption(this=exp.var(word)) for word in ("PATH", "INCLUDE_NULL_VALUES", "WITHOUT_ARRAY_WRAPPER")]
    query = exp.Select(expressions=columns, for_=exp.ForClause(kind="JSON", expressions=options))
    return typed(call("JSON_QUERY", exp.Subquery(this=query)), "JSON")


def _tsql_value(value: exp.Expr, target: Target) -> exp.Expr:
    """JSON text through JSON_QUERY, or it would be quoted as text."""
    if isinstance(value, exp.JSONObject) or value.name in ("JSON_ARRAY", "JSON_QUERY") or not _is_json(value):
        return value
    if isinstance(value, exp.Anonymous):
        raise Unsupported("a JSON key inside a new JSON document", target, "select the key beside it, or take KT()")
    return call("JSON_QUERY", value)


# Oracle


def oracle_object(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_OBJECT('a' VALUE x RETURNING CLOB)``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_OBJECT.html
    """
    made = [words(text(key), "VALUE", _oracle_value(value)) for key, value in pairs(node)]
    return typed(call("JSON_OBJECT", *_returning(made, "RETURNING", "CLOB")), "JSON")


def oracle_array(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_ARRAY(x, y NULL ON NULL RETURNING CLOB)``: without it NULLs are left out

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_ARRAY.html
    """
    made = [_oracle_value(value) for value in arguments(node)]
    ending = ("NULL", "ON", "NULL", "RETURNING", "CLOB") if made else ("RETURNING", "CLOB")
    return typed(call("JSON_ARRAY", *_returning(made, *ending)), "JSON")


def _oracle_value(value: exp.Expr) -> exp.Expr:
    """JSON text and booleans are marked as JSON, or they would be text and numbers."""
    if value.is_type("BOOLEAN"):
        return words(_is_true(value), "FORMAT", "JSON")
    return words(value, "FORMAT", "JSON") if _is_json(value) else value


def _null_on_null(items: list[exp.Expr]) -> list[exp.Expr]:
    return _returning(items, "NULL", "ON", "NULL") if items else items


def _returning(items: list[exp.Expr], *ending: str) -> list[exp.Expr]:
    """The items, with words behind the last."""
    return [*items[:-1], words(items[-1], *ending)] if items else [words(*ending)]
