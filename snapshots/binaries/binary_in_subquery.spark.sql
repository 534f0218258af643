-- Picture.objects.order_by('pk').filter(thumbnail__in=Picture.objects.values('content'))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  `example_picture`.`thumbnail` IN (
    SELECT
      `U0`.`content` AS `content`
    FROM `example_picture` AS `U0`
  )
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
