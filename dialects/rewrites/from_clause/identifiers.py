"""Names: their length, their quotes, and duplicates."""

from __future__ import annotations

import hashlib
import sys
from functools import lru_cache

from sqlglot import exp

from dialects import features
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import alias
from dialects.sql.outputs import output_names
from dialects.sql.scopes import sources_of
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The nodes whose identifiers may have quotes.
_NAMED = (exp.Column, exp.Table, exp.TableAlias, exp.Alias)
#: Words that have a meaning if they are not qualified.
_FUNCTIONS = frozenset(
    ["CURRENT_USER", "DEFAULT", "LEVEL", "ROWID", "ROWNUM", "SESSION_USER", "SYSDATE", "UID", "USER"]
)


@rule(exp.Identifier)
def quote_reserved_names(node: exp.Identifier, target: Target) -> exp.Expr | None:
    """Quote a name that is a word of the server's grammar.

    SQL Server: Msg 156, incorrect syntax near the keyword. Oracle: ORA-00936, ORA-01747.
    https://learn.microsoft.com/en-us/sql/t-sql/language-elements/reserved-keywords-transact-sql

    Before::

        SELECT t.key, t.plan FROM file AS t

    After (tsql@2017)::

        SELECT [t].[key], [t].[plan] FROM [file] AS [t]
    """
    if node.args.get("quoted"):
        return None
    word = node.name.upper()
    if word not in target.family.reserved or not isinstance(node.parent, _NAMED):
        return None
    if word in _FUNCTIONS and not _names_a_column(node):
        return None
    node.set("quoted", True)
    return node


def _names_a_column(node: exp.Identifier) -> bool:
    """Return whether a word with a meaning of its own is an alias, or a column that is read."""
    column = node.parent
    if isinstance(column, (exp.Alias, exp.TableAlias)) or (column is not None and column.args.get("table")):
        return True
    select = column.parent_select if column is not None else None
    if column is None or not isinstance(select, exp.Select):
        return False
    shown: set[str] = set()
    if column.find_ancestor(exp.Order, exp.Select) is not select:
        shown = {name.upper() for name in output_names(select)}
    for source in sources_of(select):
        if isinstance(source, exp.Subquery) and isinstance(source.this, exp.Query):
            shown |= {name.upper() for name in output_names(source.this)}
    return node.name.upper() in shown


@rule(exp.Identifier, unless=features.NAMES_AS_WRITTEN)
def fold_names(node: exp.Identifier, target: Target) -> exp.Expr | None:
    """Write names in upper case, cut to 30 characters with a digest, as Django's Oracle backend creates them.

    Oracle before 12.2 counts bytes: ORA-00972, identifier is too long.
    https://docs.djangoproject.com/en/stable/ref/databases/#naming-issues

    Before::

        SELECT "a"."a_column_with_a_name_that_is_too_long" FROM "a"

    After (oracle@19c)::

        SELECT "A"."A_COLUMN_WITH_A_NAME_THAT_320C" FROM "A"
    """
    name = node.name
    if not node.args.get("quoted"):
        if not name.startswith("_"):
            return None
        node.set("quoted", True)  # ORA-00911: an unquoted name begins with a letter.
    if '"' in name:
        url = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Database-Object-Names-and-Qualifiers.html"
        raise refusal("a quotation mark in a name", target, "rename the column or the annotation", url)
    longest = _longest(target)
    folded = _fold(name, longest)
    if not folded.isascii() and not target.has(features.LONG_NAMES):
        folded = _cut_to_bytes(folded, name, longest)
    if folded == name:
        return None
    node.set("this", folded)
    return node


@rule(exp.Identifier, unless=features.VERY_LONG_NAMES)
def cut_names(node: exp.Identifier, target: Target) -> exp.Expr | None:
    """Cut names to 128 characters with a digest at the end.

    SQL Server: Msg 103, the identifier is too long, maximum length is 128.
    https://learn.microsoft.com/en-us/sql/relational-databases/databases/database-identifiers

    Before::

        SELECT "a"."id" AS "one_hundred_and_twenty_eight_characters_are_allowed_for_a_name_and_this_one_has_some_more_so_that_it_has_to_be_cut_at_its_end_where_nobody_minds" FROM "a"

    After (tsql@2017)::

        SELECT [a].[id] AS [one_hundred_and_twenty_eight_characters_are_allowed_for_a_name_and_this_one_has_some_more_so_that_it_has_to_be_cut_at_its_en94ab] FROM [a]
    """
    name = truncate_name(node.name, _longest(target))
    if name == node.name:
        return None
    node.set("this", name)
    return node


@rule(exp.Select, unless=features.REPEATED_NAMES_IN_SLICES)
def name_columns_of_slices_apart(node: exp.Select, target: Target) -> exp.Expr | None:
    """Give the columns of a slice distinct names, by a number after the second one of a name.

    Oracle 12.1: ORA-00918, column ambiguously defined.
    https://docs.oracle.com/database/121/SQLRF/statements_10002.htm

    Before::

        SELECT "a"."id", "b"."id" FROM "a" JOIN "b" ON "b"."a_id" = "a"."id" LIMIT 3

    After (oracle@12c)::

        SELECT "A"."ID", "B"."ID" AS "ID_2" FROM "A" JOIN "B" ON "B"."A_ID" = "A"."ID" FETCH FIRST 3 ROWS ONLY
    """
    if not node.args.get("limit") and not node.args.get("offset"):
        return None
    taken: set[str] = set()
    renamed: dict[int, exp.Expr] = {}
    for place, projection in enumerate(node.expressions):
        name, number = projection.alias_or_name, 1
        while name.upper() in taken:
            number += 1
            name = f"{projection.alias_or_name}_{number}"
        if name:
            taken.add(name.upper())
        if number > 1:
            renamed[place] = alias(projection.unalias(), name)
    if not renamed:
        return None
    node.set("expressions", [renamed.get(place, projection) for place, projection in enumerate(node.expressions)])
    return node


def _longest(target: Target) -> int:
    """Return the length of the longest name of a family."""
    return target.family.ddl.longest_name or sys.maxsize


def truncate_name(name: str, length: int) -> str:
    """Return a name cut to a length, ending with four characters of its MD5, like Django's ``truncate_name``."""
    if len(name) <= length:
        return name
    return name[: length - 4] + _digest(name)


@lru_cache(maxsize=10_000)
def _fold(name: str, length: int) -> str:
    return truncate_name(name, length).upper()


def _cut_to_bytes(name: str, whole: str, length: int) -> str:
    """Return a name cut to a length of bytes in UTF-8, with the digest of the whole name."""
    if len(name.encode()) <= length:
        return name
    while len(name.encode()) > length - 4:
        name = name[:-1]
    return name + _digest(whole).upper()


def _digest(name: str) -> str:
    return hashlib.md5(name.encode(), usedforsecurity=False).hexdigest()[:4]


RULES: tuple[Rule, ...] = (name_columns_of_slices_apart, quote_reserved_names)
#: After all other rules, for families that limit names.
UPPER_CASE: tuple[Rule, ...] = (fold_names,)
CUT: tuple[Rule, ...] = (cut_names,)
