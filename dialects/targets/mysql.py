"""MySQL and MariaDB: columns as in Django's own backend, with instants as naive UTC datetimes."""

from __future__ import annotations

import datetime
import decimal
import uuid

from dialects.sql.types.datatypes import JSONText, SizedDecimal
from dialects.targets.base import JUDGED, Family, Target, variant_of
from dialects.targets.keywords import MYSQL_WORDS
from dialects.targets.layouts import UNLIKE_BYTES, UNLIKE_TIMES, Layout
from dialects.targets.limits import LONGEST_ADDRESS, LONGEST_DECIMAL_OF_MYSQL, MOST_DIGITS_OF_MYSQL
from dialects.targets.literals import LITERALS, escape, iso_space, microseconds, naive_utc, quote

_TYPES = {
    "TEXT": "CHAR",
    "VARCHAR": "CHAR({})",
    "VARCHAR unsized": "CHAR",
    "BOOLEAN": "SIGNED",
    "SMALLINT": "SIGNED",
    "INT": "SIGNED",
    "BIGINT": "SIGNED",
    "DECIMAL": "DECIMAL({})",
    "DECIMAL unsized": LONGEST_DECIMAL_OF_MYSQL,
    "TIMESTAMP": "DATETIME(6)",
    "TIMESTAMPTZ": "DATETIME(6)",
    "TIME": "TIME(6)",
    "INTERVAL": "SIGNED",
    "UUID": "CHAR(32)",
    "JSONB": "JSON",
    "VARBINARY": "BINARY",
}
_COLUMNS = {
    "TEXT": "longtext",
    "VARCHAR": "varchar({})",
    "VARCHAR unsized": "longtext",
    "BOOLEAN": "bool",
    "SMALLINT": "smallint",
    "INT": "integer",
    "BIGINT": "bigint",
    "DOUBLE": "double precision",
    "DECIMAL": "numeric({})",
    "DECIMAL unsized": LONGEST_DECIMAL_OF_MYSQL.replace("DECIMAL", "numeric"),
    "TIMESTAMP": "datetime(6)",
    "TIMESTAMPTZ": "datetime(6)",
    "TIME": "time(6)",
    "INTERVAL": "bigint",
    "UUID": "char(32)",
    "JSON": "json",
    "JSONB": "json",
    "VARBINARY": "longblob",
    "INET": f"char({LONGEST_ADDRESS})",
}

MYSQL = Family(
    name="mysql",
    sqlglot="mysql",
    manual="https://dev.mysql.com/doc/refman/8.4/en/sql-statements.html",
    versions=("8.0", "8.4"),
    default="8.4",
    why_default="extended support of MySQL 8.0 ended in April 2026 (https://www.oracle.com/us/assets/"
    "lifetime-support-technology-069183.pdf)",
    evidence=JUDGED,
    reserved=MYSQL_WORDS,
    types=_TYPES,
    adapters={
        datetime.datetime: naive_utc,
        datetime.timedelta: microseconds,
        uuid.UUID: lambda value: value.hex,
        memoryview: bytes,
        JSONText: str,
        SizedDecimal: decimal.Decimal,
    },
    literals={
        **LITERALS,
        str: escape,
        JSONText: escape,
        datetime.datetime: lambda value: f"TIMESTAMP {quote(iso_space(value))}",
        datetime.timedelta: lambda value: str(microseconds(value)),
        uuid.UUID: lambda value: f"'{value.hex}'",
    },
    # https://dev.mysql.com/doc/refman/8.0/en/charset-unicode-sets.html
    code_point_collation="utf8mb4_0900_bin",
    most_digits=MOST_DIGITS_OF_MYSQL,
    # A definition commits: https://dev.mysql.com/doc/refman/8.0/en/implicit-commit.html
    ddl=Layout(
        types=_COLUMNS,
        alike=(frozenset({"VARCHAR", "TEXT"}),),
        unlike=UNLIKE_BYTES | UNLIKE_TIMES,
        # https://dev.mysql.com/doc/refman/8.0/en/identifier-length.html
        longest_name=64,
        longest_text=16383,
    ),
)

MARIADB = variant_of(
    Target(MYSQL, "8.0"),
    name="mariadb",
    manual="https://mariadb.com/kb/en/sql-statements/",
    versions=("10.6", "10.11", "11.4", "11.8"),
    default="10.11",
    why_default="maintenance of MariaDB 10.6 ended in July 2026, that of 10.11 runs to February 2028"
    " (https://mariadb.org/about/#maintenance-policy)",
    evidence="executed on 10.11 if `DIALECTS_MYSQL_DSN` names a server; the others are judged by documents",
    # MariaDB has JSON as text: https://mariadb.com/kb/en/json-data-type/
    types={**_TYPES, "UUID": "UUID", "JSON": "CHAR", "JSONB": "CHAR"},
    # https://mariadb.com/kb/en/supported-character-sets-and-collations/
    code_point_collation="utf8mb4_nopad_bin",
    most_digits=MOST_DIGITS_OF_MYSQL,
)
