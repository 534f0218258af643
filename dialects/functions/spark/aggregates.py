"""Aggregates and window functions."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects import features
from dialects.functions.aggregates.distributions import count_distinct, within_group
from dialects.functions.aggregates.joined_texts import delimiter, parse_join, refuse_window
from dialects.functions.aggregates.statistics import FORMULAS
from dialects.functions.base import NATIVE, Cell, call, refused, when
from dialects.sql.build import cast, copy_tree
from dialects.sql.types.digits import LONG_WHOLE
from dialects.sql.types.infer import aggregate_argument
from dialects.targets.base import Target

_API = "https://spark.apache.org/docs/latest/api/sql/index.html"


def join_texts(node: exp.GroupConcat, target: Target) -> exp.Expr:
    """Build listagg(x, ',') WITHIN GROUP (ORDER BY ...)

    https://spark.apache.org/docs/latest/api/sql/index.html#listagg
    """
    refuse_window(node, target, _API + "#listagg")
    value, order, distinct = parse_join(node)
    value = cast(value, "TEXT")
    if distinct and order is None:
        order = exp.Order(expressions=[exp.Ordered(this=copy_tree(value), nulls_first=False)])
    aggregate = call("listagg", exp.Distinct(expressions=[value]) if distinct else value, delimiter(node))
    return exp.WithinGroup(this=aggregate, expression=order) if order is not None else aggregate


def total(node: exp.Sum, target: Target) -> exp.Expr:
    """Build SUM(CAST(x AS DECIMAL(38, 0))) of BIGINT, whose sum may have more than 64 bits

    https://spark.apache.org/docs/latest/sql-ref-ansi-compliance.html#arithmetic-operations
    """
    value = aggregate_argument(node)
    if value.is_type(exp.DType.BIGINT) and not isinstance(value, exp.Count):
        value.replace(cast(copy_tree(value), LONG_WHOLE.sql()))
    return node


_RANKS = ("ROW_NUMBER", "RANK", "DENSE_RANK", "NTILE", "PERCENT_RANK", "CUME_DIST")
_VALUES = ("LAG", "LEAD", "FIRST_VALUE", "LAST_VALUE", "NTH_VALUE")
_QUANTILE = within_group("PERCENTILE_CONT", _API + "#percentile_cont")

CELLS: Mapping[str, Cell] = {
    **dict.fromkeys(("COUNT", "AVG", "MIN", "MAX", "ANY_VALUE", "BOOL_AND", "BOOL_OR", "BIT_AND", "BIT_OR"), NATIVE),
    "SUM": total,
    "BIT_XOR": NATIVE,
    "STRING_AGG": when(
        features.STRING_AGG_FUNCTION,
        join_texts,
        refused("Spark has LISTAGG from 4.0 on: join the texts in Python", _API + "#listagg"),
    ),
    **dict.fromkeys((*FORMULAS, *_RANKS, *_VALUES), NATIVE),
    "MEDIAN": _QUANTILE,
    "QUANTILE_CONT": _QUANTILE,
    "APPROX_QUANTILE": _QUANTILE,
    "APPROX_COUNT_DISTINCT": count_distinct,
    "ARG_MAX": "max_by",
    "ARG_MIN": "min_by",
    "MODE": "mode",
    "HISTOGRAM": refused("group by the values and count them", _API + "#histogram_numeric"),
    "LIST": refused("read the values, or join them as text by StringAgg", _API + "#collect_list"),
}
