"""Limits of the length of a column and of the size of a key."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from dialects import features
from dialects.ddl.catalog import INDEX, PRIMARY_KEY, UNIQUE, Table, TablePart
from dialects.ddl.context import table_after
from dialects.rewrites.base import Rule, rule
from dialects.sql.build import BINARIES, DECIMALS, JSONS
from dialects.sql.types.digits import MOST
from dialects.targets.base import Target
from dialects.targets.refusal import refusal

#: The most columns of a key, and those of SQL Server before 2016.
_COLUMNS, _COLUMNS_BEFORE = 32, 16
#: The most bytes of a key in Oracle's default block of 8 KB, and the bytes of a national character.
_KEY_BYTES, _CHARACTER_BYTES = 6398, 2


@rule(exp.ColumnDef, exp.AlterColumn, unless=features.LONG_DECIMALS)
def refuse_wide_decimals(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a decimal column of more than 38 digits.

    SQL Server: Msg 2750. Oracle: ORA-01727. DuckDB: DECIMAL type width must be between 1 and 38.
    https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql

    Refused (tsql@2017)::

        CREATE TABLE "a" ("n" DECIMAL(39, 2))

    Message::

        the column "n" of 39 digits is not supported on tsql@2017: 38 digits are the most: lower
        max_digits, or keep the number in a FloatField or as text
        (https://learn.microsoft.com/en-us/sql/t-sql/data-types/decimal-and-numeric-transact-sql)
    """
    kind = _kind(node)
    if kind is not None and kind.this in DECIMALS and _size(kind) > MOST:
        hint = f"{MOST} digits are the most: lower max_digits, or keep the number in a FloatField or as text"
        raise refusal(f'the column "{node.name}" of {_size(kind)} digits', target, hint, features.LONG_DECIMALS)
    return None


