"""Conflicts between transactions that DuckDB does not find; only one process writes, so it knows all of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Hashable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from operator import itemgetter
from threading import Lock
from typing import NamedTuple, Protocol

from duckdb import TransactionException

CHANGE, REFER, REMOVE = "changed", "referred to", "removed"
#: Kind of claim -> the kind that other transactions must not have on the same values.
_AGAINST = {CHANGE: CHANGE, REFER: REMOVE, REMOVE: REFER}


class Space(NamedTuple):
    """A set of values that are claimed."""

    #: One of the three above.
    kind: str
    #: The table of the values.
    table: str
    #: The column whose values are claimed; "pk" if rows are.
    column: str

    @property
    def against(self) -> Space:
        return self._replace(kind=_AGAINST[self.kind])


Claim = tuple[Space, Collection[Hashable]]


class Owner(Protocol):
    """A connection with the claims and commits of its transaction."""

    #: The last commit when its transaction began.
    began: int
    #: The claims of its transaction.
    claimed: dict[Space, set[Hashable]]

    @property
    def in_transaction(self) -> bool: ...


class Commits:
    """The commits of a database, and the claims of transactions."""

    def __init__(self) -> None:
        self._numbers = count(1)
        #: The number of the last commit.
        self.last = 0
        self._under_way: set[Owner] = set()
        self._lock = Lock()
        #: The last commit that claimed a value.
        self._committed: dict[Space, dict[Hashable, int]] = {}
        #: The same entries in the order of the commits.
        self._history: deque[tuple[int, Space, Collection[Hashable]]] = deque()

    @contextmanager
    def count(self, owner: Owner) -> Iterator[None]:
        """Count a commit; other transactions can see it before it has its number."""
        self._under_way.add(owner)
        try:
            yield
            self.last = next(self._numbers)
        finally:
            self._under_way.discard(owner)

    def check_none_since(self, owner: Owner) -> None:
        """Raise TransactionException after a commit that a transaction may not have seen.

        A table that is created again and dropped would lose such rows. DuckDB only
        finds conflicts with rows that are inserted after the drop.
        """
        if self.last != owner.began or self._under_way - {owner}:
            raise TransactionException("Conflict: another transaction has committed while this one dropped a table")

    def claim(self, owner: Owner, claims: Iterable[Claim], others: Collection[Owner]) -> None:
        """Claim values until a transaction ends. Raise TransactionException if another transaction has claimed them."""
        with self._lock:
            for space, values in filter(itemgetter(1), claims):
                self._check(owner, space, values, others)
                owner.claimed.setdefault(space, set()).update(values)

    def _check(self, owner: Owner, space: Space, values: Collection[Hashable], others: Iterable[Owner]) -> None:
        against = space.against
        committed = self._committed.get(against, {})
        if any(committed.get(value, 0) > owner.began for value in values) or not all(
            other.claimed.get(against, _NOTHING).isdisjoint(values) for other in others
        ):
            what = "rows" if space.kind == CHANGE else f"values of {space.column}"
            raise TransactionException(
                f"Conflict: another transaction has {against.kind} the same {what} of {space.table}"
            )

    def free(self, owner: Owner, others: Collection[Owner], *, committed: bool) -> None:
        """Release the claims of a transaction after its end."""
        with self._lock:
            if committed:
                self.last = next(self._numbers)
                for space, values in owner.claimed.items():
                    self._committed.setdefault(space, {}).update(dict.fromkeys(values, self.last))
                    self._history.append((self.last, space, values))
            owner.claimed = {}
            self._forget(min((other.began for other in others if other.in_transaction), default=self.last))

    def _forget(self, seen: int) -> None:
        """Forget the claims of commits that all transactions see."""
        while self._history and self._history[0][0] <= seen:
            number, space, values = self._history.popleft()
            committed = self._committed[space]
            for value in values:
                if committed.get(value) == number:
                    del committed[value]


_NOTHING: frozenset[Hashable] = frozenset()
