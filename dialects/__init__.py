"""Translate generic SQL and its parameters into the dialect of a target database, offline."""

from dialects.annotation import JSONText, type_names
from dialects.errors import DialectError, InvalidSQL, UnknownTarget, Unsupported
from dialects.target import Target
from dialects.translate import CacheInfo, Translation, cache_clear, cache_info, translate

__all__ = [
    "CacheInfo",
    "DialectError",
    "InvalidSQL",
    "JSONText",
    "Target",
    "Translation",
    "UnknownTarget",
    "Unsupported",
    "cache_clear",
    "cache_info",
    "translate",
    "type_names",
]
__version__ = "0.1.0"
