-- Place.objects.filter(pk=2).delete()

SELECT
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`
FROM `example_place`
WHERE
  `example_place`.`id` = %s;
-- parameters: (2,)

SELECT
  `example_restaurant`.`place_ptr_id`
FROM `example_restaurant`
INNER JOIN `example_place`
  ON (
    `example_restaurant`.`place_ptr_id` = `example_place`.`id`
  )
WHERE
  `example_restaurant`.`place_ptr_id` IN (%s)
ORDER BY
  `example_place`.`name` ASC,
  `example_restaurant`.`place_ptr_id` ASC;
-- parameters: (1,)

SELECT
  `example_place`.`id`,
  `example_place`.`name`,
  `example_place`.`address`
FROM `example_place`
WHERE
  `example_place`.`id` = %s
LIMIT 21;
-- parameters: (1,)

DELETE FROM `example_waiter`
WHERE
  `example_waiter`.`restaurant_id` IN (%s);
-- parameters: (1,)

DELETE FROM `example_restaurant`
WHERE
  `example_restaurant`.`place_ptr_id` IN (%s);
-- parameters: (1,)

DELETE FROM `example_place`
WHERE
  `example_place`.`id` IN (%s);
-- parameters: (1,)
