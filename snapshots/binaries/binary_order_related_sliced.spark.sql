-- Caption.objects.order_by('picture__content', 'pk')[2:6]

SELECT
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`
FROM `example_caption`
INNER JOIN `example_picture`
  ON (
    `example_caption`.`picture_id` = `example_picture`.`id`
  )
ORDER BY
  `example_picture`.`content` ASC,
  `example_caption`.`id` ASC
LIMIT 4
OFFSET 2;
-- parameters: ()
