"""Employees, companies, people, teams and memberships."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Model

from ..models import Company, Employee, Membership, Person, Team

EMPLOYEES = (
    (1, "Joe", "Smith", 10),
    (2, "Frank", "Meyer", 20),
    (3, "Max", "Mustermann", 30),
    (4, "Ann", "Other", None),
    (5, "ann", "other", 30),
    (6, "Çelik", "Öztürk", 100000),
    (7, "D'Arcy", "O'Neil", 0),
    (8, "", "Mononym", 20),
    (9, "Bea", "Smith", -5),
    (10, "Percy", "100%_sure", None),
)

# id, name, num_employees, num_chairs, ceo, point_of_contact
COMPANIES = (
    (1, "Example Inc.", 2300, 5, 1, 2),
    (2, "Foobar Ltd.", 3, 4, 2, None),
    (3, "Test GmbH", 32, 1, 3, 3),
    (4, "test gmbh", 32, 32, 3, 4),
    (5, "Empty & Sons", 0, 0, 4, None),
    (6, "Ölmühle AG", 7, 10, 6, 7),
    (7, "Zero Chairs", 7, 0, 7, 1),
    (8, "O'Neil [Holding]", 32, 33, 9, 10),
    (9, "Foobar Ltd.", 3, 4, 5, 5),
    (10, "100% Co_op", 1000000, 999999, 10, None),
)

# id, name, nickname, born
PEOPLE = (
    (1, "Ada Lovelace", "ada", (1815, 12, 10)),
    (2, "Alan Turing", None, (1912, 6, 23)),
    (3, "Grace Hopper", "Amazing Grace", (1906, 12, 9)),
    (4, "Edsger Dijkstra", "", (1930, 5, 11)),
    (5, "Tony Hoare", None, None),
    (6, "Barbara Liskov", "barb", (1939, 11, 7)),
    (7, "Kurt Gödel", "Mr. Why", (1906, 4, 28)),
    (8, "Leap Day", "leap_ling", (2000, 2, 29)),
    (9, "Alan Turing", "Prof", (1912, 6, 23)),
    (10, "Łukasz 100%", "ł", None),
)

TEAMS = ((1, "Compilers"), (2, "Databases"), (3, "Empty team"), (4, "Logic"))

# id, person, team, joined, reason, is_lead
MEMBERSHIPS = (
    (1, 1, 1, (2019, 12, 31), "invited", True),
    (2, 3, 1, (2020, 1, 1), "", False),
    (3, 4, 1, (2020, 2, 29), "applied", False),
    (4, 5, 2, (2020, 3, 1), "applied", True),
    (5, 6, 2, (2021, 1, 4), "50% post", False),
    (6, 1, 2, (2021, 1, 3), "invited", False),
    (7, 2, 4, (2021, 6, 30), "invited", False),
    (8, 7, 4, (2021, 7, 1), "", True),
    (9, 9, 4, (2021, 7, 1), "invited", False),
)


def rows() -> Iterator[Model]:
    """Yield employees, companies, people, teams and memberships."""
    for pk, firstname, lastname, salary in EMPLOYEES:
        yield Employee(id=pk, firstname=firstname, lastname=lastname, salary=salary)
    for pk, name, employees, chairs, ceo, contact in COMPANIES:
        yield Company(
            id=pk,
            name=name,
            num_employees=employees,
            num_chairs=chairs,
            ceo_id=ceo,
            point_of_contact_id=contact,
        )
    for pk, name, nickname, born in PEOPLE:
        yield Person(id=pk, name=name, nickname=nickname, born=born and date(*born))
    for pk, name in TEAMS:
        yield Team(id=pk, name=name)
    for pk, person, team, joined, reason, is_lead in MEMBERSHIPS:
        yield Membership(
            id=pk,
            person_id=person,
            team_id=team,
            joined=date(*joined),
            reason=reason,
            is_lead=is_lead,
        )
