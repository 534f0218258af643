-- Entry.objects.values(x=ExtractMonth('pub_date') / 2).annotate(n=Count('pk')).order_by('x')

SELECT
  (
    EXTRACT(MONTH FROM "example_entry"."pub_date") / %s
  ) AS "x",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  (
    EXTRACT(MONTH FROM "example_entry"."pub_date") / %s
  )
ORDER BY
  1 ASC;
-- parameters: (2, 2)
