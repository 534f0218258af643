"""What SQL Server and Oracle refuse in INSERT, UPDATE, DELETE and MERGE."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sqlglot import exp

from tests.legality.statement import Check, Finding, Statement


def misplaced_default(statement: Statement) -> Iterator[Finding]:
    """Find DEFAULT outside VALUES of an INSERT and SET x = DEFAULT (Msg 156, ORA-00936).

    https://learn.microsoft.com/sql/t-sql/queries/table-value-constructor-transact-sql
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html
    """
    for node in statement.nodes:
        if not isinstance(node, (exp.Var, exp.Column)) or node.name.upper() != "DEFAULT" or node.args.get("table"):
            continue
        if isinstance(node, exp.Column) and node.this.args.get("quoted"):
            continue
        row = node.parent
        holder = row.parent if isinstance(row, exp.Tuple) else None
        inserted = isinstance(holder, exp.Insert) or (
            isinstance(holder, exp.Values) and isinstance(holder.parent, exp.Insert)
        )
        assigned = isinstance(row, exp.EQ) and isinstance(row.parent, exp.Update)
        if isinstance(row, (exp.Select, exp.Alias, exp.Tuple)) and not inserted and not assigned:
            yield statement.text(row), "Msg 156 / ORA-00936: DEFAULT stands in VALUES of INSERT"


def merge_names(statement: Statement) -> Iterator[Finding]:
    """Find a column of the source, or a qualified one, among those that MERGE sets or inserts (Msg 207, ORA-00904).

    https://learn.microsoft.com/sql/t-sql/statements/merge-transact-sql
    """
    for merge in (node for node in statement.nodes if isinstance(node, exp.Merge)):
        target = merge.this.alias_or_name
        for when in merge.args["whens"].expressions:
            then = when.args["then"]
            if isinstance(then, exp.Update):
                names = [assignment.this for assignment in then.expressions]
                foreign = [name for name in names if name.args.get("table") and name.table != target]
            else:
                names = then.this.expressions if isinstance(then.this, exp.Tuple) else []
                foreign = [name for name in names if name.args.get("table")]
            for name in foreign:
                yield statement.text(name), "Msg 207 / ORA-00904: not a column of the table that is merged into"


def unterminated_merge(statement: Statement) -> Iterator[Finding]:
    """Find MERGE without a semicolon behind it (Msg 10713).

    https://learn.microsoft.com/sql/t-sql/statements/merge-transact-sql
    """
    words = [piece.text.upper() for piece in statement.pieces if piece.depth == 0]
    if "MERGE" in words and ";" not in words[words.index("MERGE") :]:
        yield statement.sql, "Msg 10713: a MERGE statement must be terminated by a semi-colon (;)"


def open_identity_insert(statement: Statement) -> Iterator[Finding]:
    """Find IDENTITY_INSERT that is ON and not OFF again around one INSERT: the next table's would fail (Msg 8107).

    https://learn.microsoft.com/sql/t-sql/statements/set-identity-insert-transact-sql
    """
    words = [piece.text.upper() for piece in statement.pieces if piece.depth == 0]
    settings = [index for index, word in enumerate(words) if word == "IDENTITY_INSERT"]
    if not settings:
        return
    states = [next((word for word in words[index:] if word in ("ON", "OFF")), "") for index in settings]
    between = words[settings[0] : settings[-1]]
    if states != ["ON", "OFF"] or not {"INSERT", "MERGE"} & set(between):
        yield statement.sql, "Msg 8107: IDENTITY_INSERT is already ON for another table"


def aliased_target(statement: Statement) -> Iterator[Finding]:
    """Find an alias after the table that UPDATE or DELETE writes to (Msg 156).

    https://learn.microsoft.com/sql/t-sql/queries/update-transact-sql
    """
    for node in statement.nodes:
        if not isinstance(node, (exp.Update, exp.Delete)) or isinstance(node.parent, exp.When):
            continue
        table = node.this
        if isinstance(table, exp.Table) and table.alias and not node.args.get("tables"):
            yield statement.text(table), "Msg 156: incorrect syntax near the keyword 'AS'"


def output_before_table(statement: Statement) -> Iterator[Finding]:
    """Find DELETE OUTPUT .. FROM t (Msg 156): OUTPUT stands behind the name of the table.

    https://learn.microsoft.com/sql/t-sql/statements/delete-transact-sql
    """
    for index, (piece, following) in enumerate(pairwise(statement.pieces)):
        if piece.upper in ("DELETE", "UPDATE") and following.upper == "OUTPUT":
            yield statement.around(index), "Msg 156: incorrect syntax near the keyword 'OUTPUT'"


def merge_of_later_version(statement: Statement) -> Iterator[Finding]:
    """Find ON without parentheses (ORA-00969), and WHEN MATCHED AND (ORA-00905).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/MERGE.html
    """
    for merge in (node for node in statement.nodes if isinstance(node, exp.Merge)):
        if not isinstance(merge.args.get("on"), exp.Paren):
            yield statement.text(merge), "ORA-00969: missing ON keyword, whose condition is in parentheses"
        for when in merge.args["whens"].expressions:
            if when.args.get("condition"):
                yield statement.text(when), "ORA-00905: missing keyword THEN"


def merge_updates_key(statement: Statement) -> Iterator[Finding]:
    """Find an update, in MERGE, of a column that ON names (ORA-38104).

    https://docs.oracle.com/error-help/db/ora-38104/
    """
    for merge in (node for node in statement.nodes if isinstance(node, exp.Merge)):
        condition = merge.args.get("on")
        target = merge.this.alias_or_name
        keys = {column.name for column in condition.find_all(exp.Column) if column.table == target} if condition else ()
        for when in merge.args["whens"].expressions:
            if isinstance(when.args["then"], exp.Update):
                for assignment in when.args["then"].expressions:
                    if assignment.this.name in keys:
                        yield statement.text(assignment), "ORA-38104: columns referenced in ON cannot be updated"


def default_values(statement: Statement) -> Iterator[Finding]:
    """Find INSERT .. DEFAULT VALUES (ORA-00926).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html
    """
    words = [piece.upper for piece in statement.pieces]
    if any(pair == ("DEFAULT", "VALUES") for pair in pairwise(words)):
        yield statement.sql, "ORA-00926: missing VALUES keyword"


def returning_of_query(statement: Statement) -> Iterator[Finding]:
    """Find RETURNING of an INSERT from a query or of a MERGE (ORA-00933).

    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/INSERT.html
    """
    words = [piece.upper for piece in statement.pieces if piece.depth == 0]
    queried = words[:1] == ["MERGE"] or (words[:1] == ["INSERT"] and "SELECT" in words)
    if queried and "RETURNING" in words:
        yield statement.sql, "ORA-00933: SQL command not properly ended"


TSQL: tuple[Check, ...] = (
    misplaced_default,
    merge_names,
    unterminated_merge,
    open_identity_insert,
    aliased_target,
    output_before_table,
)
ORACLE: tuple[Check, ...] = (
    misplaced_default,
    merge_names,
    merge_of_later_version,
    merge_updates_key,
    default_values,
    returning_of_query,
)
