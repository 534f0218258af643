-- Event.objects.order_by('pk').values_list(text(duration(F('day') - F('deadline'))))

SELECT
  CAST((
    CAST("example_event"."day" AS TIMESTAMP) - CAST("example_event"."deadline" AS TIMESTAMP)
  ) AS VARCHAR) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
