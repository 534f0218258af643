-- Account.objects.order_by('pk')
--     .exclude(pk=4)
--     .annotate(v=F('balance') * 3, w=F('balance') * Decimal('0.5'), x=Decimal(2) * F('rate'))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  (
    "EXAMPLE_ACCOUNT"."BALANCE" * %s
  ) AS "V",
  (
    "EXAMPLE_ACCOUNT"."BALANCE" * %s
  ) AS "W",
  (
    %s * "EXAMPLE_ACCOUNT"."RATE"
  ) AS "X"
FROM "EXAMPLE_ACCOUNT"
WHERE
  NOT (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (3, Decimal('0.5'), Decimal('2'), 4)
