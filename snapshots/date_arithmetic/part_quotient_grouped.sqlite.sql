-- Entry.objects.values(x=ExtractMonth('pub_date') / 2).annotate(n=Count('pk')).order_by('x')

SELECT
  (
    CAST(django_datetime_extract('month', "example_entry"."pub_date", NULL, NULL) AS REAL) / %s
  ) AS "x",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  (
    CAST(django_datetime_extract('month', "example_entry"."pub_date", NULL, NULL) AS REAL) / %s
  )
ORDER BY
  1 ASC;
-- parameters: (2, 2)
