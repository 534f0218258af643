-- Picture.objects.order_by('pk').annotate(v=Coalesce('thumbnail', 'content')).filter(v=LINE)

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  COALESCE(`example_picture`.`thumbnail`, `example_picture`.`content`) AS `v`
FROM `example_picture`
WHERE
  COALESCE(`example_picture`.`thumbnail`, `example_picture`.`content`) = %s
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'\x00\x01\xff',)
