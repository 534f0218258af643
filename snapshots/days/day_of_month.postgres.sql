-- Event.objects.order_by('pk').values_list(Cast(TruncMonth('starts_at'), DateField()))

SELECT
  CAST(DATE_TRUNC('MONTH', (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS DATE) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
