-- Picture.objects.order_by('pk')
--     .annotate(v=Window(Lag('content', default=Value(b'x')), order_by='pk'))

SELECT
  `sliced`.`id`,
  `sliced`.`title`,
  `sliced`.`content`,
  `sliced`.`thumbnail`,
  `sliced`.`v`
FROM (
  SELECT
    `example_picture`.`id`,
    `example_picture`.`title`,
    `example_picture`.`content`,
    `example_picture`.`thumbnail`,
    (
      CASE
        WHEN LAG(1, 1) OVER (ORDER BY `example_picture`.`id`) = 1
        THEN LAG(`example_picture`.`content`, 1) OVER (ORDER BY `example_picture`.`id`)
        ELSE %s
      END
    ) AS `v`
  FROM `example_picture`
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: (b'x',)
