"""LOBs as keys: sorted, grouped, distinct, united or aggregated, on servers that allow no LOB there."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.sort_keys import resolve_key
from dialects.rewrites.text.lob.types import BINARY, is_lob, lob_of, lob_prefix, to_nchar, to_nclob
from dialects.sql.build import alias, copy_tree
from dialects.sql.scopes import find_arms
from dialects.targets.base import Target

#: Calls that accept no LOB.
_LIMITED = frozenset(
    ["GREATEST", "LEAST", "LISTAGG", "ANY_VALUE", "UTL_I18N.STRING_TO_RAW", "STANDARD_HASH", "TO_NUMBER", "TO_DATE"]
) | {"TO_TIMESTAMP", "TO_TIMESTAMP_TZ", "TO_DSINTERVAL", "RAWTOHEX"}
_LIMITED_NODES = (
    exp.Min,
    exp.Max,
    exp.Distinct,
    exp.FirstValue,
    exp.LastValue,
    exp.NthValue,
    exp.Lag,
    exp.Lead,
    exp.AnyValue,
    exp.GroupConcat,
)


def shorten(value: exp.Expr) -> None:
    """Replace a LOB by a value of limited length; each part of a COALESCE."""
    if isinstance(value, exp.Anonymous) and value.name == "COALESCE":
        for part in list(value.expressions):
            shorten(part)
    elif is_lob(value):
        value.replace(to_nchar(value))


@rule(exp.Anonymous, *_LIMITED_NODES, unless=features.COMPARABLE_LOBS)
def shorten_lobs_for_functions(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Convert LOBs that are compared, aggregated or hashed to limited length; longer ones are an error (ORA-22835).

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/restrictions-on-SQL-operations-on-LOBs.html

    Before::

        SELECT MAX("a"."text") AS "m", COUNT(DISTINCT "a"."raw") AS "n" FROM "a"

    After (oracle@19c)::

        SELECT MAX(TO_NCHAR("A"."TEXT")) AS "M", COUNT(DISTINCT CAST("A"."RAW" AS RAW(2000))) AS "N" FROM "A"
    """
    if isinstance(node, exp.Anonymous) and node.name.upper() not in _LIMITED:
        return None
    if isinstance(node, exp.Distinct) and isinstance(node.parent, exp.Select):
        return None
    values = [node.this] if isinstance(node.this, exp.Expr) else []
    if isinstance(node, (exp.Anonymous, exp.Distinct)):
        values += node.expressions
    values += [value for key in ("offset", "default") if (value := node.args.get(key)) is not None]
    if not any(is_lob(value) for value in values):
        return None
    for value in values:
        shorten(value)
    return node


@rule(exp.Count, unless=features.COMPARABLE_LOBS)
def count_lobs_by_their_length(node: exp.Count, target: Target) -> exp.Expr | None:
    """Count a LOB by its length, which is NULL if the LOB is.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html

    Before::

        SELECT COUNT("a"."text") AS "n", COUNT("a"."raw") AS "m" FROM "a"

    After (oracle@19c)::

        SELECT COUNT(LENGTH("A"."TEXT")) AS "N", COUNT(DBMS_LOB.GETLENGTH("A"."RAW")) AS "M" FROM "A"
    """
    lob = None if isinstance(node.this, (exp.Distinct, exp.Star)) else lob_of(node.this)
    if lob is None:
        return None
    node.set("this", call("DBMS_LOB.GETLENGTH", node.this) if lob is BINARY else exp.Length(this=node.this))
    return node


@rule(exp.Select, unless=features.COMPARABLE_LOBS)
def group_by_limited_values(node: exp.Select, target: Target) -> exp.Expr | None:
    """Find groups, distinct rows and rows of set operations by values of limited length, not by LOBs.

    A longer LOB is an error of the server (ORA-22835), so two different values are never equal.
    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/restrictions-on-SQL-operations-on-LOBs.html

    Before::

        SELECT "a"."text" AS "text", COUNT(*) AS "n" FROM "a" GROUP BY "a"."text"

    After (oracle@19c)::

        SELECT TO_NCHAR("A"."TEXT") AS "TEXT", COUNT(*) AS "N" FROM "A" GROUP BY TO_NCHAR("A"."TEXT")
    """
    group = node.args.get("group")
    grouped = {copy_tree(key): to_nchar(key) for key in group.expressions if is_lob(key)} if group is not None else {}
    if grouped:
        for part in list(stands_outside_aggregates(node)):
            if part in grouped:
                put_in_place(part, copy_tree(grouped[part]))
    if not (node.args.get("distinct") or _is_compared_arm(node)):
        return node if grouped else None
    selected = {part.unalias(): to_nchar(part.unalias()) for part in node.selects if is_lob(part)}
    order = node.args.get("order")
    for part in [*node.selects, *(order.expressions if order is not None else ())]:
        value = part.this if isinstance(part, (exp.Alias, exp.Ordered)) else part
        if value in selected:
            put_in_place(value, copy_tree(selected[value]))
    return node if grouped or selected else None


