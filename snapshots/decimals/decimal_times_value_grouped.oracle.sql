-- Account.objects.values(v=F('balance') * 2).annotate(n=Max('limit'))

SELECT
  "GROUPED"."KEY1" AS "V",
  MAX("GROUPED"."EXAMPLE_ACCOUNT_LIMIT") AS "N"
FROM (
  SELECT
    (
      "EXAMPLE_ACCOUNT"."BALANCE" * %s
    ) AS "KEY1",
    "EXAMPLE_ACCOUNT"."LIMIT" AS "EXAMPLE_ACCOUNT_LIMIT"
  FROM "EXAMPLE_ACCOUNT"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1";
-- parameters: (2,)
