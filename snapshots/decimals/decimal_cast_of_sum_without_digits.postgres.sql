-- Account.objects.exclude(pk=4).values('owner').annotate(v=Cast(Sum('rate'), DecimalField()))

SELECT
  "example_account"."owner" AS "owner",
  CAST(SUM("example_account"."rate") AS DECIMAL) AS "v"
FROM "example_account"
WHERE
  NOT (
    "example_account"."id" = %s
  )
GROUP BY
  "example_account"."owner";
-- parameters: (4,)
