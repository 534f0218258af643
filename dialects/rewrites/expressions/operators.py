"""Operators that only PostgreSQL has, or that it binds in another order."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.expressions.booleans import stands_as_condition
from dialects.sql.build import is_assignment
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: Operator -> its spelling, and what to do instead.
_OF_POSTGRES: dict[type[exp.Expr], tuple[str, str]] = {
    exp.JSONBContainsTopKey: ("?", "name the key in a literal, or use the lookup has_key"),
    exp.JSONBContainsAllTopKeys: ("?&", "use the lookup has_keys"),
    exp.JSONBContainsAnyTopKeys: ("?|", "use the lookup has_any_keys"),
    exp.JSONBDeleteAtPath: ("#-", "change the document in Python"),
    exp.JSONExtract: ("->", "name the key in a literal"),
    exp.JSONExtractScalar: ("->>", "name the key in a literal"),
    exp.JSONBExtract: ("#>", "name the path in a literal"),
    exp.JSONBExtractScalar: ("#>>", "name the path in a literal"),
    exp.MatchAgainst: ("@@", "search by LIKE, or by a function of the server's own"),
    exp.Adjacent: ("-|-", "compare the ends of the ranges"),
    exp.Operator: ("OPERATOR()", "compute it by functions, or in SQL of the server's own"),
    exp.Parameter: ("@", "ABS(x)"),
    exp.SimilarTo: ("SIMILAR TO", "use LIKE, or filter in Python"),
    exp.Overlaps: ("OVERLAPS", "compare the ends of both periods"),
}
_OF_ARRAYS: dict[type[exp.Expr], tuple[str, str]] = {
    exp.ArrayContainsAll: ("@>", "for JSON, cast both sides to JSON; otherwise keep the items as rows"),
    exp.ArrayContainedBy: ("<@", "for JSON, cast both sides to JSON; otherwise keep the items as rows"),
    exp.ArrayOverlaps: ("&&", "keep the items as rows of a table"),
    exp.Distance: ("<->", "compute it by functions"),
    exp.Bracket: ("[]", "keep the items as rows of a table, or as a JSON document"),
}


def _refuse(node: exp.Expr, target: Target, operators: dict[type[exp.Expr], tuple[str, str]], url: str) -> None:
    written, hint = operators[type(node)]
    written = node.args["operator"] if isinstance(node, exp.Operator) else written
    raise refusal(f"the operator {written}", target, hint, url)


@rule(*_OF_POSTGRES, unless=features.JSON_OPERATORS)
def refuse_operators_of_documents(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse operators of JSON documents, text search and ranges, which only PostgreSQL has.

    SQL Server: Msg 102, incorrect syntax. Oracle: ORA-00920, invalid relational operator.
    https://www.postgresql.org/docs/current/functions-json.html

    Refused (oracle@19c)::

        SELECT "a"."n" FROM "a" WHERE "a"."name" SIMILAR TO 'x%'

    Message::

        the operator SIMILAR TO is not supported on oracle@19c: use LIKE, or filter in Python
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/About-SQL-Operators.html)
    """
    _refuse(node, target, _OF_POSTGRES, target.page_of(features.JSON_OPERATORS))
    return None


@rule(*_OF_ARRAYS, unless=features.ARRAYS)
def refuse_array_operators(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse operators and items of arrays on servers without arrays.

    SQL Server: Msg 102, incorrect syntax. Oracle: ORA-00936, missing expression.
    https://www.postgresql.org/docs/current/functions-array.html

    Refused (tsql@2017)::

        SELECT "a"."n" FROM "a" WHERE "a"."ns" @> "a"."ms"

    Message::

        the operator @> is not supported on tsql@2017: for JSON, cast both sides to JSON; otherwise keep the
        items as rows (https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql)
    """
    _refuse(node, target, _OF_ARRAYS, target.page_of(features.ARRAYS))
    return None


@rule(exp.BitwiseLeftShift, exp.BitwiseRightShift, unless=features.NETWORK_ADDRESSES)
def refuse_shifts_that_are_conditions(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Refuse << and >> as conditions, which compare network addresses or ranges: elsewhere they shift bits.

    https://www.postgresql.org/docs/current/functions-net.html

    Refused (duckdb@2.0)::

        SELECT "a"."id" FROM "a" WHERE "a"."name" << '10.0.0.0/8'

    Message::

        the operator << of addresses or ranges is not supported on duckdb@2.0: compare the beginning of the
        text, or keep the ends as columns (https://duckdb.org/docs/stable/core_extensions/inet)
    """
    if not stands_as_condition(node):
        return None
    written = "<<" if isinstance(node, exp.BitwiseLeftShift) else ">>"
    hint = "compare the beginning of the text, or keep the ends as columns"
    url = target.page_of(features.NETWORK_ADDRESSES)
    raise refusal(f"the operator {written} of addresses or ranges", target, hint, url)


#: Before shifts become products.
ADDRESSES: tuple[Rule, ...] = (refuse_shifts_that_are_conditions,)
#: Tests that PostgreSQL computes before it compares.
_TESTS = (exp.In, exp.Between, exp.Like, exp.ILike, exp.RegexpLike, exp.RegexpILike, exp.Not)


@rule(exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, unless=features.TESTS_BEFORE_COMPARISONS)
def group_compared_tests(node: exp.Binary, target: Target) -> exp.Expr | None:
    """Put IN, BETWEEN and LIKE in parentheses if they are compared, because they do not bind more than a comparison.

    There is no error on SQLite, MySQL and ClickHouse: a = b IN (c) would be (a = b) IN (c). Spark: a syntax error.
    https://www.sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes

    Before::

        SELECT "a"."ok" = "a"."n" IN (1, 2) AS "same" FROM "a"

    After (sqlite)::

        SELECT "a"."ok" = ("a"."n" IN (1, 2)) AS "same" FROM "a"
    """
    if is_assignment(node):
        return None
    tests = [key for key in ("this", "expression") if isinstance(node.args[key], _TESTS)]
    for key in tests:
        node.set(key, exp.Paren(this=node.args[key]))
    return node if tests else None


RULES: tuple[Rule, ...] = (refuse_operators_of_documents, refuse_array_operators, group_compared_tests)
