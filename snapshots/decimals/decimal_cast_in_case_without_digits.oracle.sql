-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Cast('limit', DecimalField())), default=Cast('rate', DecimalField())))
--     .order_by(F('v').asc(nulls_last=True), 'pk')

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  CASE
    WHEN "EXAMPLE_ACCOUNT"."ID" = %s
    THEN CAST("EXAMPLE_ACCOUNT"."LIMIT" AS NUMBER)
    ELSE CAST("EXAMPLE_ACCOUNT"."RATE" AS NUMBER)
  END AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  6 ASC,
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (1,)
