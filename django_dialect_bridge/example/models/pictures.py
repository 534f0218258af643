"""Binary columns of a table that others refer to."""

from django.db import models


class Picture(models.Model):
    """A picture; it may have no thumbnail."""

    title = models.CharField(max_length=60)
    content = models.BinaryField()
    thumbnail = models.BinaryField(blank=True, null=True)

    def __str__(self) -> str:
        return self.title


class Caption(models.Model):
    """A remark on a picture."""

    picture = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="captions")
    text = models.TextField()

    def __str__(self) -> str:
        return self.text
