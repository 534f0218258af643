-- Account.objects.order_by('pk').annotate(v=Cast(Cast('pk', FloatField()) * 1000000000.0 / 7, FINE))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  CAST((
    (
      CAST("EXAMPLE_ACCOUNT"."ID" AS DOUBLE PRECISION) * %s
    ) / %s
  ) AS NUMBER(30, 18)) AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (1000000000.0, 7)
