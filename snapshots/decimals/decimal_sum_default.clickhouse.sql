-- Account.objects.filter(pk=0).aggregate(v=Sum('balance', default=EXACT))

SELECT
  COALESCE(SUM("example_account"."balance"), CAST(%s AS Nullable(Decimal(30, 18)))) AS "v"
FROM "example_account"
WHERE
  "example_account"."id" = %s;
-- parameters: ('1.123456789012345678', 0)
