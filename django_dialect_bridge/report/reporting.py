"""A report from the beginning of a test run to its output."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django_dialect_bridge.report.baseline import without_known, write_baseline
from django_dialect_bridge.report.findings import Finding, merged
from django_dialect_bridge.report.formats import as_annotations, as_json, as_sarif, as_text
from django_dialect_bridge.report.judging.memory import Memory
from django_dialect_bridge.report.judging.migration_files import name_of_migrations
from django_dialect_bridge.report.judging.statements import judge
from django_dialect_bridge.report.options import Options
from django_dialect_bridge.report.page import as_html
from django_dialect_bridge.report.places import has_migrations
from django_dialect_bridge.report.watching import Watched, Watcher

#: After how many new objects garbage is collected while statements are judged.
_OBJECTS = 100_000
#: After how many statements the progress is shown again.
_EVERY = 10


class Report:
    """Watches the statements of a test run, and reports those that targets refuse or answer with other rows."""

    def __init__(self, options: Options, root: str, memory: Path | None = None) -> None:
        self.options, self.root = options, root
        self.memory = Memory(memory)
        self.watcher = Watcher(options.targets, root)

    def judged(self, progress: Callable[[str], None] | None = None) -> list[Finding]:
        """Return the findings about the statements so far; ``progress`` gets lines, each to be shown over the last."""
        self.watcher.stop()
        watched = self.watcher.found.values()
        with _collecting_rarely():
            found = merged(judge(_shown(watched, progress) if progress else watched, self.memory))
        self.memory.save()
        return found

    def of_migrations(self) -> list[Finding]:
        """Return the findings about the project's migrations."""
        if not has_migrations(self.root):
            return []
        root, targets = os.path.abspath(self.root), self.options.targets
        name = name_of_migrations(root)
        known = {target: self.memory.get(f"{name} {target}") if name else None for target in targets}
        new = [target for target, found in known.items() if found is None]
        if new:
            from django_dialect_bridge.report.judging.migrations import judge_migrations

            with _collecting_rarely():
                judged = judge_migrations(new, root)
            for target in new:
                known[target] = [one for one in judged if one.target == str(target)]
                if name:
                    self.memory.put(f"{name} {target}", known[target] or [])
            self.memory.save()
        return [one for found in known.values() for one in found or ()]

    def publish(self, findings: Iterable[Finding], statements: int, say: Callable[[str], None]) -> bool:
        """Print and write the report, and return whether the run fails. Raise BadBaseline."""
        options = self.options
        kept = merged(findings)
        if options.new_baseline:
            write_baseline(options.new_baseline, kept)
            say(f"{len(kept)} findings are now the baseline {options.new_baseline}")
        if options.baseline:
            everything, kept = kept, without_known(options.baseline, kept)
            say(f"{len(everything) - len(kept)} findings of the baseline {options.baseline} are left out")
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
def _collecting_rarely() -> Iterator[None]:
    """Collect garbage rarely: trees of statements are many objects, and each full collection visits those of the tests."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _shown(watched: Collection[Watched], progress: Callable[[str], None]) -> Iterator[Watched]:
    """Yield statements, and show how many have been judged."""
    for number, one in enumerate(watched, 1):
        if number % _EVERY == 1 or number == len(watched):
            progress(f"portability report: statement {number} of {len(watched)}")
        yield one


def _content(path: Path, findings: list[Finding], statements: int, targets: list[str]) -> str:
    if path.suffix == ".html":
        return as_html(findings, statements, targets)
    return as_sarif(findings) if path.suffix == ".sarif" else as_json(findings)
