-- Picture.objects.order_by('pk').annotate(n=Count('captions'))

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
  `example_picture`.`id` ASC;
-- parameters: ()
