"""``assert_sql`` in a project: the files that it writes, compares and misses."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Pytest

TESTS = """
import pytest
from django.db.models import Sum
from shop.models import Order


def test_recent(assert_sql):
    assert_sql(Order.objects.order_by("placed").values("number")[:3])


def test_named(assert_sql):
    wanted = (
        Order.objects.filter(placed__year=2026).values("placed").annotate(sum_of_all_totals=Sum("total")).order_by("placed")
    )
    assert_sql(wanted)


@pytest.mark.parametrize("number", ["a", "b"])
def test_calls(assert_sql, number):
    assert_sql(lambda: Order.objects.filter(number=number).delete())
    assert_sql(Order.objects.none())
    assert_sql(Order.objects.filter(number__regex="^a"), to="tsql@2019", name="regex")
"""

RECENT = """\
-- test_orders.py::test_recent
-- Order.objects.order_by('placed').values('number')[:3]

SELECT
TOP 3
  [shop_order].[number] AS [number]
FROM [shop_order]
ORDER BY
  [shop_order].[placed] ASC;
"""


@pytest.fixture
def files(project: Path) -> Path:
    (project / "test_orders.py").write_text(TESTS)
    return project / "__snapshots__" / "test_orders"


def test_files_are_written_read_and_missed(files: Path, run: Pytest) -> None:
    first = run()
    assert first.returncode == 1 and "test_recent[tsql@2019].sql yet" in first.stdout, first.stdout
    assert run("--snapshot-update").returncode == 0
    assert sorted(path.name for path in files.iterdir()) == sorted(
        [f"test_{test}[{target}].sql" for test in ("recent", "named") for target in ("tsql@2019", "oracle")]
        + [f"test_calls[{one}][{n}{t}].sql" for one in "ab" for n in ("", "2.") for t in ("tsql@2019", "oracle")]
        + [f"test_calls[{one}][regex.tsql@2019].sql" for one in "ab"]
    )
    assert (files / "test_recent[tsql@2019].sql").read_text() == RECENT
    named = (files / "test_named[oracle].sql").read_text().splitlines()
    assert named[:5] == [
        "-- test_orders.py::test_named",
        "-- Order.objects.filter(placed__year=2026)",
        "--     .values('placed')",
        "--     .annotate(sum_of_all_totals=Sum('total'))",
        "--     .order_by('placed')",
    ]
    assert named[-2:] == ["-- :p0 = datetime.date(2026, 1, 1)", "-- :p1 = datetime.date(2026, 12, 31)"]
    assert "-- @p0 = 'a'" in (files / "test_calls[a][tsql@2019].sql").read_text()
    assert "-- no SQL" in (files / "test_calls[a][2.oracle].sql").read_text()
    assert "-- refused: " in (files / "test_calls[a][regex.tsql@2019].sql").read_text()
    again = run()
    assert again.returncode == 0 and "14 snapshots passed" in again.stdout, again.stdout
    (files.parents[1] / "test_orders.py").write_text(TESTS.replace("[:3]", "[:4]"))
    failed = run("-k", "recent")
    assert failed.returncode == 1
    assert "the SQL for tsql@2019 is not the pinned one" in failed.stdout
    assert "+FETCH FIRST 4 ROWS ONLY;" in failed.stdout and "pytest --snapshot-update" in failed.stdout


def test_a_file_that_no_test_uses_fails_the_run_of_several_processes_too(files: Path, run: Pytest) -> None:
    assert run("--snapshot-update", "-n", "2").returncode == 0
    (files / "test_gone[tsql@2019].sql").write_text("SELECT 1;\n")
    for options in ((), ("-n", "2")):
        unused = run(*options)
        assert unused.returncode == 1 and "1 snapshot unused" in unused.stdout, unused.stdout


def test_without_targets_the_message_says_what_to_write(files: Path, project: Path, run: Pytest) -> None:
    text = (project / "pyproject.toml").read_text()
    (project / "pyproject.toml").write_text(text.replace('targets = ["tsql@2019", "oracle"]', ""))
    assert 'add [tool.dialects] targets = ["tsql"] to pyproject.toml' in run("-k", "recent").stdout
