"""DSNs, parameters and intervals, which need no server."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.corpus import CALLS, QUERIES, WRITES
from tests.corpus.long_lists import LONG_LISTS

from .capabilities import CAPABILITIES, SPELLINGS
from .differences import DIFFERENT
from .drivers import described_value
from .dsn import parsed
from .layouts import bracketed, folded
from .postgres_protocol import read_interval, read_number, write_interval


def test_dsn() -> None:
    dsn = parsed("tsql://sa:p%40ss@example.com:1433/app?driver=pyodbc&version=2022&Encrypt=yes", "tsql")
    assert (str(dsn.target), dsn.driver, dsn.host, dsn.port) == ("tsql@2022", "pyodbc", "example.com", 1433)
    assert (dsn.user, dsn.password, dsn.database) == ("sa", "p@ss", "app")
    assert dsn.options == {"Encrypt": "yes"}
    assert "p@ss" not in repr(dsn)


def test_dsn_of_defaults() -> None:
    dsn = parsed("oracle://scott@db/FREEPDB1", "oracle")
    assert (dsn.driver, dsn.port, dsn.password, dsn.options) == ("oracledb", None, "", {})


@pytest.mark.parametrize("url", ["oracle://db/x", "tsql://db/x?driver=psycopg", "db"])
def test_wrong_dsn(url: str) -> None:
    with pytest.raises(ValueError, match="DIALECTS_TSQL_DSN"):
        parsed(url, "tsql")


@pytest.mark.parametrize(
    ("value", "described"),
    [
        (None, ("nvarchar(1)", "NULL")),
        (True, ("bit", "1")),
        (2**31, ("bigint", "2147483648")),
        (Decimal("-1.10"), ("numeric(3, 2)", "-1.10")),
        (Decimal("0.001"), ("numeric(3, 3)", "0.001")),
        (Decimal("1E+3"), ("numeric(4, 0)", "1000")),
        ("it's", ("nvarchar(4)", "N'it''s'")),
        ("🎸", ("nvarchar(2)", "N'🎸'")),
        (b"\x00\xff", ("varbinary(max)", "0x00ff")),
        (datetime(2024, 2, 29, 12, 30, 15, 123456), ("datetime2", "'2024-02-29T12:30:15.123456'")),
    ],
)
def test_parameters_have_the_types_of_the_odbc_driver(value: Any, described: tuple[str, str]) -> None:
    assert described_value(value) == described


@pytest.mark.parametrize("value", [timedelta(), timedelta(days=-1, seconds=1), timedelta(days=1000, microseconds=5)])
def test_intervals(value: timedelta) -> None:
    assert read_interval(write_interval(value)) == value


def test_numbers() -> None:
    assert [type(read_number(text)) for text in ("5", "5.0", "0.5")] == [int, int, Decimal]


def test_names() -> None:
    assert bracketed("a [b]") == "[a [b]]]"
    assert folded("a_column_whose_name_is_longer_than_thirty") == '"A_COLUMN_WHOSE_NAME_IS_LON5EDF"'


def test_differences_name_queries() -> None:
    for reasons in DIFFERENT.values():
        for names in reasons.values():
            assert not set(names) - QUERIES.keys() - CALLS.keys() - WRITES.keys() - LONG_LISTS.keys()


def test_every_family_has_its_tables() -> None:
    assert CAPABILITIES.keys() == SPELLINGS.keys() == DIFFERENT.keys()
