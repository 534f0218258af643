"""CAST: the names and lengths of types."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.text.lob.types import lob_of
from dialects.rewrites.types import markers
from dialects.rewrites.types.decimals import refuse_decimals_of_too_many_digits
from dialects.sql.build import cast, copy_tree
from dialects.targets.base import Target


@rule(exp.Cast, unless=features.TEXT_LENGTHS)
def cut_text_to_length(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Cut a cast to text of a length by a function, because the length of a type has no effect.

    https://duckdb.org/docs/stable/sql/data_types/text

    Before::

        SELECT CAST("a"."name" AS VARCHAR(7)) AS "short" FROM "a"

    After (duckdb@1.5)::

        SELECT SUBSTR(CAST("a"."name" AS TEXT), 1, 7) AS "short" FROM "a"
    """
    sizes = node.to.expressions
    if not sizes or node.to.this not in exp.DataType.TEXT_TYPES:
        return None
    text = exp.cast(copy_tree(node.this), "TEXT")
    name = "SUBSTR" if target.has(features.TEXT_BY_CHARACTERS) else "substringUTF8"
    return call(name, text, 1, exp.Literal.number(sizes[0].name))


@rule(exp.Cast)
def cut_long_text_to_length(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Cast to text without a length, and cut the result, if the length exceeds the longest possible one.

    SQL Server: Msg 131, the size given to the type exceeds the maximum allowed for any data type (8000).
    Oracle: ORA-00910, specified length too long for its datatype.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/nchar-and-nvarchar-transact-sql

    Before::

        SELECT CAST("a"."name" AS VARCHAR(5000)) AS "long" FROM "a"

    After (tsql@2017)::

        SELECT SUBSTRING(CAST([a].[name] AS NVARCHAR(MAX)), 1, 5000) AS [long] FROM [a]
    """
    longest, sizes = target.family.ddl.longest_text, node.to.expressions
    if longest is None or node.to.this != exp.DType.VARCHAR or not sizes or int(sizes[0].name) <= longest:
        return None
    # A document is of unlimited length on every target.
    whole = cast(copy_tree(node.this), "TEXT" if target.has(features.COMPARABLE_LOBS) else "JSON")
    return exp.Substring(this=whole, start=exp.Literal.number(1), length=exp.Literal.number(sizes[0].name))


@rule(exp.DataType)
def name_types(node: exp.DataType, target: Target) -> exp.Expr | None:
    """Write a type as the target's type of such columns.

    https://docs.djangoproject.com/en/stable/ref/models/fields/#field-types

    Before::

        SELECT CAST("a"."n" AS TEXT) AS "t" FROM "a"

    After (tsql@2017)::

        SELECT CAST([a].[n] AS NVARCHAR(MAX)) AS [t] FROM [a]
    """
    kind = node.this.name if isinstance(node.this, exp.DataType.Type) else ""
    name = target.family.types.get(kind)
    if name is None or node.parent is None:
        return None
    if "{" in name:
        sizes = ", ".join(size.name for size in node.expressions)
        name = name.format(sizes) if sizes else target.family.types[f"{kind} unsized"]
    return exp.DataType(this=exp.DataType.Type.USERDEFINED, kind=name)


@rule(exp.Cast, unless=features.CASTS_TO_LOBS)
def build_lobs_by_function(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Build a LOB by a function, because CAST cannot.

    Oracle: ORA-00932, inconsistent datatypes.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html

    Before::

        SELECT CAST("a"."name" AS JSON) AS "document", CAST(X'1F' AS BYTEA) AS "raw" FROM "a"

    After (oracle@19c)::

        SELECT TO_NCLOB("A"."NAME") AS "DOCUMENT", TO_BLOB(HEXTORAW('1F')) AS "RAW" FROM "A"
    """
    lob = lob_of(node) if isinstance(node.to.this, exp.DType) else None
    return call(lob.constructor, node.this) if lob is not None else None


RULES: tuple[Rule, ...] = (
    cut_text_to_length,
    cut_long_text_to_length,
    *markers.RULES,
    refuse_decimals_of_too_many_digits,
    build_lobs_by_function,
    name_types,
)