@rule(exp.ColumnDef, exp.AlterColumn, unless=features.LONG_TEXT_COLUMNS)
def refuse_long_text_columns(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a text column longer than the limit: without a length it is a LOB, which is compared differently.

    Oracle: ORA-00910, specified length too long for its datatype.
    https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html

    Refused (oracle@19c)::

        CREATE TABLE "a" ("name" VARCHAR(2001))

    Message::

        the column "name" of 2001 characters is not supported on oracle@19c: 2000 characters are the most:
        lower max_length, or use a TextField
        (https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html)
    """
    kind, longest = _kind(node), target.family.ddl.longest_text
    if kind is not None and longest is not None and kind.is_type(exp.DType.VARCHAR) and _size(kind) > longest:
        hint = f"{longest} characters are the most: lower max_length, or use a TextField"
        construct = f'the column "{node.name}" of {_size(kind)} characters'
        raise refusal(construct, target, hint, features.LONG_TEXT_COLUMNS)
    return None


@rule(exp.Create, exp.Alter, unless=features.INDEXED_LONG_COLUMNS)
def refuse_long_columns_in_keys(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a column of text, JSON or bytes without a length in a key or an index.

    SQL Server: Msg 1919, is of a type that is invalid for use as a key column in an index. Oracle: ORA-02327, cannot
    create index on expression with datatype LOB.
    https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql

    Refused (tsql@2017)::

        CREATE TABLE "a" ("text" TEXT UNIQUE)

    Message::

        the long column "text" in the unique constraint "a_text_key" is not supported on tsql@2017: use a
        CharField of a length that fits, or index a digest of it in a GeneratedField
        (https://learn.microsoft.com/en-us/sql/t-sql/statements/create-index-transact-sql)
    """
    table = table_after(node)
    for part, columns in _keys(table):
        for column in columns:
            if _is_long(table, column, target):
                hint = "use a CharField of a length that fits, or index a digest of it in a GeneratedField"
                construct = f'the long column "{column}" in the {_label(part)}'
                raise refusal(construct, target, hint, features.INDEXED_LONG_COLUMNS)
    return None


@rule(exp.Create, exp.Alter, unless=features.INDEXED_INTERVALS)
def refuse_durations_in_keys(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a duration in a key or an index.

    DuckDB: Invalid Type [INTERVAL]: Invalid type for index key.
    https://duckdb.org/docs/stable/sql/indexes

    Refused (duckdb@2.0)::

        CREATE TABLE "a" ("span" INTERVAL PRIMARY KEY)

    Message::

        the duration "span" in the primary key "a_pkey" is not supported on duckdb@2.0: keep the duration as a
        number of microseconds, in a BigIntegerField (https://duckdb.org/docs/stable/sql/indexes)
    """
    table = table_after(node)
    for part, columns in _keys(table):
        for column in columns:
            kind = _kind_of(table, column)
            if kind is not None and (kind.is_type("INTERVAL") or isinstance(kind.this, exp.Interval)):
                hint = "keep the duration as a number of microseconds, in a BigIntegerField"
                construct = f'the duration "{column}" in the {_label(part)}'
                raise refusal(construct, target, hint, features.INDEXED_INTERVALS)
    return None


@rule(exp.Create, exp.Alter, unless=features.KEYS_OF_33_COLUMNS)
def refuse_keys_of_many_columns(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a key of more than 32 columns, and of more than 16 on SQL Server before 2016.

    SQL Server: Msg 1904, has too many columns in key list. Oracle: ORA-01793, maximum number of index columns is 32.
    PostgreSQL: cannot use more than 32 columns in an index.
    https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server

    Refused (tsql@2014)::

        CREATE TABLE "a" ("c1" INT NOT NULL, "c2" INT NOT NULL, "c3" INT NOT NULL, "c4" INT NOT NULL, "c5" INT
        NOT NULL, "c6" INT NOT NULL, "c7" INT NOT NULL, "c8" INT NOT NULL, "c9" INT NOT NULL, "c10" INT NOT
        NULL, "c11" INT NOT NULL, "c12" INT NOT NULL, "c13" INT NOT NULL, "c14" INT NOT NULL, "c15" INT NOT
        NULL, "c16" INT NOT NULL, "c17" INT NOT NULL, PRIMARY KEY ("c1", "c2", "c3", "c4", "c5", "c6", "c7",
        "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17"))

    Message::

        the primary key "a_pkey" of 17 columns is not supported on tsql@2014: 16 columns are the most: leave
        columns out (https://learn.microsoft.com/en-us/sql/sql-server/maximum-capacity-specifications-for-sql-server)
    """
    most = _COLUMNS if target.has(features.KEYS_OF_32_COLUMNS) else _COLUMNS_BEFORE
    for part, columns in _keys(table_after(node)):
        if len(columns) > most:
            construct = f"the {_label(part)} of {len(columns)} columns"
            raise refusal(
                construct, target, f"{most} columns are the most: leave columns out", features.KEYS_OF_33_COLUMNS
            )
    return None


@rule(exp.Create, exp.Alter, unless=features.KEYS_OF_ANY_SIZE)
def refuse_keys_of_many_bytes(node: exp.Expr, target: Target) -> exp.Expr | None:
    """Refuse a key whose longest value does not fit into a block of the index.

    Oracle: ORA-01450, maximum key length (6398) exceeded.
    https://docs.oracle.com/en/error-help/db/ora-01450/

    Refused (oracle@19c)::

        CREATE TABLE "a" ("code" VARCHAR(2000), "name" VARCHAR(2000), UNIQUE ("code", "name"))

    Message::

        the unique constraint "a_code_name_key" of 8000 bytes is not supported on oracle@19c: 6398 bytes are the
        most in a block of 8 KB: lower the max_length of its columns
        (https://docs.oracle.com/en/error-help/db/ora-01450/)
    """
    table = table_after(node)
    for part, columns in _keys(table):
        texts = [kind for kind in (_kind_of(table, column) for column in columns) if kind is not None]
        size = sum(_size(kind) * _CHARACTER_BYTES for kind in texts if kind.is_type(exp.DType.VARCHAR))
        if size > _KEY_BYTES:
            hint = f"{_KEY_BYTES} bytes are the most in a block of 8 KB: lower the max_length of its columns"
            raise refusal(f"the {_label(part)} of {size} bytes", target, hint, features.KEYS_OF_ANY_SIZE)
    return None


def _keys(table: Table) -> Iterator[tuple[TablePart, list[str]]]:
    """Yield the keys and indexes of a table with their columns."""
    for part in table.parts.values():
        if part.kind in (PRIMARY_KEY, UNIQUE):
            yield part, list(part.columns)
        elif part.kind == INDEX:
            keys = part.made_by.tree.this.args["params"].args["columns"]
            plain = [key.this if isinstance(key, exp.Ordered) else key for key in keys]
            yield part, [key.name for key in plain if isinstance(key, exp.Column)]


def _label(part: TablePart) -> str:
    """Return a part's name in an error message: ``primary key "a_pkey"``."""
    return f'{"unique constraint" if part.kind == UNIQUE else part.kind} "{part.name}"'


def _is_long(table: Table, column: str, target: Target) -> bool:
    kind = _kind_of(table, column)
    if kind is None:
        return False
    longest = target.family.ddl.longest_text
    wide = longest is not None and kind.is_type(exp.DType.VARCHAR) and _size(kind) > longest
    unsized = kind.is_type(exp.DType.VARCHAR, *BINARIES) and not kind.expressions
    return kind.this in {exp.DType.TEXT, *JSONS} or wide or unsized


def _kind_of(table: Table, column: str) -> exp.DataType | None:
    found = table.columns.get(column)
    return _kind(found) if found is not None else None


def _kind(node: exp.Expr) -> exp.DataType | None:
    """Return the type that a definition gives a column, if any."""
    kind = node.args.get("kind" if isinstance(node, exp.ColumnDef) else "dtype")
    return kind if isinstance(kind, exp.DataType) else None


def _size(kind: exp.DataType) -> int:
    """Return the length or the digits of a type; 0 for none."""
    sizes = [size.name for size in kind.expressions[:1] if size.name.isdigit()]
    return int(sizes[0]) if sizes else 0


RULES: tuple[Rule, ...] = (
    refuse_wide_decimals,
    refuse_long_text_columns,
    refuse_long_columns_in_keys,
    refuse_durations_in_keys,
    refuse_keys_of_many_columns,
    refuse_keys_of_many_bytes,
)
