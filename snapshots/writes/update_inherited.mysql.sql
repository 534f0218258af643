-- Restaurant.objects.filter(seats=45).update(seats=46)

UPDATE `example_restaurant` SET `seats` = %s
WHERE
  `example_restaurant`.`seats` = %s;
-- parameters: (46, 45)
