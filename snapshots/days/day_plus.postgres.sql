-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  (
    CAST("example_event"."starts_at" AS DATE) + %s
  ) AS "expressionwrapper1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.timedelta(seconds=18000),)
