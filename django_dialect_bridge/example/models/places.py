"""Multi-table inheritance and one-to-one relations."""

from django.db import models

from .companies import Person


class Place(models.Model):
    """The parent of a restaurant."""

    name = models.CharField(max_length=60)
    address = models.CharField(max_length=80, blank=True)

    def __str__(self) -> str:
        return self.name


class Restaurant(Place):
    """A place with columns of its own in a second table."""

    serves_pizza = models.BooleanField(default=False)
    seats = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["name", "pk"]


class Waiter(models.Model):
    """Someone who works in a restaurant."""

    restaurant = models.ForeignKey(Restaurant, on_delete=models.CASCADE, related_name="waiters")
    name = models.CharField(max_length=60)

    def __str__(self) -> str:
        return self.name


class Passport(models.Model):
    """A one-to-one whose key is its relation."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True)
    number = models.CharField(max_length=12, unique=True)
    expires = models.DateField(blank=True, null=True)

    def __str__(self) -> str:
        return self.number
