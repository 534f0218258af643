"""The second parser agrees with the statements that the servers accept, and sees plain syntax errors."""

from __future__ import annotations

import pytest

from tests.every import every
from tests.legality.cases_good import GOOD
from tests.legality.fluff import fluff_errors

# Valid on the server, unknown to sqlfluff's grammar: (family, part of the statement).
NOT_UNDERSTOOD: tuple[tuple[str, str], ...] = (
    ("tsql", "||"),
    ("tsql", "]]"),
    ("tsql", "INSERT DEFAULT VALUES OUTPUT"),
    ("oracle", "OFFSET"),
    ("oracle", "USING NCHAR_CS"),
    ("oracle", "XMLTABLE"),
    ("oracle", "ERROR ON ERROR"),
    ("oracle", "WITH WRAPPER"),
    ("oracle", "TIMESTAMP '"),
    ("oracle", "CROSS APPLY"),
    ("oracle", '(SELECT "A"."X", "A"."Y" FROM "A") ORDER BY'),
)
UNDERSTOOD = [
    (family, sql)
    for family, _, sql in GOOD
    if not any(family == other and part in sql for other, part in NOT_UNDERSTOOD)
]


@every("family, sql", UNDERSTOOD, by=lambda family, sql: family)
def test_good_statement_parses(family: str, sql: str) -> None:
    assert fluff_errors(sql, family) == []


@pytest.mark.parametrize(("family", "part"), NOT_UNDERSTOOD)
def test_what_is_not_understood_still_is_not(family: str, part: str) -> None:
    assert any(fluff_errors(sql, family) for other, _, sql in GOOD if other == family and part in sql)


@pytest.mark.parametrize("family", ["tsql", "oracle", "duckdb", "postgres", "sqlite"])
def test_unparsable_section_is_returned(family: str) -> None:
    assert fluff_errors("SELECT a.x FROM a WHERE WHERE a.y = 1", family) != []


@pytest.mark.parametrize("marker", ["%s", "?", ":p0", ":1", "%(p0)s", "@p0"])
@pytest.mark.parametrize("family", ["tsql", "oracle", "duckdb", "postgres", "sqlite"])
def test_markers_are_no_error(family: str, marker: str) -> None:
    assert fluff_errors(f"SELECT a.x FROM a WHERE a.y = {marker} AND a.z IN ({marker}, 'a%%b')", family) == []
