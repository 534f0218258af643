-- Entry.objects.values(year=ExtractYear('pub_date')).annotate(n=Count('pk')).order_by('year')

SELECT
  EXTRACT(YEAR FROM "EXAMPLE_ENTRY"."PUB_DATE") AS "YEAR",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  EXTRACT(YEAR FROM "EXAMPLE_ENTRY"."PUB_DATE")
ORDER BY
  1 ASC;
-- parameters: ()
