-- Picture.objects.order_by('pk').annotate(v=Window(FirstValue('content'), order_by='pk'))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  FIRST_VALUE(`example_picture`.`content`) OVER (ORDER BY `example_picture`.`id`) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
