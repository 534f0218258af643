"""One type for each column of a recursive WITH."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlglot import exp

from dialects import features
from dialects.functions.columns import description_of
from dialects.functions.math.precision import digits_of
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import BINARIES, DECIMALS, TEXTS, alias, cast, copy_tree, results_of
from dialects.sql.outputs import output_name
from dialects.sql.scopes import definition, find_arms, is_recursive, source_of
from dialects.sql.types.digits import MOST, UNSIZED
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Whole numbers, the narrow ones first.
_WHOLE = ("SMALLINT", "INT", "BIGINT")


@rule(exp.CTE, unless=features.MIXED_DIGITS)
def keep_digits_of_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Give decimals of a recursion the most digits after the point of any row, not those of the first rows.

    SQL Server: Msg 240, types don't match between the anchor and the recursive part. DuckDB rounds without an error.
    https://duckdb.org/docs/stable/sql/query_syntax/with

    Before::

        WITH RECURSIVE "c"("s") AS (SELECT 0.5 AS "s" UNION ALL SELECT "c"."s" + 1.25 FROM "c" WHERE "c"."s" < 3)
        SELECT "c"."s" FROM "c"

    After (duckdb)::

        WITH RECURSIVE "c"("s") AS (SELECT CAST(0.5 AS DECIMAL(38, 2)) AS "s" UNION ALL SELECT CAST("c"."s" + 1.25 AS
        DECIMAL(38, 2)) FROM "c" WHERE "c"."s" < 3) SELECT "c"."s" FROM "c"
    """

    def common(values: list[exp.Expr]) -> str | None:
        if not any(value.is_type(*DECIMALS) for value in values):
            return None
        first = digits_of(values[0])
        known = first.scale if first else UNSIZED.scale
        return f"DECIMAL({MOST}, {max(_scale(value, known, node) for value in values)})"

    return _cast_columns(node, common)


@rule(exp.CTE, unless=features.TYPED_RECURSION)
def cast_both_arms_of_recursion(node: exp.CTE, target: Target) -> exp.Expr | None:
    """Cast texts, decimals and other values that a recursion makes longer to one type in both arms.

    SQL Server: Msg 240, types don't match between the anchor and the recursive part. Oracle: ORA-12899 if the text
    becomes longer than that of the first row.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/with-common-table-expression-transact-sql

    Before::

        WITH RECURSIVE "c"("s") AS (SELECT CAST('x' AS TEXT) AS "s" UNION ALL SELECT "c"."s" || 'x' FROM "c"
        WHERE LENGTH("c"."s") < 3) SELECT "c"."s" FROM "c"

    After (oracle@19c)::

        WITH "C"("S") AS (SELECT CAST('x' AS NVARCHAR2(2000)) AS "S" FROM DUAL UNION ALL SELECT CAST("C"."S" || 'x' AS
        NVARCHAR2(2000)) FROM "C" WHERE LENGTH("C"."S") < 3) SELECT "C"."S" FROM "C"
    """

    def common(values: list[exp.Expr]) -> str | None:
        kind = values[0].type.this if values[0].type is not None else None
        if kind in BINARIES and not target.has(features.GROWING_TEXT_CASTS):
            hint = "select binaries of one column in both parts"
            raise refusal(
                "a recursive WITH of binaries of different lengths", target, hint, features.GROWING_TEXT_CASTS
            )
        if kind in TEXTS | DECIMALS:
            return _room_for_text(target) if kind in TEXTS else "DECIMAL"
        if target.has(features.MIXED_TYPES_IN_RECURSION) or kind is None:
            return None
        if kind.name in _WHOLE:
            first = _width(values[0], None, node)
            return None if first and all(_width(value, first, node) == first for value in values) else "BIGINT"
        return "VARBINARY" if kind in BINARIES else None

    return _cast_columns(node, common)


def _room_for_text(target: Target) -> str:
    """Return the type of a text that may grow."""
    return "TEXT" if target.has(features.GROWING_TEXT_CASTS) else f"VARCHAR({target.family.ddl.longest_text})"


def _cast_columns(node: exp.CTE, common: Callable[[list[exp.Expr]], str | None]) -> exp.Expr | None:
    """Cast columns of a recursion whose arms have several types to their common type, if there is one."""
    if not isinstance(node.this, exp.Union) or not is_recursive(node):
        return None
    changed = False
    for shown in list(zip(*(arm.expressions for arm in find_arms(node.this)), strict=False)):
        values = [projection.unalias() for projection in shown]
        to = None if _are_of_one_type(values) else common(values)
        if to is None:
            continue
        for projection, value in zip(shown, values, strict=True):
            if isinstance(value, exp.Cast) and value.to == exp.DataType.build(to):
                continue
            result = cast(copy_tree(value), to)
            # The name by which the outer query reads the column.
            name = "" if projection is not value else output_name(projection)
            value.replace(alias(result, name) if name else result)
            changed = True
    return node if changed else None


def _scale(value: exp.Expr, known: int, recursion: exp.CTE) -> int:
    """Return a value's digits after the point; ``known`` has those of the recursion's columns."""
    if _recurs(value, recursion):
        return known
    if (digits := digits_of(value)) is not None:
        return digits.scale
    if isinstance(value, (exp.Paren, exp.Neg)):
        return _scale(value.this, known, recursion)
    if isinstance(value, (exp.Coalesce, exp.Case, exp.Add, exp.Sub)):
        return max(_scale(each, known, recursion) for each in results_of(value))
    return max(known, UNSIZED.scale)


def _width(value: exp.Expr, known: str | None, recursion: exp.CTE) -> str | None:
    """Return the type that a server gives a whole number; None if it is not certain."""
    if _recurs(value, recursion):
        return known
    if isinstance(value, exp.Literal):
        return "INT" if value.is_int and abs(int(value.name)) < 2**31 else None
    if isinstance(value, (exp.Paren, exp.Neg)):
        return _width(value.this, known, recursion)
    if isinstance(value, exp.Cast):
        return value.to.this.name if value.to.this.name in _WHOLE else None
    if isinstance(value, exp.Column):
        described = description_of(value)
        return described.type.this.name if described and described.type.this.name in _WHOLE else None
    if isinstance(value, (exp.Add, exp.Sub, exp.Mul)):
        # A parameter is no wider than a BIGINT.
        widths = [_width(each, known, recursion) for each in (value.this, value.expression)]
        if "BIGINT" in widths:
            return "BIGINT"
        return None if None in widths else max(widths, key=_WHOLE.index)
    return None


def _recurs(value: exp.Expr, recursion: exp.CTE) -> bool:
    """Return whether a value is a column of the recursion itself."""
    source = source_of(value) if isinstance(value, exp.Column) else None
    return isinstance(source, exp.Table) and definition(source) is recursion


def _are_of_one_type(values: Sequence[exp.Expr]) -> bool:
    """Return whether all values are casts to one type, or one column of a table."""
    casts = [value for value in values if isinstance(value, exp.Cast)]
    if len(casts) == len(values):
        return len({value.to.sql() for value in casts}) == 1
    origins = {_origin(value) for value in values}
    return len(origins) == 1 and None not in origins


def _origin(value: exp.Expr) -> tuple[tuple[str, str], str] | None:
    """Return the database table and the name of a column; None for anything else."""
    source = source_of(value) if isinstance(value, exp.Column) else None
    if not isinstance(source, exp.Table) or definition(source) is not None:
        return None
    return (source.db, source.name), value.name


DIGITS: tuple[Rule, ...] = (keep_digits_of_recursion,)
RULES: tuple[Rule, ...] = (cast_both_arms_of_recursion,)
