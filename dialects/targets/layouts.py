"""What the families' tables are made of: the types of columns and the lengths of names, where they differ from a query's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlglot import exp

from dialects.targets.base import Target


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
_OF_BYTES = frozenset((text, "VARBINARY") for text in ("VARCHAR", "TEXT"))
#: A time of day and a duration.
_OF_TIMES = frozenset([("TIME", "INTERVAL"), ("INTERVAL", "TIME")])

LAYOUTS: Mapping[str, Layout] = {
    # As mssql-django creates them. A column is known to later statements of another batch only, hence GO:
    # https://learn.microsoft.com/en-us/sql/t-sql/language-elements/sql-server-utilities-statements-go
    "tsql": Layout(
        types={"INET": "NVARCHAR(39)"},
        alike=(frozenset({"VARCHAR", "TEXT", "JSON", "INET"}),),
        unlike=_OF_BYTES | _OF_TIMES,
        longest_name=128,
        longest_text=4000,
        begin="BEGIN TRANSACTION",
        commit="COMMIT TRANSACTION",
        end=";\nGO",
    ),
    # As Django's own backend creates them; a definition commits.
    "oracle": Layout(
        types={
            "TEXT": "NCLOB",
            "VARCHAR": "NVARCHAR2({})",
            "VARCHAR unsized": "NCLOB",
            "DECIMAL": "NUMBER({})",
            "DECIMAL unsized": "NUMBER",
            "INET": "VARCHAR2(39)",
            "identity SMALLINT": "NUMBER(5)",
        },
        alike=(frozenset({"VARCHAR"}), frozenset({"TEXT", "JSON"})),
        unlike=_OF_BYTES | _OF_TIMES,
        longest_name=30,
        # Of 4000 bytes, where MAX_STRING_SIZE is STANDARD.
        longest_text=2000,
        after_block="\n/",
    ),
    # An index that is dropped in a transaction stays in the way of ALTER TABLE until its end:
    # https://duckdb.org/docs/stable/sql/indexes
    "duckdb": Layout(
        unlike=_OF_BYTES | _OF_TIMES,
        types=dict.fromkeys(("VARCHAR", "CHAR", "TEXT", "INET"), "VARCHAR"),
    ),
    "postgres": Layout(longest_name=63, begin="BEGIN", commit="COMMIT"),
}


def column_type_name(kind: exp.DataType, target: Target) -> str:
    """Return the name of a column's type on a target, with its sizes."""
    types = {**target.family.types, **layout_of(target).types}
    name = kind.this.name if isinstance(kind.this, exp.DataType.Type) else kind.sql()
    sizes = ", ".join(size.name for size in kind.expressions)
    found = types.get(name, f"{name}({{}})" if sizes else name)
    return found.format(sizes) if sizes or "{}" not in found else types[f"{name} unsized"]


def layout_of(target: Target) -> Layout:
    """How the family of a target writes definitions."""
    return LAYOUTS.get(target.family.name, UNKNOWN)


#: That of a family whose definitions are not known.
UNKNOWN = Layout()
