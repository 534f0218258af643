-- Caption.objects.order_by('pk').select_related('picture').annotate(n=Count('picture__captions'))

SELECT
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`,
  COUNT(`T3`.`id`) AS `n`,
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_caption`
INNER JOIN `example_picture`
  ON (
    `example_caption`.`picture_id` = `example_picture`.`id`
  )
LEFT OUTER JOIN `example_caption` AS `T3`
  ON (
    `example_picture`.`id` = `T3`.`picture_id`
  )
GROUP BY
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`,
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
ORDER BY
  `example_caption`.`id` ASC;
-- parameters: ()
