"""Oracle's rules about LOBs, forced on DuckDB, where macros stand for Oracle's functions: the rows are the same."""

from __future__ import annotations

import pytest

from dialects import Target
from dialects.rewrites.text.lob import comparisons, keys, lookups
from django_dialect_bridge.compiled import Compiled
from tests.compiling import statements_of
from tests.corpus import CALLS, EMPTY, QUERIES, UNDETERMINED

from .cases import is_ordered
from .compare import differences
from .differences import BRIDGE
from .engines import Engine
from .test_forced_rules import forced
from .truth import query_rows, truth_alias

RULES = (*lookups.RULES, *comparisons.RULES, *keys.RULES)

#: What Oracle writes of a cast to text, and how documents are compared, are other rules' matters.
OTHERS = {"binary_cast_to_text", "building_binaries", "json_contents_in_documents", "text_of_every_binary"}

MACROS = (
    "CREATE SCHEMA IF NOT EXISTS dbms_lob",
    "CREATE OR REPLACE MACRO dbms_lob.compare(a, b) AS CASE WHEN a = b THEN 0 WHEN a < b THEN -1 WHEN a > b THEN 1 END",
    "CREATE OR REPLACE MACRO dbms_lob.substr(x, n, start) AS array_slice(x, start, start + n - 1)",
    "CREATE OR REPLACE MACRO dbms_lob.getlength(x) AS octet_length(x)",
    "CREATE OR REPLACE MACRO to_nclob(x) AS CAST(x AS VARCHAR)",
    "CREATE OR REPLACE MACRO to_nchar(x) AS x",
    "CREATE OR REPLACE MACRO to_blob(x) AS CAST(x AS BLOB)",
)


@pytest.fixture
def duckdb(engines: dict[str, Engine]) -> Engine:
    engine = engines["duckdb"]
    for macro in MACROS:
        engine.run(macro, ())
    return engine


def limited(statement: Compiled) -> tuple[str, tuple[object, ...], tuple[str, ...]]:
    """Return a statement for DuckDB with Oracle's rules, its parameters, and the rules that fired."""
    sql, params, fired = forced(statement, Target.of("oracle@19c"), RULES)
    # DuckDB's types take no length.
    return sql.replace(" AS RAW(2000))", " AS BLOB)"), params, fired


def test_rules_of_lobs_keep_the_rows(duckdb: Engine) -> None:
    wrong: list[str] = []
    ran: set[str] = set()
    for name in sorted(QUERIES.keys() - EMPTY - UNDETERMINED - BRIDGE["duckdb"].keys() - OTHERS):
        (statement,) = statements_of(name, "duckdb")
        sql, params, fired = limited(statement)
        if not fired:
            continue
        ran.update(fired)
        try:
            found = duckdb.run(sql, params)
        except Exception as error:
            wrong.append(f"{name} {fired}: {error}\n{sql}")
            continue
        truth = query_rows(truth_alias(name), QUERIES[name])
        different = differences(truth, found, ordered=is_ordered(name), bare_json_text=False)
        if different:
            wrong.append(f"{name} {fired}: {different[:2]}\n{sql}")
    assert not wrong, "\n\n".join(wrong)
    # DuckDB keeps the node of NULLIF.
    assert ran == {rule.name for rule in RULES} - {"compare_lobs_before_nullif"}


@pytest.mark.parametrize("name", sorted(CALLS.keys() - BRIDGE["duckdb"].keys()))
def test_rules_of_lobs_keep_the_rows_of_calls(duckdb: Engine, name: str) -> None:
    for statement in statements_of(name, "duckdb", paramstyle="qmark"):
        sql, params, fired = limited(statement)
        if fired:
            assert duckdb.run(sql, params) == duckdb.run(statement.sql, statement.params)
