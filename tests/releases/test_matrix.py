"""The filter of the site's tables in a real browser; the tables are made of the pages without zensical."""

from __future__ import annotations

import html
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

DOCS = Path(__file__).parents[2] / "docs"


def _cell(text: str) -> str:
    """Return a cell of a table of markdown as HTML."""
    made = html.escape(text.replace("\\", "")).replace("&lt;br&gt;", "<br>")
    return re.sub(r"^\[(.*)\]\((\S*)\)$", r'<a href="\2">\1</a>', made)


def as_html(name: str) -> str:
    """Return a page of the reference with its list and its table, and the script at its end."""
    text = (DOCS / "reference" / name).read_text(encoding="utf-8")
    items = "".join(f"<li>{line[2:]}</li>" for line in text.splitlines() if line.startswith("- "))
    lines = [line[2:-2].split(" | ") for line in text.splitlines() if line.startswith("| ")]
    head, _, *rows = [[_cell(cell) for cell in line] for line in lines]
    heads = "".join(f"<th>{cell}</th>" for cell in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    script = (DOCS / "javascripts" / "matrix.js").read_text(encoding="utf-8")
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
    return f"<!doctype html><html lang=en><ul>{items}</ul>{table}<script>{script}</script>"


@pytest.fixture
def page() -> Iterator[Any]:
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        yield page
        assert page.errors == []
        browser.close()


def _shown(page: Any, part: str) -> list[str]:
    return page.locator(f"{part}:visible").all_inner_texts()


def test_functions_of_a_version_by_the_keyboard(page: Any) -> None:
    page.set_content(as_html("functions.md"))
    whole = page.get_by_role("status").inner_text()
    assert re.fullmatch(r"(\d+) of \1 rows", whole)
    page.get_by_label("Target").focus()
    page.keyboard.type("tsql")
    page.keyboard.press("Tab")
    page.keyboard.type("2008")
    page.keyboard.press("Tab")
    page.keyboard.type("refused")
    page.keyboard.press("Tab")
    page.keyboard.type("sha")
    assert _shown(page, "thead th") == ["function", "tsql"]
    names = _shown(page, "tbody td:first-child")
    assert {"SHA224", "SHA256", "SHA512"} <= set(names) and "SHA1" not in names
    assert page.get_by_role("status").inner_text() == f"{len(names)} of {whole.split()[2]} rows"
    cells = _shown(page, "tbody td:nth-child(2)")
    assert all("refused" in cell and "\n" not in cell for cell in cells)
    page.get_by_label("Target").select_option("")
    assert len(_shown(page, "thead th")) > 8
    assert page.get_by_label("Version").is_disabled()


def test_features_that_a_version_has(page: Any) -> None:
    page.set_content(as_html("features.md"))
    page.get_by_label("Target").select_option("tsql")
    page.get_by_label("Words").fill("string_agg_function")
    for version, answer in (("2016", "2008-2016 no"), ("2017", "2017-azure yes")):
        page.get_by_label("Version").select_option(version)
        row = page.locator("tbody tr:visible")
        assert row.locator("td:nth-child(3)").inner_text() == answer
        assert row.locator("td:nth-child(3) a").get_attribute("href").startswith("https://learn.microsoft.com/")
    page.get_by_label("Answer").select_option("no")
    assert page.get_by_role("status").inner_text().startswith("0 of ")
