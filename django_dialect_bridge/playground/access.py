"""Access to the server. It evaluates Python, so it answers only its own page, in the browser that opened it.

Another page in the same browser can send requests to this machine. It can do so under its own name, or under one that its
DNS points here (DNS rebinding). Host, Origin and a secret cookie each keep it out: https://owasp.org/www-community/attacks/csrf.
"""

from __future__ import annotations

import secrets
from email.message import Message
from http.cookies import CookieError, SimpleCookie

#: The only address that the server listens on.
ADDRESS = "127.0.0.1"


class Access:
    """The secret of one start of the server."""

    def __init__(self, port: int) -> None:
        self.token = secrets.token_urlsafe(32)
        self.port = port
        self.hosts = {f"{ADDRESS}:{port}", f"localhost:{port}"}
        #: Browsers share cookies among the ports of a host.
        self.cookie = f"dialects_{port}"

    @property
    def url(self) -> str:
        """The address for the user's browser, with the secret."""
        return f"http://{ADDRESS}:{self.port}/?token={self.token}"

    def accepts(self, token: str) -> bool:
        """Return whether this is the secret."""
        return secrets.compare_digest(token.encode(), self.token.encode())

    def refusal(self, method: str, headers: Message) -> str:
        """Return why a request is refused; empty if it is not."""
        host = headers.get("Host", "")
        if host not in self.hosts:
            return f"this server answers to {ADDRESS}:{self.port} only"
        if method == "POST" and headers.get("Origin", "") != f"http://{host}":
            return "this page of another origin may not ask"
        if not self.accepts(self._cookie_of(headers)):
            return "open the address that python -m dialects serve has printed: it has the token of this start"
        return ""

    def _cookie_of(self, headers: Message) -> str:
        try:
            found = SimpleCookie(headers.get("Cookie", "")).get(self.cookie)
        except CookieError:
            return ""
        return found.value if found else ""
