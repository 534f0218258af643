"""The portability report over the tests of a project: what it finds, where, and in each format."""

from __future__ import annotations

import gc
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dialects import Unsupported
from django_dialect_bridge.example.models import Entry
from django_dialect_bridge.report.building import note_places, place_of_query
from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.formats import as_text
from django_dialect_bridge.report.judging.statements import of_error
from django_dialect_bridge.report.options import OPTIONS, options_from
from django_dialect_bridge.report.places import Place, has_migrations, place_of
from django_dialect_bridge.report.reporting import Report
from django_dialect_bridge.report.watching import Watched
from tests.testing.conftest import Pytest

VIEWS = """
from django.db import connection, transaction
from django.db.models import Value
from shop.models import Order


def by_pattern(pattern):
    return list(Order.objects.filter(number__regex=pattern))


def by_number(number):
    orders = Order.objects.filter(number=number)
    return orders.first()


def recent():
    return Order.objects.filter(total__gt=1).order_by("placed")


def place(number):
    with transaction.atomic():
        return Order.objects.create(number=number, total=3)


def by_hand():
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(* FROM shop_order WHERE number = %s", ["a"])


def typed_by_hand():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM shop_order LIMIT 3")
"""

TESTS = """
from django.db import OperationalError
from django.test import TestCase
from shop import views
from shop.models import Order


class OrderTests(TestCase):
    def test_pattern(self):
        order = views.place("a1")
        for _ in range(3):
            self.assertEqual(views.by_pattern("^a"), [order])

    def test_number(self):
        self.assertIsNone(views.by_number("b"))
        self.assertEqual(list(views.recent()), [])
        views.typed_by_hand()
        with self.assertRaises(OperationalError):
            views.by_hand()

    def test_in_the_test(self):
        self.assertEqual(list(Order.objects.order_by("placed").filter(number__in=["a", "b", "c"])), [])
"""

MIGRATION = """
from django.db import migrations, models
from shop import sql
from django.db.models.functions import Lower

DEFERRED = models.Deferrable.DEFERRED


class Migration(migrations.Migration):
    initial = True
    operations = [
        migrations.CreateModel(
            "Order",
            [
                ("id", models.BigAutoField(primary_key=True)),
                ("number", models.CharField(max_length=20)),
                ("placed", models.DateField(null=True)),
                ("total", models.DecimalField(max_digits=9, decimal_places=2, default=0)),
            ],
            options={
                "indexes": [models.Index(Lower("number"), name="lowered")],
                "constraints": [models.UniqueConstraint(fields=["total"], name="total", deferrable=DEFERRED)],
            },
        ),
        migrations.AddConstraint(
            "order", models.CheckConstraint(condition=models.Q(number__regex="^[a-z]"), name="lower")
        ),
        migrations.CreateModel(
            "Parcel",
            [("id", models.BigAutoField(primary_key=True)), ("number", models.CharField(max_length=20))],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(number__regex=f"^{letter}"), name=f"not_{letter}")
                    for letter in "ab"
                ],
                "indexes": [models.Index(Lower("number"), name="one"), models.Index(Lower("number"), name="two")],
            },
        ),
        migrations.RunSQL(sql.VIEW, migrations.RunSQL.noop),
    ]
"""


@pytest.fixture
def shop(project: Path) -> Path:
    (project / "shop" / "views.py").write_text(VIEWS)
    (project / "tests").mkdir()
    (project / "tests" / "__init__.py").touch()
    (project / "tests" / "test_orders.py").write_text(TESTS)
    (project / "shop" / "migrations").mkdir()
    (project / "shop" / "migrations" / "__init__.py").touch()
    (project / "shop" / "migrations" / "0001_initial.py").write_text(MIGRATION)
    (project / "shop" / "sql.py").write_text('VIEW = "CREATE VIEW recent AS SELECT * FROM shop_order"')
    (project / "manage.py").write_text(
        "import os, sys\nfrom django.core.management import execute_from_command_line\n"
        'os.environ["DJANGO_SETTINGS_MODULE"] = "shop_settings"\nexecute_from_command_line(sys.argv)\n'.replace(
            "\\\n", "\n"
        )
    )
    return project


def found(path: Path) -> set[tuple[str, str, str, int]]:
    """Return kind, target, file and line of each finding of a report."""
    report = json.loads(path.read_text())
    return {(one["kind"], one["target"], one["file"], one["line"]) for one in report["findings"]}


def line(text: str, part: str) -> int:
    return next(number for number, one in enumerate(text.splitlines(), 1) if part in one)


