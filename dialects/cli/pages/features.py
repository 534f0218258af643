"""List the features of databases that translating needs, and the versions that have each.

The list is made from the capability table.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil

import dialects.features
from dialects.cli.options import add_format
from dialects.cli.pages.markdown import escape, line
from dialects.cli.versions import VERSIONS, VersionRange, runs, versions_of_families
from dialects.features import FEATURES, Feature
from dialects.targets import FAMILIES
from dialects.targets.base import Target

INTRODUCTION = """\
# Features

Generated from the code by `python -m dialects features --format markdown`. A feature is what translating may need of a target;
a [rule](rules/README.md) that names it rewrites or refuses SQL for the targets without it. A link is the vendor's page."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    add_format(command)


def run(args: argparse.Namespace) -> int:
    print(_FORMATS[args.format]())
    return 0


def _topics() -> dict[str, list[Feature]]:
    """Return the features by topic, which is a module of the table."""
    topics = {}
    for module in pkgutil.iter_modules(dialects.features.__path__):
        names = vars(importlib.import_module(f"dialects.features.{module.name}"))
        if found := [FEATURES[name] for name in names if name in FEATURES and names[name] is FEATURES[name]]:
            topics[module.name.replace("_", " ")] = found
    return topics


def _cells(feature: Feature, name: str) -> list[VersionRange]:
    return runs(FAMILIES[name], lambda target: "yes" if target.has(feature) else "no")


def _text() -> str:
    lines = []
    for found in _topics().values():
        for feature in found:
            cells = [str(cell) for name in FAMILIES for cell in _cells(feature, name) if cell.text == "no"]
            lines += [feature.name, f"  {feature.summary}", f"  not on: {', '.join(cells) or 'no target'}"]
    return "\n".join(lines)


def _json() -> str:
    rows = [
        {
            "name": feature.name,
            "topic": topic,
            "summary": feature.summary,
            "targets": {
                str(target): target.has(feature)
                for family in FAMILIES.values()
                for target in (Target(family, version) for version in family.versions or ("",))
            },
            "urls": feature.urls,
        }
        for topic, found in _topics().items()
        for feature in found
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False)


def _markdown() -> str:
    head = ["feature", "topic", *FAMILIES]
    lines = [INTRODUCTION, "", VERSIONS, "", versions_of_families(), ""]
    lines += [line(head), line(["---"] * len(head))]
    for topic, found in _topics().items():
        for feature in found:
            cells = [_link(feature, name) for name in FAMILIES]
            lines.append(line([f"`{feature.name}` {escape(feature.summary)}", topic, *cells]))
    return "\n".join(lines)


def _link(feature: Feature, name: str) -> str:
    text = "<br>".join(f"{cell.versions} {cell.text}".strip() for cell in _cells(feature, name))
    url = Target.of(name).page_of(feature)
    return text if url == FAMILIES[name].manual else f"[{text}]({url})"


_FORMATS = {"text": _text, "json": _json, "markdown": _markdown}
