"""The errors of translating; every message is one line and says what to do."""

from __future__ import annotations


class DialectError(ValueError):
    """Base of every error of this package."""


class InvalidSQL(DialectError):
    """The generic SQL cannot be parsed: a syntax error, two statements, or a wrong number of placeholders."""


class UnknownTarget(DialectError):
    """No such target family, version or option."""


class StaleTranslations(DialectError):
    """A file of translations that this process cannot load."""


class Unsupported(DialectError):
    """The target cannot express a construct.

    ``construct`` names it in terms of the generic SQL. ``target`` is the spelled
    target. ``hint`` says what to do instead. ``url`` is the vendor's page that
    proves the refusal.
    """

    def __init__(self, construct: str, target: object, hint: str, url: str = "") -> None:
        self.construct, self.target, self.hint, self.url = construct, str(target), hint, url
        source = f" ({url})" if url else ""
        super().__init__(f"{construct} is not supported on {target}: {hint}{source}")
