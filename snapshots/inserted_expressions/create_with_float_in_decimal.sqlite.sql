-- Account.objects.create(pk=500, owner='new', balance=Cast(Value(1000000000.0), FloatField()) / 7, limit=Decimal('1.5'), rate=Decimal('0.5'))

INSERT INTO "example_account" (
  "id",
  "owner",
  "balance",
  "limit",
  "rate"
)
VALUES
  (
    %s,
    %s,
    (
      CAST(%s AS REAL) / %s
    ),
    CAST(%s AS NUMERIC),
    CAST(%s AS NUMERIC)
  )
RETURNING "example_account"."id";
-- parameters: (500, 'new', 1000000000.0, 7, '1.5', '0.5')
