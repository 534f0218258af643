-- Event.objects.order_by('pk').values_list(Window(Sum(ExtractMinute('starts_at') / 8), order_by='pk'))

SELECT
  SUM((
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  )) OVER (ORDER BY "EXAMPLE_EVENT"."ID") AS "WINDOW1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (8,)
