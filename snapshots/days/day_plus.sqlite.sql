-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  django_format_dtdelta('+', DATE("example_event"."starts_at") || ' 00:00:00', %s) AS "expressionwrapper1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (18000000000,)