def put_in_place(part: exp.Expr, result: exp.Expr) -> None:
    """Replace a node; an output column keeps its name."""
    shown = part.name if isinstance(part, exp.Column) and isinstance(part.parent, exp.Select) else ""
    part.replace(alias(result, shown) if shown else result)


def stands_outside_aggregates(select: exp.Select) -> Iterator[exp.Expr]:
    """Yield the nodes of a query's output, groups and sort keys, outermost first, without aggregated values."""
    for part in ("expressions", "group", "having", "order"):
        value = select.args.get(part)
        for root in value if isinstance(value, list) else [value] if value is not None else []:
            yield from root.walk(prune=lambda each: isinstance(each, exp.AggFunc) and each.parent_select is select)


def _is_compared_arm(select: exp.Select) -> bool:
    """Return whether a query is an arm of a set operation that compares rows."""
    arm: exp.Expr = select
    while isinstance(arm.parent, exp.Subquery):
        arm = arm.parent
    operation = arm.parent
    while isinstance(operation, exp.SetOperation):
        if operation.args.get("distinct") or not isinstance(operation, exp.Union) or operation.args.get("order"):
            return True
        arm, operation = operation, operation.parent
    return False


@rule(exp.Union, unless=features.COMPARABLE_LOBS)
def make_lobs_in_all_arms(node: exp.Union, target: Target) -> exp.Expr | None:
    """Convert an output column of all arms to a LOB if it is one in one arm.

    Oracle: ORA-01790, expression must have same datatype as corresponding expression.
    https://docs.oracle.com/en/error-help/db/ora-01790/

    Before::

        SELECT "a"."text" FROM "a" UNION ALL SELECT "a"."name" FROM "a"

    After (oracle@19c)::

        SELECT "A"."TEXT" FROM "A" UNION ALL SELECT TO_NCLOB("A"."NAME") AS "NAME" FROM "A"
    """
    changed = False
    for column in zip(*(arm.selects for arm in find_arms(node)), strict=False):
        lob = next((lob for part in column if (lob := lob_of(part)) is not None), None)
        for part in column:
            if lob is not None and not is_lob(part) and not isinstance(part.unalias(), exp.Null):
                put_in_place(part if isinstance(part, exp.Column) else part.unalias(), to_nclob(part.unalias(), lob))
                changed = True
    return node if changed else None


@rule(exp.Ordered, unless=features.COMPARABLE_LOBS)
def sort_lobs_by_their_beginning(node: exp.Ordered, target: Target) -> exp.Expr | None:
    """Sort rows by as much of a LOB as a value of limited length holds; a window compares LOBs whole.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."text" AS "text" FROM "a" ORDER BY 1

    After (oracle@19c)::

        SELECT "A"."TEXT" AS "TEXT" FROM "A" ORDER BY DBMS_LOB.SUBSTR("A"."TEXT", 2000, 1)
    """
    query = node.parent.parent if node.parent is not None else None
    key = resolve_key(node.this, query) if isinstance(query, exp.Select) else node.this
    if not is_lob(key):
        return None
    node.set("this", to_nchar(key) if isinstance(query, exp.Window) else lob_prefix(key))
    return node


@rule(exp.Window, unless=features.COMPARABLE_LOBS)
def partition_by_limited_values(node: exp.Window, target: Target) -> exp.Expr | None:
    """Partition a window by values of limited length; a longer LOB is an error (ORA-22835).

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Analytic-Functions.html

    Before::

        SELECT COUNT(*) OVER (PARTITION BY "a"."text") AS "n" FROM "a"

    After (oracle@19c)::

        SELECT COUNT(*) OVER (PARTITION BY TO_NCHAR("A"."TEXT")) AS "N" FROM "A"
    """
    long = [key for key in node.args.get("partition_by") or () if is_lob(key)]
    for key in long:
        key.replace(to_nchar(key))
    return node if long else None


RULES: tuple[Rule, ...] = (
    group_by_limited_values,
    make_lobs_in_all_arms,
    shorten_lobs_for_functions,
    count_lobs_by_their_length,
    partition_by_limited_values,
    sort_lobs_by_their_beginning,
)
