-- Caption.objects.order_by('pk').filter(picture__content=LINE)

SELECT
  `example_caption`.`id`,
  `example_caption`.`picture_id`,
  `example_caption`.`text`
FROM `example_caption`
INNER JOIN `example_picture`
  ON (
    `example_caption`.`picture_id` = `example_picture`.`id`
  )
WHERE
  `example_picture`.`content` = %s
ORDER BY
  `example_caption`.`id` ASC;
-- parameters: (b'\x00\x01\xff',)
