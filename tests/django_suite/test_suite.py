"""The ledger, the lists and their comparison; and a few of Django's tests, where their sources are."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialects import Target
from tests.django_suite import excluded, refusals
from tests.django_suite.comparing import report, report_alone
from tests.django_suite.engines import BRIDGED, PLAIN, running
from tests.django_suite.found import CRASHED, ILLEGAL, REFUSED, Entry, Finding, Found
from tests.django_suite.ledger import LEDGER, THEIR_OWN, judge
from tests.django_suite.outcomes import FAILED, PASSED, SKIPPED, Outcome, Outcomes, lost
from tests.django_suite.running import start
from tests.django_suite.sources import directory
from tests.django_suite.sweep import not_known

TEXT = {"a test was compared": ("a.b", "a.c")}


def test_lost() -> None:
    plain = Outcomes(
        a=Outcome(PASSED), b=Outcome(PASSED), c=Outcome(SKIPPED, "x"), d=Outcome(FAILED), e=Outcome(PASSED)
    )
    bridged = Outcomes(
        a=Outcome(PASSED), b=Outcome(FAILED, "why"), c=Outcome(PASSED), d=Outcome(FAILED), f=Outcome(PASSED)
    )
    found = lost(plain, bridged)
    assert found.keys() == {"b", "c", "e", "f"}
    assert found["b"] == "passed without the bridge, failed with it: why"
    assert found["e"] == "passed without the bridge, lost with it: did not run"


def test_outcomes_are_kept(tmp_path: Path) -> None:
    outcomes = Outcomes(a=Outcome(PASSED), b=Outcome(FAILED, "why"))
    outcomes.save(tmp_path / "outcomes.json")
    assert Outcomes.load(tmp_path / "outcomes.json") == outcomes
    assert outcomes.summary() == "2 tests: 1 passed, 0 skipped, 0 failed as expected, 1 failed"


def test_ledger_is_strict() -> None:
    assert judge({"a.b", "x.y"}, {"a.b", "a.c", "x.y"}, TEXT) == ({"x.y"}, {"a.c"})
    assert judge({"a.b"}, {"a.b"}, TEXT) == (set(), set()), "what did not run is not judged"


@pytest.mark.parametrize("engine", LEDGER)
def test_ledger_names_a_test_once(engine: str) -> None:
    tests = [test for tests in LEDGER[engine].values() for test in tests]
    assert len(tests) == len(set(tests))


def test_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert report("sqlite", Outcomes(a=Outcome(PASSED)), Outcomes(a=Outcome(FAILED, "why")), log="log") == 1
    assert "LOST: a: passed without the bridge, failed with it: why" in capsys.readouterr().out
    assert report("sqlite", Outcomes(a=Outcome(PASSED)), Outcomes(a=Outcome(PASSED)), log="log") == 0


@pytest.mark.parametrize(
    ("targets", "spelled"),
    [
        ([f"tsql@{version}" for version in Target.of("tsql").family.versions], "tsql"),
        (["tsql@2008", "tsql@2012", "tsql@2019", "oracle@11g"], "tsql@2008..2012,2019 oracle@11g"),
    ],
)
def test_targets_are_ranges(targets: list[str], spelled: str) -> None:
    assert refusals.spelled(targets) == spelled


def test_refusals_are_compared() -> None:
    now = ["A: b | tsql | 3 | t.one", "C: d | oracle | 1 | t.two"]
    before = ["A: b | tsql | 9 | t.other", "E: f | tsql | 1 | t.three", "G: h | tsql | 1 | t.four"]
    assert refusals.compare(now, before, {"t.three"}) == ([now[1]], [before[1]])


def test_found_is_gathered() -> None:
    one, other = Found(), Found()
    for found, test in ((one, "t.two"), (other, "t.one")):
        found.note(Finding(REFUSED, ("A", "b"), "tsql@2008"), test)
        found.saw(test, [Finding(REFUSED, ("A", "b"), "tsql@2008")])
    one.add(Found.of(other.as_json()))
    assert one.entries[REFUSED] == {("A", "b"): Entry({"tsql@2008": 2}, "t.one")}
    assert one.queries == 2
    assert refusals.lines(one.entries[REFUSED]) == ["A: b | tsql@2008 | 2 | t.one"]
    assert excluded.result("t.one", one) == (excluded.REFUSED_BY_NAME, "A: b (tsql@2008)")
    assert excluded.result("t.none", one) == (excluded.NO_QUERY, "")


def test_what_is_the_tests_own_doing_is_left_out() -> None:
    found = Found()
    found.note(Finding(ILLEGAL, ("x",), "oracle"), next(iter(THEIR_OWN.values()))[0])
    found.note(Finding(CRASHED, ("y",), "oracle"), "t.one")
    assert not not_known(found, ILLEGAL)
    assert not_known(found, CRASHED)


def test_nothing_that_others_leave_out_is_wrong() -> None:
    results = excluded.read()
    assert len(results) == 181
    assert {kind for kind, _ in results.values()} <= {
        excluded.COMPILES,
        excluded.REFUSED_BY_NAME,
        excluded.NO_QUERY,
        excluded.GONE,
    }


@pytest.mark.skipif(
    not directory().is_dir(),
    reason="NONE OF DJANGO'S TESTS WERE RUN: python -m tests.django_suite downloads them",
)
def test_a_few_of_djangos_tests(tmp_path: Path) -> None:
    with running("sqlite") as server:
        plain, bridged = (
            start(["or_lookups", "reserved_names"], server.databases(backends, "x"), tmp_path / name).wait()
            for name, backends in (("plain", PLAIN), ("bridged", BRIDGED))
        )
    assert len(plain) > 10
    assert not lost(plain, bridged)


def test_report_of_an_engine_of_our_own(capsys: pytest.CaptureFixture[str]) -> None:
    known = next(iter(LEDGER["duckdb"].values()))[0]
    assert report_alone("duckdb", Outcomes({"a": Outcome(FAILED, "why"), known: Outcome(PASSED)}), log="log") == 1
    out = capsys.readouterr().out
    assert "FAILS: a: why" in out
    assert f"IN THE LEDGER, BUT PASSES: {known}" in out
    assert report_alone("duckdb", Outcomes({"a": Outcome(PASSED), known: Outcome(FAILED)}), log="log") == 0


@pytest.mark.skipif(
    not directory().is_dir(),
    reason="NONE OF DJANGO'S TESTS WERE RUN: python -m tests.django_suite downloads them",
)
def test_a_few_of_djangos_tests_on_duckdb(tmp_path: Path) -> None:
    with running("duckdb") as server:
        outcomes = start(["or_lookups", "reserved_names", "update"], server.databases(BRIDGED, "x"), tmp_path).wait()
    assert len(outcomes) > 30
    assert not [test for test, outcome in outcomes.items() if outcome.kind == FAILED]
