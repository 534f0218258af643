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
-- parameters: ('ffffffff000040008000000000000001', 1, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), Order.Status.NEW, Decimal('1.50'))
