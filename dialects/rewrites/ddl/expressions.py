"""Limits of the expressions in checks, computed columns and indexes."""

from __future__ import annotations

import re

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import find_computed
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.text.lob.types import is_lob
from dialects.sql import marks
from dialects.sql.build import BINARIES, JSONS, copy_tree, has_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

IN_PYTHON = "compute it when the rows are read, or check it in the model's clean()"


@rule(exp.EQ, exp.NEQ, exp.In, unless=features.LOB_PACKAGE_IN_DEFINITIONS, requires=(exp.Create, exp.Alter))
def match_long_text_in_definitions(node: exp.Binary | exp.In, target: Target) -> exp.Expr | None:
    """Compare a LOB with a known text by LIKE if no function of a package is allowed there.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB; ORA-00904 for DBMS_LOB in a check.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/adlob/SQL-semantics-LOBs.html

    Before::

        CREATE TABLE "a" ("text" TEXT); ALTER TABLE "a" ADD CONSTRAINT "c" CHECK ("text" IN ('a_b', 'c'))

    After (oracle@19c)::

        CREATE TABLE "A" ("TEXT" NCLOB);
        ALTER TABLE "A" ADD CONSTRAINT "C" CHECK (("TEXT" LIKE 'a\\_b' ESCAPE '\\' OR "TEXT" LIKE 'c' ESCAPE '\\'))
    """
    values = node.expressions if isinstance(node, exp.In) else [node.expression]
    texts = [_text_if_known(value) for value in values]
    if not texts or not all(texts) or not has_type(node.this, {exp.DType.TEXT}) or not holder_of(node):
        return None
    matches = [_matching(node.this, text) for text in texts if text]
    if isinstance(node, exp.NEQ):
        return exp.Not(this=exp.Paren(this=matches[0]))
    return matches[0] if len(matches) == 1 else exp.Paren(this=exp.or_(*matches, wrap=False))


def _text_if_known(node: exp.Expr) -> str | None:
    """Return the text of a literal, or of a value that will be inlined; None for anything else."""
    if isinstance(node, exp.Literal) and node.is_string:
        return str(node.this)
    value = node.meta.get(marks.VALUE) if isinstance(node, exp.Placeholder) else None
    return str(value) if isinstance(value, str) else None


def _matching(column: exp.Expr, text: str) -> exp.Expr:
    """Return the pattern match that only the text itself passes."""
    pattern = re.sub(r"([\\%_])", r"\\\1", text)
    like = exp.Like(this=copy_tree(column), expression=exp.Literal.string(pattern))
    return exp.Escape(this=like, expression=exp.Literal.string("\\"))


@rule(exp.ColumnDef, unless=features.LONG_COMPUTED_COLUMNS)
def refuse_long_computed_columns(node: exp.ColumnDef, target: Target) -> exp.Expr | None:
    """Refuse a LOB as a computed column.

    Oracle: ORA-54003, specified data type is not supported for a virtual column.
    https://docs.oracle.com/en/error-help/db/ora-54003/

    Refused (oracle@19c)::

        CREATE TABLE "a" ("text" TEXT, "upper" TEXT GENERATED ALWAYS AS (UPPER("text")))

    Message::

        the computed column "upper" of text, JSON or bytes without a length is not supported on oracle@19c:
        give its output_field a length, as CharField(max_length=...)
        (https://docs.oracle.com/en/error-help/db/ora-54003/)
    """
    if find_computed(node) is not None and node.args["kind"].this in {exp.DType.TEXT, *JSONS, *BINARIES}:
        hint = "give its output_field a length, as CharField(max_length=...)"
        construct = f'the computed column "{node.name}" of text, JSON or bytes without a length'
        raise refusal(construct, target, hint, features.LONG_COMPUTED_COLUMNS)
    return None


@rule(exp.Create, unless=features.INDEXED_LONG_COLUMNS)
def refuse_long_expressions_in_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """Refuse an expression that is a LOB in an index.

    Oracle: ORA-02327, cannot create index on expression with datatype LOB.
    https://docs.oracle.com/en/error-help/db/ora-02327/

    Refused (oracle@19c)::

        CREATE TABLE "a" ("text" TEXT);
        CREATE INDEX "i" ON "a" (UPPER("text"))

    Message::

        an expression of long text in the index "i" is not supported on oracle@19c: index a cast of it to
        CharField(max_length=...)
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html)
    """
    if not isinstance(node.this, exp.Index):
        return None
    for key in node.this.args["params"].args["columns"]:
        value = (key.this if isinstance(key, exp.Ordered) else key).unnest()
        # ``refuse_long_columns_in_keys`` knows the lengths of columns.
        if is_lob(value) and not isinstance(value, exp.Column):
            hint = "index a cast of it to CharField(max_length=...)"
            construct = f'an expression of long text in the index "{node.this.name}"'
            raise refusal(construct, target, hint, features.INDEXED_LONG_COLUMNS)
    return None


