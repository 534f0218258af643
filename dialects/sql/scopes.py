"""Finding the common table expression or source of a name, and the sources of a query."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects.errors import Unsupported

#: Statements that can have a WITH.
STATEMENTS = (exp.Query, exp.Insert, exp.Update, exp.Delete, exp.Merge)

#: Statements whose columns belong to sources.
_READERS = (exp.Select, exp.Update, exp.Delete, exp.Insert)
_WRITES = (exp.Update, exp.Delete, exp.Insert, exp.Merge)

_DEFINITIONS: dict[type[exp.Expr], str] = {exp.Constraint: "constraint", exp.Index: "index", exp.ColumnDef: "column"}


def fold_case(name: exp.Expr) -> str:
    """Return a name as generic SQL compares it: unquoted names are lower case."""
    return name.name if name.args.get("quoted") else name.name.lower()


def means(name: exp.Expr, source: exp.Expr) -> bool:
    """Return whether a column's table is a source: by the same name, or by one with other quotes only."""
    return fold_case(name) == fold_case(source) or name.name == source.name


def name_of(cte: exp.CTE) -> exp.Identifier:
    """Return the name of a CTE."""
    found: exp.Identifier = cte.args["alias"].this
    return found


def definition(table: exp.Table) -> exp.CTE | None:
    """Return the CTE of a table's name; None for a table of the database."""
    if not isinstance(table.this, exp.Identifier) or table.args.get("db"):
        return None
    name = fold_case(table.this)
    below: exp.Expr = table
    inside: exp.CTE | None = None
    node = table.parent
    while node is not None:
        if isinstance(node, exp.CTE):
            inside = node
        with_ = node.args.get("with_")
        if isinstance(with_, exp.With):
            for cte in _visible(with_, inside) if below is with_ else with_.expressions:
                if fold_case(name_of(cte)) == name:
                    return cte
        below, node = node, node.parent
    return None


def _visible(with_: exp.With, inside: exp.CTE | None) -> list[exp.CTE]:
    """Return the CTEs that one of the same WITH can read: the earlier ones, and itself if it may recur."""
    ctes: list[exp.CTE] = with_.expressions
    place = next((number for number, cte in enumerate(ctes) if cte is inside), len(ctes))
    return ctes[: place + 1] if with_.args.get("recursive") else ctes[:place]


def find_references(cte: exp.CTE, inside: exp.Expr) -> list[exp.Table]:
    """Return the tables of a part of the statement that are this CTE."""
    return [table for table in inside.find_all(exp.Table) if definition(table) is cte]


def is_recursive(cte: exp.CTE) -> bool:
    """Return whether a CTE reads itself."""
    return bool(find_references(cte, cte.this))


def recursive_arms(cte: exp.CTE) -> list[exp.Select]:
    """Return the SELECTs of a CTE that read it."""
    return [arm for arm in find_arms(cte.this) if find_references(cte, arm)]


def in_recursion(node: exp.Expr) -> bool:
    """Return whether a node is in a SELECT by which a CTE recurs, or in a subquery there."""
    select = node.find_ancestor(exp.Select)
    while select is not None:
        around = select.find_ancestor(exp.CTE)
        if around is None:
            return False
        if any(arm is select for arm in recursive_arms(around)):
            return True
        select = select.find_ancestor(exp.Select)
    return False


def is_correlated(query: exp.Expr) -> bool:
    """Return whether a query names a column of an outer query."""
    return any(not _finds_table(column, query) for column in query.find_all(exp.Column))


def _finds_table(column: exp.Column, outermost: exp.Expr) -> bool:
    """Return whether a column's table is read between the column and the outermost query."""
    table = column.args.get("table")
    node: exp.Expr | None = column
    while node is not None:
        if isinstance(node, exp.Select):
            sources = source_names(node)
            # A column without a table belongs to the nearest query that has sources.
            if any(means(table, source) for source in sources) if table is not None else sources:
                return True
        elif isinstance(node, exp.SetOperation) and isinstance(column.parent, exp.Ordered):
            return True
        if node is outermost:
            return False
        node = node.parent
    return False


def sources_of(statement: exp.Expr) -> list[exp.Expr]:
    """Return the sources that a query, an UPDATE, DELETE or INSERT reads or changes, such as tables."""
    args, found = statement.args, list[exp.Expr]()
    # The UPDATE of a MERGE or of an ON CONFLICT names no table.
    if isinstance(statement, _WRITES) and (own := statement.this) is not None:
        found.append(own.this if isinstance(own, exp.Schema) else own)
    if (source := args.get("from_")) is not None:
        found.append(source.this)
    found += [join.this for join in args.get("joins") or ()]
    if using := args.get("using"):
        found += using if isinstance(using, list) else [using]
    found += args.get("laterals") or ()
    return found


