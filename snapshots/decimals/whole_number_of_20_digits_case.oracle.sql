-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(-10 ** 19 - 3)), default=Value(4)))
--     .values_list('pk', 'v')

SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK",
  CASE WHEN "EXAMPLE_ACCOUNT"."ID" = %s THEN %s ELSE %s END AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  1 ASC;
-- parameters: (1, -10000000000000000003, 4)
