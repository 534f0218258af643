"""Customers, a tree of categories, products and orders."""

import uuid

from django.db import models


class Category(models.Model):
    """A node of a tree."""

    name = models.CharField(max_length=60)
    parent = models.ForeignKey("self", on_delete=models.CASCADE, related_name="children", blank=True, null=True)

    class Meta:
        verbose_name_plural = "categories"
        constraints = [
            models.UniqueConstraint(fields=["parent", "name"], name="example_category_sibling"),
        ]

    def __str__(self) -> str:
        return self.name


class Product(models.Model):
    """Something for sale."""

    sku = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=120)
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="products")
    price = models.DecimalField(max_digits=10, decimal_places=2)
    weight = models.FloatField(blank=True, null=True)
    stock = models.IntegerField(default=0)
    is_active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.name


class Customer(models.Model):
    """A buyer; whether mail is welcome may be unknown."""

    name = models.CharField(max_length=120)
    email = models.EmailField(unique=True)
    city = models.CharField(max_length=60, blank=True)
    is_active = models.BooleanField(default=True)
    wants_mail = models.BooleanField(blank=True, null=True)

    def __str__(self) -> str:
        return self.name


class Order(models.Model):
    """An order with a UUID key."""

    class Status(models.TextChoices):
        """The life of an order."""

        NEW = "new", "New"
        PAID = "paid", "Paid"
        SHIPPED = "shipped", "Shipped"
        CANCELLED = "cancelled", "Cancelled"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="orders")
    placed_at = models.DateTimeField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.NEW)
    discount = models.DecimalField(max_digits=5, decimal_places=2, blank=True, null=True)
    products = models.ManyToManyField(Product, through="OrderLine", related_name="orders")

    def __str__(self) -> str:
        return str(self.id)


class OrderLine(models.Model):
    """A product of an order."""

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, on_delete=models.PROTECT, related_name="lines")
    quantity = models.PositiveSmallIntegerField(default=1)
    unit_price = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["order", "product"], name="example_line_product"),
            models.CheckConstraint(condition=models.Q(quantity__gte=1), name="example_line_some"),
        ]

    def __str__(self) -> str:
        return f"{self.quantity} x {self.product_id}"
