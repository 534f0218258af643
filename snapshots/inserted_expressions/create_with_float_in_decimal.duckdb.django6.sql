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
    printf('%%.15g', (
      CAST(%s AS DOUBLE) / %s
    )),
    %s,
    %s
  )
RETURNING "example_account"."id", "example_account"."balance";
-- parameters: (500, 'new', 1000000000.0, 7, Decimal('1.5'), Decimal('0.5'))
