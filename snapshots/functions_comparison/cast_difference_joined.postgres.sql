-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Concat(Value('for '), F('ends_at') - F('starts_at'), output_field=TextField()))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  CONCAT(
    %s,
    CAST((
      "example_event"."ends_at" - "example_event"."starts_at"
    ) AS TEXT)
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."ends_at" >= (
    "example_event"."starts_at"
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('for ',)
