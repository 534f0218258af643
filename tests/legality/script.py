"""Judges of a script of definitions: what a server refuses because of the tables that earlier statements made.

Written from the vendors' documentation on the words of the printed SQL; nothing is shared with the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tests.legality.pieces import Piece, arguments, closing, pieces_of

#: Types that no key and no index may be of.
#: https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql (Msg 1919)
#: https://docs.oracle.com/en/error-help/db/ora-02327/
LONG = {"tsql": ("NVARCHAR ( MAX )", "VARBINARY ( MAX )"), "oracle": ("NCLOB", "CLOB", "BLOB"), "duckdb": ("INTERVAL",)}
#: The most columns of a key; SQL Server before 2016: 16.
#: https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server
COLUMNS = 32
#: Types whose length may grow though a constraint or an index reads the column.
#: https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-transact-sql#alter-column
GROWING = ("VARCHAR", "NVARCHAR", "VARBINARY")
_RENAME = re.compile(r"sp_rename N'\[(.+?)\](?:\.\[(.+?)\])?', N'(.+?)', N'(?:COLUMN|OBJECT)'")
_DROP_DEFAULT = re.compile(r"default_constraints.*OBJECT_ID\(N'\[(.+?)\]'\).* = N'(.+?)'")
#: The most bytes of a key on Oracle, in a block of 8 KB: https://docs.oracle.com/en/error-help/db/ora-01450/
BYTES = 6398
CASCADING = ("CASCADE", "SET")


@dataclass
class Column:
    """A column's type as it is written, and whether it takes NULL."""

    kind: str
    nullable: bool
    computed: bool = False


@dataclass
class Table:
    """What the statements so far made of a table."""

    columns: dict[str, Column] = field(default_factory=dict)
    #: Keys that a foreign key may refer to.
    keys: list[tuple[str, ...]] = field(default_factory=list)
    #: Index -> the columns that its expressions and descending keys read.
    computed_keys: dict[str, set[str]] = field(default_factory=dict)
    #: The tables whose deleted rows delete rows here, or only change them.
    deletes_with: list[str] = field(default_factory=list)
    changes_with: list[str] = field(default_factory=list)
    #: Key, index, CHECK, computed column -> the columns that it reads.
    readers: dict[str, set[str]] = field(default_factory=dict)
    #: The columns with a default.
    defaults: set[str] = field(default_factory=set)

    def rename(self, old: str, new: str) -> None:
        """Rename a column."""
        self.columns[new] = self.columns.pop(old, Column("", nullable=True))
        for read in (*self.readers.values(), self.defaults):
            if old in read:
                read.discard(old)
                read.add(new)


def script_findings(statements: Iterable[str], family: str, version: str) -> list[str]:
    """Return what a server would refuse of statements that run one after the other; one line each."""
    script = _Script(family, version)
    return [f"{error}: {sql}" for sql in statements for error in script.errors(sql)]


