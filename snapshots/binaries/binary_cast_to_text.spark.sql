-- Picture.objects.order_by('pk').annotate(v=Cast('thumbnail', CharField()))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  concat('\\x', lower(hex(`example_picture`.`thumbnail`))) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
