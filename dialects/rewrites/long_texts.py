"""Text of any length, where a server neither compares it nor mixes it with text of limited length."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.nodes import is_assignment, is_text, number
from dialects.functions.table import call
from dialects.rewriting import Rule, rule
from dialects.target import Target

#: What never makes an NCLOB of one.
_SHORT = (exp.Cast, exp.Query)


def is_long_text(node: exp.Expr) -> bool:
    """Whether a text comes from a column of unlimited length."""
    if isinstance(node, exp.Column):
        source = _projection(node)
        return bool(node.is_type(exp.DType.TEXT)) and (source is None or is_long_text(source))
    if isinstance(node, _SHORT) or node.name.startswith("DBMS_LOB."):
        return False
    if isinstance(node, exp.Paren):
        return is_long_text(node.this)
    if isinstance(node, exp.Case):
        return any(is_long_text(result) for result in _results(node))
    return is_text(node) and any(is_long_text(part) for part in node.iter_expressions())


def _projection(column: exp.Column) -> exp.Expr | None:
    """What a column of a derived table is there; None for a column of a table."""
    select = column.find_ancestor(exp.Select)
    while select is not None:
        for source in (select.args.get("from_"), *(select.args.get("joins") or ())):
            if source is not None and source.this.alias_or_name == column.table:
                found = source.this.selects if isinstance(source.this, exp.Subquery) else []
                return next((part.unalias() for part in found if part.alias_or_name == column.name), None)
        select = select.find_ancestor(exp.Select)
    return None


def _results(case: exp.Case) -> list[exp.Expr]:
    """What a CASE can give."""
    default = case.args.get("default")
    return [branch.args["true"] for branch in case.args["ifs"]] + ([default] if default else [])


def _long(value: exp.Expr) -> exp.Expr:
    """The value as unlimited text."""
    short = not is_long_text(value) and not isinstance(value, exp.Null)
    return call("TO_NCLOB", value.copy()) if short else value.copy()


def _beginning(value: exp.Expr) -> exp.Expr:
    """As many characters of an unlimited text as fit into a limited one."""
    return call("DBMS_LOB.SUBSTR", value.copy(), number(2000), number(1)) if is_long_text(value) else value.copy()


@rule(exp.EQ, exp.NEQ, unless=features.COMPARABLE_TEXT)
def compare_long_texts_by_function(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Text of unlimited length is compared by a function.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB; ORA-22848.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" = "a"."name"

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB("A"."NAME")) = 0
    """
    if not (is_long_text(node.this) or is_long_text(node.expression)) or isinstance(node.expression, exp.Query):
        return None
    if is_assignment(node):
        return None
    comparison = call("DBMS_LOB.COMPARE", _long(node.this), _long(node.expression))
    return type(node)(this=comparison, expression=number(0))


@rule(exp.In, unless=features.COMPARABLE_TEXT)
def compare_long_texts_one_by_one(node: exp.In, target: Target) -> exp.Expr | None:
    """Text of unlimited length is compared with each member of a list.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" IN ('x', 'y')

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE (DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB('x')) = 0 OR DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB('y')) = 0)
    """
    if not is_long_text(node.this):
        return None
    if not node.expressions:
        node.set("this", _beginning(node.this))
        return node
    equal: list[exp.Expr] = [
        exp.EQ(this=call("DBMS_LOB.COMPARE", node.this.copy(), _long(member)), expression=number(0))
        for member in node.expressions
    ]
    return exp.Paren(this=exp.or_(*equal, copy=False))


@rule(exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Between, unless=features.COMPARABLE_TEXT)
def order_long_texts_by_their_beginning(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Text of unlimited length is ordered by as many characters as limited text can have.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" > 'x'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE DBMS_LOB.SUBSTR("A"."TEXT", 2000, 1) > 'x'
    """
    operands = [key for key in ("this", "expression", "low", "high") if is_long_text(node.args.get(key) or exp.Null())]
    for key in operands:
        node.set(key, _beginning(node.args[key]))
    return node if operands else None


@rule(exp.Coalesce, exp.Case, unless=features.COMPARABLE_TEXT)
def make_all_texts_long(node: exp.Coalesce | exp.Case, target: Target) -> exp.Expr | None:
    """Where one result is text of unlimited length, all are.

    Oracle: ORA-12704, character set mismatch; ORA-00932, inconsistent datatypes: expected NCHAR got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/TO_NCLOB-character.html

    Before::

        SELECT COALESCE("a"."text", "a"."name") AS "text" FROM "a"

    After (oracle@19c)::

        SELECT COALESCE("A"."TEXT", TO_NCLOB("A"."NAME")) AS "TEXT" FROM "A"
    """
    results = _results(node) if isinstance(node, exp.Case) else [node.this, *node.expressions]
    short = [result for result in results if not is_long_text(result) and not isinstance(result, exp.Null)]
    if len(short) == len(results) or not short or not any(is_long_text(result) for result in results):
        return None
    for result in short:
        result.replace(call("TO_NCLOB", result.copy()))
    return node


RULES: tuple[Rule, ...] = (
    make_all_texts_long,
    compare_long_texts_by_function,
    compare_long_texts_one_by_one,
    order_long_texts_by_their_beginning,
)
