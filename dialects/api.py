"""Generic SQL in, the target's SQL and the order of its parameters out: from the cache, else through the pipeline."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence

from dialects.errors import Unsupported
from dialects.options import Options, frozen_schema, options_of
from dialects.shapes.compiled import CompiledShape, Translation
from dialects.shapes.extract import Shape, common, equal_markers, extract_shape, repeated
from dialects.shapes.store import Cache, CacheInfo, CacheKey
from dialects.shapes.warm_file import Translations, name_of, read, revived, write
from dialects.sql.names import check_count
from dialects.sql.parameters import repeats_expressions
from dialects.sql.types.datatypes import Keys, Schema, base_of
from dialects.sql.types.digits import common_type
from dialects.targets import SEMANTICS
from dialects.targets.base import Target


def translate(
    sql: str,
    to: str | Target,
    *,
    paramstyle: str = "format",
    semantics: str = "native",
    types: Sequence[str | type] | None = None,
    same: Sequence[int] = (),
    schema: Schema | None = None,
    unique: Keys | None = None,
    triggers: Collection[str] = (),
    pretty: bool = False,
) -> Translation:
    """Translate one statement of generic SQL into the dialect of ``to``.

    ``sql`` marks parameters with ``%s`` and doubles every other percent sign.
    ``to`` is a Target or its spelling (``"tsql@2019"``). ``paramstyle`` is one
    of PEP 249's five. ``semantics="portable"`` gives PostgreSQL's rows where
    ``"native"`` keeps the target's own collation and null ordering. ``types``
    are the generic types of the parameters, or the Python types of their
    values, and ``schema`` those of the columns, by table, with NOT NULL behind
    them if they never are (``VARCHAR(60) NOT NULL``); ``unique`` are the
    unique keys of tables, by which a MERGE tells what ON CONFLICT DO NOTHING
    leaves; ``triggers`` are the tables that have any. ``same`` (see ``equal_values``) tells which parameters are equal,
    so that an expression of GROUP BY, or of ORDER BY beside DISTINCT, is known
    again in the select list.

    Raises InvalidSQL, UnknownTarget, or Unsupported for what the target cannot
    express. Needs no server, driver or connection.
    """
    if semantics not in SEMANTICS:
        raise ValueError(f"unknown semantics {semantics!r}: use {' or '.join(SEMANTICS)}")
    options = options_of(Target.of(to), paramstyle, semantics, frozen_schema(schema, unique, triggers), pretty)
    known = None if types is None else tuple([kind if isinstance(kind, str) else base_of(kind) for kind in types])
    return translated(CacheKey(sql, known, tuple(same), options))


def _translate_statement(statement: CacheKey) -> Translation:
    """Extract the shape of a statement, look its translation up, and expand that. Raises InvalidSQL and Unsupported."""
    options = statement.options
    shape = extract_shape(statement.sql, options.most_rows)
    if (
        shape is not None
        and (key := _key_of_shape(statement, shape)) is not None
        and (compiled := _shapes.get(key)) is not None
        and compiled.can_expand(shape)
    ):
        translation = compiled.expand(shape)
        if not _fits(translation, options):
            translation = compiled.expand_lists_as_json(shape) or translation
    else:
        # It has to be seen as it is: without lists, or a rule took a list apart, or a LIMIT is text of a literal.
        whole = _shapes.get(statement)
        assert whole is not None
        translation = whole.plain
    if not _fits(translation, options):
        family = options.target.family
        hint = f"{family.most_parameters} is the most that it takes: send fewer at a time, or use a subquery"
        raise Unsupported(f"{len(translation.order)} parameters", options.target, hint, family.most_parameters_url)
    return translation


def _key_of_shape(statement: CacheKey, shape: Shape) -> CacheKey | None:
    """Return the key of a shape; None if a column of one list is also a column of another."""
    _, types, same, options, _ = statement
    if types is not None:
        check_count(len(types), shape.parameters)
        types = common(types, shape, common_type)
    if same:
        check_count(len(same), shape.parameters)
    if same or repeats_expressions(shape.sql):
        same = equal_markers(same, shape)
        columns = [places for places in map(repeated, shape.expansions) if len(places) > 1]
        if any(same[place] != place for places in columns for place in places):
            return None
    return CacheKey(shape.sql, types, same, options, shape.expansions)


def _fits(translation: Translation, options: Options) -> bool:
    return len(translation.order) <= options.most_parameters


def _load_shape(key: CacheKey) -> CompiledShape | None:
    """Return what a file says, or the pipeline, which is loaded with the first statement that neither cache nor file has."""
    if _warm and (name := name_of(key)) in _warm:
        return revived(_warm[name])
    from dialects.pipeline.query import compile_shape

    return compile_shape(key)


#: The translations of the files that were loaded.
_warm: Translations = {}


def cache_load(path: str | os.PathLike[str]) -> int:
    """Begin with the translations of a file that ``cache_save`` wrote -> how many there are.

    Raises StaleTranslations for a file of other versions of sqlglot or of this library, and for what is no such file.
    """
    translations = read(path)
    _warm.update(translations)
    return len(translations)


def cache_save(path: str | os.PathLike[str]) -> int:
    """Write what the cache holds, and what it was loaded with, to a file -> how many translations there are."""
    translations = cache_content()
    write(path, translations)
    return len(translations)


def cache_content() -> Translations:
    """Return what ``cache_save`` writes: names and states, JSON each."""
    found = {name_of(key): compiled and compiled.__getstate__() for key, compiled in _shapes.items()}
    return {**_warm, **found}


#: How many translations are kept where nothing else is said.
CACHE_SIZE = 10_000
#: What is translated, by shape.
_shapes: Cache[CompiledShape | None] = Cache(CACHE_SIZE, _load_shape)
#: Statements word for word, in front of it: of a tenth as many, none longer than 4000 characters, no shape has to be
#: taken.
_statements: Cache[Translation] = Cache(CACHE_SIZE // 10, _translate_statement, longest=4_000)
#: What ``translate`` gives, by ``CacheKey``.
translated = _statements.get


def cache_info() -> CacheInfo:
    """Hits, misses, evictions, size and bound of the cache of translations, all but the hits counted by shape."""
    shapes = _shapes.info()
    return shapes._replace(hits=shapes.hits + _statements.info().hits)


def cache_clear() -> None:
    """Forget every translation."""
    _shapes.clear()
    _statements.clear()
    _warm.clear()


def cache_resize(maxsize: int) -> None:
    """Keep at most ``maxsize`` translations from now on (10 000 if it is never said). Raises ValueError below 1."""
    if maxsize < 1:
        raise ValueError(f"a cache of {maxsize} translations: it takes 1 or more")
    _shapes.resize(maxsize)
    _statements.resize(max(1, maxsize // 10))
