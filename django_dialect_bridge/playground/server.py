"""The server of the page, on the loopback address only."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from types import FrameType, MappingProxyType
from typing import Any
from urllib.parse import parse_qs, urlsplit

from dialects.targets import FAMILIES, SEMANTICS
from django_dialect_bridge.offline.project import names_in_scope
from django_dialect_bridge.playground.access import ADDRESS, Access
from django_dialect_bridge.playground.answers import BadQuestion, answer, question_of

#: The files of the page -> their types.
FILES = {
    "/": ("page.html", "text/html; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
}
#: The page loads nothing but these files, and no other page can show it in a frame.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
    " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
#: The targets that the page begins with, if the project names none.
AT_FIRST = "tsql,oracle,duckdb"
LONGEST_QUESTION = 1_000_000


class Playground(ThreadingHTTPServer):
    """The server. It has threads, because browsers open connections before they use them.

    ``example``: whether the example's models are loaded. ``project`` has the targets and semantics that the page
    begins with, as ``[tool.dialects]`` has them. Raise OSError if the port is taken; 0 takes a free one.
    """

    daemon_threads = True

    def __init__(self, port: int, *, example: bool, project: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__((ADDRESS, port), Handler)
        self.interrupted = False
        self.access = Access(self.server_port)
        self.scope = names_in_scope()
        self.start = {
            "targets": {
                family.name: {"versions": family.versions, "default": family.default} for family in FAMILIES.values()
            },
            "semantics": SEMANTICS,
            "chosen": {
                "to": project.get("targets", AT_FIRST).split(","),
                "semantics": project.get("semantics", SEMANTICS[0]),
            },
            "example": example,
        }
        self.evaluating = threading.Lock()

    def serve_until_interrupted(self) -> None:
        """Serve until Ctrl+C. The signal is noted, and ends the loop between two requests.

        If the signal raised an exception, it could come while a request's thread starts. Python would make it an error
        of that request ("release unlocked lock").
        """
        before = signal.signal(signal.SIGINT, self._note_interrupt)
        try:
            self.serve_forever()
        except KeyboardInterrupt:
            pass
        finally:
            signal.signal(signal.SIGINT, before)

    def service_actions(self) -> None:
        if self.interrupted:
            raise KeyboardInterrupt

    def _note_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        self.interrupted = True


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: Playground
    server_version = "dialects"
    sys_version = ""
    #: The seconds after which a connection that sends nothing is closed.
    timeout = 60

    def do_GET(self) -> None:
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
        token, access = query.get("token", [""])[0], self.server.access
        if path == "/" and self.headers.get("Host") in access.hosts and access.accepts(token):
            # The secret moves to a cookie, so that a copied address does not contain it.
            cookie = f"{access.cookie}={access.token}; HttpOnly; SameSite=Strict; Path=/"
            self._send(HTTPStatus.SEE_OTHER, "text/plain", b"", {"Location": "/", "Set-Cookie": cookie})
        elif why := access.refusal("GET", self.headers):
            self._refuse(HTTPStatus.FORBIDDEN, why)
        elif path == "/start":
            self._send_json(self.server.start)
        elif path in FILES:
            name, kind = FILES[path]
            self._send(HTTPStatus.OK, kind, files(__package__).joinpath(name).read_bytes())
        else:
            self._refuse(HTTPStatus.NOT_FOUND, "there is no such page")

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if why := self.server.access.refusal("POST", self.headers):
            self._refuse(HTTPStatus.FORBIDDEN, why)
        elif self.path != "/translate":
            self._refuse(HTTPStatus.NOT_FOUND, "there is no such page")
        elif not length.isdecimal() or int(length) > LONGEST_QUESTION:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a question has up to {LONGEST_QUESTION} bytes")
        else:
            try:
                question = question_of(json.loads(self.rfile.read(int(length))))
            except (BadQuestion, ValueError, RecursionError) as error:
                self._refuse(HTTPStatus.BAD_REQUEST, str(error))
                return
            with self.server.evaluating:
                found = answer(question, self.server.scope)
            self._send_json(found)

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing about requests."""

    def _send_json(self, document: dict[str, Any]) -> None:
        self._send(HTTPStatus.OK, "application/json", json.dumps(document).encode())

    def _refuse(self, status: HTTPStatus, why: str) -> None:
        self.close_connection = True
        self._send(status, "text/plain; charset=utf-8", f"{why}\n".encode())

    def _send(self, status: HTTPStatus, kind: str, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {**HEADERS, **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
