"""The type of a rule, and the application of a target's rules to a tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from sqlglot import exp

from dialects.errors import Unsupported
from dialects.features import Feature
from dialects.sql.docs import first_line, first_link, page
from dialects.sql.index import LEAVES, NodeIndex
from dialects.sql.scopes import note_place
from dialects.targets.base import Target

Rewrite = Callable[[Any, Target], exp.Expr | None]
#: Called after each step that changed the statement, with the name of the step or rule, and the tree.
Watch = Callable[[str, exp.Expr], None]


@dataclass(frozen=True, eq=False)
class Rule:
    """A pure rewrite of nodes of some types, and the feature that makes it unnecessary.

    ``rewrite(node, target)`` returns the replacement of a node, perhaps the same
    node, changed. It returns None if the rule does not apply. Its docstring is the
    rule's page: a sentence, the server's error and the vendor's URL. The tests
    execute its example (``Before::`` / ``After::``, or ``Refused::`` / ``Message::``).
    """

    #: The function of the rule.
    rewrite: Rewrite
    #: The types of nodes that it is called with.
    nodes: tuple[type[exp.Expr], ...]
    #: The feature that makes the rule unnecessary; None if all targets need the rule.
    unless: Feature | None
    #: The rule is skipped for a tree without nodes of these types, if it names any.
    requires: tuple[type[exp.Expr], ...] = ()

    @property
    def name(self) -> str:
        return self.rewrite.__name__

    @property
    def sentence(self) -> str:
        """The first line of the rule's docstring."""
        return first_line(self.rewrite)

    @property
    def url(self) -> str:
        """The first link in the rule's docstring."""
        return first_link(page(self.rewrite))

    def applies_to(self, target: Target) -> bool:
        return self.unless is None or not target.has(self.unless)


def rule(
    *nodes: type[exp.Expr], unless: Feature | None = None, requires: tuple[type[exp.Expr], ...] = ()
) -> Callable[[Rewrite], Rule]:
    """Make a rule of a function ``(node, target) -> node``, skipped for trees without a node of ``requires``."""
    return lambda rewrite: Rule(rewrite, nodes, unless, requires)


class Rules(tuple[Rule, ...]):
    """The rules of a target in order, compared by identity: the steps for each type of node are cached."""

    __hash__ = object.__hash__
    __eq__ = object.__eq__

    @cached_property
    def _rules_by_type(self) -> dict[type[exp.Expr], tuple[list[_Step], list[Rule]]]:
        return {}

    def about(self, kind: type[exp.Expr]) -> tuple[list[_Step], list[Rule]]:
        """Return the steps of the rules for a type of node, and the rules that require such a node."""
        known = self._rules_by_type.get(kind)
        if known is None:
            steps = [_Step(place, rule, (kind,)) for place, rule in enumerate(self) if issubclass(kind, rule.nodes)]
            known = self._rules_by_type[kind] = steps, [rule for rule in self if issubclass(kind, rule.requires)]
        return known


class _Step(NamedTuple):
    """A rule for some nodes of a tree."""

    #: The rule's place among the rules.
    place: int
    #: The rule.
    rule: Rule
    #: The types of the nodes.
    types: tuple[type[exp.Expr], ...]


def apply_rules(tree: NodeIndex, rules: Iterable[Rule], target: Target, watch: Watch | None = None) -> tuple[str, ...]:
    """Apply the target's rules in order, inner nodes first, and return the names of those that changed something.

    A rule is skipped if the tree has no node of its types. The tree is walked
    again after a rule that changed more than leaves.
    """
    rules = rules if isinstance(rules, Rules) else Rules(rules)
    fired: list[str] = []
    root = tree.root
    agenda = iter(steps_for(rules, tree.types))
    while (step := next(agenda, None)) is not None:
        rewrite, fired_here, other_nodes = step.rule.rewrite, False, False
        for node in reversed(tree.nodes_of_types(step.types)):
            # Noted before the rewrite, which may put the node inside its result.
            parent, key, index_in_list = node.parent, node.arg_key, node.index
            try:
                result = rewrite(node, target)
            except Unsupported as error:
                note_place(error, node)
                raise
            if result is None:
                continue
            fired_here = True
            # A changed leaf that stays in its place does not affect other nodes.
            other_nodes = other_nodes or result is not node or node.__class__ not in LEAVES
            if node is root:
                root = result
            elif result is not node and parent is not None and key is not None:
                parent.set(key, result, index_in_list)
        if fired_here:
            fired.append(step.rule.name)
            if watch is not None:
                watch(step.rule.name, root)
        if other_nodes:
            tree.rebuild(root)
            agenda = iter([later for later in steps_for(rules, tree.types) if later.place > step.place])
    return tuple(fired)


@lru_cache(maxsize=10_000)
def steps_for(rules: Rules, types: frozenset[type[exp.Expr]]) -> tuple[_Step, ...]:
    """Return the rules for any of the types of nodes, in order."""
    steps: dict[int, _Step] = {}
    allowed: set[Rule] = set()
    for kind in types:
        of_kind, requiring = rules.about(kind)
        allowed.update(requiring)
        for step in of_kind:
            place = step.place
            steps[place] = _Step(place, step.rule, (*steps[place].types, kind)) if place in steps else step
    found = [steps[place] for place in sorted(steps)]
    return tuple([step for step in found if not step.rule.requires or step.rule in allowed])
