"""The types of columns."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import generic_name, is_identity
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Generic SQL's names of the collation that compares code points.
CODE_POINTS = ("C", "POSIX", "ucs_basic")


@rule(exp.ColumnDef, exp.AlterColumn)
def name_column_types(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Give a column the type of Django's backend for the target, which is not always the type of a cast.

    https://docs.djangoproject.com/en/stable/ref/models/fields/#field-types

    Before::

        CREATE TABLE "a" ("id" BIGINT NOT NULL, "text" TEXT)

    After (oracle@19c)::

        CREATE TABLE "A" ("ID" NUMBER(19) NOT NULL, "TEXT" NCLOB)
    """
    key = "kind" if isinstance(node, exp.ColumnDef) else "dtype"
    kind = node.args.get(key)
    if not isinstance(kind, exp.DataType):
        return None
    _refuse_unknown(node, kind, target)
    identity = isinstance(node, exp.ColumnDef) and is_identity(node)
    named = column_type(kind, target, identity=identity)
    if named is kind:
        return None
    node.set(key, named)
    using = node.args.get("using")
    if isinstance(using, exp.Cast) and using.to.is_type("INET"):
        # The rules for casts do not cover addresses.
        using.set("to", copy_tree(named))
    return node


def _refuse_unknown(node: exp.Expr, kind: exp.DataType, target: Target) -> None:
    """Refuse a type that only some databases have; a user's own type name stays as it is."""
    own = isinstance(kind.this, exp.DataType.Type) and kind.this == exp.DataType.Type.USERDEFINED
    feature = features.ARRAYS if kind.is_type("ARRAY") else features.MANY_COLUMN_TYPES
    if not own and generic_name(kind) == "UNKNOWN" and not target.has(feature):
        hint = "use a field that every database has"
        raise refusal(f'the type {kind.sql("postgres")} of "{node.name}"', target, hint, feature)


def column_type(kind: exp.DataType, target: Target, *, identity: bool = False) -> exp.DataType:
    """Return the target's type of a column; the same node if it is also the type of a cast.

    Text that is longer than the limit has no length: SQL Server, Msg 2717.
    """
    types, longest = target.family.ddl.types, target.family.ddl.longest_text
    sized = kind.is_type(exp.DType.VARCHAR) and kind.expressions and kind.expressions[0].name.isdigit()
    if longest is not None and sized and int(kind.expressions[0].name) > longest:
        return exp.DataType.build("TEXT")
    name = kind.this.name if isinstance(kind.this, exp.DataType.Type) else ""
    found = types.get(f"identity {name}") if identity else None
    found = found or types.get(name)
    if found is None:
        return kind
    if "{" in found:
        sizes = ", ".join(size.name for size in kind.expressions)
        found = found.format(sizes) if sizes else types[f"{name} unsized"]
    return exp.DataType(this=exp.DataType.Type.USERDEFINED, kind=found)


@rule(exp.CollateColumnConstraint, exp.AlterColumn)
def name_collations_of_columns(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Write the collation of a column like that of an expression.

    SQL Server: Msg 448, invalid collation 'C'.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/collations

    Before::

        CREATE TABLE "a" ("name" VARCHAR(20) COLLATE "C")

    After (tsql@2017)::

        CREATE TABLE [a] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2)
    """
    key = "this" if isinstance(node, exp.CollateColumnConstraint) else "collate"
    name = node.args.get(key)
    if not name or isinstance(name, exp.Var):
        return None
    node.set(key, collation_name(name.name, target))
    return node


def collation_name(name: str, target: Target) -> exp.Expr:
    """Return the target's name of a collation."""
    if not target.has(features.COLLATE_OPERATOR):
        hint = "leave db_collation out, and set NLS_SORT and NLS_COMP of the session"
        raise refusal(f"the collation {name}", target, hint, features.COLLATE_OPERATOR)
    own = target.family.code_point_collation if name in CODE_POINTS else name
    return exp.to_identifier(own, quoted=True) if target.has(features.QUOTED_COLLATIONS) else exp.var(own)


RULES: tuple[Rule, ...] = (name_column_types, name_collations_of_columns)
