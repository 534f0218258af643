-- Account.objects.order_by('pk')
--     .annotate(v=Window(Lag('balance', default=Value(TINY, FINE)), order_by='pk'), w=Coalesce(Window(FirstValue('rate'), order_by='-pk'), Value(EXACT)))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  LAG("EXAMPLE_ACCOUNT"."BALANCE", 1, %s) OVER (ORDER BY "EXAMPLE_ACCOUNT"."ID") AS "V",
  COALESCE(
    FIRST_VALUE("EXAMPLE_ACCOUNT"."RATE") OVER (ORDER BY "EXAMPLE_ACCOUNT"."ID" DESC),
    %s
  ) AS "W"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'), Decimal('1.123456789012345678'))
