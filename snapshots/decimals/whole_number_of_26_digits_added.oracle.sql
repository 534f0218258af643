-- Account.objects.order_by('pk').annotate(v=F('pk') + 10 ** 25 + 7).values_list('pk', 'v')

SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK",
  (
    (
      "EXAMPLE_ACCOUNT"."ID" + %s
    ) + %s
  ) AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  1 ASC;
-- parameters: (10000000000000000000000000, 7)
