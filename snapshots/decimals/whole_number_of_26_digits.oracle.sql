-- Account.objects.order_by('pk').annotate(v=Value(10 ** 25)).values_list('pk', 'v')

SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK",
  %s AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  1 ASC;
-- parameters: (10000000000000000000000000,)
