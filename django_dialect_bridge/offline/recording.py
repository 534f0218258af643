"""Recording statements in the place of running them, and the cursor that SQL of the user's own reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

#: A statement in generic SQL, its parameters, and whether their types matter.
CapturedStatement = tuple[str, Sequence[Any], bool]
#: What a cursor takes.
Params = Sequence[Any] | Mapping[str, Any] | None


@dataclass
class Recorder:
    """The statements that would have run, and the world they would have run in."""

    #: Whether each query returns a row (of made-up values) or none.
    returns_rows: bool = True
    #: Whether any statement reads, so that its outcome depends on ``returns_rows``.
    has_reads: bool = False
    statements: list[CapturedStatement] = field(default_factory=list)


class OfflineCursor:
    """Catches what reaches the database past the compilers: SQL of the user's own."""

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
    """SQL of the user's own as a cursor takes it: without parameters its percent signs stand for themselves."""
    if params is None:
        return sql.replace("%", "%%"), (), True
    if not isinstance(params, Mapping):
        return sql, tuple(params), True
    names = _Names()
    sql = sql.replace("%%", "%%%%") % names
    return sql, tuple(params[name] for name in names.used), True


class _Names(dict[str, str]):
    """Turns ``%(name)s`` into ``%s`` and remembers the names."""

    def __init__(self) -> None:
        self.used: list[str] = []

    def __missing__(self, name: str) -> str:
        self.used.append(name)
        return "%s"
