-- Caption.objects.values('picture__content').annotate(n=Count('pk'))

SELECT
  `example_picture`.`content` AS `picture__content`,
  COUNT(`example_caption`.`id`) AS `n`
FROM `example_caption`
INNER JOIN `example_picture`
  ON (
    `example_caption`.`picture_id` = `example_picture`.`id`
  )
GROUP BY
  `example_picture`.`content`;
-- parameters: ()
