"""A many-to-many relation through a model of its own."""

from django.db import models

from .companies import Person


class Team(models.Model):
    """A group of people."""

    name = models.CharField(max_length=60, unique=True)
    members = models.ManyToManyField(Person, through="Membership", related_name="teams")

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """When and why a person joined a team."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE)
    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    joined = models.DateField()
    reason = models.CharField(max_length=80, blank=True)
    is_lead = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "team"], name="example_membership_once"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.team_id}"
