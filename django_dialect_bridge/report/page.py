"""The report as one page of HTML, which loads nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from django.template import Context, Engine

from django_dialect_bridge.report.findings import KINDS, Finding

_TEMPLATE = Path(__file__).with_name("page.html")


def as_html(findings: Sequence[Finding], statements: int, targets: Sequence[str]) -> str:
    """Return the page: filters by app, target, rule and kind, and both statements of each finding."""
    counts = Counter((one.target, one.kind) for one in findings)
    context = {
        "findings": findings,
        "statements": statements,
        "kinds": KINDS,
        "summary": [(target, [counts[target, kind] for kind in KINDS]) for target in targets],
        "filters": [
            ("kind", "Kind", [kind for kind in KINDS if any(one.kind == kind for one in findings)]),
            ("target", "Target", list(targets)),
            ("app", "App", sorted({one.app for one in findings if one.app})),
            ("rule", "Rule", sorted({one.rule for one in findings})),
        ],
    }
    template = Engine(autoescape=True).from_string(_TEMPLATE.read_text(encoding="utf-8"))
    return template.render(Context(context))
