-- Event.objects.values('day__year')
--     .annotate(total=Sum('length'), most=Max('pause'))
--     .order_by('day__year')

SELECT
  django_datetime_extract('year', "example_event"."day", NULL, NULL) AS "day__year",
  SUM("example_event"."length") AS "total",
  MAX("example_event"."pause") AS "most"
FROM "example_event"
GROUP BY
  django_datetime_extract('year', "example_event"."day", NULL, NULL)
ORDER BY
  1 ASC;
-- parameters: ()
