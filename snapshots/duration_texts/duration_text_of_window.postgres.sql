-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  CAST(LAG((
    "example_event"."starts_at" - "example_event"."ends_at"
  ), 1) OVER (ORDER BY "example_event"."id") AS VARCHAR) AS "cast1",
  CAST(LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
