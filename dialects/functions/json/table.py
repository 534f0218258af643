"""JSON: generic functions of a document and a literal path, ``JSON_GET(j, '$.a[0]."b c"')``."""

from __future__ import annotations

from sqlglot import exp

from dialects.features import (
    JSON_EQUAL,
    JSON_FUNCTIONS,
    JSON_NORMALIZE,
    JSON_OBJECT_FUNCTION,
    JSON_PATH_EXISTS,
    JSON_SCALARS,
)
from dialects.functions.base import Cell, Function, arguments, function, refused, when
from dialects.functions.json import build as building
from dialects.functions.json import compare as comparison
from dialects.functions.json import documents as documents
from dialects.functions.json import extract as values
from dialects.functions.json import mysql
from dialects.functions.json import openjson as rows
from dialects.functions.json import oracle as lobs
from dialects.functions.json import serialize as writing
from dialects.functions.json import sort_keys as ordering
from dialects.functions.json.base import negate_condition
from dialects.functions.json.unknown import ask_parent, if_found
from dialects.targets.base import Target

_MS = "https://learn.microsoft.com/en-us/sql/relational-databases/json/json-data-sql-server"
_ORA = "https://docs.oracle.com/en/database/oracle/oracle-database/12.2/adjsn/"


def _tsql(cell: Cell) -> Cell:
    return when(JSON_FUNCTIONS, cell, refused("read the document in Python, or use SQL Server 2016 or newer", _MS))


def _oracle(cell: Cell) -> Cell:
    return when(JSON_FUNCTIONS, cell, refused("read the document in Python, or use Oracle 12c or newer", _ORA))


def _itself(node: exp.Expr, target: Target) -> exp.Expr:
    """Build x: jsonb is compared and sorted as it is.

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
    """
    return arguments(node)[0]


_NO_BUILDING = refused("select the values, or use Oracle 18c or newer", _ORA)

