"""Window functions."""

from __future__ import annotations

from dialects import features
from dialects.functions.aggregates import row_numbers
from dialects.functions.base import EVERYWHERE, NATIVE, Builder, Function, function, when


def _analytic(name: str, before: Builder) -> Function:
    """Return a row of a function that SQL Server has from 2012 on."""
    tsql = when(features.ANALYTIC_FUNCTIONS, NATIVE, before)
    return function(name, tsql=tsql, oracle=NATIVE, duckdb=NATIVE, postgres=NATIVE, sqlite=NATIVE)


FUNCTIONS: tuple[Function, ...] = (
    function("ROW_NUMBER", **EVERYWHERE),
    function("RANK", **EVERYWHERE),
    function("DENSE_RANK", **EVERYWHERE),
    function("NTILE", **EVERYWHERE),
    _analytic("PERCENT_RANK", row_numbers.share_of_ranks),
    _analytic("CUME_DIST", row_numbers.share_of_rows),
    _analytic("LAG", row_numbers.neighbour_by_number),
    _analytic("LEAD", row_numbers.neighbour_by_number),
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
    ),
)
