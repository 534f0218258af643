-- Entry.objects.annotate(q=TruncQuarter('pub_date'))
--     .values('q')
--     .annotate(best=Max('rating'))
--     .order_by('q')

SELECT
  TRUNC("EXAMPLE_ENTRY"."PUB_DATE", 'Q') AS "Q",
  MAX("EXAMPLE_ENTRY"."RATING") AS "BEST"
FROM "EXAMPLE_ENTRY"
GROUP BY
  TRUNC("EXAMPLE_ENTRY"."PUB_DATE", 'Q')
ORDER BY
  1 ASC;
-- parameters: ()
