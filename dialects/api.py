"""The public calls: from generic SQL to a target's SQL and the order of its parameters."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from types import NoneType

from dialects.options import Options, frozen_schema, options_of
from dialects.shapes.compiled import CompiledShape, Translation
from dialects.shapes.extract import Shape, equal_markers, extract_shape, find_listed, find_repeated, merge_values
from dialects.shapes.store import Cache, CacheInfo, CacheKey, Statement
from dialects.shapes.warm_file import Translations, name_of, read, revive, write
from dialects.sql.names import check_count
from dialects.sql.parameters.equality import repeats_expressions
from dialects.sql.types.datatypes import Keys, Schema, base_of
from dialects.sql.types.digits import common_type
from dialects.targets.base import Target
from dialects.targets.refusal import refusal


def _translate_statement(statement: Statement) -> Translation:
    """Extract a statement's shape, look up its translation and expand it. Raise InvalidSQL and Unsupported."""
    whole = CacheKey(*statement)
    options = whole.options
    shape = extract_shape(whole.sql, options.most_rows)
    if (
        shape is not None
        and (key := _key_of_shape(whole, shape)) is not None
        and (compiled := _shapes.get(key)) is not None
        and compiled.can_expand(shape)
    ):
        translation = compiled.expand(shape)
        if not _fits(translation, options):
            translation = compiled.expand_lists_as_json(shape) or translation
    else:
        # The statement is translated whole: without lists, or after a rule split a list, or with LIMIT in a literal.
        compiled = _shapes.get(whole)
        assert compiled is not None
        translation = compiled.plain
    if not _fits(translation, options):
        family = options.target.family
        hint = f"{family.most_parameters} are the most: send fewer at a time, or use a subquery"
        raise refusal(
            f"a statement of {len(translation.order)} parameters", options.target, hint, family.most_parameters_url
        )
    return translation


def _key_of_shape(statement: CacheKey, shape: Shape) -> CacheKey | None:
    """Return the key of a statement's shape.

    None if a column of one list is also a column of another, or if an item of a list is NULL, which rules must see.
    """
    types, same = statement.types, statement.same
    if types is not None:
        check_count(len(types), shape.parameters)
        if NoneType in types and any(types[index] is NoneType for index in find_listed(shape)):
            return None
        types = merge_values(types, shape, common_type)
    if same:
        check_count(len(same), shape.parameters)
    if same or repeats_expressions(shape.sql):
        same = equal_markers(same, shape)
        columns = [places for places in map(find_repeated, shape.expansions) if len(places) > 1]
        if any(same[place] != place for places in columns for place in places):
            return None
    return CacheKey(shape.sql, types, same, statement.options, shape.expansions)


def _fits(translation: Translation, options: Options) -> bool:
    return len(translation.order) <= options.most_parameters


def _load_shape(key: CacheKey) -> CompiledShape | None:
    """Return a shape from a warm file, else from the pipeline, which is imported only when it is needed."""
    if _warm and (name := name_of(key)) in _warm:
        return revive(_warm[name])
    from dialects.pipeline.query import compile_shape

    return compile_shape(key)


#: The translations of the files that were loaded.
_warm: Translations = {}
#: The default bound of the cache.
CACHE_SIZE = 10_000
#: Compiled shapes, by the key of the shape.
_shapes: Cache[CacheKey, CompiledShape | None] = Cache(CACHE_SIZE, _load_shape)
#: Statements by their whole text, in front of it: a tenth as many, each up to 4000 characters. A hit needs no shape.
_statements: Cache[Statement, Translation] = Cache(CACHE_SIZE // 10, _translate_statement, longest=4_000)
#: The result of ``translate`` for a statement.
translated = _statements.get


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
    of PEP 249's five. ``semantics="portable"`` returns PostgreSQL's rows;
    ``"native"`` keeps the target's own collation and order of NULLs. ``types``
    has the generic types of the parameters, or the Python types of their values.
    ``schema`` has the types of the columns by table, followed by NOT NULL for
    columns without NULL (``VARCHAR(60) NOT NULL``). ``unique`` has the unique
    keys of tables, which a MERGE needs for ON CONFLICT DO NOTHING. ``triggers``
    has the tables with triggers. ``same`` (see ``equal_values``) says which
    parameters are equal. A server then recognizes an expression of GROUP BY, or
    of ORDER BY with DISTINCT, in the select list.

    Raise InvalidSQL, UnknownTarget, or Unsupported if the target cannot express
    the statement. The call needs no server, driver or connection.
    """
    options = options_of(Target.of(to), paramstyle, semantics, frozen_schema(schema, unique, triggers), pretty)
    known = None if types is None else tuple([kind if isinstance(kind, str) else base_of(kind) for kind in types])
    return translated((sql, known, tuple(same), options))


def cache_load(path: str | os.PathLike[str]) -> int:
    """Load the translations of a file that ``cache_save`` wrote, and return their number.

    Raise StaleTranslations for a file of other versions of sqlglot or of this library, and for other files.
    """
    translations = read(path)
    _warm.update(translations)
    return len(translations)


def cache_save(path: str | os.PathLike[str]) -> int:
    """Write the cache, and the translations that were loaded, to a file, and return their number."""
    translations = cache_content()
    write(path, translations)
    return len(translations)


def cache_content() -> Translations:
    """Return the data that ``cache_save`` writes: names and states, each as JSON."""
    found = {name_of(key): compiled and compiled.__getstate__() for key, compiled in _shapes.items()}
    return {**_warm, **found}


def cache_info() -> CacheInfo:
    """Return hits, misses, evictions, size and bound of the cache; all but the hits count shapes."""
    shapes = _shapes.info()
    return shapes._replace(hits=shapes.hits + _statements.info().hits)


def cache_clear() -> None:
    """Remove all translations from the cache."""
    _shapes.clear()
    _statements.clear()
    _warm.clear()


def cache_resize(maxsize: int) -> None:
    """Set the bound of the cache to ``maxsize`` translations (10 000 by default). Raise ValueError below 1."""
    if maxsize < 1:
        raise ValueError(f"a cache of {maxsize} translations: use 1 or more")
    _shapes.resize(maxsize)
    _statements.resize(max(1, maxsize // 10))
