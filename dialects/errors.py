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
    target. ``hint`` says what to do instead. ``url`` is the page that proves the
    refusal. ``columns`` are those of the construct, each with its table. ``definition`` is the constraint, index or
    column around it. Both are set only if they are known. ``where`` is the place in words, at the beginning of the
    message.
    """

    def __init__(self, construct: str, target: object, hint: str, url: str) -> None:
        self.construct, self.target, self.hint, self.url = construct, str(target), hint, url
        self.columns: tuple[tuple[str, str], ...] = ()
        self.definition = ""
        self.where = ""
        # All of them, or another process cannot unpickle it.
        super().__init__(construct, self.target, hint, url)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.construct} is not supported on {self.target}: {self.hint} ({self.url})"
