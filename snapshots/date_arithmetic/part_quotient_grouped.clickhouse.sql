-- Entry.objects.values(x=ExtractMonth('pub_date') / 2).annotate(n=Count('pk')).order_by('x')

SELECT
  (
    CAST(toMonth("example_entry"."pub_date") AS Nullable(Decimal(76, 20))) / %s
  ) AS "x",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  (
    CAST(toMonth("example_entry"."pub_date") AS Nullable(Decimal(76, 20))) / %s
  )
ORDER BY
  1 ASC;
-- parameters: (2, 2)
