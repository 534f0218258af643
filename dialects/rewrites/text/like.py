"""LIKE, concatenation and collations."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.text.lob import comparisons, lookups, results
from dialects.sql.build import as_text, copy_tree, is_text, parenthesize, phrase, text
from dialects.sql.types.annotate import data_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


@rule(exp.ILike, unless=features.ILIKE_OPERATOR)
def compare_patterns_in_upper_case(node: exp.ILike, target: Target) -> exp.Expr:
    """Rewrite ILIKE as LIKE of upper-case text and an upper-case pattern.

    SQL Server: Msg 4145, an expression of non-boolean type specified in a context where a condition is expected.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/like-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" ILIKE 'x%' ESCAPE '\\'

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE UPPER([a].[name]) LIKE UPPER('x%') ESCAPE '\\'
    """
    sides = {"this": call("UPPER", node.this), "expression": call("UPPER", node.expression)}
    return exp.Like(**sides, negate=node.args.get("negate"))


@rule(exp.Like, unless=features.CASE_IN_LIKE)
def match_bytes_of_patterns(node: exp.Like, target: Target) -> exp.Expr | None:
    """Match a pattern by bytes, because the usual collations ignore case; a collation that is written decides itself.

    There is no error: 'A' LIKE 'a' would be true.
    https://dev.mysql.com/doc/refman/8.0/en/string-comparison-functions.html#operator_like

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."name" LIKE 'x%'

    After (mysql@8.4)::

        SELECT `a`.`id` FROM `a` WHERE `a`.`name` LIKE BINARY 'x%'
    """
    if isinstance(node.this.unnest(), exp.Collate) or isinstance(node.expression, exp.Introducer):
        return None
    node.set("expression", phrase("BINARY", parenthesize(node.expression)))
    return node


@rule(exp.Like, exp.ILike, unless=features.LIKE_ESCAPE)
def name_the_escape_of_patterns(node: exp.Like | exp.ILike, target: Target) -> exp.Expr | None:
    """Add ESCAPE to a pattern, because a backslash does not escape without it.

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
    return exp.Escape(this=copy_tree(node), expression=text("\\"))


@rule(exp.Like, exp.ILike, unless=features.LITERAL_BRACKETS_IN_LIKE)
def escape_brackets_in_patterns(node: exp.Like | exp.ILike, target: Target) -> exp.Expr | None:
    """Escape a bracket in a literal pattern, because it would begin a set of characters.

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
    return node if isinstance(parent, exp.Escape) else exp.Escape(this=copy_tree(node), expression=text(escape))


@rule(exp.DPipe, unless=features.TEXT_CONCATENATION)
def add_texts(node: exp.DPipe, target: Target) -> exp.Expr:
    """Concatenate by +, of text only, because + of a text and a number is a sum.

    SQL Server: Msg 245, conversion failed when converting the nvarchar value to data type int.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/string-concatenation-transact-sql

    Before::

        SELECT "a"."name" || CAST("a"."n" AS INTEGER) AS "label" FROM "a"

    After (tsql@2017)::

        SELECT [a].[name] + CAST(CAST([a].[n] AS INT) AS NVARCHAR(MAX)) AS [label] FROM [a]
    """
    left, right = (as_text(side) for side in (node.this, node.expression))
    # An operand that was rewritten before is part of the same sum.
    left = left if isinstance(left, exp.Add) and is_text(left) else parenthesize(left)
    result = exp.Add(this=left, expression=parenthesize(right))
    result.type = data_type("TEXT")
    return result


@rule(exp.Collate)
def name_the_code_point_collation(node: exp.Collate, target: Target) -> exp.Expr | None:
    """Write the server's name of the collation that compares code points.

    SQL Server: Msg 448, invalid collation 'C'. SQLite: no such collation sequence: C.
    https://learn.microsoft.com/en-us/sql/relational-databases/collations/collation-and-unicode-support

    Before::

        SELECT "a"."id" FROM "a" ORDER BY "a"."name" COLLATE "C"

    After (sqlite)::

        SELECT "a"."id" FROM "a" ORDER BY "a"."name" COLLATE "BINARY"
    """
    own = target.family.code_point_collation
    if node.expression.name not in ("C", "POSIX", "ucs_basic") or node.expression.name == own:
        return None
    node.set("expression", exp.to_identifier(own, quoted=True))
    return node


@rule(exp.Collate, unless=features.COLLATE_OPERATOR)
def refuse_collations(node: exp.Collate, target: Target) -> exp.Expr | None:
    """Refuse COLLATE, because only the session's NLS_SORT decides there.

    Oracle before 12.2: ORA-00907, missing right parenthesis.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/COLLATE-Operator.html

    Refused (oracle@11g)::

        SELECT "a"."id" FROM "a" ORDER BY "a"."name" COLLATE "BINARY_CI"

    Message::

        COLLATE is not supported on oracle@11g: set NLS_SORT and NLS_COMP of the session
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/COLLATE-Operator.html)
    """
    hint = "set NLS_SORT and NLS_COMP of the session"
    raise refusal("COLLATE", target, hint, features.COLLATE_OPERATOR)


@rule(exp.Collate, unless=features.QUOTED_COLLATIONS)
def write_collations_as_words(node: exp.Collate, target: Target) -> exp.Expr | None:
    """Write the name of a collation without quotes.

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
    if not name.name.replace("_", "").isalnum():
        raise refusal(
            f"the collation {name.name!r}", target, "name one that the server has", features.QUOTED_COLLATIONS
        )
    node.set("expression", exp.var(name.name))
    return node


RULES: tuple[Rule, ...] = (
    escape_brackets_in_patterns,
    name_the_escape_of_patterns,
    compare_patterns_in_upper_case,
    match_bytes_of_patterns,
    add_texts,
    name_the_code_point_collation,
    refuse_collations,
    write_collations_as_words,
    *lookups.RULES,
    *results.RULES,
    *comparisons.RULES,
)
