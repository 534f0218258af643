-- Picture.objects.order_by('pk').filter(content__range=(b'\x00', b'\\'))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`
FROM `example_picture`
WHERE
  `example_picture`.`content` BETWEEN %s AND %s
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'\x00', b'\\')
