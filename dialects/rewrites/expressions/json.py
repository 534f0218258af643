"""JSON values in comparisons and sort keys."""

from __future__ import annotations

from functools import partial

from sqlglot import exp

from dialects import features
from dialects.functions import by_name
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import sort_outside
from dialects.rewrites.disjunctions import any_equal
from dialects.rewrites.expressions.tuple_items import exists_in
from dialects.rewrites.sort_keys import resolve_key
from dialects.sql.build import copy_tree, is_json
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_PAGE = "https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING"


@rule(exp.EQ, exp.NEQ, exp.In, unless=features.JSON_COMPARISON)
def compare_json_by_value(node: exp.Binary | exp.In, target: Target) -> exp.Expr | None:
    """Compare JSON documents by value, because the order of keys and spaces count in their text.

    DuckDB and SQLite compare the text without an error; Oracle: ORA-00932 for a CLOB.
    https://www.postgresql.org/docs/current/datatype-json.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."data" = '{"k": 1}'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE JSON_EQUAL("A"."DATA", '{"k": 1}')
    """
    if isinstance(node, exp.EQ) and node.arg_key == "expressions":  # UPDATE ... SET
        return None
    if not isinstance(node, exp.In):
        if not (is_json(node.this) or is_json(node.expression)):
            return None
        if isinstance(node, exp.EQ):
            return _equals(node.this, node.expression, target, node)
        return exp.Not(this=exp.Paren(this=_equals(node.this, node.expression, target, None)))
    if not is_json(node.this) or isinstance(node.args.get("query"), exp.Values):
        return None
    if not node.expressions:
        return _in_subquery(node, target)
    return any_equal(node, partial(_equals, target=target, place=node))


def _in_subquery(node: exp.In, target: Target) -> exp.Expr | None:
    query = node.args["query"].unnest()
    if not target.has(features.JSON_LISTED):
        found = exists_in(node, [node.this], query, target, partial(_equals, target=target, place=None))
        rows = next(found.find_all(exp.Exists)).this.args.get("from_")
        are_documents = isinstance(query, exp.Select) and isinstance(query.selects[0].unalias(), exp.Column)
        # JSON_EQUAL accepts no numbers and texts there, and columns of a derived table may hold these.
        if isinstance(rows and rows.this, exp.Subquery) and not are_documents and not target.has(features.JSON_SCALARS):
            raise refusal("JSON in this subquery", target, "compare the text at a key, by KT()", _PAGE)
        return found
    if not isinstance(query, exp.Select) or len(query.selects) != 1:
        raise refusal("JSON in this subquery", target, "compare the text at a key, by KT()", _PAGE)
    for value in (node.this, query.selects[0].unalias()):
        listed = by_name()["JSON_LISTED"].build(call("JSON_LISTED", copy_tree(value)), target)
        assert listed is not None
        value.replace(listed)
    return node


def _equals(left: exp.Expr, right: exp.Expr, target: Target, place: exp.Expr | None) -> exp.Expr:
    """Return the equality of two documents that replaces a node, or is below a node that it does not affect."""
    question = call("JSON_EQUALS", copy_tree(left), copy_tree(right))
    if place is not None:
        question.parent, question.arg_key = place.parent, place.arg_key
    equal = by_name()["JSON_EQUALS"].build(question, target)
    assert equal is not None
    return equal


