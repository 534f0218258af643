"""Names and words are those of the field: fields have a line, and words that must be read twice stay away."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from .sources import ROOT, modules, tree

#: Words of speech and of place that name no fact of a program; ``told apart`` is "distinguished", ``behind`` is "after".
WORDS = re.compile(
    r"\b(?:said|told|tells?|handed|asked|asks|behind)\b|\bthere as often as\b|\bnone there are\b|, of which\b"
    r"|[a-z]_(?:asked|behind|handed|told)\b|\b(?:asked|behind|handed|told)_[a-z]|_BEHIND(?:_|\b)"
)
#: The participle that is the first word of a function's name.
PARTICIPLE = re.compile(
    r"_*(?!need|embed|feed|seed)(?:[a-z]+ed|built|bound|chosen|found|given|held|kept|known|lost|made|shown|taken|written)(?:_|$)"
)
#: The documented cell of a table of functions, which stands next to texts, and a name of Django's.
ALLOWED = {"refused", "chunked_cursor"}
#: The first word of a docstring that describes a thing.
NO_VERB = re.compile(
    r"(?:A|All|An|As|At|Each|Every|For|From|How|If|In|No|On|One|Only|That|The|This|What|When|Whether)\b"
)
#: Rows of the example.
QUOTED = 'He said "brie".'


def lines(path: str) -> list[str]:
    return (ROOT / path).read_text(encoding="utf-8").splitlines()


def fields_without_a_line(path: str) -> Iterator[str]:
    """Yield the fields of named tuples and dataclasses that neither a comment nor the docstring describes."""
    source = lines(path)
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.ClassDef) or not _has_fields(node):
            continue
        for field in node.body:
            if isinstance(field, ast.AnnAssign) and "ClassVar" not in ast.unparse(field.annotation):
                name = ast.unparse(field.target)
                described = source[field.lineno - 2].lstrip().startswith("#") or "#" in source[field.lineno - 1]
                if not described and not re.search(rf"\b{name}\b", ast.get_docstring(node) or ""):
                    yield f"{path}: {node.name}.{name}"


def _has_fields(node: ast.ClassDef) -> bool:
    names = [ast.unparse(one) for one in (*node.bases, *node.decorator_list)]
    return any(re.search(r"\b(?:NamedTuple|dataclass)\b", name) for name in names)


def test_every_field_has_a_line() -> None:
    assert [name for path in modules() for name in fields_without_a_line(path)] == []


def functions(path: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a module, without the properties, which are named by nouns."""
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not any(
            "property" in ast.unparse(one) for one in node.decorator_list
        ):
            yield node


def test_functions_are_named_by_verbs() -> None:
    found = [(path, node.name) for path in modules() for node in functions(path) if PARTICIPLE.match(node.name)]
    assert [(path, name) for path, name in found if name not in ALLOWED] == []


def test_docstrings_of_functions_open_with_a_verb() -> None:
    found = [(path, node.name, ast.get_docstring(node) or "") for path in modules() for node in functions(path)]
    assert [one for one in found if NO_VERB.match(one[2])] == []


def test_plain_words() -> None:
    paths = [
        *modules(),
        *(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("docs/**/*.md"), ROOT / "README.md")),
    ]
    found = [f"{path}:{number}: {line.strip()}" for path in paths for number, line in enumerate(lines(path), 1)]
    assert [line for line in found if WORDS.search(line.replace(QUOTED, ""))] == []
