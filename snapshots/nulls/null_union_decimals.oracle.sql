-- Account.objects.order_by('pk').values_list(Value(None, FINE))[:2].union(Account.objects.values_list('balance'), all=True)

SELECT
  "ARM"."VALUE1"
FROM (
  SELECT
    CAST(NULL AS NUMBER(30, 18)) AS "VALUE1"
  FROM "EXAMPLE_ACCOUNT"
  ORDER BY
    "EXAMPLE_ACCOUNT"."ID" ASC
  FETCH FIRST 2 ROWS ONLY
) "ARM"
UNION ALL
SELECT
  "EXAMPLE_ACCOUNT"."BALANCE" AS "BALANCE"
FROM "EXAMPLE_ACCOUNT";
-- parameters: ()
