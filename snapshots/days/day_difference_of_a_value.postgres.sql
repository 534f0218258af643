-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  (
    CAST(CAST("example_event"."starts_at" AS DATE) AS TIMESTAMP) - CAST(%s AS TIMESTAMP)
  ) AS "expressionwrapper1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.date(2020, 1, 1),)
