-- Account.objects.order_by('pk')
--     .annotate(v=F('balance') + Value(TINY), w=F('rate') - Value(Decimal('1E-30')))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  (
    "EXAMPLE_ACCOUNT"."BALANCE" + %s
  ) AS "V",
  (
    "EXAMPLE_ACCOUNT"."RATE" - %s
  ) AS "W"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'), Decimal('1E-30'))
