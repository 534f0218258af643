"""Indexes and unique constraints on the same columns; some servers keep only one of them."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.apply import apply
from dialects.ddl.catalog import EMPTY, INDEX, PRIMARY_KEY, UNIQUE, Catalogue, Definition, Table, TablePart
from dialects.ddl.dependencies import drop
from dialects.sql.build import copy_tree
from dialects.targets.base import Target

#: The order of preference: a key before a constraint, a unique index before another one.
_RANKS = {PRIMARY_KEY: 0, UNIQUE: 1}


def with_shared_left_out(
    statement: Definition, before: Catalogue, later: Catalogue, target: Target
) -> tuple[list[Definition], list[str]]:
    """Return a statement without indexes that another index serves, and remarks about them.

    Oracle: ORA-01408, such column list already indexed; ORA-02261, such unique or primary key already exists; ORA-02429,
    cannot drop index used for enforcement of unique/primary key.
    """
    if target.has(features.REPEATED_INDEXES):
        return [statement], []
    changed = {
        name for name in {*before.tables, *later.tables} if before.tables.get(name) is not later.tables.get(name)
    }
    was, will_be = (_find_shared([one.table(name) for name in changed]) for one in (before, later))
    held, holds = (_parts([one.table(name) for name in changed]) for one in (before, later))
    displaced = [drop(*held[name]) for name in will_be if name in held and name not in was]
    needed = [holds[name][1].made_by for name in was if name in holds and name not in will_be]
    made = [name for name in will_be if name not in held]
    remarks = [f"{name} is left out: {will_be[name]} has the same columns" for name in made]
    return [*displaced, *_remove_parts(statement, {*made, *was}), *needed], remarks


def split_repeated(statement: Definition) -> list[Definition]:
    """Return the statement of a table, and one for each unique constraint that repeats a key or constraint.

    PostgreSQL keeps only one of the equal constraints of a CREATE TABLE. The name of the other one does not exist then:
    ERROR 42704, constraint of relation does not exist.
    """
    tree = statement.tree
    if not isinstance(tree, exp.Create) or tree.args["kind"] != "TABLE":
        return [statement]
    kept: set[tuple[str, ...]] = set()
    repeated = []
    for table in apply(EMPTY, statement).tables.values():
        for part in sorted(table.parts.values(), key=_rank):
            if part.kind == UNIQUE and part.columns in kept:
                repeated.append(part)
            elif part.kind in _RANKS:
                kept.add(part.columns)
    return [*_remove_parts(statement, {part.name for part in repeated}), *(part.made_by for part in repeated)]


def _parts(tables: list[Table]) -> dict[str, tuple[Table, TablePart]]:
    return {part.name: (table, part) for table in tables for part in table.parts.values()}


def _find_shared(tables: list[Table]) -> dict[str, str]:
    """Return the parts that another part serves -> that part."""
    found = {}
    for table in tables:
        kept: dict[tuple[str, ...], str] = {}
        for part in sorted(table.parts.values(), key=_rank):
            keys = _keys(part)
            if keys and kept.setdefault(keys, part.name) != part.name:
                found[part.name] = kept[keys]
    return found


def _rank(part: TablePart) -> int:
    return _RANKS.get(part.kind, 2 if part.made_by.tree.args.get("unique") else 3)


def _keys(part: TablePart) -> tuple[str, ...]:
    """Return the columns and expressions of an index, or of a constraint that has an index; none for other parts.

    On servers without conditions, a conditional index has all rows, but a unique one has other expressions.
    """
    if part.kind in (PRIMARY_KEY, UNIQUE):
        return () if part.single_null else tuple(f'"{column}"' for column in part.columns)
    if part.kind != INDEX or (part.condition and part.made_by.tree.args.get("unique")):
        return ()
    return tuple(_key(key) for key in part.made_by.tree.this.args["params"].args["columns"])


def _key(key: exp.Expr) -> str:
    if isinstance(key, exp.Ordered):
        return f"{key.this.sql()} DESC" if key.args.get("desc") else key.this.sql()
    return key.sql()


def _remove_parts(statement: Definition, names: set[str]) -> list[Definition]:
    """Return a statement without some parts, or nothing if it only defines these parts."""
    tree = statement.tree
    match tree:
        case exp.Create(kind="INDEX") | exp.Alter(args={"kind": "INDEX"}):
            return [] if tree.this.name in names else [statement]
        case exp.Drop(kind="INDEX"):
            return [] if tree.args["tables"][0].name in names else [statement]
        case exp.Alter():
            action = tree.args["actions"][0]
            named = action.expressions if isinstance(action, exp.AddConstraint) else action.args.get("tables") or []
            constraint = isinstance(action, exp.AddConstraint) or action.args.get("kind") == "CONSTRAINT"
            return [] if constraint and any(one.name in names for one in named) else [statement]
        case exp.Create(kind="TABLE"):
            tree = copy_tree(tree)
            for one in list(tree.find_all(exp.Constraint, exp.ColumnConstraint)):
                if one.this and one.name in names:
                    one.pop()
            return [Definition(tree, statement.source)]
    return [statement]
