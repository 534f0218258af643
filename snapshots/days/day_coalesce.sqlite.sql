-- Event.objects.order_by('pk')
--     .values_list(Cast(Coalesce('ends_at', 'starts_at'), DateField()), Coalesce(END, 'deadline', START))

SELECT
  DATE(COALESCE("example_event"."ends_at", "example_event"."starts_at")) AS "cast1",
  COALESCE(
    DATE("example_event"."ends_at"),
    "example_event"."deadline",
    DATE("example_event"."starts_at")
  ) AS "coalesce1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
