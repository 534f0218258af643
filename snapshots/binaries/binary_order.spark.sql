-- Picture.objects.order_by('-content', 'pk')

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
ORDER BY
  `example_picture`.`content` DESC,
  `example_picture`.`id` ASC;
-- parameters: ()
