"""The command line as a process of its own: no settings, a user's project, pipes, and its start."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SETTINGS = """
INSTALLED_APPS = ["shop"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "{directory}/must_not_exist.db"},
    "other": {"ENGINE": "a_driver_that_is_not_installed"},
}
"""
MODELS = """
from django.db import models

class Article(models.Model):
    title = models.CharField(max_length=50)

class Case(models.Model):
    article = models.ForeignKey(Article, models.CASCADE)
"""
# An app that asks the database something as it starts, as it should not.
APPS = """
from django.apps import AppConfig

class ShopConfig(AppConfig):
    name = "shop"

    def ready(self):
        from .models import Article
        assert list(Article.objects.all()) == []
        Article.objects.create(title="written at the start")
"""


def environment(**variables: str) -> dict[str, str]:
    """Return this process's environment without Django's settings."""
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return {**kept, "PYTHONPATH": str(ROOT), **variables}


def dialects(*argv: str, cwd: Path, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m dialects`` in a directory."""
    command = [sys.executable, "-m", "dialects", *argv]
    return subprocess.run(command, cwd=cwd, env=environment(**variables), input=stdin, capture_output=True, text=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Create a user's own project."""
    directory = tmp_path / "project"
    (directory / "shop").mkdir(parents=True)
    (directory / "config.py").write_text(SETTINGS.replace("{directory}", str(directory)))
    (directory / "shop/__init__.py").touch()
    (directory / "shop/models.py").write_text(MODELS)
    (directory / "shop/apps.py").write_text(APPS)
    return directory


def test_without_settings_the_example_is_there(tmp_path: Path) -> None:
    result = dialects("show", "Entry.objects.all()[1:5]", "--to", "tsql", cwd=tmp_path)
    assert result.stderr == ""
    assert result.stdout.startswith("-- tsql@2017\nSELECT [example_entry].[id], ")
    assert list(tmp_path.iterdir()) == []


def test_run_without_settings(tmp_path: Path) -> None:
    result = dialects("show", "Blog.objects.filter(pk=1).values('name')", "--to", "tsql", "--run", cwd=tmp_path)
    assert result.stderr == ""
    assert "\nBeatles Blog\n(1 row)\n" in result.stdout


@pytest.mark.parametrize("by", ["options", "environment"])
def test_a_users_project(project: Path, tmp_path: Path, by: str) -> None:
    expression = "Article.objects.filter(case__isnull=True).count()"
    if by == "options":
        options = ("--settings", "config", "--pythonpath", str(project))
        result = dialects("show", expression, "--to", "duckdb", *options, cwd=tmp_path)
    else:
        result = dialects("show", expression, "--to", "duckdb", cwd=project, DJANGO_SETTINGS_MODULE="config")
    assert result.stderr == ""
    assert 'FROM "shop_article"' in result.stdout


def test_nothing_reaches_the_database_of_the_settings(project: Path) -> None:
    expression = """[
        Article.objects.create(title='a'),
        Article.objects.all().delete(),
        connections['default'].cursor().execute('CREATE TABLE a (b int)'),
        Article.objects.using('other').update(title='a'),
    ]"""
    result = dialects("show", expression, "--to", "tsql", "--settings", "config", cwd=project)
    assert (result.returncode, result.stderr) == (0, "")
    assert not (project / "must_not_exist.db").exists()


def test_a_model_hides_what_django_calls_the_same(project: Path) -> None:
    result = dialects("show", "Case.objects.all()", "--to", "duckdb", "--settings", "config", cwd=project)
    assert 'FROM "shop_case"' in result.stdout


def test_run_has_no_rows_for_a_users_project(project: Path) -> None:
    result = dialects("show", "Article.objects.all()", "--run", "--settings", "config", cwd=project)
    assert result.returncode == 2
    assert result.stderr == "error: --run has rows for the example models only: leave the settings out\n"


def test_settings_that_cannot_be_imported(tmp_path: Path) -> None:
    result = dialects("show", "Entry.objects.all()", "--settings", "nowhere", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr.startswith("error: cannot load nowhere: ModuleNotFoundError: No module named 'nowhere'")
    assert result.stderr.count("\n") == 1


def test_an_app_that_cannot_be_loaded(project: Path) -> None:
    (project / "shop/models.py").write_text("import a_library_that_is_not_installed\n")
    result = dialects("show", "Article.objects.all()", "--settings", "config", cwd=project)
    assert result.returncode == 2
    assert "No module named 'a_library_that_is_not_installed'" in result.stderr
    assert "Traceback" not in result.stderr


def test_standard_input(tmp_path: Path) -> None:
    result = dialects("show", "-", "--to", "duckdb", cwd=tmp_path, stdin="Blog.objects.all()\n")
    assert result.stdout.startswith("-- duckdb@2.0\nSELECT ")


def test_a_reader_that_stops_early(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m dialects functions | head -1"
    result = subprocess.run(["bash", "-c", command], cwd=tmp_path, env=environment(), capture_output=True, text=True)
    assert result.stderr == ""


LOADED = """
import sys
from dialects.cli import main
main(["show", "Entry.objects.all()[1:5]", "--to", "tsql"])
print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""


def test_show_loads_no_driver_and_nothing_of_a_terminal() -> None:
    """Check the imports besides Django and sqlglot; ``benchmarks.start`` measures their time."""
    result = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, env=environment(), capture_output=True, text=True, check=True
    )
    loaded = set(result.stderr.split())
    assert {"django", "sqlglot"} <= loaded
    assert loaded.isdisjoint({"duckdb", "pandas", "psycopg", "pyarrow", "pygments", "pytest", "sqlite3", "tzlocal"})


def test_the_sessions_of_the_readme_in_a_new_process() -> None:
    """Run the lines that load the example's models, then the sessions after them."""
    part = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## In Python\n")[2].partition("\n## ")[0]
    (loading,) = re.findall(r"```python\n(.*?)```", part, re.DOTALL)
    sessions = "\n".join(re.findall(r"```pycon\n(.*?)```", part, re.DOTALL))
    code = f"""{loading}
import doctest
doctest.DocTestRunner().run(doctest.DocTestParser().get_doctest({sessions!r}, globals(), "README", None, 0))
"""
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert (result.stdout, result.stderr, result.returncode) == ("", "", 0)
