-- Entry.objects.filter(rating__gte=3).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_entry`
WHERE
  `example_entry`.`rating` >= %s;
-- parameters: (3,)
