-- Event.objects.values(n=ExtractHour('pause'))
--     .annotate(c=Count('pk'))
--     .order_by('n')
--     .values_list('n', 'c')

SELECT
  EXTRACT(HOUR FROM "example_event"."pause") AS "n",
  COUNT("example_event"."id") AS "c"
FROM "example_event"
GROUP BY
  EXTRACT(HOUR FROM "example_event"."pause")
ORDER BY
  1 ASC;
-- parameters: ()
