-- Entry.objects.annotate(r=Window(Rank(), order_by=Coalesce('rating', 5).desc()))
--     .values('rating', 'r')
--     .distinct()
--     .order_by(Coalesce('rating', 5).desc())

SELECT
  `sliced`.`rating`,
  `sliced`.`r`,
  `sliced`.`col3`
FROM (
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`,
    RANK() OVER (ORDER BY COALESCE(`example_entry`.`rating`, %s) DESC) AS `r`,
    COALESCE(`example_entry`.`rating`, %s) AS `col3`
  FROM `example_entry`
) AS `sliced`
ORDER BY
  `sliced`.`col3` DESC;
-- parameters: (5, 5)
