"""Reading JSON documents with T-SQL's OPENJSON: the value at a path, its text, and whether the path exists."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.json.base import parts, tsql_place, tsql_row
from dialects.functions.json.path import Path, sql_path
from dialects.sql.build import case, chain, copy_tree, number, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target

TSQL_TYPES = {"null": (0,), "string": (1,), "number": (2,), "boolean": (3,), "array": (4,), "object": (5,)}


def row_column(name: str) -> exp.Expr:
    return exp.column(name, quoted=True)


def tsql_exists(found: exp.Expr, document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    """Build ``(SELECT CASE WHEN found THEN 1 ELSE 0 END FROM OPENJSON(j) WHERE ...) = 1``: NULL without a value."""
    result = case(found.unnest(), exp.Literal.number(1), exp.Literal.number(0))
    row = exp.Subquery(this=tsql_row(document, path, result, target))
    return set_type(exp.EQ(this=row, expression=exp.Literal.number(1)), "BOOLEAN")


def tsql_get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(SELECT CASE [type] WHEN 1 THEN '"' + STRING_ESCAPE([value], 'json') + '"' ... FROM OPENJSON(j) ...)``

    The result is JSON text of any kind and length. JSON_VALUE returns NULL above
    4000 characters and for a JSON null, and text "1" and number 1 look alike.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/string-escape-transact-sql
    """
    if is_defined(node):
        return set_type(call("COALESCE", *_tsql_parts(node, target, "JSON_QUERY", "JSON_VALUE")), "JSON")
    value = set_type(exp.column("value", quoted=True), "TEXT")
    quoted = chain(exp.Add, [text('"'), call("STRING_ESCAPE", copy_tree(value), text("json")), text('"')]).unnest()
    ifs = [exp.If(this=number(0), true=text("null")), exp.If(this=number(1), true=quoted)]
    result = exp.Case(this=exp.column("type", quoted=True), ifs=ifs, default=value)
    return set_type(exp.Subquery(this=tsql_row(*parts(node), result, target)), "JSON")


def tsql_get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(SELECT [value] FROM OPENJSON(j) WHERE [key] = 'a')``: JSON_VALUE is NULL above 4000 characters.

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    if is_defined(node):
        return set_type(call("COALESCE", *_tsql_parts(node, target, "JSON_VALUE", "JSON_QUERY")), "TEXT")
    value = set_type(exp.column("value", quoted=True), "TEXT")
    return set_type(exp.Subquery(this=tsql_row(*parts(node), value, target)), "TEXT")


def is_defined(node: exp.Expr) -> bool:
    """Return whether a call is part of a definition such as a constraint, which allows no subquery."""
    return node.find_ancestor(exp.Create, exp.Alter) is not None


def _tsql_parts(node: exp.Expr, target: Target, *names: str) -> list[exp.Expr]:
    document, path = tsql_place(*parts(node))
    return [call(name, copy_tree(document), sql_path(path, target)) for name in names]


def tsql_has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``COALESCE(JSON_PATH_EXISTS(j, '$.a'), 0) = 1``: never NULL itself

    https://learn.microsoft.com/en-us/sql/t-sql/functions/json-path-exists-transact-sql
    """
    document, path = tsql_place(*parts(node))
    exists = call("JSON_PATH_EXISTS", document, sql_path(path, target))
    return set_type(call("COALESCE", exists, 0).eq(1), "BOOLEAN")


def tsql_has_row(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``EXISTS (SELECT 1 FROM OPENJSON(j, '$') WHERE [key] = 'a')``: true for a JSON null too

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    document, path = parts(node)
    return set_type(exp.Exists(this=tsql_row(document, path, exp.Literal.number(1), target)), "BOOLEAN")


def tsql_is(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(SELECT CASE WHEN [type] = 0 THEN 1 ELSE 0 END FROM OPENJSON(j) WHERE [key] = 'a') = 1``

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    word = arguments(node)[2]
    if word.name == "null":
        found: exp.Expr = row_column("type").eq(0)
    else:
        found = exp.And(this=row_column("type").eq(3), expression=row_column("value").eq(word))
    return tsql_exists(found, *parts(node), target)


def tsql_counts(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(SELECT CASE WHEN [type] = 5 AND (SELECT COUNT(*) FROM OPENJSON([value])) = 2 ... FROM ...) = 1``

    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    _, _, kind, size = arguments(node)
    code = TSQL_TYPES[kind.name][0]
    of_kind = case(row_column("type").eq(code), row_column("value"))
    members = exp.select(call("COUNT", exp.Star())).from_(exp.Table(this=call("OPENJSON", of_kind)))
    counted = exp.EQ(this=exp.Subquery(this=members), expression=size)
    return tsql_exists(exp.And(this=row_column("type").eq(code), expression=counted), *parts(node), target)
