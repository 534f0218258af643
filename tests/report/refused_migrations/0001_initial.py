"""A table with an index and a constraint that some targets lack."""

from django.db import migrations, models
from django.db.models.functions import Lower

_CREATED = migrations.CreateModel(
    "Note",
    [
        ("id", models.BigAutoField(primary_key=True)),
        ("text", models.CharField(max_length=20)),
        ("day", models.DateField(null=True)),
    ],
    options={
        "indexes": [models.Index(Lower("text"), name="lowered")],
        "constraints": [models.UniqueConstraint(fields=["day"], name="day", deferrable=models.Deferrable.DEFERRED)],
    },
)


class Migration(migrations.Migration):
    initial = True
    operations = [
        _CREATED,
        migrations.AlterField("note", "text", models.CharField(max_length=30)),
        migrations.AddConstraint("note", models.CheckConstraint(condition=models.Q(text__regex="^[a-z]"), name="low")),
    ]
