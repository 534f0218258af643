-- Account.objects.exclude(pk=4).aggregate(v=Sum('limit', default=Decimal('0.125')))

SELECT
  COALESCE(
    CAST(SUM("example_account"."limit") AS Nullable(Decimal(76, 3))),
    CAST(%s AS Nullable(Decimal(76, 3)))
  ) AS "v"
FROM "example_account"
WHERE
  NOT (
    "example_account"."id" = %s
  );
-- parameters: ('0.125', 4)
