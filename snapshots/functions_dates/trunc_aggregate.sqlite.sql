SELECT
  MAX(django_datetime_cast_date("example_event"."starts_at", 'UTC', 'UTC')) AS "v__max"
FROM "example_event";
-- parameters: ()
