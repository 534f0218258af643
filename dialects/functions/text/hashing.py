"""Digests of text in lower-case hexadecimal digits; the hashed bytes are UTF-8."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from dialects import features
from dialects.functions.base import NATIVE, Builder, Cell, Function, arguments, call, function, refused, when
from dialects.functions.text import mysql
from dialects.functions.text.utf8 import utf8_bytes
from dialects.sql.build import add_collation, case, is_binary, is_not_null, text
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

_IN_PYTHON = "hash the text in Python"
_HASHBYTES = "https://learn.microsoft.com/en-us/sql/t-sql/functions/hashbytes-transact-sql"
_STANDARD_HASH = "https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/STANDARD_HASH.html"
#: Functions of text, which Django defines on SQLite.
_HASHES = "https://docs.djangoproject.com/en/stable/ref/models/database-functions/#md5"
_DUCKDB = "https://duckdb.org/docs/stable/sql/functions/text"

#: A collation under which VARCHAR is UTF-8.
UTF8 = "Latin1_General_100_CI_AI_SC_UTF8"


def _value(node: exp.Expr) -> exp.Expr:
    """Return the hashed value: the first argument, whichever node sqlglot parsed the name to."""
    value, *_ = arguments(node)
    return value


def _document(first_line: str) -> Callable[[Builder], Builder]:
    """Return a decorator that gives an algorithm's builder the line shown in the matrix."""

    def document(builder: Builder) -> Builder:
        builder.__doc__ = first_line
        return builder

    return document


def hash_bytes(algorithm: str, digits: int) -> Builder:
    """Return a builder of HASHBYTES of UTF-8, which needs a UTF-8 collation."""

    @_document(
        f"LOWER(CONVERT(VARCHAR({digits}), HASHBYTES('{algorithm}', CONVERT(VARCHAR(MAX), x COLLATE {UTF8})), 2))"
    )
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value = _value(node)
        # Binaries are hashed unchanged.
        utf8 = value if is_binary(value) else call("CONVERT", call("VARCHAR", "MAX"), add_collation(value, UTF8))
        digest = call("HASHBYTES", text(algorithm), utf8)
        return call("LOWER", call("CONVERT", call("VARCHAR", digits), digest, 2))

    return build


def hash_computed_bytes(algorithm: str, digits: int) -> Builder:
    """Return a builder of HASHBYTES of bytes that are computed by character."""

    @_document(
        f"LOWER(CONVERT(VARCHAR({digits}), HASHBYTES('{algorithm}', bytes), 2)), the bytes of UTF-8 computed by character."
        f"\n\n{_HASHBYTES}"
    )
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value = _value(node)
        digest = call("HASHBYTES", text(algorithm), value if is_binary(value) else utf8_bytes(value, target))
        known = is_not_null(value)
        hashed = call("LOWER", call("CONVERT", call("VARCHAR", digits), digest, 2))
        return case(known, hashed)

    return build


def standard_hash(algorithm: str) -> Builder:
    """Return a builder of STANDARD_HASH of UTF-8."""

    @_document(f"LOWER(RAWTOHEX(STANDARD_HASH(UTL_I18N.STRING_TO_RAW(x, 'AL32UTF8'), '{algorithm}')))")
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value = _value(node)
        utf8 = value if is_binary(value) else call("UTL_I18N.STRING_TO_RAW", value, text("AL32UTF8"))
        return call("LOWER", call("RAWTOHEX", call("STANDARD_HASH", utf8, text(algorithm))))

    return build


def _of_text(name: str) -> Builder:
    @_document(f"{name}(x), of text only: Django's function takes no bytes")
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value = _value(node)
        if is_binary(value):
            raise refusal(f"{name} of a binary", target, "hash it in Python", _HASHES)
        return call(name, value)

    return build


def _plain(name: str) -> Builder:
    @_document(f"{name}(x)")
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        return call(name, _value(node))

    return build


def _encode(name: str) -> Builder:
    @_document(f"ENCODE({name}(CONVERT_TO(x, 'UTF8')), 'hex')")
    def build(node: exp.Expr, target: Target) -> exp.Expr:
        value = _value(node)
        utf8 = value if is_binary(value) else call("CONVERT_TO", value, text("UTF8"))
        return call("ENCODE", call(name, utf8), text("hex"))

    return build


def digest_of_extension(node: exp.Expr, target: Target) -> exp.Expr:
    """Build ENCODE(DIGEST(x, 'sha1'), 'hex') of the extension pgcrypto.

    https://www.postgresql.org/docs/current/pgcrypto.html
    """
    return call("ENCODE", call("DIGEST", _value(node), text("sha1")), text("hex"))


def _tsql(name: str, algorithm: str, digits: int) -> Cell:
    """Return the cell: UTF-8 by a collation, or computed; SHA-2 is new in SQL Server 2012."""
    cell = when(features.UTF8_COLLATIONS, hash_bytes(algorithm, digits), hash_computed_bytes(algorithm, digits))
    if not algorithm.startswith("SHA2"):
        return cell
    return when(features.SHA2_HASHES, cell, refused(f"SQL Server has {name} from 2012 on: {_IN_PYTHON}", _HASHBYTES))


def _row(
    name: str, tsql: tuple[str, int] | None, oracle: str | None, duckdb: bool, postgres: Builder | None
) -> Function:
    without_function = refused(f"STANDARD_HASH is new in Oracle 12c: {_IN_PYTHON}", _STANDARD_HASH)
    return function(
        name,
        tsql=_tsql(name, *tsql) if tsql else refused(f"HASHBYTES has no {name}: {_IN_PYTHON}", _HASHBYTES),
        oracle=when(features.STANDARD_HASH_FUNCTION, standard_hash(oracle), without_function)
        if oracle
        else refused(f"STANDARD_HASH has no {name}: {_IN_PYTHON}", _STANDARD_HASH),
        duckdb=_plain(name) if duckdb else refused(f"DuckDB has no {name}: {_IN_PYTHON}", _DUCKDB),
        postgres=postgres or NATIVE,
        sqlite=_of_text(name),
        mysql=mysql.sha2(int(name[3:])) if name.startswith(("SHA2", "SHA3", "SHA5")) else _plain(name),
    )


FUNCTIONS: tuple[Function, ...] = (
    _row("MD5", ("MD5", 32), "MD5", duckdb=True, postgres=None),
    _row("SHA1", ("SHA1", 40), "SHA1", duckdb=True, postgres=digest_of_extension),
    _row("SHA224", None, None, duckdb=False, postgres=_encode("SHA224")),
    _row("SHA256", ("SHA2_256", 64), "SHA256", duckdb=True, postgres=_encode("SHA256")),
    _row("SHA384", None, "SHA384", duckdb=False, postgres=_encode("SHA384")),
    _row("SHA512", ("SHA2_512", 128), "SHA512", duckdb=False, postgres=_encode("SHA512")),
)
