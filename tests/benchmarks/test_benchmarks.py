"""Each benchmark runs on a tiny sample, and no time is asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import page
from benchmarks.__main__ import TOPICS, main, run
from benchmarks.report import Line, Sample, Topic, at_most, markdown, seconds, spread, text
from benchmarks.timing import Pair, median_ratio, pair, side_by_side

TINY = Sample(every=250, rounds=1)
ROOT = Path(__file__).parents[2]


#: mssql-django changes Django's classes, DuckDB's connections are not the tests', and some have a process a side.
APART = ("duckdb_engine", "warm", "mssql_server", "mssql")


@pytest.mark.parametrize("name", [name for name in TOPICS if name not in APART])
def test_topic(name: str) -> None:
    topic = run(TOPICS[name], TINY)
    assert topic.title and topic.lines
    assert topic.title in text(topic)
    assert all(len(line.cells) == 5 for line in topic.lines)


def test_topics_in_a_process_of_their_own() -> None:
    """Run it; without mssql-django, its line says so."""
    command = [sys.executable, "-m", "benchmarks", *APART, "--every", "250", "--rounds", "1"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "mssql-django" in result.stdout
    assert "ORM aggregate" in result.stdout
    assert "SQLite: highest" in result.stdout


def test_sides_are_called_in_turn() -> None:
    called: list[str] = []
    taken = side_by_side([lambda: called.append("ours"), lambda: called.append("theirs")], rounds=3, batch=0)
    assert called.count("ours") == called.count("theirs") == 4
    assert [len(seconds) for seconds in taken] == [3, 3]


def test_a_ratio_is_that_of_most_rounds() -> None:
    measured = pair("name", lambda: None, lambda: None, 1)
    measured.ours, measured.theirs = [2.0, 2.0, 9.0], [1.0, 2.0, 9.0]
    assert measured.ratio == 1.0
    measured.again(2)
    assert len(measured.ours) == len(measured.theirs) == 5


def test_a_slow_machine_is_left_out() -> None:
    """Check that the three fastest of twelve rounds count; in the others only one side was slow."""
    ours, theirs = [1.0, 1.1, 9.0] * 4, [1.0, 1.0, 2.0] * 4
    assert median_ratio(ours, theirs) == 1.0


def test_sides_in_processes_of_their_own() -> None:
    """Check that each side counts for itself, and that the order of the calls is kept."""
    script = """
from benchmarks.timing import Apart
seen = []
side = Apart([lambda: seen.append(len(seen)), lambda: seen[9]])
side.batch(0, 4, 6)
print(len(seen), side.batch(1, 0, 1) > 0)
side.close()
"""
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["0", "True"]


def test_a_value_at_its_bound_is_met() -> None:
    assert at_most("warm", 1.104, 1.10).met is True
    assert at_most("warm", 1.106, 1.10).met is False
    assert at_most("warm", 1.106, None).met is None


def test_spread_names_the_slowest() -> None:
    median, _, highest = spread("warm", [Pair(name, [n], [1.0]) for n, name in enumerate("abcd", 1)], 2.0, 4.0)
    assert (median.measured, median.met) == ("2.50", False)
    assert (highest.met, highest.note) == (True, "d 4.00, c 3.00, b 2.00")


@pytest.mark.parametrize(("value", "expected"), [(1.5, "1.5 s"), (0.0123, "12.3 ms"), (65e-6, "65 µs")])
def test_seconds(value: float, expected: str) -> None:
    assert seconds(value) == expected


def test_the_page_keeps_what_else_was_measured() -> None:
    warm, cold = (Topic(title, "What.", [Line("a|b", "1.00", "≤ 1.10", True, "note")]) for title in ("Warm", "Cold"))
    other = page.INTRODUCTION + "\n## Python 2.7, sqlglot none\n\nOld.\n"
    merged = page.merged(page.merged(other, [warm, cold]), [cold])
    assert list(page.parts(merged)) == ["Python 2.7, sqlglot none", page.heading()]
    assert list(page.parts(merged, "### ")) == ["Warm", "Cold"]
    assert "| a\\|b | 1.00 | ≤ 1.10 | yes | note |" in markdown(warm)
    assert page.merged(merged, [warm]) == merged
    assert str(Path.home()) not in merged


@pytest.mark.parametrize("argv", [["nothing"], ["--every", "2", "--write"]])
def test_usage_errors(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(argv)
    assert stopped.value.code == 2
