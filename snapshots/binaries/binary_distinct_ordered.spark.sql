-- Caption.objects.values('picture__content').distinct().order_by('picture__content')

SELECT DISTINCT
  `example_picture`.`content` AS `picture__content`
FROM `example_caption`
INNER JOIN `example_picture`
  ON (
    `example_caption`.`picture_id` = `example_picture`.`id`
  )
ORDER BY
  1 ASC;
-- parameters: ()
