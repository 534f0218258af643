-- Event.objects.order_by('pk')
--     .values_list(ExpressionWrapper(START + timedelta(hours=5), output_field=DateTimeField()))

SELECT
  addMicroseconds(
    CAST(CAST("example_event"."starts_at" AS Nullable(Date32)) AS Nullable(DateTime64(6, 'UTC'))),
    %s
  ) AS "expressionwrapper1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (18000000000,)
