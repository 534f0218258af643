"""LOBs next to their table's primary key, by which groups and distinct rows are found without them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlglot import exp

from dialects import features
from dialects.functions.columns import has_grouping_sets
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.derived_tables import sort_outside
from dialects.rewrites.text.lob.keys import put_in_place, stands_outside_aggregates
from dialects.rewrites.text.lob.types import is_lob
from dialects.sql import marks
from dialects.sql.build import column, copy_tree, identifier
from dialects.sql.scopes import sources_of
from dialects.targets.base import Target

#: The table's alias in the lookup of a LOB.
_LOOKED_UP = "keyed"


@rule(exp.Select, unless=features.COMPARABLE_LOBS)
def look_grouped_lobs_up(node: exp.Select, target: Target) -> exp.Expr | None:
    """Look up a LOB by its table's primary key if it is grouped next to that key.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/restrictions-on-SQL-operations-on-LOBs.html

    Before::

        SELECT "a"."id", "a"."text", COUNT(*) AS "n" FROM "a" GROUP BY "a"."id", "a"."text"

    After (oracle@19c)::

        SELECT "A"."ID", (SELECT "KEYED"."TEXT" FROM "A" "KEYED" WHERE "KEYED"."ID" = "A"."ID") AS "TEXT",
        COUNT(*) AS "N" FROM "A" GROUP BY "A"."ID"
    """
    group = node.args.get("group")
    if group is None:
        return None
    keyed = dict(_find_keyed_lobs(node, group.expressions))
    if not keyed:
        return None
    group.set("expressions", [key for key in group.expressions if key not in keyed])
    if _are_distinct(node, group):
        # DISTINCT would compare the LOB that is looked up.
        node.set("distinct", None)
    for part in list(stands_outside_aggregates(node)):
        if part in keyed and isinstance(part, exp.Column):
            table, keys = keyed[part]
            put_in_place(part, _look_up(part, table, keys))
    return node


def _are_distinct(select: exp.Select, group: exp.Group) -> bool:
    """Return whether the selected keys distinguish the rows of the groups."""
    selected = [part.unalias() for part in select.selects]
    distinct = select.args.get("distinct")
    plain = distinct is not None and not distinct.args.get("on")
    return plain and not has_grouping_sets(select) and all(key in selected for key in group.expressions)


@rule(exp.Select, unless=features.COMPARABLE_LOBS)
def look_distinct_lobs_up(node: exp.Select, target: Target) -> exp.Expr | None:
    """Look up a LOB for each distinct row if it is selected next to its table's primary key.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/restrictions-on-SQL-operations-on-LOBs.html

    Before::

        SELECT DISTINCT "a"."id", "a"."text" FROM "a"

    After (oracle@19c)::

        SELECT "SLICED"."ID", (SELECT "KEYED"."TEXT" FROM "A" "KEYED" WHERE "KEYED"."ID" = "SLICED"."ID") AS "TEXT"
        FROM (SELECT DISTINCT "A"."ID" FROM "A") "SLICED"
    """
    distinct = node.args.get("distinct")
    if distinct is None or distinct.args.get("on") or node.args.get("group"):
        return None
    outputs = [part.unalias() for part in node.selects]
    keyed = dict(_find_keyed_lobs(node, outputs))
    if not keyed:
        return None
    outer = sort_outside(node, target)
    places = [(output, shown.unalias()) for output, shown in zip(outputs, outer.expressions, strict=True)]
    keys_outside = {output: shown for output, shown in places if output not in keyed}
    # A LOB may be selected several times.
    found = {
        shown: _look_up(output, keyed[output][0], {name: keys_outside[key] for name, key in keyed[output][1].items()})
        for output, shown in places
        if isinstance(output, exp.Column) and output in keyed
    }
    for part in [*outer.expressions, *(outer.args["order"].expressions if outer.args.get("order") else [])]:
        value = part.this if isinstance(part, (exp.Alias, exp.Ordered)) else part
        if value in found:
            put_in_place(value, copy_tree(found[value]))
    node.set("expressions", [part for part in node.expressions if part.unalias() not in keyed])
    return outer


def _find_keyed_lobs(
    select: exp.Select, parts: list[exp.Expr]
) -> Iterator[tuple[exp.Column, tuple[exp.Table, dict[str, exp.Column]]]]:
    """Yield the LOB columns next to the primary key of their table, with the table and its key columns."""
    columns = {(part.table, part.name): part for part in parts if isinstance(part, exp.Column)}
    tables = {table.alias_or_name: table for table in _tables(select)}
    for (source, _), text in columns.items():
        table = tables.get(source)
        if table is None or not is_lob(text):
            continue
        names = table.meta[marks.UNIQUE][0]
        key = {name: columns[source, name] for name in names if (source, name) in columns}
        if len(key) == len(names):
            yield text, (table, key)


def _tables(select: exp.Select) -> Iterator[exp.Table]:
    """Yield the tables of a query whose keys are known."""
    for source in sources_of(select):
        if isinstance(source, exp.Table) and source.meta.get(marks.UNIQUE):
            yield source


def _look_up(text: exp.Column, table: exp.Table, keys: Mapping[str, exp.Expr]) -> exp.Expr:
    """Build ``(SELECT keyed.text FROM table AS keyed WHERE keyed.id = id)``"""
    value = column(text.name, _LOOKED_UP)
    value.type = text.type
    same = [exp.EQ(this=column(name, _LOOKED_UP), expression=copy_tree(key)) for name, key in keys.items()]
    source = copy_tree(table)
    source.set("alias", exp.TableAlias(this=identifier(_LOOKED_UP)))
    result = exp.Subquery(this=exp.select(value).from_(source).where(exp.and_(*same, copy=False)))
    result.type = text.type
    return result


RULES: tuple[Rule, ...] = (look_grouped_lobs_up, look_distinct_lobs_up)
