-- Entry.objects.values('pub_date__year').annotate(n=Count('pk')).order_by('pub_date__year')

SELECT
  EXTRACT(YEAR FROM "EXAMPLE_ENTRY"."PUB_DATE") AS "PUB_DATE__YEAR",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  EXTRACT(YEAR FROM "EXAMPLE_ENTRY"."PUB_DATE")
ORDER BY
  1 ASC;
-- parameters: ()
