"""The steps of one statement from Django's generic SQL to a driver."""

from __future__ import annotations

import decimal
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from django.apps import apps
from django.apps.registry import Apps
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from dialects import StaleTranslations, Target, Translation, Unsupported
from dialects.api import CACHE_SIZE, cache_load, cache_resize, translated
from dialects.options import Options, Types, options_of
from dialects.shapes.store import CacheKey, Statement
from dialects.shapes.warm_file import name_of
from dialects.sql.parameters.binding import Output, arrange
from dialects.sql.parameters.equality import equal_values, repeats_expressions
from dialects.sql.types.datatypes import FrozenSchema, types_of
from dialects.sql.types.digits import type_with_digits
from django_dialect_bridge.output import remove_outputs
from django_dialect_bridge.refusals import in_statement
from django_dialect_bridge.schema_types import describe, schema_of, tables_with_triggers, unique_keys_of

if TYPE_CHECKING:
    from dialects.pipeline.trace import Step


@dataclass(frozen=True)
class Bridge:
    """The translation's settings: the target, the driver's placeholders, and whose rows are expected."""

    #: The target of the translation.
    target: Target
    #: PEP 249's style of the driver's placeholders.
    paramstyle: str = "format"
    #: ``"native"`` or ``"portable"``.
    semantics: str = "native"
    #: Whether the SQL is formatted over several lines.
    pretty: bool = False
    #: The models and their options, as one pair.
    _known: list[tuple[Any, Options | None]] = field(
        default_factory=lambda: [(None, None)], init=False, repr=False, compare=False
    )

    @property
    def options(self) -> Options:
        """The options of translations for the project's models: the same object until a model is added."""
        # Django caches this list: the same list, the same models.
        models = apps.get_models(True, True)  # Automatic and swapped ones too; keywords are slower.
        known, options = self._known[0]
        if known is not models or options is None:
            options = options_of(self.target, self.paramstyle, self.semantics, project_schema(), self.pretty)
            self._known[0] = models, options
        return options

    def options_for(self, schema: FrozenSchema) -> Options:
        """Return the options of translations for other tables than the project's."""
        return options_of(self.target, self.paramstyle, self.semantics, schema, self.pretty)


def translate_statement(
    sql: str, params: Sequence[Any], bridge: Bridge, typed: bool = True, schema: FrozenSchema | None = None
) -> tuple[Translation, Any]:
    """Translate generic SQL, and return the translation and the adapted parameters.

    ``typed`` says whether the translation depends on the types of the parameters. ``schema`` describes the tables if
    they are not those of the project's models. Raise NotSupportedError.
    """
    values = remove_outputs(params) if params and isinstance(params[-1], Output) else params
    types = types_of(values) if values else ()
    options = bridge.options if schema is None else bridge.options_for(schema)
    try:
        translation = translated(_statement(sql, values, types, options, typed))
    except Unsupported as error:
        raise in_statement(error, sql) from error
    adapted = bridge.target.family.adapt(params, types if values is params else ()) if params else ()
    if translation.in_order and bridge.paramstyle in ("format", "qmark"):
        return translation, tuple(adapted)
    return translation, arrange(adapted, translation.order, bridge.paramstyle)


def name_of_statement(sql: str, params: Sequence[Any], bridge: Bridge, typed: bool = True) -> str:
    """Return a name for what the translation of a statement depends on, the same in each process."""
    values = remove_outputs(params)
    return name_of(CacheKey(*_statement(sql, values, types_of(values), bridge.options, typed)))


def trace_statement(sql: str, params: Sequence[Any], bridge: Bridge, typed: bool = True) -> tuple[Step, ...]:
    """Return the statement after each step and rule; the arguments are those of ``translate_statement``."""
    from dialects.pipeline.trace import trace

    values = remove_outputs(params)
    return trace(CacheKey(*_statement(sql, values, types_of(values), bridge.options, typed)))


def _statement(sql: str, values: Sequence[Any], types: tuple[type, ...], options: Options, typed: bool) -> Statement:
    """Return what the translation of a statement depends on."""
    known: Types = types
    if typed and options.has_digits and (len(types) > options.most_parameters or not _DECIMALS.isdisjoint(types)):
        known = tuple(map(type_with_digits, values))
    same = equal_values(values) if values and repeats_expressions(sql) else ()
    return sql, known if typed else None, same, options


#: The types of decimals have unknown digits so far.
_DECIMALS = frozenset({decimal.Decimal})

_schema: tuple[list[Any], FrozenSchema] = ([], FrozenSchema())


def project_schema() -> FrozenSchema:
    """Return the generic column types and the unique keys of all models that are loaded now."""
    global _schema
    models = apps.get_models(True, True)
    if _schema[0] is not models:
        # After settings and models are loaded, and before anything is translated.
        if not _schema[0]:
            _prepare_cache()
        known = all_models()
        _schema = (models, FrozenSchema(schema_of(known), unique_keys_of(known), tables_with_triggers(known)))
    return _schema[1]


#: Registry -> its list of models and their schema.
_schemas: WeakKeyDictionary[Apps, tuple[list[Any], FrozenSchema]] = WeakKeyDictionary()


def schema_in(registry: Apps) -> FrozenSchema:
    """Return the schema of models that are not the project's own, but a migration's or a test's.

    Tables that they do not have are those of the project. A state has apps without migrations as they are now, but
    without their relations.
    """
    # A new list when a model is added, as in ``options``.
    models = registry.get_models(True, True)
    known, schema = _schemas.get(registry, (None, None))
    if known is not models or schema is None:
        present = {(state.app_label, state.name_lower) for state in getattr(registry, "real_models", ())}
        every = [model for of_app in registry.all_models.values() for model in of_app.values()]
        # A proxy has no columns of its own, and its model may be one of the present ones.
        metas = [model._meta for model in every if not model._meta.proxy]
        own = [meta.model for meta in metas if (meta.app_label, meta.model_name) not in present]
        project = project_schema()
        unique = {**project.unique, **unique_keys_of(own)}
        schema = FrozenSchema({**project, **describe(own)}, unique, project.triggers)
        _schemas[registry] = models, schema
    return schema


def all_models() -> list[Any]:
    """Return the models of all apps. A test may leave some apps out for a while, but their tables are there."""
    configs: dict[str, Any] = {}
    for some in (*apps.stored_app_configs, apps.app_configs):
        configs |= some
    return [model for config in configs.values() for model in config.get_models(True, True)]


def _prepare_cache() -> None:
    """Apply the settings DIALECTS_CACHE_SIZE and DIALECTS_WARM_FILE."""
    cache_resize(_cache_size())
    path = getattr(settings, "DIALECTS_WARM_FILE", None)
    if path is not None:
        try:
            cache_load(path)
        except StaleTranslations as error:
            warnings.warn(f"DIALECTS_WARM_FILE: {error}", RuntimeWarning, stacklevel=2)


def _cache_size() -> int:
    """Return the setting DIALECTS_CACHE_SIZE. Raise ImproperlyConfigured if it is not a valid number."""
    size = getattr(settings, "DIALECTS_CACHE_SIZE", CACHE_SIZE)
    if type(size) is not int or size < 1:
        raise ImproperlyConfigured(
            f"DIALECTS_CACHE_SIZE is {size!r}: use the number of translations to keep, 1 or more"
        )
    return size
