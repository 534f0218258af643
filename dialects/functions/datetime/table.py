"""Functions and operators of dates, times and durations.

The rows in lower case are operators and casts, distinguished by their types; the
rules in ``rewrites.dates`` look them up.
"""

from __future__ import annotations

from dialects.features import DATETRUNC_FUNCTION, INTERVAL_SUMS
from dialects.functions.base import EVERYWHERE, NATIVE, Function, function, when
from dialects.functions.datetime import (
    duckdb,
    microseconds,
    months,
    oracle,
    oracle_parts,
    postgres,
    sqlite,
    tsql,
    tsql_parts,
)
from dialects.functions.datetime.base import cast_as_it_is
from dialects.functions.datetime.make_interval import make_interval
from dialects.functions.datetime.mysql import moments as mysql_moments
from dialects.functions.datetime.mysql import parts as mysql_parts

FUNCTIONS_BY_NAME: tuple[Function, ...] = (
    function(
        "EXTRACT",
        tsql=tsql_parts.extract,
        oracle=oracle_parts.extract,
        duckdb=duckdb.extract,
        postgres=NATIVE,
        sqlite=sqlite.extract,
        mysql=mysql_parts.extract,
    ),
    function(
        "DATE_TRUNC",
        tsql=when(DATETRUNC_FUNCTION, tsql_parts.truncate_by_function, tsql_parts.truncate),
        oracle=oracle_parts.truncate,
        duckdb=duckdb.truncate,
        postgres=NATIVE,
        sqlite=sqlite.truncate,
        mysql=mysql_parts.truncate,
    ),
    function(
        "MAKE_INTERVAL",
        tsql=make_interval,
        oracle=make_interval,
        duckdb=make_interval,
        postgres=NATIVE,
        sqlite=make_interval,
        mysql=make_interval,
    ),
    function(
        "CURRENT_TIMESTAMP",
        "NOW",
        tsql=tsql.now,
        oracle=oracle.now,
        duckdb=duckdb.now,
        postgres=NATIVE,
        sqlite=sqlite.now,
        mysql=mysql_moments.now,
    ),
    function(
        "CURRENT_DATE",
        tsql=tsql.today,
        oracle=oracle.today,
        duckdb=duckdb.today,
        postgres=NATIVE,
        sqlite=NATIVE,
        mysql=mysql_moments.today,
    ),
    function(
        "CURRENT_TIME",
        tsql=tsql.time_of_day,
        oracle=oracle.time_now,
        duckdb=duckdb.time_of_day,
        postgres=postgres.time_now,
        sqlite=sqlite.time_of_day,
        mysql=mysql_moments.time_of_day,
    ),
    function(
        "LOCALTIMESTAMP",
        tsql=tsql.now,
        oracle=oracle.now,
        duckdb=duckdb.now,
        postgres=NATIVE,
        sqlite=sqlite.now,
        mysql=mysql_moments.now,
    ),
)

OPERATORS: dict[str, Function] = {
    row.name: row
    for row in (
        function(
            "at time zone",
            tsql=tsql.at_time_zone,
            oracle=oracle.at_time_zone,
            duckdb=duckdb.at_time_zone,
            postgres=postgres.at_time_zone,
            sqlite=sqlite.at_time_zone,
            mysql=mysql_moments.at_time_zone,
        ),
        function(
            "date + interval",
            tsql=tsql.add_interval,
            oracle=oracle.add_to_date,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=sqlite.add_interval,
            mysql=mysql_moments.add_interval,
        ),
        function(
            "timestamp + interval",
            tsql=tsql.add_interval,
            oracle=NATIVE,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=sqlite.add_interval,
            mysql=mysql_moments.add_interval,
        ),
        function(
            "timestamp + months",
            tsql=months.tsql_add_months,
            oracle=months.oracle_add_months,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=months.sqlite_add_months,
            mysql=mysql_moments.add_months,
        ),
        function(
            "time + interval",
            tsql=tsql.add_interval,
            oracle=oracle.add_to_time,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=sqlite.add_to_time,
            mysql=mysql_moments.add_to_time,
        ),
        function(
            "timestamp - timestamp",
            tsql=tsql.subtract,
            oracle=NATIVE,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=sqlite.subtract,
            mysql=mysql_moments.subtract,
        ),
        function(
            "time - time",
            tsql=tsql.subtract,
            oracle=NATIVE,
            duckdb=duckdb.subtract_times,
            postgres=NATIVE,
            sqlite=sqlite.subtract_times,
            mysql=mysql_moments.subtract_times,
        ),
        function(
            "date - date",
            tsql=tsql.subtract_dates,
            oracle=NATIVE,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=sqlite.subtract_dates,
            mysql=mysql_moments.subtract_dates,
        ),
        function("interval * integer", **EVERYWHERE),
        function(
            "interval * number",
            tsql=microseconds.scale,
            oracle=NATIVE,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=microseconds.scale,
            mysql=mysql_moments.scale,
        ),
        function(
            "sum of intervals",
            tsql=NATIVE,
            oracle=when(INTERVAL_SUMS, NATIVE, oracle.sum_of_seconds),
            duckdb=duckdb.aggregate,
            postgres=NATIVE,
            sqlite=NATIVE,
            mysql=mysql_moments.total,
        ),
        function(
            "average of intervals",
            tsql=microseconds.average,
            oracle=when(INTERVAL_SUMS, NATIVE, oracle.average_of_seconds),
            duckdb=duckdb.aggregate,
            postgres=NATIVE,
            sqlite=microseconds.average,
            mysql=mysql_moments.average,
        ),
        function(
            "interval literal",
            tsql=microseconds.literal,
            oracle=oracle.literal,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=microseconds.literal,
            mysql=microseconds.literal,
        ),
        function(
            "cast to date",
            tsql=cast_as_it_is,
            oracle=oracle.cast_date,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=sqlite.cast_date,
            mysql=cast_as_it_is,
        ),
        function(
            "cast to time",
            tsql=cast_as_it_is,
            oracle=oracle.cast_time,
            duckdb=cast_as_it_is,
            postgres=NATIVE,
            sqlite=sqlite.cast_time,
            mysql=cast_as_it_is,
        ),
        function(
            "cast to timestamp",
            tsql=tsql.cast_timestamp,
            oracle=oracle.cast_timestamp,
            duckdb=duckdb.cast_timestamp,
            postgres=NATIVE,
            sqlite=sqlite.cast_timestamp,
            mysql=mysql_moments.cast_timestamp,
        ),
        function(
            "cast to interval",
            tsql=microseconds.cast_interval,
            oracle=oracle.cast_interval,
            duckdb=NATIVE,
            postgres=NATIVE,
            sqlite=microseconds.cast_interval,
            mysql=microseconds.cast_interval,
        ),
    )
}

FUNCTIONS: tuple[Function, ...] = (*FUNCTIONS_BY_NAME, *OPERATORS.values())
