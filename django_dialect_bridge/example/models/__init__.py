"""Example models by topic; every model is importable from here."""

from .accounts import Account
from .blogs import Author, Blog, Entry
from .calendar import Event
from .companies import Company, Employee, Person, SalariedEmployee
from .documents import Document
from .keys import Reading, ReadingNote
from .measurements import Measurement
from .naming import Awkward, Reserved
from .pictures import Caption, Picture
from .places import Passport, Place, Restaurant, Waiter
from .shop import Category, Customer, Order, OrderLine, Product
from .teams import Membership, Team

__all__ = [
    "Account",
    "Author",
    "Awkward",
    "Blog",
    "Caption",
    "Category",
    "Company",
    "Customer",
    "Document",
    "Employee",
    "Entry",
    "Event",
    "Measurement",
    "Membership",
    "Order",
    "OrderLine",
    "Passport",
    "Person",
    "Picture",
    "Place",
    "Product",
    "Reading",
    "ReadingNote",
    "Reserved",
    "Restaurant",
    "SalariedEmployee",
    "Team",
    "Waiter",
]