#: From Python 3.12 on, the line that builds a queryset is known, and not only the one that runs it.
RECENT = (
    ("shop/views.py", line(VIEWS, "total__gt"))
    if sys.version_info >= (3, 12)
    else ("tests/test_orders.py", line(TESTS, "views.recent()"))
)
EXPECTED = {
    ("different", "tsql@2019", *RECENT),
    ("refused", "tsql@2019", "shop/views.py", line(VIEWS, "number__regex")),
    ("different", "tsql@2019", "shop/views.py", line(VIEWS, "orders.first()")),
    ("different", "tsql@2019", "tests/test_orders.py", line(TESTS, "number__in")),
    ("unread", "tsql@2019", "shop/views.py", line(VIEWS, "COUNT(*")),
    ("unread", "oracle@19c", "shop/views.py", line(VIEWS, "COUNT(*")),
    ("refused", "tsql@2019", "shop/migrations/0001_initial.py", line(MIGRATION, "CreateModel")),
    ("refused", "tsql@2019", "shop/migrations/0001_initial.py", line(MIGRATION, '"Parcel"') - 1),
    ("refused", "tsql@2019", "shop/migrations/0001_initial.py", line(MIGRATION, "AddConstraint")),
    ("unread", "tsql@2019", "shop/migrations/0001_initial.py", line(MIGRATION, "RunSQL(")),
    ("unread", "oracle@19c", "shop/migrations/0001_initial.py", line(MIGRATION, "RunSQL(")),
}


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["one process", "xdist"])
def test_findings(shop: Path, run: Pytest, options: tuple[str, ...]) -> None:
    files = [f"--dialects-file=report{ending}" for ending in (".json", ".sarif", ".html")]
    done = run(
        "--dialects-report=tsql@2019,oracle", "--dialects-github", "--dialects-fail-on=refused", *files, *options
    )
    assert done.returncode == 1 and "3 passed" in done.stdout, done.stdout + done.stderr
    assert found(shop / "report.json") == EXPECTED
    # Workers run the same statements of migrations.
    assert "\n9 statements, for tsql@2019, oracle@19c\n" in done.stdout
    assert f"::error file=shop/views.py,line={line(VIEWS, 'number__regex')},title=tsql@2019%3A" in done.stdout
    assert 'an expression in the index "lowered"' in done.stdout and "a deferrable UNIQUE constraint" in done.stdout
    assert "regular expressions" in done.stdout and "    instead: " in done.stdout
    # All parts of an operation, which is one line.
    assert all(f'constraint "not_{letter}": the lookup regex' in done.stdout for letter in "ab")
    assert all(f'an expression in the index "{name}"' in done.stdout for name in ("one", "two"))
    sarif: Any = json.loads((shop / "report.sarif").read_text())["runs"][0]
    results = sarif["results"]
    assert len(results) == len(json.loads((shop / "report.json").read_text())["findings"])
    rules = [rule["id"] for rule in sarif["tool"]["driver"]["rules"]]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in results)
    page = (shop / "report.html").read_text()
    assert page.count("<details") == len(results) and "[shop_order].[number]" in page


def test_a_baseline_leaves_only_what_is_new(shop: Path, run: Pytest) -> None:
    report = "--dialects-report=tsql@2019,oracle"
    assert run(report, "--dialects-write-baseline=known.json").returncode == 0
    strict = (report, "--dialects-baseline=known.json", "--dialects-fail-on=different")
    # Lines move, and nothing is new.
    (shop / "shop" / "views.py").write_text("# A comment.\n" + VIEWS)
    known = run(*strict)
    assert known.returncode == 0 and "no finding" in known.stdout, known.stdout
    (shop / "shop" / "views.py").write_text(VIEWS.replace("filter(number=number)", "filter(number__iregex=number)"))
    assert run(*strict).returncode == 1
    (shop / "damaged.json").write_text("{}")
    damaged = run(report, "--dialects-baseline=damaged.json")
    assert damaged.returncode == 1 and "--dialects-write-baseline damaged.json" in damaged.stdout


#: Prints at the end of a run what was loaded, and how.
LOADED = """
import sys

import pytest

# As pytest does for the packages of a plugin that is installed.
pytest.register_assert_rewrite("dialects", "django_dialect_bridge.report")

def pytest_unconfigure():
    print("translator loaded:", "sqlglot" in sys.modules)
    ours = [sys.modules.get(name) for name in ("dialects.rewrites.order", "django_dialect_bridge.report.judging.statements")]
    print("loaders:", {type(module.__loader__).__name__ for module in ours if module})
"""


def test_the_next_run_translates_nothing(shop: Path, run: Pytest) -> None:
    """What the first run found is in pytest's cache: the second finds the same, and loads no translator."""
    (shop / "conftest.py").write_text(LOADED)
    first = run("--dialects-report=tsql@2019,oracle", "--dialects-file=first.json")
    again = run("--dialects-report=tsql@2019,oracle", "--dialects-file=again.json")
    # A child process may have translated in the first run.
    assert "translator loaded: " in first.stdout and "translator loaded: False" in again.stdout
    # Python's own compiled files are read: pytest has rewritten no assertion of ours.
    assert "loaders: {'SourceFileLoader'}" in first.stdout
    assert found(shop / "first.json") == EXPECTED
    assert (shop / "first.json").read_text() == (shop / "again.json").read_text()
    # A file that a migration imports has changed: the migrations are judged anew.
    (shop / "shop" / "sql.py").write_text('VIEW = "CREATE VIEW later AS SELECT 1"')
    changed = run("--dialects-report=tsql@2019,oracle", "--dialects-file=changed.json")
    assert changed.returncode == 0 and "CREATE VIEW later" in (shop / "changed.json").read_text()


