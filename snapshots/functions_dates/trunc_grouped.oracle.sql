-- Order.objects.annotate(day=TruncDate('placed_at', tzinfo=PARIS))
--     .values('day')
--     .annotate(n=Count('pk'))
--     .order_by('day')

SELECT
  TRUNC(
    CAST(FROM_TZ("EXAMPLE_ORDER"."PLACED_AT", '+00:00') AT TIME ZONE 'Europe/Paris' AS TIMESTAMP)
  ) AS "DAY",
  COUNT("EXAMPLE_ORDER"."ID") AS "N"
FROM "EXAMPLE_ORDER"
GROUP BY
  TRUNC(
    CAST(FROM_TZ("EXAMPLE_ORDER"."PLACED_AT", '+00:00') AT TIME ZONE 'Europe/Paris' AS TIMESTAMP)
  )
ORDER BY
  1 ASC;
-- parameters: ()
