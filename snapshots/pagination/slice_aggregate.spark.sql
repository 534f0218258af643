-- Entry.objects.order_by('-pub_date', 'pk')[2:9].aggregate(total=Sum('number_of_pingbacks'))

SELECT
  SUM(`__col1`)
FROM (
  SELECT
    `example_entry`.`number_of_pingbacks` AS `__col1`
  FROM `example_entry`
  ORDER BY
    `example_entry`.`pub_date` DESC,
    `example_entry`.`id` ASC
  LIMIT 7
  OFFSET 2
) AS `subquery`;
-- parameters: ()
