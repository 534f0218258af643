-- Restaurant.objects.filter(address__contains='0').order_by('pk')

SELECT
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`,
  `example_restaurant`.`place_ptr_id`,
  `example_restaurant`.`serves_pizza`,
  `example_restaurant`.`seats`
FROM `example_restaurant`
INNER JOIN `example_place`
  ON (
    `example_restaurant`.`place_ptr_id` = `example_place`.`id`
  )
WHERE
  `example_place`.`address` LIKE %s ESCAPE '\\'
ORDER BY
  `example_restaurant`.`place_ptr_id` ASC;
-- parameters: ('%0%',)
