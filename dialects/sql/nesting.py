"""The deepest nesting and the longest text that are parsed.

sqlglot parses by recursion. Compiled, it has no limit of its own, so very deep text would end the process. It parses
the brackets after a type's name twice, so each level of them doubles the time.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlglot.tokenizer_core import Token, TokenType

from dialects.errors import InvalidSQL

#: The most characters of a statement without the lists and rows that its shape has only once.
LONGEST_TEXT = 5_000_000
#: The most parentheses, brackets and CASEs that are open at a place, and the most words in a row without a value.
MOST_OPEN = 500
#: The most open parentheses that begin with SELECT.
MOST_QUERIES = 64
#: The most open brackets, and parentheses after a type's name: PostgreSQL's arrays have six dimensions at most.
MOST_OF_TYPES = 6
#: The most tokens between two commas or keywords, about 14 000 conditions: the time for a chain grows with its square.
LONGEST_CHAIN = 100_000

_OPENING = frozenset({TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.CASE})
_CLOSING = frozenset({TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.END})
#: Tokens of values. Before one, each word may be an operator that is applied to the next one: ``NOT - ~ a``.
_VALUES = frozenset(
    {
        TokenType.VAR,
        TokenType.IDENTIFIER,
        TokenType.STRING,
        TokenType.BIT_STRING,
        TokenType.BYTE_STRING,
        TokenType.HEX_STRING,
        TokenType.HEREDOC_STRING,
        TokenType.NATIONAL_STRING,
        TokenType.RAW_STRING,
        TokenType.NUMBER,
        TokenType.NULL,
        TokenType.TRUE,
        TokenType.FALSE,
        TokenType.STAR,
    }
)
#: Tokens that end a chain.
_ENDS = frozenset(
    {
        TokenType.COMMA,
        TokenType.SELECT,
        TokenType.FROM,
        TokenType.WHERE,
        TokenType.JOIN,
        TokenType.ON,
        TokenType.WHEN,
        TokenType.THEN,
        TokenType.ELSE,
        TokenType.UNION,
        TokenType.SEMICOLON,
    }
)
_HINT = "nest them less"


def check_length(sql: str) -> None:
    """Raise InvalidSQL for a statement of too many characters."""
    if len(sql) > LONGEST_TEXT:
        raise _too_many(len(sql), "characters in one statement", LONGEST_TEXT, "send fewer conditions at a time")


def check_nesting(sql: str, tokens: Sequence[Token], types: Collection[TokenType]) -> None:
    """Raise InvalidSQL if parentheses, brackets, CASEs or queries are nested too deep, or an expression is too long.

    ``types`` has the tokens of types' names.
    """
    if len(tokens) <= MOST_OPEN and (
        sql.count("(") + sql.count("[") <= MOST_OF_TYPES or _depth(tokens) <= MOST_OF_TYPES
    ):
        return  # No bound can be passed. Most statements end here.
    queries = of_types = length = operators = 0
    before: TokenType | None = None
    #: For each open one: whether it begins with SELECT, whether it is of a type, and the chain around it.
    opened: list[tuple[bool, bool, int]] = []
    for place, token in enumerate(tokens):
        kind = token.token_type
        length += 1
        operators = 0 if kind in _VALUES or kind in _ENDS or kind in _CLOSING else operators + 1
        if operators > MOST_OPEN:
            raise _too_many(operators, "operators without a value", MOST_OPEN, _HINT)
        if kind in _OPENING:
            is_query = place + 1 < len(tokens) and tokens[place + 1].token_type == TokenType.SELECT
            is_of_type = kind == TokenType.L_BRACKET or (kind == TokenType.L_PAREN and before in types)
            opened.append((is_query, is_of_type, length))
            queries, of_types, length = queries + is_query, of_types + is_of_type, 0
            if len(opened) > MOST_OPEN:
                raise _too_many(len(opened), "open parentheses or CASEs", MOST_OPEN, _HINT)
            if queries > MOST_QUERIES:
                raise _too_many(queries, "queries within each other", MOST_QUERIES, _HINT)
            if of_types > MOST_OF_TYPES:
                raise _too_many(of_types, "brackets or types within each other", MOST_OF_TYPES, _HINT)
        elif kind in _CLOSING and opened:
            is_query, is_of_type, length = opened.pop()
            queries, of_types = queries - is_query, of_types - is_of_type
        elif kind in _ENDS:
            length = 0
        if length > LONGEST_CHAIN:
            raise _too_many(length, "words in one expression", LONGEST_CHAIN, "send fewer conditions at a time")
        before = kind


def _depth(tokens: Sequence[Token]) -> int:
    """Return how many parentheses, brackets and CASEs are open at the deepest place."""
    depth = deepest = 0
    for kind in [token.token_type for token in tokens]:
        if kind in _OPENING:
            depth += 1
            deepest = max(deepest, depth)
        elif kind in _CLOSING:
            depth -= 1
    return deepest


def _too_many(found: int, what: str, most: int, hint: str) -> InvalidSQL:
    return InvalidSQL(f"cannot read the SQL: {found} {what}, {most} is the most: {hint}")
