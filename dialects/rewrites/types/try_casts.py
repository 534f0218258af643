"""CAST that returns NULL if the value does not fit."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import phrase, text
from dialects.targets.base import Target
from dialects.targets.generate import column_type_name
from dialects.targets.refusal import refusal


@rule(exp.TryCast, unless=features.TRY_CAST)
def cast_with_a_default(node: exp.TryCast, target: Target) -> exp.Expr | None:
    """Rewrite TRY_CAST as a CAST with NULL as its default.

    Oracle: ORA-00904. SQL Server before 2012: Msg 195.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html

    Before::

        SELECT TRY_CAST("a"."name" AS INTEGER) AS "n" FROM "a"

    After (oracle@19c)::

        SELECT CAST("A"."NAME" AS NUMBER(11) DEFAULT NULL ON CONVERSION ERROR) AS "N" FROM "A"
    """
    if not target.has(features.CAST_DEFAULT):
        hint = "cast only if a condition has checked that the value fits"
        raise refusal("TRY_CAST", target, hint, features.CAST_DEFAULT)
    return call("CAST", phrase(node.this, "AS", node.args["to"], "DEFAULT NULL ON CONVERSION ERROR"))


@rule(exp.TryCast, unless=features.TRY_CAST_OPERATOR)
def cast_by_function_or_null(node: exp.TryCast, target: Target) -> exp.Expr:
    """Replace TRY_CAST with a function that takes the name of the type as text.

    There is no error: sqlglot prints CAST, which fails for a value that does not fit.
    https://clickhouse.com/docs/sql-reference/functions/type-conversion-functions#accuratecastornull

    Before::

        SELECT TRY_CAST("a"."name" AS INTEGER) AS "n" FROM "a"

    After (clickhouse@26.3)::

        SELECT accurateCastOrNull("a"."name", 'Int32') AS "n" FROM "a"
    """
    return call("accurateCastOrNull", node.this, text(column_type_name(node.to, target)))


#: Before types get the target's names.
FUNCTIONS: tuple[Rule, ...] = (cast_by_function_or_null,)
RULES: tuple[Rule, ...] = (cast_with_a_default,)
