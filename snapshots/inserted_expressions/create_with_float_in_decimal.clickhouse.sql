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
      CAST(%s AS Nullable(Float64)) / %s
    )),
    CAST(%s AS Nullable(Decimal(38, 2))),
    CAST(%s AS Nullable(Decimal(38, 30)))
  );
-- parameters: (500, 'new', 1000000000.0, 7, '1.5', '0.5')
