"""JSON."""

from dialects.features.base import ALWAYS, LITE, MARIA, MS, MY, NEVER, ORA, ORA21, feature, since

JSON_FUNCTIONS = feature(
    "JSON_FUNCTIONS",
    "JSON_VALUE, JSON_QUERY",
    tsql=(since("2016"), MS + "functions/json-functions-transact-sql"),
    oracle=(since("12c"), ORA + "JSON_VALUE.html"),
)
JSON_PATH_EXISTS = feature(
    "JSON_PATH_EXISTS",
    "a function that tests whether a JSON document has a path",
    tsql=(since("2022"), MS + "functions/json-path-exists-transact-sql"),
)
JSON_OBJECT_FUNCTION = feature(
    "JSON_OBJECT_FUNCTION",
    "JSON_OBJECT and JSON_ARRAY",
    tsql=(since("2022"), MS + "functions/json-object-transact-sql"),
    oracle=(since("18c"), ORA + "JSON_OBJECT.html"),
)
JSON_SCALARS = feature(
    "JSON_SCALARS",
    "numbers and text as JSON documents of their own",
    oracle=(since("21c"), ORA21 + "JSON_QUERY.html"),
)
JSON_NEGATIVE_INDEX = feature(
    "JSON_NEGATIVE_INDEX",
    "indexes of JSON arrays from the end",
    tsql=(NEVER, "https://learn.microsoft.com/en-us/sql/relational-databases/json/json-path-expressions-sql-server"),
    oracle=(
        since("21c"),
        "https://docs.oracle.com/en/database/oracle/oracle-database/21/adjsn/json-path-expressions.html",
    ),
    mysql=(ALWAYS, MY + "json.html#json-path-syntax"),
    mariadb=(since("10.11"), MARIA + "jsonpath-expressions/"),
)
JSON_NORMALIZE = feature(
    "JSON_NORMALIZE",
    "JSON_EQUALS and JSON_NORMALIZE, which compare documents by value",
    tsql=(NEVER, MS + "functions/json-functions-transact-sql"),
    oracle=(NEVER, ORA + "JSON_EQUAL-condition.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/data/json/json_functions"),
    postgres=(NEVER, "https://www.postgresql.org/docs/current/functions-json.html"),
    sqlite=(NEVER, LITE + "json1.html"),
    mysql=(NEVER, MY + "json-functions.html"),
    mariadb=(since("10.11"), MARIA + "json_normalize/"),
)
JSON_SERIALIZE = feature(
    "JSON_SERIALIZE",
    "JSON_SERIALIZE, which writes a JSON document as text",
    tsql=(NEVER, MS + "functions/json-functions-transact-sql"),
    oracle=(since("19c"), ORA + "JSON_SERIALIZE.html"),
)
JSON_EQUAL = feature(
    "JSON_EQUAL",
    "a condition that compares JSON documents",
    tsql=(NEVER, MS + "functions/json-functions-transact-sql"),
    oracle=(since("18c"), ORA + "JSON_EQUAL-condition.html"),
)
JSON_COMPARISON = feature(
    "JSON_COMPARISON",
    "= and < of JSON values by value",
    tsql=(NEVER, MS + "functions/json-functions-transact-sql"),
    oracle=(NEVER, ORA + "JSON_EQUAL-condition.html"),
    duckdb=(NEVER, "https://duckdb.org/docs/stable/data/json/overview"),
    sqlite=(NEVER, LITE + "json1.html"),
    mysql=(NEVER, MY + "json.html#json-comparison"),
)
JSON_LONG_VALUES = feature(
    "JSON_LONG_VALUES",
    "JSON_VALUE and JSON_QUERY that return text of any length",
    oracle=(since("18c"), "https://docs.oracle.com/en/database/oracle/oracle-database/18/sqlrf/JSON_VALUE.html"),
)
JSON_LISTED = feature(
    "JSON_LISTED",
    "all that is in a JSON document as one text, whatever its depth",
    oracle=(NEVER, ORA + "JSON_TABLE.html"),
)
VARIANT_TYPE = feature(
    "VARIANT_TYPE",
    "a type or functions that distinguish the kinds of JSON values",
)
