-- Event.objects.order_by('pk').values_list(Cast('day', DateField()), Cast('deadline', DateField()))

SELECT
  CAST("example_event"."day" AS DATE) AS "cast1",
  CAST("example_event"."deadline" AS DATE) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
