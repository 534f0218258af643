"""Compile Django ORM queries for a target database: offline, or mixed into a backend."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django_dialect_bridge.checks import native_methods
    from django_dialect_bridge.compiled import Compiled
    from django_dialect_bridge.dispatch import as_vendor
    from django_dialect_bridge.native.raw import RawSQL
    from django_dialect_bridge.offline.capture import capture, compile_query
    from django_dialect_bridge.operations import BridgeOperationsMixin

__all__ = ["BridgeOperationsMixin", "Compiled", "RawSQL", "as_vendor", "capture", "compile_query", "native_methods"]

_HOMES = {
    "BridgeOperationsMixin": "operations",
    "Compiled": "compiled",
    "RawSQL": "native.raw",
    "as_vendor": "dispatch",
    "capture": "offline.capture",
    "compile_query": "offline.capture",
    "native_methods": "checks",
}


def __getattr__(name: str) -> Any:
    """Import on first use: an app in this package must be loadable before Django's models are."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
