"""Lines of results, as a table for the terminal and for docs/explanation/benchmarks.md."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.timing import Pair


@dataclass(frozen=True)
class Sample:
    """How much is measured: every n-th query, n-th part of sizes, and how often."""

    every: int = 1
    rounds: int = 7

    def size(self, whole: int) -> int:
        return max(2, whole // self.every)


@dataclass(frozen=True)
class Line:
    """One result; ``met`` says whether it reaches the goal, None without a goal."""

    what: str
    measured: str
    goal: str = ""
    met: bool | None = None
    note: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        return self.what, self.measured, self.goal, {True: "yes", False: "NO", None: ""}[self.met], self.note


HEADING = ("", "measured", "goal", "met", "")


@dataclass(frozen=True)
class Topic:
    """The results of one topic; ``text`` says what was measured."""

    title: str
    text: str
    lines: Sequence[Line] = field(default_factory=list)


def at_most(what: str, value: float, most: float | None, note: str = "", unit: str = "") -> Line:
    """A line whose value has an upper bound."""
    goal = "" if most is None else f"≤ {most:.2f}{unit}"
    return Line(what, f"{value:.2f}{unit}", goal, None if most is None else round(value, 2) <= most, note)


def skipped(what: str, why: str) -> Line:
    return Line(what, "not measured", note=why)


def ratio(pair: Pair, most: float | None = None, note: str = "") -> Line:
    """The ratio of one pair, with the times of both."""
    return at_most(
        pair.name, pair.ratio, most, "; ".join(filter(None, [times(min(pair.ours), min(pair.theirs)), note]))
    )


def spread(what: str, pairs: Sequence[Pair], median: float | None = None, highest: float | None = None) -> list[Line]:
    """The median, the ninth decile and the highest of many ratios, with the names of the three highest."""
    if not pairs:
        return [skipped(what, "no query of the sample runs on both sides")]
    ranked = sorted(pairs, key=lambda pair: pair.ratio)
    ratios = [pair.ratio for pair in ranked]
    usual = times(
        *(statistics.median(map(min, side)) for side in zip(*((pair.ours, pair.theirs) for pair in pairs), strict=True))
    )
    slowest = ", ".join(f"{pair.name} {pair.ratio:.2f}" for pair in ranked[:-4:-1])
    above = sum(highest is not None and round(value, 2) > highest for value in ratios)
    return [
        at_most(f"{what}: median", statistics.median(ratios), median, f"{usual}; {len(pairs)} queries"),
        at_most(f"{what}: ninth decile", ratios[int(0.9 * len(ratios))], None),
        at_most(f"{what}: highest", ratios[-1], highest, f"{f'{above} above; ' if above else ''}{slowest}"),
    ]


def times(ours: float, theirs: float) -> str:
    return f"{seconds(ours)} against {seconds(theirs)}"


def seconds(value: float) -> str:
    for factor, unit in ((1, "s"), (1e3, "ms")):
        if value * factor >= 1:
            return f"{value * factor:.3g} {unit}"
    return f"{value * 1e6:.0f} µs"


def kibibytes(value: float) -> str:
    return f"{value / 1024:,.0f} KiB"


def text(topic: Topic) -> str:
    """The topic as a plain table."""
    rows = [HEADING, *(line.cells for line in topic.lines)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    formatted = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([topic.title, "=" * len(topic.title), *formatted, ""])


def markdown(topic: Topic) -> str:
    """The topic as the text of a page's section."""
    rows = [HEADING, ("---", "--:", "--:", "---", "---"), *(line.cells for line in topic.lines)]
    table = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([topic.text, "", *table])
