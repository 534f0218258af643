"""Tests that Django's own runner runs on a server, for ``tests.backends.mssql.managing``."""

from __future__ import annotations

from django.test import TestCase

from tests.backends.mssql.managing import read
from tests.backends.mssql.moved.models import Book, Kind


class Managed(TestCase):
    kind: Kind

    @classmethod
    def setUpTestData(cls) -> None:
        cls.kind = Kind.objects.create(name="poem")
        cls.kind.book_set.create(title="fourth")

    def test_rows_of_migrations_and_of_the_class(self) -> None:
        self.kind.book_set.all().delete()
        read()

    def test_rows_of_a_test_are_undone(self) -> None:
        Book.objects.all().delete()
        assert not Book.objects.exists()

    def test_rows_of_the_class_are_there_again(self) -> None:
        assert [book.title for book in self.kind.book_set.all()] == ["fourth"]
        assert Book.objects.count() == 4
