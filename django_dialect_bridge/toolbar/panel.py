"""The panel: the queries of a page, each translated when it is clicked."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from debug_toolbar.decorators import render_with_toolbar_language, require_show_toolbar
from debug_toolbar.panels import Panel
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import Context, Engine
from django.urls import path

from dialects.cli.options import targets_of
from dialects.cli.project import project_options
from django_dialect_bridge.report.watching import Watcher
from django_dialect_bridge.toolbar.store import keep, translate_query

#: Families that are shown if ``[tool.dialects]`` names no targets.
_TARGETS = "tsql,oracle,duckdb,postgres"
_FOLDER = Path(__file__).parent


class DialectsPanel(Panel):  # type: ignore[misc]
    """Shows the queries of a request; each has a link to its SQL on the targets of ``[tool.dialects]``."""

    is_async = False
    title = "Queries in other dialects"
    nav_title = "Dialects"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        root = str(getattr(settings, "BASE_DIR", os.getcwd()))
        names = project_options(Path(root)).get("targets", _TARGETS)
        self._watcher = Watcher(targets_of(names), root)

    @property
    def nav_subtitle(self) -> str:
        count = len(self.get_stats().get("queries", []))
        return f"{count} quer{'y' if count == 1 else 'ies'}"

    @property
    def content(self) -> str:
        return _render("panel.html", {**self.get_stats(), "request_id": self.toolbar.request_id})

    def enable_instrumentation(self) -> None:
        self._watcher.start_in_this_thread()

    def disable_instrumentation(self) -> None:
        self._watcher.stop()

    def generate_stats(self, request: HttpRequest, response: HttpResponse) -> None:
        found = list(self._watcher.found.values())
        keep(self.toolbar.request_id, [one.generic for one in found])
        queries = [
            {
                "sql": one.original,
                "place": f"{one.place.file}:{one.place.line}" if one.place.file else "",
                "count": one.count,
            }
            for one in found
        ]
        self.record_stats({"queries": queries, "targets": [str(target) for target in self._watcher.targets]})

    @classmethod
    def get_urls(cls) -> list[Any]:
        translate = login_not_required(require_show_toolbar(render_with_toolbar_language(_translate)))
        return [path("dialects/<slug:request_id>/<int:number>/", translate, name="dialects_translate")]


def _translate(request: HttpRequest, request_id: str, number: int) -> HttpResponse:
    """Return a query of a request in each dialect, as the toolbar's window shows it."""
    try:
        shown = translate_query(request_id, number)
    except LookupError:
        shown = []
    return JsonResponse({"content": _render("statement.html", {"shown": shown})})


def _render(name: str, context: dict[str, Any]) -> str:
    libraries = {"url": "django.template.defaulttags"}
    template = Engine(libraries=libraries).from_string((_FOLDER / name).read_text(encoding="utf-8"))
    return template.render(Context(context))
