-- Waiter.objects.select_related('restaurant').order_by('pk')

SELECT
  `example_waiter`.`id`,
  `example_waiter`.`restaurant_id`,
  `example_waiter`.`name`,
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`,
  `example_restaurant`.`place_ptr_id`,
  `example_restaurant`.`serves_pizza`,
  `example_restaurant`.`seats`
FROM `example_waiter`
INNER JOIN `example_restaurant`
  ON (
    `example_waiter`.`restaurant_id` = `example_restaurant`.`place_ptr_id`
  )
INNER JOIN `example_place`
  ON (
    `example_restaurant`.`place_ptr_id` = `example_place`.`id`
  )
ORDER BY
  `example_waiter`.`id` ASC;
-- parameters: ()
