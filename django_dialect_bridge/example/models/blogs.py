"""Blog, Author and Entry as in Django's documentation of queries."""

from django.db import models


class Blog(models.Model):
    """A blog."""

    name = models.CharField(max_length=100)
    tagline = models.TextField()

    def __str__(self) -> str:
        return self.name


class Author(models.Model):
    """Someone who writes entries."""

    name = models.CharField(max_length=200)
    email = models.EmailField()

    def __str__(self) -> str:
        return self.name


class Entry(models.Model):
    """A post of a blog."""

    blog = models.ForeignKey(Blog, on_delete=models.CASCADE)
    headline = models.CharField(max_length=255)
    body_text = models.TextField()
    pub_date = models.DateField()
    mod_date = models.DateField()
    authors = models.ManyToManyField(Author)
    number_of_comments = models.IntegerField(default=0)
    number_of_pingbacks = models.IntegerField(default=0)
    rating = models.IntegerField(default=5)

    def __str__(self) -> str:
        return self.headline
