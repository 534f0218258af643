-- Restaurant.objects.create(name='New', seats=3)

INSERT INTO `example_place` (
  `name`,
  `address`
)
VALUES
  (%s, %s);
-- parameters: ('New', '')

INSERT INTO `example_restaurant` (
  `place_ptr_id`,
  `serves_pizza`,
  `seats`
)
VALUES
  (%s, %s, %s);
-- parameters: (1, False, 3)
