"""Whole JSON documents: whether two are the same, and whether one contains the other."""

from __future__ import annotations

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.json.base import condition, jsonb, typed
from dialects.functions.json.unknown import known_documents
from dialects.sql.build import cast, text
from dialects.targets.base import Target

#: What writes a document out, line by line, as DuckDB and SQLite have it.
_DUCK_LISTED = """(
    SELECT STRING_AGG(fullkey || CHR(9) || CASE
        WHEN type = 'DOUBLE' THEN CASE
            WHEN CAST(TRY_CAST(atom AS DECIMAL(38, 0)) AS DOUBLE) = CAST(atom AS DOUBLE)
                THEN CAST(CAST(atom AS DECIMAL(38, 0)) AS TEXT)
            ELSE CAST(CAST(atom AS DOUBLE) AS TEXT) END
        WHEN atom IS NULL THEN type
        ELSE CAST(atom AS TEXT) END, CHR(10) ORDER BY fullkey)
    FROM JSON_TREE(document))"""

_LITE_LISTED = """(
    SELECT GROUP_CONCAT(fullkey || CHAR(9) || CASE type
        WHEN 'text' THEN JSON_QUOTE(atom)
        WHEN 'integer' THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%!.17g', atom) ELSE atom END
        WHEN 'real' THEN CASE
            WHEN atom = CAST(atom AS INTEGER) THEN CAST(atom AS INTEGER)
            ELSE PRINTF('%!.17g', atom) END
        ELSE type END, CHAR(10))
    FROM (SELECT fullkey, type, atom FROM JSON_TREE(document) ORDER BY fullkey))"""


def postgres_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """``a = b`` of two documents"""
    left, right = map(jsonb, arguments(node))
    return typed(exp.EQ(this=left, expression=right), "BOOLEAN")


def postgres_contains(node: exp.Expr, target: Target) -> exp.Expr:
    """``a @> b``"""
    left, right = map(jsonb, arguments(node))
    return typed(exp.ArrayContainsAll(this=left, expression=right), "BOOLEAN")


def duck_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """all that is in both documents, listed in the order of its place, is the same

    DuckDB compares JSON as text, where spaces and the order of keys count (pitfall 91).
    https://duckdb.org/docs/stable/data/json/json_functions#json-table-functions
    """
    return _same_listed(node, "duckdb", _DUCK_LISTED)


def duck_listed(node: exp.Expr, target: Target) -> exp.Expr:
    """all that is in a document, in the order of its place"""
    return filled(_DUCK_LISTED, "duckdb", document=arguments(node)[0])


def duck_contains(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_CONTAINS`` of objects that hold the two under a key that nothing else has

    Bare, it finds the second document at any depth of the first. A number or
    text is contained by an array that has it (pitfall 94).
    https://duckdb.org/docs/stable/data/json/json_functions
    """
    sides = arguments(node)
    whole, part = (cast(side, "JSON") if isinstance(side, exp.Placeholder) else side.copy() for side in sides)
    elements = call("JSON_CONTAINS", _apart(whole.copy()), _apart(call("JSON_ARRAY", part.copy())))
    is_scalar = exp.Not(this=call("JSON_TYPE", part.copy()).isin(text("ARRAY"), text("OBJECT"), copy=False))
    direct = call("JSON_CONTAINS", _apart(whole), _apart(part))
    found = exp.Or(this=direct, expression=exp.Paren(this=exp.And(this=is_scalar, expression=elements)))
    return known_documents(exp.Paren(this=found), node, sides, target)


def _apart(document: exp.Expr) -> exp.Expr:
    return call("JSON_OBJECT", text("dialects:document"), document)


def lite_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """all that is in both documents, listed in the order of its place, is the same

    https://www.sqlite.org/json1.html#the_json_each_and_json_tree_table_valued_functions
    """
    return _same_listed(node, "sqlite", _LITE_LISTED)


def lite_listed(node: exp.Expr, target: Target) -> exp.Expr:
    """all that is in a document, in the order of its place"""
    return filled(_LITE_LISTED, "sqlite", document=arguments(node)[0])


def oracle_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """``JSON_EQUAL(a, b)``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EQUAL-condition.html
    """
    sides = arguments(node)
    return known_documents(condition("JSON_EQUAL", *(side.copy() for side in sides)), node, sides, target)


def oracle_equals_or_same(node: exp.Expr, target: Target) -> exp.Expr:
    """``(JSON_EQUAL(a, b) OR a = b)``: before 21c JSON_EQUAL is false of numbers and text that are equal

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EQUAL-condition.html
    """
    sides = left, right = arguments(node)
    equal = condition("JSON_EQUAL", left.copy(), right.copy())
    # A column or a parameter that is compared this way holds an object or array.
    if all(isinstance(side.unnest(), exp.Anonymous) for side in sides):
        equal = exp.Paren(this=exp.Or(this=equal, expression=exp.EQ(this=left.copy(), expression=right.copy())))
    return known_documents(equal, node, sides, target)


def _same_listed(node: exp.Expr, dialect: str, template: str) -> exp.Expr:
    """Both documents, each written out by a query over ``document``, are equal."""
    left, right = (filled(template, dialect, document=document) for document in arguments(node))
    return typed(exp.EQ(this=left, expression=right), "BOOLEAN")


def filled(template: str, dialect: str, **places: exp.Expr) -> exp.Expr:
    """Return the query of a template with expressions in the place of columns."""
    query: exp.Expr = exp.maybe_parse(template, dialect=dialect)
    for column in [column for column in query.find_all(exp.Column) if not column.table and column.name in places]:
        column.replace(places[column.name].copy())
    return typed(query, "TEXT")
