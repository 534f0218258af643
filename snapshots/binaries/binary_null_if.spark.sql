-- Picture.objects.order_by('pk').annotate(v=NullIf('content', Value(LINE)))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  NULLIF(`example_picture`.`content`, %s) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'\x00\x01\xff',)
