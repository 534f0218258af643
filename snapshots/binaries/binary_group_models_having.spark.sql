-- Picture.objects.order_by('pk').annotate(n=Count('captions')).filter(n__gt=1)

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  COUNT(`example_caption`.`id`) AS `n`
FROM `example_picture`
LEFT OUTER JOIN `example_caption`
  ON (
    `example_picture`.`id` = `example_caption`.`picture_id`
  )
GROUP BY
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
HAVING
  COUNT(`example_caption`.`id`) > %s
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (1,)
