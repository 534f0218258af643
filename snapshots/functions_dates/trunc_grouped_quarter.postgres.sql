-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  CAST(DATE_TRUNC('QUARTER', "example_entry"."pub_date") AS DATE) AS "q",
  MAX("example_entry"."rating") AS "best"
FROM "example_entry"
GROUP BY
  CAST(DATE_TRUNC('QUARTER', "example_entry"."pub_date") AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()
