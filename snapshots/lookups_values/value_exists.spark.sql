-- Entry.objects.filter(rating=5).exists()

SELECT
  %s AS `a`
FROM `example_entry`
WHERE
  `example_entry`.`rating` = %s
LIMIT 1;
-- parameters: (1, 5)
