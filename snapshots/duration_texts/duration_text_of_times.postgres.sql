-- Event.objects.order_by('pk').values_list(text(duration(F('opens') - F('closes'))))

SELECT
  CAST((
    "example_event"."opens" - "example_event"."closes"
  ) AS VARCHAR) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
