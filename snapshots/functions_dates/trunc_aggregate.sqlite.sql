-- Event.objects.annotate(v=TruncDate('starts_at')).aggregate(Max('v'))

SELECT
  MAX(django_datetime_cast_date("example_event"."starts_at", 'UTC', 'UTC')) AS "v__max"
FROM "example_event";
-- parameters: ()
