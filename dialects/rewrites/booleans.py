"""..."""

from __future__ import annotations

from dialects.rewriting import Rule

RULES: tuple[Rule, ...] = ()
