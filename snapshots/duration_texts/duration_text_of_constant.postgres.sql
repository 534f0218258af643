-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') - timedelta(days=2))), text(duration(BACK - timedelta(hours=30))))

SELECT
  CAST((
    "example_event"."length" - %s
  ) AS VARCHAR) AS "cast1",
  CAST((
    (
      "example_event"."starts_at" - "example_event"."ends_at"
    ) - %s
  ) AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.timedelta(days=2), datetime.timedelta(days=1, seconds=21600))
