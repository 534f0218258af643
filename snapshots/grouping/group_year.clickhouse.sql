-- Entry.objects.values(year=ExtractYear('pub_date')).annotate(n=Count('pk')).order_by('year')

SELECT
  (
    toYear("example_entry"."pub_date")
  ) AS "year",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  (
    toYear("example_entry"."pub_date")
  )
ORDER BY
  1 ASC;
-- parameters: ()
