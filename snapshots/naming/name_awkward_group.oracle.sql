-- Awkward.objects.values('size').annotate(n=Count('marker')).order_by('size')

SELECT
  "AWKWARD TABLE [X]"."GRÖSSE" AS "SIZE",
  COUNT("AWKWARD TABLE [X]"."A?B:C@D") AS "N"
FROM "AWKWARD TABLE [X]"
GROUP BY
  "AWKWARD TABLE [X]"."GRÖSSE"
ORDER BY
  1 ASC;
-- parameters: ()
