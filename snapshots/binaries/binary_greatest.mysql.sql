-- Picture.objects.order_by('pk')
--     .annotate(v=Greatest('content', 'thumbnail'), w=Least('content', Value(b"'")))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  GREATEST(
    COALESCE(`example_picture`.`content`, `example_picture`.`thumbnail`),
    COALESCE(`example_picture`.`thumbnail`, `example_picture`.`content`)
  ) AS `v`,
  LEAST(COALESCE(`example_picture`.`content`, %s), %s) AS `w`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b"'", b"'")
