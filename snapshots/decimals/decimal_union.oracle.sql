-- Account.objects.values_list('rate')
--     .union(Account.objects.exclude(pk=4).values_list('limit'), all=True)

SELECT
  "EXAMPLE_ACCOUNT"."RATE" AS "RATE"
FROM "EXAMPLE_ACCOUNT"
UNION ALL
SELECT
  "EXAMPLE_ACCOUNT"."LIMIT" AS "LIMIT"
FROM "EXAMPLE_ACCOUNT"
WHERE
  NOT (
    "EXAMPLE_ACCOUNT"."ID" = %s
  );
-- parameters: (4,)
