"""The way of a query has the steps that docs/explanation/architecture.md names."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from dialects import cache_clear, translate
from dialects.pipeline import steps

PAGE = (Path(__file__).parents[2] / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")


def test_four_functions_stand_between_translate_and_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    parse, called = steps.parse, list[str]()

    def watched(*args: Any) -> Any:
        frame = sys._getframe(1)
        while frame.f_code.co_name != "translate":
            path = Path(frame.f_code.co_filename)
            if "tests" not in path.parts and path.name != "store.py":  # The cache calls them.
                called.insert(0, frame.f_code.co_name)
            assert frame.f_back is not None
            frame = frame.f_back
        return parse(*args)

    monkeypatch.setattr(steps, "parse", watched)
    cache_clear()
    translate("SELECT 1", to="tsql")
    assert called == re.findall(r"^\| `(\w+)` of `dialects/", PAGE, re.MULTILINE)
    assert len(called) == 4
