"""National text mixed with text of the database's character set, on servers that do not convert one to the other."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.columns import description_of
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.text.lob.keys import put_in_place
from dialects.rewrites.text.lob.types import is_lob
from dialects.sql import marks
from dialects.sql.build import TEXTS, copy_tree, results_of
from dialects.sql.scopes import find_arms, outputs_of
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target

#: Functions whose result has the character set of their first argument.
_OF_FIRST = frozenset(
    ["UPPER", "LOWER", "TRIM", "LTRIM", "RTRIM", "SUBSTR", "REPLACE", "LPAD", "RPAD", "INITCAP", "TRANSLATE"]
)
#: Functions whose result is one of their arguments.
_OF_ANY = frozenset(["COALESCE", "NULLIF", "GREATEST", "LEAST"])
#: Functions that return national text.
_NATIONAL = frozenset(["TO_NCHAR", "NCHR", "UNISTR", "DBMS_LOB.SUBSTR"])
_WRAPPERS = (exp.Alias, exp.Paren, exp.Window, exp.Filter, exp.IgnoreNulls, exp.RespectNulls, exp.Collate)
_AGGREGATES = (exp.Max, exp.Min, exp.FirstValue, exp.LastValue, exp.NthValue, exp.Lag, exp.Lead, exp.Distinct)
_FUNCTIONS = (exp.Upper, exp.Lower, exp.Trim, exp.Substring, exp.Initcap, exp.RegexpReplace, exp.RegexpSubstr)
#: Nodes with the character set of the value that they contain, aggregate or return first.
_OF_FIRST_NODES = _WRAPPERS + _AGGREGATES + _FUNCTIONS


def is_national(node: exp.Expr, target: Target) -> bool:
    """Return whether a value is surely text of the national character set."""
    if isinstance(node, exp.Column):
        return _is_national_column(node, target)
    if isinstance(node, exp.Cast):
        return _is_national_type(node.to, target)
    if isinstance(node, exp.Chr):
        return node.args.get("charset") is not None
    if isinstance(node, exp.National) or (isinstance(node, exp.Anonymous) and node.name.upper() in _NATIONAL):
        return True
    return any(is_national(part, target) for part in _deciding(node))


def _deciding(node: exp.Expr) -> list[exp.Expr]:
    """Return the values that decide the character set of a value."""
    if isinstance(node, exp.Query):
        return [arm.selects[0] for arm in find_arms(node)]
    if isinstance(node, exp.Case):
        return results_of(node)
    if isinstance(node, exp.Anonymous):
        name = node.name.upper()
        return node.expressions if name in _OF_ANY else node.expressions[:1] if name in _OF_FIRST else []
    if isinstance(node, (exp.Coalesce, exp.DPipe, exp.Nullif)):
        return list(node.iter_expressions())
    return [next(node.iter_expressions())] if isinstance(node, _OF_FIRST_NODES) else []


def _is_national_column(column: exp.Column, target: Target) -> bool:
    described = description_of(column)
    if described is not None:
        return _is_national_type(described.type, target)
    outputs = outputs_of(column)
    if outputs is not None:
        return any(is_national(output, target) for output in outputs)
    return column.type is not None and _is_national_type(column.type, target)


def _is_national_type(kind: exp.DataType, target: Target) -> bool:
    """Return whether columns of a type have the national character set, as the type's name says."""
    if marks.ADDRESS in kind.meta:
        return False
    name = kind.this.name if isinstance(kind.this, exp.DType) else ""
    return kind.this in TEXTS and target.family.types.get(name, "").startswith(("NVARCHAR", "NCHAR"))


def _make_national(values: Sequence[exp.Expr], target: Target) -> bool:
    """Convert all values if one of them is national, and return whether any value was converted."""
    national = [is_national(value, target) for value in values]
    if not any(national) or any(map(is_lob, values)):
        return False
    others = [
        value
        for value, done in zip(values, national, strict=True)
        if not done and not isinstance(value.unalias(), exp.Null)
    ]
    for value in others:
        put_in_place(value if isinstance(value, exp.Column) else value.unalias(), _as_national(value.unalias()))
    return bool(others)


def _as_national(value: exp.Expr) -> exp.Expr:
    if isinstance(value, exp.Literal) and value.is_string:
        return exp.National(this=value.name)
    return set_type(call("TO_NCHAR", copy_tree(value)), "TEXT")


@rule(exp.Case, exp.Coalesce, exp.Nullif, exp.Anonymous, exp.Lag, exp.Lead, unless=features.MIXED_CHARACTER_SETS)
def mix_national_texts_with_national_ones(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Convert all results of an expression to the national character set if one has it.

    A text parameter or literal is text of the database's character set, a column of text is national.
    Oracle: ORA-12704, character set mismatch.
    https://docs.oracle.com/en/error-help/db/ora-12704/

    Before::

        SELECT COALESCE("a"."name", %s) AS "x", CASE WHEN "a"."n" > 1 THEN "a"."name" ELSE 'none' END AS "y" FROM "a"

    After (oracle@19c)::

        SELECT COALESCE("A"."NAME", TO_NCHAR(%s)) AS "X", CASE WHEN "A"."N" > 1 THEN "A"."NAME" ELSE N'none' END AS "Y"
        FROM "A"
    """
    if isinstance(node, exp.Anonymous):
        values = node.expressions if node.name.upper() in _OF_ANY else []
    elif isinstance(node, exp.Case):
        values = results_of(node)
    else:
        given = (node.this, *node.expressions, node.args.get("expression"), node.args.get("default"))
        values = [value for value in given if isinstance(value, exp.Expr)]
    return node if _make_national(values, target) else None


@rule(exp.Case, unless=features.MIXED_CHARACTER_SETS)
def compare_cases_with_national_texts(node: exp.Case, target: Target) -> exp.Expr | None:
    """Convert the values that a CASE compares to the character set of its operand.

    Oracle: ORA-12704, character set mismatch.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CASE-Expressions.html

    Before::

        SELECT CASE "a"."name" WHEN 'x' THEN 1 ELSE 0 END AS "x" FROM "a"

    After (oracle@19c)::

        SELECT CASE "A"."NAME" WHEN N'x' THEN 1 ELSE 0 END AS "X" FROM "A"
    """
    compared = node.args.get("this")
    values = [compared, *(branch.this for branch in node.args["ifs"])] if compared is not None else []
    return node if _make_national(values, target) else None


@rule(exp.Union, exp.Except, exp.Intersect, unless=features.MIXED_CHARACTER_SETS)
def unite_national_texts_with_national_ones(node: exp.SetOperation, target: Target) -> exp.Expr | None:
    """Convert an output column of all arms to the national character set if one arm's column has it.

    Oracle: ORA-12704, character set mismatch.
    https://docs.oracle.com/en/error-help/db/ora-12704/

    Before::

        SELECT "a"."name" FROM "a" UNION SELECT 'x' AS "name" FROM "b"

    After (oracle@19c)::

        SELECT "A"."NAME" FROM "A" UNION SELECT N'x' AS "NAME" FROM "B"
    """
    columns = zip(*(arm.selects for arm in find_arms(node)), strict=False)
    changed = [_make_national(column, target) for column in columns]
    return node if any(changed) else None


RULES: tuple[Rule, ...] = (
    unite_national_texts_with_national_ones,
    compare_cases_with_national_texts,
    mix_national_texts_with_national_ones,
)
