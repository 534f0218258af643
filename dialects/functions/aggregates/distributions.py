"""DuckDB's aggregates of distributions: quantiles, the most frequent value, lists of all values."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Builder, Cell, Function, Refused, arguments, call, function, refused, when
from dialects.sql.build import case, copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_MS = "https://learn.microsoft.com/en-us/sql/t-sql/functions/"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/"
_PG = "https://www.postgresql.org/docs/current/functions-aggregate.html"
_MY = "https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html"
_SQLITE = "https://www.sqlite.org/lang_aggfunc.html"


def within_group(name: str, url: str) -> Builder:
    """Return a builder for ``PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY x)`` and similar, which no window has."""

    def build(node: exp.Expr, target: Target) -> exp.Expr:
        if isinstance(node.parent, exp.Window):
            raise refusal(f"{name} over a window", target, "compute it in a subquery of each group", url)
        value, *rest = arguments(node)
        if name == "PERCENTILE_CONT" and not rest:
            rest = [exp.Literal.number("0.5")]
        value, filtered = copy_tree(value), node.parent
        if isinstance(filtered, exp.Filter) and not target.has(features.FILTER_CLAUSE):
            value = case(copy_tree(filtered.expression.this), value)
            filtered.replace(node)
        order = exp.Order(expressions=[exp.Ordered(this=value, nulls_first=False)])
        # The rule that computes it over a window recognizes it by this type.
        gathered = exp.PercentileCont(this=copy_tree(rest[0])) if rest else call(name)
        return exp.WithinGroup(this=gathered, expression=order)

    build.__doc__ = f"{name}(...) WITHIN GROUP (ORDER BY x)\n\n{url}"
    return build


def count_distinct(node: exp.Expr, target: Target) -> exp.Expr:
    """Build COUNT(DISTINCT x), the exact count."""
    (value,) = arguments(node)
    return exp.Count(this=exp.Distinct(expressions=[copy_tree(value)]))


def _refuse_elsewhere(way_out: str) -> dict[str, Cell]:
    """Return the cells of a function that DuckDB alone has."""
    pages = {"tsql": _MS + "aggregate-functions-transact-sql", "oracle": _ORA + "Aggregate-Functions.html"}
    cells: dict[str, Cell] = {family: Refused(way_out, url) for family, url in pages.items()}
    return {
        **cells,
        "duckdb": NATIVE,
        "postgres": Refused(way_out, _PG),
        "sqlite": Refused(way_out, _SQLITE),
        "mysql": Refused(way_out, _MY),
    }


_QUANTILE: dict[str, Cell] = {
    "sqlite": refused("read the values in order, and pick it in Python", _SQLITE),
    "mysql": refused("read the values in order, and pick it in Python", _MY),
    "mariadb": within_group("PERCENTILE_CONT", "https://mariadb.com/kb/en/percentile_cont/"),
    "tsql": within_group("PERCENTILE_CONT", _MS + "percentile-cont-transact-sql"),
    "oracle": within_group("PERCENTILE_CONT", _ORA + "PERCENTILE_CONT.html"),
    "duckdb": NATIVE,
    "postgres": within_group("PERCENTILE_CONT", _PG),
}
_BY_ORDER = "take the first row of a subquery in that order"

FUNCTIONS: tuple[Function, ...] = (
    function("MEDIAN", **{**_QUANTILE, "oracle": NATIVE}),
    function("QUANTILE_CONT", **_QUANTILE),
    function("APPROX_QUANTILE", **_QUANTILE),
    function(
        "APPROX_COUNT_DISTINCT",
        tsql=when(features.APPROXIMATE_COUNTS, "APPROX_COUNT_DISTINCT", count_distinct),
        oracle=when(features.APPROXIMATE_COUNTS, "APPROX_COUNT_DISTINCT", count_distinct),
        duckdb=NATIVE,
        postgres=count_distinct,
        sqlite=count_distinct,
        mysql=count_distinct,
    ),
    function("ARG_MAX", **_refuse_elsewhere(_BY_ORDER)),
    function("ARG_MIN", **_refuse_elsewhere(_BY_ORDER)),
    function(
        "MODE",
        **{
            **_refuse_elsewhere("count each value in a subquery, and take the most frequent one"),
            "oracle": "STATS_MODE",
            "postgres": within_group("MODE", _PG),
        },
    ),
    function("HISTOGRAM", **_refuse_elsewhere("group by the values and count them")),
    function(
        "LIST", **{**_refuse_elsewhere("read the values, or join them as text by StringAgg"), "postgres": "ARRAY_AGG"}
    ),
)
