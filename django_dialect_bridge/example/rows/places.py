"""Places, restaurants, waiters and passports."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Model

from ..models import Passport, Place, Restaurant, Waiter

PLACES = (
    (1, "Demon Dogs", "944 W. Fullerton"),
    (2, "Ace Hardware", "1013 N. Ashland"),
    (3, "Café Müller", "Hauptstraße 1"),
    (4, "Ristorante 'Da Gino'", ""),
    (5, "Park", ""),
    (6, "100% Burger", "50th St."),
    (7, "ace hardware", "1013 n. ashland"),
    (8, "寿司屋", "東京"),
)

# place, serves_pizza, seats
RESTAURANTS = ((1, False, 20), (3, False, 45), (4, True, 60), (6, True, 45), (8, False, 9))

WAITERS = (
    (1, 1, "Joe"),
    (2, 1, "Zed"),
    (3, 3, "Joe"),
    (4, 4, "Gino"),
    (5, 4, "Pina"),
    (6, 4, "Gino"),
    (7, 6, "Ämy"),
    (8, 8, "はなこ"),
)

# person, number, expires
PASSPORTS = (
    (1, "A-000001", None),
    (2, "B-000002", (2030, 1, 1)),
    (3, "b-000003", (2019, 12, 31)),
    (6, "C_000004", (2024, 2, 29)),
    (7, "D%000005", (2030, 1, 1)),
)


def rows() -> Iterator[Model]:
    """Yield places, the restaurants' own columns, waiters and passports."""
    for pk, name, address in PLACES:
        yield Place(id=pk, name=name, address=address)
    for place, serves_pizza, seats in RESTAURANTS:
        yield Restaurant(place_ptr_id=place, serves_pizza=serves_pizza, seats=seats)
    for pk, restaurant, name in WAITERS:
        yield Waiter(id=pk, restaurant_id=restaurant, name=name)
    for person, number, expires in PASSPORTS:
        yield Passport(person_id=person, number=number, expires=expires and date(*expires))
