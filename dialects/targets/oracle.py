"""Oracle: columns and names as in Django's own backend."""

from __future__ import annotations

import datetime
import uuid

from dialects.sql.types.datatypes import JSONText
from dialects.targets.base import JUDGED, Family
from dialects.targets.keywords import ORACLE_WORDS
from dialects.targets.layouts import UNLIKE_BYTES, UNLIKE_TIMES, Layout
from dialects.targets.limits import LONGEST_ADDRESS, LONGEST_LIMITED_VALUE
from dialects.targets.literals import LITERALS, iso_space, naive_utc, quote


def _interval(value: datetime.timedelta) -> str:
    return f"NUMTODSINTERVAL({value.total_seconds():.6f}, 'SECOND')"


def _timestamp(value: datetime.time) -> datetime.datetime:
    """Return a time on 1900-01-01, as Django stores it, because Oracle has no TIME."""
    return datetime.datetime.combine(datetime.date(1900, 1, 1), value)


ORACLE = Family(
    name="oracle",
    sqlglot="oracle",
    manual="https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/",
    versions=("11g", "12c", "18c", "19c", "21c", "23ai"),
    default="19c",
    why_default="the oldest long-term release in Premier Support, which runs to 2029-12-31"
    " (https://www.oracle.com/us/assets/lifetime-support-technology-069183.pdf)",
    evidence=JUDGED,
    reserved=ORACLE_WORDS,
    types={
        "TEXT": f"NVARCHAR2({LONGEST_LIMITED_VALUE})",
        "VARCHAR": "NVARCHAR2({})",
        "VARCHAR unsized": f"NVARCHAR2({LONGEST_LIMITED_VALUE})",
        "BOOLEAN": "NUMBER(1)",
        "SMALLINT": "NUMBER(11)",
        "INT": "NUMBER(11)",
        "BIGINT": "NUMBER(19)",
        "DOUBLE": "DOUBLE PRECISION",
        "TIMESTAMPTZ": "TIMESTAMP",
        "TIME": "TIMESTAMP",
        "INTERVAL": "INTERVAL DAY(9) TO SECOND(6)",
        "UUID": "VARCHAR2(32)",
        "JSON": "NCLOB",
        "JSONB": "NCLOB",
        "VARBINARY": "BLOB",
    },
    # A driver binds NULL as text, which a cast to text would cut.
    row_types={
        **dict.fromkeys(("SMALLINT", "INT", "BIGINT", "DECIMAL", "DOUBLE", "BOOLEAN"), "TO_NUMBER"),
        **dict.fromkeys(("DATE", "TIME", "TIMESTAMP", "TIMESTAMPTZ", "INTERVAL"), "CAST"),
        "TEXT": "TO_NCLOB",
        "JSON": "TO_NCLOB",
        # Of a native column, whose constructor takes no national text.
        "JSONB": "TO_CLOB",
        "VARBINARY": "TO_BLOB",
    },
    adapters={
        datetime.datetime: naive_utc,
        datetime.time: _timestamp,
        bool: int,
        uuid.UUID: lambda value: value.hex,
        JSONText: str,
    },
    literals={
        **LITERALS,
        bool: lambda value: str(int(value)),
        bytes: lambda value: f"HEXTORAW('{value.hex()}')",
        memoryview: lambda value: f"HEXTORAW('{value.hex()}')",
        datetime.datetime: lambda value: f"TIMESTAMP {quote(iso_space(value))}",
        datetime.time: lambda value: f"TIMESTAMP {quote(iso_space(_timestamp(value)))}",
        datetime.timedelta: _interval,
        uuid.UUID: lambda value: f"'{value.hex}'",
    },
    # https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/COLLATE-Operator.html
    code_point_collation="BINARY",
    most_parameters=65535,
    most_parameters_url="https://docs.oracle.com/en/error-help/db/oci-16951",
    aliases={"11.2": "11g", "12.1": "12c", "12.2": "12c", "18": "18c", "19": "19c", "21": "21c", "23": "23ai"},
    # As Django's own backend creates them; a definition commits.
    ddl=Layout(
        types={
            "TEXT": "NCLOB",
            "VARCHAR": "NVARCHAR2({})",
            "VARCHAR unsized": "NCLOB",
            "DECIMAL": "NUMBER({})",
            "DECIMAL unsized": "NUMBER",
            "INET": f"VARCHAR2({LONGEST_ADDRESS})",
            "identity SMALLINT": "NUMBER(5)",
        },
        alike=(frozenset({"VARCHAR"}), frozenset({"TEXT", "JSON"})),
        unlike=UNLIKE_BYTES | UNLIKE_TIMES,
        longest_name=30,
        # 4000 bytes, if MAX_STRING_SIZE is STANDARD.
        longest_text=LONGEST_LIMITED_VALUE,
        after_block="\n/",
    ),
)
