"""A warm start: the translations of one process in a file, which other processes load.

A process that finds all its statements there imports neither sqlglot nor a
rule. The file is JSON, and SQL is all in it that is executed.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from dialects.errors import StaleTranslations
from dialects.options import Options
from dialects.shapes.compiled import CompiledShape
from dialects.shapes.store import CacheKey
from dialects.sql.types.datatypes import FrozenSchema, type_name
from dialects.version import __version__

#: Key of a translation as text -> the state of its shape; None if its statements are translated whole.
Translations = dict[str, Any]


#: The version of the file's format: raise it when the key or the state of a translation changes.
FORM = "3"
#: What stands before the translations in a file, whose digest precedes it.
_BODY = b', "translations": '


def versions() -> dict[str, str]:
    """Return the versions that a translation depends on, besides its key."""
    return {"form": FORM, "django-dialect-bridge": __version__, "sqlglot": version("sqlglot")}


def name_of(key: CacheKey) -> str:
    """Return a key of the cache as text: the types by their names, the options by their content."""
    kinds = None if key.types is None else [type_name(kind) for kind in key.types]
    return json.dumps([key.sql, kinds, key.same, key.expansions, _name_of_options(key.options)])


@cache
def _name_of_options(options: Options) -> list[object]:
    digest = None if options.schema is None else _digest(options.schema)
    return [str(options.target), options.paramstyle, options.semantics, options.pretty, digest]


def _digest(schema: FrozenSchema) -> str:
    unique = {table: [list(key) for key in keys] for table, keys in schema.unique.items()}
    return hashlib.sha256(json.dumps([schema, unique, sorted(schema.triggers)], sort_keys=True).encode()).hexdigest()


def revive(state: Any) -> CompiledShape | None:
    """Return a compiled shape from its state in a file."""
    if state is None:
        return None
    printed = CompiledShape.__new__(CompiledShape)
    printed.__setstate__(state)
    return printed


def write(path: str | os.PathLike[str], translations: Translations) -> None:
    """Write a file of translations atomically. Raise OSError."""
    path = Path(path)
    # The process's umask decides who may read the file; a file of tempfile is only readable by its owner.
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        body = json.dumps(translations).encode()
        head = json.dumps({"versions": versions(), "sha256": hashlib.sha256(body).hexdigest()}).encode()
        new.write_bytes(head[:-1] + _BODY + body + b"}")
        os.replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def read(path: str | os.PathLike[str]) -> Translations:
    """Return the translations of a file. Raise StaleTranslations for one of other versions, a damaged or another one."""
    try:
        head, _, body = Path(path).read_bytes().partition(_BODY)
        header = json.loads(head + b"}")
        found, digest = dict(header["versions"]), header["sha256"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise StaleTranslations(f"{path} is not a file of translations: {error}") from None
    if found != versions():
        raise StaleTranslations(f"{path} is of {_spell(found)}, and this is {_spell(versions())}: write it again")
    if hashlib.sha256(body[:-1]).hexdigest() != digest:
        raise StaleTranslations(f"{path} is damaged: write it again")
    translations: Translations = json.loads(body[:-1])
    return translations


def _spell(found: dict[str, str]) -> str:
    return " and ".join(f"{name} {number}" for name, number in found.items())
