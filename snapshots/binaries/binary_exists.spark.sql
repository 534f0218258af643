-- Picture.objects.order_by('pk').filter(Exists(Picture.objects.filter(content=OuterRef('thumbnail'))))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_picture` AS `U0`
    WHERE
      `U0`.`content` = (
        `example_picture`.`thumbnail`
      )
  )
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
