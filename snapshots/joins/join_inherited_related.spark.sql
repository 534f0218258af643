-- Waiter.objects.filter(restaurant__name__contains="'").order_by('pk')

SELECT
  `example_waiter`.`id`,
  `example_waiter`.`restaurant_id`,
  `example_waiter`.`name`
FROM `example_waiter`
INNER JOIN `example_restaurant`
  ON (
    `example_waiter`.`restaurant_id` = `example_restaurant`.`place_ptr_id`
  )
INNER JOIN `example_place`
  ON (
    `example_restaurant`.`place_ptr_id` = `example_place`.`id`
  )
WHERE
  `example_place`.`name` LIKE %s ESCAPE '\\'
ORDER BY
  `example_waiter`.`id` ASC;
-- parameters: ("%'%",)
