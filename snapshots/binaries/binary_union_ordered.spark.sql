-- Picture.objects.values_list('content', 'pk')
--     .union(Picture.objects.values_list('thumbnail', 'pk').filter(thumbnail__isnull=False))
--     .order_by('content', 'pk')

(
  SELECT
    `example_picture`.`content` AS `content`,
    `example_picture`.`id` AS `pk`
  FROM `example_picture`
)
UNION
(
  SELECT
    `example_picture`.`thumbnail` AS `thumbnail`,
    `example_picture`.`id` AS `pk`
  FROM `example_picture`
  WHERE
    `example_picture`.`thumbnail` IS NOT NULL
)
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
