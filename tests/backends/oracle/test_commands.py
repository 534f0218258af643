"""Django's commands and transactions by the engine, with a driver that records, and with python-oracledb itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import oracledb
import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import DatabaseError, transaction
from django.db.backends.oracle import base
from django.db.models import Func

from django_dialect_bridge.example.models import Blog
from tests.backends.listening import listening
from tests.backends.oracle.driver import Cursor

BLOGS = Blog.objects.using("oracle")
PARTS = ("client_class", "creation_class", "introspection_class", "validation_class", "SchemaEditorClass")


@pytest.mark.parametrize("part", PARTS)
def test_the_rest_is_djangos(oracle: Any, part: str) -> None:
    assert getattr(oracle, part) is getattr(base.DatabaseWrapper, part)


def test_the_shell_of_the_database(oracle: Any) -> None:
    oracle.settings_dict |= {"HOST": "db", "PORT": "1521", "NAME": "shop", "USER": "u", "PASSWORD": "p"}
    args, environment = oracle.client.settings_to_cmd_args_env(oracle.settings_dict, ["-S"])
    dsn = "(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)(PORT=1521))(CONNECT_DATA=(SID=shop)))"
    assert args[-4:] == ["sqlplus", "-L", f'u/"p"@{dsn}', "-S"]
    assert environment is None


def test_checking_needs_no_server(oracle: Any) -> None:
    """The check names the SQL of an app's own."""

    class Soundex(Func):
        __module__ = "django_dialect_bridge.example.shapes"

        def as_oracle(self, compiler: Any, connection: Any) -> Any:
            return self.as_sql(compiler, connection)

    found = [each.msg for each in run_checks(tags=["dialects"]) if "Soundex" in each.msg]
    assert len(found) == 1 and found[0].endswith(".as_oracle() goes to oracle@19c as it is written")
    assert oracle.connection is None


def test_models_of_tables(
    connected: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``inspectdb`` asks Oracle's catalogue by Django's own statements, which reach the driver as they are."""
    described = (
        ("ID", oracledb.DB_TYPE_NUMBER, 20, None, 19, 0, False),
        ("NAME", oracledb.DB_TYPE_NVARCHAR, 100, 200, None, None, True),
    )
    answers = {
        "is_check_constraint": [("SYS_C1", "id", 1, 1, 0)],
        "constraint_type = 'P'": [("ID",)],
        "user_tab_cols.column_name": [
            ("ID", None, None, 22, 1, 0, None),
            ("NAME", None, None, 100, 0, 0, None),
        ],
    }

    def execute(cursor: Any, sql: str, params: Any = ()) -> None:
        cursor.connection.rows = list(next((rows for text, rows in answers.items() if text in sql), []))
        cursor.description = described

    connected()
    monkeypatch.setattr(Cursor, "execute", execute)
    call_command("inspectdb", "example_blog", database="oracle")
    printed = capsys.readouterr().out
    assert "id = models.BigAutoField(primary_key=True)" in printed
    assert "name = models.CharField(max_length=100, blank=True, null=True)" in printed


def test_savepoints_and_locks(connected: Callable[..., Any]) -> None:
    _, driver = connected()
    with transaction.atomic("oracle"), pytest.raises(ZeroDivisionError), transaction.atomic("oracle"):
        list(BLOGS.filter(pk=1).select_for_update(skip_locked=True))
        raise ZeroDivisionError
    first, query, last = [sql for sql, _ in driver.executed][-3:]
    assert first.startswith("SAVEPOINT ") and query.endswith(" FOR UPDATE SKIP LOCKED")
    assert last == f"ROLLBACK TO {first}"


def test_iterating_and_raw_sql(connected: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    _, driver = connected()
    monkeypatch.setattr(Cursor, "description", (("ID", *[None] * 6),))
    driver.rows = [(1,), (2,)]
    assert list(BLOGS.values_list("pk", flat=True).iterator(chunk_size=1)) == [1, 2]
    driver.rows = [(2,)]
    assert [blog.pk for blog in BLOGS.raw("SELECT id FROM example_blog WHERE id < %s", [3])] == [2]
    assert driver.executed[-1] == ("SELECT id FROM example_blog WHERE id < :arg0", {":arg0": 3})


@pytest.mark.parametrize("pool", [None, {"min": 0, "max": 2}], ids=["alone", "in a pool"])
@pytest.mark.parametrize("kind", ["none", "another", "unknown host"])
def test_a_server_that_cannot_be_used(configure: Callable[..., Any], kind: str, pool: Any) -> None:
    """python-oracledb in its thin mode says so in one line, alone and in a pool of its own; compiling needs no server."""
    options: dict[str, Any] = {"tcp_connect_timeout": 1, "retry_count": 0, **({"pool": pool} if pool else {})}
    connection = configure(dialect="oracle@19c", **options)
    with listening() as port:
        host = "database.invalid" if kind == "unknown host" else "127.0.0.1"
        connection.settings_dict |= {"HOST": host, "PORT": str(port if kind == "another" else 1)}
        with pytest.raises(DatabaseError) as told:
            BLOGS.count()
    assert oracledb.is_thin_mode()
    message = str(told.value)
    assert re.match(r"(DPY-\d|ORA-\d|cannot connect to .*database\.invalid)[^\n]*\Z", message), message
    assert BLOGS.filter(pk=1).query.get_compiler("oracle").as_sql()[1] == (1,)
    if pool:
        assert isinstance(connection.pool, oracledb.ConnectionPool) and connection.pool.max == 2
        connection.close_pool()
