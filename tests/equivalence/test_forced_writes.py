"""Writes by the rules of T-SQL and Oracle, forced on DuckDB, leave its tables as Django leaves PostgreSQL's."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connections, transaction

from dialects import Target
from dialects.rewrites.base import Rule
from dialects.rewrites.writes import insert_values, joined, merge
from dialects.sql.quotes import quote_name
from django_dialect_bridge import capture
from django_dialect_bridge.compiled import compile_statement
from django_dialect_bridge.example.in_duckdb import list_columns
from django_dialect_bridge.statement import Bridge
from tests.corpus import WRITES

from . import postgres
from .compare import differences
from .engines import DuckDB, Engine
from .test_forced_rules import forced
from .writes import ASKING, CLOCK, blurred, truth_after

pytestmark = pytest.mark.pitfall(104, 105, 107, 109)

#: The target whose lack of features applies the rules -> the rules. The functions that type rows are not DuckDB's.
FORCED: dict[str, tuple[Rule, ...]] = {
    "tsql@2017": (
        insert_values.leave_out_defaults,
        merge.merge_conflicting_rows,
        merge.merge_rows_of_defaults,
        insert_values.select_rows_in_order,
        joined.delete_where_exists,
    ),
    "oracle@19c": (
        insert_values.leave_out_defaults,
        merge.merge_conflicting_rows,
        merge.merge_rows_of_defaults,
        insert_values.insert_rows_from_selects,
        joined.delete_where_exists,
        joined.update_from_subqueries,
    ),
}

#: What a rule makes of a write that DuckDB itself does otherwise.
DUCKDB_LACKS = {"update_function": "the capital of ß"}


@pytest.mark.parametrize("lacking", FORCED)
def test_forced_rules_keep_the_tables(engines: dict[str, Engine], lacking: str) -> None:
    """Compare the tables (pitfalls 104, 105, 107 and 109)."""
    duckdb = engines["duckdb"]
    assert isinstance(duckdb, DuckDB)
    wrong: list[str] = []
    ran: set[str] = set()
    for name in sorted(WRITES.keys() - ASKING - CLOCK - DUCKDB_LACKS.keys()):
        statements = [
            forced(statement, Target.of(lacking), FORCED[lacking]) for statement in capture(WRITES[name], to="duckdb")
        ]
        fired = {rule for _, _, rules in statements for rule in rules}
        if not fired:
            continue
        ran |= fired
        duckdb.connection.begin()
        try:
            for sql, params, _ in statements:
                duckdb.run(sql.replace(" COLLATE Latin1_General_100_BIN2", ""), params)
            for model, truth in truth_after(WRITES[name]).items():
                found = rows(duckdb, model)
                if different := differences(blurred(model, truth), blurred(model, found), ordered=False):
                    wrong.append(f"{name} {fired}: {model}: {different[:2]}\n{statements}")
        except Exception as error:
            wrong.append(f"{name} {fired}: {error}\n{statements}")
        finally:
            duckdb.connection.rollback()
    assert not wrong, "\n\n".join(wrong)
    assert "merge_conflicting_rows" in ran


def rows(duckdb: DuckDB, model: Any) -> list[Any]:
    """Return a table's rows."""
    fields: list[Any] = list(model._meta.local_concrete_fields)
    return duckdb.run(f"SELECT {list_columns(fields)} FROM {quote_name(model._meta.db_table)}", ())


#: Generic SQL over a table k (x, y, z) with (1, 1, 'old') in it, whose keys are (x) and (y).
CONFLICTS = {
    "NULLs conflict with nothing": "(NULL, 5, 'a'), (NULL, 6, 'b'), (7, NULL, 'c'), (8, NULL, 'd') ON CONFLICT DO NOTHING",
    "the first of equal rows stays": "(2, 2, 'a'), (2, 2, 'b') ON CONFLICT DO NOTHING",
    "the first of equal rows with a NULL": "(2, NULL, 'a'), (2, NULL, 'b') ON CONFLICT DO NOTHING",
    "either key": "(1, 2, 'a'), (2, 1, 'b'), (3, 3, 'c') ON CONFLICT DO NOTHING",
    "one key is meant": """(1, 2, 'a'), (3, 3, 'c') ON CONFLICT ("x") DO NOTHING""",
    "a condition that does not hold": """(1, 9, 'a') ON CONFLICT ("x")
        DO UPDATE SET "z" = "k"."z" || EXCLUDED."z" WHERE "k"."y" > 5""",
    "a condition that holds": """(1, 9, 'a') ON CONFLICT ("x")
        DO UPDATE SET "z" = "k"."z" || EXCLUDED."z" WHERE "k"."y" < 5""",
    "the table's column": """(1, 9, 'a'), (2, 2, 'b') ON CONFLICT ("x")
        DO UPDATE SET "y" = "k"."y" + EXCLUDED."y", "z" = 'new'""",
}


@pytest.mark.parametrize("lacking", FORCED)
@pytest.mark.parametrize("case", CONFLICTS)
def test_conflicts_of_keys(engines: dict[str, Engine], lacking: str, case: str) -> None:
    """Check that MERGE on DuckDB leaves the rows of ON CONFLICT on PostgreSQL (pitfall 104)."""
    generic = f'INSERT INTO "k" ("x", "y", "z") VALUES {CONFLICTS[case]}'
    statement = compile_statement(generic, (), False, Bridge(Target.of("duckdb")))
    schema = {"k": {"x": "INT", "y": "INT", "z": "VARCHAR"}}
    merged, _, fired = forced(statement, Target.of(lacking), FORCED[lacking], schema, {"k": (("x",), ("y",))})
    assert fired == ("merge_conflicting_rows",)
    before = ("CREATE TABLE k (x INT UNIQUE, y INT UNIQUE, z VARCHAR(9))", "INSERT INTO k VALUES (1, 1, 'old')")
    after = "SELECT x, y, z FROM k"
    duckdb = engines["duckdb"]
    assert isinstance(duckdb, DuckDB)
    duckdb.connection.begin()
    with transaction.atomic(using=postgres.ALIAS), connections[postgres.ALIAS].cursor() as cursor:
        for sql in (*before, generic, after):
            cursor.execute(sql)
        truth = cursor.fetchall()
        transaction.set_rollback(True, using=postgres.ALIAS)
    try:
        for sql in (*before, merged):
            duckdb.run(sql, ())
        assert not differences(truth, duckdb.run(after, ()), ordered=False), merged
    finally:
        duckdb.connection.rollback()


@pytest.mark.parametrize("lacking", FORCED)
def test_rows_of_defaults(engines: dict[str, Engine], lacking: str) -> None:
    """Check several rows of only defaults, each with a key of its own (pitfall 105)."""
    duckdb = engines["duckdb"]
    assert isinstance(duckdb, DuckDB)
    statement = compile_statement(
        'INSERT INTO "d" ("id") VALUES (DEFAULT), (DEFAULT)', (), False, Bridge(Target.of("duckdb"))
    )
    sql, _, fired = forced(statement, Target.of(lacking), FORCED[lacking])
    assert fired == ("merge_rows_of_defaults",)
    duckdb.connection.begin()
    try:
        duckdb.run("CREATE SEQUENCE d_keys", ())
        duckdb.run("CREATE TABLE d (id INT DEFAULT nextval('d_keys') PRIMARY KEY, n INT DEFAULT 4)", ())
        duckdb.run(sql, ())
        assert sorted(duckdb.run("SELECT id, n FROM d", ())) == [(1, 4), (2, 4)]
    finally:
        duckdb.connection.rollback()
