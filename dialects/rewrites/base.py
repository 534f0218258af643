"""What a rule is, and how the rules of a target are applied to a tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from sqlglot import exp

from dialects.features import Feature
from dialects.sql.docs import first_line, first_link, page
from dialects.sql.index import LEAVES, NodeIndex
from dialects.targets.base import Target

Rewrite = Callable[[Any, Target], exp.Expr | None]
#: What sees the statement after each step that changed it: the name of the step or rule, and the tree.
Watch = Callable[[str, exp.Expr], None]


@dataclass(frozen=True, eq=False)
class Rule:
    """A pure rewrite of nodes of some types, and the feature that makes it unnecessary.

    ``rewrite(node, target)`` returns the node that takes its place (which may
    be the same node, changed), or None where it does not apply. Its docstring is the rule's page: the
    problem in a sentence, the server's error, the vendor's URL, and a pair
    ``Before::`` / ``After::`` that the tests execute; ``Refused::`` / ``Message::`` if it refuses.
    """

    rewrite: Rewrite
    nodes: tuple[type[exp.Expr], ...]
    unless: Feature | None
    #: It does nothing to a tree that holds none of these, if there are any.
    requires: tuple[type[exp.Expr], ...] = ()

    @property
    def name(self) -> str:
        return self.rewrite.__name__

    @property
    def sentence(self) -> str:
        """The first line of its docstring."""
        return first_line(self.rewrite)

    @property
    def url(self) -> str:
        """The first link in its docstring."""
        return first_link(page(self.rewrite))

    def applies_to(self, target: Target) -> bool:
        return self.unless is None or not target.has(self.unless)


def rule(
    *nodes: type[exp.Expr], unless: Feature | None = None, requires: tuple[type[exp.Expr], ...] = ()
) -> Callable[[Rewrite], Rule]:
    """Make a rule of a function ``(node, target) -> node``; it is left out if the tree holds no node of ``requires``."""
    return lambda rewrite: Rule(rewrite, nodes, unless, requires)


class Rules(tuple[Rule, ...]):
    """The rules of a target in order; compared by identity, for what follows from them is remembered."""

    __hash__ = object.__hash__
    __eq__ = object.__eq__

    @cached_property
    def _known(self) -> dict[type[exp.Expr], tuple[list[_Step], list[Rule]]]:
        return {}

    def about(self, kind: type[exp.Expr]) -> tuple[list[_Step], list[Rule]]:
        """Return the steps of the rules that look at nodes of a type, and the rules that require nodes of it."""
        known = self._known.get(kind)
        if known is None:
            steps = [_Step(place, rule, (kind,)) for place, rule in enumerate(self) if issubclass(kind, rule.nodes)]
            known = self._known[kind] = steps, [rule for rule in self if issubclass(kind, rule.requires)]
        return known


class _Step(NamedTuple):
    """A rule that looks at nodes of a tree, its place among the rules, and the types of those nodes."""

    place: int
    rule: Rule
    types: tuple[type[exp.Expr], ...]


def apply_rules(tree: NodeIndex, rules: Iterable[Rule], target: Target, watch: Watch | None = None) -> tuple[str, ...]:
    """Apply rules that apply to the target in order, inner nodes first -> the names of those that changed something.

    A rule of whose types the tree has no node is not looked at. The tree is
    walked again after a rule that changed more than leaves.
    """
    rules = rules if isinstance(rules, Rules) else Rules(rules)
    fired: list[str] = []
    root = tree.root
    agenda = iter(steps_for(rules, tree.types))
    while (step := next(agenda, None)) is not None:
        rewrite, fired_here, other_nodes = step.rule.rewrite, False, False
        for node in reversed(tree.nodes_of_types(step.types)):
            # Remembered before: the rewrite may put the node inside its result.
            parent, key, index_in_list = node.parent, node.arg_key, node.index
            result = rewrite(node, target)
            if result is None:
                continue
            fired_here = True
            # What holds no nodes and stays where it is leaves all nodes as they were.
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
    """Return the rules that look at nodes of any of the types, in order."""
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
