"""Binaries and UUIDs in comparisons."""

from __future__ import annotations

from functools import partial

from sqlglot import exp

from dialects import features
from dialects.functions.nodes import BINARIES, cast, has_type, is_assignment, number
from dialects.functions.table import call
from dialects.rewrites.derived import any_equal
from dialects.rewriting import Rule, rule
from dialects.target import Target

_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)


@rule(*_COMPARISONS, unless=features.COMPARABLE_BINARIES)
def compare_binaries_by_function(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Binaries of any length are compared by a function.

    Oracle: ORA-00932, inconsistent datatypes: expected - got BLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."raw" = X'1F'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE DBMS_LOB.COMPARE("A"."RAW", TO_BLOB(HEXTORAW('1F'))) = 0
    """
    if is_assignment(node) or not (has_type(node.this, BINARIES) or has_type(node.expression, BINARIES)):
        return None
    if isinstance(node.this, exp.Null) or isinstance(node.expression, exp.Null):
        return None
    compared = call("DBMS_LOB.COMPARE", _as_lob(node.this), _as_lob(node.expression))
    return type(node)(this=compared, expression=number(0))


@rule(exp.In, unless=features.COMPARABLE_BINARIES)
def compare_binaries_one_by_one(node: exp.In, target: Target) -> exp.Expr | None:
    """A binary is looked for in a list by comparing it with each of them.

    Oracle: ORA-00932.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."raw" IN (X'1F', X'2F')

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE (DBMS_LOB.COMPARE("A"."RAW", TO_BLOB(HEXTORAW('1F'))) = 0
        OR DBMS_LOB.COMPARE("A"."RAW", TO_BLOB(HEXTORAW('2F'))) = 0)
    """
    if not node.expressions or not has_type(node.this, BINARIES):
        return None
    return any_equal(node, partial(_is_equal, target=target))


def _is_equal(one: exp.Expr, other: exp.Expr, target: Target) -> exp.Expr:
    pair = exp.EQ(this=one, expression=other)
    return compare_binaries_by_function.rewrite(pair, target) or pair


def _as_lob(value: exp.Expr) -> exp.Expr:
    """What is not a column is RAW, of which the function takes none."""
    return value.copy() if value.find(exp.Column, exp.Query) else call("TO_BLOB", value.copy())


@rule(exp.Placeholder, unless=features.PLAIN_TEXT_MARKERS)
def cast_markers_of_uuids(node: exp.Placeholder, target: Target) -> exp.Expr | None:
    """A UUID that a column is compared with has the column's type: text of Unicode would have the column converted.

    SQL Server converts CHAR to NCHAR where they meet, for every row, and reads the whole index.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/data-type-precedence-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."token" = %s

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[token] = CAST(%s AS CHAR(32))
    """
    parent = node.parent
    if not isinstance(parent, _COMPARISONS) or is_assignment(parent):
        return None
    other = parent.expression if parent.this is node else parent.this
    if not isinstance(other, exp.Column) or not other.is_type(exp.DType.UUID):
        return None
    return cast(node.copy(), "UUID")


RULES: tuple[Rule, ...] = (compare_binaries_by_function, compare_binaries_one_by_one, cast_markers_of_uuids)
