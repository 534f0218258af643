"""One type for each column of a recursive WITH."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from dialects import features
from dialects.functions.math.precision import digits_of
from dialects.rewrites.base import rule
from dialects.rewrites.derived_tables import alias, output_name
from dialects.sql.build import DECIMALS, TEXTS, cast
from dialects.sql.scopes import arms, definition, is_recursive, sources_of
from dialects.sql.types.digits import MOST
from dialects.targets.base import Target


@rule(exp.CTE, unless=features.TYPED_RECURSION)
def cast_both_arms_of_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Texts and decimals that a recursion makes longer are cast to one type in both arms.

    SQL Server: Msg 240, types don't match between the anchor and the recursive part. Oracle: ORA-12899 where the text
    outgrows that of the first row.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Before::

        WITH RECURSIVE "c"("s") AS (SELECT CAST('x' AS TEXT) AS "s" UNION ALL SELECT "c"."s" || 'x' FROM "c"
        WHERE LENGTH("c"."s") < 3) SELECT "c"."s" FROM "c"

    After (oracle@19c)::

        WITH "C"("S") AS (SELECT CAST('x' AS NVARCHAR2(2000)) AS "S" FROM DUAL UNION ALL SELECT CAST("C"."S" || 'x' AS
        NVARCHAR2(2000)) FROM "C" WHERE LENGTH("C"."S") < 3) SELECT "C"."S" FROM "C"
    """
    if not isinstance(node.this, exp.Union) or not is_recursive(node):
        return None
    selects = arms(node.this)
    changed = False
    for shown in list(zip(*(arm.expressions for arm in selects), strict=False)):
        values = [projection.unalias() for projection in shown]
        kind = values[0].type
        if kind is None or kind.this not in TEXTS | DECIMALS or _are_of_one_type(values):
            continue
        to = "TEXT" if kind.this in TEXTS else _decimal(values[0], target)
        for projection, value in zip(shown, values, strict=True):
            if isinstance(value, exp.Cast) and value.to == exp.DataType.build(to):
                continue
            result = cast(value.copy(), to)
            # What the query around it reads the column by.
            name = "" if projection is not value else output_name(projection)
            value.replace(alias(result, name) if name else result)
            changed = True
    return node if changed else None


def _decimal(first: exp.Expr, target: Target) -> str:
    """Return a decimal with as many digits behind the point as the first row's value has."""
    digits = None if target.has(features.MIXED_DIGITS) else digits_of(first)
    return f"DECIMAL({MOST}, {digits.scale})" if digits else "DECIMAL"


def _are_of_one_type(values: Sequence[exp.Expr]) -> bool:
    """Whether all are casts to one type, or one column of a table."""
    casts = [value for value in values if isinstance(value, exp.Cast)]
    if len(casts) == len(values):
        return len({value.to.sql() for value in casts}) == 1
    origins = {_origin(value) for value in values}
    return len(origins) == 1 and None not in origins


def _origin(value: exp.Expr) -> tuple[tuple[str, str], str] | None:
    """The table of the database and the name of a column; None for all else."""
    select = value.parent_select
    if not isinstance(value, exp.Column) or not value.table or select is None:
        return None
    tables = [source for source in sources_of(select) if source.alias_or_name == value.table]
    if len(tables) != 1 or not isinstance(tables[0], exp.Table) or definition(tables[0]) is not None:
        return None
    return (tables[0].db, tables[0].name), value.name
