-- Event.objects.values('deadline')
--     .distinct()
--     .order_by(Coalesce('deadline', Value(datetime.date(2020, 1, 1))).desc(), 'deadline')

SELECT DISTINCT
  "EXAMPLE_EVENT"."DEADLINE" AS "DEADLINE",
  COALESCE("EXAMPLE_EVENT"."DEADLINE", %s)
FROM "EXAMPLE_EVENT"
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (datetime.date(2020, 1, 1),)
