"""Checks of models against a target: make the tables, then each constraint and each index alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core import checks
from django.db import NotSupportedError, connections
from django.db.migrations.state import ProjectState
from django.db.models import Q
from django.db.models.expressions import Col
from django.db.models.sql import Query

from dialects import DialectError, Target
from dialects.pipeline.ddl import Definitions
from dialects.targets.layouts import UNKNOWN
from django_dialect_bridge.ddl.migrations import collect_definitions

TABLE, INDEX, CONSTRAINT = (f"django_dialect_bridge.E{number}" for number in (101, 102, 103))


def check_models(models: Iterable[type[Any]], target: Target) -> Iterator[checks.CheckMessage]:
    """Yield an error for each table, index and constraint of models that a target refuses.

    A target whose definitions are Django's own has nothing to refuse.
    """
    if target.family.ddl is UNKNOWN:
        return
    state = ProjectState.from_apps(apps)
    for of_model in state.models.values():
        of_model.options = {**of_model.options, "indexes": [], "constraints": []}
    with collect_definitions(target) as definitions:
        connection: Any = connections["default"]
        with connection.schema_editor(collect_sql=True, atomic=False) as editor:
            trial = _Trial(editor, definitions)
            for model in models:
                if model._meta.managed and not model._meta.proxy and not model._meta.swapped:
                    yield from _check(model, state.apps.get_model(model._meta.label), trial)


def _check(model: type[Any], bare: type[Any], trial: _Trial) -> Iterator[checks.CheckMessage]:
    """Yield the errors of a model; ``bare`` is the same model without indexes and constraints."""
    make, meta = trial.editor.create_model, bare._meta
    if not trial.refusal(make, model):
        return
    lacking = {}
    if trial.refusal(make, bare, keep=False):
        together, meta.unique_together = meta.unique_together, ()
        lacking = _find_refused_fields(bare, trial)
        meta.unique_together = [names for names in together if lacking.keys().isdisjoint(names)]
        # Keys of several fields are named by no field.
        if message := trial.refusal(make, bare, keep=False):
            lacking[""] = message
            meta.unique_together = ()
        for name, message in lacking.items():
            yield checks.Error(_add_place("field", name, message) if name else message, obj=model, id=TABLE)
    for constraint in model._meta.constraints:
        meta.constraints = [constraint]
        if lacking.keys() & _names(bare, constraint):
            continue
        if message := trial.refusal(make, bare, keep=False):
            yield checks.Error(_add_place("constraint", constraint.name, message), obj=model, id=CONSTRAINT)
    meta.constraints = []
    trial.refusal(make, bare)
    for index in model._meta.indexes:
        if lacking.keys() & _names(bare, index):
            continue
        if message := trial.refusal(trial.editor.add_index, bare, index):
            yield checks.Error(_add_place("index", index.name, message), obj=model, id=INDEX)


def _find_refused_fields(bare: type[Any], trial: _Trial) -> dict[str, str]:
    """Return the fields that a target refuses, with the messages; ``bare`` has the other fields afterwards."""
    meta, make = bare._meta, trial.editor.create_model
    found: dict[str, str] = {}
    fields = sorted(meta.local_fields, key=lambda field: (not field.primary_key, field.generated))
    relations = list(meta.local_many_to_many)
    meta.local_fields, meta.local_many_to_many = [], []
    for kept, candidates in ((meta.local_fields, fields), (meta.local_many_to_many, relations)):
        for field in candidates:
            if field.generated and found.keys() & _columns(bare, [field.expression]):
                continue
            kept.append(field)
            if message := trial.refusal(make, bare, keep=False):
                found[field.name] = message
                kept.remove(field)
    return found


def _names(model: type[Any], definition: Any) -> set[str]:
    """Return the fields that a constraint or an index names."""
    expressions = [*getattr(definition, "expressions", ()), getattr(definition, "condition", None)]
    fields = [*getattr(definition, "fields", ()), *getattr(definition, "include", ())]
    return {*_columns(model, filter(None, expressions)), *(name.removeprefix("-") for name in fields)}


def _columns(model: type[Any], expressions: Iterable[Any]) -> set[str]:
    """Return the fields in expressions and conditions."""
    query = Query(model, alias_cols=False)
    parts = (query.build_where(one) if isinstance(one, Q) else one.resolve_expression(query) for one in expressions)
    return {part.target.name for part in _parts(parts) if isinstance(part, Col)}


def _parts(expressions: Iterable[Any]) -> Iterator[Any]:
    for one in expressions:
        if one is not None:
            yield one
            yield from _parts(one.get_source_expressions())


def _add_place(kind: str, name: str, message: str) -> str:
    """Return a message that begins with its place, unless the construct has the name already."""
    return message if f'"{name}"'.casefold() in message.casefold() else f'{kind} "{name}": {message}'


class _Trial:
    """Makes definitions one by one; a refused one changes nothing."""

    def __init__(self, editor: Any, definitions: Definitions) -> None:
        self.editor, self.definitions = editor, definitions

    def refusal(self, make: Callable[..., Any], *what: Any, keep: bool = True) -> str:
        """Return the message of a refusal, empty if there is none; without ``keep``, undo what was made."""
        before = self.definitions.catalogue
        try:
            make(*what)
            while self.editor.deferred_sql:
                self.editor.execute(self.editor.deferred_sql.pop(0), None)
        except (NotSupportedError, DialectError) as error:
            keep = False
            return str(error)
        finally:
            self.editor.deferred_sql.clear()
            if not keep:
                self.definitions.catalogue = before
        return ""
