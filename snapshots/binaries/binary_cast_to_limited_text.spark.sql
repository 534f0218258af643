-- Picture.objects.order_by('pk').annotate(v=Cast('content', CharField(max_length=6)))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  SUBSTR(CAST(concat('\\x', lower(hex(`example_picture`.`content`))) AS STRING), 1, 6) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
