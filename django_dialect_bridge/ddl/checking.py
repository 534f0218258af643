"""Checks of models against a target: make the tables, then each constraint and each index alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.apps import apps
from django.core import checks
from django.db import NotSupportedError, connections
from django.db.migrations.state import ProjectState

from dialects import DialectError, Target
from dialects.pipeline.ddl import Definitions
from dialects.targets.layouts import UNKNOWN
from django_dialect_bridge.ddl.migrations import defining

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
    with defining(target) as definitions:
        connection: Any = connections["default"]
        with connection.schema_editor(collect_sql=True, atomic=False) as editor:
            trial = _Trial(editor, definitions)
            for model in models:
                if model._meta.managed and not model._meta.proxy and not model._meta.swapped:
                    yield from _check(model, state.apps.get_model(model._meta.label), trial)


def _check(model: type[Any], bare: type[Any], trial: _Trial) -> Iterator[checks.CheckMessage]:
    """Yield the errors of a model; ``bare`` is the same model without indexes and constraints."""
    make = trial.editor.create_model
    if not trial.refusal(make, model):
        return
    if said := trial.refusal(make, bare, keep=False):
        yield checks.Error(said, obj=model, id=TABLE)
        return
    for constraint in model._meta.constraints:
        bare._meta.constraints = [constraint]
        if said := trial.refusal(make, bare, keep=False):
            yield checks.Error(_placed("constraint", constraint.name, said), obj=model, id=CONSTRAINT)
    bare._meta.constraints = []
    trial.refusal(make, bare)
    for index in model._meta.indexes:
        if said := trial.refusal(trial.editor.add_index, bare, index):
            yield checks.Error(_placed("index", index.name, said), obj=model, id=INDEX)


def _placed(kind: str, name: str, said: str) -> str:
    """Return a message that begins with its place, unless the construct has the name already."""
    return said if f'"{name}"'.casefold() in said.casefold() else f'{kind} "{name}": {said}'


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
