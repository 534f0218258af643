-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  django_datetime_trunc('month', "example_event"."starts_at", 'UTC', 'UTC') AS "month",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  django_datetime_trunc('month', "example_event"."starts_at", 'UTC', 'UTC')
ORDER BY
  1 ASC;
-- parameters: ()
