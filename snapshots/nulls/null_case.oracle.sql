-- EVENTS.values('pk', v=Case(When(pk=1, then=DAY), When(pk=2, then='day'), default='deadline'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  CASE
    WHEN "EXAMPLE_EVENT"."ID" = %s
    THEN NULL
    WHEN "EXAMPLE_EVENT"."ID" = %s
    THEN "EXAMPLE_EVENT"."DAY"
    ELSE "EXAMPLE_EVENT"."DEADLINE"
  END AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: (1, 2)
