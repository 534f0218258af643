-- Entry.objects.values('blog')
--     .annotate(n=Sum('rating') + 2)
--     .values('n')
--     .distinct()
--     .order_by(Coalesce(F('n'), 2).desc())

SELECT DISTINCT
  (
    SUM(`example_entry`.`rating`) + %s
  ) AS `n`,
  COALESCE((
    SUM(`example_entry`.`rating`) + %s
  ), %s)
FROM `example_entry`
GROUP BY
  `example_entry`.`blog_id`
ORDER BY
  2 DESC;
-- parameters: (2, 2, 2)
