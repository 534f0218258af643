"""CREATE, ALTER, DROP and COMMENT: what tables are made of, one topic a module."""

from dialects.rewrites.definitions import (
    columns,
    comments,
    computed,
    constraints,
    dropping,
    filters,
    indexes,
    keys,
    renaming,
    types,
)
from dialects.rewriting import Rule

RULES: tuple[Rule, ...] = (
    *constraints.NAMES,
    *columns.SINGLES,
    *keys.RULES,
    *computed.RULES,
    *constraints.RULES,
    *indexes.RULES,
    *filters.RULES,
    *columns.RULES,
    *dropping.RULES,
    *renaming.RULES,
    *comments.RULES,
    *types.RULES,
)
