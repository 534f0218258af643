"""Migrations on the command line: scripts, JSON, Markdown, and errors of one line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Run

ROOT = Path(__file__).parents[2]


def test_script_of_the_example(run: Run) -> None:
    result = run("migrate", "example", "--to", "tsql")
    lines = result.out.splitlines()
    assert (result.status, result.err) == (0, "")
    assert lines[:8] == [
        "-- tsql@2017",
        "",
        "-- example (no migrations)",
        "BEGIN TRANSACTION;",
        "GO",
        "--",
        "-- Create model Account",
        "--",
    ]
    assert lines[8].startswith(
        "CREATE TABLE [example_account] ([id] BIGINT NOT NULL CONSTRAINT [example_account_pkey] PRIMARY"
    )
    assert lines[-2:] == ["COMMIT TRANSACTION;", "GO"]


def test_no_transaction_where_definitions_commit(run: Run) -> None:
    assert "BEGIN" not in run("migrate", "example", "--to", "oracle").out


def test_blocks_end_with_a_slash(run: Run) -> None:
    assert 'INTO :NEW."ID" FROM DUAL; END;\n/\n' in run("migrate", "example", "--to", "oracle@11g").out


def test_backwards(run: Run) -> None:
    out = run("migrate", "example", "--to", "oracle", "--backwards").out
    assert 'DROP TABLE "EXAMPLE_BLOG" CASCADE CONSTRAINTS;' in out
    assert "CREATE" not in out


def test_json(run: Run) -> None:
    (script,) = json.loads(run("migrate", "example", "--to", "duckdb", "--format", "json").out)["targets"]
    (migration,) = script["migrations"]
    assert (script["target"], migration["name"]) == ("duckdb@2.0", "example (no migrations)")
    assert migration["statements"][0] == 'CREATE SEQUENCE "example_account_id_seq"'


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_versions_with_the_same_script_are_printed_once(run: Run, format: str) -> None:
    out = run("migrate", "example", "--to", "oracle@11g,oracle@19c,oracle@21c,duckdb", "--format", format).out
    marks = ("-- oracle", "-- duckdb") if format == "text" else ("### ",)
    headings = [line.split(" ", 1)[1] for line in out.splitlines() if line.startswith(marks)]
    assert headings == ["oracle@11g", "oracle@19c = 21c", "duckdb@2.0"]


def test_markdown(run: Run) -> None:
    out = run("migrate", "example", "--to", "postgres", "--format", "markdown").out
    assert out.startswith("### postgres@15\n\nexample (no migrations):\n\n```sql\nBEGIN;\n--\n")


def test_what_a_target_cannot(run: Run) -> None:
    result = run("migrate", "example", "--to", "sqlite,oracle")
    assert result.status == 1
    assert result.err.startswith(
        "error: printing migrations is not supported on sqlite@3.31: use tsql, oracle, duckdb, postgres"
    )
    assert result.out.startswith("-- oracle@19c\n")


def test_all_are_the_targets_with_definitions(run: Run) -> None:
    result = run("migrate", "example", "--to", "all", "--format", "json")
    assert result.status == 0
    names = [one["target"].partition("@")[0] for one in json.loads(result.out)["targets"]]
    assert names == ["tsql", "oracle", "duckdb", "postgres", "mysql", "mariadb"]


BAD = {
    "app": (("exampel",), "error: no installed app has the label 'exampel': did you mean example?"),
    "app without migrations": (("example", "0001"), "error: the app example has no migrations: leave 0001 out"),
    "target": (
        ("example", "--to", "orakel"),
        "error: unknown target 'orakel': did you mean oracle? Else use tsql, oracle,",
    ),
    "version": (("example", "--to", "oracle@7"), "error: unknown version '7' of oracle"),
}


@pytest.mark.parametrize(("arguments", "message"), BAD.values(), ids=BAD)
def test_typed_wrong(run: Run, arguments: tuple[str, ...], message: str) -> None:
    result = run("migrate", *arguments)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(message)
    assert result.err.count("\n") == 1


MIGRATION = """
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = {}
    operations = {}
