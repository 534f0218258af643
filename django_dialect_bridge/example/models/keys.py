"""A composite primary key (Django 5.2 and later) and a relation to it."""

from django.db import models


class Reading(models.Model):
    """A reading of a sensor, keyed by the sensor and a sequence number."""

    pk = models.CompositePrimaryKey("sensor", "sequence")
    sensor = models.CharField(max_length=10)
    sequence = models.IntegerField()
    value = models.FloatField(blank=True, null=True)
    taken_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.sensor}/{self.sequence}"


class ReadingNote(models.Model):
    """A remark on a reading."""

    sensor = models.CharField(max_length=10)
    sequence = models.IntegerField()
    reading = models.ForeignObject(
        Reading,
        on_delete=models.CASCADE,
        from_fields=["sensor", "sequence"],
        to_fields=["sensor", "sequence"],
        related_name="notes",
    )
    text = models.CharField(max_length=80)

    def __str__(self) -> str:
        return self.text
