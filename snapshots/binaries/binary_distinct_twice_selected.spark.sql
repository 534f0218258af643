-- Picture.objects.only('id', 'content').annotate(c=F('content')).distinct().order_by('pk')

SELECT DISTINCT
  `example_picture`.`id`,
  `example_picture`.`content`,
  `example_picture`.`content` AS `c`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: ()
