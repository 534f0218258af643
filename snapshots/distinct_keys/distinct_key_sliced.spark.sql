-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc(nulls_last=True))[1:3]

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  COALESCE(`example_entry`.`rating`, %s)
FROM `example_entry`
ORDER BY
  2 DESC
LIMIT 2
OFFSET 1;
-- parameters: (5,)
