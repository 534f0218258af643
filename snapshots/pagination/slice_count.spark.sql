-- Entry.objects.order_by('pk')[2:9].count()

SELECT
  COUNT(*)
FROM (
  SELECT
    `example_entry`.`id` AS `col1`
  FROM `example_entry`
  ORDER BY
    `example_entry`.`id` ASC
  LIMIT 7
  OFFSET 2
) AS `subquery`;
-- parameters: ()
