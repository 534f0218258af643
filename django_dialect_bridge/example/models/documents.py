"""JSON columns."""

from django.db import models


class Document(models.Model):
    """A JSON value that is always there and one that may be NULL."""

    title = models.CharField(max_length=60)
    data = models.JSONField()
    extra = models.JSONField(blank=True, null=True)

    def __str__(self) -> str:
        return self.title
