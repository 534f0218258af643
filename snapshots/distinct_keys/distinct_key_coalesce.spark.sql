-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5))

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  COALESCE(`example_entry`.`rating`, %s)
FROM `example_entry`
ORDER BY
  2 ASC;
-- parameters: (5,)
