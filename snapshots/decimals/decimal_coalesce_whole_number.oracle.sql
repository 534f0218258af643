-- Account.objects.order_by('pk').annotate(v=Coalesce('rate', 5, output_field=WIDE))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  COALESCE("EXAMPLE_ACCOUNT"."RATE", %s) AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (5,)
