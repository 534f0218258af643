"""Empty strings on servers that store them as NULL."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import copy_tree, is_not_null
from dialects.targets.base import Target

#: Comparisons that are false for an empty string, which is less than any other text.
_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.Like, exp.In, exp.Between)
#: Functions that return an empty string for an empty string.
_KEEPING = (exp.Upper, exp.Lower, exp.Trim, exp.Paren)


@rule(exp.Not, unless=features.EMPTY_STRINGS)
def keep_empty_strings_in_negations(node: exp.Not, target: Target) -> exp.Expr | None:
    """Extend a negated comparison of text to empty strings, which the server stores as NULL.

    Django's Oracle backend adds the same test while it builds a queryset, if the default connection is Oracle's.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html

    Before::

        SELECT "a"."id" FROM "a" WHERE NOT ("a"."name" = 'x')

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE NOT (("A"."NAME" = 'x' AND NOT "A"."NAME" IS NULL))
    """
    conditions = list(_conditions(node.this))
    tested = [condition.this for condition in conditions if isinstance(condition, exp.Is)]
    changed = False
    for condition in conditions:
        comparison = condition.this if isinstance(condition, exp.Escape) else condition
        compared = comparison.this
        if not isinstance(comparison, _COMPARISONS) or not _is_text_column(compared) or compared in tested:
            continue
        known = is_not_null(compared)
        condition.replace(exp.Paren(this=exp.And(this=copy_tree(condition), expression=known)))
        changed = True
    return node if changed else None


@rule(exp.And, unless=features.EMPTY_STRINGS)
def ask_for_empty_strings_as_null(node: exp.And, target: Target) -> exp.Expr | None:
    """Test for NULL instead of an empty string, because the server does not distinguish the two.

    Django's Oracle backend does so for ``exclude(name="")``, if the default connection is Oracle's.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html

    Before::

        SELECT "a"."id" FROM "a" WHERE NOT ("a"."name" IS NULL AND "a"."name" IS NOT NULL)

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE NOT ("A"."NAME" IS NULL)
    """
    test, known = node.this, node.expression
    if isinstance(known, exp.Not):
        known = known.this
    if not (isinstance(test, exp.Is) and isinstance(known, exp.Is) and test.this == known.this):
        return None
    # Without a NOT around it, no row meets the condition.
    if not _is_negated(node) or test.args.get("negate") or (known is node.expression and not known.args.get("negate")):
        return None
    return test if isinstance(test.expression, exp.Null) and isinstance(known.expression, exp.Null) else None


def _is_negated(node: exp.Expr) -> bool:
    parent = node.parent
    while isinstance(parent, (exp.Connector, exp.Paren)):
        parent = parent.parent
    return isinstance(parent, exp.Not)


def _conditions(node: exp.Expr) -> Iterator[exp.Expr]:
    """Yield the single conditions that AND, OR, NOT and parentheses join."""
    if isinstance(node, exp.Connector):
        yield from _conditions(node.this)
        yield from _conditions(node.expression)
    elif isinstance(node, (exp.Paren, exp.Not)):
        yield from _conditions(node.this)
    else:
        yield node


def _is_text_column(node: exp.Expr) -> bool:
    while isinstance(node, _KEEPING):
        node = node.this
    return isinstance(node, exp.Column) and node.is_type(*exp.DataType.TEXT_TYPES)


RULES: tuple[Rule, ...] = (ask_for_empty_strings_as_null, keep_empty_strings_in_negations)
