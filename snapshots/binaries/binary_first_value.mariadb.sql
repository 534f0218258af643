-- Picture.objects.order_by('pk').annotate(v=Window(FirstValue('content'), order_by='pk'))

SELECT
  `sliced`.`id`,
  `sliced`.`title`,
  `sliced`.`content`,
  `sliced`.`thumbnail`,
  `sliced`.`v`
FROM (
  SELECT
    `example_picture`.`id`,
    `example_picture`.`title`,
    `example_picture`.`content`,
    `example_picture`.`thumbnail`,
    FIRST_VALUE(`example_picture`.`content`) OVER (ORDER BY `example_picture`.`id`) AS `v`
  FROM `example_picture`
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ()
