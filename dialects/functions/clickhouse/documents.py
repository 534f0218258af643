"""JSON documents, stored as text and read by the JSONExtract functions."""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from dialects.functions.base import Cell, arguments, call, refused
from dialects.functions.json.base import negate_condition, parts
from dialects.functions.json.compare import OPERATORS, Reader, compare_with
from dialects.functions.json.path import Path
from dialects.functions.json.serialize import array_texts, member, object_texts
from dialects.functions.json.unknown import ask_parent, if_found
from dialects.sql.build import FLOATS, case, cast, copy_tree, is_json, is_not_null, number, text
from dialects.sql.types.annotate import set_type
from dialects.sql.types.digits import LONG_UNSIZED
from dialects.targets.base import Target

_PAGE = "https://clickhouse.com/docs/sql-reference/functions/json-functions"
_KINDS = {
    "null": ("Null",),
    "string": ("String",),
    "number": ("Int64", "UInt64", "Double"),
    "boolean": ("Bool",),
    "array": ("Array",),
    "object": ("Object",),
}


def _steps(path: Path) -> list[exp.Expr]:
    """Return a path as arguments: keys, and numbers from 1, or from -1 at the end."""
    return [text(step) if isinstance(step, str) else number(step + 1 if step >= 0 else step) for step in path]


def _read(name: str, document: exp.Expr, path: Path) -> exp.Expr:
    return call(name, copy_tree(document), *_steps(path))


def _has_value(document: exp.Expr, path: Path) -> exp.Expr:
    """Return the condition that a path has a value; check for arrays, because a number finds members of objects too."""
    conditions: list[exp.Expr] = []
    for place, step in enumerate(path):
        above = _kind(document, path[:place], ("array" if isinstance(step, int) else "object",))
        conditions.append(above)
    has: exp.Expr = exp.EQ(this=_read("JSONHas", document, path), expression=number(1))
    if not path:
        has = is_not_null(document)
    return exp.and_(*(c for c in conditions if isinstance(path[-1], int)), has, copy=False) if path else has


def _kind(document: exp.Expr, path: Path, kinds: tuple[str, ...]) -> exp.Expr:
    names = [text(name) for kind in kinds for name in _KINDS[kind]]
    kind = call("toString", _read("JSONType", document, path))
    return exp.In(this=kind, expressions=names)


