"""The names of placeholders: what stands for them in SQL while it is parsed, rewritten and printed.

Each ``%s`` becomes a placeholder with a name of its own (``__p0__``), which it keeps through every rewrite, so the
printed text itself tells the final order, and which of them were moved, repeated or dropped. Other names begin with a
letter between the prefix and the number: they surround what is repeated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialects.errors import InvalidSQL

# The letters after the prefix; the number after one is the place of a list, or of a row.

#: Before and after the item of a list.
BEGIN, END = "b", "e"
#: Before and after a condition on an item that is there twice, joined by OR.
EITHER, EITHER_END = "o", "p"
#: Before and after a condition on a list that is split if it is too long.
SPLIT, SPLIT_END = "s", "t"
#: The number of a row.
ROW = "r"

#: How a list is read from one parameter: the value of an item, and the source that has it.
Query = tuple[str, str]
#: The name of the marker of a variable that a statement puts a value into; it is numbered after the parameters.
OUTPUT = "output"
#: Between the numbers of two markers, in the name of their sum.
SUM = "_"
#: What stands for a marker, and for the number of a row, in printed text.
MARKER, NUMBER = "\0", "\1"


def number_markers(sql: str, same: Sequence[int] = ()) -> tuple[str, str, int]:
    """Generic SQL with ``%s`` and ``%%`` -> (text with ``:__p0__`` ... and single percent signs, prefix, count).

    The prefix is one that the text does not hold. The substitution is the one
    a driver would do, so ``%%s`` inside a literal stays text. ``same`` gives
    each marker the number of the first with an equal value.

    Raises InvalidSQL for a percent sign that is neither a marker nor doubled,
    and for the two characters that stand for what is filled in later.
    """
    if MARKER in sql or NUMBER in sql:
        raise InvalidSQL("a control character in the SQL: pass the text that holds it as a parameter")
    count = count_markers(sql)
    if same:
        check_count(len(same), count)
    prefix = "__p"
    while prefix in sql:
        prefix += "p"
    try:
        # With a blank in front, for two colons are a cast.
        return sql % tuple([f" :{prefix}{number}__" for number in same or range(count)]), prefix, count
    except (TypeError, ValueError):
        raise InvalidSQL("a percent sign that is not a %s marker must be doubled: %%") from None


def count_markers(sql: str) -> int:
    """Return how many ``%s`` there are, those of ``%%s`` left out."""
    return sql.count("%s") if "%%" not in sql else sql.replace("%%", "").count("%s")


def check_count(given: int, count: int) -> None:
    """Raise InvalidSQL unless there is a parameter for each marker."""
    if given != count:
        raise InvalidSQL(f"the SQL has {count} markers but {given} parameters were given: pass one for each %s")


def split_at_names(printed: str, prefix: str) -> list[str]:
    """Printed SQL -> texts and, between them, the names of the markers and brackets without their prefix."""
    return re.split(rf"{prefix}([a-z]?\d+(?:{SUM}\d+)?)__", printed)


def name_sum(one: str, other: str) -> str:
    """Return the name of the sum of two markers that stand for numbers of the SQL."""
    number = re.search(r"\d+(?=__$)", other)
    assert number is not None
    return f"{one.removesuffix('__')}{SUM}{number[0]}__"
