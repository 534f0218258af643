"""What the server answers, and whom."""

from __future__ import annotations

import http.client
import json
import signal
import socket
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from django_dialect_bridge.playground.server import LONGEST_QUESTION, Playground

QUESTION = {
    "kind": "expression",
    "text": "Entry.objects.filter(rating__gt=3).values('headline')[1:3]",
    "to": "tsql,oracle@11g",
    "semantics": "native",
    "compare": [],
    "rows": False,
}


class Reply(NamedTuple):
    status: int
    headers: http.client.HTTPMessage
    body: str


def send(server: Playground, method: str, path: str, headers: dict[str, str | None], body: str = "") -> Reply:
    """Send a request as the page does; a header of None is left out."""
    access = server.access
    host = f"127.0.0.1:{access.port}"
    own = {"Host": host, "Origin": f"http://{host}", "Cookie": f"{access.cookie}={access.token}"}
    connection = http.client.HTTPConnection("127.0.0.1", access.port, timeout=60)
    connection.putrequest(method, path, skip_host=True)
    for name, value in {**own, "Content-Length": str(len(body.encode())), **headers}.items():
        if value is not None:
            connection.putheader(name, value)
    connection.endheaders(body.encode())
    response = connection.getresponse()
    return Reply(response.status, response.headers, response.read().decode())


def ask(server: Playground, **changes: Any) -> dict[str, Any]:
    reply = send(server, "POST", "/translate", {}, json.dumps({**QUESTION, **changes}))
    assert reply.status == 200, reply.body
    answer: dict[str, Any] = json.loads(reply.body)
    return answer


def test_an_expression(server: Playground) -> None:
    answer = ask(server)
    assert [one["target"] for one in answer["targets"]] == ["tsql@2017", "oracle@11g"]
    first, second = (one["statements"][0] for one in answer["targets"])
    assert "FETCH NEXT 2 ROWS ONLY" in first["sql"]
    assert first["params"] == [{"marker": "@p0", "value": "3", "field": "example.Entry.rating"}]
    assert "ROWNUM" in second["sql"]
    assert all(why["url"].startswith("https://") for why in second["why"])
    assert answer["generic"][0]["params"] == [{"marker": "%s", "value": "3", "field": "example.Entry.rating"}]
    assert "results" not in answer


def test_sql(server: Playground) -> None:
    answer = ask(server, kind="sql", text="SELECT a % 2 FROM t LIMIT 1;", to="tsql", rows=True)
    assert answer["targets"][0]["statements"][0]["sql"] == "SELECT\nTOP 1\n  a % 2\nFROM t;"
    assert "results" not in answer


def test_rows(server: Playground) -> None:
    (result,) = ask(server, text="Entry.objects.order_by('pk').values('pk', 'rating')[:2]", rows=True)["results"]
    assert result["columns"] == ["pk", "rating"]
    assert len(result["rows"]) == 2


def test_versions_with_the_same_sql_are_shown_once(server: Playground) -> None:
    answer = ask(server, text="Entry.objects.values('pk')", to="tsql@2008,tsql@2022")
    assert [one["target"] for one in answer["targets"]] == ["tsql@2008 = 2022"]


def test_differences_are_marked(server: Playground) -> None:
    left, right = ask(server, compare=["tsql@2008", "tsql@2022"])["comparison"]
    assert (left["target"], right["target"]) == ("tsql@2008", "tsql@2022")
    assert "<mark>" in left["html"]
    assert "FETCH NEXT" in right["html"]


def test_a_refusal_of_one_target(server: Playground) -> None:
    answer = ask(server, text="Entry.objects.filter(headline__regex='a')", to="tsql@2022,postgres")
    refused, other = answer["targets"]
    assert refused["statements"] == []
    assert "tsql@2022" in refused["error"]
    assert other["statements"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": " "}, "the expression is empty"),
        ({"text": "Entry.objects.nothing()"}, "AttributeError"),
        ({"text": "Entry.objects.filter("}, "SyntaxError"),
        ({"kind": "sql", "text": "SELEC 1"}, "SELEC"),
        ({"to": "dbase"}, "dbase"),
        ({"to": ""}, "no target"),
        ({"compare": ["tsql", "dbase"]}, "dbase"),
    ],
)
def test_what_cannot_be_read(server: Playground, changes: dict[str, Any], message: str) -> None:
    answer = ask(server, **changes)
    assert answer.keys() == {"error"}
    assert message in answer["error"]


