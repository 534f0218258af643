"""CREATE, ALTER, DROP and COMMENT: what tables are made of, one topic a module."""

from dialects.rewrites.definitions import (
    clocks,
    columns,
    comments,
    computed,
    constraints,
    contents,
    dropping,
    filters,
    indexes,
    keys,
    limits,
    references,
    renaming,
    types,
)
from dialects.rewriting import Rule

RULES: tuple[Rule, ...] = (
    *constraints.NAMES,
    *columns.SINGLES,
    *limits.RULES,
    *references.RULES,
    *clocks.RULES,
    *contents.RULES,
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
LAST: tuple[Rule, ...] = contents.LAST
