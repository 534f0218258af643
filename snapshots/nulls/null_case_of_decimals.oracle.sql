-- ACCOUNTS.values('pk', v=Case(When(pk=1, then=Value(None, FINE)), default='balance'))

SELECT
  "EXAMPLE_ACCOUNT"."ID" AS "PK",
  CASE
    WHEN "EXAMPLE_ACCOUNT"."ID" = %s
    THEN NULL
    ELSE "EXAMPLE_ACCOUNT"."BALANCE"
  END AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  1 ASC;
-- parameters: (1,)
