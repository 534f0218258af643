"""What a family's tables are made of: the types of columns and the lengths of names, where they differ from a query's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Layout:
    """How a family writes definitions."""

    #: sqlglot's name of a column's type -> the target's, before those that a cast has.
    types: Mapping[str, str] = field(default_factory=dict)
    #: Generic types that a column changes between in place, without a conversion; numbers that grow do so, too.
    alike: tuple[frozenset[str], ...] = ()
    #: Pairs of generic types that PostgreSQL converts and this family does not, or otherwise.
    unlike: frozenset[tuple[str, str]] = frozenset()
    #: The longest name, after which Django cuts those that it makes; None for no limit.
    longest_name: int | None = None
    #: The most characters of a text column with a length; None for no limit.
    longest_text: int | None = None
    #: What stands around the statements of a migration; empty where definitions cannot be rolled back.
    begin: str = ""
    commit: str = ""
    #: What follows each statement in a script.
    end: str = ";"
    #: How a block of the server's own language ends, and what follows that.
    block_end: str = "END;"
    after_block: str = ""


#: A text that becomes bytes is read with PostgreSQL's escapes: https://www.postgresql.org/docs/current/datatype-binary.html
UNLIKE_BYTES = frozenset((text, "VARBINARY") for text in ("VARCHAR", "TEXT"))
#: A time of day and a duration.
UNLIKE_TIMES = frozenset([("TIME", "INTERVAL"), ("INTERVAL", "TIME")])
#: That of a family whose tables are not known.
UNKNOWN = Layout()
