-- Entry.objects.annotate(k=Coalesce('rating', 5)).values('k').distinct().order_by(F('k') % 3, 'k')

SELECT DISTINCT
  COALESCE(`example_entry`.`rating`, %s) AS `k`,
  (
    COALESCE(`example_entry`.`rating`, %s) %% %s
  )
FROM `example_entry`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5, 5, 3)
