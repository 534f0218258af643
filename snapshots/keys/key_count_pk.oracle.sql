-- Reading.objects.aggregate(n=Count('pk'))

SELECT
  COUNT("EXAMPLE_READING"."SENSOR") AS "N"
FROM "EXAMPLE_READING";
-- parameters: ()
