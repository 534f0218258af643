"""The scalar column types that the other models do not use."""

from django.db import models


class Measurement(models.Model):
    """One column of each remaining built-in field."""

    label = models.CharField(max_length=40)
    slug = models.SlugField(blank=True)
    url = models.URLField(blank=True)
    small = models.SmallIntegerField(blank=True, null=True)
    whole = models.IntegerField()
    big = models.BigIntegerField(blank=True, null=True)
    positive = models.PositiveIntegerField(default=0)
    positive_small = models.PositiveSmallIntegerField(default=0)
    positive_big = models.PositiveBigIntegerField(default=0)
    ratio = models.FloatField(blank=True, null=True)
    amount = models.DecimalField(max_digits=12, decimal_places=4, blank=True, null=True)
    is_valid = models.BooleanField(default=False)
    is_checked = models.BooleanField(blank=True, null=True)
    payload = models.BinaryField(blank=True, null=True)
    address = models.GenericIPAddressField(blank=True, null=True)
    token = models.UUIDField(blank=True, null=True)

    def __str__(self) -> str:
        return self.label
