-- Picture.objects.order_by('pk').annotate(v=Cast('content', BINARY), w=Cast(Value(b'x'), BINARY))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  CAST(`example_picture`.`content` AS BINARY) AS `v`,
  CAST(%s AS BINARY) AS `w`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'x',)
