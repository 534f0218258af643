-- Account.objects.order_by('pk').annotate(v=Cast(Value('-12.000000000000005'), DecimalField()))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CAST(%s AS NUMERIC) AS "v"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('-12.000000000000005',)
