"""Aggregates and window functions."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.aggregates.distributions import count_distinct
from dialects.functions.aggregates.joined_texts import delimiter, parse_join
from dialects.functions.aggregates.statistics import FORMULAS, compute
from dialects.functions.aggregates.table import extreme_truth
from dialects.functions.base import NATIVE, Cell, arguments, call, refused
from dialects.sql.build import FLOATS, case, cast, copy_tree, number
from dialects.sql.types.annotate import set_type
from dialects.sql.types.infer import aggregate_argument
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_PAGE = "https://clickhouse.com/docs/sql-reference/aggregate-functions"


def join_texts(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """Build CASE WHEN COUNT(x) > 0 THEN arrayStringConcat(groupArray(x), ',') END; an order sorts the array

    https://clickhouse.com/docs/sql-reference/functions/array-functions#arraystringconcat
    """
    if isinstance(node.parent, (exp.Window, exp.Filter)):
        hint = "join the texts in a subquery of these rows"
        raise refusal("STRING_AGG over a window or with a filter", target, hint, _PAGE)
    value, order, distinct = parse_join(node)
    some = exp.GT(this=exp.Count(this=copy_tree(value)), expression=number(0))
    gathered: exp.Expr = call("groupUniqArray" if distinct else "groupArray", copy_tree(value))
    if order is not None:
        keys = list(map(by_text, order.expressions))
        if len({bool(key.args.get("desc")) for key in keys}) > 1:
            raise refusal("STRING_AGG in two directions", target, "sort the texts in Python", _PAGE)
        name = "arrayReverseSort" if keys[0].args.get("desc") else "arraySort"
        if distinct or [key.this for key in keys] == [value]:
            gathered = call(name, gathered)
        else:
            pairs = call("groupArray", call("tuple", *(copy_tree(key.this) for key in keys), copy_tree(value)))
            gathered = call("tupleElement", call(name, pairs), number(len(keys) + 1))
    return case(some, call("arrayStringConcat", gathered, delimiter(node)))


def by_text(key: exp.Ordered) -> exp.Ordered:
    """Return a sort key whose UUIDs are sorted by their text."""
    if key.this.is_type(exp.DType.UUID):
        key.set("this", cast(copy_tree(key.this), "TEXT"))
    return key


def total(node: exp.Sum, target: Target) -> exp.Expr:
    """Build SUM(toInt128(x)) of BIGINT: SUM of 64 bits overflows without an error

    https://clickhouse.com/docs/sql-reference/aggregate-functions/reference/sum
    """
    value = aggregate_argument(node)
    if not value.is_type(exp.DType.BIGINT) or isinstance(value, exp.Count):
        return node
    value.replace(set_type(call("toInt128", copy_tree(value)), "BIGINT"))
    formula = node.parent
    is_float = isinstance(formula, exp.Binary) and (
        formula.this.is_type(*FLOATS) or formula.expression.is_type(*FLOATS)
    )
    return cast(copy_tree(node), "DOUBLE") if is_float else node


def quantile(node: exp.Expr, target: Target) -> exp.Expr:
    """Build quantileExactInclusive(q)(x)

    https://clickhouse.com/docs/sql-reference/aggregate-functions/reference/quantileexact#quantileexactinclusive
    """
    value, *rest = arguments(node)
    share = rest[0] if rest else exp.Literal.number("0.5")
    return exp.ParameterizedAgg(
        this="quantileExactInclusive", expressions=[copy_tree(share)], params=[copy_tree(value)]
    )


CELLS: Mapping[str, Cell] = {
    "COUNT": NATIVE,
    "SUM": total,
    "AVG": NATIVE,
    "MIN": NATIVE,
    "MAX": NATIVE,
    "ANY_VALUE": NATIVE,
    "BOOL_AND": extreme_truth(exp.Min, _PAGE),
    "BOOL_OR": extreme_truth(exp.Max, _PAGE),
    "STRING_AGG": join_texts,
    "BIT_AND": "groupBitAnd",
    "BIT_OR": "groupBitOr",
    "BIT_XOR": "groupBitXor",
    **{name: compute(name, _PAGE) for name in FORMULAS},
    "MEDIAN": quantile,
    "QUANTILE_CONT": quantile,
    "APPROX_QUANTILE": quantile,
    "APPROX_COUNT_DISTINCT": count_distinct,
    "ARG_MAX": refused("take the first row of a subquery in that order", _PAGE),
    "ARG_MIN": refused("take the first row of a subquery in that order", _PAGE),
    "MODE": refused("count each value in a subquery, and take the most frequent one", _PAGE),
    "HISTOGRAM": refused("group by the values and count them", _PAGE),
    "LIST": refused("read the values, or join them as text by StringAgg", _PAGE),
    "ROW_NUMBER": NATIVE,
    "RANK": NATIVE,
    "DENSE_RANK": NATIVE,
    "NTILE": "ntile",
    "PERCENT_RANK": "percent_rank",
    "CUME_DIST": "cume_dist",
    "LAG": NATIVE,
    "LEAD": NATIVE,
    "FIRST_VALUE": NATIVE,
    "LAST_VALUE": NATIVE,
    "NTH_VALUE": NATIVE,
}
