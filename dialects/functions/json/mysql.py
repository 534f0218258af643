"""MySQL and MariaDB: the functions of JSON that both have."""

from __future__ import annotations

import json

from sqlglot import exp

from dialects.features import JSON_NEGATIVE_INDEX
from dialects.functions.base import arguments, call
from dialects.functions.json.base import parts
from dialects.functions.json.compare import Reader
from dialects.functions.json.path import Path
from dialects.functions.json.serialize import member, pairs
from dialects.sql.build import add_collation, case, cast, copy_tree, is_json, is_not_null, parenthesize, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target
from dialects.targets.limits import LONGEST_DECIMAL_OF_MYSQL
from dialects.targets.refusal import refusal

_PAGE = "https://dev.mysql.com/doc/refman/8.0/en/json-search-functions.html"
_TYPES = {
    "null": ("NULL",),
    "string": ("STRING",),
    "number": ("INTEGER", "DOUBLE", "DECIMAL", "UNSIGNED INTEGER"),
    "boolean": ("BOOLEAN",),
    "array": ("ARRAY",),
    "object": ("OBJECT",),
}


def _path(path: Path, target: Target) -> exp.Literal:
    r"""Build ``'$.a[0]."b c"[last-1]'``; a key is escaped as Django's documents are."""
    steps = []
    for step in path:
        if isinstance(step, str):
            steps.append(f".{json.dumps(step)}")
        elif step >= 0:
            steps.append(f"[{step}]")
        elif not target.has(JSON_NEGATIVE_INDEX):
            url = target.page_of(JSON_NEGATIVE_INDEX)
            raise refusal(f"the JSON index {step}", target, "count from the beginning of the array", url)
        else:
            steps.append("[last]" if step == -1 else f"[last{step + 1}]")
    return text("$" + "".join(steps))


