"""Lists of values behind IN."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.annotation import LONG
from dialects.errors import Unsupported
from dialects.folding import LONGEST_LIST
from dialects.functions.table import call
from dialects.rewrites.derived import any_of, column, identifier
from dialects.rewriting import Rule, rule
from dialects.target import Target


@rule(exp.In, unless=features.LONG_LISTS)
def split_long_lists(node: exp.In, target: Target) -> exp.Expr | None:
    """A list of more than 1000 values is several lists, joined by OR.

    Oracle before 23ai: ORA-01795, maximum number of expressions in a list is 1000.
    https://docs.oracle.com/en/error-help/db/ora-01795/

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (1, 2)

    After (oracle@19c)::

        SELECT "A"."ID" FROM "A" WHERE "A"."N" IN (1, 2)
    """
    values = node.expressions
    if len(values) <= LONGEST_LIST:
        return None
    lists: list[exp.Expr] = [
        exp.In(this=node.this.copy(), expressions=values[start : start + LONGEST_LIST])
        for start in range(0, len(values), LONGEST_LIST)
    ]
    return any_of(lists)


@rule(exp.In)
def hand_lists_over_as_json(node: exp.In, target: Target) -> exp.Expr | None:
    """The lists of a statement with too many parameters are JSON arrays, each in one parameter.

    SQL Server: error 8003, the server supports a maximum of 2100 parameters.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/openjson-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" IN (%s, %s)

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[n] IN (%s, %s)
    """
    items = node.expressions
    if len(items) != 1 or not items[0].meta.get(LONG):
        return None
    node.set("query", exp.Subquery(this=_listed(items[0])))
    node.set("expressions", None)
    return node


def _listed(marker: exp.Expr) -> exp.Select:
    """``SELECT list.value FROM OPENJSON(marker) WITH (value type '$') AS list``"""
    kind = marker.type
    if kind is None or kind.is_type(exp.DType.UNKNOWN, exp.DType.NULL, exp.DType.VARBINARY):
        kind = exp.DataType.build("TEXT")
    item = exp.OpenJSONColumnDef(this=identifier("value"), kind=kind.copy(), path=exp.Literal.string("$"))
    rows = exp.OpenJSON(this=marker, expressions=[item])
    value: exp.Expr = column("value", "list")
    if marker.is_type(exp.DType.VARBINARY):
        # The 2 says that the text is hexadecimal digits.
        value = call("CONVERT", exp.DataType.build("VARBINARY"), value, 2)
    table = exp.Table(this=rows, alias=exp.TableAlias(this=identifier("list")))
    return exp.Select(expressions=[value]).from_(table)


@rule(exp.Any, exp.All, unless=features.ARRAYS)
def refuse_membership_in_arrays(node: exp.Any | exp.All, target: Target) -> exp.Expr | None:
    """ANY and ALL compare with the rows of a subquery, not with the items of an array.

    SQL Server: Msg 102. Oracle: ORA-00936.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/some-any-transact-sql

    Before::

        SELECT "a"."id" FROM "a" WHERE "a"."n" = ANY(SELECT "b"."n" FROM "b")

    After (tsql@2017)::

        SELECT [a].[id] FROM [a] WHERE [a].[n] = ANY (SELECT [b].[n] FROM [b])
    """
    compared = node.this
    while isinstance(compared, exp.Paren):
        compared = compared.this
    if isinstance(compared, exp.Query | exp.Tuple):
        return None
    kind = type(node).__name__.upper()
    raise Unsupported(
        f"{kind} of an array", target, "use IN with a list of values", features.ARRAYS.urls[target.family.name]
    )


RULES: tuple[Rule, ...] = (split_long_lists, hand_lists_over_as_json, refuse_membership_in_arrays)
