-- EVENTS.values('pk', v=ExtractYear(DAY), w=ExtractYear(MOMENT))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(YEAR FROM CAST(NULL AS DATE)) AS "v",
  EXTRACT(YEAR FROM (
    CAST(NULL AS TIMESTAMPTZ) AT TIME ZONE 'UTC'
  )) AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
