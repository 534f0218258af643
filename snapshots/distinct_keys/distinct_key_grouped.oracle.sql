-- Entry.objects.values('blog')
--     .annotate(n=Sum('rating') + 2)
--     .values('n')
--     .distinct()
--     .order_by(Coalesce(F('n'), 2).desc())

SELECT DISTINCT
  (
    SUM("EXAMPLE_ENTRY"."RATING") + %s
  ) AS "N",
  COALESCE((
    SUM("EXAMPLE_ENTRY"."RATING") + %s
  ), %s)
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID"
ORDER BY
  2 DESC;
-- parameters: (2, 2, 2)
