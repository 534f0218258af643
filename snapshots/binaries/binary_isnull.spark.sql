-- Picture.objects.order_by('pk').filter(thumbnail__isnull=True)

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  `example_picture`.`thumbnail` IS NULL
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
