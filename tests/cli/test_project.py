"""Which project a command is about, and what its files say."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from dialects.cli.options import UsageError
from dialects.cli.project import complete

from .conftest import Run

MANAGE = 'import os\n\ndef main():\n    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a directory; the commands run in one below it."""
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    monkeypatch.delenv("DJANGO_SETTINGS_MODULE", raising=False)
    return tmp_path


def completed(**given: object) -> dict[str, object]:
    """Return the options of ``show`` after the project was looked for."""
    args = argparse.Namespace(**{"to": None, "settings": None, "pythonpath": None, "semantics": None, **given})
    complete(args)
    return vars(args)


def test_without_files_everything_is_the_default(project: Path) -> None:
    assert completed() == {"to": "all", "settings": None, "pythonpath": None, "semantics": "native"}


def test_a_table_in_pyproject(project: Path) -> None:
    (project / "pyproject.toml").write_text(
        '[tool.dialects]\nsettings = "shop.dev"\npythonpath = ["src", "."]\ntargets = ["tsql@2019", "oracle"]\n'
    )
    found = {"settings": "shop.dev", "pythonpath": f"{project / 'src'}:{project}", "to": "tsql@2019,oracle"}
    assert completed() == {**found, "semantics": "native"}
    assert completed(to="duckdb", settings="mine") == {
        **found,
        "to": "duckdb",
        "settings": "mine",
        "semantics": "native",
    }


def test_manage_py(project: Path) -> None:
    (project / "manage.py").write_text(MANAGE)
    found = completed()
    assert (found["settings"], found["pythonpath"]) == ("shop.settings", str(project))


def test_pyproject_goes_before_manage_py_and_the_nearest_directory_first(project: Path) -> None:
    (project / "manage.py").write_text(MANAGE)
    (project / "pyproject.toml").write_text('[tool.dialects]\nsemantics = "portable"\n')
    found = completed()
    assert (found["settings"], found["semantics"]) == ("shop.settings", "portable")
    (project / "pyproject.toml").write_text('[tool.dialects]\nsettings = "shop.dev"\n')
    assert completed()["settings"] == "shop.dev"
    (project / "below" / "manage.py").write_text(MANAGE.replace("shop", "inner"))
    assert completed()["settings"] == "inner.settings"


def test_the_environment_goes_before_both(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "theirs")
    (project / "pyproject.toml").write_text('[tool.dialects]\nsettings = "shop.dev"\ntargets = "tsql"\n')
    found = completed()
    assert (found["settings"], found["to"]) == (None, "tsql")  # Django reads the variable itself.


@pytest.mark.parametrize("text", ["import nothing", "def (", 'os.environ.setdefault("OTHER", "x")'])
def test_a_manage_py_that_names_nothing(project: Path, text: str) -> None:
    (project / "manage.py").write_text(text)
    assert completed()["settings"] is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tool", "cannot read "),
        ('[tool.dialects]\nsetings = "a"', r"pyproject.toml: \[tool.dialects\] has no key 'setings': use settings, "),
        ("[tool]\ndialects = 3", "tool.dialects must be a table"),
        ("[tool.dialects]\ntargets = [1]", r"targets of \[tool.dialects\] must be text or a list of it"),
        ("[tool.dialects]\nsettings = []", r"settings of \[tool.dialects\] must be text$"),
    ],
)
def test_what_is_wrong_is_said(project: Path, text: str, message: str) -> None:
    (project / "pyproject.toml").write_text(text)
    with pytest.raises(UsageError, match=message):
        completed()


def test_a_command_takes_its_targets_from_the_file(project: Path, run: Run) -> None:
    (project / "pyproject.toml").write_text('[tool.dialects]\ntargets = ["oracle@11g", "oracle@19c", "oracle@23ai"]\n')
    found = run("sql", "SELECT a FROM t LIMIT 1")
    assert [line for line in found.out.splitlines() if line.startswith("--")] == [
        "-- oracle@11g",
        "-- oracle@19c = 23ai",
    ]
    assert "-- tsql@2019" in run("sql", "SELECT a FROM t", "--to", "tsql@2019").out


def test_many_tables(run: Run) -> None:
    """More text than a file's name may have."""
    schema = ";".join(f"t{number}(a date, b date)" for number in range(99))
    found = run("sql", "SELECT a - b FROM t98", "--to", "tsql", "--schema", schema)
    assert found.out.splitlines()[-1] == "SELECT DATEDIFF(DAY, b, a) FROM t98;"


def test_types_of_columns(run: Run, tmp_path: Path) -> None:
    (tmp_path / "schema.sql").write_text("CREATE TABLE t (a date NOT NULL, b date);\nCREATE INDEX i ON t (a);\n")
    for schema in ("t(a date, b date)", str(tmp_path / "schema.sql")):
        found = run("sql", "SELECT a - b FROM t", "--to", "tsql", "--schema", schema)
        assert found.out.splitlines()[-1] == "SELECT DATEDIFF(DAY, b, a) FROM t;"


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("nosuch", "cannot read the schema 'nosuch'"),
        ("t(a", "cannot read the schema 't(a'"),
        ("CREATE TABLE t(a", "cannot read the schema: Expecting )"),
        ("CREATE VIEW v AS SELECT (1)", "the schema has"),
    ],
)
def test_a_schema_that_is_none(run: Run, schema: str, message: str) -> None:
    found = run("sql", "SELECT 1", "--schema", schema)
    assert found.status == 2 and found.err.startswith(f"error: {message}") and found.err.count("\n") == 1
