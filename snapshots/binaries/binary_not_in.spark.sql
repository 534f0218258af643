-- Picture.objects.order_by('pk').exclude(content__in=[LINE, DOT])

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  NOT (
    `example_picture`.`content` IN (%s, %s)
  )
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'\x00\x01\xff', b'\x89PNG\r\n\x1a\n')
