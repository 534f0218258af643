"""Where Django's tests end otherwise when all of them run in one greenlet, and why."""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, tuple[str, ...]] = {}
