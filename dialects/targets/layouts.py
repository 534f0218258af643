"""A family's definitions of tables: types of columns and lengths of names, if they differ from a query's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Layout:
    """How a family writes definitions."""

    #: sqlglot's name of a column's type -> the target's, with precedence over the types of casts.
    types: Mapping[str, str] = field(default_factory=dict)
    #: Generic types between which a column changes in place, without a conversion, like numbers that grow.
    alike: tuple[frozenset[str], ...] = ()
    #: Pairs of generic types that PostgreSQL converts, but this family does not, or differently.
    unlike: frozenset[tuple[str, str]] = frozenset()
    #: The longest name, to which Django cuts its names; None for no limit.
    longest_name: int | None = None
    #: The most characters of a text column with a length; None for no limit.
    longest_text: int | None = None
    #: The most bytes of a binary column with a length; None if such columns have no length.
    longest_binary: int | None = None
    #: The statement before a migration; empty if definitions cannot be rolled back.
    begin: str = ""
    #: The statement after a migration.
    commit: str = ""
    #: The text after each statement in a script.
    end: str = ";"
    #: The end of a block in the server's own language.
    block_end: str = "END;"
    #: The text after a block in a script.
    after_block: str = ""


#: A text that becomes bytes is parsed with PostgreSQL's escapes: https://www.postgresql.org/docs/current/datatype-binary.html
UNLIKE_BYTES = frozenset((text, "VARBINARY") for text in ("VARCHAR", "TEXT"))
#: A time of day and a duration.
UNLIKE_TIMES = frozenset([("TIME", "INTERVAL"), ("INTERVAL", "TIME")])
#: The layout of a family whose tables are not known.
UNKNOWN = Layout()
