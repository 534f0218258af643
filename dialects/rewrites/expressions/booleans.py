"""Conditions and boolean values, for databases that separate the two.

Conditions are allowed in WHERE, HAVING, ON, WHEN and under AND, OR and NOT;
everything else is a value. After these rules sqlglot's own pass has nothing
to guess.
"""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql import marks
from dialects.sql.build import case, copy_tree, is_assignment
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target

#: Parent type -> the arguments of it that are conditions.
_CONDITION_PLACES: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Where: ("this",),
    exp.Having: ("this",),
    exp.Qualify: ("this",),
    exp.Join: ("on",),
    exp.And: ("this", "expression"),
    exp.Or: ("this", "expression"),
    exp.Not: ("this",),
    exp.If: ("this",),
    exp.When: ("condition",),
    exp.Merge: ("on",),
    exp.CheckColumnConstraint: ("this",),
    exp.Connect: ("start", "connect"),
    exp.Escape: ("this",),
}

#: Nodes that are conditions; a boolean column, marker, CASE or COALESCE is a value.
_CONDITIONS = (exp.Predicate, exp.Connector, exp.Not, exp.Exists, exp.Escape)


def is_condition(node: exp.Expr) -> bool:
    """Return whether a node is a condition, in parentheses or not."""
    node = _bare(node)
    if node.meta.get(marks.CONDITION):  # A call of a function, or a fragment, that is a condition.
        return True
    return isinstance(node, _CONDITIONS) and not isinstance(node, (exp.All, exp.Any))


def stands_as_condition(node: exp.Expr) -> bool:
    """Return whether a node is in a place for a condition."""
    parent, key = node.parent, node.arg_key
    if isinstance(parent, exp.Paren):
        return stands_as_condition(parent)
    if isinstance(parent, exp.If) and isinstance(parent.parent, exp.Case) and parent.parent.this is not None:
        return False  # CASE x WHEN value
    return key in _CONDITION_PLACES.get(type(parent), ())  # type: ignore[arg-type]


@rule(exp.Is, unless=features.BOOLEAN_TYPE)
def spell_truth_tests(node: exp.Is, target: Target) -> exp.Expr | None:
    """Rewrite IS TRUE and IS FALSE as comparisons that are never NULL.

    SQL Server: Msg 102, incorrect syntax near 'TRUE'. Oracle: ORA-00908.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/is-null-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE ("a"."n" > 3) IS NOT TRUE

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE NOT CASE WHEN ([a].[n] > 3) THEN 1 ELSE 0 END = 1
    """
    if not isinstance(node.expression, exp.Boolean):
        return None
    value = node.this if node.expression.this else exp.Not(this=_in_parentheses(node.this))
    counted = case(value, exp.Literal.number(1), exp.Literal.number(0))
    return exp.EQ(this=counted, expression=exp.Literal.number(0 if node.args.get("negate") else 1))


@rule(*_CONDITION_PLACES, unless=features.BOOLEAN_TYPE)
def compare_values_with_true(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Compare a boolean value with 1 in a place for a condition.

    SQL Server: Msg 4145, an expression of non-boolean type specified in a context where a condition is expected.
    Oracle: ORA-00920.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/bit-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE NOT ("a"."active")

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE NOT ([a].[active] = 1)
    """
    changed = False
    for key in _CONDITION_PLACES[type(node)]:
        value = node.args.get(key)
        if value is None or not stands_as_condition(value):
            continue
        if is_condition(value):
            _mark_as_condition(value)
            continue
        changed = True
        inner = _bare(value)
        if isinstance(inner, exp.Boolean):
            condition: exp.Expr = exp.EQ(this=_one(), expression=exp.Literal.number(int(inner.this)))
        else:
            condition = exp.EQ(this=copy_tree(inner), expression=_one())
        inner.replace(condition)
        _mark_as_condition(node.args[key])
    return node if changed else None


@rule(*_CONDITIONS, exp.Anonymous, exp.Introducer, exp.Var, unless=features.BOOLEAN_TYPE)
def wrap_conditions_in_case(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Wrap a condition used as a value in a CASE of 1, 0 and NULL, so that unknown stays unknown.

    SQL Server: Msg 156, incorrect syntax near the keyword; there is no boolean expression in a select list.
    Oracle before 23ai: ORA-00923; from 23ai on, it is a BOOLEAN, which a column of Django's, a NUMBER(1), is not.
    https://learn.microsoft.com/en-us/sql/t-sql/queries/select-clause-transact-sql

    Before::

        SELECT "a"."n" > 3 AS "big" FROM "a"

    After (tsql@2017)::

        SELECT CAST(CASE WHEN [a].[n] > 3 THEN 1 WHEN NOT ([a].[n] > 3) THEN 0 END AS BIT) AS [big] FROM [a]
    """
    if not is_condition(node) or stands_as_condition(node) or is_assignment(node):
        return None
    return boolean_value(copy_tree(node), target)


@rule(exp.Boolean, unless=features.BOOLEAN_TYPE)
def write_booleans_as_bits(node: exp.Boolean, target: Target) -> exp.Expr | None:
    """Write the values TRUE and FALSE as 1 and 0, in the server's type for boolean columns.

    SQL Server: Msg 207, invalid column name 'TRUE'. Oracle before 23ai: ORA-00904.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/bit-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."active" = TRUE

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[active] = CAST(1 AS BIT)
    """
    return as_boolean(exp.Literal.number(int(node.this)), target)


def _mark_as_condition(node: exp.Expr) -> None:
    """Give a condition its type, because sqlglot's T-SQL generator appends ``<> 0`` without one."""
    while True:
        node.type = data_type("BOOLEAN")
        if not isinstance(node, exp.Paren):
            return
        node = node.this


def boolean_value(condition: exp.Expr, target: Target) -> exp.Expr:
    """Return the value of a condition: 1, 0, or NULL if it is unknown."""
    ifs = [exp.If(this=condition, true=_one())]
    default = None
    if never_unknown(condition):
        default = exp.Literal.number(0)
    else:
        negation = exp.Not(this=_in_parentheses(copy_tree(condition)))
        ifs.append(exp.If(this=negation, true=exp.Literal.number(0)))
    return as_boolean(exp.Case(ifs=ifs, default=default), target)


def never_unknown(condition: exp.Expr) -> bool:
    """Return whether a condition is never unknown: EXISTS, IS NULL and combinations of them."""
    condition = _bare(condition)
    if isinstance(condition, exp.Not):
        return never_unknown(condition.this)
    if isinstance(condition, (exp.And, exp.Or)):
        return never_unknown(condition.this) and never_unknown(condition.expression)
    return isinstance(condition, (exp.Exists, exp.Is, exp.NullSafeEQ, exp.NullSafeNEQ))


def as_boolean(value: exp.Expr, target: Target) -> exp.Expr:
    """Return a value of 1 and 0 in the server's type for boolean columns."""
    result = exp.cast(value, "BIT", dialect=target.family.dialect) if target.has(features.BIT_TYPE) else value
    result.type = data_type("BOOLEAN")
    return result


def _bare(node: exp.Expr) -> exp.Expr:
    """Return a node without its parentheses; those of a subquery belong to it."""
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def _in_parentheses(node: exp.Expr) -> exp.Expr:
    return node if isinstance(node, exp.Paren) else exp.Paren(this=node)


def _one() -> exp.Expr:
    return exp.Literal.number(1)


RULES: tuple[Rule, ...] = (
    spell_truth_tests,
    compare_values_with_true,
    wrap_conditions_in_case,
    write_booleans_as_bits,
)