def get(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CASE WHEN JSONHas(j, 'a') = 1 THEN JSONExtractRaw(j, 'a') END

    https://clickhouse.com/docs/sql-reference/functions/json-functions#jsonextractraw
    """
    document, path = parts(node)
    return set_type(case(_has_value(document, path), _read("JSONExtractRaw", document, path)), "JSON")


def get_text(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CASE WHEN kind = 'String' THEN JSONExtractString(j, 'a') WHEN kind <> 'Null' THEN JSONExtractRaw(j, 'a') END

    https://clickhouse.com/docs/sql-reference/functions/json-functions#jsonextractstring
    """
    document, path = parts(node)
    is_text = exp.If(
        this=exp.and_(_has_value(document, path), _kind(document, path, ("string",)), copy=False),
        true=_read("JSONExtractString", document, path),
    )
    some = exp.Not(this=_kind(document, path, ("null",)))
    other = exp.If(
        this=exp.and_(_has_value(document, path), some, copy=False), true=_read("JSONExtractRaw", document, path)
    )
    return set_type(exp.Case(ifs=[is_text, other]), "TEXT")


def has(node: exp.Expr, target: Target) -> exp.Expr:
    """Build coalesce(JSONHas(j, 'a') = 1, FALSE): https://clickhouse.com/docs/sql-reference/functions/json-functions#jsonhas"""
    return set_type(call("coalesce", exp.Paren(this=_has_value(*parts(node))), exp.false()), "BOOLEAN")


def _at_place(found: exp.Expr, document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    """Return a condition that is NULL if the path has no value."""
    return case(_has_value(document, path), found)


#: The type of JSON numbers: up to 46 digits before the point and 30 after it.
_NUMBER = LONG_UNSIZED


def _number(document: exp.Expr, path: Path, target: Target) -> exp.Expr:
    return set_type(
        call("accurateCastOrNull", _read("JSONExtractRaw", document, path), text(_NUMBER.sql("Decimal"))), _NUMBER.sql()
    )


def _compare(node: exp.Expr, target: Target) -> exp.Expr:
    """Build a comparison by kind: (JSONType(j, 'a') IN ('Int64', ...) AND accurateCastOrNull(..., 'Decimal(76, 30)') > 1)

    https://clickhouse.com/docs/sql-reference/functions/json-functions#jsontype
    """
    value = arguments(node)[2]
    if value.is_type(*FLOATS):
        # Through its text, because a direct cast adds digits to those that are written.
        value.replace(cast(cast(copy_tree(value), "TEXT"), "DECIMAL"))
    return compare_with(READER)(node, target) or node


READER = Reader(
    kind=lambda j, path, kinds, target: _kind(j, path, kinds),
    number=_number,
    text=lambda j, path, target: set_type(_read("JSONExtractString", j, path), "TEXT"),
    finish=_at_place,
)


def is_word(node: exp.Expr, target: Target) -> exp.Expr:
    """Build CASE WHEN JSONHas(j, 'a') = 1 THEN JSONExtractRaw(j, 'a') = 'null' END

    https://clickhouse.com/docs/sql-reference/functions/json-functions#jsonextractraw
    """
    document, path = parts(node)
    same = exp.EQ(this=_read("JSONExtractRaw", document, path), expression=arguments(node)[2])
    return set_type(case(_has_value(document, path), same), "BOOLEAN")


def sort_keys(node: exp.Expr, target: Target) -> exp.Expr:
    """Build the rank of the value's kind, its number and its text

    https://www.postgresql.org/docs/current/datatype-json.html#JSON-INDEXING
    """
    (value,) = arguments(node)
    kind = call("toString", call("JSONType", copy_tree(value)))
    ranks = {name: rank for rank, names in enumerate(_KINDS.values()) for name in names}
    ifs = [exp.If(this=text(name), true=number(rank)) for name, rank in ranks.items()]
    rank = case(is_not_null(value), exp.Case(this=kind, ifs=ifs))
    is_number = exp.In(this=copy_tree(kind), expressions=[text(name) for name in _KINDS["number"]])
    is_string = exp.EQ(this=copy_tree(kind), expression=text("String"))
    as_number = case(is_number, call("JSONExtractFloat", copy_tree(value)))
    other = case(is_string, call("JSONExtractString", copy_tree(value)), copy_tree(value))
    return exp.Tuple(expressions=[rank, as_number, set_type(other, "TEXT")])


def build_object(node: exp.Expr, target: Target) -> exp.Expr:
    """Build concat('{"a": ', toJSONString(x), '}')

    https://clickhouse.com/docs/sql-reference/functions/json-functions#tojsonstring
    """
    return set_type(call("concat", *object_texts(node, _member), text("")), "JSON")


def build_array(node: exp.Expr, target: Target) -> exp.Expr:
    """Build concat('[', toJSONString(x), ']')

    https://clickhouse.com/docs/sql-reference/functions/json-functions#tojsonstring
    """
    return set_type(call("concat", *array_texts(node, _member), text("")), "JSON")


def _member(value: exp.Expr) -> exp.Expr:
    if is_json(value):
        return call("coalesce", value, text("null"))
    if value.is_type(exp.DType.BOOLEAN):
        value = cast(value, "BOOLEAN")
    return call("coalesce", call("toJSONString", member(value)), text("null"))


_COMPARE = refused("compare numbers, text, booleans or null at a key", _PAGE)
CELLS: Mapping[str, Cell] = {
    "JSON_GET": get,
    "JSON_GET_TEXT": get_text,
    "JSON_HAS": has,
    "JSON_LACKS": negate_condition(has),
    "JSON_HAS_KEY": ask_parent(has, has),
    "JSON_IF_FOUND": if_found(has),
    **dict.fromkeys(OPERATORS, _compare),
    "JSON_IS": is_word,
    "JSON_COUNTS": refused("compare the documents in Python", _PAGE),
    "JSON_EQUALS": _COMPARE,
    "JSON_LISTED": refused("compare the text at a key, by KT()", _PAGE),
    "JSON_CONTAINS": refused("compare the values at their keys", _PAGE),
    "JSON_SORT_KEYS": sort_keys,
    "JSON_OBJECT": build_object,
    "JSON_ARRAY": build_array,
}
