"""Add columns, an index and rows."""

import datetime

from django.db import migrations, models
from django.db.models import F

ADDED = datetime.datetime(2024, 2, 29, 23, 30, tzinfo=datetime.timezone.utc)


def fill(apps, editor) -> None:  # type: ignore[no-untyped-def]
    books = apps.get_model("moved", "Book").objects.using(editor.connection.alias)
    first = books.create(title="first", price="1.50", data={"pages": [1, None]}, added=ADDED)
    books.bulk_create([type(first)(title=title, next=first, price=0, added=ADDED) for title in ("second", "third")])
    books.filter(next=first).update(price=F("next_id") + 1)


def empty(apps, editor) -> None:  # type: ignore[no-untyped-def]
    apps.get_model("moved", "Book").objects.using(editor.connection.alias).all().delete()


class Migration(migrations.Migration):
    dependencies = [("moved", "0001_tables")]
    operations = [
        migrations.AddField("Book", "price", models.DecimalField(max_digits=9, decimal_places=2, null=True)),
        migrations.AddField("Book", "added", models.DateTimeField(null=True)),
        migrations.AddField("Book", "data", models.JSONField(null=True)),
        migrations.AddIndex("Book", models.Index(fields=["title", "price"], name="book_title_price")),
        migrations.RunPython(fill, empty),
    ]
