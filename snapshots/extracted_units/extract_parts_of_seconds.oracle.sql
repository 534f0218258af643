-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'milliseconds', output_field=FloatField()), Extract('opens', 'microseconds', output_field=FloatField()))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  (
    EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT") * 1000
  ) AS "EXTRACT1",
  (
    EXTRACT(SECOND FROM "EXAMPLE_EVENT"."OPENS") * 1000000
  ) AS "EXTRACT2"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
