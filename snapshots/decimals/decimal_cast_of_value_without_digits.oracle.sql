-- Account.objects.order_by('pk')
--     .annotate(v=Coalesce('balance', Cast(Value(TINY), DecimalField()), output_field=DecimalField()))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  COALESCE("EXAMPLE_ACCOUNT"."BALANCE", CAST(%s AS NUMBER)) AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'),)
