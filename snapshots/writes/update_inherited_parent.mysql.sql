-- Restaurant.objects.filter(serves_pizza=True).update(name='Pizza', seats=1)

SELECT
  `example_restaurant`.`place_ptr_id`
FROM `example_restaurant`
WHERE
  `example_restaurant`.`serves_pizza`;
-- parameters: ()

UPDATE `example_restaurant` SET `seats` = %s
WHERE
  `example_restaurant`.`place_ptr_id` IN (%s);
-- parameters: (1, 1)

UPDATE `example_place` SET `name` = %s
WHERE
  `example_place`.`id` IN (%s);
-- parameters: ('Pizza', 1)
