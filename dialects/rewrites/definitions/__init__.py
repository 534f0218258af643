"""CREATE, ALTER, DROP and COMMENT: what tables are made of, one topic a module."""

from dialects.rewrites.definitions import columns, comments, computed, constraints, indexes, keys, types
from dialects.rewriting import Rule

RULES: tuple[Rule, ...] = (
    *keys.RULES,
    *computed.RULES,
    *constraints.RULES,
    *indexes.RULES,
    *columns.RULES,
    *comments.RULES,
    *types.RULES,
)
