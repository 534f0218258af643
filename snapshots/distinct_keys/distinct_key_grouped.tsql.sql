-- Entry.objects.values('blog')
--     .annotate(n=Sum('rating') + 2)
--     .values('n')
--     .distinct()
--     .order_by(Coalesce(F('n'), 2).desc())

SELECT DISTINCT
  (
    SUM(CAST([example_entry].[rating] AS BIGINT)) + %s
  ) AS [n],
  COALESCE(
    (
      SUM(CAST([example_entry].[rating] AS BIGINT)) + %s
    ),
    CAST(%s AS BIGINT)
  )
FROM [example_entry]
GROUP BY
  [example_entry].[blog_id]
ORDER BY
  2 DESC;
-- parameters: (2, 2, 2)