def test_djangos_test_command(shop: Path, run: Pytest) -> None:
    runner = "--testrunner=django_dialect_bridge.report.runner.ReportRunner"
    report = ("--dialects-report=tsql@2019,oracle", "--dialects-file=report.json", "--dialects-fail-on=refused")
    done = run("test", runner, *report, command=("manage.py",))
    assert done.returncode == 1 and "Ran 3 tests" in done.stderr and "Portability report" in done.stdout, done.stderr
    assert found(shop / "report.json") == EXPECTED
    assert (shop / ".dialects_cache" / ".gitignore").read_text() == "*\n"
    before = (shop / ".dialects_cache" / "findings.json").stat().st_mtime_ns
    run("test", runner, *report, command=("manage.py",))
    assert found(shop / "report.json") == EXPECTED
    assert (shop / ".dialects_cache" / "findings.json").stat().st_mtime_ns == before


def test_the_progress_is_told() -> None:
    given = dict.fromkeys(name.removeprefix("--").replace("-", "_") for name in OPTIONS)
    report = Report(options_from({**given, "dialects_report": "tsql", "dialects_file": []}), ".")
    one = Watched(Place("a.py", 1), "example", "SELECT 1", "", False)
    report.watcher.found = {(str(number), one.place): one for number in range(25)}
    lines: list[str] = []
    thresholds = {gc.get_threshold()}
    report.judge_statements(lambda line: (lines.append(line), thresholds.add(gc.get_threshold()))[0])
    # Garbage is collected rarely meanwhile, and as before afterwards.
    assert len(thresholds) == 2 and gc.get_threshold() == min(thresholds)
    assert lines == [f"portability report: statement {number} of 25" for number in (1, 11, 21, 25)]


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("--dialects-report=oracel", "oracel"),
        ("--dialects-report=,", "needs targets: --dialects-report=oracle,tsql"),
        ("--dialects-file=report.txt", "its name must end in .json, .sarif, .html"),
        ("--dialects-baseline=none.json", "write one with --dialects-write-baseline none.json"),
    ],
)
def test_wrong_options(run: Pytest, option: str, message: str) -> None:
    done = run("--dialects-report=tsql", option)
    assert done.returncode == 4 and message in done.stderr


def test_each_target_has_its_own_way_out() -> None:
    error = Unsupported("SHA224", "oracle@19c", "use its own", "https://oracle.example/")
    about = Finding("", "", "oracle@19c", "", "", "", "a.py", 1, "a", "", "", "")
    found = [
        of_error(error, about),
        of_error(Unsupported("SHA224", "tsql@2017", "hash it", "https://tsql.example/"), replace(about, target="tsql")),
    ]
    assert {one.rule for one in found} == {"sha224"}
    text = list(as_text(found, 1, ["oracle@19c", "tsql"]))
    assert "    instead: use its own" in text and "    instead: hash it" in text
    assert text.count("  SHA224 is not supported (oracle@19c)") == text.count("  SHA224 is not supported (tsql)") == 1


@pytest.mark.parametrize(("name", "place"), [("__main__", Place("", 0)), ("shop.views", Place("code.py", 1))])
def test_the_script_that_starts_django_is_no_place(tmp_path: Path, name: str, place: Place) -> None:
    names: dict[str, Any] = {"__name__": name, "place_of": place_of, "sys": sys, "root": str(tmp_path)}
    exec(compile("found = place_of(sys._getframe(), root)", str(tmp_path / "code.py"), "exec"), names)
    # pytest's own frames are outside of the project.
    assert names["found"] == place


def test_migrations_that_are_not_there(settings: Any, tmp_path: Path) -> None:
    """Test suites often turn migrations off by the name of a package that does not exist."""
    settings.MIGRATION_MODULES = {"example": "nowhere.at.all"}
    assert has_migrations(str(tmp_path)) is False


@pytest.mark.skipif(sys.version_info < (3, 12), reason="sys.monitoring is new in Python 3.12")
def test_where_a_queryset_was_built() -> None:
    end = note_places(lambda frame: Place("here", 1))
    try:
        queryset = Entry.objects.filter(rating=1).order_by("pk")
        counted = queryset.query.chain()
        assert place_of_query(queryset.query) == place_of_query(counted) == ("here", 1)
        assert place_of_query(Entry.objects.all().query) is None
    finally:
        end()
    assert place_of_query(Entry.objects.filter(rating=1).query) is None
