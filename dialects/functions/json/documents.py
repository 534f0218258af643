"""Whole JSON documents: whether two are equal, and whether one contains the other."""

from __future__ import annotations

from functools import cache

from sqlglot import exp

from dialects.functions.base import arguments, call
from dialects.functions.json.base import condition, jsonb
from dialects.functions.json.openjson import is_defined
from dialects.functions.json.unknown import unknown_without_documents
from dialects.sql.build import add_collation, cast, copy_tree, number, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The query that writes a document out, line by line, on DuckDB and SQLite.
_DUCKDB_LISTED = """(
    SELECT STRING_AGG(fullkey || CHR(9) || CASE
        WHEN type = 'DOUBLE' THEN CASE
            WHEN CAST(TRY_CAST(atom AS DECIMAL(38, 0)) AS DOUBLE) = CAST(atom AS DOUBLE)
                THEN CAST(CAST(atom AS DECIMAL(38, 0)) AS TEXT)
            ELSE CAST(CAST(atom AS DOUBLE) AS TEXT) END
        WHEN atom IS NULL THEN type
        ELSE CAST(atom AS TEXT) END, CHR(10) ORDER BY fullkey)
    FROM JSON_TREE(document))"""

_SQLITE_LISTED = """(
    SELECT GROUP_CONCAT(fullkey || CHAR(9) || CASE type
        WHEN 'text' THEN JSON_QUOTE(atom)
        WHEN 'integer' THEN CASE TYPEOF(atom) WHEN 'real' THEN PRINTF('%!.17g', atom) ELSE atom END
        WHEN 'real' THEN CASE
            WHEN atom = CAST(atom AS INTEGER) THEN CAST(atom AS INTEGER)
            ELSE PRINTF('%!.17g', atom) END
        ELSE type END, CHAR(10))
    FROM (SELECT fullkey, type, atom FROM JSON_TREE(document) ORDER BY fullkey))"""


def postgres_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``a = b`` of two documents"""
    left, right = map(jsonb, arguments(node))
    return set_type(exp.EQ(this=left, expression=right), "BOOLEAN")


def postgres_contains(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``a @> b``"""
    left, right = map(jsonb, arguments(node))
    return set_type(exp.ArrayContainsAll(this=left, expression=right), "BOOLEAN")


def duckdb_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a comparison of all values of both documents, listed in the order of their paths

    DuckDB compares JSON as text, including spaces and the order of keys.
    https://duckdb.org/docs/stable/data/json/json_functions#json-table-functions
    """
    return _compare_lists(node, "duckdb", _DUCKDB_LISTED)


def duckdb_list_values(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a list of all values of a document, in the order of their paths"""
    return fill(_DUCKDB_LISTED, "duckdb", document=arguments(node)[0])


