"""LIKE, concatenation, collations, and text of any length."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.nodes import as_text, closed, is_text, number, text
from dialects.functions.table import call
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.ILike, unless=features.ILIKE_OPERATOR)
def compare_patterns_in_upper_case(node: exp.ILike, target: Target) -> exp.Expr:
    """ILIKE is LIKE of upper-case text and an upper-case pattern.

    SQL Server: Msg 4145, an expression of non-boolean type specified in a context where a condition is expected.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/like-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" ILIKE 'x%' ESCAPE '\\'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE UPPER([a].[name]) LIKE UPPER('x%') ESCAPE '\\'
    """
    sides = {"this": call("UPPER", node.this), "expression": call("UPPER", node.expression)}
    return exp.Like(**sides, negate=node.args.get("negate"))


@rule(exp.Like, exp.ILike, unless=features.LIKE_ESCAPE)
def name_the_escape_of_patterns(node: exp.Like | exp.ILike, target: Target) -> exp.Expr | None:
    """A backslash escapes in a pattern only where ESCAPE says so.

    There is no error: 'a%' LIKE 'a\\%' would be false.
    https://duckdb.org/docs/stable/sql/functions/pattern_matching

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE '100\\%'

    After (duckdb@1.5)::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE '100\\%' ESCAPE '\\'
    """
    pattern = node.expression
    if isinstance(node.parent, exp.Escape) or (isinstance(pattern, exp.Literal) and "\\" not in pattern.name):
        return None
    return exp.Escape(this=node.copy(), expression=text("\\"))


@rule(exp.Like, unless=features.LITERAL_BRACKETS_IN_LIKE)
def escape_brackets_in_patterns(node: exp.Like, target: Target) -> exp.Expr | None:
    """A bracket in a literal pattern is escaped, for it would begin a set of characters.

    There is no error: 'b' LIKE '[b]' would be true.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/like-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE '[b]%'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[name] LIKE '\\[b]%' ESCAPE '\\'
    """
    pattern, parent = node.expression, node.parent
    if not isinstance(pattern, exp.Literal) or "[" not in pattern.name.replace("\\[", ""):
        return None
    escape = parent.expression.name if isinstance(parent, exp.Escape) else "\\"
    bare = pattern.name.replace(escape + "[", "[")
    pattern.replace(text(bare.replace("[", escape + "[")))
    return node if isinstance(parent, exp.Escape) else exp.Escape(this=node.copy(), expression=text(escape))


@rule(exp.DPipe, unless=features.TEXT_CONCATENATION)
def add_texts(node: exp.DPipe, target: Target) -> exp.Expr:
    """Concatenation is +, of text only, for + of a text and a number is a sum.

    SQL Server: Msg 245, conversion failed when converting the nvarchar value to data type int.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/string-concatenation-transact-sql

    Before::

        SELECT "a"."name" || CAST("a"."n" AS INTEGER) AS "label" FROM "a"

    After (tsql@2017)::

        SELECT [a].[name] + CAST(CAST([a].[n] AS INTEGER) AS NVARCHAR(MAX)) AS [label] FROM [a]
    """
    left, right = (as_text(side) for side in (node.this, node.expression))
    # What was rewritten before is part of the same sum.
    left = left if isinstance(left, exp.Add) and is_text(left) else closed(left)
    result = exp.Add(this=left, expression=closed(right))
    result.type = exp.DataType.build("TEXT")
    return result


@rule(exp.Collate, unless=features.QUOTED_COLLATIONS)
def write_collations_as_words(node: exp.Collate, target: Target) -> exp.Expr | None:
    """The name of a collation is a word without quotes.

    SQL Server: Msg 102, incorrect syntax near the name.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/collations

    Before::

        SELECT "a"."name" COLLATE "Latin1_General_100_BIN2" AS "name" FROM "a"

    After (tsql@2017)::

        SELECT [a].[name] COLLATE Latin1_General_100_BIN2 AS [name] FROM [a]
    """
    name = node.expression
    if isinstance(name, exp.Var):
        return None
    node.set("expression", exp.var(name.name))
    return node


#: What never makes an NCLOB of one.
_SHORT = (exp.Cast, exp.Query)


def is_long_text(node: exp.Expr) -> bool:
    """Whether a text comes from a column of unlimited length."""
    if isinstance(node, exp.Column):
        return bool(node.is_type(exp.DType.TEXT))
    if isinstance(node, _SHORT) or node.name.startswith("DBMS_LOB."):
        return False
    if isinstance(node, exp.Paren):
        return is_long_text(node.this)
    if isinstance(node, exp.Case):
        return any(is_long_text(result) for result in _results(node))
    return is_text(node) and any(is_long_text(part) for part in node.iter_expressions())


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

        SELECT "b"."id" FROM (SELECT "a"."id", CAST("a"."name" AS VARCHAR(10)) AS "name" FROM "a") AS "b" WHERE "b"."name" = 'x'

    After (oracle@19c)::

        SELECT "B"."ID" FROM (SELECT "A"."ID", CAST("A"."NAME" AS NVARCHAR2(10)) "NAME" FROM "A") "B" WHERE "B"."NAME" = 'x'
    """
    if not (is_long_text(node.this) or is_long_text(node.expression)) or isinstance(node.expression, exp.Query):
        return None
    comparison = call("DBMS_LOB.COMPARE", _long(node.this), _long(node.expression))
    return type(node)(this=comparison, expression=number(0))


@rule(exp.In, unless=features.COMPARABLE_TEXT)
def compare_long_texts_one_by_one(node: exp.In, target: Target) -> exp.Expr | None:
    """Text of unlimited length is compared with each member of a list.

    Oracle: ORA-00932, inconsistent datatypes: expected - got NCLOB.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/arpls/DBMS_LOB.html
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
    """
    results = _results(node) if isinstance(node, exp.Case) else [node.this, *node.expressions]
    short = [result for result in results if not is_long_text(result) and not isinstance(result, exp.Null)]
    if len(short) == len(results) or not short or not any(is_long_text(result) for result in results):
        return None
    for result in short:
        result.replace(call("TO_NCLOB", result.copy()))
    return node


RULES: tuple[Rule, ...] = (
    compare_patterns_in_upper_case,
    escape_brackets_in_patterns,
    name_the_escape_of_patterns,
    add_texts,
    write_collations_as_words,
    make_all_texts_long,
    compare_long_texts_by_function,
    compare_long_texts_one_by_one,
    order_long_texts_by_their_beginning,
)
