"""Text of any length, where a server neither compares it nor mixes it with text of limited length."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.nodes import is_assignment, number
from dialects.functions.table import call
from dialects.rewrites.derived import any_equal
from dialects.rewrites.text_lengths import beginning, is_long_text, lengthened, results_of, shortened
from dialects.rewriting import Rule, rule
from dialects.target import Target


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
    if is_assignment(node) or not (is_long_text(node.this) or is_long_text(node.expression)):
        return None
    comparison = call("DBMS_LOB.COMPARE", lengthened(node.this), lengthened(node.expression))
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
    if not node.expressions or not is_long_text(node.this):
        return None
    return any_equal(node, _is_equal)


def _is_equal(one: exp.Expr, other: exp.Expr) -> exp.Expr:
    return exp.EQ(this=call("DBMS_LOB.COMPARE", one, lengthened(other)), expression=number(0))


@rule(exp.In, unless=features.COMPARABLE_TEXT)
def shorten_long_texts_of_subqueries(node: exp.In, target: Target) -> exp.Expr | None:
    """Text of unlimited length is looked for among the rows of a subquery as limited text.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB. Of text that is too long the server says so:
    ORA-22835.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/TO_NCHAR-character.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."text" IN (SELECT "b"."name" FROM "b")

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE TO_NCHAR("A"."TEXT") IN (SELECT "B"."NAME" FROM "B")
    """
    query = node.args.get("query")
    selects = query.unnest().selects if query is not None else []
    long = [value for value in (node.this, *(each.unalias() for each in selects)) if is_long_text(value)]
    if query is None or not long:
        return None
    for value in long:
        value.replace(shortened(value))
    return node


@rule(exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Between, exp.NullSafeEQ, exp.NullSafeNEQ, unless=features.COMPARABLE_TEXT)
def order_long_texts_as_limited_text(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Text of unlimited length is less or greater by as many characters as limited text has.

    These decide against limited text. Two texts of unlimited length are compared whole, or the server says that they
    are too long: ORA-22835.
    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html

    Before::

        SELECT "a"."id" FROM "a" JOIN "b" ON "a"."text" < "b"."text" WHERE "a"."text" > 'x'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" JOIN "B" ON TO_NCHAR("A"."TEXT") < TO_NCHAR("B"."TEXT")
        WHERE DBMS_LOB.SUBSTR("A"."TEXT", 2000, 1) > 'x'
    """
    operands = [node.args[key] for key in ("this", "expression", "low", "high") if node.args.get(key)]
    long = [operand for operand in operands if is_long_text(operand)]
    whole = len(long) > 1 or isinstance(node, exp.NullSafeEQ | exp.NullSafeNEQ)
    for operand in long:
        operand.replace(shortened(operand) if whole else beginning(operand))
    return node if long else None


@rule(exp.Like, unless=features.COMPARABLE_TEXT)
def shorten_long_patterns(node: exp.Like, target: Target) -> exp.Expr | None:
    """A pattern is text of limited length; of a longer one the server says so (ORA-22835).

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Pattern-matching-Conditions.html

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE "a"."text" ESCAPE '\\'

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE "A"."NAME" LIKE TO_NCHAR("A"."TEXT") ESCAPE '\\'
    """
    if not is_long_text(node.expression):
        return None
    node.set("expression", shortened(node.expression))
    return node


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
    results = results_of(node) if isinstance(node, exp.Case) else [node.this, *node.expressions]
    short = [result for result in results if not is_long_text(result) and not isinstance(result, exp.Null)]
    if len(short) == len(results) or not short or not any(is_long_text(result) for result in results):
        return None
    for result in short:
        result.replace(call("TO_NCLOB", result.copy()))
    return node


@rule(exp.Cast, unless=features.COMPARABLE_TEXT)
def cast_limited_texts(node: exp.Cast, target: Target) -> exp.Expr | None:
    """What is cast is text of limited length; a cast to text of any length leaves such text as it is.

    Oracle: ORA-00932, inconsistent datatypes: expected NUMBER got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html

    Before::

        SELECT CAST("a"."text" AS INTEGER) AS "n", CAST("a"."text" AS TEXT) AS "t" FROM "a"

    After (oracle@19c)::

        SELECT CAST(TO_NCHAR("A"."TEXT") AS NUMBER(11)) AS "N", "A"."TEXT" AS "T" FROM "A"
    """
    if not is_long_text(node.this):
        return None
    if node.to.is_type(exp.DType.TEXT, exp.DType.JSON, exp.DType.JSONB):
        return node.this
    limited = node.to.is_type(*exp.DataType.TEXT_TYPES) and node.to.expressions
    node.set("this", beginning(node.this) if limited else shortened(node.this))
    return node


@rule(exp.Anonymous, unless=features.COMPARABLE_TEXT)
def compare_long_texts_before_nullif(node: exp.Anonymous, target: Target) -> exp.Expr | None:
    """NULLIF of texts of unlimited length is a CASE that compares them by a function.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/NULLIF.html

    Before::

        SELECT NULLIF("a"."text", 'x') AS "text" FROM "a"

    After (oracle@19c)::

        SELECT CASE WHEN DBMS_LOB.COMPARE("A"."TEXT", TO_NCLOB('x')) = 0 THEN NULL ELSE "A"."TEXT" END AS "TEXT" FROM "A"
    """
    if node.name != "NULLIF" or not any(is_long_text(value) for value in node.expressions):
        return None
    value, other = node.expressions
    same = exp.EQ(this=call("DBMS_LOB.COMPARE", lengthened(value), lengthened(other)), expression=number(0))
    result = exp.Case(ifs=[exp.If(this=same, true=exp.Null())], default=lengthened(value))
    result.type = node.type
    return result


RULES: tuple[Rule, ...] = (
    cast_limited_texts,
    make_all_texts_long,
    compare_long_texts_before_nullif,
    compare_long_texts_by_function,
    compare_long_texts_one_by_one,
    shorten_long_texts_of_subqueries,
    order_long_texts_as_limited_text,
    shorten_long_patterns,
)
