"""Compile Django ORM queries for a target database: offline, or mixed into a backend."""

from typing import TYPE_CHECKING, Any

from django_dialect_bridge.dispatch import as_vendor

if TYPE_CHECKING:
    from django_dialect_bridge.checks import skipped_methods
    from django_dialect_bridge.compiled import Compiled
    from django_dialect_bridge.offline.capture import capture, compile_query
    from django_dialect_bridge.operations import BridgeOperationsMixin

__all__ = ["BridgeOperationsMixin", "Compiled", "as_vendor", "capture", "compile_query", "skipped_methods"]

_HOMES = {
    "BridgeOperationsMixin": "operations",
    "Compiled": "compiled",
    "capture": "offline.capture",
    "compile_query": "offline.capture",
    "skipped_methods": "checks",
}


def __getattr__(name: str) -> Any:
    """Import on first use: an app in this package must be loadable before Django's models are."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
