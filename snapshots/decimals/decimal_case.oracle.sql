-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(TINY)), When(pk=2, then=Value(Decimal(7))), default='balance', output_field=FINE))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  CASE
    WHEN "EXAMPLE_ACCOUNT"."ID" = %s
    THEN %s
    WHEN "EXAMPLE_ACCOUNT"."ID" = %s
    THEN %s
    ELSE "EXAMPLE_ACCOUNT"."BALANCE"
  END AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (1, Decimal('1E-18'), 2, Decimal('7'))
