"""Company, Employee and Person, the models of the slides."""

from django.db import models


class Employee(models.Model):
    """Someone a company employs; the salary may be unknown."""

    firstname = models.CharField(max_length=50)
    lastname = models.CharField(max_length=50)
    salary = models.IntegerField(blank=True, null=True)

    def __str__(self) -> str:
        return f"{self.firstname} {self.lastname}"


class SalariedEmployee(Employee):
    """A proxy with its own default ordering."""

    class Meta:
        proxy = True
        ordering = ["lastname", "firstname", "pk"]


class Company(models.Model):
    """A company with a chief executive and perhaps a point of contact."""

    name = models.CharField(max_length=100)
    num_employees = models.PositiveIntegerField()
    num_chairs = models.PositiveIntegerField()
    ceo = models.ForeignKey(Employee, on_delete=models.CASCADE, related_name="company_ceo_set")
    point_of_contact = models.ForeignKey(
        Employee,
        on_delete=models.SET_NULL,
        related_name="company_point_of_contact_set",
        blank=True,
        null=True,
    )

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """A person, the target of a one-to-one and of a many-to-many with a model between."""

    name = models.CharField(max_length=100)
    nickname = models.CharField(max_length=30, blank=True, null=True)
    born = models.DateField(blank=True, null=True)

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name
