-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  DATE_TRUNC('MONTH', (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS "month",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  DATE_TRUNC('MONTH', (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  ))
ORDER BY
  1 ASC;
-- parameters: ()
