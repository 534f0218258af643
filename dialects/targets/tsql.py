"""SQL Server and Azure SQL: columns as mssql-django creates them."""

from __future__ import annotations

import datetime
import decimal
import uuid

from dialects.sql.types.datatypes import JSONText, SizedDecimal
from dialects.sql.types.digits import UNSIZED
from dialects.targets.base import JUDGED, Family
from dialects.targets.keywords import TSQL_WORDS
from dialects.targets.layouts import UNLIKE_BYTES, UNLIKE_TIMES, Layout
from dialects.targets.limits import LONGEST_ADDRESS, LONGEST_TEXT_OF_TSQL
from dialects.targets.literals import LITERALS, iso_space, microseconds, naive_utc, quote


def _national(text: object) -> str:
    return "N" + quote(text)


TSQL = Family(
    name="tsql",
    sqlglot="tsql",
    manual="https://learn.microsoft.com/en-us/sql/t-sql/language-reference",
    versions=("2008", "2012", "2014", "2016", "2017", "2019", "2022", "2025", "azure"),
    default="2017",
    why_default="extended support of SQL Server 2016 ended on 2026-07-14, that of 2017 runs to 2027-10-12"
    " (https://learn.microsoft.com/en-us/lifecycle/products/sql-server-2017)",
    evidence=JUDGED,
    reserved=TSQL_WORDS,
    types={
        "TEXT": "NVARCHAR(MAX)",
        "VARCHAR": "NVARCHAR({})",
        "VARCHAR unsized": "NVARCHAR(MAX)",
        "CHAR": "NCHAR({})",
        "CHAR unsized": "NCHAR(1)",
        "BOOLEAN": "BIT",
        "INT": "INT",
        "DOUBLE": "FLOAT",
        # Without a scale, NUMERIC holds no fraction.
        "DECIMAL": "NUMERIC({})",
        "DECIMAL unsized": UNSIZED.sql("NUMERIC"),
        "TIMESTAMP": "DATETIME2",
        "TIMESTAMPTZ": "DATETIME2",
        "INTERVAL": "BIGINT",
        "UUID": "CHAR(32)",
        "JSON": "NVARCHAR(MAX)",
        "JSONB": "NVARCHAR(MAX)",
        "VARBINARY": "VARBINARY(MAX)",
    },
    row_types={"VARBINARY": "CAST"},
    adapters={
        datetime.datetime: naive_utc,
        datetime.timedelta: microseconds,
        uuid.UUID: lambda value: value.hex,
        JSONText: str,
        SizedDecimal: decimal.Decimal,
    },
    literals={
        **LITERALS,
        bool: lambda value: f"CAST({int(value)} AS BIT)",
        str: _national,
        JSONText: _national,
        bytes: lambda value: f"0x{value.hex()}",
        memoryview: lambda value: f"0x{value.hex()}",
        datetime.datetime: lambda value: f"CAST('{iso_space(value)}' AS DATETIME2)",
        datetime.date: lambda value: f"CAST('{value}' AS DATE)",
        datetime.time: lambda value: f"CAST('{value}' AS TIME)",
        datetime.timedelta: lambda value: str(microseconds(value)),
        uuid.UUID: lambda value: f"'{value.hex}'",
    },
    # https://learn.microsoft.com/en-us/sql/relational-databases/collations/collation-and-unicode-support
    code_point_collation="Latin1_General_100_BIN2",
    # 2100, but sp_executesql needs two: the statement, and the declaration of the others.
    most_parameters=2098,
    most_parameters_url="https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server",
    markers={"named": "@{name}"},
    aliases={"2008r2": "2008"},
    # As mssql-django creates them. Only another batch can use a new column, hence GO:
    # https://learn.microsoft.com/en-us/sql/t-sql/language-elements/sql-server-utilities-statements-go
    ddl=Layout(
        types={
            "INET": f"NVARCHAR({LONGEST_ADDRESS})",
            "TIMESTAMPTZ": "DATETIMEOFFSET",
            "VARBINARY": "VARBINARY({})",
            "VARBINARY unsized": "VARBINARY(MAX)",
        },
        alike=(frozenset({"VARCHAR", "TEXT", "JSON", "INET"}), frozenset({"VARBINARY"})),
        unlike=UNLIKE_BYTES | UNLIKE_TIMES,
        longest_name=128,
        longest_text=LONGEST_TEXT_OF_TSQL,
        longest_binary=8000,
        begin="BEGIN TRANSACTION",
        commit="COMMIT TRANSACTION",
        end=";\nGO",
    ),
)
