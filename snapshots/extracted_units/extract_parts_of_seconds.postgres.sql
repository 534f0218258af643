-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'milliseconds', output_field=FloatField()), Extract('opens', 'microseconds', output_field=FloatField()))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(MILLISECONDS FROM (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS "extract1",
  EXTRACT(MICROSECONDS FROM "example_event"."opens") AS "extract2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
