-- Event.objects.values(d=START).annotate(n=Count('pk'), m=Max('day')).order_by('d')

SELECT
  TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS "D",
  COUNT("EXAMPLE_EVENT"."ID") AS "N",
  MAX("EXAMPLE_EVENT"."DAY") AS "M"
FROM "EXAMPLE_EVENT"
GROUP BY
  TRUNC("EXAMPLE_EVENT"."STARTS_AT")
ORDER BY
  1 ASC;
-- parameters: ()