"""

MIGRATIONS = {
    "0001_initial": (
        "[]",
        "[migrations.CreateModel('Thing', [('id', models.AutoField(primary_key=True)), ('n', models.IntegerField())])]",
    ),
    "0002_index": (
        "[('things', '0001_initial')]",
        "[migrations.AddIndex('thing', models.Index(fields=['n'], name='i'))]",
    ),
    "0003_check": (
        "[('things', '0002_index')]",
        "[migrations.AddConstraint('thing', models.CheckConstraint(condition=models.Q(n__gt=1), name='c'))]",
    ),
    "0004_python": ("[('things', '0003_check')]", "[migrations.RunPython(lambda apps, editor: 1 / 0)]"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a project whose database engine does not exist."""
    root = tmp_path_factory.mktemp("project")
    package = root / "things" / "migrations"
    package.mkdir(parents=True)
    (root / "things" / "__init__.py").touch()
    (package / "__init__.py").touch()
    (root / "site_settings.py").write_text(
        'SECRET_KEY = "x"\nINSTALLED_APPS = ["things"]\nDATABASES = {"default": {"ENGINE": "no.such.engine"}}\n'
    )
    for name, (dependencies, operations) in MIGRATIONS.items():
        (package / f"{name}.py").write_text(MIGRATION.format(dependencies, operations))
    return root


def called(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dialects", "migrate", "things", *arguments]
    command += ["--settings", "site_settings", "--pythonpath", str(project)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


def test_one_migration_of_a_project(project: Path) -> None:
    result = called(project, "0002", "--to", "oracle")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == (
        "-- oracle@19c\n\n-- things.0002_index\n--\n-- Create index i on field(s) n of model thing\n--\n"
        'CREATE INDEX "I" ON "THINGS_THING"("N");\n'
    )


def test_undoing_one_knows_the_table(project: Path) -> None:
    result = called(project, "0002", "--to", "tsql", "--backwards")
    assert "DROP INDEX [i] ON [things_thing];\nGO\n" in result.stdout


def test_a_refusal_names_the_migration_and_the_operation(project: Path) -> None:
    result = called(project, "--to", "duckdb,tsql")
    assert result.returncode == 1
    assert result.stderr.startswith(
        'error: things.0003_check: Create constraint c on model thing: adding the CHECK constraint "c" is not'
        " supported on duckdb@2.0: create a new table that has it, and copy the rows (https://duckdb.org/"
    )
    assert "ALTER TABLE [things_thing] ADD CONSTRAINT [c] CHECK ([n] > 1);" in result.stdout
    assert "-- THIS OPERATION CANNOT BE WRITTEN AS SQL" in result.stdout


def test_what_cannot_be_undone(project: Path) -> None:
    result = called(project, "0004", "--to", "tsql", "--backwards")
    assert result.returncode == 2
    assert result.stderr.startswith("error: things.0004_python: IrreversibleError: Operation <RunPython")
    assert result.stderr.count("\n") == 1


def test_no_migration_yet(tmp_path: Path) -> None:
    """An app as `startapp` makes it has a package without migrations."""
    package = tmp_path / "fresh" / "migrations"
    package.mkdir(parents=True)
    for directory in (package, package.parent):
        (directory / "__init__.py").touch()
    (tmp_path / "fresh_settings.py").write_text('SECRET_KEY = "x"\nINSTALLED_APPS = ["fresh"]\n')
    command = [sys.executable, "-m", "dialects", "migrate", "fresh", "--to", "tsql"]
    command += ["--settings", "fresh_settings", "--pythonpath", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("the app fresh has no migrations yet: write them by manage.py makemigrations fresh\n")


def test_several_names(project: Path) -> None:
    result = called(project, "00", "--to", "tsql")
    assert result.returncode == 2
    assert "more than one migration of things begins with '00': use one of 0001_initial, 0002_index" in result.stderr
