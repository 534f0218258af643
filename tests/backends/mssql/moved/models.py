"""Tables that refer to each other."""

from __future__ import annotations

from django.db import models


class Kind(models.Model):
    name = models.CharField(max_length=20, unique=True)


class Book(models.Model):
    title = models.CharField(max_length=50)
    next = models.ForeignKey("self", models.SET_NULL, null=True)
    price = models.DecimalField(max_digits=9, decimal_places=2, null=True)
    added = models.DateTimeField(null=True)
    data = models.JSONField(null=True)
    kinds = models.ManyToManyField(Kind)

    class Meta:
        indexes = [models.Index(fields=["title", "price"], name="book_title_price")]
