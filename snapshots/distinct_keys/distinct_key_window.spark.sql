-- Entry.objects.annotate(r=Window(Rank(), order_by=Coalesce('rating', 5).desc()))
--     .values('rating', 'r')
--     .distinct()
--     .order_by(Coalesce('rating', 5).desc())

SELECT DISTINCT
  `example_entry`.`rating` AS `rating`,
  RANK() OVER (ORDER BY COALESCE(`example_entry`.`rating`, %s) DESC) AS `r`,
  COALESCE(`example_entry`.`rating`, %s)
FROM `example_entry`
ORDER BY
  3 DESC;
-- parameters: (5, 5)