@rule(exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Between, unless=features.JSON_COMPARISON)
def refuse_order_of_documents(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse to order JSON documents, which only PostgreSQL does; others compare a key with a number or text.

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING

    Refused (sqlite)::

        SELECT "a"."id" FROM "a" WHERE "a"."data" < "a"."data"

    Message::

        the order of JSON documents is not supported on sqlite@3.31: compare a key with a number or text
        (https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING)
    """
    if is_json(node.this) or any(is_json(child) for child in node.iter_expressions()):
        raise refusal("the order of JSON documents", target, "compare a key with a number or text", _PAGE)
    return None


@rule(exp.Select, exp.SetOperation, unless=features.JSON_COMPARISON)
def sort_rows_with_json_outside(node: exp.Query, target: Target) -> exp.Expr | None:
    """Sort distinct, grouped and united rows by JSON in an outer query, because they only sort by their own columns.

    SQL Server: Msg 145, ORDER BY items must appear in the select list if SELECT DISTINCT is specified; Msg 104 for
    UNION; Msg 8127 for GROUP BY. Oracle: ORA-01791, ORA-01785, ORA-00979.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-order-by-clause-transact-sql

    Before::

        SELECT DISTINCT JSON_GET("a"."data", '$.k') AS "k" FROM "a" ORDER BY 1 DESC

    After (sqlite)::

        SELECT "sliced"."k" FROM (SELECT DISTINCT CASE JSON_TYPE("a"."data", '$.k') WHEN 'true' THEN 'true'
        WHEN 'false' THEN 'false' WHEN 'null' THEN 'null' WHEN 'text' THEN JSON_QUOTE(JSON_EXTRACT("a"."data", '$.k'))
        ELSE JSON_EXTRACT("a"."data", '$.k') END AS "k" FROM "a") AS "sliced" ORDER BY CASE JSON_TYPE("sliced"."k")
        WHEN 'null' THEN 0 WHEN 'text' THEN 1 WHEN 'integer' THEN 2 WHEN 'real' THEN 2 WHEN 'true' THEN 3
        WHEN 'false' THEN 3 WHEN 'array' THEN 4 WHEN 'object' THEN 5 END DESC, JSON_EXTRACT("sliced"."k", '$') DESC
    """
    order = node.args.get("order")
    if order is None or not _compares_rows(node):
        return None
    first = node
    while isinstance(first, (exp.SetOperation, exp.Subquery)):
        first = first.this
    if not any(is_json(resolve_key(key.this, first)) for key in order.expressions):
        return None
    return sort_outside(node, target)


def _compares_rows(query: exp.Query) -> bool:
    """Return whether a query sorts only by the columns that distinguish its rows or groups."""
    if isinstance(query, exp.SetOperation) or query.args.get("group"):
        return True
    distinct = query.args.get("distinct")
    return distinct is not None and not distinct.args.get("on")


@rule(exp.Order, unless=features.JSON_COMPARISON)
def sort_json_by_kind(node: exp.Order, target: Target) -> exp.Expr | None:
    """Sort JSON by kind: null, text, numbers, booleans, arrays, objects; as text, 10 would come before 9.

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING

    Before::

        SELECT "a"."id" FROM "a" ORDER BY JSON_GET("a"."data", '$.k')

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] ORDER BY (SELECT [type] FROM OPENJSON(CASE WHEN ISJSON([a].[data]) = 1 THEN [a].[data] END) WHERE [key] = 'k'),
        (SELECT CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END FROM OPENJSON(CASE WHEN ISJSON([a].[data]) = 1 THEN [a].[data] END) WHERE [key] = 'k'),
        (SELECT [value] FROM OPENJSON(CASE WHEN ISJSON([a].[data]) = 1 THEN [a].[data] END) WHERE [key] = 'k')
    """
    query = node.parent_select
    keys = [key for ordered in node.expressions for key in _keys(ordered, query, target)]
    if len(keys) == len(node.expressions):
        return None
    node.set("expressions", keys)
    return node


def _keys(ordered: exp.Ordered, query: exp.Expr | None, target: Target) -> list[exp.Ordered]:
    """Return the sort keys that replace a sort key of a query, in its direction."""
    value = resolve_key(ordered.this, query) if isinstance(query, exp.Select) else ordered.this
    if not is_json(value):
        return [ordered]
    keys = by_name()["JSON_SORT_KEYS"].build(call("JSON_SORT_KEYS", copy_tree(value)), target)
    assert keys is not None
    return [exp.Ordered(**{**ordered.args, "this": key}) for key in keys.expressions]


#: Before text among the sort keys gets its collation.
SORT_KEYS: tuple[Rule, ...] = (sort_rows_with_json_outside, sort_json_by_kind)
RULES: tuple[Rule, ...] = (*SORT_KEYS, compare_json_by_value, refuse_order_of_documents)
