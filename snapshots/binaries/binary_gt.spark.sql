-- Picture.objects.order_by('pk').filter(content__gt=b"'")

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  `example_picture`.`content` > %s
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b"'",)
