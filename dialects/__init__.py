"""Translate generic SQL and its parameters into the dialect of a target database, offline."""

from typing import Any

from dialects.api import cache_clear, cache_info, cache_load, cache_resize, cache_save, translate
from dialects.errors import DialectError, InvalidSQL, StaleTranslations, UnknownTarget, Unsupported
from dialects.shapes.compiled import Translation
from dialects.shapes.store import CacheInfo
from dialects.sql.types.datatypes import JSONText, type_names
from dialects.targets.base import Target
from dialects.version import __version__ as __version__

__all__ = [
    "CacheInfo",
    "DialectError",
    "InvalidSQL",
    "JSONText",
    "StaleTranslations",
    "Target",
    "Translation",
    "UnknownTarget",
    "Unsupported",
    "cache_clear",
    "cache_info",
    "cache_load",
    "cache_resize",
    "cache_save",
    "translate",
    "type_names",
]


def load_ipython_extension(shell: Any) -> None:
    """Add the magic ``%sql_of`` to IPython, which calls this for ``%load_ext dialects``."""
    shell.extension_manager.load_extension("dialects.magic")
