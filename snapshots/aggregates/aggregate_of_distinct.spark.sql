-- Entry.objects.values('rating').distinct().aggregate(Sum('rating'))

SELECT
  SUM(`__col1`)
FROM (
  SELECT DISTINCT
    `example_entry`.`rating` AS `rating`,
    `example_entry`.`rating` AS `__col1`
  FROM `example_entry`
) AS `subquery`;
-- parameters: ()
