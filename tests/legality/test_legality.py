"""The judges are judged: each check finds its bad statements, and none finds anything in the good ones."""

from __future__ import annotations

import pytest

from tests.every import every
from tests.legality import CHECKS, cases_clickhouse, cases_definitions, cases_mysql, cases_spark, findings
from tests.legality.cases_good import GOOD
from tests.legality.cases_oracle import ORACLE_BAD, OTHERS_BAD
from tests.legality.cases_tsql import TSQL_BAD
from tests.legality.pieces import pieces_of
from tests.legality.statement import version_number

NEWEST = {"duckdb": "2.0", "postgres": "18", "sqlite": "3.50"}
BAD = [
    *(("tsql", version, sql, check) for check, version, sql in (*TSQL_BAD, *cases_definitions.TSQL_BAD)),
    *(("oracle", version, sql, check) for check, version, sql in (*ORACLE_BAD, *cases_definitions.ORACLE_BAD)),
    *(("mysql", version, sql, check) for check, version, sql in cases_mysql.MYSQL_BAD),
    *(("mariadb", version, sql, check) for check, version, sql in cases_mysql.MARIADB_BAD),
    *(("clickhouse", version, sql, check) for check, version, sql in cases_clickhouse.BAD),
    *(("spark", version, sql, check) for check, version, sql in cases_spark.BAD),
    *((family, NEWEST[family], sql, check) for check, family, sql in (*OTHERS_BAD, *cases_definitions.OTHERS_BAD)),
]


ALL_GOOD = (*GOOD, *cases_definitions.GOOD, *cases_mysql.GOOD, *cases_clickhouse.GOOD, *cases_spark.GOOD)


@every("family, version, sql", ALL_GOOD, by=lambda family, version, sql: family)
def test_good_statement_passes(family: str, version: str, sql: str) -> None:
    assert findings(sql, family, version) == []


#: Statements of tens of thousands of markers take seconds.
LONG = 100_000


@every(
    "family, version, sql, check",
    [pytest.param(*case, marks=pytest.mark.ci) if len(case[2]) > LONG else case for case in BAD],
    by=lambda family, version, sql, check: family,
)
def test_bad_statement_is_found(family: str, version: str, sql: str, check: str) -> None:
    assert check in [finding.split(":")[0] for finding in findings(sql, family, version)]


@pytest.mark.parametrize("family", CHECKS)
def test_every_check_of_a_server_has_a_bad_statement(family: str) -> None:
    shared = {check.__name__ for check in CHECKS["sqlite"]} if family not in ("tsql", "sqlite") else set()
    covered = {check for other, _, _, check in BAD if other in (family, "tsql" if family == "sqlite" else family)}
    assert {check.__name__ for check in CHECKS[family]} - shared - covered == set()


@pytest.mark.parametrize("family", CHECKS)
def test_every_check_says_which_document_it_comes_from(family: str) -> None:
    assert [check.__name__ for check in CHECKS[family] if "https://" not in (check.__doc__ or "")] == []


def test_a_finding_is_one_line_with_check_sql_and_error() -> None:
    assert findings("SELECT [a].[x]\nFROM [a]\nWHERE [a].[active]", "tsql") == [
        "value_as_predicate: [a].[active] -- Msg 4145: an expression of non-boolean type specified in a context where a condition is expected"
    ]


def test_the_caller_may_vouch_for_functions() -> None:
    assert findings("SELECT dbo.fn([a].[x]) AS [f] FROM [a]", "tsql", known=["dbo.fn"]) == []
    assert findings('SELECT MY_FN("A"."X") AS "F" FROM "A"', "oracle", known=["my_fn"]) == []


@pytest.mark.parametrize("family", ["tsql", "oracle", "duckdb", "sqlite"])
@pytest.mark.parametrize("marker", ["%s", "?", ":p0", ":1", "$1", "%(p0)s", "@p0"])
def test_markers_of_every_paramstyle_are_read(family: str, marker: str) -> None:
    sql = f"SELECT a.x FROM a WHERE a.x = {marker} AND a.y IN ({marker}, {marker})"
    assert [piece.text for piece in pieces_of(sql, family) if piece.kind == "marker"] == [marker] * 3
    assert findings(sql, family) == []


def test_markers_inside_text_are_text() -> None:
    sql = "SELECT '%s ? :p0', [a ? b], @@DATEFIRST FROM [a] -- ? %s"
    assert [piece for piece in pieces_of(sql, "tsql") if piece.kind == "marker"] == []


def test_versions_have_an_order() -> None:
    names = ["11g", "12c", "12.2", "18c", "19c", "21c", "23ai", "26ai"]
    assert sorted(names, key=version_number) == names


def test_a_version_must_hold_a_number() -> None:
    with pytest.raises(ValueError, match="not a version"):
        version_number("latest")