@rule(exp.Create, unless=features.ORDERED_NULLS_IN_INDEXES)
def leave_out_null_order_of_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """Drop the order of NULLs from an index; a query that needs another order sorts for itself.

    Oracle: ORA-00907, missing right parenthesis.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-INDEX.html

    Before::

        CREATE INDEX "i" ON "a" ("n" DESC NULLS LAST)

    After (oracle@19c)::

        CREATE INDEX "I" ON "A"("N" DESC)
    """
    if not isinstance(node.this, exp.Index):
        return None
    native = target.family.dialect.NULL_ORDERING == "nulls_are_large"
    keys = [key for key in node.this.args["params"].args["columns"] if isinstance(key, exp.Ordered)]
    needed = [key for key in keys if bool(key.args.get("nulls_first")) is not (bool(key.args.get("desc")) is native)]
    for key in needed:
        key.set("nulls_first", bool(key.args.get("desc")) is native)
    return node if needed else None


@rule(exp.Create, exp.Alter)
def refuse_subqueries_in_definitions(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a subquery in checks, computed columns and indexes, which only use their own row.

    SQL Server: Msg 1046, subqueries are not allowed in this context; OPENJSON counts as one. Oracle: ORA-02251.
    DuckDB: subqueries prohibited in CHECK constraints. PostgreSQL: cannot use subquery in check constraint.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-table-constraint-transact-sql

    Refused (tsql@2017)::

        CREATE TABLE "a" ("n" INT, CONSTRAINT "c" CHECK ("n" IN (SELECT "b"."n" FROM "b")))

    Message::

        a subquery in the check "c" is not supported on tsql@2017: compute it when the
        rows are read, or check it in the model's clean(): the expression needs a subquery
        (https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-table-transact-sql)
    """
    for query in node.find_all(exp.Select):
        holder = holder_of(query)
        if holder:
            hint = f"{IN_PYTHON}: the expression needs a subquery"
            raise refusal(f"a subquery in {holder}", target, hint, features.SUBQUERIES_IN_DEFINITIONS)
    return None


@rule(exp.Create, exp.Alter, unless=features.LOB_PACKAGE_IN_DEFINITIONS)
def refuse_packages_in_definitions(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse functions of packages, which compare LOBs or draw random numbers, in checks, computed columns and indexes.

    Oracle: ORA-00904, invalid identifier; ORA-30553, the function is not deterministic.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html

    Refused (oracle@19c)::

        CREATE TABLE "a" ("text" TEXT, "other" TEXT, CONSTRAINT "c" CHECK ("text" <> "other"))

    Message::

        a comparison of long text, bytes or JSON values in the check "c" is not supported on oracle@19c:
        compare columns of a length, as CharField has, or compute it when the rows are read, or check it in
        the model's clean()
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/constraint.html)
    """
    for function in node.find_all(exp.Anonymous):
        package = function.name.upper().partition(".")[0]
        holder = holder_of(function) if package.startswith("DBMS_") else ""
        if holder and package == "DBMS_RANDOM":
            raise refusal(f"a random number in {holder}", target, IN_PYTHON, features.LOB_PACKAGE_IN_DEFINITIONS)
        if holder:
            hint = f"compare columns of a length, as CharField has, or {IN_PYTHON}"
            construct = f"a comparison of long text, bytes or JSON values in {holder}"
            raise refusal(construct, target, hint, features.LOB_PACKAGE_IN_DEFINITIONS)
    return None


@rule(exp.Create, unless=features.JSON_IN_INDEXES)
def refuse_json_in_indexes(node: exp.Create, target: Target) -> exp.Expr | None:
    """Refuse a value from JSON in an index.

    DuckDB: Binder Error, cannot use "json_extract_string" in this context.
    https://duckdb.org/docs/stable/sql/indexes

    Refused (duckdb@2.0)::

        CREATE INDEX "i" ON "a" (JSON_GET("data", '$.k'))

    Message::

        JSON in the index "i" is not supported on duckdb@2.0: leave the index out, and read the rows by a
        filter (https://duckdb.org/docs/stable/sql/indexes)
    """
    if isinstance(node.this, exp.Index):
        for function in node.find_all(exp.Func):
            name = function.name if isinstance(function, exp.Anonymous) else function.sql_name()
            if name.upper().startswith("JSON"):
                hint = "leave the index out, and read the rows by a filter"
                raise refusal(f'JSON in the index "{node.this.name}"', target, hint, features.JSON_IN_INDEXES)
    return None


def holder_of(node: exp.Expr) -> str:
    """Return the name of a node's check, computed column or index in an error message; empty if it has none."""
    index = node.find_ancestor(exp.Index)
    if index is not None:
        return f'the index "{index.name}"'
    check = node.find_ancestor(exp.CheckColumnConstraint)
    if check is not None:
        named = check.find_ancestor(exp.Constraint, exp.ColumnConstraint)
        return f'the check "{named.name if named is not None else ""}"'
    column = node.find_ancestor(exp.ColumnDef)
    is_default = node.find_ancestor(exp.DefaultColumnConstraint) is not None
    return f'the computed column "{column.name}"' if column is not None and not is_default else ""


#: Rules on the statement as written.
RULES: tuple[Rule, ...] = (
    match_long_text_in_definitions,
    refuse_long_computed_columns,
    refuse_long_expressions_in_indexes,
    leave_out_null_order_of_indexes,
)
#: Rules on the rewritten expressions.
LAST: tuple[Rule, ...] = (
    refuse_subqueries_in_definitions,
    refuse_packages_in_definitions,
    refuse_json_in_indexes,
)
