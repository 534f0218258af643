-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  (
    CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS TIMESTAMP) + %s
  ) AS "EXPRESSIONWRAPPER1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (datetime.timedelta(seconds=18000),)
