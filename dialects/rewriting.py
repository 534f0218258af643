"""What a rule is, and how the rules of a target are applied to a tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlglot import exp

from dialects.docstrings import first_line, first_link, page
from dialects.features import Feature
from dialects.target import Target
from dialects.trees import nodes_of

Rewrite = Callable[[Any, Target], exp.Expr | None]


@dataclass(frozen=True, eq=False)
class Rule:
    """A pure rewrite of nodes of some types, and the feature that makes it unnecessary.

    ``rewrite(node, target)`` returns the node that takes its place (which may
    be the same node, changed), or None where it does not apply. Its docstring is the rule's page: the
    problem in a sentence, the server's error, the vendor's URL, and a pair
    ``Before::`` / ``After::`` that the tests execute.
    """

    rewrite: Rewrite
    nodes: tuple[type[exp.Expr], ...]
    unless: Feature | None

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


def rule(*nodes: type[exp.Expr], unless: Feature | None = None) -> Callable[[Rewrite], Rule]:
    """Make a rule of a function ``(node, target) -> node``."""
    return lambda rewrite: Rule(rewrite, nodes, unless)


def apply_rules(tree: exp.Expr, rules: Iterable[Rule], target: Target) -> tuple[exp.Expr, tuple[str, ...]]:
    """Apply rules that apply to the target in order, inner nodes first -> (the new tree, the names of the rules that changed something).

    The tree is indexed by node type, and a rule whose types are absent is not
    looked at. The index is renewed after a rule that changed something.
    """
    rules = tuple(rules)
    fired: list[str] = []
    index = _index(tree)
    agenda = iter(_agenda(rules, frozenset(index)))
    while (number := next(agenda, None)) is not None:
        candidate, changed = rules[number], False
        for node in _found(index, candidate.nodes):
            # Remembered before: the rewrite may put the node inside its result.
            parent, key, index_in_list = node.parent, node.arg_key, node.index
            result = candidate.rewrite(node, target)
            if result is None:
                continue
            changed = True
            if node is tree:
                tree = result
            elif result is not node and parent is not None and key is not None:
                parent.set(key, result, index_in_list)
        if changed:
            fired.append(candidate.name)
            index = _index(tree)
            agenda = iter([later for later in _agenda(rules, frozenset(index)) if later > number])
    return tree, tuple(fired)


@cache
def _rules_for(node: type[exp.Expr], rules: tuple[Rule, ...]) -> tuple[int, ...]:
    """The numbers of the rules that look at nodes of a type."""
    return tuple(number for number, candidate in enumerate(rules) if issubclass(node, candidate.nodes))


@lru_cache(maxsize=10_000)
def _agenda(rules: tuple[Rule, ...], types: frozenset[type[exp.Expr]]) -> tuple[int, ...]:
    """The numbers of the rules that look at nodes of any of the types, in order."""
    return tuple(sorted({number for node in types for number in _rules_for(node, rules)}))  # type: ignore[arg-type]


#: The nodes of each type with their places, outer before inner.
_Index = dict[type[exp.Expr], list[tuple[int, exp.Expr]]]


def _index(tree: exp.Expr) -> _Index:
    index: _Index = {}
    for place, node in enumerate(nodes_of(tree)):
        index.setdefault(type(node), []).append((place, node))
    return index


@cache
def _is_one_of(node: type[exp.Expr], types: tuple[type[exp.Expr], ...]) -> bool:
    return issubclass(node, types)


def _found(index: _Index, types: tuple[type[exp.Expr], ...]) -> list[exp.Expr]:
    """Every node of the types or their subclasses, inner before outer."""
    lists = [nodes for found, nodes in index.items() if _is_one_of(found, types)]  # type: ignore[arg-type]
    places = lists[0] if len(lists) == 1 else sorted(chain.from_iterable(lists), key=itemgetter(0))
    return [node for _, node in reversed(places)]


#: The name of the marker of a variable that a statement puts a value into; it is numbered after the parameters.
OUTPUT = "output"


def phrase(*parts: exp.Expr | str) -> exp.Expr:
    """Parts that are printed one after the other with a blank between, for syntax that sqlglot has no node for."""
    *firsts, last = (exp.var(part) if isinstance(part, str) else part for part in parts)
    for part in reversed(firsts):
        last = exp.Introducer(this=part, expression=last)
    return last
