-- Entry.objects.annotate(k=Coalesce('rating', 5) * 2).values('k').distinct().order_by('-k')

SELECT DISTINCT
  (
    CAST(COALESCE(`example_entry`.`rating`, %s) AS SIGNED) * %s
  ) AS `k`
FROM `example_entry`
ORDER BY
  1 DESC;
-- parameters: (5, 2)
