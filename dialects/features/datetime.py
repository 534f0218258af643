"""Dates, times, zones and durations."""

from dialects.features.base import DUCK, LITE, MS, MY, NEVER, ORA, ORA23, feature, since

DATETRUNC_FUNCTION = feature(
    "DATETRUNC_FUNCTION",
    "truncation of dates by a function",
    tsql=(since("2022"), MS + "functions/datetrunc-transact-sql"),
)
AT_TIME_ZONE = feature(
    "AT_TIME_ZONE",
    "AT TIME ZONE",
    tsql=(since("2016"), MS + "queries/at-time-zone-transact-sql"),
)
ZONES_OF_ALL_YEARS = feature(
    "ZONES_OF_ALL_YEARS",
    "the clocks of zones before 1970 and after 2037",
    mysql=(NEVER, MY + "date-and-time-functions.html#function_convert-tz"),
)
DATEDIFF_BIG = feature(
    "DATEDIFF_BIG",
    "the microseconds between any two dates in one call",
    tsql=(since("2016"), MS + "functions/datediff-big-transact-sql"),
)
INTERVAL_SUMS = feature(
    "INTERVAL_SUMS",
    "SUM and AVG of intervals",
    oracle=(since("23ai"), ORA23 + "SUM.html"),
    duckdb=(NEVER, DUCK + "functions/aggregates"),
)
CALENDAR_INTERVALS = feature(
    "CALENDAR_INTERVALS",
    "months and years in intervals, added to a moment of any day",
    tsql=(NEVER, MS + "functions/dateadd-transact-sql"),
    oracle=(NEVER, "https://docs.oracle.com/en/error-help/db/ora-01839/"),
    sqlite=(NEVER, LITE + "lang_datefunc.html"),
    mysql=(NEVER, MY + "date-and-time-functions.html#function_date-add"),
)
TYPED_MOMENTS = feature(
    "TYPED_MOMENTS",
    "types of dates and datetimes, which are compared as moments",
    sqlite=(NEVER, LITE + "datatype3.html#date_and_time_datatype"),
)
CONVERTED_MOMENTS = feature(
    "CONVERTED_MOMENTS",
    "columns of dates and times that take their part of a moment",
    oracle=(NEVER, ORA + "Data-Types.html"),
    sqlite=(NEVER, LITE + "datatype3.html#date_and_time_datatype"),
)
ZONED_TIMES = feature(
    "ZONED_TIMES",
    "columns that take moments and times of any zone",
    tsql=(NEVER, MS + "data-types/datetime2-transact-sql"),
    oracle=(NEVER, ORA + "Data-Types.html"),
    duckdb=(NEVER, DUCK + "data_types/timestamp"),
    sqlite=(NEVER, LITE + "datatype3.html"),
    mysql=(NEVER, MY + "datetime.html"),
)
DAYS_AS_NUMBERS = feature(
    "DAYS_AS_NUMBERS",
    "numbers of days added to dates",
    tsql=(NEVER, MS + "language-elements/add-transact-sql"),
    sqlite=(NEVER, LITE + "lang_datefunc.html"),
    mysql=(NEVER, MY + "date-and-time-functions.html#function_date-add"),
)
