-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Cast('limit', DecimalField())), default=Cast('rate', DecimalField())))
--     .order_by(F('v').asc(nulls_last=True), 'pk')

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate",
  CASE
    WHEN "example_account"."id" = %s
    THEN CAST("example_account"."limit" AS DECIMAL)
    ELSE CAST("example_account"."rate" AS DECIMAL)
  END AS "v"
FROM "example_account"
ORDER BY
  6 ASC,
  "example_account"."id" ASC;
-- parameters: (1,)
