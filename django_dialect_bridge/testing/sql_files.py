"""``assert_sql``: the SQL of a query on each target of the project, pinned as snapshots of syrupy."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import unified_diff
from typing import TYPE_CHECKING, Any

from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from dialects import Target
from django_dialect_bridge.testing.pinned import format_pinned
from django_dialect_bridge.testing.source import argument_of_call

if TYPE_CHECKING:
    from django_dialect_bridge.testing.pinned import Pinned


class SQLFile(SingleFileSnapshotExtension):
    """``__snapshots__/<module of tests>/<test>[<target>].sql``."""

    file_extension = "sql"
    _write_mode = WriteMode.TEXT


class AssertSQL:
    """Compares the SQL of a query with the files of a test, one for each target."""

    def __init__(self, snapshot: SnapshotAssertion, test: str, targets: Sequence[str], semantics: str) -> None:
        self._snapshot, self._test = snapshot.use_extension(SQLFile), test
        self._targets, self._semantics = targets, semantics
        self._calls = 0

    def __call__(self, query: Pinned, *, to: Sequence[str] | str | None = None, name: str = "") -> None:
        """Fail if the SQL of a queryset, or of what a callable would run, differs from the pinned one.

        Nothing reaches a database. ``to`` replaces the targets of ``[tool.dialects]``. ``name`` becomes a part of the
        files' names; without one, a second call of a test is numbered.
        """
        __tracebackhide__ = True
        self._calls += 1
        part = f"{name or self._calls}." if name or self._calls > 1 else ""
        heading = f"{self._test}\n{argument_of_call(sys._getframe(1))}"
        targets = [to] if isinstance(to, str) else to or self._targets
        failures = [found for target in targets if (found := self._difference(query, target, part, heading))]
        if failures:
            raise AssertionError("\n\n".join([*failures, "if this is meant: pytest --snapshot-update"]))

    def _difference(self, query: Pinned, target: str, part: str, heading: str) -> str:
        """Return the difference on a target, empty if there is none."""
        text = format_pinned(query, Target.of(target), self._semantics, heading)
        snapshot: Any = self._snapshot(name=f"{part}{target}")
        if snapshot == text:
            return ""
        result = snapshot.executions[snapshot.num_executions - 1]
        if result.recalled_data is None:
            return f"there is no file {result.snapshot_location} yet"
        before, after = result.recalled_data.splitlines(), text.splitlines()
        lines = unified_diff(before, after, "pinned", "now", lineterm="")
        return "\n".join([f"the SQL for {target} is not the pinned one:", *lines])