class _Script:
    def __init__(self, family: str, version: str) -> None:
        self.family, self.version = family, version
        self.tables: dict[str, Table] = {}

    def errors(self, sql: str) -> list[str]:
        pieces = [piece for piece in pieces_of(sql, self.family) if piece.text != ";"]
        words = [piece.upper for piece in pieces[:3]]
        if words[:2] == ["CREATE", "TABLE"]:
            return list(self._created(pieces))
        if words[:2] == ["CREATE", "INDEX"] or words == ["CREATE", "UNIQUE", "INDEX"]:
            return list(self._indexed(pieces))
        if words[:2] == ["ALTER", "TABLE"]:
            return list(self._altered(pieces))
        if words[:2] == ["DROP", "TABLE"]:
            self.tables.pop(_names(pieces)[0], None)
        if words[:2] == ["DROP", "INDEX"]:
            for table in self.tables.values():
                table.computed_keys.pop(pieces[2].text, None)
                table.readers.pop(pieces[2].text, None)
        if found := _RENAME.search(sql):
            name, column, new = found.groups()
            if column:
                self.tables.setdefault(name, Table()).rename(column, new)
            else:
                self.tables[new] = self.tables.pop(name, Table())
        if found := _DROP_DEFAULT.search(sql):
            self.tables.setdefault(found[1], Table()).defaults.discard(found[2])
        return []

    def _created(self, pieces: Sequence[Piece]) -> Iterator[str]:
        opening = next(index for index, piece in enumerate(pieces) if piece.text == "(")
        name = _names(pieces)[0]
        self.tables[name] = Table()
        for item in arguments(pieces, opening):
            yield from self._defined(name, item)

    def _altered(self, pieces: Sequence[Piece]) -> Iterator[str]:
        name, rest = pieces[2].text, pieces[3:]
        self.tables.setdefault(name, Table())
        words = [piece.upper for piece in rest]
        if words[:1] == ["ADD"]:
            rest = rest[1:]
            if rest and rest[0].text == "(":
                rest = rest[1:-1]
            yield from self._defined(name, [piece for piece in rest if piece.upper != "COLUMN"])
        elif words[:1] == ["MODIFY"] and self.family == "oracle":
            yield from self._modified(self.tables[name], rest[1:])
        elif words[:2] == ["ALTER", "COLUMN"] and len(rest) > 3 and self.family == "tsql":
            yield from self._changed(self.tables[name], rest[2].text, rest[3:])
        elif words[:2] == ["DROP", "COLUMN"]:
            self.tables[name].columns.pop(rest[-1].text, None)
            self.tables[name].readers.pop(rest[-1].text, None)
        elif words[:2] == ["DROP", "CONSTRAINT"]:
            for table in self.tables.values():
                table.readers.pop(rest[-1].text, None)
        elif words[:2] == ["RENAME", "COLUMN"]:
            self.tables[name].rename(rest[2].text, rest[4].text)
        elif words[:2] == ["RENAME", "TO"]:
            self.tables[rest[2].text] = self.tables.pop(name)

    def _modified(self, table: Table, rest: Sequence[Piece]) -> Iterator[str]:
        """Check MODIFY: NULL that is set (ORA-01451, ORA-01442), a LOB (ORA-22858, ORA-22859), an index (ORA-30556)."""
        column = table.columns.get(rest[0].text)
        words = [piece.upper for piece in rest[1:]]
        if column is None:
            return
        if words[-2:] == ["NOT", "NULL"]:
            if not column.nullable:
                yield "ORA-01442: column to be modified to NOT NULL is already NOT NULL"
            column.nullable, words = False, words[:-2]
        elif words[-1:] == ["NULL"] and words[-2:] != ["DEFAULT", "NULL"]:
            if column.nullable:
                yield "ORA-01451: column to be modified to NULL cannot be modified to NULL"
            column.nullable, words = True, words[:-1]
        if words and words[0] != "DEFAULT":
            kind = _kind(rest[1:])
            if any(rest[0].text in read for read in table.computed_keys.values()):
                yield "ORA-30556: either functional or bitmap join index is defined on the column to be modified"
            if (kind in LONG["oracle"]) != (column.kind in LONG["oracle"]) or (
                kind in LONG["oracle"] and kind != column.kind
            ):
                yield f"ORA-22858 / ORA-22859: {column.kind} to {kind}"
            column.kind = kind

    def _changed(self, table: Table, name: str, rest: Sequence[Piece]) -> Iterator[str]:
        """Check ALTER COLUMN: what reads the column (Msg 5074), a computed one (Msg 4928), and that NULL is said."""
        kind, words = _kind(rest), [piece.upper for piece in rest]
        if words[-1:] != ["NULL"]:
            yield f"{name} takes NULL afterwards"
        column = Column(kind, words[-2:] != ["NOT", "NULL"])
        before = table.columns.get(name)
        table.columns[name] = column
        if before is None:
            return
        if before.computed:
            yield f"Msg 4928: {name} is computed"
        if name in table.defaults and before.kind.split()[:1] != kind.split()[:1]:
            yield f"Msg 5074: the default of {name}"
        grows = (
            kind.split()[0] in GROWING and kind.split()[0] == before.kind.split()[0] and _size(before) <= _size(column)
        )
        for reader, read in table.readers.items():
            if name in read and not (grows and before.nullable == column.nullable):
                yield f"Msg 5074: {reader} reads {name}"

    def _defined(self, name: str, item: Sequence[Piece]) -> Iterator[str]:
        """Register a column or a constraint in the list of a table."""
        if not item:
            return
        if item[0].kind == "quoted":
            words = [piece.upper for piece in item]
            kind = _kind(item[1:])
            text = " ".join(words)
            nullable = "NOT NULL" not in text and "PRIMARY KEY" not in text
            computed = words[1:2] == ["AS"] or "GENERATED ALWAYS AS (" in text
            self.tables[name].columns[item[0].text] = Column(kind, nullable, computed)
            if "DEFAULT" in words:
                self.tables[name].defaults.add(item[0].text)
            if "CONSTRAINT" in words:
                self.tables[name].readers[item[words.index("CONSTRAINT") + 1].text] = {item[0].text}
            if computed:
                self.tables[name].readers[item[0].text] = {*_names(item[1:])}
            for word in ("PRIMARY", "UNIQUE"):
                if word in words:
                    yield from self._keyed(name, [item[0].text])
            if "REFERENCES" in words:
                yield from self._referring(name, item)
            return
        words = [piece.upper for piece in item]
        if words[:1] == ["CONSTRAINT"]:
            self.tables[name].readers[item[1].text] = {*_names(item[2:])}
        if words[:1] == ["DEFAULT"] and words[-2:-1] == ["FOR"]:
            self.tables[name].defaults.add(item[-1].text)
        for index, word in enumerate(words):
            if word in ("PRIMARY", "UNIQUE", "FOREIGN") and item[index].depth == item[0].depth:
                opening = next(place for place in range(index, len(item)) if item[place].text == "(")
                columns = [piece.text for piece in item[opening : closing(item, opening)] if piece.kind == "quoted"]
                if word == "FOREIGN":
                    yield from self._referring(name, item)
                else:
                    yield from self._keyed(name, columns)
                return

    def _keyed(self, name: str, columns: Sequence[str]) -> Iterator[str]:
        self.tables[name].keys.append(tuple(columns))
        yield from self._key_errors(self.tables[name], columns)

    def _key_errors(self, table: Table, columns: Sequence[str]) -> Iterator[str]:
        kinds = [table.columns[column].kind for column in columns if column in table.columns]
        for kind in kinds:
            if kind in LONG.get(self.family, ()):
                yield f"Msg 1919 / ORA-02327: {kind} in a key"
        most = 16 if self.family == "tsql" and self.version in ("2008", "2012", "2014") else COLUMNS
        if self.family != "duckdb" and len(columns) > most:
            yield f"Msg 1904 / ORA-01793: {len(columns)} columns in a key"
        size = sum(int(kind.split()[2]) * 2 for kind in kinds if kind.startswith("NVARCHAR2 ("))
        if self.family == "oracle" and size > BYTES:
            yield f"ORA-01450: {size} bytes in a key"

    def _indexed(self, pieces: Sequence[Piece]) -> Iterator[str]:
        on = next(index for index, piece in enumerate(pieces) if piece.upper == "ON")
        table = self.tables.setdefault(pieces[on + 1].text, Table())
        keys = arguments(pieces, on + 2)
        table.readers[pieces[on - 1].text] = {*_names(pieces[on + 2 :])}
        table.computed_keys[pieces[on - 1].text] = {
            piece.text for key in keys if len(key) > 1 for piece in key if piece.kind == "quoted"
        }
        yield from self._key_errors(table, [key[0].text for key in keys if key and key[0].kind == "quoted"])
        where = next((index for index, piece in enumerate(pieces) if piece.upper == "WHERE"), len(pieces))
        for piece in pieces[where:]:
            if self.family == "tsql" and piece.text in table.columns and table.columns[piece.text].computed:
                yield f"Msg 10609: the computed column {piece.text} in the condition of an index"
        if pieces[1].upper == "UNIQUE" and where == len(pieces):
            table.keys.append(tuple(key[0].text for key in keys if key))

    def _referring(self, name: str, item: Sequence[Piece]) -> Iterator[str]:
        place = next(index for index, piece in enumerate(item) if piece.upper == "REFERENCES")
        other = item[place + 1].text
        columns = tuple(piece.text for piece in item[place + 2 :] if piece.kind == "quoted")
        known = self.tables.get(other, Table())
        if item[0].upper == "CONSTRAINT":
            known.readers[item[1].text] = {*columns}
        if self.family == "tsql" and known.columns and columns not in known.keys:
            yield f"Msg 1776: no key {columns} in {other}"
        words = [piece.upper for piece in item]
        if "DELETE" not in words:
            return
        action = words[words.index("DELETE") + 1]
        if action in CASCADING:
            self.tables[name].changes_with.append(other)
        if action == "CASCADE":
            self.tables[name].deletes_with.append(other)
        if self.family == "tsql" and action in CASCADING:
            yield from self._cascades()

    def _cascades(self) -> Iterator[str]:
        """Find a table that a deletion reaches twice (Msg 1785)."""
        for start in self.tables:
            reached, waiting, steps = {start}, [start], 0
            while waiting and steps < 1000:
                steps += 1
                gone = waiting.pop()
                for name, table in self.tables.items():
                    for _ in range(table.changes_with.count(gone)):
                        if name in reached:
                            yield f"Msg 1785: deleting from {start} reaches {name} twice"
                            return
                        reached.add(name)
                    if gone in table.deletes_with:
                        waiting.append(name)


def _names(pieces: Sequence[Piece]) -> list[str]:
    return [piece.text for piece in pieces if piece.kind == "quoted"]


def _size(column: Column) -> float:
    """Return the length of a type."""
    found = re.search(r"\( (\d+)", column.kind)
    return int(found[1]) if found else float("inf")


def _kind(pieces: Sequence[Piece]) -> str:
    """Return the type at the beginning of a column's definition: its name, and the content of its parentheses."""
    if not pieces:
        return ""
    name = pieces[0].upper
    if len(pieces) > 1 and pieces[1].text == "(":
        end = closing(pieces, 1)
        return " ".join([name, *(piece.upper or piece.text for piece in pieces[1 : end + 1])])
    return name