def _value(document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    """Build ``JSON_EXTRACT(j, '$.a')``, without a type: as JSON it would be compared as a document.

    A path treats any value as an array of one item. So the condition checks the kind of the parent value.
    """
    found: exp.Expr = call("JSON_EXTRACT", copy_tree(document), _path(path, target))
    for place, step in enumerate(path):
        if step in (0, -1):
            above = (
                call("JSON_EXTRACT", copy_tree(document), _path(path[:place], target)) if place else copy_tree(document)
            )
            found = case(_kind(above, "array"), found)
    return found


def _kind(value: exp.Expr, *kinds: str) -> exp.Expr:
    names = [text(name) for kind in kinds for name in _TYPES[kind]]
    return exp.In(this=call("JSON_TYPE", value), expressions=names)


# Reading


def get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_EXTRACT(j, '$.a'): NULL only if there is no value

    https://dev.mysql.com/doc/refman/8.0/en/json-search-functions.html#function_json-extract
    """
    return set_type(_value(*parts(node), target), "JSON")


def get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CASE WHEN JSON_TYPE(x) <> 'NULL' THEN JSON_UNQUOTE(x) END of x = JSON_EXTRACT(j, '$.a')

    https://dev.mysql.com/doc/refman/8.0/en/json-modification-functions.html#function_json-unquote
    """
    value = _value(*parts(node), target)
    some = exp.NEQ(this=call("JSON_TYPE", value), expression=text("NULL"))
    return set_type(case(some, call("JSON_UNQUOTE", copy_tree(value))), "TEXT")


def has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_EXTRACT(j, '$.a') IS NOT NULL: never NULL itself"""
    return is_not_null(_value(*parts(node), target))


READER = Reader(
    kind=lambda j, path, kinds, target: _kind(_value(j, path, target), *kinds),
    number=lambda j, path, target: cast(_value(j, path, target), LONGEST_DECIMAL_OF_MYSQL),
    text=lambda j, path, target: set_type(call("JSON_UNQUOTE", _value(j, path, target)), "TEXT"),
    finish=lambda found, j, path, target: found,
)


def is_word(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(JSON_EXTRACT(j, '$.a') AS CHAR) = 'null': JSON text, in which text has quotes"""
    value = exp.Cast(this=_value(*parts(node), target), to=exp.DataType.build("TEXT"))
    return set_type(exp.EQ(this=value, expression=arguments(node)[2]), "BOOLEAN")


# Comparing


def equals_by_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_NORMALIZE(a) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(b): JSON_EQUALS of NULL is true in WHERE

    https://mariadb.com/kb/en/json_normalize/
    """
    first, second = (call("JSON_NORMALIZE", value) for value in arguments(node))
    return set_type(exp.EQ(this=add_collation(first, target.family.code_point_collation), expression=second), "BOOLEAN")


def equals(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(a AS JSON) = CAST(b AS JSON): https://dev.mysql.com/doc/refman/8.0/en/json.html#json-comparison"""
    first, second = (_document(value) for value in arguments(node))
    return set_type(exp.EQ(this=first, expression=second), "BOOLEAN")


def _document(value: exp.Expr) -> exp.Expr:
    """Build ``CAST(x AS JSON)``, without a type: it is compared by value already."""
    return exp.Cast(this=parenthesize(value), to=exp.DataType.build("JSON"))


def normalize(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_NORMALIZE(x): https://mariadb.com/kb/en/json_normalize/"""
    return set_type(call("JSON_NORMALIZE", *arguments(node)), "TEXT")


def comparable(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CAST(x AS JSON): https://dev.mysql.com/doc/refman/8.0/en/json.html#json-comparison"""
    return _document(arguments(node)[0])


def contains(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_CONTAINS(a, b)

    https://dev.mysql.com/doc/refman/8.0/en/json-search-functions.html#function_json-contains
    """
    return set_type(call("JSON_CONTAINS", *arguments(node)), "BOOLEAN")


def sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the rank of the value's kind, its number and its text

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
    """
    (value,) = arguments(node)
    kind = call("JSON_TYPE", value)
    ranks = {name: rank for rank, names in enumerate(_TYPES.values()) for name in names}
    ifs = [exp.If(this=text(name), true=exp.Literal.number(rank)) for name, rank in ranks.items()]
    is_number = _kind(copy_tree(value), "number")
    number = case(is_number, cast(copy_tree(value), "DOUBLE"))
    others = case(exp.Not(this=copy_tree(is_number)), set_type(call("JSON_UNQUOTE", copy_tree(value)), "TEXT"))
    return exp.Tuple(expressions=[exp.Case(this=kind, ifs=ifs), number, set_type(others, "TEXT")])


# Building


def build_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_OBJECT('a', x), JSON and booleans marked as such by JSON_EXTRACT(x, '$')

    https://dev.mysql.com/doc/refman/8.0/en/json-creation-functions.html
    """
    flat = [item for key, value in pairs(node) for item in (text(key), _member(value))]
    return set_type(call("JSON_OBJECT", *flat), "JSON")


def build_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build JSON_ARRAY(x, y), JSON and booleans marked as such by JSON_EXTRACT(x, '$')"""
    return set_type(call("JSON_ARRAY", *map(_member, arguments(node))), "JSON")


def _member(value: exp.Expr) -> exp.Expr:
    if value.is_type(exp.DType.BOOLEAN):
        negation = exp.Not(this=exp.Paren(this=copy_tree(value)))
        words = [exp.If(this=value, true=text("true")), exp.If(this=negation, true=text("false"))]
        return _mark(exp.Case(ifs=words))
    made_here = isinstance(value, exp.Anonymous) and value.name in ("JSON_OBJECT", "JSON_ARRAY", "JSON_EXTRACT")
    if isinstance(value, exp.Placeholder) and value.is_type(exp.DType.UUID):
        value = cast(value, "UUID")
    return _mark(value) if is_json(value) and not made_here else member(value)


def _mark(value: exp.Expr) -> exp.Expr:
    return call("JSON_EXTRACT", value, text("$"))
