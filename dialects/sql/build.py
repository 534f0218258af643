"""Small nodes that builders share; all targets print them alike."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from sqlglot import exp

NodeT = TypeVar("NodeT", bound=exp.Expr)

INTEGERS = exp.DataType.INTEGER_TYPES
FLOATS = exp.DataType.FLOAT_TYPES
DECIMALS = {exp.DType.DECIMAL, exp.DType.BIGDECIMAL}
NUMBERS = {*INTEGERS, *FLOATS, *DECIMALS}
TEXTS = exp.DataType.TEXT_TYPES
BINARIES = {exp.DType.VARBINARY, exp.DType.BINARY, exp.DType.BLOB}
JSONS = {exp.DType.JSON, exp.DType.JSONB}
UNKNOWNS = {exp.DType.UNKNOWN, exp.DType.NULL}


def text(value: str) -> exp.Literal:
    """Return a string literal."""
    return exp.Literal.string(value)


def number(value: int | str) -> exp.Expr:
    """Return a number, as given or as written; a negative one is the negation of its literal."""
    return exp.Literal.number(value)


def identifier(name: str) -> exp.Identifier:
    return exp.to_identifier(name, quoted=True)


def column(name: str, table: str) -> exp.Column:
    """Build ``"table"."name"``"""
    return exp.Column(this=identifier(name), table=identifier(table))


def alias(expression: exp.Expr, name: str) -> exp.Alias:
    """Build ``expression AS "name"``"""
    result = exp.Alias(this=expression, alias=identifier(name))
    result.type = expression.type
    return result


def copy_tree(node: NodeT) -> NodeT:
    """Copy a tree. The copy has the same types, because a type never changes; ``copy()`` copies the type of each node."""
    root = node.__class__()
    pairs: list[tuple[exp.Expr, exp.Expr]] = [(node, root)]
    for original, copy in pairs:  # Grows meanwhile.
        copy.type = original._type
        if original._meta:
            copy.meta.update(original._meta)
        copy.comments = original.comments and [*original.comments]
        for key, value in original.args.items():
            if isinstance(value, exp.Expr):
                inner = value.__class__()
                pairs.append((value, inner))
                copy.set(key, inner)
            elif value.__class__ is list:
                items = [(item, item.__class__() if isinstance(item, exp.Expr) else item) for item in value]
                pairs += [pair for pair in items if isinstance(pair[0], exp.Expr)]
                copy.set(key, [item for _, item in items])
            else:
                copy.args[key] = value
    return root


#: MySQL reads ``a BETWEEN 1 AND 2 IS NULL`` as ``a BETWEEN 1 AND (2 IS NULL)``; Spark reads one such test of a value.
_COMPOSITE = (exp.Binary, exp.Connector, exp.Neg, exp.Not, exp.BitwiseNot, exp.Collate, exp.Between, exp.In)


def parenthesize(node: exp.Expr) -> exp.Expr:
    """Return the node, in parentheses if an operator around it could separate its operands."""
    composite = isinstance(node, _COMPOSITE) and not isinstance(node, (exp.Func, exp.Dot))
    return exp.Paren(this=node) if composite else node


def unparenthesize(node: exp.Expr) -> exp.Expr:
    """Return the node without its parentheses, which an argument does not need; a subquery keeps its own."""
    while isinstance(node, exp.Paren):
        inner: exp.Expr = node.this
        if inner.type is None:
            inner.type = node.type
        node = inner
    return node


def in_place_of(node: exp.Expr, result: exp.Expr) -> exp.Expr:
    """Return the result in parentheses, unless the node already is in parentheses."""
    return result if isinstance(node.parent, exp.Paren) else exp.Paren(this=result)


def cast(node: exp.Expr, to: str) -> exp.Cast:
    """Build a typed ``CAST(node AS to)``."""
    kind = exp.DataType.build(to)
    result = exp.Cast(this=node, to=kind)
    result.type = copy_tree(kind)
    return result


def float_to_decimal(value: exp.Expr) -> exp.Expr:
    """Return a floating-point number as a decimal; anything else unchanged."""
    return cast(value, "DECIMAL") if value.is_type(*FLOATS) else value


def as_int(node: exp.Expr) -> exp.Expr:
    """Return the node as a whole number of 32 bits, for functions with that limit; numbers and parameters fit."""
    fits = isinstance(node, (exp.Literal, exp.Placeholder)) or node.is_type(exp.DType.INT, exp.DType.SMALLINT)
    # LENGTH is an INTEGER in PostgreSQL and a BIGINT elsewhere.
    return node if fits and not node.find(exp.Func) else cast(node, "INT")


def has_type(node: exp.Expr, types: Collection[exp.DType]) -> bool:
    """Return whether the node has one of the types, of any length; ``is_type()`` builds the types at every call."""
    kind = node.to if isinstance(node, exp.Cast) else node.type
    return kind is not None and kind.this in types


def is_integer(node: exp.Expr) -> bool:
    """Return whether a node is surely a whole number."""
    return has_type(node, INTEGERS)


def is_text(node: exp.Expr) -> bool:
    """Return whether a node is surely text."""
    return has_type(node, TEXTS)


def is_json(node: exp.Expr) -> bool:
    """Return whether a node is surely a JSON document."""
    return has_type(node, JSONS)


def is_binary(node: exp.Expr) -> bool:
    """Return whether a node is surely a binary."""
    return has_type(node, BINARIES)


def as_text(node: exp.Expr) -> exp.Expr:
    """Return the node, cast to text if it surely has another type."""
    return node if node.type is None or has_type(node, UNKNOWNS) or is_text(node) else cast(node, "TEXT")


def true_or_false(value: exp.Expr, same: exp.Expr) -> exp.Case:
    """Build ``CASE WHEN value THEN 'true' WHEN NOT same THEN 'false' END``; ``same`` is a copy of the value."""
    words = [exp.If(this=value, true=text("true")), exp.If(this=exp.Not(this=same), true=text("false"))]
    return exp.Case(ifs=words)


def add_collation(node: exp.Expr, collation: str) -> exp.Collate:
    """Build ``node COLLATE collation``, the name without quotes."""
    return exp.Collate(this=parenthesize(node), expression=exp.var(collation))


def chain(operator: type[exp.Binary], parts: list[exp.Expr]) -> exp.Expr:
    """Build ``(a op b op c)``, of at least one part."""
    result = parenthesize(parts[0])
    for part in parts[1:]:
        result = operator(this=result, expression=parenthesize(part))
    return parenthesize(result)


def is_assignment(node: exp.Expr) -> bool:
    """Return whether an equality is the ``column = value`` of an UPDATE."""
    return isinstance(node.parent, (exp.Update, exp.OnConflict)) and node.arg_key == "expressions"


def phrase(*parts: exp.Expr | str) -> exp.Expr:
    """Build parts with blanks between them, for syntax without a node of sqlglot's."""
    *firsts, last = (exp.var(part) if isinstance(part, str) else part for part in parts)
    for part in reversed(firsts):
        last = exp.Introducer(this=part, expression=last)
    return last


def case(condition: exp.Expr, then: exp.Expr, otherwise: exp.Expr | None = None) -> exp.Case:
    """Build ``CASE WHEN condition THEN then ELSE otherwise END``, of one condition."""
    return exp.Case(ifs=[exp.If(this=condition, true=then)], default=otherwise)


def results_of(node: exp.Expr) -> list[exp.Expr]:
    """Return the operands whose value, or whose sum, an expression returns; of a CASE its results, that of ELSE last."""
    if isinstance(node, exp.Case):
        default = node.args.get("default")
        return [*(branch.args["true"] for branch in node.args["ifs"]), *([default] if default else [])]
    if isinstance(node, exp.Binary):
        return [node.this, node.expression]
    return [node.this, *node.expressions]


def is_null(value: exp.Expr) -> exp.Is:
    """Build ``value IS NULL``, of a copy."""
    result = exp.Is(this=parenthesize(copy_tree(value)), expression=exp.Null())
    result.type = exp.DataType.build("BOOLEAN")
    return result


def is_not_null(value: exp.Expr) -> exp.Not:
    """Build ``value IS NOT NULL``, of a copy."""
    result = exp.Not(this=is_null(value))
    result.type = exp.DataType.build("BOOLEAN")
    return result
