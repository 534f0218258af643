"""JSON documents built from values: JSON_OBJECT and JSON_ARRAY."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.json.serialize import Pair, member, pairs, tsql_written_array, tsql_written_object
from dialects.sql.build import DECIMALS, cast, copy_tree, has_type, is_json, phrase, text, true_or_false
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target


def _gives_json(node: exp.Expr) -> bool:
    return is_json(node) or isinstance(node, exp.JSONObject)


# PostgreSQL


def postgres_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSONB_BUILD_OBJECT('a', x)``: before 16 there is no JSON_OBJECT of pairs

    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE
    """
    flat = [item for key, value in pairs(node) for item in (text(key), _with_known_type(value))]
    return set_type(call("JSONB_BUILD_OBJECT", *flat), "JSON")


def postgres_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSONB_BUILD_ARRAY(x, y)``

    https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-CREATION-TABLE
    """
    return set_type(call("JSONB_BUILD_ARRAY", *map(_with_known_type, arguments(node))), "JSON")


def _with_known_type(value: exp.Expr) -> exp.Expr:
    """Return a value with a type that PostgreSQL can infer, as an argument of any type needs it."""
    if not isinstance(value, (exp.Placeholder, exp.Literal)) or value.is_type(exp.DType.UNKNOWN, exp.DType.NULL):
        return value
    return cast(value, "JSONB" if _gives_json(value) else value.type.sql("postgres"))  # type: ignore[union-attr]


# DuckDB


def duckdb_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_OBJECT('a', x)``"""
    flat = [item for key, value in pairs(node) for item in (text(key), _duckdb_value(value))]
    return set_type(call("JSON_OBJECT", *flat), "JSON")


def duckdb_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_ARRAY(x, y)``"""
    return set_type(call("JSON_ARRAY", *map(_duckdb_value, arguments(node))), "JSON")


def _duckdb_value(value: exp.Expr) -> exp.Expr:
    """Return a decimal as JSON parsed from its text, which keeps its digits."""
    if has_type(value, DECIMALS):
        return cast(cast(value, "TEXT"), "JSON")
    if isinstance(value, exp.Placeholder) and _gives_json(value):
        return cast(value, "JSON")
    # In parentheses, because some SQL parsers accept no condition as a value of JSON_OBJECT.
    return exp.Paren(this=value) if isinstance(value, (exp.Predicate, exp.Connector, exp.Not)) else member(value)


# SQLite


def sqlite_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_OBJECT('a', x)``, JSON and booleans marked as such by ``JSON(x)``

    https://www.sqlite.org/json1.html#value_arguments
    """
    flat = [item for key, value in pairs(node) for item in (text(key), _sqlite_value(value))]
    return set_type(call("JSON_OBJECT", *flat), "JSON")


def sqlite_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_ARRAY(x, y)``, JSON and booleans marked as such by ``JSON(x)``"""
    return set_type(call("JSON_ARRAY", *map(_sqlite_value, arguments(node))), "JSON")


def _sqlite_value(value: exp.Expr) -> exp.Expr:
    if value.is_type(exp.DType.BOOLEAN):
        return call("JSON", true_or_false(value, exp.Paren(this=copy_tree(value))))
    return call("JSON", value) if _gives_json(value) else member(value)


# T-SQL


def tsql_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_OBJECT('a': x)``

    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-object-transact-sql
    """
    made = pairs(node)
    if any(map(_is_any_json, arguments_of(made))):
        return tsql_written_object(node, target)
    items = [exp.JSONKeyValue(this=text(key), expression=_tsql_value(value)) for key, value in made]
    return set_type(exp.JSONObject(expressions=items), "JSON")


def tsql_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_ARRAY(x, y NULL ON NULL)``: without it NULLs are left out

    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-array-transact-sql
    """
    values = arguments(node)
    if any(map(_is_any_json, values)):
        return tsql_written_array(node, target)
    return set_type(call("JSON_ARRAY", *_null_on_null([_tsql_value(value) for value in values])), "JSON")


def tsql_for_json(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_QUERY((SELECT x AS [a] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER))``

    FOR JSON PATH nests names at their dots (error 13601 if they clash). It cannot
    contain a JSON number or text: these are written out.
    https://learn.microsoft.com/en-us/sql/relational-databases/json/format-nested-json-output-with-path-mode-sql-server
    """
    made = pairs(node)
    if not made:
        return set_type(text("{}"), "JSON")
    if any("." in key for key, _ in made) or any(map(_is_any_json, arguments_of(made))):
        return tsql_written_object(node, target)
    columns = [exp.alias_(_tsql_value(value), key, quoted=True) for key, value in made]
    options = [exp.QueryOption(this=exp.var(word)) for word in ("PATH", "INCLUDE_NULL_VALUES", "WITHOUT_ARRAY_WRAPPER")]
    query = exp.Select(expressions=columns, for_=exp.ForClause(kind="JSON", expressions=options))
    return set_type(call("JSON_QUERY", exp.Subquery(this=query)), "JSON")


def arguments_of(made: list[Pair]) -> list[exp.Expr]:
    return [value for _, value in made]


def _tsql_value(value: exp.Expr) -> exp.Expr:
    """Return JSON text in JSON_QUERY, because it would be quoted as text otherwise."""
    if isinstance(value, exp.JSONObject) or value.name in ("JSON_ARRAY", "JSON_QUERY") or not _gives_json(value):
        return member(value)
    return call("JSON_QUERY", value)


def _is_any_json(value: exp.Expr) -> bool:
    """Return whether a value is JSON of any kind; JSON_QUERY reads no number or text (error 13609)."""
    made_here = isinstance(value, exp.JSONObject) or value.name in ("JSON_ARRAY", "JSON_QUERY", "CONCAT")
    return _gives_json(value) and not made_here and not isinstance(value, exp.Literal)


# Oracle


def oracle_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_OBJECT('a' VALUE x RETURNING CLOB)``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_OBJECT.html
    """
    made = [phrase(text(key), "VALUE", _oracle_value(value)) for key, value in pairs(node)]
    return set_type(call("JSON_OBJECT", *_returning(made, "RETURNING", "CLOB")), "JSON")


def oracle_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_ARRAY(x, y NULL ON NULL RETURNING CLOB)``: without it NULLs are left out

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_ARRAY.html
    """
    made = [_oracle_value(value) for value in arguments(node)]
    ending = ("NULL", "ON", "NULL", "RETURNING", "CLOB") if made else ("RETURNING", "CLOB")
    return set_type(call("JSON_ARRAY", *_returning(made, *ending)), "JSON")


def _oracle_value(value: exp.Expr) -> exp.Expr:
    """Return JSON text and booleans marked as JSON, because they would be text and numbers otherwise."""
    if value.is_type(exp.DType.BOOLEAN):
        return phrase(true_or_false(value, exp.Paren(this=copy_tree(value))), "FORMAT", "JSON")
    return phrase(value, "FORMAT", "JSON") if _gives_json(value) else member(value)


def _null_on_null(items: list[exp.Expr]) -> list[exp.Expr]:
    return _returning(items, "NULL", "ON", "NULL") if items else items


def _returning(items: list[exp.Expr], *ending: str) -> list[exp.Expr]:
    """Return the items, with words after the last one."""
    return [*items[:-1], phrase(items[-1], *ending)] if items else [phrase(*ending)]
