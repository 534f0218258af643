"""CAST whose conversion on the server differs from PostgreSQL's."""

from __future__ import annotations

from sqlglot import exp

from dialects import features
from dialects.functions.base import call
from dialects.functions.columns import is_never_null
from dialects.functions.math.precision import is_whole, of_type
from dialects.functions.math.scales import scale_of
from dialects.rewrites.base import Rule, rule
from dialects.rewrites.types import floats, text_casts
from dialects.sql.build import (
    DECIMALS,
    INTEGERS,
    NUMBERS,
    case,
    chain,
    copy_tree,
    has_type,
    is_not_null,
    number,
    parenthesize,
    text,
    true_or_false,
)
from dialects.sql.types.annotate import data_type, set_type
from dialects.sql.types.digits import OF_FLOATS
from dialects.targets.base import Target

#: The groups of digits between the hyphens of a UUID: their beginnings and lengths.
_GROUPS = ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))


@rule(exp.Cast, unless=features.UUID_TYPE)
def write_uuids_without_hyphens(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Remove hyphens from a text that becomes a UUID, because UUIDs are stored as 32 hexadecimal digits.

    Otherwise the last digits are cut off silently.
    https://docs.djangoproject.com/en/stable/ref/models/fields/#uuidfield

    Before::

        SELECT CAST("a"."text" AS UUID) AS "key" FROM "a"

    After (tsql@2017)::

        SELECT LOWER(REPLACE([a].[text], '-', '')) AS [key] FROM [a]
    """
    if node.to.this != exp.DType.UUID or node.this.is_type(exp.DType.UUID) or isinstance(node.this, exp.Null):
        return None
    result = call("LOWER", call("REPLACE", copy_tree(node.this), text("-"), text("")))
    result.type = copy_tree(node.to)
    return result


@rule(exp.Cast, unless=features.UUID_TYPE)
def write_texts_of_uuids_with_hyphens(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Add hyphens to the text of a UUID, because UUIDs are stored as 32 hexadecimal digits.

    https://www.postgresql.org/docs/current/datatype-uuid.html

    Before::

        SELECT CAST(CAST("a"."key" AS UUID) AS TEXT) AS "text" FROM "a"

    After (oracle@19c)::

        SELECT CAST(CASE WHEN NOT LOWER(REPLACE("A"."KEY", '-', '')) IS NULL THEN (SUBSTR(LOWER(REPLACE("A"."KEY", '-', '')), 1, 8) || '-' || SUBSTR(LOWER(REPLACE("A"."KEY", '-', '')), 9, 4) || '-' || SUBSTR(LOWER(REPLACE("A"."KEY", '-', '')), 13, 4) || '-' || SUBSTR(LOWER(REPLACE("A"."KEY", '-', '')), 17, 4) || '-' || SUBSTR(LOWER(REPLACE("A"."KEY", '-', '')), 21, 12)) END AS NVARCHAR2(2000)) AS "TEXT" FROM "A"
    """
    parts: list[exp.Expr] = []
    if not node.this.is_type(exp.DType.UUID) or node.to.this not in exp.DataType.TEXT_TYPES:
        return None
    for first, length in _GROUPS:
        digits = exp.Substring(this=copy_tree(node.this), start=number(first), length=number(length))
        parts += [set_type(text("-"), "TEXT"), set_type(digits, "TEXT")]
    written = chain(exp.DPipe, parts[1:])
    if not target.has(features.EMPTY_STRINGS) and not is_never_null(node.this, target):  # NULL || '-' is '-'.
        written = set_type(case(is_not_null(node.this), written), "TEXT")
    node.set("this", written)
    return node


@rule(exp.Cast, unless=features.WORDS_OF_BOOLEANS)
def write_texts_of_booleans_in_words(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Write the text of a boolean as a word, because booleans are stored as 1 and 0.

    https://www.postgresql.org/docs/current/datatype-boolean.html

    Before::

        SELECT CAST("a"."active" AS TEXT) AS "text" FROM "a"

    After (sqlite@3.31)::

        SELECT CASE WHEN "a"."active" THEN 'true' WHEN NOT "a"."active" THEN 'false' END AS "text" FROM "a"
    """
    if not node.this.is_type(exp.DType.BOOLEAN) or node.to.this not in exp.DataType.TEXT_TYPES:
        return None
    value = parenthesize(copy_tree(node.this))
    return set_type(true_or_false(value, copy_tree(value)), node.to.this.name)


@rule(exp.Cast, unless=features.ROUNDING_CASTS)
def round_decimals_to_whole_numbers(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Round a decimal to a whole number, because CAST would cut it.

    DuckDB's quotient of decimals is a floating-point number, whose halves CAST rounds to even numbers.
    https://learn.microsoft.com/en-us/sql/t-sql/functions/cast-and-convert-transact-sql

    Before::

        SELECT CAST("a"."price" AS INT) AS "n" FROM "a"

    After (tsql@2017)::

        SELECT CAST(ROUND([a].[price], 0) AS INT) AS [n] FROM [a]
    """
    if node.to.this not in INTEGERS or not has_type(node.this, DECIMALS) or is_whole(node.this):
        return None
    node.set("this", call("ROUND", node.this, number(0)))
    return node


@rule(exp.Cast, unless=features.TRUTH_CASTS)
def compare_numbers_with_zero(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Convert a number to a boolean by comparison with zero, and a text by the words for true.

    https://www.postgresql.org/docs/current/datatype-boolean.html

    Before::

        SELECT CAST("a"."n" AS BOOLEAN) AS "some" FROM "a"

    After (oracle@19c)::

        SELECT CASE WHEN "A"."N" <> 0 THEN 1 WHEN NOT ("A"."N" <> 0) THEN 0 END AS "SOME" FROM "A"
    """
    if node.to.this != exp.DType.BOOLEAN:
        return None
    condition: exp.Expr
    if has_type(node.this, NUMBERS):
        condition = exp.NEQ(this=parenthesize(copy_tree(node.this)), expression=number(0))
    elif has_type(node.this, exp.DataType.TEXT_TYPES):
        word = call("LOWER", call("TRIM", copy_tree(node.this)))
        condition = exp.In(this=word, expressions=[text(each) for each in _TRUE])
    else:
        return None
    condition.type = data_type("BOOLEAN")
    return condition


@rule(exp.Cast, unless=features.TRUTH_WORDS)
def read_words_of_truth(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Convert a text to a boolean by all words that PostgreSQL accepts, because the server has fewer.

    SQL Server: Msg 245, conversion failed when converting the varchar value 'yes' to data type bit. DuckDB: Conversion
    Error: Could not convert string 'on' to BOOL.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/bit-transact-sql

    Before::

        SELECT CAST(CAST("a"."x" AS TEXT) AS BOOLEAN) AS "yes" FROM "a"

    After (tsql@2017)::

        SELECT CAST(CASE WHEN LOWER(LTRIM(RTRIM(CAST([a].[x] AS NVARCHAR(MAX))))) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on')
        THEN '1' WHEN LOWER(LTRIM(RTRIM(CAST([a].[x] AS NVARCHAR(MAX))))) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of')
        THEN '0' ELSE LTRIM(RTRIM(CAST([a].[x] AS NVARCHAR(MAX)))) END AS BIT) AS [yes] FROM [a]
    """
    if node.to.this != exp.DType.BOOLEAN or not has_type(node.this, exp.DataType.TEXT_TYPES):
        return None
    word = call("LTRIM", call("RTRIM", copy_tree(node.this)))
    ifs = []
    for words, bit in ((_TRUE[1:-1], "1"), (_FALSE[1:-1], "0")):
        known = exp.In(this=call("LOWER", copy_tree(word)), expressions=[text(each) for each in words])
        ifs.append(exp.If(this=known, true=text(bit)))
    node.set("this", exp.Case(ifs=ifs, default=word))
    return node


#: PostgreSQL's words for true and for false, and their beginnings.
_TRUE = ("true", "tru", "tr", "t", "yes", "ye", "y", "on", "1")
_FALSE = ("false", "fals", "fal", "fa", "f", "no", "n", "off", "of", "0")


@rule(exp.Cast, unless=features.DECIMAL_TYPE)
def round_to_decimal_places(node: exp.Cast, target: Target) -> exp.Expr | None:
    """Round in a cast to a decimal with digits, because the digits of a type have no effect; DECIMAL(5) has no places.

    https://www.sqlite.org/datatype3.html

    Before::

        SELECT CAST("a"."x" AS DECIMAL(10, 2)) AS "price" FROM "a"

    After (sqlite)::

        SELECT CAST(ROUND("a"."x", 2) AS NUMERIC) AS "price" FROM "a"
    """
    digits = of_type(node.to) if node.to.this in DECIMALS and node.to.expressions else None
    # A remainder of floating-point numbers may have more digits than its operands.
    is_remainder = isinstance(node.this.unnest(), (exp.Mod, exp.Anonymous))
    own = None if is_remainder else scale_of(node.this)
    is_rounded = isinstance(node.this, exp.Anonymous) and node.this.name == "ROUND"
    # ROUND changes the last digits of a number that has as many as a float keeps.
    if digits is None or digits.scale >= OF_FLOATS or is_rounded or (own is not None and own <= digits.scale):
        return None
    rounded: exp.Expr = call("ROUND", copy_tree(node.this), number(digits.scale))
    if digits.precision > OF_FLOATS:
        most = number(10 ** (OF_FLOATS - digits.scale))
        rounded = case(exp.LT(this=call("ABS", copy_tree(node.this)), expression=most), rounded, copy_tree(node.this))
    node.set("this", rounded)
    return node


RULES: tuple[Rule, ...] = (
    write_texts_of_uuids_with_hyphens,
    write_texts_of_booleans_in_words,
    write_uuids_without_hyphens,
    *text_casts.RULES,
    round_decimals_to_whole_numbers,
    *floats.RULES,
    compare_numbers_with_zero,
    read_words_of_truth,
    round_to_decimal_places,
)
