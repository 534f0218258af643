-- Picture.objects.order_by('pk')
--     .annotate(v=Window(Lag('content', default=Value(b'x')), order_by='pk'))

SELECT
  `example_picture`.`id`,
  `example_picture`.`title`,
  `example_picture`.`content`,
  `example_picture`.`thumbnail`,
  LAG(`example_picture`.`content`, 1, %s) OVER (ORDER BY `example_picture`.`id`) AS `v`
FROM `example_picture`
ORDER BY
  `example_picture`.`id` ASC;
-- parameters: (b'x',)
