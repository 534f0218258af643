"""What translating can raise; every message is one line and says what to do."""

from __future__ import annotations


class DialectError(ValueError):
    """Base of every error of this package."""


class InvalidSQL(DialectError):
    """The generic SQL cannot be read: a syntax error, two statements, or a marker count that does not fit."""


class UnknownTarget(DialectError):
    """No such target family, version or option."""


class StaleTranslations(DialectError):
    """A file of translations that this process cannot begin with."""


class Unsupported(DialectError):
    """The target cannot express a construct.

    ``construct`` names it in the words of the generic SQL, ``target`` is the
    spelled target, ``hint`` a way out, ``url`` the vendor's page that bears
    the refusal out.
    """

    def __init__(self, construct: str, target: object, hint: str, url: str = "") -> None:
        self.construct, self.target, self.hint, self.url = construct, str(target), hint, url
        source = f" ({url})" if url else ""
        super().__init__(f"{construct} is not supported on {target}: {hint}{source}")
