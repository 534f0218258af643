"""Pictures with equal, missing and unusual bytes, and captions."""

from collections.abc import Iterator

from django.db.models import Model

from ..models import Caption, Picture

# title, content, thumbnail; keys count from 1
PICTURES = (
    ("dot", b"\x89PNG\r\n\x1a\n", b"\x89"),
    ("line", b"\x00\x01\xff", None),
    ("copy of the line", b"\x00\x01\xff", b"\x89"),
    ("marker", b"'%s'", b"\x00\x01\xff"),
    ("long", bytes(range(1, 256)) * 4, b"\xff\xfe"),
    ("without captions", b"\\", None),
)
# picture, text
CAPTIONS = (
    (1, "a dot"),
    (1, "another dot"),
    (2, "a line"),
    (3, "a line"),
    (4, "100% of it"),
    (5, "all bytes"),
    (5, "nearly all bytes"),
    (5, "a line"),
)


def rows() -> Iterator[Model]:
    """Yield the pictures, then their captions."""
    for pk, (title, content, thumbnail) in enumerate(PICTURES, start=1):
        yield Picture(id=pk, title=title, content=content, thumbnail=thumbnail)
    for pk, (picture, text) in enumerate(CAPTIONS, start=1):
        yield Caption(id=pk, picture_id=picture, text=text)
