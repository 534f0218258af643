"""Dates, times and durations."""

from django.db import models


class Event(models.Model):
    """Something that happens; most of its times may be unknown."""

    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(blank=True, null=True)
    day = models.DateField()
    deadline = models.DateField(blank=True, null=True)
    opens = models.TimeField()
    closes = models.TimeField(blank=True, null=True)
    length = models.DurationField()
    pause = models.DurationField(blank=True, null=True)

    def __str__(self) -> str:
        return self.title
