-- Picture.objects.order_by('pk')
--     .annotate(v=Greatest('content', 'thumbnail'), w=Least('content', Value(b"'")))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  greatest(`example_picture`.`content`, `example_picture`.`thumbnail`) AS `v`,
  least(`example_picture`.`content`, %s) AS `w`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b"'",)
