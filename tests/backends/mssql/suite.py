"""Tests that Django's own runner runs on a server, for ``tests.backends.mssql.managing``."""

from __future__ import annotations

import datetime

from django.test import TestCase

from tests.backends.mssql.managing import read
from tests.backends.mssql.moved.models import Book

ADDED = datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone.utc)


class Managed(TestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        Book.objects.create(title="fourth", price=1, added=ADDED)

    def test_rows_of_migrations_and_of_the_class(self) -> None:
        Book.objects.filter(title="fourth").delete()
        read()

    def test_rows_of_a_test_are_undone(self) -> None:
        Book.objects.exclude(title="first").delete()
        assert Book.objects.get().title == "first"

    def test_rows_of_the_class_are_there_again(self) -> None:
        assert [book.title for book in Book.objects.order_by("pk")] == ["first", "second", "third", "fourth"]
