-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  django_date_trunc('quarter', "example_entry"."pub_date", NULL, NULL) AS "q",
  MAX("example_entry"."rating") AS "best"
FROM "example_entry"
GROUP BY
  django_date_trunc('quarter', "example_entry"."pub_date", NULL, NULL)
ORDER BY
  1 ASC;
-- parameters: ()
