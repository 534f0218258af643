-- Entry.objects.filter(pk=-1).aggregate(value=Sum('rating', default=Value(7)))

SELECT
  COALESCE(SUM(`example_entry`.`rating`), %s) AS `value`
FROM `example_entry`
WHERE
  `example_entry`.`id` = %s;
-- parameters: (7, -1)
