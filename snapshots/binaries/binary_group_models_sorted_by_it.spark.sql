-- Picture.objects.annotate(n=Count('captions')).order_by('content', 'pk')

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
ORDER BY
  `example_picture`.`content` ASC,
  `example_picture`.`id` ASC;
-- parameters: ()
