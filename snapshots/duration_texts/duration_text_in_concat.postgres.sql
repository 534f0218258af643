-- Event.objects.order_by('pk')
--     .values_list(Concat(Value('<'), BACK, Value('>'), F('pause'), output_field=TextField()))

SELECT
  CONCAT(
    %s,
    CAST((
      "example_event"."starts_at" - "example_event"."ends_at"
    ) AS TEXT),
    %s,
    CAST("example_event"."pause" AS TEXT)
  ) AS "concat1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('<', '>')
