-- Account.objects.create(pk=500, owner='new', balance=Cast(Value(1000000000.0), FloatField()) / 7, limit=Decimal('1.5'), rate=Decimal('0.5'))

SET IDENTITY_INSERT [example_account] ON; INSERT INTO [example_account] (
  [id],
  [owner],
  [balance],
  [limit],
  [rate]
)
VALUES
  (%s, %s, (
      CAST(%s AS FLOAT) / %s
  ), %s, %s); SET IDENTITY_INSERT [example_account] OFF;
-- parameters: (500, 'new', 1000000000.0, 7, Decimal('1.5'), Decimal('0.5'))
