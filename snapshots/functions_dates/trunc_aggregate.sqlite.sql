SELECT
  MAX(DJANGO_DATETIME_CAST_DATE("example_event"."starts_at", 'UTC', 'UTC')) AS "v__max"
FROM "example_event";
-- parameters: ()
