"""CREATE, ALTER, DROP and COMMENT: the parts of tables, one topic a module."""

from dialects.rewrites.base import Rule
from dialects.rewrites.ddl import (
    clocks,
    comments,
    constraints,
    dropping,
    expressions,
    index_filters,
    indexes,
    references,
    renaming,
)
from dialects.rewrites.ddl.columns import alter, computed, identity, limits, named_keys, types

RULES: tuple[Rule, ...] = (
    *constraints.NAMES,
    *alter.SINGLES,
    *limits.RULES,
    *references.RULES,
    *clocks.RULES,
    *expressions.RULES,
    *identity.RULES,
    *named_keys.RULES,
    *computed.RULES,
    *constraints.RULES,
    *indexes.RULES,
    *index_filters.RULES,
    *alter.RULES,
    *dropping.RULES,
    *renaming.RULES,
    *comments.RULES,
    *types.RULES,
)
LAST: tuple[Rule, ...] = expressions.LAST
