"""Recording statements instead of running them, and the cursor for the user's own SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

#: A statement in generic SQL, its parameters, and whether their types matter.
CapturedStatement = tuple[str, Sequence[Any], bool]
#: The parameters of a cursor.
Params = Sequence[Any] | Mapping[str, Any] | None


@dataclass
class Recorder:
    """The statements that would have run, and the case in which they would have run."""

    #: Whether each query returns a row (of made-up values) or none.
    returns_rows: bool = True
    #: Whether any statement reads, so that its outcome depends on ``returns_rows``.
    has_reads: bool = False
    #: The statements so far.
    statements: list[CapturedStatement] = field(default_factory=list)


class OfflineCursor:
    """Captures statements that bypass the compilers: the user's own SQL."""

    description = None
    lastrowid = None

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self.rowcount = int(recorder.returns_rows)

    def execute(self, sql: str, params: Params = None) -> None:
        self.recorder.statements.append(users_own(sql, params))

    def executemany(self, sql: str, param_list: Iterable[Params]) -> None:
        for params in param_list:
            self.execute(sql, params)

    def fetchone(self) -> None:
        return None

    def fetchmany(self, size: int = 1) -> list[Any]:
        return []

    fetchall = fetchmany

    def close(self) -> None:
        pass

    def __enter__(self) -> OfflineCursor:
        return self

    def __exit__(self, *exc_info: object) -> None:
        pass

    def __iter__(self) -> Iterator[Any]:
        return iter(())


def users_own(sql: str, params: Params) -> CapturedStatement:
    """Return the user's own SQL in a cursor's form: without parameters, double its percent signs."""
    if params is None:
        return sql.replace("%", "%%"), (), True
    if not isinstance(params, Mapping):
        return sql, tuple(params), True
    names = _Names()
    sql = sql.replace("%%", "%%%%") % names
    return sql, tuple(params[name] for name in names.used), True


class _Names(dict[str, str]):
    """Replaces ``%(name)s`` with ``%s`` and notes the names."""

    def __init__(self) -> None:
        self.used: list[str] = []

    def __missing__(self, name: str) -> str:
        self.used.append(name)
        return "%s"
