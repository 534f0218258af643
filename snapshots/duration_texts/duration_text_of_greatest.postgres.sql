-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  CAST(GREATEST("example_event"."pause", "example_event"."length") AS VARCHAR) AS "cast1",
  CAST(LEAST("example_event"."pause", %s) AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.timedelta(days=-2, seconds=64800),)
