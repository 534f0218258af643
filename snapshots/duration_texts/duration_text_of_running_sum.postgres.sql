-- Event.objects.order_by('pk').values_list(text(Window(Sum('length'), order_by='pk')))

SELECT
  CAST(SUM("example_event"."length") OVER (ORDER BY "example_event"."id") AS VARCHAR) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
