"""Comparisons of LOBs with each other and with values of limited length."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.disjunctions import any_equal
from dialects.rewrites.text.lob.types import (
    BINARY,
    Lob,
    is_lob,
    lob_of,
    lob_prefix,
    to_nchar,
    to_nclob,
)
from dialects.sql.build import case, is_assignment, number
from dialects.targets.base import Target

_INEQUALITIES = (exp.GT, exp.GTE, exp.LT, exp.LTE)


@rule(exp.EQ, exp.NEQ, *_INEQUALITIES, unless=features.COMPARABLE_LOBS)
def compare_lobs_by_function(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Compare LOBs by a function; the order of texts is left to a collation.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB (or BLOB); ORA-22848.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" = "a"."name" AND "a"."raw" > X'1F'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB("A"."NAME")) = 0
        AND DBMS_LOB.COMPARE("A"."RAW", TO_BLOB(HEXTORAW('1F'))) > 0
    """
    lob = None if is_assignment(node) else lob_of(node.this) or lob_of(node.expression)
    if lob is None or (lob is not BINARY and isinstance(node, _INEQUALITIES)):
        return None
    return _compare(type(node), node.this, node.expression, lob)


def _compare(comparison: type[exp.Binary], one: exp.Expr, other: exp.Expr, lob: Lob) -> exp.Expr:
    """Build ``DBMS_LOB.COMPARE(one, other) = 0``, with any operator."""
    compared = call("DBMS_LOB.COMPARE", to_nclob(one, lob), to_nclob(other, lob))
    return comparison(this=compared, expression=number(0))


@rule(exp.Between, unless=features.COMPARABLE_LOBS)
def compare_binaries_with_both_ends(node: exp.Between, target: Target) -> exp.Expr | None:
    """Compare a BLOB with both ends of a range by the function.

    Oracle: ORA-00932, inconsistent datatypes: expected - got BLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."raw" BETWEEN X'1F' AND X'2F'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE (DBMS_LOB.COMPARE("A"."RAW", TO_BLOB(HEXTORAW('1F'))) >= 0
        AND DBMS_LOB.COMPARE("A"."RAW", TO_BLOB(HEXTORAW('2F'))) <= 0)
    """
    low, high = node.args["low"], node.args["high"]
    if BINARY not in (lob_of(node.this), lob_of(low), lob_of(high)):
        return None
    ends = [_compare(exp.GTE, node.this, low, BINARY), _compare(exp.LTE, node.this, high, BINARY)]
    return exp.Paren(this=exp.And(this=ends[0], expression=ends[1]))


@rule(exp.In, unless=features.COMPARABLE_LOBS)
def compare_lobs_one_by_one(node: exp.In, target: Target) -> exp.Expr | None:
    """Compare a LOB with each member of a list.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" IN ('x', 'y')

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE (DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB('x')) = 0 OR DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB('y')) = 0)
    """
    lob = lob_of(node.this) if node.expressions else None
    if lob is None:
        return None
    return any_equal(node, lambda one, other: _compare(exp.EQ, one, other, lob))


@rule(exp.In, unless=features.COMPARABLE_LOBS)
def shorten_lobs_of_subqueries(node: exp.In, target: Target) -> exp.Expr | None:
    """Find a LOB in the rows of a subquery as a value of limited length; a longer one raises ORA-22835.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/TO_NCHAR-character.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" IN (SELECT "b"."name" FROM "b")

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE TO_NCHAR("A"."TEXT") IN (SELECT "B"."NAME" FROM "B")
    """
    query = node.args.get("query")
    selects = query.unnest().selects if query is not None else []
    long = [value for value in (node.this, *(each.unalias() for each in selects)) if is_lob(value)]
    if query is None or not long:
        return None
    for value in long:
        value.replace(to_nchar(value))
    return node


@rule(*_INEQUALITIES, exp.Between, exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.COMPARABLE_LOBS)
def order_lobs_as_limited_values(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Order LOBs of text by as many characters as limited text has.

    That is enough against limited text. Two LOBs are compared whole; longer ones are an error: ORA-22835.
    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" JOIN "b" ON "a"."text" < "b"."text" WHERE "a"."text" > 'x'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" JOIN "B" ON TO_NCHAR("A"."TEXT") < TO_NCHAR("B"."TEXT")
        WHERE DBMS_LOB.SUBSTR("A"."TEXT", 2000, 1) > 'x'
    """
    operands = [node.args[key] for key in ("this", "expression", "low", "high") if node.args.get(key)]
    long = [operand for operand in operands if is_lob(operand)]
    whole = len(long) > 1 or isinstance(node, (exp.NullSafeEQ, exp.NullSafeNEQ))
    for operand in long:
        operand.replace(to_nchar(operand) if whole else lob_prefix(operand))
    return node if long else None


@rule(exp.Like, unless=features.COMPARABLE_LOBS)
def shorten_long_patterns(node: exp.Like, target: Target) -> exp.Expr | None:
    """Convert a pattern to text of limited length; a longer one is an error of the server (ORA-22835).

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Pattern-matching-Conditions.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE "a"."text" ESCAPE '\\'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE "A"."NAME" LIKE TO_NCHAR("A"."TEXT") ESCAPE '\\'
    """
    if not is_lob(node.expression):
        return None
    node.set("expression", to_nchar(node.expression))
    return node


@rule(exp.Anonymous, unless=features.COMPARABLE_LOBS)
def compare_lobs_before_nullif(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """Rewrite NULLIF of LOBs as a CASE that compares them by a function.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/NULLIF.html

    Before::

        SELECT NULLIF("a"."text", 'x') AS "text" FROM "a"

    After (oracle@19c)::

        SELECT CASE WHEN DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB('x')) = 0 THEN NULL ELSE "A"."TEXT" END AS "TEXT" FROM "A"
    """
    lob = next((lob for value in node.expressions if (lob := lob_of(value))), None) if node.name == "NULLIF" else None
    if lob is None:
        return None
    value, other = node.expressions
    same = _compare(exp.EQ, value, other, lob)
    result = case(same, exp.Null(), to_nclob(value, lob))
    result.type = node.type
    return result


RULES: tuple[Rule, ...] = (
    compare_lobs_before_nullif,
    compare_lobs_by_function,
    compare_binaries_with_both_ends,
    compare_lobs_one_by_one,
    shorten_lobs_of_subqueries,
    order_lobs_as_limited_values,
    shorten_long_patterns,
)