FUNCTIONS: tuple[Function, ...] = (
    # The JSON value at a path; NULL only if there is none.
    function(
        "JSON_GET",
        tsql=_tsql(rows.tsql_get),
        oracle=_oracle(when(JSON_SCALARS, lobs.oracle_get, lobs.oracle_unwrap)),
        duckdb=values.duckdb_get,
        postgres=values.postgres_get,
        sqlite=values.sqlite_get,
        mysql=mysql.get,
    ),
    # Its text; NULL for a JSON null too.
    function(
        "JSON_GET_TEXT",
        tsql=_tsql(rows.tsql_get_text),
        oracle=_oracle(when(JSON_SCALARS, lobs.oracle_get_text_only, lobs.oracle_get_text)),
        duckdb=values.duckdb_get_text,
        postgres=values.postgres_get_text,
        sqlite=values.sqlite_get_text,
        mysql=mysql.get_text,
    ),
    # Whether the path has a value, a JSON null included, and the negation. A document that is NULL has no value.
    function(
        "JSON_HAS",
        tsql=_tsql(when(JSON_PATH_EXISTS, rows.tsql_has, rows.tsql_has_row)),
        oracle=_oracle(lobs.oracle_has),
        duckdb=values.duckdb_has,
        postgres=values.postgres_has,
        sqlite=values.sqlite_has,
        mysql=mysql.has,
    ),
    function(
        "JSON_LACKS",
        tsql=_tsql(when(JSON_PATH_EXISTS, negate_condition(rows.tsql_has), negate_condition(rows.tsql_has_row))),
        oracle=_oracle(negate_condition(lobs.oracle_has)),
        duckdb=negate_condition(values.duckdb_has),
        postgres=negate_condition(values.postgres_has),
        sqlite=negate_condition(values.sqlite_has),
        mysql=negate_condition(mysql.has),
    ),
    # Whether the last step of the path is a key there; unknown if no value could have the key.
    function(
        "JSON_HAS_KEY",
        tsql=_tsql(
            when(
                JSON_PATH_EXISTS,
                ask_parent(rows.tsql_has, rows.tsql_has),
                ask_parent(rows.tsql_has_row, rows.tsql_has_row),
            )
        ),
        oracle=_oracle(ask_parent(lobs.oracle_has_key, lobs.oracle_has)),
        duckdb=ask_parent(values.duckdb_has_key, values.duckdb_has),
        postgres=values.postgres_has_key,
        sqlite=ask_parent(values.sqlite_has, values.sqlite_has),
        mysql=ask_parent(mysql.has, mysql.has),
    ),
    # A condition on the value at a path; unknown if there is no value.
    function(
        "JSON_IF_FOUND",
        tsql=_tsql(when(JSON_PATH_EXISTS, if_found(rows.tsql_has), if_found(rows.tsql_has_row))),
        oracle=_oracle(if_found(lobs.oracle_has)),
        duckdb=if_found(values.duckdb_has),
        postgres=if_found(values.postgres_has),
        sqlite=if_found(values.sqlite_has),
        mysql=if_found(mysql.has),
    ),
    # Comparing the value at a path with a number or text: JSON_LT(j, '$.a', 1).
    *(
        function(
            name,
            tsql=_tsql(comparison.compare_with(comparison.TSQL)),
            oracle=_oracle(comparison.compare_with(comparison.ORACLE)),
            duckdb=comparison.compare_with(comparison.DUCK),
            postgres=comparison.postgres_compare,
            sqlite=comparison.compare_with(comparison.LITE),
            mysql=comparison.compare_with(mysql.READER),
        )
        for name in comparison.OPERATORS
    ),
    # Whether the value at a path is one of JSON's words: JSON_IS(j, '$.a', 'null').
    function(
        "JSON_IS",
        tsql=_tsql(rows.tsql_is),
        oracle=_oracle(comparison.oracle_is),
        duckdb=comparison.duckdb_is,
        postgres=comparison.postgres_is,
        sqlite=comparison.sqlite_is,
        mysql=mysql.is_word,
    ),
    # Whether the value at a path is an object or array of so many members: JSON_COUNTS(j, '$.a', 'object', 2). Where
    # documents cannot be compared, this and their members are.
    function(
        "JSON_COUNTS",
        tsql=_tsql(rows.tsql_counts),
        oracle=refused("compare numbers, text, booleans or null at a key", _ORA),
        duckdb=refused("compare the documents", "https://duckdb.org/docs/stable/data/json/json_functions"),
        postgres=refused("compare the documents", "https://www.postgresql.org/docs/current/functions-json.html"),
        sqlite=refused("compare the documents", "https://www.sqlite.org/json1.html"),
        mysql=refused("compare the documents", "https://dev.mysql.com/doc/refman/8.0/en/json-search-functions.html"),
    ),
    # Whether two documents are equal.
    function(
        "JSON_EQUALS",
        tsql=_tsql(documents.tsql_equals),
        oracle=when(
            JSON_EQUAL,
            when(JSON_SCALARS, documents.oracle_equals, documents.oracle_equals_or_same),
            refused("compare numbers, text, booleans or null at a key", _ORA),
        ),
        duckdb=documents.duckdb_equals,
        postgres=documents.postgres_equals,
        sqlite=documents.sqlite_equals,
        mysql=mysql.equals,
        mariadb=when(
            JSON_NORMALIZE,
            mysql.equals_by_text,
            refused("compare numbers, text, booleans or null at a key", "https://mariadb.com/kb/en/json_equals/"),
        ),
    ),
    # A document as text that is equal for equal documents.
    function(
        "JSON_LISTED",
        tsql=_tsql(documents.tsql_list_values),
        oracle=refused("compare the text at a key, by KT()", _ORA),
        duckdb=documents.duckdb_list_values,
        postgres=_itself,
        sqlite=documents.sqlite_list_values,
        mysql=mysql.comparable,
        mariadb=when(
            JSON_NORMALIZE,
            mysql.normalize,
            refused("compare the text at a key, by KT()", "https://mariadb.com/kb/en/json_normalize/"),
        ),
    ),
    # Whether the first document contains the second, as PostgreSQL's @> has it.
    function(
        "JSON_CONTAINS",
        tsql=refused("compare the values at their keys", _MS),
        oracle=refused("compare the values at their keys", _ORA),
        duckdb=documents.duckdb_contains,
        postgres=documents.postgres_contains,
        sqlite=refused("compare the values at their keys", "https://www.sqlite.org/json1.html"),
        mysql=mysql.contains,
    ),
    # A row of sort keys that order JSON values as PostgreSQL does.
    function(
        "JSON_SORT_KEYS",
        tsql=_tsql(ordering.tsql_sort_keys),
        oracle=_oracle(ordering.oracle_sort_keys),
        duckdb=ordering.duckdb_sort_keys,
        postgres=_itself,
        sqlite=ordering.sqlite_sort_keys,
        mysql=mysql.sort_keys,
    ),
    function(
        "JSON_OBJECT",
        exp.JSONObject.sql_name(),  # sqlglot's name for a pair written as a: b or a VALUE b
        tsql=_tsql(when(JSON_OBJECT_FUNCTION, building.tsql_object, building.tsql_for_json)),
        oracle=when(JSON_OBJECT_FUNCTION, building.oracle_object, _NO_BUILDING),
        duckdb=building.duckdb_object,
        postgres=building.postgres_object,
        sqlite=building.sqlite_object,
        mysql=mysql.build_object,
    ),
    function(
        "JSON_ARRAY",
        tsql=_tsql(when(JSON_OBJECT_FUNCTION, building.tsql_array, writing.tsql_written_array)),
        oracle=when(JSON_OBJECT_FUNCTION, building.oracle_array, _NO_BUILDING),
        duckdb=building.duckdb_array,
        postgres=building.postgres_array,
        sqlite=building.sqlite_array,
        mysql=mysql.build_array,
    ),
)
