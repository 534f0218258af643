-- Account.objects.order_by('pk').values_list(Value(None, DecimalField()))[:2].union(Account.objects.values_list('rate'), all=True)

SELECT
  "ARM"."VALUE1"
FROM (
  SELECT
    CAST(NULL AS NUMBER(1, 0)) AS "VALUE1"
  FROM "EXAMPLE_ACCOUNT"
  ORDER BY
    "EXAMPLE_ACCOUNT"."ID" ASC
  FETCH FIRST 2 ROWS ONLY
) "ARM"
UNION ALL
SELECT
  "EXAMPLE_ACCOUNT"."RATE" AS "RATE"
FROM "EXAMPLE_ACCOUNT";
-- parameters: ()
