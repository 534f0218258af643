-- Account.objects.bulk_create([Account(pk=101, owner='x', balance=TINY, limit=HUGE, rate=Decimal('1E-30')), Account(pk=102, owner='y', balance=Decimal('123456789012.5'), limit=1, rate=None), Account(pk=103, owner='z', balance=None, limit=Decimal('0.005'), rate=Decimal(7))])

INSERT INTO `example_account` (
  `id`,
  `owner`,
  `balance`,
  `limit`,
  `rate`
)
VALUES
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s);
-- parameters: (101, 'x', Decimal('1E-18'), Decimal('123456789012345678901234567890123456.5'), Decimal('1E-30'), 102, 'y', Decimal('123456789012.5'), Decimal('1'), None, 103, 'z', None, Decimal('0.005'), Decimal('7'))
