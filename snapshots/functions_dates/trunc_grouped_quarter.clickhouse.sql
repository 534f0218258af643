-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  toStartOfQuarter(CAST("example_entry"."pub_date" AS Nullable(Date32))) AS "q",
  MAX("example_entry"."rating") AS "best"
FROM "example_entry"
GROUP BY
  toStartOfQuarter(CAST("example_entry"."pub_date" AS Nullable(Date32)))
ORDER BY
  1 ASC;
-- parameters: ()
