"""Window functions."""

from __future__ import annotations

from dialects import features
from dialects.functions.table import NATIVE, Function, function, refused, when

_OVER = "https://learn.microsoft.com/en-us/sql/t-sql/functions/analytic-functions-transact-sql"
_ANALYTIC = when(
    features.ANALYTIC_FUNCTIONS,
    NATIVE,
    refused("SQL Server has it from 2012 on: join the numbered rows instead", _OVER),
)

FUNCTIONS: tuple[Function, ...] = (
    function("ROW_NUMBER"),
    function("RANK"),
    function("DENSE_RANK"),
    function("NTILE"),
    function("PERCENT_RANK", tsql=_ANALYTIC),
    function("CUME_DIST", tsql=_ANALYTIC),
    function("LAG", tsql=_ANALYTIC),
    function("LEAD", tsql=_ANALYTIC),
    function("FIRST_VALUE", tsql=_ANALYTIC),
    function("LAST_VALUE", tsql=_ANALYTIC),
    function(
        "NTH_VALUE",
        tsql=refused("number the rows with ROW_NUMBER() and take the n-th by a condition", _OVER),
    ),
)
