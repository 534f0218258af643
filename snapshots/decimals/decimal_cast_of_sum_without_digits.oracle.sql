-- Account.objects.exclude(pk=4).values('owner').annotate(v=Cast(Sum('rate'), DecimalField()))

SELECT
  "EXAMPLE_ACCOUNT"."OWNER" AS "OWNER",
  CAST(SUM("EXAMPLE_ACCOUNT"."RATE") AS NUMBER) AS "V"
FROM "EXAMPLE_ACCOUNT"
WHERE
  NOT (
    "EXAMPLE_ACCOUNT"."ID" = %s
  )
GROUP BY
  "EXAMPLE_ACCOUNT"."OWNER";
-- parameters: (4,)
