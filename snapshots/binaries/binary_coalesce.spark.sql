-- Picture.objects.order_by('pk').annotate(v=Coalesce('thumbnail', Value(b'none')))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  COALESCE(`example_picture`.`thumbnail`, %s) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'none',)
