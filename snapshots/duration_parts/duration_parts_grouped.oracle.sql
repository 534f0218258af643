-- Event.objects.values(n=ExtractHour('pause'))
--     .annotate(c=Count('pk'))
--     .order_by('n')
--     .values_list('n', 'c')

SELECT
  EXTRACT(HOUR FROM (
    TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE"
  )) AS "N",
  COUNT("EXAMPLE_EVENT"."ID") AS "C"
FROM "EXAMPLE_EVENT"
GROUP BY
  EXTRACT(HOUR FROM (
    TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "EXAMPLE_EVENT"."PAUSE"
  ))
ORDER BY
  1 ASC;
-- parameters: ()
