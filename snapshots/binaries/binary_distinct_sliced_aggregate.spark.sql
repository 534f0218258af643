-- Picture.objects.distinct().order_by('pk')[:4].aggregate(a=Max('content'), n=Count('thumbnail'))

SELECT
  MAX(`__col1`),
  COUNT(`__col2`)
FROM (
  SELECT DISTINCT
    `example_picture`.`id` AS `col1`,
    `example_picture`.`title` AS `col2`,
    `example_picture`.`content` AS `col3`,
    `example_picture`.`thumbnail` AS `col4`,
    `example_picture`.`content` AS `__col1`,
    `example_picture`.`thumbnail` AS `__col2`
  FROM `example_picture`
  ORDER BY
    1 ASC
  LIMIT 4
) AS `subquery`;
-- parameters: ()
