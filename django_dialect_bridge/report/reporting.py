"""A report from the beginning of a test run to its output."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from dialects import Target
from dialects.sql.types.datatypes import FrozenSchema
from django_dialect_bridge.offline.recording import CapturedStatement
from django_dialect_bridge.report.baseline import remove_known, write_baseline
from django_dialect_bridge.report.findings import Finding, merge
from django_dialect_bridge.report.formats import as_annotations, as_json, as_sarif, as_text
from django_dialect_bridge.report.judging.background import Background
from django_dialect_bridge.report.judging.memory import Memory
from django_dialect_bridge.report.judging.migration_files import digest_of_migrations, judge_migrations
from django_dialect_bridge.report.judging.statements import judge, judge_statement, key_of, name_on_target
from django_dialect_bridge.report.options import Options
from django_dialect_bridge.report.page import as_html
from django_dialect_bridge.report.places import has_migrations
from django_dialect_bridge.report.watching import Watched, Watcher
from django_dialect_bridge.statement import project_schema

#: After how many new objects garbage is collected while statements are judged.
_OBJECTS = 100_000
#: After how many statements the progress is shown again.
_EVERY = 10


class Report:
    """Watches the statements of a test run, and reports those that targets refuse or answer with other rows."""

    def __init__(self, options: Options, root: str, memory: Path | None = None) -> None:
        self.options, self.root = options, os.path.abspath(root)
        self.memory = Memory(memory)
        self.watcher = Watcher(options.targets, self.root, self._announce)
        self._background = Background()
        #: The tables of the models when the child began.
        self._models: FrozenSchema | None = None
        #: The names that statements had when they ran.
        self._announced: dict[Any, str] = {}

    def begin_migrations(self) -> None:
        """Begin to judge the project's migrations while the tests run, if they are not known."""
        new = self._new_migrations() if has_migrations(self.root) else {}
        if new:
            self._models = project_schema()
            self._background.put(partial(judge_migrations, new, self.root))

    def _announce(self, statement: CapturedStatement, target: Target) -> None:
        """Begin to judge a statement while the tests run, if it is new."""
        key = key_of(statement, target)
        name = None if key in self._announced else name_on_target(statement, target)
        if name is not None:
            self._announced[key] = name
            if self.memory.get(name) is None:
                schema = self._schema_if_changed(statement[0])
                self._background.put(partial(judge_statement, name, statement, str(target), schema))

    def _schema_if_changed(self, sql: str) -> FrozenSchema | None:
        """Return the description of the tables, if the child does not know one of a statement as it is now."""
        now = project_schema()
        self._models = self._models or now
        if now is self._models:
            return None
        changed = (table for table, columns in now.items() if columns != self._models.get(table))
        return now if any(table in sql for table in changed) else None

    def judge_statements(self, progress: Callable[[str], None] | None = None) -> list[Finding]:
        """Return the findings about the statements so far; ``progress`` gets lines, each to be shown over the last."""
        self.watcher.stop()
        for name, findings in self._background.finish().items():
            self.memory.put(name, findings)
        watched = self.watcher.found.values()
        with _collect_rarely():
            shown = _show(watched, progress) if progress else watched
            found = merge(judge(shown, self.memory, self._announced))
        self.memory.save()
        return found

    def of_migrations(self) -> list[Finding]:
        """Return the findings about the project's migrations; after ``judge_statements``."""
        if not has_migrations(self.root):
            return []
        new = self._new_migrations()
        found: dict[str, list[Finding]] = {}
        if new:
            with _collect_rarely():
                found = judge_migrations(new, self.root)
            if self._digest:
                for name, findings in found.items():
                    self.memory.put(name, findings)
                self.memory.save()
        return [one for name in self._names.values() for one in found.get(name) or self.memory.get(name) or ()]

    @cached_property
    def _digest(self) -> str:
        return digest_of_migrations(self.root)

    @property
    def _names(self) -> dict[str, str]:
        """The names of the findings about migrations, by target."""
        return {str(target): f"migrations {self._digest} {target}" for target in self.options.targets}

    def _new_migrations(self) -> dict[str, str]:
        """Return the names of the findings that no run has made yet, by target."""
        return {target: name for target, name in self._names.items() if self.memory.get(name) is None}

    def publish(self, findings: Iterable[Finding], statements: int, say: Callable[[str], None]) -> bool:
        """Print and write the report, and return whether the run fails. Raise BadBaseline."""
        options = self.options
        kept = merge(findings)
        if options.new_baseline:
            write_baseline(options.new_baseline, kept)
            say(f"findings in the new baseline {options.new_baseline}: {len(kept)}")
        if options.baseline:
            everything, kept = kept, remove_known(options.baseline, kept)
            say(f"findings of the baseline {options.baseline}, left out: {len(everything) - len(kept)}")
        targets = [str(target) for target in options.targets]
        for line in as_text(kept, statements, targets):
            say(line)
        if options.github:
            for line in as_annotations(kept):
                say(line)
        for path in options.files:
            path.write_text(_content(path, kept, statements, targets), encoding="utf-8")
            say(f"written: {path}")
        failing = {"refused": {"refused"}, "different": {"refused", "different"}}.get(options.fail_on or "", set())
        return any(one.kind in failing for one in kept)


@contextmanager
def _collect_rarely() -> Iterator[None]:
    """Collect garbage rarely: trees of statements are many objects, and each full collection visits those of the tests."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _show(watched: Collection[Watched], progress: Callable[[str], None]) -> Iterator[Watched]:
    """Yield statements, and show how many have been judged."""
    for number, one in enumerate(watched, 1):
        if number % _EVERY == 1 or number == len(watched):
            progress(f"portability report: statement {number} of {len(watched)}")
        yield one


def _content(path: Path, findings: list[Finding], statements: int, targets: list[str]) -> str:
    if path.suffix == ".html":
        return as_html(findings, statements, targets)
    return as_sarif(findings) if path.suffix == ".sarif" else as_json(findings)
