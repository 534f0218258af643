"""Add a relation, with rows."""

from django.db import migrations, models


def relate(apps, editor) -> None:  # type: ignore[no-untyped-def]
    alias = editor.connection.alias
    kind = apps.get_model("moved", "Kind").objects.using(alias).create(name="novel")
    for book in apps.get_model("moved", "Book").objects.using(alias).filter(next=None):
        book.kinds.add(kind)


def delete(apps, editor) -> None:  # type: ignore[no-untyped-def]
    apps.get_model("moved", "Kind").objects.using(editor.connection.alias).all().delete()


class Migration(migrations.Migration):
    dependencies = [("moved", "0002_columns")]
    operations = [
        migrations.AddField("Book", "kinds", models.ManyToManyField(to="moved.kind")),
        migrations.RunPython(relate, delete),
    ]
