"""JSON documents, stored as text and read as VARIANT.

A value at a path is read as its JSON text, whose first character shows its kind.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects import features
from dialects.functions.base import Builder, Cell, arguments, call, refused, when
from dialects.functions.json.base import negate_condition, parts
from dialects.functions.json.compare import OPERATORS, Reader, compare_with
from dialects.functions.json.path import PLAIN_KEY, Path, path_literal
from dialects.functions.json.serialize import array_texts, member, object_texts
from dialects.functions.json.unknown import ask_parent, if_found
from dialects.sql.build import case, copy_tree, is_json, is_not_null, number, text
from dialects.sql.types.annotate import set_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_API = "https://spark.apache.org/docs/latest/api/sql/index.html"
_PAGE = _API + "#variant_get"
#: The first characters of the JSON text of each kind.
_FIRST = {"null": "n", "string": '"', "number": "-0-9", "boolean": "tf", "array": r"\[", "object": r"\{"}


def variant_path(path: Path, target: Target) -> exp.Expr:
    """Build ``'$.a["b c"][0]'``. Raise Unsupported for an index from the end, and a key with both kinds of quotes."""
    return path_literal("$" + "".join(_step(step, target) for step in path))


def _step(step: str | int, target: Target) -> str:
    if isinstance(step, int):
        if step < 0:
            hint = "count from the beginning of the array"
            raise refusal(f"the JSON index {step}", target, hint, features.JSON_NEGATIVE_INDEX)
        return f"[{step}]"
    if PLAIN_KEY.fullmatch(step):
        return f".{step}"
    if step and not set(step) & set("'?"):
        return f"['{step}']"
    if step and not set(step) & set('"?'):
        return f'["{step}"]'
    raise refusal("a quotation mark, a question mark or no character in a JSON key", target, "rename the key", _PAGE)


def _value(document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    parsed = call("parse_json", copy_tree(document))
    return call("variant_get", parsed, variant_path(path, target)) if path else parsed


def _read(document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    """Return the JSON text of the value at a path."""
    return set_type(call("to_json", _value(document, path, target)), "TEXT")


def _kind(document: exp.Expr, path: Path, kinds: tuple[str, ...], target: Target) -> exp.Expr:
    characters = "".join(_FIRST[kind] for kind in kinds)
    return set_type(call("regexp_like", _read(document, path, target), text(f"^[{characters}]")), "BOOLEAN")


def get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build to_json(variant_get(parse_json(j), '$.a')): https://spark.apache.org/docs/latest/api/sql/index.html#variant_get"""
    return set_type(_read(*parts(node), target), "JSON")


def _text(document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    return set_type(
        call("variant_get", call("parse_json", copy_tree(document)), variant_path(path, target), text("string")), "TEXT"
    )


def get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build variant_get(parse_json(j), '$.a', 'string') of a text, to_json(variant_get(...)) of another value but null

    https://spark.apache.org/docs/latest/api/sql/index.html#variant_get
    """
    document, path = parts(node)
    ifs = [
        exp.If(this=_kind(document, path, ("string",), target), true=_text(document, path, target)),
        exp.If(this=exp.Not(this=_kind(document, path, ("null",), target)), true=_read(document, path, target)),
    ]
    return set_type(exp.Case(ifs=ifs), "TEXT")


def has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build NOT (variant_get(parse_json(j), '$.a') IS NULL): https://spark.apache.org/docs/latest/api/sql/index.html#variant_get"""
    return set_type(is_not_null(_read(*parts(node), target)), "BOOLEAN")


READER = Reader(
    kind=_kind,
    number=_read,
    text=_text,
    finish=lambda found, document, path, target: found,
    by_digits=True,
)


def is_word(node: exp.Expr, target: Target) -> exp.Expr:
    """Build to_json(variant_get(parse_json(j), '$.a')) = 'null': https://spark.apache.org/docs/latest/api/sql/index.html#to_json"""
    return set_type(exp.EQ(this=_read(*parts(node), target), expression=arguments(node)[2]), "BOOLEAN")


def sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the rank of the value's kind, its number and its text

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
    """
    (value,) = arguments(node)
    ifs = [exp.If(this=_kind(value, (), (kind,), target), true=number(rank)) for rank, kind in enumerate(_FIRST)]
    read = _read(value, (), target)
    as_number = case(
        _kind(value, (), ("number",), target), exp.TryCast(this=read, to=exp.DataType.build("DOUBLE"), safe=True)
    )
    other = case(_kind(value, (), ("string",), target), _text(value, (), target), copy_tree(read))
    return exp.Tuple(expressions=[exp.Case(ifs=ifs), as_number, set_type(other, "TEXT")])


def build_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build concat('{"a": ', regexp_extract(to_json(array(x)), '(?s)^.(.*).$', 1), '}')

    https://spark.apache.org/docs/latest/api/sql/index.html#to_json
    """
    return set_type(call("concat", *object_texts(node, _member)), "JSON")


def build_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build concat('[', regexp_extract(to_json(array(x)), '(?s)^.(.*).$', 1), ']')

    https://spark.apache.org/docs/latest/api/sql/index.html#to_json
    """
    return set_type(call("concat", *array_texts(node, _member)), "JSON")


def _member(value: exp.Expr) -> exp.Expr:
    if is_json(value):
        return call("coalesce", value, text("null"))
    return call("regexp_extract", call("to_json", call("array", member(value))), text("(?s)^.(.*).$"), 1)


_BEFORE = refused("Spark distinguishes kinds of JSON values from 4.0 on: read the document in Python", _PAGE)
_COMPARE = refused("compare numbers, text, booleans or null at a key", _PAGE)


def _by_variant(builder: Builder) -> Cell:
    return when(features.VARIANT_TYPE, builder, _BEFORE)


CELLS: Mapping[str, Cell] = {
    "JSON_GET": _by_variant(get),
    "JSON_GET_TEXT": _by_variant(get_text),
    "JSON_HAS": _by_variant(has),
    "JSON_LACKS": _by_variant(negate_condition(has)),
    "JSON_HAS_KEY": _by_variant(ask_parent(has, has)),
    "JSON_IF_FOUND": _by_variant(if_found(has)),
    **dict.fromkeys(OPERATORS, _by_variant(compare_with(READER))),
    "JSON_IS": _by_variant(is_word),
    "JSON_COUNTS": refused("compare the documents in Python", _PAGE),
    "JSON_EQUALS": _COMPARE,
    "JSON_LISTED": refused("compare the text at a key, by KT()", _PAGE),
    "JSON_CONTAINS": refused("compare the values at their keys", _PAGE),
    "JSON_SORT_KEYS": _by_variant(sort_keys),
    "JSON_OBJECT": build_object,
    "JSON_ARRAY": build_array,
}
