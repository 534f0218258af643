-- Event.objects.annotate(d=TruncDate('starts_at')).values('d').annotate(n=Count('pk')).order_by('d')

SELECT
  django_datetime_cast_date("example_event"."starts_at", 'UTC', 'UTC') AS "d",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  django_datetime_cast_date("example_event"."starts_at", 'UTC', 'UTC')
ORDER BY
  1 ASC;
-- parameters: ()