def visible_sources(column: exp.Column) -> Iterator[exp.Expr]:
    """Yield the sources that a column may belong to, from the nearest statement on.

    A qualified column may only belong to sources of that name.
    """
    table = column.args.get("table")
    node: exp.Expr | None = column
    # A source is a child of its statement, or of a FROM, a JOIN or a list of columns below it.
    child = grandchild = None
    while node is not None:
        if isinstance(node, _READERS):
            for source in sources_of(node):
                if source is child or source is grandchild:
                    continue  # The column is inside this source.
                name = source_name(source)
                if table is None or (name is not None and means(table, name)):
                    yield source
        node, child, grandchild = node.parent, node, child


def source_of(column: exp.Column) -> exp.Expr | None:
    """Return a column's source; None if no source has the name, or if several are possible."""
    sources = visible_sources(column)
    found = next(sources, None)
    if found is None or column.table:
        return found
    other = next(sources, None)
    return None if other is not None and other.parent_select is found.parent_select else found


def outputs_of(column: exp.Column) -> list[exp.Expr] | None:
    """Return the expression of a derived table's or CTE's column in each arm of its query; None for all others."""
    source = source_of(column)
    defined = definition(source) if isinstance(source, exp.Table) else source
    query = defined.this if isinstance(defined, exp.DerivedTable) else None
    if not isinstance(defined, exp.DerivedTable) or not isinstance(query, exp.Query):
        return None
    names = defined.alias_column_names or [part.alias_or_name for part in query.selects]
    if column.name not in names:
        return None
    place = names.index(column.name)
    # A recursion reads its own first arm.
    read = find_arms(query)[:1] if source is not defined and _is_within(source, defined) else find_arms(query)
    return [arm.selects[place].unalias() for arm in read if place < len(arm.selects)]


def _is_within(node: exp.Expr | None, outer: exp.Expr) -> bool:
    while node is not None and node is not outer:
        node = node.parent
    return node is outer


def source_name(source: exp.Expr) -> exp.Identifier | None:
    """Return the name that qualifies a source's columns."""
    named = source.args.get("alias")
    name = named.this if isinstance(named, exp.TableAlias) else source.this
    return name if isinstance(name, exp.Identifier) else None


def source_names(query: exp.Expr) -> list[exp.Identifier]:
    """Return the names that qualify the columns of a query's sources."""
    names = (source_name(source) for source in sources_of(query))
    return [name for name in names if name is not None]


def find_arms(query: exp.Expr) -> list[exp.Select]:
    """Return the SELECTs of a set operation from left to right, without recursion: it may have a thousand arms."""
    found: list[exp.Select] = []
    waiting = [query]
    while waiting:
        one = waiting.pop().unnest()
        if isinstance(one, exp.SetOperation):
            waiting += [one.expression, one.this]
        elif isinstance(one, exp.Select):
            found.append(one)
    return found


def note_place(error: Unsupported, node: exp.Expr) -> None:
    """Note the columns of a refused construct, and the constraint, index or column definition that it is in."""
    if error.columns or error.definition:
        return
    around = node if isinstance(node, tuple(_DEFINITIONS)) else node.find_ancestor(*_DEFINITIONS)
    if around is not None and f'"{around.name}"' not in error.construct:
        error.definition = f'{_DEFINITIONS[type(around)]} "{around.name}"'
    if not isinstance(node, STATEMENTS):
        found = [(table_of(column), column.name) for column in node.find_all(exp.Column)]
        error.columns = tuple(dict.fromkeys(each for each in found if each[0]))


def table_of(column: exp.Column) -> str:
    """Return the name of the table of a qualified column, ``""`` if it is no table of the database."""
    node: exp.Expr | None = column
    while column.table and node is not None:
        node = node.parent
        if not isinstance(node, STATEMENTS):
            continue
        joins = [join.this for join in node.args.get("joins") or ()]
        sources = [node.args.get("from_") and node.args["from_"].this, *joins, node.this, node.args.get("using")]
        for source in sources:
            if isinstance(source, exp.Table) and source.alias_or_name == column.table:
                return "" if definition(source) else str(source.name)
    return ""
