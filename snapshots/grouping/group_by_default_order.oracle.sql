-- Person.objects.values('born').annotate(n=Count('pk'))

SELECT
  "EXAMPLE_PERSON"."BORN" AS "BORN",
  COUNT("EXAMPLE_PERSON"."ID") AS "N"
FROM "EXAMPLE_PERSON"
GROUP BY
  "EXAMPLE_PERSON"."BORN";
-- parameters: ()
