"""Every block of code of the pages is run or read, by its language; what is not run has a reason here."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from dialects.cli import main
from django_dialect_bridge.report.options import OPTIONS as REPORT
from tests.architecture.test_docs import ROOT

from .blocks import BLOCKS, RUN_BY, Block, run_by

#: Language -> the test that runs or compares all of its blocks.
ELSEWHERE = {"pycon": "tests/cli/test_readme.py", "console": "tests/cli/test_readme.py"}
#: Blocks that are no code: a diagram, the form of a message, lines that a page quotes.
TEXT = ("", "text")
#: SQL: the test that compares it, or the server that said it.
SQL = {
    "docs/explanation/comparison.md": "tests/cli/test_readme.py",
    "docs/how-to/pin-sql.md": "tests/testing/test_assert_sql.py",
    "docs/contributing/testing.md": "Babelfish's answers, to a test of its own: tests/django_suite/mssql.py",
}
_A_PROJECT = "a new project, as in tests/backends/async_postgresql/test_users.py"
#: Beginning of a shell command -> why it is not run here; its options and modules are looked up nevertheless.
NOT_RUN = {
    "pip install": "installs from an index: .ci/run does it, and tests/releases/test_distributions.py",
    "pytest": "a suite of a project, or this one: tests/report/test_report.py has each option",
    "django-admin startproject": _A_PROJECT,
    "python manage.py migrate": _A_PROJECT,
    "python manage.py createsuperuser": _A_PROJECT,
    "sail spark server": "a server that runs until it is ended: tests/backends/test_spark.py starts one",
    "uvicorn shop.asgi:application": _A_PROJECT,
    "python manage.py test": "a project's suite: tests/report/test_report.py",
    "python manage.py duckdb_backup": "tests/backends/duckdb/test_commands.py",
    "python tests/runtests.py": "Django's suite in its own checkout",
    "python -m tests.": "takes minutes to hours: a command for contributors",
    "python -m benchmarks": "takes minutes: a command for contributors",
    'python -m dialects show "Order.objects.filter(paid=True)" --to oracle --settings mysite.settings': "a project",
}


def commands() -> Iterator[str]:
    """Yield the commands of the blocks of shell, without variables before them and comments behind them."""
    for block in BLOCKS:
        if block.language == "sh":
            for line in block.text.splitlines():
                for part in line.partition("  #")[0].split(" && "):
                    yield re.sub(r"^(?:[A-Z_]+=(?:\$\([^)]*\)|\S+) )+", "", part.strip())


def test_every_block_is_known() -> None:
    languages = {block.language for block in BLOCKS}
    assert languages == {*ELSEWHERE, *TEXT, "python", "sql", "sh", "toml", "yaml"}
    assert {block.page for block in BLOCKS if block.language == "sql"} == set(SQL)
    tests = {*RUN_BY.values(), *ELSEWHERE.values(), *(test for test in SQL.values() if test.startswith("tests/"))}
    assert {test for test in tests if not (ROOT / test).exists()} == set()


def test_no_entry_is_left_over() -> None:
    used = {(block.page, start) for block in BLOCKS for page, start in RUN_BY if _begins(block, page, start)}
    assert used == set(RUN_BY)
    assert {start for start in NOT_RUN if not any(one.startswith(start) for one in commands())} == set()


def _begins(block: Block, page: str, start: str) -> bool:
    return block.page == page and block.text.startswith(start)


def test_python(tmp_path: Path) -> None:
    assert sum(block.language == "python" and not run_by(block) for block in BLOCKS) > 25
    call = [sys.executable, "-m", "tests.releases.blocks", str(tmp_path)]
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, env=environment, timeout=120)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


@pytest.mark.parametrize("command", dict.fromkeys(commands()))
def test_shell(command: str) -> None:
    for start in NOT_RUN:
        if command.startswith(start):
            assert not command.startswith("python -m ") or start.endswith("settings") or _module(command)
            named = set(re.findall(r"--dialects-[a-z-]+", command))
            assert named <= set(REPORT)
            return
    program, _, rest = command.partition("python -m dialects ")
    assert not program, command
    with ExitStack() as stack:
        out = stack.enter_context(redirect_stdout(StringIO()))
        assert main(shlex.split(rest)) == 0
    assert out.getvalue()


def _module(command: str) -> bool:
    return importlib.util.find_spec(command.split()[2]) is not None


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.language == "toml"], ids=lambda one: one.page)
def test_toml(block: Block) -> None:
    known = {"settings", "pythonpath", "targets", "semantics"}
    assert set(tomllib.loads(block.text)["tool"]["dialects"]) <= known


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.language == "yaml"], ids=lambda one: one.page)
def test_a_workflow(block: Block) -> None:
    yaml = pytest.importorskip("yaml")
    found = yaml.safe_load(block.text)
    jobs = found.get("jobs", found)
    (job,) = jobs.values()
    assert job["runs-on"] == "ubuntu-latest"
    steps = job["steps"]
    assert [step["uses"].partition("@")[0] for step in steps[:2]] == ["actions/checkout", "actions/setup-python"]
    assert all("run" in step or "uses" in step for step in steps)
