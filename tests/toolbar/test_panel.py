"""The panel on a page, with Django's test client and in a browser."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Return the address of a server with the page."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    command = [
        sys.executable,
        str(Path(__file__).with_name("project.py")),
        "runserver",
        "--noreload",
        f"127.0.0.1:{port}",
    ]
    server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/").read()
                break
            except OSError:
                assert server.poll() is None, server.stdout and server.stdout.read().decode()
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.kill()
        server.wait()


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
def test_a_query_is_translated_when_it_is_clicked(address: str, tmp_path: Path) -> None:
    playwright: Any = pytest.importorskip("playwright.sync_api")
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with playwright.sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=CHROMIUM, args=flags)
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        page.goto(address)
        if not page.locator("#DialectsPanel, .DialectsPanel").first.is_visible():
            page.locator("#djShowToolBarButton").click()
        page.locator("a.DialectsPanel").click()
        queries = page.locator("#DialectsPanel a.remoteCall")
        queries.first.wait_for()
        assert queries.count() == 2
        # The SQL wraps: the columns beside it are in the window.
        edge = page.locator("#DialectsPanel th").last.bounding_box()
        toolbar = page.locator("#djDebugToolbar").bounding_box()
        assert edge["x"] + edge["width"] <= toolbar["x"]
        queries.nth(0).click()
        sections = page.locator("#djDebugWindow section")
        sections.first.wait_for()
        shown = sections.all_inner_texts()
        assert [re.match(r"\w+", text)[0] for text in shown] == ["tsql", "oracle", "duckdb", "postgres"]  # type: ignore[index]
        assert "FETCH NEXT 2 ROWS ONLY" in shown[0] and "LIMIT 2" in shown[3]
        if folder := os.environ.get("DIALECTS_SCREENSHOTS"):
            page.screenshot(path=f"{folder}/toolbar.png")
        page.locator("#djDebugWindow .djDebugClose").click()
        queries.nth(1).click()
        page.locator("#djDebugWindow pre.refused").first.wait_for()
        assert (
            "the lookup regex (~) is not supported on tsql"
            in page.locator("#djDebugWindow pre.refused").first.inner_text()
        )
        browser.close()


def test_an_old_request_says_what_to_do(address: str) -> None:
    answer = urllib.request.urlopen(f"{address}__debug__/dialects/gone/0/").read().decode()
    assert "load the page again" in answer
