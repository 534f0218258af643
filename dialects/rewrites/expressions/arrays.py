"""Arrays, which few servers have."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import UNKNOWNS, copy_tree, has_type
from dialects.sql.scopes import outputs_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.Any, exp.All, unless=features.ARRAYS)
def refuse_membership_in_arrays(node: exp.Any | exp.All, target: Target) -> exp.Expr | None:
    """Refuse ANY and ALL of an array, because the server only compares with rows of a subquery.

    SQL Server: Msg 102. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql

    Refused (tsql@2017)::

        SELECT "a"."id" FROM "a" WHERE "a"."n" = ANY("a"."ns")

    Message::

        ANY of an array is not supported on tsql@2017: use IN with a list of values
        (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql)
    """
    compared = node.this
    while isinstance(compared, exp.Paren):
        compared = compared.this
    if isinstance(compared, (exp.Query, exp.Tuple)):
        return None
    kind = type(node).__name__.upper()
    raise refusal(f"{kind} of an array", target, "use IN with a list of values", features.ARRAYS)


@rule(exp.Array, exp.DataType, unless=features.ARRAYS)
def refuse_arrays(node: exp.Array | exp.DataType, target: Target) -> exp.Expr | None:
    """Refuse an array as a value: ARRAY[...], or a cast to an array type.

    SQL Server: Msg 195, 'ARRAY' is not a recognized built-in function name. Oracle: ORA-00904.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/data-types-transact-sql

    Refused (tsql@2017)::

        SELECT ARRAY["a"."n", "a"."m"] AS "ns" FROM "a"

    Message::

        an array is not supported on tsql@2017: keep the items as rows of a table, as a JSON document, or as
        text with a separator
        (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql)
    """
    if isinstance(node, exp.DataType) and node.this is not exp.DType.ARRAY:
        return None
    hint = "keep the items as rows of a table, as a JSON document, or as text with a separator"
    raise refusal("an array", target, hint, features.ARRAYS)


@rule(exp.DPipe, unless=features.ITEMS_BESIDE_ARRAYS)
def make_arrays_of_items(node: exp.DPipe, target: Target) -> exp.Expr | None:
    """Wrap an item that is appended to an array in an array of one.

    DuckDB: Binder Error, cannot concatenate types INTEGER[] and INTEGER.
    https://duckdb.org/docs/current/sql/functions/list

    Before::

        SELECT ARRAY[1, 2] || 3

    After (duckdb)::

        SELECT [1, 2] || [3]
    """
    sides = node.this, node.expression
    arrays = [_is_array(side) for side in sides]
    if arrays[0] == arrays[1]:
        return None
    item = sides[arrays.index(False)]
    if has_type(item, UNKNOWNS) and not (isinstance(item, exp.Column) and outputs_of(item)):
        return None
    item.replace(exp.Array(expressions=[copy_tree(item)]))
    node.type = sides[arrays.index(True)].type
    return node


def _is_array(value: exp.Expr) -> bool:
    """Return whether a value is surely an array, or in a recursive query one of the previous rows."""
    if isinstance(value, exp.Column):
        value = next(iter(outputs_of(value) or ()), value)
    return isinstance(value, exp.Array) or has_type(value, {exp.DType.ARRAY})


RULES: tuple[Rule, ...] = (refuse_membership_in_arrays, refuse_arrays, make_arrays_of_items)
