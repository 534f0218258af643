-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'MM') AS TIMESTAMP) AS "MONTH",
  COUNT("EXAMPLE_EVENT"."ID") AS "N"
FROM "EXAMPLE_EVENT"
GROUP BY
  CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'MM') AS TIMESTAMP)
ORDER BY
  1 ASC;
-- parameters: ()
