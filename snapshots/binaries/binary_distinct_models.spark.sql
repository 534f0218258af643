-- Picture.objects.filter(captions__pk__gt=0).distinct().order_by('title', 'pk')[:3]

SELECT DISTINCT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
INNER JOIN `example_caption`
  ON (
    `example_picture`.`id` = `example_caption`.`picture_id`
  )
WHERE
  `example_caption`.`id` > %s
ORDER BY
  `example_picture`.`title` ASC,
  `example_picture`.`id` ASC
LIMIT 3;
-- parameters: (0,)
