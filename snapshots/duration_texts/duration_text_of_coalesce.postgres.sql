-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CAST(COALESCE("example_event"."pause", %s) AS VARCHAR) AS "cast1",
  CAST(COALESCE(
    (
      "example_event"."starts_at" - "example_event"."ends_at"
    ),
    (
      "example_event"."ends_at" - "example_event"."starts_at"
    )
  ) AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.timedelta(days=-1, seconds=75600),)
