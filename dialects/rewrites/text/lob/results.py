"""Expressions that mix LOBs and values of limited length, whose result is a LOB; and casts of LOBs."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.text.lob.types import lob_of, lob_of_name, lob_prefix, to_nchar, to_nclob
from dialects.sql.build import results_of
from dialects.targets.base import Target


@rule(exp.Coalesce, exp.Case, unless=features.COMPARABLE_LOBS)
def make_lobs_of_all_results(node: exp.Coalesce | exp.Case, target: Target) -> exp.Expr | None:
    """Convert all results to LOBs if one is a LOB.

    Oracle: ORA-12704, character set mismatch; ORA-00932, inconsistent datatypes: expected NCHAR got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/TO_NCLOB-character.html

    Before::

        SELECT COALESCE("a"."text", "a"."name") AS "text" FROM "a"

    After (oracle@19c)::

        SELECT COALESCE("A"."TEXT", TO_NCLOB("A"."NAME")) AS "TEXT" FROM "A"
    """
    results = results_of(node)
    lobs = [lob_of(result) for result in results]
    known = next((lob for lob in lobs if lob is not None), None)
    short = [
        result for result, lob in zip(results, lobs, strict=True) if lob is None and not isinstance(result, exp.Null)
    ]
    if known is None or not short:
        return None
    for result in short:
        result.replace(to_nclob(result, known))
    return node


@rule(exp.Cast, unless=features.COMPARABLE_LOBS)
def cast_limited_values(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Convert a LOB to limited length before a cast; leave a cast of a LOB to a LOB out.

    Oracle: ORA-00932, inconsistent datatypes: expected NUMBER got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html

    Before::

        SELECT CAST("a"."text" AS INTEGER) AS "n", CAST("a"."text" AS TEXT) AS "t" FROM "a"

    After (oracle@19c)::

        SELECT CAST(TO_NCHAR("A"."TEXT") AS NUMBER(11)) AS "N", "A"."TEXT" AS "T" FROM "A"
    """
    lob = lob_of(node.this)
    if lob is None or node.to.this is exp.DType.USERDEFINED:
        return None
    if lob_of_name(node.to) is lob:
        return node.this
    limited = node.to.is_type(*exp.DataType.TEXT_TYPES) and node.to.expressions
    node.set("this", lob_prefix(node.this) if limited else to_nchar(node.this))
    return node


RULES: tuple[Rule, ...] = (cast_limited_values, make_lobs_of_all_results)