def test_html_is_escaped(server: Playground) -> None:
    text = "Entry.objects.filter(headline='<script>').extra(select={'x': \"'<script>'\"})"
    answer = ask(server, text=text, to="tsql", compare=["tsql", "oracle"])
    assert "<script" not in answer["targets"][0]["statements"][0]["html"]
    assert all("<script" not in side["html"] for side in answer["comparison"])


def test_the_printed_address_leads_to_the_page(server: Playground) -> None:
    url = urlsplit(server.access.url)
    reply = send(server, "GET", f"/?{url.query}", {"Cookie": None})
    assert (reply.status, reply.headers["Location"]) == (303, "/")
    cookie = reply.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie
    page = send(server, "GET", "/", {"Cookie": cookie.partition(";")[0]})
    assert page.status == 200
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert server.access.token not in page.body


@pytest.mark.parametrize("path", ["/", "/start", "/page.js"])
@pytest.mark.parametrize("headers", [{"Cookie": None}, {"Cookie": "x=y"}, {"Host": "evil.example"}, {"Host": None}])
def test_pages_that_are_refused(server: Playground, path: str, headers: dict[str, str | None]) -> None:
    assert send(server, "GET", path, headers).status == 403


@pytest.mark.parametrize("token", ["", "wrong", "%C3%A9"])
def test_a_wrong_token(server: Playground, token: str) -> None:
    reply = send(server, "GET", f"/?token={token}", {"Cookie": None})
    assert reply.status == 403
    assert "python -m dialects serve" in reply.body
    assert "Set-Cookie" not in reply.headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Cookie": None},
        {"Cookie": "dialects_1=x"},
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Host": "evil.example", "Origin": "http://evil.example"},
    ],
)
def test_questions_that_are_refused(server: Playground, headers: dict[str, str | None]) -> None:
    text = "open('/nowhere/written', 'w')"
    reply = send(server, "POST", "/translate", headers, json.dumps({**QUESTION, "text": text}))
    assert reply.status == 403
    assert "Error" not in reply.body


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{", "{}", '"a"', *(json.dumps({**QUESTION, name: None}) for name in QUESTION), "[" * 100_000],
)
def test_bodies_that_are_no_question(server: Playground, body: str) -> None:
    reply = send(server, "POST", "/translate", {}, body)
    assert reply.status == 400
    assert len(reply.body.splitlines()) == 1


def test_a_question_that_is_too_long(server: Playground) -> None:
    assert send(server, "POST", "/translate", {"Content-Length": str(LONGEST_QUESTION + 1)}).status == 413


@pytest.mark.parametrize(("method", "path"), [("GET", "/etc/passwd"), ("GET", "/../server.py"), ("POST", "/start")])
def test_other_paths(server: Playground, method: str, path: str) -> None:
    assert send(server, method, path, {}, "{}").status == 404


def test_it_listens_on_this_machine_only(server: Playground) -> None:
    assert server.server_address[0] == "127.0.0.1"


def test_ctrl_c_while_a_request_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """threading waits for a thread that starts, and an exception there became "release unlocked lock"."""

    def interrupted(*_: object) -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            raise RuntimeError("release unlocked lock") from None

    monkeypatch.setattr(Playground, "process_request", interrupted)
    before = signal.getsignal(signal.SIGINT)
    with Playground(0, example=True) as server, socket.create_connection(server.server_address):
        server.serve_until_interrupted()
    assert signal.getsignal(signal.SIGINT) == before


def test_the_page_begins_with_what_the_project_names() -> None:
    with Playground(0, example=False, project={"targets": "tsql@2019,oracle", "semantics": "portable"}) as server:
        assert server.start["chosen"] == {"to": ["tsql@2019", "oracle"], "semantics": "portable"}
    with Playground(0, example=True) as server:
        assert server.start["chosen"] == {"to": ["tsql", "oracle", "duckdb"], "semantics": "native"}
