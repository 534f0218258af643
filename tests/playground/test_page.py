"""The page in a real browser: Debian's chromium, driven by playwright; left out where either is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from django_dialect_bridge.playground.server import Playground

sync_api = pytest.importorskip("playwright.sync_api")
CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture
def page(server: Playground) -> Iterator[Any]:
    with sync_api.sync_playwright() as driver:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=flags)
        page = browser.new_context(viewport={"width": 1400, "height": 900}).new_page()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("console", lambda one: page.errors.append(one.text) if one.type == "error" else None)
        page.goto(server.access.url)
        page.wait_for_selector("[name=to]")
        yield page
        browser.close()


def test_by_the_keyboard(page: Any, tmp_path: Path) -> None:
    page.get_by_label("Compare").select_option("tsql@2008")
    page.locator("[name=right]").select_option("tsql@2022")
    page.get_by_label("Others").fill("oracle@11g")
    page.get_by_label("rows of the example").check()
    page.get_by_label("Expression", exact=True).fill("Entry.objects.order_by('pk').values('headline')[1:3]")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("article")
    headings = page.locator("article h2").all_inner_texts()
    assert headings == [
        "Differences", "Generic SQL", "tsql@2017", "oracle@19c", "duckdb@2.0", "oracle@11g", "Rows on DuckDB"
    ]  # fmt: skip
    assert page.locator("mark").count()
    assert page.get_by_role("status").inner_text() == "Translated for 4 targets."
    assert page.locator("tbody tr").count() == 2
    assert page.errors == []
    page.screenshot(path=tmp_path / "page.png", full_page=True)
    assert "token" not in page.url


def test_a_refusal_is_counted_and_its_page_is_a_link(page: Any) -> None:
    page.get_by_label("Expression", exact=True).fill("Entry.objects.filter(headline__regex='x').values('pk')")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("article")
    assert page.get_by_role("status").inner_text() == "Translated for 2 targets, not for 1."
    link = page.locator(".refused a")
    assert link.get_attribute("href").endswith("/regexp-like-transact-sql")
    assert "on tsql@2017: SQL Server has" in page.locator(".refused").inner_text()
    # A reason has its page as a link alone.
    assert page.locator("li", has_text="REGEXP_MATCHES").inner_text() == (
        "REGEXP_LIKE rewritten: REGEXP_MATCHES(x, p, 's') duckdb.org on REGEXP_LIKE"
    )


def test_an_error_is_announced(page: Any) -> None:
    page.get_by_label("Expression", exact=True).fill("Entry.objects.filter(nope=1)")
    page.get_by_role("button", name="Translate").click()
    page.wait_for_selector("#status.error")
    assert "nope" in page.get_by_role("status").inner_text()


def test_an_address_fills_the_page_and_evaluates_nothing(page: Any, server: Playground, tmp_path: Path) -> None:
    page.get_by_label("Expression", exact=True).fill("Blog.objects.values('name')")
    page.get_by_role("button", name="Translate").click()
    page.wait_for_selector("article")
    address = page.url
    again = page.context.new_page()
    again.goto(address)
    again.wait_for_function("document.querySelector('#text').value.startsWith('Blog')")
    assert again.locator("article").count() == 0
    again.get_by_role("button", name="Translate").click()
    again.wait_for_selector("article")
    written = tmp_path / "written"
    again.goto(address.partition("#")[0] + f"#text=open('{written}','w')&kind=expression&to=tsql")
    again.wait_for_function("document.querySelector('#text').value.startsWith('open')")
    assert not written.exists()