def duckdb_contains(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_CONTAINS`` of objects that hold the two documents under a unique key

    Without the key, it finds the second document at any depth of the first. An
    array contains a number or text that is one of its elements.
    https://duckdb.org/docs/stable/data/json/json_functions
    """
    sides = arguments(node)
    whole, part = (cast(side, "JSON") if isinstance(side, exp.Placeholder) else copy_tree(side) for side in sides)
    elements = call("JSON_CONTAINS", _enclose(copy_tree(whole)), _enclose(call("JSON_ARRAY", copy_tree(part))))
    is_scalar = exp.Not(this=call("JSON_TYPE", copy_tree(part)).isin(text("ARRAY"), text("OBJECT"), copy=False))
    direct = call("JSON_CONTAINS", _enclose(whole), _enclose(part))
    found = exp.Or(this=direct, expression=exp.Paren(this=exp.And(this=is_scalar, expression=elements)))
    return unknown_without_documents(exp.Paren(this=found), node, sides, target)


def _enclose(document: exp.Expr) -> exp.Expr:
    return call("JSON_OBJECT", text("dialects:document"), document)


def sqlite_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a comparison of all values of both documents, listed in the order of their paths

    https://www.sqlite.org/json1.html#the_json_each_and_json_tree_table_valued_functions
    """
    return _compare_lists(node, "sqlite", _SQLITE_LISTED)


def sqlite_list_values(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a list of all values of a document, in the order of their paths"""
    return fill(_SQLITE_LISTED, "sqlite", document=arguments(node)[0])


def oracle_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``JSON_EQUAL(a, b)``

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EQUAL-condition.html
    """
    sides = arguments(node)
    return unknown_without_documents(condition("JSON_EQUAL", *(copy_tree(side) for side in sides)), node, sides, target)


def oracle_equals_or_same(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ``(JSON_EQUAL(a, b) OR a = b)``: before 21c JSON_EQUAL is false for equal numbers and text

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/JSON_EQUAL-condition.html
    """
    sides = left, right = arguments(node)
    equal = condition("JSON_EQUAL", copy_tree(left), copy_tree(right))
    # A column or a parameter that is compared this way holds an object or array.
    if all(isinstance(side.unnest(), exp.Anonymous) for side in sides):
        equal = exp.Paren(this=exp.Or(this=equal, expression=exp.EQ(this=copy_tree(left), expression=copy_tree(right))))
    return unknown_without_documents(equal, node, sides, target)


def _compare_lists(node: exp.Expr, dialect: str, template: str) -> exp.Expr:
    """Build the comparison of two documents, each written out by a query over ``document``."""
    left, right = (fill(template, dialect, document=document) for document in arguments(node))
    return set_type(exp.EQ(this=left, expression=right), "BOOLEAN")


def fill(template: str, dialect: str, **places: exp.Expr) -> exp.Expr:
    """Return the query of a template with expressions in the place of columns."""
    query = copy_tree(_parse(template, dialect))
    for column in [column for column in query.find_all(exp.Column) if not column.table and column.name in places]:
        column.replace(copy_tree(places[column.name]))
    return set_type(query, "TEXT")


@cache
def _parse(template: str, dialect: str) -> exp.Expr:
    """Return a template's tree with its aliases in quotes, or each alias would be looked for in the statement."""
    query: exp.Expr = exp.maybe_parse(template, dialect=dialect)
    for part in query.find_all(exp.TableAlias, exp.Column):
        name = part.this if isinstance(part, exp.TableAlias) else part.args.get("table")
        if name is not None:
            name.set("quoted", True)
    return query


_OPENJSON = "https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql"

#: One row for each number, text, boolean, null, and each array or object without members. It has the keys and kinds on
#: the path, and the value. A number is written as its digits and a power of ten. An array or object below the last
#: level is an error (Msg 245): equal contents may have different texts. No alias looks like one of Django's (a letter
#: and a number), because the document may use those.
_LISTED = """(
    SELECT level0.[type] AS t0, level1.[key] AS k1, level1.[type] AS t1, level2.[key] AS k2, level2.[type] AS t2,
        level3.[key] AS k3, level3.[type] AS t3, level4.[key] AS k4, level4.[type] AS t4,
        level5.[key] AS k5, level5.[type] AS t5, level6.[key] AS k6, level6.[type] AS t6,
        level7.[key] AS k7, level7.[type] AS t7, level8.[key] AS k8, level8.[type] AS t8,
        CASE
            WHEN level8.[type] > 3
            THEN CAST(CAST(CONCAT('JSON of more than 8 levels: ', level8.[value]) AS INT) AS NVARCHAR(11))
            WHEN leaf.[type] = 2 AND LEN(kept.digits) = 0 THEN '0'
            WHEN leaf.[type] = 2 THEN CONCAT(
                LEFT(written.number, CHARINDEX('-', written.number)),
                REPLACE(LTRIM(RTRIM(kept.digits)), ' ', '0'), 'e',
                COALESCE(CAST(NULLIF(written.exponent, '') AS INT), 0) + LEN(bare.digits) - LEN(kept.digits)
                    - CHARINDEX('.', REVERSE(written.number)) + SIGN(CHARINDEX('.', written.number)))
            WHEN leaf.[type] IN (1, 3) THEN leaf.[value]
        END AS v
    FROM OPENJSON(CONCAT('[', document, ']')) AS level0
    OUTER APPLY OPENJSON(CASE WHEN level0.[type] > 3 THEN level0.[value] END) AS level1
    OUTER APPLY OPENJSON(CASE WHEN level1.[type] > 3 THEN level1.[value] END) AS level2
    OUTER APPLY OPENJSON(CASE WHEN level2.[type] > 3 THEN level2.[value] END) AS level3
    OUTER APPLY OPENJSON(CASE WHEN level3.[type] > 3 THEN level3.[value] END) AS level4
    OUTER APPLY OPENJSON(CASE WHEN level4.[type] > 3 THEN level4.[value] END) AS level5
    OUTER APPLY OPENJSON(CASE WHEN level5.[type] > 3 THEN level5.[value] END) AS level6
    OUTER APPLY OPENJSON(CASE WHEN level6.[type] > 3 THEN level6.[value] END) AS level7
    OUTER APPLY OPENJSON(CASE WHEN level7.[type] > 3 THEN level7.[value] END) AS level8
    CROSS APPLY (SELECT
        COALESCE(level8.[type], level7.[type], level6.[type], level5.[type], level4.[type],
            level3.[type], level2.[type], level1.[type], level0.[type]) AS [type],
        COALESCE(level8.[value], level7.[value], level6.[value], level5.[value], level4.[value],
            level3.[value], level2.[value], level1.[value], level0.[value]) AS [value]) AS leaf
    CROSS APPLY (SELECT LEFT(leaf.[value], CHARINDEX('e', LOWER(leaf.[value]) + 'e') - 1) AS number,
        SUBSTRING(leaf.[value], CHARINDEX('e', LOWER(leaf.[value]) + 'e') + 1, 20) AS exponent) AS written
    CROSS APPLY (SELECT REPLACE(REPLACE(written.number, '-', ''), '.', '') AS digits) AS bare
    CROSS APPLY (SELECT REPLACE(bare.digits, '0', ' ') AS digits) AS kept
    ORDER BY level1.[key], level2.[key], level3.[key], level4.[key],
        level5.[key], level6.[key], level7.[key], level8.[key]
    FOR JSON PATH)"""


#: One query lists two documents; it is NULL if one of them is.
_SAME = """(
    SELECT CASE WHEN COUNT(each.listed) = 2 THEN CASE WHEN MIN(each.listed) = MAX(each.listed) THEN 1 ELSE 0 END END
    FROM (SELECT listed FROM (VALUES (first), (second)) AS documents(document)) AS each)"""


def tsql_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a comparison of all values of both documents, listed in the order of their paths

    SQL Server has no comparison of JSON; as text, spaces and the order of keys would count.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    first, second = arguments(node)
    listed = exp.alias_(
        _list_values(exp.column("document", exp.to_identifier("documents", quoted=True)), node, target), "listed"
    )
    same = set_type(fill(_SAME, "tsql", listed=listed, first=first, second=second), "INT")
    return set_type(exp.EQ(this=same, expression=number(1)), "BOOLEAN")


def tsql_list_values(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a list of all values of a document, in the order of their paths"""
    return _list_values(arguments(node)[0], node, target)


def _list_values(document: exp.Expr, node: exp.Expr, target: Target) -> exp.Expr:
    """Build the list of a document's values, compared by code points."""
    if is_defined(node):
        raise refusal(
            "comparing JSON documents in a definition", target, "compare the text at a key, by KT()", _OPENJSON
        )
    listed = fill(_LISTED, "tsql", document=document)
    return set_type(add_collation(listed, target.family.code_point_collation), "TEXT")
