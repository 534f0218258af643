"""``targets``, ``functions`` and ``rules``: the tables, and the pages made from them."""

from __future__ import annotations

import json
from pathlib import Path

from dialects.cli.pages.rules import pages
from dialects.cli.rules import all_rules
from dialects.features import FEATURES
from dialects.targets import FAMILIES

from .conftest import Run

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def test_targets_say_why_each_default_is_the_default(run: Run) -> None:
    rows = json.loads(run("targets", "--format", "json").out)
    assert [row["family"] for row in rows[: len(FAMILIES)]] == list(FAMILIES)
    assert all(row["why"] for row in rows[: len(FAMILIES)])
    assert all(row["default"] in row["versions"] for row in rows if row["versions"])
    text = run("targets").out
    assert "tsql\n  versions: 2008, 2012, " in text
    assert "\n  default:  2017: " in text
    assert "| tsql | 2008, 2012, " in run("targets", "--format", "markdown").out


def test_targets_say_what_shows_that_their_sql_is_right(run: Run) -> None:
    """A family says it as the README does; any other dialect has no evidence."""
    rows = {row["family"]: row["evidence"] for row in json.loads(run("targets", "--format", "json").out)}
    table = (REFERENCE.parents[1] / "README.md").read_text().partition("| family | versions |")[2]
    written = {
        cells[1].strip(" `"): cells[-2].strip()
        for cells in (line.split("|") for line in table.splitlines()[2:])
        if len(cells) > 4
    }
    assert {name: rows[name] for name in FAMILIES} == {name: written[name] for name in FAMILIES}
    assert rows["snowflake"] == written["any other name of sqlglot"] == "none: sqlglot prints it, and no rule applies"
    assert "\n  evidence: judged by documents\n" in run("targets").out
    assert "| judged by documents |" in run("targets", "--format", "markdown").out


def test_functions_have_every_version(run: Run) -> None:
    matrix = json.loads(run("functions", "--format", "json").out)
    versions = sum(len(family.versions) or 1 for family in FAMILIES.values())
    assert len(matrix) > 50
    assert {len(row["targets"]) for row in matrix} == {versions}


def test_functions_join_equal_versions(run: Run) -> None:
    lines = run("functions", "greatest").out.splitlines()
    assert lines[0] == "GREATEST"
    assert [line.split()[1] for line in lines[1:3]] == ["2008-2019", "2022-azure"]
    assert any(line.startswith("  postgres ") for line in lines)


def test_functions_of_some_targets(run: Run) -> None:
    lines = run("functions", "greatest", "--to", "tsql@2022,duckdb").out.splitlines()
    assert [line.split("  ")[1].strip() for line in lines[1:]] == ["tsql 2022", "duckdb"]


def test_rules_have_a_sentence(run: Run) -> None:
    lines = run("rules").out.splitlines()
    names, sentences = lines[::2], lines[1::2]
    assert "fetch_rows" in names
    assert all(sentence.startswith("    ") and sentence.endswith(".") for sentence in sentences)


def test_a_rule_has_a_page(run: Run) -> None:
    text = run("rules", "fetch_rows").out
    assert "Needed on: tsql\n" in text
    assert "https://" in text
    assert "Before::" in text
    assert json.loads(run("rules", "fetch_rows", "--format", "json").out)["unless"]
    assert "Before:\n\n```sql\nSELECT" in run("rules", "fetch_rows", "--format", "markdown").out


def test_the_page_of_functions_is_current(run: Run) -> None:
    made = run("functions", "--format", "markdown").out
    page = REFERENCE / "functions.md"
    assert page.read_text() == made, "python -m dialects functions --format markdown > docs/reference/functions.md"


def test_the_page_of_features_is_current(run: Run) -> None:
    made = run("features", "--format", "markdown").out
    page = REFERENCE / "features.md"
    assert page.read_text() == made, "python -m dialects features --format markdown > docs/reference/features.md"


def test_features_have_every_version(run: Run) -> None:
    matrix = {row["name"]: row for row in json.loads(run("features", "--format", "json").out)}
    assert set(matrix) == set(FEATURES)
    joined = matrix["STRING_AGG_FUNCTION"]["targets"]
    assert [name for name, has in joined.items() if not has] == [
        *(f"tsql@{year}" for year in (2008, 2012, 2014, 2016)),
        "spark@3.5",
    ]
    assert "  an aggregate that joins strings\n  not on: tsql 2008-2016, spark 3.5\n" in run("features").out


def test_the_pages_of_rules_are_current() -> None:
    assert _texts(REFERENCE / "rules") == pages(all_rules().values()), (
        "python -m dialects rules --write docs/reference/rules"
    )


def test_pages_of_rules_replace_such_pages_and_no_other_files(run: Run, tmp_path: Path) -> None:
    directory = tmp_path / "rules"
    assert run("rules", "--write", str(directory)).status == 0
    (directory / "former.md").write_text("a page of a module that is no more")
    assert run("rules", "--write", str(directory)).status == 0
    assert _texts(directory) == pages(all_rules().values())
    assert list(tmp_path.iterdir()) == [directory]
    (tmp_path / "mine.md").write_text("")
    refused = run("rules", "--write", str(tmp_path))
    assert (refused.status, refused.out) == (2, "")
    assert "has other files than pages of rules" in refused.err
    assert (tmp_path / "mine.md").exists()


def test_pages_are_of_all_rules(run: Run, tmp_path: Path) -> None:
    refused = run("rules", "fetch_rows", "--write", str(tmp_path / "rules"))
    assert refused.status == 2
    assert "leave out the NAME" in refused.err
    assert not list(tmp_path.iterdir())


def _texts(directory: Path) -> dict[str, str]:
    return {path.relative_to(directory).as_posix(): path.read_text() for path in directory.rglob("*.md")}
