"""Window functions."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.aggregates import row_numbers
from dialects.functions.base import EVERYWHERE, NATIVE, Builder, Cell, Function, function, when
from dialects.sql.build import case, copy_tree, number
from dialects.targets.base import Target


def neighbour_or_default(node: exp.Lag | exp.Lead, target: Target) -> exp.Expr | None:
    """Build CASE WHEN LAG(1, n) OVER w = 1 THEN LAG(x, n) OVER w ELSE default END: it has no default

    https://mariadb.com/kb/en/lag/
    """
    default, window = node.args.get("default"), node.parent
    if default is None or not isinstance(window, exp.Window):
        return None
    node.set("default", None)
    exists = copy_tree(window)
    exists.this.set("this", number(1))
    found = exp.EQ(this=exists, expression=number(1))
    result = exp.Paren(this=case(found, copy_tree(window), default))
    result.type = node.type
    window.replace(node)
    return result


def _analytic(name: str, before: Builder, **others: Cell) -> Function:
    """Return a row of a function that SQL Server has from 2012 on."""
    tsql = when(features.ANALYTIC_FUNCTIONS, NATIVE, before)
    return function(
        name, tsql=tsql, oracle=NATIVE, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE, mysql=NATIVE, **others
    )


FUNCTIONS: tuple[Function, ...] = (
    function("ROW_NUMBER", **EVERYWHERE),
    function("RANK", **EVERYWHERE),
    function("DENSE_RANK", **EVERYWHERE),
    function("NTILE", **EVERYWHERE),
    _analytic("PERCENT_RANK", row_numbers.share_of_ranks),
    _analytic("CUME_DIST", row_numbers.share_of_rows),
    _analytic("LAG", row_numbers.neighbour_by_number, mariadb=neighbour_or_default),
    _analytic("LEAD", row_numbers.neighbour_by_number, mariadb=neighbour_or_default),
    _analytic("FIRST_VALUE", row_numbers.first_by_number),
    _analytic("LAST_VALUE", row_numbers.last_by_number),
    function(
        "NTH_VALUE",
        tsql=when(
            features.ANALYTIC_FUNCTIONS,
            row_numbers.nth_by_number,
            row_numbers.nth_by_number_alone,
        ),
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=NATIVE,
    ),
)
