"""Names that need quoting, and quoting that needs care.

A double quote is left out: Django's own backends do not double it.
"""

from django.db import models


class Reserved(models.Model):
    """A table and columns named by reserved words."""

    select = models.CharField(max_length=20)
    order = models.IntegerField()
    group = models.CharField(max_length=20, blank=True, null=True)
    where = models.BooleanField(default=False)
    source = models.IntegerField(db_column="from")
    user = models.CharField(max_length=20, db_column="user")

    class Meta:
        db_table = "select"

    def __str__(self) -> str:
        return self.select


class Awkward(models.Model):
    """A table and columns with blanks, brackets, capitals, apostrophes and non-ASCII letters."""

    spaced = models.CharField(max_length=20, db_column="with a space")
    bracket = models.IntegerField(db_column="right ] bracket")
    opened = models.IntegerField(db_column="[opened]", null=True)
    mixed = models.CharField(max_length=20, db_column="MixedCase")
    quoted = models.CharField(max_length=20, db_column="o'clock")
    size = models.FloatField(db_column="Größe")
    marker = models.IntegerField(db_column="a?b:c@d")
    long = models.IntegerField(db_column="a_column_whose_name_is_longer_than_thirty_characters")
    reserved = models.ForeignKey(Reserved, on_delete=models.CASCADE, db_column="Foreign Key", related_name="awkward")

    class Meta:
        db_table = "Awkward Table [x]"

    def __str__(self) -> str:
        return self.spaced
