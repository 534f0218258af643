"""The findings of earlier runs, in a file of pytest's cache: a statement is translated once for a target."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from dialects.shapes.warm_file import versions
from django_dialect_bridge.report.findings import Finding, as_data, from_data


class Memory:
    """Findings by the name of a statement; without a path, of this run alone."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._found: dict[str, list[Any]] = _content(path)
        self._new: dict[str, list[Any]] = {}

    def get(self, name: str) -> list[Finding] | None:
        """Return the findings about a statement; None for one that is new."""
        found = self._new.get(name, self._found.get(name))
        return None if found is None else [from_data(one) for one in found]

    def put(self, name: str, findings: list[Finding]) -> None:
        """Remember the findings about a statement, if it is new."""
        if name not in self._found:
            self._new[name] = [as_data(one) for one in findings]

    def save(self) -> None:
        """Write the file, if there is anything new. Keep what other processes wrote meanwhile."""
        if self.path is None or not self._new:
            return
        self._found |= self._new
        found = {**_content(self.path), **self._new}
        self._new = {}
        new = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # The directory does not belong in the project's repository.
            self.path.with_name(".gitignore").write_text("*\n", "utf-8")
            new.write_text(json.dumps({"versions": versions(), "findings": found}), "utf-8")
            os.replace(new, self.path)
        except OSError:
            # If the directory cannot be written, the next run takes longer, and nothing else happens.
            return


def _content(path: Path | None) -> dict[str, list[Any]]:
    """Return the findings of a file; none if other versions wrote it, or it has no findings."""
    try:
        content = json.loads(path.read_text("utf-8")) if path else {}
        return dict(content["findings"]) if content.get("versions") == versions() else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
