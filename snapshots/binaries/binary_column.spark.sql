-- Picture.objects.order_by('pk').filter(~Q(content=F('thumbnail')))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  NOT (
    `example_picture`.`content` = (
      `example_picture`.`thumbnail`
    )
    AND `example_picture`.`thumbnail` IS NOT NULL
  )
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
