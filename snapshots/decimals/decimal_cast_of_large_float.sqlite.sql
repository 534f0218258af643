-- Account.objects.order_by('pk').annotate(v=Cast(Cast('pk', FloatField()) * 1000000000.0 / 7, FINE))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CAST((
    (
      CAST("example_account"."id" AS REAL) * %s
    ) / %s
  ) AS NUMERIC) AS "v"
FROM "example_account"
ORDER BY
  "example_account"."id" ASC;
-- parameters: (1000000000.0, 7)
