-- Picture.objects.order_by('pk').annotate(v=Window(Rank(), order_by='content'))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  RANK() OVER (ORDER BY `example_picture`.`content`) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
