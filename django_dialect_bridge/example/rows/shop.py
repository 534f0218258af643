"""Categories, products, customers, orders and their lines."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import Model

from ..models import Category, Customer, Order, OrderLine, Product

CATEGORIES = (
    (1, "All", None),
    (2, "Instruments", 1),
    (3, "Guitars", 2),
    (4, "Drums", 2),
    (5, "Food", 1),
    (6, "Cheese", 5),
    (7, "Other", None),
    (8, "Other", 5),
)

# id, sku, name, category, price, weight, stock, is_active
PRODUCTS = (
    (1, "GTR-001", "Guitar", 3, "499.99", 3.5, 4, True),
    (2, "GTR-002", "guitar strings", 3, "9.90", 0.05, 250, True),
    (3, "DRM-001", "Drum kit", 4, "1299.00", 42.0, 1, True),
    (4, "DRM-002", "Drum sticks (50% off)", 4, "7.45", 0.1, 0, False),
    (5, "CHS-001", "Cheddar", 6, "3.20", 0.25, 80, True),
    (6, "CHS-002", "Brie_de_Meaux", 6, "4.75", 0.25, 12, True),
    (7, "CHS-003", "Käsefondue", 6, "0.00", None, 0, False),
    (8, "OTH-001", "Gift card", 7, "25.00", None, -3, True),
    (9, "OTH-002", "Free sample", 8, "0.00", 0.0, 1000, True),
    (10, "OTH_003", "Big one", 8, "12345678.90", 1e6, 2147483647, True),
)

# id, name, email, city, is_active, wants_mail
CUSTOMERS = (
    (1, "Alice", "alice@example.com", "Paris", True, True),
    (2, "Bob", "bob@example.com", "New York", True, False),
    (3, "Charlotte", "charlotte@example.com", "Paris", False, None),
    (4, "Dave O'Brien", "dave@example.com", "Dublin", True, None),
    (5, "Émile", "emile@example.com", "", True, True),
    (6, "alice", "Alice@example.org", "paris", False, False),
    (7, "No orders", "none@example.com", "Kraków", True, True),
    (8, "Søren", "soren@example.dk", "København", False, True),
)

# number, customer, placed_at (UTC), status, discount
ORDERS = (
    (1, 1, (2021, 3, 28, 0, 59, 59, 999999), "new", None),
    (2, 1, (2021, 3, 28, 1, 0, 0, 0), "paid", "5.00"),
    (3, 2, (2021, 3, 14, 6, 59, 59, 0), "shipped", "0.00"),
    (4, 2, (2021, 3, 14, 7, 0, 0, 0), "shipped", "12.50"),
    (5, 3, (2021, 10, 31, 0, 30, 0, 0), "cancelled", None),
    (6, 3, (2021, 10, 31, 1, 30, 0, 0), "cancelled", "100.00"),
    (7, 4, (2021, 12, 31, 23, 59, 59, 999999), "paid", None),
    (8, 5, (2022, 1, 1, 0, 0, 0, 0), "new", "5.00"),
    (9, 6, (2022, 6, 15, 12, 30, 15, 123456), "paid", "7.25"),
    (10, 1, (2022, 6, 15, 12, 30, 15, 123457), "shipped", None),
    (11, 8, (2024, 2, 29, 22, 15, 0, 1), "new", None),
    (12, 2, (2024, 2, 29, 23, 45, 0, 0), "new", "0.01"),
)

# order, product, quantity, unit_price
LINES = (
    (1, 1, 1, "499.99"),
    (1, 2, 3, "9.90"),
    (2, 5, 10, "3.20"),
    (2, 6, 2, "4.50"),
    (3, 3, 1, "1299.00"),
    (3, 4, 2, "7.45"),
    (4, 2, 5, "9.90"),
    (5, 8, 1, "25.00"),
    (6, 9, 100, "0.00"),
    (6, 5, 1, "3.10"),
    (7, 1, 2, "450.00"),
    (8, 5, 4, "3.20"),
    (9, 10, 1, "12345678.90"),
    (9, 6, 1, "4.75"),
    (10, 2, 1, "9.90"),
    (11, 3, 1, "1199.50"),
)


def order_id(number: int) -> UUID:
    """Return the key of an order; the first bytes differ so that order is not by number."""
    return UUID(f"{(number * 37) % 101:02x}000000-0000-4000-8000-{number:012d}")


def rows() -> Iterator[Model]:
    """Yield categories, products, customers, orders and order lines."""
    for pk, name, parent in CATEGORIES:
        yield Category(id=pk, name=name, parent_id=parent)
    for pk, sku, name, category, price, weight, stock, is_active in PRODUCTS:
        yield Product(
            id=pk,
            sku=sku,
            name=name,
            category_id=category,
            price=Decimal(price),
            weight=weight,
            stock=stock,
            is_active=is_active,
        )
    for pk, name, email, city, is_active, wants_mail in CUSTOMERS:
        yield Customer(id=pk, name=name, email=email, city=city, is_active=is_active, wants_mail=wants_mail)
    for number, customer, placed_at, status, discount in ORDERS:
        yield Order(
            id=order_id(number),
            customer_id=customer,
            placed_at=datetime(*placed_at, tzinfo=UTC),
            status=status,
            discount=None if discount is None else Decimal(discount),
        )
    for pk, (number, product, quantity, unit_price) in enumerate(LINES, start=1):
        yield OrderLine(
            id=pk,
            order_id=order_id(number),
            product_id=product,
            quantity=quantity,
            unit_price=Decimal(unit_price),
        )
