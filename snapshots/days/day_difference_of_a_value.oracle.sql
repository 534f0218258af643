-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  (
    CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS TIMESTAMP) - CAST(%s AS TIMESTAMP)
  ) AS "EXPRESSIONWRAPPER1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.date(2020, 1, 1),)
