-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'epoch', output_field=FloatField()))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  (
    (
      TRUNC("EXAMPLE_EVENT"."STARTS_AT") - TO_DATE('1970-01-01', 'YYYY-MM-DD')
    ) * 86400 + (
      EXTRACT(HOUR FROM "EXAMPLE_EVENT"."STARTS_AT") * 3600 + EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") * 60 + EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT")
    )
  ) AS "EXTRACT1"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
