-- EVENTS.values('pk', v=Coalesce(DAY, DAY), w=Coalesce(NUMBER, RATIO, output_field=FloatField()))

SELECT
  "example_event"."id" AS "pk",
  COALESCE(CAST(NULL AS DATE), CAST(NULL AS DATE)) AS "v",
  COALESCE(CAST(NULL AS INT), CAST(NULL AS DOUBLE)) AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
