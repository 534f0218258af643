-- Place.objects.filter(restaurant=None).order_by('pk')

SELECT
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`
FROM `example_place`
LEFT OUTER JOIN `example_restaurant`
  ON (
    `example_place`.`id` = `example_restaurant`.`place_ptr_id`
  )
WHERE
  `example_restaurant`.`place_ptr_id` IS NULL
ORDER BY
  `example_place`.`id` ASC;
-- parameters: ()
