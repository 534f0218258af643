"""Comparing whole JSON documents on T-SQL, which compares no JSON: by a list of all that is in them."""

from __future__ import annotations

from sqlglot import exp

from dialects.errors import Unsupported
from dialects.functions.base import arguments
from dialects.functions.json.base import typed
from dialects.functions.json.documents import filled
from dialects.functions.json.openjson import is_defined
from dialects.sql.build import number
from dialects.targets.base import Target

_OPENJSON = "https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql"

#: One row for each number, text, boolean, null, and each array or object without members: the keys that lead there,
#: the kinds of what is on the way, and the value. A number is written as its digits and a power of ten. An array or
#: object below the last level is an error (Msg 245), because its text may differ where its contents do not.
_LISTED = """(
    SELECT v0.[type] AS t0, v1.[key] AS k1, v1.[type] AS t1, v2.[key] AS k2, v2.[type] AS t2,
        v3.[key] AS k3, v3.[type] AS t3, v4.[key] AS k4, v4.[type] AS t4, v5.[key] AS k5, v5.[type] AS t5,
        v6.[key] AS k6, v6.[type] AS t6, v7.[key] AS k7, v7.[type] AS t7, v8.[key] AS k8, v8.[type] AS t8,
        CASE
            WHEN v8.[type] > 3 THEN CAST(CAST(CONCAT('JSON of more than 8 levels: ', v8.[value]) AS INT) AS NVARCHAR(11))
            WHEN leaf.[type] = 2 AND LEN(kept.digits) = 0 THEN '0'
            WHEN leaf.[type] = 2 THEN CONCAT(
                LEFT(written.number, CHARINDEX('-', written.number)),
                REPLACE(LTRIM(RTRIM(kept.digits)), ' ', '0'), 'e',
                COALESCE(CAST(NULLIF(written.exponent, '') AS INT), 0) + LEN(bare.digits) - LEN(kept.digits)
                    - CHARINDEX('.', REVERSE(written.number)) + SIGN(CHARINDEX('.', written.number)))
            WHEN leaf.[type] IN (1, 3) THEN leaf.[value]
        END AS v
    FROM OPENJSON(CONCAT('[', document, ']')) AS v0
    OUTER APPLY OPENJSON(CASE WHEN v0.[type] > 3 THEN v0.[value] END) AS v1
    OUTER APPLY OPENJSON(CASE WHEN v1.[type] > 3 THEN v1.[value] END) AS v2
    OUTER APPLY OPENJSON(CASE WHEN v2.[type] > 3 THEN v2.[value] END) AS v3
    OUTER APPLY OPENJSON(CASE WHEN v3.[type] > 3 THEN v3.[value] END) AS v4
    OUTER APPLY OPENJSON(CASE WHEN v4.[type] > 3 THEN v4.[value] END) AS v5
    OUTER APPLY OPENJSON(CASE WHEN v5.[type] > 3 THEN v5.[value] END) AS v6
    OUTER APPLY OPENJSON(CASE WHEN v6.[type] > 3 THEN v6.[value] END) AS v7
    OUTER APPLY OPENJSON(CASE WHEN v7.[type] > 3 THEN v7.[value] END) AS v8
    CROSS APPLY (SELECT
        COALESCE(v8.[type], v7.[type], v6.[type], v5.[type], v4.[type], v3.[type], v2.[type], v1.[type], v0.[type])
            AS [type],
        COALESCE(v8.[value], v7.[value], v6.[value], v5.[value], v4.[value], v3.[value], v2.[value], v1.[value],
            v0.[value]) AS [value]) AS leaf
    CROSS APPLY (SELECT LEFT(leaf.[value], CHARINDEX('e', LOWER(leaf.[value]) + 'e') - 1) AS number,
        SUBSTRING(leaf.[value], CHARINDEX('e', LOWER(leaf.[value]) + 'e') + 1, 20) AS exponent) AS written
    CROSS APPLY (SELECT REPLACE(REPLACE(written.number, '-', ''), '.', '') AS digits) AS bare
    CROSS APPLY (SELECT REPLACE(bare.digits, '0', ' ') AS digits) AS kept
    ORDER BY v1.[key], v2.[key], v3.[key], v4.[key], v5.[key], v6.[key], v7.[key], v8.[key]
    FOR JSON PATH)"""


#: Two documents are listed by one query; NULL if one of them is.
_SAME = """(
    SELECT CASE WHEN COUNT(each.listed) = 2 THEN CASE WHEN MIN(each.listed) = MAX(each.listed) THEN 1 ELSE 0 END END
    FROM (SELECT listed FROM (VALUES (first), (second)) AS documents(document)) AS each)"""


def tsql_equals(node: exp.Expr, target: Target) -> exp.Expr:
    """all that is in both documents, listed in the order of its place, is the same

    SQL Server has no comparison of JSON; as text, spaces and the order of keys would count.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql
    """
    first, second = arguments(node)
    listed = exp.alias_(_listed(exp.column("document", "documents"), node, target), "listed")
    same = typed(filled(_SAME, "tsql", listed=listed, first=first, second=second), "INT")
    return typed(exp.EQ(this=same, expression=number(1)), "BOOLEAN")


def tsql_listed(node: exp.Expr, target: Target) -> exp.Expr:
    """all that is in a document, in the order of its place"""
    return _listed(arguments(node)[0], node, target)


def _listed(document: exp.Expr, node: exp.Expr, target: Target) -> exp.Expr:
    """Return the list of what is in a document, compared by code points."""
    if is_defined(node):
        raise Unsupported("comparing JSON documents in a definition", target, "compare text: KT()", _OPENJSON)
    listed = filled(_LISTED, "tsql", document=document)
    return typed(exp.Collate(this=listed, expression=exp.var(target.family.code_point_collation)), "TEXT")
