"""Amounts with as many digits as a server keeps."""

from django.db import models


class Account(models.Model):
    """An account in a currency that is divided finely; its balance may be unknown."""

    owner = models.CharField(max_length=30)
    balance = models.DecimalField(max_digits=30, decimal_places=18, blank=True, null=True)
    limit = models.DecimalField(max_digits=38, decimal_places=2)
    rate = models.DecimalField(max_digits=38, decimal_places=30, blank=True, null=True)

    def __str__(self) -> str:
        return self.owner
