-- Picture.objects.order_by('pk').annotate(v=Window(Rank(), order_by='content'))

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
    RANK() OVER (ORDER BY `example_picture`.`content`) AS `v`
  FROM `example_picture`
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ()
