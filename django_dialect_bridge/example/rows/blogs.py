"""Blogs, authors, entries and who wrote them."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Model

from ..models import Author, Blog, Entry

BLOGS = (
    (1, "Beatles Blog", "All the latest Beatles news."),
    (2, "Cheddar Talk", "Thoughts on cheese."),
    (3, "100% Rock", "50% off_everything [today]"),
    (4, 'O\'Reilly "Weekly"', "back\\slash and 'quotes'"),
    (5, "Über Größe", "Ελληνικά, 日本語 and 🎸🥁"),
    (6, "beatles blog", ""),
    (7, "trailing blanks  ", "  leading blanks"),
    (8, "Empty Blog", "%s ? :p0 @p1 $1 %%"),
)

AUTHORS = (
    (1, "John Lennon", "john@example.com"),
    (2, "Paul McCartney", "paul@example.com"),
    (3, "George Harrison", "george@example.com"),
    (4, "Ringo Starr", "ringo@example.org"),
    (5, "john lennon", "JOHN@example.org"),
    (6, "Zoë Ångström", "zoe@example.se"),
    (7, "Anne_Marie 100%", "anne_marie@example.net"),
    (8, "Nobody", "nobody@example.net"),
)

# id, blog, headline, body_text, pub_date, mod_date, comments, pingbacks, rating
ENTRIES = (
    (1, 1, "New Lennon Biography", "A book.", (2006, 1, 1), (2006, 1, 2), 4, 2, 5),
    (2, 1, "Lennon Would Have Loved Hip Hop", "Would he?", (2008, 12, 29), (2009, 1, 4), 10, 20, 4),
    (3, 1, "lennon would have loved hip hop", "", (2008, 12, 29), (2008, 12, 29), 0, 0, 4),
    (4, 2, "Best Albums of 2008", "Ten albums.\nIn order.", (2008, 12, 31), (2009, 3, 31), 25, 5, 3),
    (5, 2, "Cheddar: 100% cheese_and_ham", "50%", (2010, 2, 28), (2010, 3, 1), 3, 3, 1),
    (6, 2, "Brie, O'Brie", 'He said "brie".', (2012, 2, 29), (2012, 12, 31), 7, 0, 2),
    (7, 3, "C:\\rock\\roll", "path\\%_[a-z]", (2016, 1, 3), (2016, 1, 4), 1, 1, 5),
    (8, 3, "[tagged] entry", "[a]", (2017, 1, 1), (2017, 10, 1), 0, 9, 5),
    (9, 3, "tagged entry", "a", (2018, 4, 1), (2018, 6, 30), 12, 4, 1),
    (10, 4, "'%s' and ? and :p0", "@p1 $1 %%", (2019, 12, 30), (2020, 1, 1), 2, 2, 3),
    (11, 4, 'It\'s "quoted"', "'", (2020, 2, 29), (2020, 7, 31), 2, 8, 3),
    (12, 5, "Ärger über Öl", "ÄÖÜ äöü ß", (2020, 12, 31), (2021, 1, 1), 5, 5, 4),
    (13, 5, "🎸 solo 🥁", "𝄞 clef", (2021, 1, 3), (2021, 1, 4), 100, 50, 5),
    (14, 5, "日本語の見出し", "ひらがな カタカナ", (2021, 3, 28), (2021, 10, 31), 8, 1, 2),
    (15, 6, "trailing  ", " leading", (2021, 9, 30), (2021, 9, 30), 0, 0, 0),
    (16, 6, "trailing", "leading", (2021, 9, 30), (2021, 10, 1), 0, 1, 0),
    (17, 7, "Negative", "minus", (1969, 12, 31), (1970, 1, 1), -3, -1, -2),
    (18, 7, "Far away", "later", (2024, 12, 30), (9999, 12, 31), 2147483647, 1, 5),
    (19, 1, "Duplicate", "same", (2024, 2, 29), (2024, 2, 29), 4, 4, 3),
    (20, 1, "Duplicate", "same", (2024, 2, 29), (2024, 2, 29), 4, 4, 3),
)

ENTRY_AUTHORS = (
    (1, (1, 2)),
    (2, (1,)),
    (3, (5,)),
    (4, (2, 3, 4)),
    (5, (7,)),
    (6, (2,)),
    (7, (3, 4)),
    (9, (4,)),
    (10, (1, 7)),
    (12, (6,)),
    (13, (6, 1)),
    (14, (6,)),
    (18, (2, 3)),
    (19, (1,)),
    (20, (1,)),
)


def rows() -> Iterator[Model]:
    """Yield blogs, authors, entries, then the rows between entries and authors."""
    for pk, name, tagline in BLOGS:
        yield Blog(id=pk, name=name, tagline=tagline)
    for pk, name, email in AUTHORS:
        yield Author(id=pk, name=name, email=email)
    for pk, blog, headline, body, pub_date, mod_date, comments, pingbacks, rating in ENTRIES:
        yield Entry(
            id=pk,
            blog_id=blog,
            headline=headline,
            body_text=body,
            pub_date=date(*pub_date),
            mod_date=date(*mod_date),
            number_of_comments=comments,
            number_of_pingbacks=pingbacks,
            rating=rating,
        )
    pairs = [(entry, author) for entry, authors in ENTRY_AUTHORS for author in authors]
    for pk, (entry, author) in enumerate(pairs, start=1):
        yield Entry.authors.through(id=pk, entry_id=entry, author_id=author)
