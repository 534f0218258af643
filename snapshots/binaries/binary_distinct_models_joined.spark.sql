-- Caption.objects.select_related('picture')
--     .filter(picture__captions__pk__gt=0)
--     .distinct()
--     .order_by('-pk')

SELECT DISTINCT
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`,
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_caption`
INNER JOIN `example_picture`
  ON (
    `example_caption`.`picture_id` = `example_picture`.`id`
  )
INNER JOIN `example_caption` AS `T3`
  ON (
    `example_picture`.`id` = `T3`.`picture_id`
  )
WHERE
  `T3`.`id` > %s
ORDER BY
  `example_caption`.`id` DESC;
-- parameters: (0,)
