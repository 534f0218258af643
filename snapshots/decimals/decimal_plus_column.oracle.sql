-- Account.objects.order_by('pk').exclude(pk=4).annotate(v=F('balance') + F('limit'))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  (
    "EXAMPLE_ACCOUNT"."BALANCE" + "EXAMPLE_ACCOUNT"."LIMIT"
  ) AS "V"
FROM "EXAMPLE_ACCOUNT"
WHERE
  NOT (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (4,)
