-- Entry.objects.filter(pk=-1).aggregate(Sum('rating'), n=Count('pk'))

SELECT
  COUNT("EXAMPLE_ENTRY"."ID") AS "N",
  SUM("EXAMPLE_ENTRY"."RATING") AS "RATING__SUM"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."ID" = %s;
-- parameters: (-1,)
