"""Window functions."""

from __future__ import annotations

from dialects import features
from dialects.functions.table import EVERYWHERE, NATIVE, Function, function, refused, when

_OVER = "https://learn.microsoft.com/en-us/sql/t-sql/functions/analytic-functions-transact-sql"
_ANALYTIC = when(
    features.ANALYTIC_FUNCTIONS,
    NATIVE,
    refused("SQL Server has it from 2012 on: join the numbered rows instead", _OVER),
)

FUNCTIONS: tuple[Function, ...] = (
    function("ROW_NUMBER", **EVERYWHERE),
    function("RANK", **EVERYWHERE),
    function("DENSE_RANK", **EVERYWHERE),
    function("NTILE", **EVERYWHERE),
    function("PERCENT_RANK", **{**EVERYWHERE, "tsql": _ANALYTIC}),
    function("CUME_DIST", **{**EVERYWHERE, "tsql": _ANALYTIC}),
    function("LAG", **{**EVERYWHERE, "tsql": _ANALYTIC}),
    function("LEAD", **{**EVERYWHERE, "tsql": _ANALYTIC}),
    function("FIRST_VALUE", **{**EVERYWHERE, "tsql": _ANALYTIC}),
    function("LAST_VALUE", **{**EVERYWHERE, "tsql": _ANALYTIC}),
    function(
        "NTH_VALUE",
        tsql=refused("number the rows with ROW_NUMBER() and take the n-th by a condition", _OVER),
        oracle=NATIVE,
        duckdb=NATIVE,
        postgres=NATIVE,
        sqlite=NATIVE,
    ),
)
