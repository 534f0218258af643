-- Order.objects.create(pk=KEY, customer_id=1, placed_at=MOMENT, discount=Decimal('1.50'))

INSERT INTO `example_order` (
  `id`,
  `customer_id`,
  `placed_at`,
  `status`,
  `discount`
)
VALUES
  (%s, %s, %s, %s, %s);
-- parameters: ('ffffffff-0000-4000-8000-000000000001', 1, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), Order.Status.NEW, Decimal('1.50'))
